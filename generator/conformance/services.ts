import { Agent, createServer, request as httpRequest, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Operations } from '@tomorro/runtime/operation'
import { Problem } from '@tomorro/runtime/problem'
import { createRouter, type Router } from '@tomorro/runtime/router'
import express from 'express'
import { middleware } from 'express-openapi-validator'
import type { Contract } from '../model/model.ts'
import type { Wire } from './wire.ts'

/** Answers requests over HTTP with nothing but a status. */
export type Judge = { ask(wire: Wire): Promise<number>; close(): Promise<void> }

/** The status of both judges for an accepted request. */
export const ACCEPTED = 204

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

type Table = Operations<Record<never, unknown>>

/**
 * The generated router of a folder of generated code. Its handlers respond with 501, which means that the request was
 * accepted.
 */
export async function generatedRouter(contract: Contract, folder: string): Promise<Router> {
  const members = Object.values(
    (await import(join(folder, 'api.ts'))) as Record<string, string | Table | (() => Table)>,
  )
  const table = members.find((member) => typeof member !== 'string')
  if (table === undefined) throw new Error(`${folder} has no operations`)
  const reached = async () => {
    throw new Problem('not_implemented')
  }
  const handlers = Object.fromEntries(contract.operations.map(({ operationId }) => [operationId, reached]))
  const authenticate = Object.fromEntries(Object.keys(contract.securitySchemes).map((scheme) => [scheme, () => ({})]))
  return createRouter(typeof table === 'function' ? table() : table, handlers as never, { log: silent, authenticate })
}

/** The verdict of a status of the generated router. */
export const verdictOf = (status: number): number => (status === 501 ? ACCEPTED : status)

/** The generated router on a server of its own. */
export async function generatedJudge(contract: Contract, folder: string): Promise<Judge> {
  const router = await generatedRouter(contract, folder)
  const judge = await judgeOf((request, response) => router(request, response, () => response.writeHead(404).end()))
  return { ...judge, ask: async (wire) => verdictOf(await judge.ask(wire)) }
}

/** express-openapi-validator with the same document. It loads the document at the first request. */
export function secondJudge({ document, unknownQuery }: Contract): Promise<Judge> {
  const app = express()
  app.use(
    express.json({
      limit: '20mb',
      strict: false,
      type: (request) => /\bjson\b/.test(request.headers['content-type'] ?? ''),
    }),
  )
  app.use(express.urlencoded({ extended: true, limit: '20mb' }))
  app.use(express.text({ type: 'text/*', limit: '20mb' }))
  app.use(
    middleware({
      // It changes the document that it is given.
      apiSpec: { ...structuredClone(document), servers: [{ url: '/' }] } as never,
      validateRequests: { allowUnknownQueryParameters: unknownQuery === 'ignored' },
      validateResponses: false,
      validateSecurity: false,
    }),
  )
  app.use((_request, response) => void response.status(ACCEPTED).end())
  const answerError: express.ErrorRequestHandler = (
    error: { status?: number; message?: string },
    _request,
    response,
    _next,
  ) => {
    response.status(error.status ?? 500).end()
  }
  app.use(answerError)
  return judgeOf(app)
}

async function judgeOf(listener: RequestListener): Promise<Judge> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  return {
    ask: (wire) => patiently(() => statusOf(agent, port, wire)),
    close: () =>
      new Promise((resolve) => {
        agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Retries if the server has closed a kept-alive connection, as after an unread body. */
async function patiently(ask: () => Promise<number>, turns = 5): Promise<number> {
  try {
    return await ask()
  } catch (error) {
    if (turns === 0 || (error as { code?: string }).code !== 'ECONNRESET') throw error
    return patiently(ask, turns - 1)
  }
}

function statusOf(agent: Agent, port: number, { method, target, headers, body }: Wire): Promise<number> {
  return new Promise((resolve, reject) => {
    const isBare = body === undefined && (method === 'GET' || method === 'HEAD')
    const length = ['Content-Length', String(Buffer.byteLength(body ?? ''))] as const
    const sent = isBare ? headers : [...headers, length]
    const request = httpRequest({
      agent,
      hostname: '127.0.0.1',
      port,
      method,
      path: target,
      headers: [['Host', `127.0.0.1:${port}`], ...sent].flat(),
    })
    request.on('error', reject)
    request.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
    })
    request.end(body)
  })
}
