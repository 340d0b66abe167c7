import { randomUUID } from 'node:crypto'
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { Problem, problemHeaders, toDocument } from '@tomorro/runtime/problem'

type Rendered = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
type Render = (problem: Problem, requestId: string) => Rendered

/** The responses that a connection still waits for, oldest first. */
const awaited = new WeakMap<Duplex, Set<ServerResponse>>()
const refused = new WeakSet<Duplex>()

/** Notes a request until its response is over. @returns how many responses its connection waits for */
export function noteRequest(response: ServerResponse): number {
  const { socket } = response.req
  const responses = awaited.get(socket) ?? new Set()
  awaited.set(socket, responses.add(response))
  response.once('close', () => responses.delete(response))
  return responses.size
}

/**
 * Sends a problem document for what Node.js does not parse, for a request that takes too long to arrive and for CONNECT, then
 * closes the connection. The document comes after the responses to earlier requests, which must be noted by `noteRequest`:
 * otherwise a client would take it for the response to one of them (RFC 9112 §9.3.2).
 */
export function refuseMalformed(server: Server, render: Render = rendered): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(socket, problemOf(error), render))
  server.on('connect', (_, socket) => refuse(socket, new Problem('not_found'), render))
}

function refuse(socket: Duplex, problem: Problem, render: Render): void {
  // Each further byte of the connection is an error again.
  if (refused.has(socket)) return
  refused.add(socket)
  sendInTurn(socket, onTheWire(render(problem, randomUUID())))
}

function sendInTurn(socket: Duplex, text: string): void {
  const [oldest] = awaited.get(socket) ?? []
  if (oldest?.req.complete) oldest.once('close', () => sendInTurn(socket, text))
  // The malformed part is the body of this request: the text is its response unless that has begun.
  else if (oldest?.headersSent || !socket.writable) socket.destroy()
  else socket.end(text)
}

function problemOf({ code }: NodeJS.ErrnoException): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('headers_too_large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('request_timeout')
  return new Problem('invalid_request', 'The request is not valid HTTP/1.1 (RFC 9112)')
}

function rendered(problem: Problem, requestId: string): Rendered {
  const headers = { ...problemHeaders(problem), 'X-Request-ID': requestId }
  return { status: problem.status, headers, body: JSON.stringify(toDocument(problem, requestId)) }
}

function onTheWire({ status, headers, body }: Rendered): string {
  const fields = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n')
}
