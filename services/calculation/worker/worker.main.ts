import { connect } from '@tomorro/database/connection'
import { startWorker } from '@tomorro/database/jobs'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { factsOf } from '@tomorro/runtime/failure'
import { optional, port, readEnv, url } from '@tomorro/service-kit/env'
import { createLog } from '@tomorro/service-kit/log'
import { runMain, stopOnce } from '@tomorro/service-kit/main'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { failGivenUpRuns } from './given-up.ts'
import { workOf } from './worker.ts'

/** How often runs are looked for whose jobs were given up. */
const GIVEN_UP_MILLISECONDS = 5_000

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
    onError: (error) => log.error({ err: factsOf(error) }, 'job_failed'),
  })
  const database = connect(env.DATABASE_URL, { max: 1, applicationName: 'worker', onError: tell })
  const givenUp = setInterval(() => failGivenUpRuns(database, now).catch(tell), GIVEN_UP_MILLISECONDS)
  const measured =
    env.METRICS_PORT === undefined ? {} : { metricsPort: await measure(env.DATABASE_URL, env.METRICS_PORT) }
  log.info(measured, 'working')
  process.send?.({ working: true, ...measured })
  stopOnce(async (reason) => {
    log.info({ reason }, 'stopping')
    clearInterval(givenUp)
    await Promise.all([worker.stop(), database.close()])
  })
})

/** @returns the port where the metrics are served */
async function measure(databaseUrl: string, port: number): Promise<number> {
  const [{ createMetrics, serveMetrics }, { measureQueues }] = await Promise.all([
    import('@tomorro/service-kit/metrics'),
    import('./queue-depth.ts'),
  ])
  const metrics = createMetrics('worker')
  measureQueues(connect(databaseUrl, { max: 1, applicationName: 'worker metrics' }), metrics.registry)
  return (await serveMetrics(metrics, port)).port
}
