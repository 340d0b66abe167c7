import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authorizer } from '@tomorro/authorizer/authorizer'
import { normalHeaderName } from '@tomorro/authorizer/header-name'
import type { Log } from '@tomorro/runtime/log'
import { Problem } from '@tomorro/runtime/problem'
import { authorize } from './authorize.ts'
import { crossOriginHeaders } from './cross-origin.ts'
import type { GatewayDocument, MockIntegration, Route } from './document.ts'
import { type EdgeServer, edgeServer } from './edge-server.ts'
import { BODY_BYTES_MAX, forwarder } from './forward.ts'
import { mappedHeaders, parameterMapping } from './parameter-mapping.ts'
import { problemResponses, type Rejection } from './problem-response.ts'
import { lastValue, type ReceivedHeaders, receiveHeaders } from './received-headers.ts'
import { router } from './route.ts'

export type GatewayOptions = {
  readonly document: GatewayDocument
  readonly authorizer: Authorizer
  /** Origin of each service that the document names. */
  readonly upstreams: Readonly<Record<string, string>>
  readonly log: Log
  /**
   * Plays a hop behind the authorizer that lets a client's `X_Org_ID`, `x-org-id` and the like through, to prove that services
   * refuse them.
   */
  readonly hostile?: boolean
  /** Answers what is not in the document, such as the documentation; tells whether it did. */
  readonly extra?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** AWS: "Amazon API Gateway quotas", total size of all header values, names included. */
const HEADER_BYTES_MAX = 10_240

/**
 * A REST API of Amazon API Gateway for a single machine. It obeys the generated document and nothing else, in API Gateway's
 * order: limits, method override, route, identity source, authorizer, policy, mapping, integration, gateway responses.
 */
export function gateway({ document, authorizer, upstreams, log, hostile = false, extra }: GatewayOptions): EdgeServer {
  const clientHeaders = clientHeaderRules(document.routes, hostile)
  const match = router(compile(document, clientHeaders.pass))
  const render = problemResponses(document.responses)
  const services = forwarder(upstreams)

  async function handle({ request, response, requestId, entry }: Exchange): Promise<Rejection | undefined> {
    const headers = receiveHeaders(request.rawHeaders, clientHeaders.hidden)
    const excess = checkLimits(request, headers)
    if (excess !== undefined) return excess
    const { path, query } = splitTarget(request.url ?? '')
    // REST APIs route by this header; what keeps it harmless is that the authorizer refuses it.
    const method = lastValue(headers, 'x-http-method-override') ?? request.method ?? ''
    const matched = match(method, path)
    if (matched === undefined) return 'MISSING_AUTHENTICATION_TOKEN'
    const { value: route, pathParameters } = matched
    entry.route = `${method} ${route.template}`
    if (route.integration.kind === 'mock') return answerMock(route.integration, response, requestId)

    const sourceIp = request.socket.remoteAddress ?? ''
    const { template } = route
    const asked = { requestId, method, template, path, query, pathParameters, headers, sourceIp, now: new Date() }
    const onFailure = (err: unknown) => log.error({ requestId, err }, 'the authorizer failed')
    const authorized = await authorize(route, asked, { authorizer, onFailure })
    if (typeof authorized === 'string' || authorized instanceof Problem) return authorized
    const mapped = route.map({ requestId, pathParameters, headers, context: authorized.context })
    const target = query === '' ? mapped.path : `${mapped.path}?${query}`
    const answerHeaders = { ...route.crossOrigin, 'X-Request-Id': requestId }
    return services.forward({ ...route.integration, ...mapped, target, request, response, answerHeaders })
  }

  function reject(rejection: Rejection, { response, requestId, entry }: Exchange): void {
    if (response.headersSent || response.destroyed) return
    const { status, headers, body } = render(rejection, requestId)
    entry.because = typeof rejection === 'string' ? rejection : rejection.code
    const framing = { 'Content-Length': Buffer.byteLength(body), 'X-Request-Id': requestId }
    response.writeHead(status, { ...headers, ...framing }).end(body)
  }

  async function answer(exchange: Exchange): Promise<void> {
    try {
      const rejection = await handle(exchange)
      if (rejection !== undefined) reject(rejection, exchange)
    } catch (err) {
      const { request, requestId } = exchange
      if (!request.destroyed) log.error({ requestId, err }, 'the gateway failed')
      reject(new Problem('internal_error'), exchange)
    }
  }

  const edge = edgeServer((request, response) => {
    const exchange: Exchange = { request, response, requestId: randomUUID(), entry: { route: 'none' } }
    logWhenDone(exchange, log)
    if (request.url === '/healthz') return answerHealth(exchange)
    response.setHeader('X-Request-Id', exchange.requestId)
    if (!extra?.(request, response)) void answer(exchange)
  }, render)
  let stopped: Promise<void> | undefined
  return {
    server: edge.server,
    stop: () => {
      stopped ??= edge.stop().then(services.close)
      return stopped
    },
  }
}

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly requestId: string
  /** What the access log tells besides. */
  readonly entry: { route: string; because?: Rejection | string }
}

type CompiledRoute = Route & {
  readonly map: ReturnType<typeof parameterMapping>
  readonly crossOrigin: Readonly<Record<string, string>>
}

/** All that depends on the document alone is done once, before the first request. */
function compile(document: GatewayDocument, passes: (name: string) => boolean): CompiledRoute[] {
  const crossOrigin = crossOriginHeaders(document)
  return document.routes.map((route) => ({
    ...route,
    map: parameterMapping(route.integration, passes),
    crossOrigin: crossOrigin.get(route.template) ?? {},
  }))
}

/**
 * A client's own spelling of a header that the gateway sets never passes on, on any operation. A hostile gateway hides the
 * other spellings from the authorizer and passes them on.
 */
function clientHeaderRules(routes: readonly Route[], hostile: boolean) {
  const spellings = mappedHeaders(routes)
  const reserved = new Set([...spellings].map(normalHeaderName))
  const hidden = (name: string) => hostile && !spellings.has(name) && reserved.has(normalHeaderName(name))
  return { hidden, pass: (name: string) => hidden(name) || !reserved.has(normalHeaderName(name)) }
}

function checkLimits(request: IncomingMessage, { bytes }: ReceivedHeaders): Rejection | undefined {
  if (bytes > HEADER_BYTES_MAX) return new Problem('headers_too_large')
  return Number(request.headers['content-length'] ?? 0) > BODY_BYTES_MAX ? 'REQUEST_TOO_LARGE' : undefined
}

/** REST APIs match the path as it was sent; whatever a later hop might normalise is here another path. */
function splitTarget(target: string): { path: string; query: string } {
  const mark = target.indexOf('?')
  return mark < 0 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) }
}

function answerMock({ status, headers }: MockIntegration, response: ServerResponse, requestId: string): undefined {
  response.writeHead(status, { ...headers, 'X-Request-Id': requestId }).end()
}

function answerHealth({ response, requestId }: Exchange): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'X-Request-Id': requestId }).end('{"status":"ok"}')
}

function logWhenDone({ request, response, requestId, entry }: Exchange, log: Log): void {
  const begun = performance.now()
  response.once('close', () => {
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10
    const outcome = response.writableFinished ? {} : { cut: true }
    log.info(
      { requestId, method: request.method, ...entry, status: response.statusCode, milliseconds, ...outcome },
      'answered',
    )
  })
}
