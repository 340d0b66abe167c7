import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Authenticator, type Authenticators, authenticate } from './authenticate.ts'
import { type ReadBody, readBody } from './body.ts'
import { type ErrorBody, type ErrorContent, errorContent } from './error-body.ts'
import { factsOf, toProblem as ownProblem } from './failure.ts'
import type { Input } from './input.ts'
import type { FactLog, Handler, HandlerResponse, OperationSpec, Operations } from './operation.ts'
import { type Carried, readParameters } from './parameters.ts'
import { invalidRequest, Problem, problemHeaders, toDocument, type Violation } from './problem.ts'
import { RequestContext } from './request-context.ts'
import { sendResponse } from './response.ts'
import { checkProblem, checkResponse, type ResponseValidators } from './response-check.ts'
import { routes } from './routes.ts'
import { endResponse } from './unread-body.ts'
import { VIOLATIONS_MAX } from './validator.ts'
import { toViolations } from './violations.ts'

export type RouterOptions<Principals, Body = unknown> = {
  log: FactLog
  /** What to answer to an error that a handler throws; 500 where this is left out. A `Problem` is answered as it is. */
  toProblem?: (error: unknown) => Problem
  /** Shapes the body of every problem, the router's own included; problem documents (RFC 9457) where this is left out. */
  errorBody?: ErrorBody<Body>
  /** Who calls, by each security scheme of the contract. */
  authenticate: Authenticators<Principals>
  /** Holds every response against the contract; a response that breaks it is an error of ours and answered with 500. */
  checkResponses?: boolean
  /** Told of every request to an operation once it is over; what it does is not waited for. */
  observe?: (seen: Observation) => void
}

/** How a request ended. */
export type Observation = {
  readonly operationId: string
  /** 499 where the client went away before it was answered. */
  readonly status: number
  /** Why it failed: the code of the problem, or of an error of ours its code (SQLSTATE, errno) or type. */
  readonly cause?: string
  readonly seconds: number
  readonly requestId: string
  /** As it was sent, whatever it is. */
  readonly traceparent: unknown
}

const CLIENT_GONE = 499

export type Router = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

type Served = { readonly spec: OperationSpec; readonly handler: Handler; readonly readsHeaders: boolean }

/**
 * Serves the operations of a contract with their handlers. A plain (req, res, next): mounts under Express's `app.use`, or stands
 * in front of an app, which `next` then leads to for every path that the contract does not have.
 * @throws TypeError where an operation has no handler
 */
export function createRouter<Api extends Record<keyof Api, unknown>, Principals, Handlers extends Api = Api>(
  { operations, responseValidators, challenges }: Operations<Api, Principals>,
  handlers: Handlers,
  {
    log,
    toProblem = ownProblem,
    errorBody,
    authenticate: authenticators,
    checkResponses = false,
    observe,
  }: RouterOptions<Principals>,
): Router {
  const identify = (request: IncomingMessage, spec: OperationSpec) =>
    authenticate(request, spec, authenticators as Readonly<Record<string, Authenticator<unknown>>>, challenges)
  const { find, methodsOf } = routes(operations.map((spec) => ({ ...spec, target: served<Api>(spec, handlers) })))
  const validators = checkResponses ? responseValidators() : undefined
  return (request, response, next) => {
    const { url = '/', method = 'GET' } = request
    const at = url.indexOf('?')
    const path = pathOf(at === -1 ? url : url.slice(0, at))
    const match = find(method, path)
    if (!match) {
      const methods = methodsOf(path)
      // Somebody else may know the path.
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
    const exchange = { request, response, requestId, outcome, log, toProblem, errorBody, identify, validators }
    answer(exchange, route.target, carried)
  }
}

/** Proxies may send the whole URL, whose path may be empty (RFC 9112 §3.2.2). */
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
  return { spec, handler: handler as Handler, readsHeaders }
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
    observe({ operationId, status, ...outcome, seconds, requestId, traceparent: request.headers.traceparent })
  })
}

/** Filled in where a request fails. */
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
  validators: Promise<ResponseValidators> | undefined
}

/** Answers a request to an operation. Never rejects: whatever goes wrong is answered too. */
async function answer(exchange: Exchange, { spec, handler }: Served, carried: Carried): Promise<void> {
  const { request, response, requestId, outcome, log, toProblem, validators } = exchange
  let release: ReadBody['release']
  try {
    // Only what is a promise is waited for: each turn of the event loop costs as much as reading a parameter.
    const identified = exchange.identify(request, spec)
    const caller = identified instanceof Promise ? await identified : identified
    const body = spec.body ? await readBody(request, spec.body) : undefined
    release = body?.release
    const input = checkedInput(spec, carried, body)
    const answered = handler(input, new RequestContext(request, response, { caller, requestId, log }))
    const result = validators ? await checked(spec, answered, validators, response) : await answered
    const sending = sendResponse(response, spec, result, requestId)
    if (sending) await sending
  } catch (error) {
    // Work that stops because its client is gone has not failed.
    if (response.destroyed && isAbort(error)) log.info({ requestId, operationId: spec.operationId }, 'client_gone')
    else {
      const problem = toProblem(error)
      outcome.cause = causeOf(problem)
      const content = contentOf(exchange, problem, spec)
      sendProblem(response, problem, requestId, { log, operationId: spec.operationId, content })
    }
  } finally {
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

/** @throws Error where a handler answers or throws what its contract does not have */
async function checked(
  spec: OperationSpec,
  answered: Promise<HandlerResponse>,
  validators: Promise<ResponseValidators>,
  response: ServerResponse,
): Promise<HandlerResponse> {
  const result = await answered.catch((error: unknown) => {
    throw checkProblem(spec, error)
  })
  checkResponse(spec, result, await validators, response)
  return result
}

/**
 * Everything that the request says, checked.
 * @throws Problem `invalid_request` with the violations in path, query, headers and body together
 */
function checkedInput(spec: OperationSpec, carried: Carried, body: ReadBody | undefined): Input {
  const { input, violations } = readParameters(spec, carried)
  if (body?.content !== undefined) input.body = body.content
  if (body?.violations) violations.push(...body.violations)
  const found = (body?.validate ?? spec.validate)(input)
  if (found.length > 0)
    violations.push(...toViolations(found).filter((one) => !violations.some((known) => isSamePlace(known, one))))
  if (violations.length === 0) return input
  throw invalidRequest(violations, { isComplete: found.length < VIOLATIONS_MAX })
}

/** A value that could not be read is not missing as well. */
const isSamePlace = (known: Violation, found: Violation): boolean =>
  known.in === found.in &&
  known.name === found.name &&
  (known.pointer === found.pointer || (known.in === 'body' && found.pointer === ''))

type Refusing = Pick<Exchange, 'request' | 'response' | 'requestId' | 'log' | 'errorBody'>

/** A body that breaks the contract is an error of ours; the problem is answered all the same. */
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

/** Of the last group of a UUID. */
const COUNT_DIGITS = 12
const REQUEST_ID = 'x-request-id'
const requestIdPattern = /^[A-Za-z0-9_.:-]{1,100}$/

/** The request's id as the gateway gave it; one of our own where there is none, or more than one. */
export function requestIdOf({ rawHeaders }: IncomingMessage): string {
  let given: string | undefined
  // Node makes an object of all headers once it is asked for, which is more than the rest of many a request costs.
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length !== REQUEST_ID.length || name.toLowerCase() !== REQUEST_ID) continue
    if (given !== undefined) return nextRequestId()
    given = rawHeaders[index + 1]
  }
  return given !== undefined && requestIdPattern.test(given) ? given : nextRequestId()
}

// Random for the process and counted within it: as unlike others as ids that are random each, for a tenth of their price.
const ownRequests = randomUUID().slice(0, -COUNT_DIGITS)
let requests = 0
const nextRequestId = (): string => ownRequests + (requests++).toString(16).padStart(COUNT_DIGITS, '0')

type Refusal = {
  readonly log?: FactLog
  readonly operationId?: string
  /** Instead of the problem document. */
  readonly content?: ErrorContent | undefined
}

/** Answers with a problem document. What is ours is logged, with its cause, under the id that the client sees. */
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
  // Such as a value that came through all checks and that the database refused.
  else if (extra.cause !== undefined) log?.warn(facts, 'request_refused')
  if (response.headersSent) {
    response.destroy()
    return
  }
  const text = content?.text ?? JSON.stringify(toDocument(problem, requestId))
  // What lets a page of another origin read an answer holds for refusals too.
  for (const name of response.getHeaderNames()) if (!name.startsWith('access-control-')) response.removeHeader(name)
  const headers = {
    ...problemHeaders(problem),
    ...(content ? { 'Content-Type': content.type } : {}),
    'X-Request-ID': requestId,
    'Content-Length': Buffer.byteLength(text),
  }
  endResponse(response, problem.status, headers, text)
}
