import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { continueWhenRead } from '@tomorro/runtime/body-bytes'
import { onAnswered } from './answered.ts'
import { EnvironmentError } from './env.ts'
import type { Log } from './log.ts'
import { noteRequest, refuseMalformed } from './malformed.ts'
import { watchEventLoop } from './watchdog.ts'

/** Time for running requests to finish after the signal to stop. */
const DRAIN_MILLISECONDS = 10_000
const SWEEP_MILLISECONDS = 50
/** Longer than gateway and load balancers keep connections, so that they close first. */
const KEEP_ALIVE_MILLISECONDS = 75_000
/** A stopping process exits after this, whatever hangs: 10 s to drain, the rest to close. ECS kills after 30 s. */
const STOP_MILLISECONDS = 15_000
/** SIGHUP: the terminal was closed. */
const STOP_SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
/** What a process tells its parent every second. The parent restarts one that falls silent, such as a stopped one (SIGSTOP). */
export const ALIVE = 'alive'
const ALIVE_MILLISECONDS = 1_000
/** Ctrl-C signals a process twice within this time: once from the terminal and once from its parent. */
const SAME_SIGNAL_MILLISECONDS = 1_000

type Running = {
  app: RequestListener
  port: number
  host: string
  log: Log
  /** The port of the metrics, on loopback; without it nothing is measured. */
  metricsPort?: number | undefined
  /** The OpenTelemetry collector; without it nothing is traced. */
  traceEndpoint?: string | undefined
  close: () => Promise<void>
}

/**
 * Serves an app until a signal to stop, then lets running requests finish and closes what the app used. If a parent
 * process holds an IPC channel, the service also stops when that channel closes, so that it is never orphaned.
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
  const take: RequestListener = (request, response) => {
    noteRequest(response)
    app(request, response)
  }
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS, noDelay: true }, take)
  continueWhenRead(server, take)
  refuseMalformed(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: listening } = server.address() as AddressInfo
  const measured = metricsPort === undefined ? {} : { metricsPort: await measure(log, metricsPort) }
  const stopTracing = traceEndpoint === undefined ? undefined : await trace(log, traceEndpoint)
  watchEventLoop(String(log.bindings().name))
  stopOnce(async (reason) => {
    log.info({ reason }, 'stopping')
    await drain(server)
    await stopTracing?.()
    await close()
  })
  // The parent may stop a process as soon as it learns the port, so signals are handled before.
  log.info({ port: listening, ...measured }, 'listening')
  process.send?.({ port: listening, ...measured })
  return server
}

/** @returns the port where the metrics are served */
async function measure(log: Log, port: number): Promise<number> {
  const { createMetrics, serveMetrics } = await import('./metrics.ts')
  const metrics = createMetrics(String(log.bindings().name))
  onAnswered(metrics.observe)
  return (await serveMetrics(metrics, port)).port
}

/** @returns a function that sends the remaining spans */
async function trace(log: Log, endpoint: string): Promise<() => Promise<void>> {
  const { childOf, createTracer } = await import('./trace.ts')
  const tracer = createTracer(endpoint, String(log.bindings().name), (err) => log.warn({ err }, 'traces_lost'))
  onAnswered(({ operationId: name, status, seconds, requestId, traceparent }) =>
    tracer.record({ context: childOf(traceparent), name, status, seconds, attributes: { 'request.id': requestId } }),
  )
  return tracer.close
}

/** If the parent dies before the process is ready, the process ends; otherwise it would be orphaned. */
const leave = () => process.exit(1)
/** A process that is not ready yet has nothing to finish. */
const leaveQuietly = () => process.exit(0)

/**
 * Calls `stop` at the first signal to stop or loss of the parent, then exits: with 0, with 1 where `stop` fails (its
 * error is written to standard error) or takes more than 15 s, and with 130 at once at a second signal.
 */
export function stopOnce(stop: (reason: string) => Promise<void>): void {
  let begun: number | undefined
  const begin = (reason: string) => {
    if (begun !== undefined) {
      if (performance.now() - begun > SAME_SIGNAL_MILLISECONDS) process.exit(INTERRUPTED)
      return
    }
    begun = performance.now()
    setTimeout(() => {
      process.stderr.write(`still stopping after ${STOP_MILLISECONDS / 1_000} s; ends now\n`)
      process.exit(1)
    }, STOP_MILLISECONDS).unref()
    stop(reason).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`stopping failed: ${error instanceof Error ? error.stack : String(error)}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => begin(signal))
    process.off(signal, leaveQuietly)
  }
  setInterval(() => process.connected && process.send?.(ALIVE, () => undefined), ALIVE_MILLISECONDS).unref()
  process.off('disconnect', leave)
  process.once('disconnect', () => begin('parent gone'))
}

/** The exit status that shells report after Ctrl-C. */
const INTERRUPTED = 130

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

/**
 * Runs a process's main function. Handles signals from the start; an error at start is one line on standard error and exit code
 * 1.
 */
export function runMain(main: () => Promise<unknown>): void {
  process.once('disconnect', leave)
  for (const signal of STOP_SIGNALS) process.once(signal, leaveQuietly)
  main().catch((error: unknown) => {
    const known = error instanceof EnvironmentError || (error as NodeJS.ErrnoException).code !== undefined
    process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`)
    process.exit(1)
  })
}
