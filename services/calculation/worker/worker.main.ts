import { connect, type Database } from '@tomorro/database/connection'
import { startWorker } from '@tomorro/database/jobs'
import { repeat } from '@tomorro/database/repeat'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { factsOf } from '@tomorro/runtime/failure'
import { optional, port, readEnv, url } from '@tomorro/service-kit/env'
import { createLog } from '@tomorro/service-kit/log'
import { runMain, stopOnce } from '@tomorro/service-kit/main'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { watchEventLoop } from '@tomorro/service-kit/watchdog'
import { givenUpRuns } from './given-up.ts'
import { reconcileRecent } from './reconcile-recent.ts'
import { workOf } from './worker.ts'

/** Interval of failing the runs whose jobs are dead letters. */
const GIVEN_UP_MILLISECONDS = 5_000
/**
 * Interval and range of comparing rollups with the ledger. The range is twice the interval, so that a missed turn leaves no gap.
 */
const RECONCILE_MILLISECONDS = 6 * 3_600_000
const RECONCILED_MILLISECONDS = 2 * RECONCILE_MILLISECONDS
/** Two for reconciling, one for given-up jobs, one for metrics or for ending a reconciliation. */
const CONNECTIONS_MAX = 4

runMain(async () => {
  const env = readEnv(
    {
      DATABASE_URL: url,
      LOG_LEVEL: optional(String, 'info'),
      METRICS_PORT: optional<number | undefined>(port, undefined),
    },
    process.env,
  )
  const log = createLog('worker', env.LOG_LEVEL)
  const now = () => new Date()
  const tell = (error: Error) => log.error({ err: factsOf(error) }, 'given_up_unknown')
  const worker = await startWorker({
    url: env.DATABASE_URL,
    work: workOf({ factors: factorCache(), now, newId: uuidSource(now) }),
    onFailure: (error) => log.error({ err: factsOf(error) }, 'job_failed'),
    onError: (error) => log.error({ err: factsOf(error) }, 'queue_error'),
  })
  const database = connect(env.DATABASE_URL, { max: CONNECTIONS_MAX, applicationName: 'worker', onError: tell })
  const failGivenUp = givenUpRuns(database, now)
  const givenUp = repeat(
    async () => {
      const runs = await failGivenUp()
      if (runs > 0) log.error({ runs }, 'jobs_given_up')
    },
    { pause: GIVEN_UP_MILLISECONDS, onError: tell },
  )
  const metrics = env.METRICS_PORT === undefined ? undefined : await measure(database, env.METRICS_PORT)
  const reconciling = repeat(
    async (signal) => {
      const found = await reconcileRecent(database, new Date(Date.now() - RECONCILED_MILLISECONDS), signal)
      if (!found) return
      metrics?.observe(found)
      if (found.drifting + found.strayItems > 0) log.error(found, 'ledger_drifts')
      else log.info(found, 'ledger_reconciled')
    },
    {
      pause: RECONCILE_MILLISECONDS,
      first: RECONCILE_MILLISECONDS,
      onError: (error) => log.error({ err: factsOf(error) }, 'reconcile_failed'),
    },
  )
  const measured = metrics && { metricsPort: metrics.port }
  watchEventLoop('worker')
  stopOnce(async (reason) => {
    log.info({ reason }, 'stopping')
    await Promise.all([givenUp.stop(), reconciling.stop(), worker.stop()])
    await database.close()
  })
  // The parent may stop the process as soon as it reports that it is ready, so handle signals before that.
  log.info(measured ?? {}, 'working')
  process.send?.({ working: true, ...measured })
})

/** Serves the metrics. @returns the port, and a function that records the result of a reconciliation */
async function measure(database: Database, port: number) {
  const [{ createMetrics, serveMetrics }, { measureQueues }, { measureReconciliation }] = await Promise.all([
    import('@tomorro/service-kit/metrics'),
    import('@tomorro/records/queue/measure-queues'),
    import('./reconcile-metric.ts'),
  ])
  const metrics = createMetrics('worker')
  measureQueues(database, metrics.registry)
  const observe = measureReconciliation(metrics.registry)
  return { observe, port: (await serveMetrics(metrics, port)).port }
}
