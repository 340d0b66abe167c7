import { connect, REQUEST_QUERY_MILLISECONDS } from '@tomorro/database/connection'
import { startEnqueuer } from '@tomorro/database/jobs'
import { keepPurging } from '@tomorro/database/purge-keys'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { adminApp } from './app.ts'

serviceMain({ name: 'admin' }, async ({ name, env, log, now, newId, onError }) => {
  const database = connect(env.DATABASE_URL, {
    applicationName: name,
    onError,
    queryMilliseconds: REQUEST_QUERY_MILLISECONDS,
  })
  const { enqueue, enqueueAll, redrive, stop } = await startEnqueuer(env.DATABASE_URL, onError)
  const purging = keepPurging(database, onError)
  const close = async () => {
    await purging.stop()
    await stop()
    await database.close()
  }
  return { app: adminApp({ database, enqueue, enqueueAll, redrive, log, now, newId }), close }
})
