import { connect } from '@tomorro/database/connection'
import { startEnqueuer } from '@tomorro/database/jobs'
import { keepPurging } from '@tomorro/database/purge-keys'
import { optional, port, readEnv, url } from '@tomorro/runtime/env'
import { createLog } from '@tomorro/runtime/log'
import { runMain, runService } from '@tomorro/runtime/main'
import { uuidSource } from '@tomorro/runtime/uuid'
import { adminApp } from './app.ts'

runMain(async () => {
  const env = readEnv(
    {
      PORT: port,
      HOST: optional(String, '127.0.0.1'),
      DATABASE_URL: url,
      LOG_LEVEL: optional(String, 'info'),
      METRICS_PORT: optional<number | undefined>(port, undefined),
      OTEL_EXPORTER_OTLP_ENDPOINT: optional<string | undefined>(url, undefined),
    },
    process.env,
  )
  const log = createLog('admin', env.LOG_LEVEL)
  const onError = (error: Error) => log.error({ err: error }, 'database_error')
  const database = connect(env.DATABASE_URL, { applicationName: 'admin', onError })
  const { enqueue, redrive, stop } = await startEnqueuer(env.DATABASE_URL, onError)
  const now = () => new Date()
  const app = adminApp({ database, enqueue, redrive, log, now, newId: uuidSource(now) })
  const purging = keepPurging(database, onError)
  const close = async () => {
    purging.stop()
    await stop()
    await database.close()
  }
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
