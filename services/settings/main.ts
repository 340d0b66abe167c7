import { connect, REQUEST_QUERY_MILLISECONDS } from '@tomorro/database/connection'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { settingsApp } from './app.ts'

serviceMain({ name: 'settings' }, ({ name, env, log, now, onError }) => {
  const database = connect(env.DATABASE_URL, {
    applicationName: name,
    onError,
    queryMilliseconds: REQUEST_QUERY_MILLISECONDS,
  })
  return { app: settingsApp({ database, log, now }), close: database.close }
})
