import { connect } from '@tomorro/database/connection'
import { optional, port, readEnv, url } from '@tomorro/runtime/env'
import { createLog } from '@tomorro/runtime/log'
import { runMain, runService } from '@tomorro/runtime/main'
import { reportApp } from './app.ts'

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
  const log = createLog('report', env.LOG_LEVEL)
  const database = connect(env.DATABASE_URL, {
    applicationName: 'report',
    onError: (error) => log.error({ err: error }, 'database_error'),
  })
  const app = reportApp({ database, log })
  await runService({
    app,
    port: env.PORT,
    host: env.HOST,
    log,
    metricsPort: env.METRICS_PORT,
    traceEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    close: () => database.close(),
  })
})
