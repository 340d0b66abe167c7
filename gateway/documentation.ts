import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The pages need nothing but themselves, and their search runs in a worker made from a blob. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:"

export type DocumentationSource = {
  /** The contract of all services in one document. */
  readonly contract: object
  /** File of the contract as a page, where one is made; it may come later than the gateway. */
  readonly page?: string
}

/**
 * Answers `GET /openapi.json`, which pages of any origin may read (Retool's editor does so from the browser), and `GET /docs`.
 * @returns whether the request was one of those
 */
export function documentation({ contract, page }: DocumentationSource) {
  const json = JSON.stringify(contract)
  return ({ method, url }: Pick<IncomingMessage, 'method' | 'url'>, response: ServerResponse): boolean => {
    if (method !== 'GET') return false
    if (url === '/openapi.json') {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-cache',
      })
      response.end(json)
      return true
    }
    const html = url === '/docs' && page !== undefined ? read(page) : undefined
    if (html === undefined) return false
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': CONTENT_SECURITY_POLICY }
    response.writeHead(200, headers).end(html)
    return true
  }
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
