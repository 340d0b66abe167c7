import { connect, REQUEST_QUERY_MILLISECONDS } from '@tomorro/database/connection'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { dashboardApp } from './app.ts'

serviceMain({ name: 'dashboard' }, ({ name, env, log, now, onError }) => {
  const database = connect(env.DATABASE_URL, {
    applicationName: name,
    onError,
    queryMilliseconds: REQUEST_QUERY_MILLISECONDS,
  })
  return { app: dashboardApp({ database, log, now }), close: database.close }
})
