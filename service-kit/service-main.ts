import type { RequestListener } from 'node:http'
import { type Env, optional, port, readEnv, type Shape, url } from './env.ts'
import { createLog, type Log } from './log.ts'
import { runMain, runService } from './main.ts'
import { uuidSource } from './uuid.ts'

/** Environment variables of every service. */
const common = {
  PORT: port,
  HOST: optional(String, '127.0.0.1'),
  DATABASE_URL: url,
  LOG_LEVEL: optional(String, 'info'),
  METRICS_PORT: optional<number | undefined>(port, undefined),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional<string | undefined>(url, undefined),
}

/** The inputs of a service. */
export type Start<Own extends Shape> = {
  readonly name: string
  readonly env: Env<typeof common> & Env<Own>
  readonly log: Log
  readonly now: () => Date
  readonly newId: () => string
  /** Called with errors outside requests, such as an idle database connection that breaks. */
  readonly onError: (error: Error) => void
}

/** The app, and `close`, which releases its resources after the last request. */
type Started = { readonly app: RequestListener; readonly close: () => Promise<void> }

/**
 * The main function of a service's process: reads the environment, starts the service and serves it until the process is told to
 * stop. An error at start is one line on standard error and exit code 1.
 * @param service its name in log, metrics and database, and its own environment variables
 * @param start connects its resources and creates its app
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
