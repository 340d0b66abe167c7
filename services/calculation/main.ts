import { connect } from '@tomorro/database/connection'
import { startEnqueuer } from '@tomorro/database/jobs'
import { optional, port, readEnv, url } from '@tomorro/runtime/env'
import { createLog } from '@tomorro/runtime/log'
import { runMain, runService } from '@tomorro/runtime/main'
import { uuidSource } from '@tomorro/runtime/uuid'
import { calculationApp } from './app.ts'

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
  const log = createLog('calculation', env.LOG_LEVEL)
  const now = () => new Date()
  const onError = (error: Error) => log.error({ err: error }, 'database_error')
  const database = connect(env.DATABASE_URL, { applicationName: 'calculation', onError })
  const { enqueue, stop } = await startEnqueuer(env.DATABASE_URL, onError)
  const app = calculationApp({ database, enqueue, log, now, newId: uuidSource(now) })
  const close = async () => {
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
