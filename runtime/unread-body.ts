import type { IncomingMessage, ServerResponse } from 'node:http'
import { isWaiting } from './body-bytes.ts'

/** An unread body up to this size is read to its end: that costs less than a new connection. */
const SMALL_BYTES = 65_536
/** Limits of reading the rest of a refused body. A client that writes the whole body before it reads needs this for its response. */
const DRAIN_BYTES = 32 * 1_024 * 1_024
const DRAIN_MILLISECONDS = 5_000

/**
 * Sends a response, even if the body of its request has not arrived completely. Closing a connection with unread bytes resets it,
 * and the client loses the response. So the response is sent at once with `Connection: close`, the rest of the body is discarded, up
 * to 32 MiB or 5 s, and then the connection is closed (RFC 9112 §9.6). After a small body the connection stays open.
 * @param headers with `Content-Length`, which marks the end of the response
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
 * Discards the rest of a body after the response, so that the connection can be used again. A body of more than 32 MiB or 5 s
 * closes the connection.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.complete) request.resume()
  else
    drain(request, () => {
      if (!request.complete) request.destroy()
    })
}

/** Whether too much of a body has not arrived to keep the connection; always so for a body of unknown length. */
function isLeft(request: IncomingMessage): boolean {
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers
  if (request.complete || (encoding === undefined && length === '0')) return false
  return encoding !== undefined || isWaiting(request) || Number(length) > SMALL_BYTES
}

/** Reads and discards the rest of the body, within the limits. */
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
