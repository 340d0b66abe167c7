import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Authorizer } from '@tomorro/authorizer/authorizer'
import { Problem } from '@tomorro/runtime/problem'
import { normalHeaderName } from '@tomorro/service-kit/header-name'
import type { Log } from '@tomorro/service-kit/log'
import { childOf, type TraceContext, type Tracer, traceparentOf } from '@tomorro/service-kit/trace'
import { authorize } from './authorize.ts'
import { clientAddress, type TrustedProxies } from './client-address.ts'
import type { GatewayDocument, MockIntegration, Route } from './document.ts'
import { type EdgeServer, edgeServer, type Tls } from './edge-server.ts'
import { declaresTooLargeBody, forwarder } from './forward.ts'
import { mappedHeaders, parameterMapping } from './parameter-mapping.ts'
import { problemResponses, type Rejection } from './problem-response.ts'
import { clientOf, type Rate } from './rate-limit.ts'
import { rateLimitHeaders, type Share, throttle } from './rate-limit-headers.ts'
import { readiness } from './readiness.ts'
import { lastValue, type ReceivedHeaders, receiveHeaders } from './received-headers.ts'
import { router } from './route.ts'

export type GatewayOptions = {
  readonly document: GatewayDocument
  readonly authorizer: Authorizer
  /** Origin of each service that the document names. */
  readonly upstreams: Readonly<Record<string, string>>
  /** Receives failures. */
  readonly log: Log
  /** Called for each request after its response, or after it was aborted. */
  readonly onAnswer?: (fact: AnswerFact) => void
  /** Records each request as a span; services receive its `traceparent`. */
  readonly tracer?: Tracer
  /** Rate limits per client address and per organisation; no limit if omitted. */
  readonly rates?: { readonly client?: Rate; readonly organisation?: Rate }
  /** The proxies whose `X-Forwarded-For` is trusted; none by default. */
  readonly proxies?: TrustedProxies
  readonly tls?: Tls
  /**
   * Simulates a hop behind the authorizer that lets a client's `X_Org_ID`, `x-org-id` and the like through, to prove
   * that services refuse them.
   */
  readonly hostile?: boolean
  /** Answers requests outside the document, such as for the documentation. @returns whether it answered */
  readonly extra?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** The outcome of a request. */
export type AnswerFact = {
  readonly requestId: string
  readonly method: string
  /** The matched route. */
  readonly operationId?: string
  /** Set once the authorizer has answered. */
  readonly organisationId?: string
  readonly status: number
  readonly milliseconds: number
  /** The reason for a response of the gateway itself. */
  readonly because?: string
  /** Whether the connection ended before the response did. */
  readonly cut: boolean
}

/** AWS: "Amazon API Gateway quotas", total size of the request line and all header values, names included. */
const HEADER_BYTES_MAX = 10_240

/**
 * A REST API of Amazon API Gateway for a single machine. It obeys the generated document and nothing else, in API Gateway's
 * order: limits, method override, route, identity source, authorizer, policy, mapping, integration, gateway responses.
 */
export function gateway({ document, authorizer, upstreams, log, ...options }: GatewayOptions): EdgeServer {
  const { hostile = false, rates = {}, onAnswer, tracer, extra, tls, proxies } = options
  const clientHeaders = clientHeaderRules(document.routes, hostile)
  const match = router(compile(document, clientHeaders.pass))
  const render = problemResponses(document.responses)
  const services = forwarder(upstreams)
  const ready = readiness(upstreams)
  const addressOf = clientAddress(proxies)
  const shareOfClient = throttle('client', rates.client)
  const shareOfOrganisation = throttle('organisation', rates.organisation)

  async function handle(exchange: Exchange, sourceIp: string, client?: Share): Promise<Answered> {
    const { request, response, requestId, outcome, trace } = exchange
    const headers = receiveHeaders(request.rawHeaders, clientHeaders.hidden)
    const excess = checkLimits(request, headers)
    if (excess !== undefined) return excess
    const { path, query } = splitTarget(request.url ?? '')
    // REST APIs route by this header; the authorizer refuses requests with it.
    const method = lastValue(headers, 'x-http-method-override') ?? request.method ?? ''
    const matched = match(method, path)
    if (matched === undefined) return 'MISSING_AUTHENTICATION_TOKEN'
    const { value: route, pathParameters } = matched
    outcome.operationId = route.operationId
    exchange.challenge = challengeFor(route, request)
    if (route.integration.kind === 'mock') return answerMock(route.integration, response, requestId)

    const { template } = route
    const asked = { requestId, method, template, path, query, pathParameters, headers, sourceIp, now: new Date() }
    const onAuthorizerFailure = (err: unknown) => log.error({ requestId, err }, 'the authorizer failed')
    const authorized = await authorize(route, asked, { authorizer, onFailure: onAuthorizerFailure })
    if (typeof authorized === 'string' || authorized instanceof Problem) return authorized
    const { orgId } = authorized.context
    if (typeof orgId === 'string') outcome.organisationId = orgId
    const organisation = typeof orgId === 'string' ? shareOfOrganisation(orgId) : undefined
    if (organisation?.refusal !== undefined) return organisation.refusal

    const mapped = route.map({ requestId, pathParameters, headers, context: authorized.context })
    if (trace !== undefined) setTraceparent(mapped.headers, trace)
    const target = query === '' ? mapped.path : `${mapped.path}?${query}`
    const answerHeaders = {
      'x-request-id': requestId,
      ...rateLimitHeaders([client, organisation]),
    }
    const { service } = route.integration
    const onFailure = (err: Error) => log.error({ requestId, service, err }, 'integration_failed')
    const forwarding = { ...route.integration, ...mapped, target, request, response, answerHeaders, onFailure }
    // Organisations do not wait for each other, behind one address or behind many.
    return services.forward({ ...forwarding, client: outcome.organisationId ?? clientOf(sourceIp) })
  }

  function reject(rejection: Rejection, { response, requestId, outcome, challenge }: Exchange): void {
    if (response.headersSent || response.destroyed) return
    const { status, headers, body } = render(rejection, requestId)
    outcome.because = typeof rejection === 'string' ? rejection : rejection.code
    const framing = { 'Content-Length': Buffer.byteLength(body) }
    // API Gateway's gateway responses have the same headers for all operations; here each names its own scheme.
    const named = status === 401 && challenge !== undefined ? { 'WWW-Authenticate': challenge } : {}
    response.writeHead(status, { ...headers, ...named, ...framing }).end(body)
  }

  async function answer(exchange: Exchange): Promise<void> {
    const { request, response, requestId } = exchange
    try {
      if (request.url === '/healthz') return answerJson(response, requestId, { status: 'ok' })
      if (extra !== undefined) {
        response.setHeader('X-Request-Id', requestId)
        if (extra(request, response)) return
      }
      const sourceIp = addressOf(request.socket.remoteAddress ?? '', request.headersDistinct['x-forwarded-for'] ?? [])
      const client = shareOfClient(clientOf(sourceIp))
      if (client?.refusal !== undefined) return reject(client.refusal, exchange)
      if (request.url === '/readyz') return answerJson(response, requestId, await ready())
      const rejection = await handle(exchange, sourceIp, client)
      if (rejection !== undefined) reject(rejection, exchange)
    } catch (err) {
      if (!request.destroyed) log.error({ requestId, err }, 'the gateway failed')
      // A response that has begun cannot become a problem; the broken connection tells the client.
      if (response.headersSent) response.destroy()
      else reject(new Problem('internal_error'), exchange)
    }
  }

  const listener: RequestListener = (request, response) => {
    const exchange: Exchange = { request, response, requestId: randomUUID(), outcome: {} }
    if (onAnswer !== undefined) tellWhenDone(exchange, onAnswer)
    if (tracer !== undefined) traceWhenDone(exchange, tracer)
    void answer(exchange)
  }
  const edge = edgeServer(listener, render, tls)
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
  /** Facts for the log, collected on the way. */
  readonly outcome: { operationId?: string; organisationId?: string; because?: string }
  trace?: TraceContext
  /** `WWW-Authenticate` of a 401, once a route matched. */
  challenge?: string | undefined
}

/** The refusal if no response was sent yet. */
type Answered = Rejection | undefined

type CompiledRoute = Route & { readonly map: ReturnType<typeof parameterMapping> }

/** A client without a token has to sign in; one with a token that is refused may renew it (RFC 6750 §3.1). */
const challengeFor = ({ challenge }: Route, { headers }: IncomingMessage): string | undefined =>
  challenge === 'Bearer' && /^bearer /i.test(headers.authorization ?? '') ? 'Bearer error="invalid_token"' : challenge

/** Runs once, before the first request. */
function compile(document: GatewayDocument, passes: (name: string) => boolean): CompiledRoute[] {
  return document.routes.map((route) => ({ ...route, map: parameterMapping(route.integration, passes) }))
}

/**
 * The gateway forwards none of a client's spellings of the headers that it sets itself, whatever the operation. A
 * hostile gateway instead hides the other spellings from the authorizer and forwards them.
 */
function clientHeaderRules(routes: readonly Route[], hostile: boolean) {
  const spellings = mappedHeaders(routes)
  const reserved = new Set([...spellings].map(normalHeaderName))
  const hidden = (name: string) => hostile && !spellings.has(name) && reserved.has(normalHeaderName(name))
  return { hidden, pass: (name: string) => hidden(name) || !reserved.has(normalHeaderName(name)) }
}

function checkLimits(request: IncomingMessage, { bytes }: ReceivedHeaders): Rejection | undefined {
  const line = `${request.method} ${request.url} HTTP/1.1`
  if (line.length + bytes > HEADER_BYTES_MAX) return new Problem('headers_too_large')
  return declaresTooLargeBody(request) ? 'REQUEST_TOO_LARGE' : undefined
}

/**
 * REST APIs match the path as sent and do not normalise it. Only leading slashes are collapsed to one, for route and
 * authorizer alike (LocalStack, `handlers/parse.py`, recorded from AWS).
 */
function splitTarget(target: string): { path: string; query: string } {
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  return { path: path.replace(/^\/+/, '/'), query: mark < 0 ? '' : target.slice(mark + 1) }
}

function answerMock({ status, headers }: MockIntegration, response: ServerResponse, requestId: string): undefined {
  response.writeHead(status, { ...headers, 'X-Request-Id': requestId }).end()
}

function answerJson(response: ServerResponse, requestId: string, body: { readonly status: string }): void {
  const status = body.status === 'unavailable' ? 503 : 200
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'X-Request-Id': requestId }
  response.writeHead(status, headers).end(JSON.stringify(body))
}

function tellWhenDone({ request, response, requestId, outcome }: Exchange, tell: (fact: AnswerFact) => void): void {
  const begun = performance.now()
  response.once('close', () => {
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10
    const { statusCode: status, writableFinished } = response
    tell({ requestId, method: request.method ?? '', ...outcome, status, milliseconds, cut: !writableFinished })
  })
}

function traceWhenDone(exchange: Exchange, tracer: Tracer): void {
  const context = childOf(exchange.request.headers.traceparent)
  exchange.trace = context
  tellWhenDone(exchange, ({ operationId: name = 'none', status, milliseconds, requestId, organisationId }) => {
    const organisation = organisationId === undefined ? {} : { 'organisation.id': organisationId }
    const attributes = { 'request.id': requestId, ...organisation }
    tracer.record({ context, name, status, seconds: milliseconds / 1_000, attributes })
  })
}

/** @param headers name, value, name, value; replaces a `traceparent` of the client */
function setTraceparent(headers: string[], trace: TraceContext): void {
  for (let index = headers.length - 2; index >= 0; index -= 2)
    if (headers[index]?.toLowerCase() === 'traceparent') headers.splice(index, 2)
  headers.push('traceparent', traceparentOf(trace))
}
