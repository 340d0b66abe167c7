import { connect, REQUEST_QUERY_MILLISECONDS } from '@tomorro/database/connection'
import { startEnqueuer } from '@tomorro/database/jobs'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { configuredStore, storageEnv } from '@tomorro/storage/configured-store'
import { reportApp } from './app.ts'

serviceMain({ name: 'report', env: storageEnv }, async ({ name, env, log, now, newId, onError }) => {
  const database = connect(env.DATABASE_URL, {
    applicationName: name,
    onError,
    queryMilliseconds: REQUEST_QUERY_MILLISECONDS,
  })
  const { enqueue, stop } = await startEnqueuer(env.DATABASE_URL, onError)
  const store = await configuredStore(env)
  const close = async () => {
    await stop()
    store.close()
    await database.close()
  }
  return { app: reportApp({ database, store, enqueue, log, now, newId }), close }
})
