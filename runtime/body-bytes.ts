import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { type Readable, Transform } from 'node:stream'
import { invalidRequest, Problem, type Violation } from './problem.ts'

/** Bytes in memory of a multipart body: all parts that are not files. */
export const KEPT_BYTES_MAX = 1_048_576

/** A body as a stream for its handler. The stream fails with a Problem where the body exceeds the limit of the contract. */
export type BodyStream = Readable & { readonly contentType: string }

/**
 * What `read` makes of all bytes of a body.
 * @throws Problem `payload_too_large`; `invalid_request` where the connection ends early; what `read` throws
 */
export function collect<Content>(
  request: IncomingMessage,
  limit: number,
  read: (bytes: Buffer) => Content,
): Promise<Content> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const take = (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limit) {
        chunks.push(chunk)
        return
      }
      request.off('data', take)
      request.pause()
      reject(tooLarge(limit))
    }
    request.on('data', take)
    request.on('end', () => {
      if (bytes > limit) return
      try {
        resolve(read(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
      } catch (error) {
        reject(error)
      }
    })
    request.on('error', () => reject(cutShort()))
  })
}

/**
 * Counts the bytes of a body while they are read. The stream fails with a Problem beyond `limit` or, at its end, below `bytesMin`.
 * @returns `stop` ends the reading; unread bytes stay with the connection
 */
export function asStream(
  request: IncomingMessage,
  limit: number,
  bytesMin = 0,
): { content: BodyStream; stop: () => void } {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > limit) done(tooLarge(limit))
      else done(null, chunk)
    },
    flush(done) {
      done(bytes < bytesMin ? invalidRequest([tooSmall(bytesMin)]) : null)
    },
  })
  // An 'error' event without a listener would end the process; readers of the stream still get the error.
  counted.on('error', () => undefined)
  request.once('error', () => counted.destroy(cutShort()))
  request.pipe(counted)
  const stop = () => {
    request.unpipe(counted)
    counted.destroy()
  }
  const contentType = request.headers['content-type'] ?? 'application/octet-stream'
  return { content: Object.assign(counted, { contentType }), stop }
}

export const tooLarge = (limit: number): Problem => exceeding(`At most ${limit} bytes are accepted here`)

export const tooSmall = (bytesMin: number): Violation => ({
  ...{ in: 'body', pointer: '', code: 'minLength', detail: 'The file is too small' },
  expected: `at least ${bytesMin} bytes`,
})

export const exceeding = (detail: string): Problem => new Problem('payload_too_large', detail)

export const unreadable = (detail: string, cause?: unknown): Problem =>
  new Problem('invalid_request', detail, { cause })

const cutShort = (): Problem => unreadable('The body ended before it was complete')

/** Requests with `Expect: 100-continue` whose body has not been asked for (RFC 9110 §10.1.1). */
const waiting = new WeakMap<IncomingMessage, ServerResponse>()

/** Delays `100 Continue` until headers and parameters are accepted, so that a refused request need not send its body. */
export function continueWhenRead(server: Server, app: RequestListener): void {
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    waiting.set(request, response)
    app(request, response)
  })
}

/** Sends `100 Continue` where the client waits for it. */
export function letCome(request: IncomingMessage): void {
  waiting.get(request)?.writeContinue()
  waiting.delete(request)
}

/** Whether the client waits for `100 Continue`. */
export const isWaiting = (request: IncomingMessage): boolean => waiting.has(request)

// ignoreBOM keeps U+FEFF as a character of the text.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** @throws Problem `invalid_request`: `encoding` for bytes that are not UTF-8, `characters` for text with U+0000 */
export function decodeUtf8(bytes: Uint8Array): string {
  const expected = 'text in UTF-8 without U+0000'
  if (bytes.includes(0))
    throw invalidRequest([{ in: 'body', pointer: '', code: 'characters', detail: 'The text holds U+0000', expected }])
  try {
    return utf8.decode(bytes)
  } catch {
    throw invalidRequest([{ in: 'body', pointer: '', code: 'encoding', detail: 'The text is not UTF-8', expected }])
  }
}
