import type { IncomingMessage, ServerResponse } from 'node:http'
import { isWaiting } from './body-bytes.ts'

/** Up to here it is cheaper to read a body that nobody wants than to open a connection again. */
const SMALL_BYTES = 65_536
/** How much of a refused body is read, and for how long, so that a client that only writes gets to its answer. */
const DRAIN_BYTES = 32 * 1_024 * 1_024
const DRAIN_MILLISECONDS = 5_000

/**
 * Ends a response, also where the body of its request has not come yet. A server that closes a connection with unread bytes
 * resets it, and the client loses the answer. So the answer is sent at once with `Connection: close`, then the rest of the body is
 * thrown away, up to 32 MiB or 5 s, and only then the connection closes (RFC 9112 §9.6). Of a small body the connection is kept.
 * @param headers with a `Content-Length`, by which the client knows the end of the answer
 */
export function endResponse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string | number>>,
  text: string,
): void {
  const { req: request } = response
  if (!isLeft(request)) {
    response.writeHead(status, headers)
    response.end(text)
    return
  }
  response.writeHead(status, { ...headers, Connection: 'close' })
  if (isWaiting(request)) {
    response.end(text)
    return
  }
  response.write(text)
  drain(request, () => response.end())
}

/**
 * Throws the rest of a body away after its request was answered, so that the connection can take the next one. A body beyond
 * 32 MiB or 5 s ends the connection.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.complete) request.resume()
  else
    drain(request, () => {
      if (!request.complete) request.destroy()
    })
}

/** Whether more than a little of a request's body has not come yet. */
function isLeft(request: IncomingMessage): boolean {
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers
  if (request.complete || (encoding === undefined && length === '0')) return false
  return encoding !== undefined || isWaiting(request) || Number(length) > SMALL_BYTES
}

/** Reads on and throws away, within bounds. */
function drain(request: IncomingMessage, done: () => void): void {
  let bytes = 0
  const finish = () => {
    clearTimeout(timer)
    request.off('data', count).off('end', finish).off('close', finish)
    request.pause()
    done()
  }
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > DRAIN_BYTES) finish()
  }
  const timer = setTimeout(finish, DRAIN_MILLISECONDS)
  if (request.readableEnded || request.destroyed) finish()
  else request.on('data', count).once('end', finish).once('close', finish).resume()
}
