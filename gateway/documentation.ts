import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestOrigin, withAddress } from './public-address.ts'
import { type Represented, represented, sendRepresented } from './representation.ts'

/** The page is self-contained; its search runs in a worker made from a blob. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:"

/** Pages of any origin may read a contract, with the headers of any request. */
const crossOrigin = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, X-Request-Id' }
const preflight = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '600',
}

/** Conventional addresses of a contract. `/openapi.yaml` serves JSON, which is valid YAML 1.2. */
export const otherPaths: Readonly<Record<string, string>> = {
  '/openapi.yaml': '/openapi.json',
  '/openapi.yml': '/openapi.json',
  '/swagger.json': '/openapi.json',
  '/docs/': '/docs',
}

/** Maximum origins with cached documents, so that a client with ever new `Host`s cannot cause endless compression. */
const ORIGINS_MAX = 8

export type DocumentationSource = {
  /** Contracts by path, such as `/openapi.json`. */
  readonly documents: Readonly<Record<string, object>>
  /** File of the contract as a page, if one is made; it may appear after the gateway has started. */
  readonly page?: string
  /** Origin that the contracts name as their server; otherwise that of each request. */
  readonly publicOrigin?: string
}

/**
 * Answers GET, HEAD and OPTIONS for contracts, which pages of any origin may read (Retool's editor does so from the
 * browser), and for the page at `/docs`. Responses have an ETag and are compressed if the client accepts it.
 * @returns whether it answered
 */
export function documentation({ documents, page, publicOrigin }: DocumentationSource) {
  const contractAt = addressedContracts(documents)
  const readPage = page === undefined ? () => undefined : pageReader(page)
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method = '', url = '' } = request
    const isContract = Object.hasOwn(documents, url)
    const other = Object.hasOwn(otherPaths, url) ? otherPaths[url] : undefined
    if (method === 'OPTIONS' && (isContract || other !== undefined)) {
      response.writeHead(204, preflight).end()
      return true
    }
    if (method !== 'GET' && method !== 'HEAD') return false
    if (other !== undefined) {
      response.writeHead(302, { Location: other, ...crossOrigin }).end()
      return true
    }
    const found = isContract
      ? contractAt(url, publicOrigin ?? requestOrigin(request))
      : url === '/docs'
        ? readPage()
        : undefined
    if (found === undefined) return false
    sendRepresented(found, request, response)
    return true
  }
}

/** Beyond `ORIGINS_MAX` origins, and without one, contracts name the server `/`, as the files do. */
function addressedContracts(documents: Readonly<Record<string, object>>) {
  const ready = new Map<string, Map<string, Represented>>([['', new Map()]])
  return (path: string, origin = ''): Represented => {
    if (!ready.has(origin) && ready.size <= ORIGINS_MAX) ready.set(origin, new Map())
    const known = ready.has(origin) ? origin : ''
    const contracts = ready.get(known) ?? new Map<string, Represented>()
    const document = { ...documents[path] }
    const found =
      contracts.get(path) ??
      represented(Buffer.from(JSON.stringify(known === '' ? document : withAddress(document, known))), {
        'Content-Type': 'application/json',
        ...crossOrigin,
      })
    contracts.set(path, found)
    return found
  }
}

/** Reads the page again after its file has changed. */
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
