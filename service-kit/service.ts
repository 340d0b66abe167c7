import type { FactLog, Operations } from '@tomorro/runtime/operation'
import { Problem } from '@tomorro/runtime/problem'
import { createRouter, requestIdOf, sendProblem } from '@tomorro/runtime/router'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { tellAnswered } from './answered.ts'
import {
  type AdministrationCaller,
  administrationCaller,
  GatewayMisconfigured,
  type OrganisationCaller,
  organisationCaller,
} from './caller.ts'
import { letPagesRead } from './cross-origin.ts'
import { problemOf } from './failure.ts'
import type { Log } from './log.ts'

/** The caller by each security scheme. The gateway has checked the credentials; a service trusts its headers. */
type Callers = { bearer: OrganisationCaller; basic: AdministrationCaller }
const callers = { bearer: organisationCaller, basic: administrationCaller }

type Service<Api, Handlers extends Api> = {
  name: string
  operations: Operations<Api, Callers>
  handlers: Handlers
  log: Log
  /** Rejects while the service cannot answer, for example while its database is unavailable. */
  ready?: () => Promise<void>
}

/** `Retry-After`, in seconds, of a service that is not ready. */
const READY_RETRY_SECONDS = 2

/**
 * The app of a service: its operations, `/healthz` (the process runs) and `/readyz` (it can answer), and a problem document for
 * everything else. Outside production each response is validated against the contract.
 */
export function service<Api extends Record<keyof Api, unknown>, Handlers extends Api>({
  name,
  operations,
  handlers,
  log,
  ready,
}: Service<Api, Handlers>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use((_request, response, next) => {
    letPagesRead(response)
    next()
  })
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok', service: name })
  })
  app.get('/readyz', async (_request, response) => {
    await ready?.().catch((cause: unknown) => {
      throw new Problem('unavailable', 'Not ready', { cause, retryAfter: READY_RETRY_SECONDS })
    })
    response.json({ status: 'ready', service: name })
  })
  const onceLog = tellingOnce(log)
  const checkResponses = process.env.NODE_ENV !== 'production'
  app.use(
    createRouter<Api, Callers, Handlers>(operations, handlers, {
      log: onceLog,
      toProblem: problemOf,
      authenticate: callers,
      checkResponses,
      observe: tellAnswered,
    }),
  )
  app.use((request, response) => {
    sendProblem(response, new Problem('not_found'), requestIdOf(request))
  })
  // Express takes a function of four parameters for its error handler.
  const onError: ErrorRequestHandler = (error, request, response, _next) => {
    sendProblem(response, problemOf(error), requestIdOf(request), { log })
  }
  app.use(onError)
  return app
}

/** Logs a misconfigured gateway once: all further requests have the same cause. */
function tellingOnce(log: Log): FactLog {
  let isTold = false
  return {
    debug: (facts, what) => log.debug(facts, what),
    info: (facts, what) => log.info(facts, what),
    warn: (facts, what) => log.warn(facts, what),
    error(facts, what) {
      const { type } = (facts as { err?: { type?: string } }).err ?? {}
      if (type !== GatewayMisconfigured.name) return log.error(facts, what)
      if (!isTold) log.error(facts, 'gateway_misconfigured')
      isTold = true
    },
  }
}
