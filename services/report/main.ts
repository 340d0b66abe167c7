import { connect } from '@tomorro/database/connection'
import { serviceMain } from '@tomorro/service-kit/service-main'
import { reportApp } from './app.ts'

serviceMain({ name: 'report' }, ({ name, env, log, onError }) => {
  const database = connect(env.DATABASE_URL, { applicationName: name, onError })
  return { app: reportApp({ database, log }), close: database.close }
})
