import type { IncomingMessage } from 'node:http'
import { parseJson } from './json.ts'
import { invalidRequest, Problem } from './problem.ts'

type BodyRow = { readonly media: readonly string[]; readonly limit: number; readonly parse: boolean }

/**
 * The body of a request: parsed JSON, or the request itself where the operation reads its body as a stream. Undefined where
 * there is none.
 * @throws Problem `unsupported_media_type`, `payload_too_large`, `invalid_request`
 */
export async function readBody(request: IncomingMessage, { media, limit, parse }: BodyRow): Promise<unknown> {
  if (!hasBody(request)) return undefined
  const type = mediaType(request.headers['content-type'])
  if (!media.includes(type)) throw new Problem('unsupported_media_type', `Accepted here: ${media.join(', ')}`)
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    throw new Problem('unsupported_media_type', 'Bodies are accepted without Content-Encoding')
  if (!parse) return request
  return parseJson(decode(await collect(request, limit)))
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

/** Without parameters such as `charset`, which JSON does not have (RFC 8259 §11). */
function mediaType(contentType = ''): string {
  const end = contentType.indexOf(';')
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}

function collect(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    request.resume()
    throw tooLarge(limit)
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limit) chunks.push(chunk)
      else reject(tooLarge(limit))
    })
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('aborted', () => reject(new Problem('invalid_request', 'The body ended before it was complete')))
  })
}

const tooLarge = (limit: number): Problem =>
  new Problem('payload_too_large', `At most ${limit} bytes are accepted here`)

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalidRequest([
      { in: 'body', pointer: '', code: 'encoding', detail: 'The body is not UTF-8', expected: 'JSON in UTF-8' },
    ])
  }
}
