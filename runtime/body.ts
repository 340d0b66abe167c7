import type { IncomingMessage } from 'node:http'
import { parseJson } from './json.ts'
import type { BodyRow } from './operation.ts'
import { type Fault, invalidRequest, Problem } from './problem.ts'
import type { Validator } from './validator.ts'

/** What a body says, what checks it, and what keeps it from being read. */
export type ReadBody = { content?: unknown; validate?: Validator; fault?: readonly Fault[] }

/**
 * The body of a request: parsed JSON, or the request itself where the handler takes the body as it comes.
 * @throws Problem `unsupported_media_type`, `payload_too_large`
 */
export async function readBody(request: IncomingMessage, { media, limit, required }: BodyRow): Promise<ReadBody> {
  if (!hasBody(request)) return required ? { fault: [missing] } : {}
  const { headers } = request
  const type = mediaType(headers['content-type'])
  const check = Object.hasOwn(media, type) ? media[type] : undefined
  if (check === undefined)
    throw new Problem('unsupported_media_type', `Accepted here: ${Object.keys(media).join(', ')}`)
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    throw new Problem('unsupported_media_type', 'Bodies are accepted without Content-Encoding')
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  if (check === 'stream') return { content: request }
  try {
    return { content: parseJson(decode(await collect(request, limit))), validate: check }
  } catch (error) {
    // Told together with what is wrong elsewhere in the request.
    if (error instanceof Problem && error.extra.errors) return { validate: check, fault: error.extra.errors }
    throw error
  }
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

/** Without parameters such as `charset`, which JSON does not have (RFC 8259 §11). */
function mediaType(contentType = ''): string {
  const end = contentType.indexOf(';')
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}

function collect(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limit) chunks.push(chunk)
      else reject(tooLarge(limit))
    })
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.once('error', () => reject(new Problem('invalid_request', 'The body ended before it was complete')))
  })
}

/** What is left of the body is not read; the connection ends with the answer. */
const tooLarge = (limit: number): Problem =>
  new Problem('payload_too_large', `At most ${limit} bytes are accepted here`, { headers: { Connection: 'close' } })

const missing: Fault = { in: 'body', pointer: '', code: 'required', detail: 'The body is missing' }

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw invalidRequest([
      { in: 'body', pointer: '', code: 'encoding', detail: 'The body is not UTF-8', expected: 'JSON in UTF-8' },
    ])
  }
}
