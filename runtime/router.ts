import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { type Authenticator, type Authenticators, authenticate } from './authenticate.ts'
import { type ReadBody, readBody } from './body.ts'
import { type ErrorBody, type ErrorContent, errorContent } from './error-body.ts'
import { factsOf, toProblem as ownProblem } from './failure.ts'
import type { Input } from './input.ts'
import type { FactLog, Handler, HandlerResponse, OperationSpec, Operations } from './operation.ts'
import { type Carried, readParameters } from './parameters.ts'
import { invalidRequest, Problem, problemHeaders, toDocument, type Violation } from './problem.ts'
import { mayVary, validateReadings } from './readings.ts'
import { RequestContext } from './request-context.ts'
import { sendResponse } from './response.ts'
import { checkProblem, checkResponse, type ResponseValidators } from './response-check.ts'
import { routes } from './routes.ts'
import { UnfitValue } from './serialize.ts'
import { endResponse } from './unread-body.ts'
import { VIOLATIONS_MAX } from './validator.ts'
import { toViolations } from './violations.ts'

export type RouterOptions<Principals, Body = unknown> = {
  /** `console` by default. */
  log?: FactLog
  /** Maps an error of a handler to a Problem; 500 by default. A thrown `Problem` is sent as it is. */
  toProblem?: (error: unknown) => Problem
  /** Makes the body of every error response, the router's own included; problem documents (RFC 9457) by default. */
  errorBody?: ErrorBody<Body>
  /** Reads the principal, per security scheme of the contract. */
  authenticate: Authenticators<Principals>
  /** Checks every response against the contract; a response that breaks it becomes a 500. */
  checkResponses?: boolean
  /** Called after every request to an operation; not awaited. */
  observe?: (seen: Observation) => void
}

/** How a request ended. */
export type Observation = {
  readonly operationId: string
  /** 499 where the client disconnected before the response. */
  readonly status: number
  /** The code of the problem; for an error of ours its code (SQLSTATE, errno) or type. */
  readonly cause?: string
  readonly seconds: number
  readonly requestId: string
  /** As sent; may be any text. */
  readonly traceparent: unknown
}

const CLIENT_GONE = 499

export type Router = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

type Served = {
  readonly spec: OperationSpec
  readonly handler: Handler
  readonly readsHeaders: boolean
  /** Whether texts of its requests may be several values. */
  readonly varies: boolean
}

/**
 * Serves the operations of a contract with their handlers. A plain (req, res, next): mount it with Express's `app.use`, or put it in
 * front of an app; it calls `next` for every path that the contract does not have.
 * @throws TypeError where an operation has no handler, or a security scheme no authenticator
 */
export function createRouter<Api extends Record<keyof Api, unknown>, Principals, Handlers extends Api = Api>(
  { operations, responseValidators, challenges }: Operations<Api, Principals>,
  handlers: Handlers,
  {
    log = console,
    toProblem = ownProblem,
    errorBody,
    authenticate: authenticators,
    checkResponses = false,
    observe,
  }: RouterOptions<Principals>,
): Router {
  const bySchemes = (authenticators ?? {}) as Readonly<Record<string, Authenticator<unknown>>>
  const identify = (request: IncomingMessage, spec: OperationSpec) => authenticate(request, spec, bySchemes, challenges)
  const { find, methodsOf } = routes(operations.map((spec) => ({ ...spec, target: served<Api>(spec, handlers) })))
  for (const spec of operations) expectAuthenticators(spec, bySchemes)
  const validators = checkResponses ? responseValidators() : undefined
  return (request, response, next) => {
    const { url = '/', method = 'GET' } = request
    const at = url.indexOf('?')
    const path = pathOf(at === -1 ? url : url.slice(0, at))
    const match = find(method, path)
    if (!match) {
      const methods = methodsOf(path)
      // Another router may have the path.
      if (methods.length === 0) next()
      else answerMethod({ request, response, requestId: requestIdOf(request), log, errorBody }, methods)
      return
    }
    const { route, values } = match
    const requestId = requestIdOf(request)
    const outcome: Outcome = {}
    if (observe) watch({ request, response, requestId, outcome }, route.target.spec.operationId, observe)
    const carried: Carried = {
      path: valuesByName(route.names, values),
      search: at === -1 ? '' : url.slice(at + 1),
      headers: route.target.readsHeaders ? request.headers : none,
    }
    const exchange = {
      request,
      response,
      requestId,
      outcome,
      log,
      toProblem,
      errorBody,
      identify,
      validators,
      responseValidators,
    }
    answer(exchange, route.target, carried)
  }
}

/** The path of a request; proxies may send an absolute URL, whose path may be empty (RFC 9112 §3.2.2). */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target
  const [origin] = /^[A-Za-z][A-Za-z\d+.-]*:\/\/[^/]+/.exec(target) ?? []
  if (origin === undefined) return target
  return origin.length === target.length ? '/' : target.slice(origin.length)
}

function served<Api>(spec: OperationSpec & { readonly operationId: keyof Api & string }, handlers: Api): Served {
  const handler = handlers[spec.operationId]
  if (typeof handler !== 'function') throw new TypeError(`${spec.operationId} has no handler`)
  const readsHeaders = spec.parameters.some(({ in: where }) => where === 'header' || where === 'cookie')
  const varies = mayVary(spec.parameters) || (spec.body !== undefined && mayVary(spec.body.media))
  return { spec, handler: handler as Handler, readsHeaders, varies }
}

function expectAuthenticators(
  { operationId, security }: OperationSpec,
  given: Readonly<Record<string, unknown>>,
): void {
  const missing = security.flatMap((requirement) => Object.keys(requirement)).find((name) => !given[name])
  if (missing !== undefined)
    throw new TypeError(`The option authenticate has no ${missing}, which the contract requires for ${operationId}`)
}

const none = Object.freeze({})

function valuesByName(names: readonly string[], values: readonly string[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string>()
  for (let index = 0; index < names.length; index++) byName.set(names[index] ?? '', values[index] ?? '')
  return byName
}

function watch(
  { request, response, requestId, outcome }: Pick<Exchange, 'request' | 'response' | 'requestId' | 'outcome'>,
  operationId: string,
  observe: (seen: Observation) => void,
): void {
  const started = performance.now()
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : CLIENT_GONE
    const seconds = (performance.now() - started) / 1_000
    const { traceparent } = request.headers
    observe({ operationId, status, ...outcome, seconds, requestId, traceparent })
  })
}

/** Set when a request fails. */
type Outcome = { cause?: string }

type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  requestId: string
  outcome: Outcome
  log: FactLog
  toProblem: (error: unknown) => Problem
  errorBody: ErrorBody | undefined
  identify: (request: IncomingMessage, spec: OperationSpec) => unknown
  /** Undefined where responses are not checked. */
  validators: Promise<ResponseValidators> | undefined
  responseValidators: () => Promise<ResponseValidators>
}

/** Responds to a request. Never rejects: errors become responses. */
async function answer(exchange: Exchange, { spec, handler, varies }: Served, carried: Carried): Promise<void> {
  const { request, response, requestId, outcome, log, toProblem, validators } = exchange
  let release: ReadBody['release']
  let result: HandlerResponse | undefined
  try {
    // Await only promises: each turn of the event loop costs as much as reading a parameter.
    const identified = exchange.identify(request, spec)
    const caller = identified instanceof Promise ? await identified : identified
    const body = spec.body ? await readBody(request, spec.body) : undefined
    release = body?.release
    const input = checkedInput(spec, varies, carried, body)
    const answered = handler(input, new RequestContext(request, response, { caller, requestId, log }))
    result = expectResponse(spec, validators ? await declared(spec, answered) : await answered)
    if (validators) checkResponse(spec, result, await validators, response)
    const sending = sendPlaced(exchange, spec, result)
    if (sending) await sending
  } catch (error) {
    // Work that stops because its client disconnected is not an error.
    if (response.destroyed && isAbort(error)) log.info({ requestId, operationId: spec.operationId }, 'client_gone')
    else {
      const problem = toProblem(error)
      outcome.cause = causeOf(problem)
      const content = contentOf(exchange, problem, spec)
      sendProblem(response, problem, requestId, { log, operationId: spec.operationId, content })
    }
  } finally {
    // What was not sent, as to a client that has gone, would keep its file open.
    if (result?.body instanceof Readable) result.body.destroy()
    const failed = (error: unknown) => log.error({ requestId, err: factsOf(error) }, 'body_not_released')
    if (release) await release().catch(failed)
  }
}

function causeOf({ code, extra: { cause } }: Problem): string {
  if (cause === undefined) return code
  const facts = factsOf(cause)
  return facts.code ?? facts.type
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** @throws Error where a handler throws a Problem that the contract does not declare */
async function declared(spec: OperationSpec, answered: ReturnType<Handler>): ReturnType<Handler> {
  try {
    return await answered
  } catch (error) {
    throw checkProblem(spec, error)
  }
}

/** Handlers in JavaScript are not type-checked. */
function expectResponse({ operationId }: OperationSpec, result: HandlerResponse | undefined): HandlerResponse {
  if (typeof result?.status === 'number') return result
  const what = result === undefined || result === null ? String(result) : 'an object without status'
  throw new TypeError(`The handler ${operationId} returned ${what} instead of a response such as { status: 200, body }`)
}

/** Sends a response. If its body breaks the contract, the error says where. */
function sendPlaced(exchange: Exchange, spec: OperationSpec, result: HandlerResponse): Promise<void> | undefined {
  try {
    return sendResponse(exchange.response, spec, result, exchange.requestId)
  } catch (error) {
    if (error instanceof UnfitValue) return placed(exchange, spec, result, error)
    throw error
  }
}

async function placed(
  { response, responseValidators }: Exchange,
  spec: OperationSpec,
  result: HandlerResponse,
  error: UnfitValue,
): Promise<never> {
  checkResponse(spec, result, await responseValidators(), response)
  throw error
}

/**
 * The validated input of a request.
 * @throws Problem `invalid_request` with the violations in path, query, headers and body together
 */
function checkedInput(spec: OperationSpec, varies: boolean, carried: Carried, body: ReadBody | undefined): Input {
  const { input, violations } = readParameters(spec, carried)
  if (body?.content !== undefined) input.body = body.content
  if (body?.violations) violations.push(...body.violations)
  const validate = body?.validate ?? spec.validate
  let found = varies ? validateReadings(input, validate) : validate(input)
  if (body?.orNone && toViolations(found).some(({ in: where }) => where === 'body')) {
    delete input.body
    found = spec.validate(input)
  }
  if (found.length > 0)
    violations.push(...toViolations(found).filter((one) => !violations.some((known) => isSamePlace(known, one))))
  if (violations.length === 0) return input
  throw invalidRequest(violations, { isComplete: found.length < VIOLATIONS_MAX })
}

/** Whether a place already has a violation: a value that cannot be read is not also reported as missing. */
const isSamePlace = (known: Violation, found: Violation): boolean =>
  known.in === found.in &&
  known.name === found.name &&
  (known.pointer === found.pointer || (known.in === 'body' && found.pointer === ''))

type Refusing = Pick<Exchange, 'request' | 'response' | 'requestId' | 'log' | 'errorBody'>

/** An error body that breaks the contract is logged as an error of ours; the response is sent regardless. */
function contentOf(
  { requestId, log, errorBody }: Refusing,
  problem: Problem,
  spec?: OperationSpec,
): ErrorContent | undefined {
  if (!errorBody) return undefined
  try {
    return errorContent(errorBody, toDocument(problem, requestId), spec)
  } catch (error) {
    log.error({ requestId, operationId: spec?.operationId, err: factsOf(error) }, 'error_body_failed')
    return undefined
  }
}

function answerMethod(refusing: Refusing, methods: readonly string[]): void {
  const { request, response, requestId } = refusing
  const allow = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', ')
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { Allow: allow, 'X-Request-ID': requestId }).end()
    return
  }
  const problem = new Problem('method_not_allowed', undefined, { headers: { Allow: allow } })
  sendProblem(response, problem, requestId, { content: contentOf(refusing, problem) })
}

/** Digits of the last group of a UUID. */
const COUNT_DIGITS = 12
const REQUEST_ID = 'x-request-id'
const requestIdPattern = /^[A-Za-z0-9_.:-]{1,100}$/

/** `X-Request-ID` of the gateway; a new id where there is none or more than one. */
export function requestIdOf({ rawHeaders }: IncomingMessage): string {
  let given: string | undefined
  // rawHeaders, because the first access to `request.headers` parses all headers, which costs more than the rest of many requests.
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length !== REQUEST_ID.length || name.toLowerCase() !== REQUEST_ID) continue
    if (given !== undefined) return nextRequestId()
    given = rawHeaders[index + 1]
  }
  return given !== undefined && requestIdPattern.test(given) ? given : nextRequestId()
}

// A random prefix per process and a counter: as unique as random ids at a tenth of the cost.
const ownRequests = randomUUID().slice(0, -COUNT_DIGITS)
let requests = 0
const nextRequestId = (): string => ownRequests + (requests++).toString(16).padStart(COUNT_DIGITS, '0')

type Refusal = {
  readonly log?: FactLog
  readonly operationId?: string
  /** Replaces the problem document. */
  readonly content?: ErrorContent | undefined
}

/** Sends a problem document. Errors of ours are logged with their cause and the request id that the client sees. */
export function sendProblem(
  response: ServerResponse,
  problem: Problem,
  requestId: string,
  { log, operationId, content }: Refusal = {},
): void {
  const { code, extra } = problem
  const isOurs = problem.status >= 500 && code !== 'not_implemented'
  const facts = { requestId, operationId, code, err: factsOf(extra.cause ?? problem) }
  if (isOurs) log?.error(facts, 'request_failed')
  // For example a value that passed all checks and that the database refused.
  else if (extra.cause !== undefined) log?.warn(facts, 'request_refused')
  if (response.headersSent) {
    response.destroy()
    return
  }
  const text = content?.text ?? JSON.stringify(toDocument(problem, requestId))
  // Keeps the CORS headers, so that pages of other origins can read error responses.
  for (const name of response.getHeaderNames()) if (!name.startsWith('access-control-')) response.removeHeader(name)
  const headers = {
    ...problemHeaders(problem),
    ...(content ? { 'Content-Type': content.type } : {}),
    'X-Request-ID': requestId,
    'Content-Length': Buffer.byteLength(text),
  }
  endResponse(response, problem.status, headers, text)
}
