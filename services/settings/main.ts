import { connect } from '@tomorro/database/connection'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { settingsApp } from './app.ts'

serviceMain({ name: 'settings' }, ({ name, env, log, now, onError }) => {
  const database = connect(env.DATABASE_URL, { applicationName: name, onError })
  return { app: settingsApp({ database, log, now }), close: database.close }
})
