import { connect, type Database } from '@tomorro/database/connection'
import { startWorker } from '@tomorro/database/jobs'
import { repeat } from '@tomorro/database/repeat'
import { factsOf } from '@tomorro/runtime/failure'
import { optional, port, readEnv, url } from '@tomorro/service-kit/env'
import { createLog } from '@tomorro/service-kit/log'
import { runMain, stopOnce } from '@tomorro/service-kit/main'
import { watchEventLoop } from '@tomorro/service-kit/watchdog'
import { configuredStore, storageEnv } from '@tomorro/storage/configured-store'
import { givenUpReports } from './given-up.ts'
import { makeReport } from './make-report.ts'

/** One report at a time: a report of 100,000 lines takes seconds, and reports in parallel would share the process's memory. */
const REPORTS_AT_ONCE = 1
const CONNECTIONS_MAX = 3
/** Interval of failing the reports whose jobs are dead letters. */
const GIVEN_UP_MILLISECONDS = 5_000

runMain(async () => {
  const env = readEnv(
    {
      DATABASE_URL: url,
      LOG_LEVEL: optional(String, 'info'),
      METRICS_PORT: optional<number | undefined>(port, undefined),
      ...storageEnv,
    },
    process.env,
  )
  const log = createLog('report-worker', env.LOG_LEVEL)
  const onFailure = (error: Error) => log.error({ err: factsOf(error) }, 'job_failed')
  const onError = (error: Error) => log.error({ err: factsOf(error) }, 'queue_error')
  const database = connect(env.DATABASE_URL, { max: CONNECTIONS_MAX, applicationName: 'report worker', onError })
  const store = await configuredStore(env)
  const dependencies = { database, store, now: () => new Date(), onError: onFailure }
  const worker = await startWorker({
    url: env.DATABASE_URL,
    work: { 'make-report': (job, transaction) => makeReport(transaction, job, dependencies) },
    concurrency: REPORTS_AT_ONCE,
    onFailure,
    onError,
  })
  const tell = (error: Error) => log.error({ err: factsOf(error) }, 'given_up_unknown')
  const failGivenUp = givenUpReports(dependencies)
  const givenUp = repeat(
    async () => {
      const reports = await failGivenUp()
      if (reports > 0) log.error({ reports }, 'jobs_given_up')
    },
    { pause: GIVEN_UP_MILLISECONDS, onError: tell },
  )
  const measured = env.METRICS_PORT === undefined ? {} : { metricsPort: await measure(database, env.METRICS_PORT) }
  watchEventLoop('report-worker')
  stopOnce(async (reason) => {
    log.info({ reason }, 'stopping')
    await Promise.all([givenUp.stop(), worker.stop()])
    store.close()
    await database.close()
  })
  // The parent may stop the process as soon as it reports that it is ready, so handle signals before that.
  log.info(measured, 'working')
  process.send?.({ working: true, ...measured })
})

/** @returns the port where the metrics are served */
async function measure(database: Database, port: number): Promise<number> {
  const [{ createMetrics, serveMetrics }, { measureQueues }] = await Promise.all([
    import('@tomorro/service-kit/metrics'),
    import('@tomorro/records/queue/measure-queues'),
  ])
  const metrics = createMetrics('report-worker')
  measureQueues(database, metrics.registry)
  return (await serveMetrics(metrics, port)).port
}
