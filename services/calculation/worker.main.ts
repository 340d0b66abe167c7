import { startWorker } from '@tomorro/database/jobs'
import { optional, readEnv, url } from '@tomorro/runtime/env'
import { createLog } from '@tomorro/runtime/log'
import { runMain, stopOnce } from '@tomorro/runtime/main'
import { uuidSource } from '@tomorro/runtime/uuid'
import { factorCache } from './factor-cache.ts'
import { workOf } from './worker.ts'

runMain(async () => {
  const env = readEnv({ DATABASE_URL: url, LOG_LEVEL: optional(String, 'info') }, process.env)
  const log = createLog('worker', env.LOG_LEVEL)
  const now = () => new Date()
  const worker = await startWorker({
    url: env.DATABASE_URL,
    work: workOf({ factors: factorCache(), now, newId: uuidSource(now) }),
    onError: (error) => log.error({ err: error }, 'job_failed'),
  })
  log.info('working')
  process.send?.({ working: true })
  stopOnce(async (reason) => {
    log.info({ reason }, 'stopping')
    await worker.stop()
  })
})
