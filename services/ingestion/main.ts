import { connect, REQUEST_QUERY_MILLISECONDS } from '@tomorro/database/connection'
import { sweepUploads } from '@tomorro/runtime/received-file'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { configuredStore, storageEnv } from '@tomorro/storage/configured-store'
import { ingestionApp } from './app.ts'

serviceMain({ name: 'ingestion', env: storageEnv }, async ({ name, env, log, now, newId, onError }) => {
  const leftovers = await sweepUploads()
  if (leftovers > 0) log.warn({ leftovers }, 'uploads_swept')
  const database = connect(env.DATABASE_URL, {
    applicationName: name,
    onError,
    queryMilliseconds: REQUEST_QUERY_MILLISECONDS,
  })
  const store = await configuredStore(env)
  return { app: ingestionApp({ database, store, log, now, newId }), close: database.close }
})
