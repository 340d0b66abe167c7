import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { adminOperations } from '@tomorro/generated/admin/api'
import { calculationOperations } from '@tomorro/generated/calculation/api'
import { dashboardOperations } from '@tomorro/generated/dashboard/api'
import { ingestionOperations } from '@tomorro/generated/ingestion/api'
import { reportOperations } from '@tomorro/generated/report/api'
import { settingsOperations } from '@tomorro/generated/settings/api'
import type { Json } from '@tomorro/generator/json'
import { taxonomyHandlers } from '@tomorro/ingestion/taxonomy'
import type { Handler, Operations } from '@tomorro/runtime/operation'
import { Problem, problemHeaders, toDocument } from '@tomorro/runtime/problem'
import { createRouter, type Router } from '@tomorro/runtime/router'
import { contractAnswers } from './contract-answers.ts'
import { templatePattern } from './contract-node.ts'
import { keptItems } from './kept-items.ts'
import { preferredAnswers } from './preferred-answer.ts'

type MockOptions = {
  readonly contract: Json
  /** The origin of Prism. */
  readonly prismPort: number
  /** Whether Prism generates all responses. */
  readonly isDynamic: boolean
  readonly now: () => Date
}

/**
 * The mock: the services' own code parses and validates requests; responses are the contract's examples and submitted items. A
 * request that prefers a status (`Prefer: code=404`) gets the example of that response; every other preference, such as
 * `dynamic=true`, is forwarded to Prism.
 */
export function mockServer({ contract, prismPort, isDynamic, now }: MockOptions): Server {
  const templates = Object.keys(contract.paths as Json).map(templatePattern)
  const isKnown = (request: IncomingMessage) => templates.some((template) => template.test(pathOf(request)))
  const preferred = preferredAnswers(contract)
  const routers = routersOf({ ...contractAnswers(contract), ...taxonomyHandlers(), ...itemsWithDryRun(contract, now) })
  return createServer((request, response) => {
    allowOrigin(request, response)
    if (isPreflight(request)) response.writeHead(204).end()
    else if (answerPreferred(preferred, request, response)) return
    else if (isKnown(request) && (isDynamic || request.headers.prefer !== undefined))
      forward(request, response, prismPort)
    else serve(routers, request, response)
  })
}

/** A dry run returns the contract's example; a real upload is kept. */
function itemsWithDryRun(contract: Json, now: () => Date): Record<string, Handler> {
  const kept = keptItems(now)
  const upload: Handler = (input, context) => {
    const { createTemplateUpload } = (input.body as { dryRun: boolean }).dryRun ? contractAnswers(contract) : kept
    if (createTemplateUpload === undefined) throw new Error('the contract has no createTemplateUpload')
    return createTemplateUpload(input, context)
  }
  return { ...kept, createTemplateUpload: upload }
}

const domains = [
  adminOperations,
  calculationOperations,
  dashboardOperations,
  ingestionOperations,
  reportOperations,
  settingsOperations,
]

function routersOf(handlers: Readonly<Record<string, Handler>>): Router[] {
  const authenticate = { bearer: authenticated('Bearer'), basic: authenticated('Basic') }
  return domains.map((operations) =>
    createRouter(operations as unknown as Operations<Record<string, Handler>>, handlers, {
      log: console,
      authenticate,
      checkResponses: true,
    }),
  )
}

/** Any credentials are accepted; missing ones are refused as at the gateway. */
const authenticated =
  (scheme: string) =>
  ({ headers: { authorization = '' } }: IncomingMessage): object | undefined =>
    authorization.toLowerCase().startsWith(`${scheme.toLowerCase()} `) ? {} : undefined

function serve([router, ...others]: readonly Router[], request: IncomingMessage, response: ServerResponse): void {
  if (router === undefined) answerNotFound(response)
  else router(request, response, () => serve(others, request, response))
}

const answerNotFound = (response: ServerResponse): void =>
  answerProblem(response, new Problem('not_found', 'The contract has no such path'))

function answerProblem(response: ServerResponse, problem: Problem): void {
  response.writeHead(problem.status, problemHeaders(problem)).end(JSON.stringify(toDocument(problem, 'mock')))
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?')[0] ?? ''

/** @returns whether the request preferred a status and was answered */
function answerPreferred(
  preferred: ReturnType<typeof preferredAnswers>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { method, headers } = request
  try {
    const answer = preferred({ method, path: pathOf(request), prefer: [headers.prefer ?? []].flat().join(',') })
    if (answer === undefined) return false
    request.resume()
    response.writeHead(answer.status, answer.headers).end(answer.body)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    request.resume()
    answerProblem(response, error)
  }
  return true
}

/** Pages of any origin may send requests. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*')
  response.setHeader('Access-Control-Expose-Headers', '*')
  const wanted = headers['access-control-request-headers']
  if (wanted === undefined) return
  response.setHeader('Access-Control-Allow-Headers', wanted)
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE')
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined

function forward(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = request
  const onward = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.once('error', () => response.destroy())
  request.pipe(onward)
}
