import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

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
    send(found, request, response)
    return true
  }
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

type Represented = {
  readonly bytes: Buffer
  readonly compressed: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** The tag is a weak one: the compressed bytes are others, and say the same (RFC 9110 §8.8.1). */
function represented(bytes: Buffer, headers: Readonly<Record<string, string>>): Represented {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const caching = { ETag: `W/"${digest}"`, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }
  return { bytes, compressed: gzipSync(bytes), headers: { ...headers, ...caching } }
}

function send(
  { bytes, compressed, headers }: Represented,
  { method, headers: asked }: Asked,
  response: ServerResponse,
) {
  if (isKnown(asked['if-none-match'], headers.ETag)) {
    response.writeHead(304, { ...headers }).end()
    return
  }
  const isCompressed = takesGzip(asked['accept-encoding'])
  const content = isCompressed ? compressed : bytes
  response.writeHead(200, {
    ...headers,
    ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    'Content-Length': content.length,
  })
  response.end(method === 'HEAD' ? undefined : content)
}

/** Whether one of the tags is that of what is there, or any will do (RFC 9110 §13.1.2). */
const isKnown = (asked = '', tag = ''): boolean =>
  asked.split(',').some((known) => ['*', tag, tag.slice(2)].includes(known.trim()))

const takesGzip = (asked: string | string[] | undefined): boolean =>
  String(asked ?? '')
    .split(',')
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding))

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
