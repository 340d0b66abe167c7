import { readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { type Asked, type Represented, represented, sendRepresented } from './represented.ts'

/** The pages need nothing but themselves, and their search runs in a worker made from a blob. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:"

/** Pages of any origin may read a contract, and send with the question what they send with every question. */
const crossOrigin = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, X-Request-Id' }
const preflight = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '600',
}

export type DocumentationSource = {
  /** Contracts by the path that they are served at, such as `/openapi.json`. */
  readonly documents: Readonly<Record<string, object>>
  /** File of the contract as a page, where one is made; it may come later than the gateway. */
  readonly page?: string
}

/**
 * Answers GET, HEAD and OPTIONS for contracts, which pages of any origin may read (Retool's editor does so from the browser), and
 * for the page at `/docs`. All of them say by their ETag whether they have changed, and come compressed to whoever takes that.
 * @returns whether the request was one of those
 */
export function documentation({ documents, page }: DocumentationSource) {
  const contracts = new Map(
    Object.entries(documents).map(([path, document]) => [
      path,
      represented(Buffer.from(JSON.stringify(document)), { 'Content-Type': 'application/json', ...crossOrigin }),
    ]),
  )
  const readPage = page === undefined ? () => undefined : pageReader(page)
  return (request: Asked, response: ServerResponse): boolean => {
    const { method = '', url = '' } = request
    const contract = contracts.get(url)
    if (method === 'OPTIONS' && contract !== undefined) {
      response.writeHead(204, preflight).end()
      return true
    }
    if (method !== 'GET' && method !== 'HEAD') return false
    const found = contract ?? (url === '/docs' ? readPage() : undefined)
    if (found === undefined) return false
    sendRepresented(found, request, response)
    return true
  }
}

/** Reads the page again where its file is another one than before. */
function pageReader(file: string): () => Represented | undefined {
  let known: { readonly modifiedAt: number; readonly page: Represented } | undefined
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': CONTENT_SECURITY_POLICY }
  return () => {
    const modifiedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (modifiedAt === undefined) return undefined
    if (known?.modifiedAt !== modifiedAt) known = { modifiedAt, page: represented(readFileSync(file), headers) }
    return known.page
  }
}
