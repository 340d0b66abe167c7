import { connect, REQUEST_QUERY_MILLISECONDS } from '@tomorro/database/connection'
import { startEnqueuer } from '@tomorro/database/jobs'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { calculationApp } from './app.ts'

serviceMain({ name: 'calculation' }, async ({ name, env, log, now, newId, onError }) => {
  const database = connect(env.DATABASE_URL, {
    applicationName: name,
    onError,
    queryMilliseconds: REQUEST_QUERY_MILLISECONDS,
  })
  const { enqueue, stop } = await startEnqueuer(env.DATABASE_URL, onError)
  const close = async () => {
    await stop()
    await database.close()
  }
  return { app: calculationApp({ database, enqueue, log, now, newId }), close }
})
