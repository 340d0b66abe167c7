import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { Problem } from '@tomorro/runtime/problem'
import { discardRest } from '@tomorro/runtime/unread-body'
import { noteRequest, refuseMalformed } from '@tomorro/service-kit/malformed'
import type { ProblemResponse } from './problem-response.ts'

/** A certificate chain and its private key, both PEM. */
export type Tls = { readonly cert: string; readonly key: string }

export type EdgeServer = { readonly server: Server; stop(): Promise<void> }

/** Above API Gateway's limit, so that the gateway's own rules refuse a moderate excess; beyond it parsing stops. */
const PARSED_HEADER_BYTES_MAX = 32_768
const HEADERS_TIMEOUT_MILLISECONDS = 10_000
const REQUEST_TIMEOUT_MILLISECONDS = 60_000
/** Longer than a service may take to answer. Without it a client that stops reading keeps its connections to the service for good. */
const IDLE_MILLISECONDS = 60_000
/** Requests that a connection may send ahead of its answers. Node.js keeps any number of them, which took 700 MB. */
const UNANSWERED_MAX = 16
/** How often Node.js looks for connections beyond these times; by default only every 30 s. */
const TIMEOUT_CHECK_MILLISECONDS = 1_000
/** Longer than clients and load balancers keep connections, so that they close first. */
const KEEP_ALIVE_MILLISECONDS = 75_000
/** Time for running requests to finish after the signal to stop. */
const DRAIN_MILLISECONDS = 10_000
const SWEEP_MILLISECONDS = 50

const options = {
  maxHeaderSize: PARSED_HEADER_BYTES_MAX,
  headersTimeout: HEADERS_TIMEOUT_MILLISECONDS,
  requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
  connectionsCheckingInterval: TIMEOUT_CHECK_MILLISECONDS,
  keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
  // Here too, with a problem document.
  requireHostHeader: false,
  noDelay: true,
}

/**
 * An HTTP server whose rejections are problem documents, even if Node.js cannot parse the request.
 * @param tls serves HTTPS, TLS 1.2 or later
 */
export function edgeServer(
  answer: RequestListener,
  render: (problem: Problem, requestId: string) => ProblemResponse,
  tls?: Tls,
): EdgeServer {
  const take: RequestListener = (request, response) => {
    const { socket } = request
    // Node.js reads on to the end of what has come. An answer out of turn would pass for that of another request, so there is none.
    if (socket.destroyed || noteRequest(response) > UNANSWERED_MAX) return void socket.destroy()
    // An unread body would block the connection's next request.
    response.once('finish', () => discardRest(request))
    if (namesHost(request)) return answer(request, response)
    const { status, headers, body } = render(withoutHost(), randomUUID())
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body)
  }
  const server =
    tls === undefined
      ? createServer(options, take)
      : createSecureServer({ ...options, ...tls, minVersion: 'TLSv1.2' }, take)
  server.setTimeout(IDLE_MILLISECONDS)
  refuseMalformed(server, render)
  // REST APIs drop `Expect` and treat the request as an ordinary one.
  server.on('checkExpectation', take)
  return { server, stop: () => drained(server) }
}

const withoutHost = () => new Problem('invalid_request', 'HTTP/1.1 needs one Host header (RFC 9112 §3.2)')

/** Node.js keeps the first of several Host headers and says nothing of the others, so that a proxy may see another host. */
function namesHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  return count === 1 || (count === 0 && httpVersion === '1.0')
}

function drained(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS)
    // Connections become idle one by one, each after its running request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(sweep)
      resolve()
    })
    server.closeIdleConnections()
  })
}
