import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { continueWhenRead } from '@tomorro/runtime/body-bytes'
import { onAnswered } from './answered.ts'
import { EnvironmentError } from './env.ts'
import type { Log } from './log.ts'

/** How long running requests may take to finish after the process was told to stop. */
const DRAIN_MILLISECONDS = 10_000
const SWEEP_MILLISECONDS = 50
/** Longer than the gateway and load balancers keep their connections, so that they are the ones to close. */
const KEEP_ALIVE_MILLISECONDS = 75_000

type Running = {
  app: RequestListener
  port: number
  host: string
  log: Log
  /** Where the metrics are served, on loopback; nowhere, and nothing is measured, where it is left out. */
  metricsPort?: number | undefined
  /** The collector of OpenTelemetry that is told of requests; nobody is, where it is left out. */
  traceEndpoint?: string | undefined
  close: () => Promise<void>
}

/**
 * Serves an app until SIGTERM or SIGINT, then lets running requests finish and closes what the app used. Where a parent process
 * holds an IPC channel, the service also stops when that channel closes, so that it never outlives who started it.
 * @param port 0 lets the system choose; the chosen one is logged and sent to the parent as `{ port }`
 */
export async function runService({
  app,
  port,
  host,
  log,
  metricsPort,
  traceEndpoint,
  close,
}: Running): Promise<Server> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS, noDelay: true }, app)
  continueWhenRead(server, app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: listening } = server.address() as AddressInfo
  const measured = metricsPort === undefined ? {} : { metricsPort: await measure(app, log, metricsPort) }
  const stopTracing = traceEndpoint === undefined ? undefined : await trace(app, log, traceEndpoint)
  log.info({ port: listening, ...measured }, 'listening')
  process.send?.({ port: listening, ...measured })
  stopOnce(async (reason) => {
    log.info({ reason }, 'stopping')
    await drain(server)
    await stopTracing?.()
    await close()
  })
  return server
}

/** @returns the port where the metrics are served */
async function measure(app: RequestListener, log: Log, port: number): Promise<number> {
  const { createMetrics, serveMetrics } = await import('./metrics.ts')
  const metrics = createMetrics(String(log.bindings().name))
  onAnswered(app, metrics.observe)
  return (await serveMetrics(metrics, port)).port
}

/** @returns what sends the last of it */
async function trace(app: RequestListener, log: Log, endpoint: string): Promise<() => Promise<void>> {
  const { childOf, createTracer } = await import('./trace.ts')
  const tracer = createTracer(endpoint, String(log.bindings().name), (err) => log.warn({ err }, 'traces_lost'))
  onAnswered(app, ({ operationId: name, status, seconds, requestId, traceparent }) =>
    tracer.record({ context: childOf(traceparent), name, status, seconds, attributes: { 'request.id': requestId } }),
  )
  return tracer.close
}

/** Who started a process that is not ready yet may be gone before it is; nobody else would ever stop it. */
const leave = () => process.exit(1)

/** Calls `stop` at the first SIGTERM, SIGINT or loss of the parent, then exits. */
export function stopOnce(stop: (reason: string) => Promise<void>): void {
  let stopping = false
  const begin = (reason: string) => {
    if (stopping) return
    stopping = true
    stop(reason).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  // Ctrl-C reaches a process from the terminal and once more from who started it; the second must not cut the stop short.
  process.on('SIGTERM', () => begin('SIGTERM'))
  process.on('SIGINT', () => begin('SIGINT'))
  process.off('disconnect', leave)
  process.once('disconnect', () => begin('parent gone'))
}

/** A connection that was busy when the server closed becomes idle later, so idle ones are closed until none is left. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS)
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
  })
}

/** Runs a process's main function; what keeps it from starting is one line on standard error and exit code 1. */
export function runMain(main: () => Promise<unknown>): void {
  process.once('disconnect', leave)
  main().catch((error: unknown) => {
    const known = error instanceof EnvironmentError || (error as NodeJS.ErrnoException).code !== undefined
    process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`)
    process.exit(1)
  })
}
