import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readBody } from './body.ts'
import { administrationCaller, organisationCaller } from './caller.ts'
import { toProblem } from './failure.ts'
import { toFaults } from './faults.ts'
import type { Log } from './log.ts'
import type { AnyCaller, Handler, Input, OperationRow, Operations, Reply } from './operation.ts'
import { readParameters } from './parameters.ts'
import { invalidRequest, Problem, problemHeaders, toDocument } from './problem.ts'
import { routes } from './routes.ts'
import type { Validator } from './validator.ts'

export type RouterOptions = {
  log: Log
  /** Holds every reply against the contract; a reply that breaks it is an error of ours and answered with 500. */
  checkReplies?: boolean
}

export type Router = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

type Served = { row: OperationRow; handler: Handler }

/**
 * Serves the operations of a contract with their handlers. A plain (req, res, next): mounts under Express's `app.use`, or stands
 * in front of an app, which `next` then leads to for every path that the contract does not have.
 */
export function createRouter<Api extends Record<keyof Api, unknown>>(
  { operations, replyValidators }: Operations<Api>,
  handlers: Api,
  { log, checkReplies = false }: RouterOptions,
): Router {
  const find = routes<Served>(
    operations.map((row) => ({
      method: row.method,
      path: row.path,
      target: { row, handler: handlers[row.operationId] as Handler },
    })),
  )
  const validators = checkReplies ? replyValidators() : undefined
  return (request, response, next) => {
    const target = request.url ?? '/'
    const at = target.indexOf('?')
    const match = find(at === -1 ? target : target.slice(0, at))
    if (!match) return next()
    const { methods } = match.place
    const found = methods.get(request.method ?? '') ?? (request.method === 'HEAD' ? methods.get('GET') : undefined)
    const requestId = requestIdOf(request)
    if (!found) return answerMethod(request, response, [...methods.keys()], requestId)
    const search = at === -1 ? '' : target.slice(at + 1)
    const path = new Map(found.names.map((name, index) => [name, match.values[index] ?? '']))
    answer({ request, response, requestId, log, validators }, found.target, path, search).catch((error: unknown) =>
      sendProblem(response, toProblem(error), requestId, log),
    )
  }
}

type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  requestId: string
  log: Log
  validators: Promise<Readonly<Record<string, Validator>>> | undefined
}

async function answer(
  exchange: Exchange,
  { row, handler }: Served,
  path: ReadonlyMap<string, string>,
  search: string,
): Promise<void> {
  const { request, response, requestId, log } = exchange
  const caller = callerOf(row, request)
  const input = await readInput(row, request, path, search)
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const reply = await handler(input, { caller, requestId, log, signal: gone.signal })
  if (exchange.validators) holdAgainst(await exchange.validators, row, reply)
  await send(exchange, row, reply)
}

function callerOf({ caller }: OperationRow, request: IncomingMessage): AnyCaller {
  switch (caller) {
    case 'organisation':
      return organisationCaller(request)
    case 'administration':
      return administrationCaller(request)
    case 'public':
      return undefined
  }
}

async function readInput(
  row: OperationRow,
  request: IncomingMessage,
  path: ReadonlyMap<string, string>,
  search: string,
): Promise<Input> {
  const input: Input = readParameters(row.parameters, path, search, (name) => {
    const value = request.headers[name.toLowerCase()]
    return Array.isArray(value) ? value.join(', ') : value
  })
  const body = row.body && (await readBody(request, row.body))
  if (body !== undefined) input.body = body
  if (!row.validate(input)) throw invalidRequest(toFaults(row.validate.errors ?? []))
  return input
}

function holdAgainst(
  validators: Readonly<Record<string, Validator>>,
  { operationId }: OperationRow,
  { status, body }: Reply,
): void {
  const validate = validators[`${operationId}_${status}`]
  if (!validate || validate(body)) return
  const [first] = validate.errors ?? []
  throw new Error(
    `The reply of ${operationId} breaks its contract: ${first?.instancePath} ${first?.message ?? first?.keyword}`,
  )
}

async function send(
  { request, response, requestId }: Exchange,
  { operationId, replies }: OperationRow,
  reply: Reply,
): Promise<void> {
  const write = replies[reply.status]
  if (write === undefined)
    throw new Error(`${operationId} answered with ${reply.status}, which its contract does not have`)
  const text = typeof write === 'function' ? write(reply.body) : undefined
  response.statusCode = reply.status
  response.setHeader('X-Request-ID', requestId)
  response.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(reply.headers ?? {}))
    if (value !== undefined) response.setHeader(name, value)
  if (write === 'none') {
    response.end()
    return
  }
  response.setHeader('Content-Type', reply.contentType ?? 'application/json')
  if (text !== undefined) {
    response.setHeader('Content-Length', Buffer.byteLength(text))
    response.end(request.method === 'HEAD' ? undefined : text)
    return
  }
  if (reply.body instanceof Readable && request.method !== 'HEAD') await pipeline(reply.body, response)
  else response.end(request.method === 'HEAD' ? undefined : reply.body)
}

function answerMethod(
  request: IncomingMessage,
  response: ServerResponse,
  methods: readonly string[],
  requestId: string,
): void {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { Allow: allow, 'X-Request-ID': requestId }).end()
    return
  }
  sendProblem(response, new Problem('method_not_allowed', undefined, { headers: { Allow: allow } }), requestId)
}

const requestIdPattern = /^[A-Za-z0-9_.:-]{1,100}$/

/** The request's id as the gateway gave it; one of our own where there is none. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && requestIdPattern.test(given) ? given : randomUUID()
}

/** Answers with a problem document. What is ours is logged, with its cause, under the id that the client sees. */
export function sendProblem(response: ServerResponse, problem: Problem, requestId: string, log?: Log): void {
  if (problem.status >= 500 && problem.code !== 'not_implemented')
    log?.error({ requestId, code: problem.code, err: problem.extra.cause ?? problem }, 'request failed')
  if (response.headersSent) {
    response.destroy()
    return
  }
  const text = JSON.stringify(toDocument(problem, requestId))
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(problem.status, {
    ...problemHeaders(problem),
    'X-Request-ID': requestId,
    'Content-Length': Buffer.byteLength(text),
  })
  response.end(text)
}
