import type { RequestListener } from 'node:http'
import { type Env, optional, port, readEnv, type Shape, url } from './env.ts'
import { createLog, type Log } from './log.ts'
import { runMain, runService } from './main.ts'
import { uuidSource } from './uuid.ts'

/** What the environment of every service says. */
const common = {
  PORT: port,
  HOST: optional(String, '127.0.0.1'),
  DATABASE_URL: url,
  LOG_LEVEL: optional(String, 'info'),
  METRICS_PORT: optional<number | undefined>(port, undefined),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional<string | undefined>(url, undefined),
}

/** What a service is started with. */
export type Start<Own extends Shape> = {
  readonly name: string
  readonly env: Env<typeof common> & Env<Own>
  readonly log: Log
  readonly now: () => Date
  readonly newId: () => string
  /** Told of what goes wrong between requests, such as a connection to the database that breaks while nobody uses it. */
  readonly onError: (error: Error) => void
}

/** The app that answers, and what gives back what it used once the last request is over. */
type Started = { readonly app: RequestListener; readonly close: () => Promise<void> }

/**
 * The main function of a service's process: reads the environment, starts the service and serves it until the process is told to
 * stop. What keeps it from starting is one line on standard error and exit code 1.
 * @param service its name, by which log, metrics and database know it; and what the environment says to this service alone
 * @param start connects what the service needs and puts its app together
 */
export const serviceMain = <Own extends Shape = Record<never, never>>(
  { name, env: own }: { readonly name: string; readonly env?: Own },
  start: (given: Start<Own>) => Started | Promise<Started>,
): void =>
  runMain(async () => {
    const env = readEnv({ ...common, ...own }, process.env) as Start<Own>['env']
    const log = createLog(name, env.LOG_LEVEL)
    const now = () => new Date()
    const onError = (error: Error) => log.error({ err: error }, 'database_error')
    const { app, close } = await start({ name, env, log, now, newId: uuidSource(now), onError })
    await runService({
      app,
      port: env.PORT,
      host: env.HOST,
      log,
      metricsPort: env.METRICS_PORT,
      traceEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
      close,
    })
  })
