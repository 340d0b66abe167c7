import { loadFactors } from '@tomorro/calculation/factors/load-factors'
import { connect } from '@tomorro/database/connection'
import { migrate } from '@tomorro/database/migrate'
import { type LoginRole, loginRoles, MIGRATOR, provision } from '@tomorro/database/provision'
import { expectReachable } from '@tomorro/database/reachable'
import { optional, readEnv, url } from '@tomorro/service-kit/env'
import { createLog } from '@tomorro/service-kit/log'
import { runMain } from '@tomorro/service-kit/main'

// Brings a database up to date before services start: roles with the given passwords, tables, job queues, access, factors.
// Running it again changes nothing; of two simultaneous runs the second waits.

const PASSWORD_LENGTH_MIN = 16

runMain(async () => {
  const { DATABASE_URL, DATABASE_NAME, LOG_LEVEL } = readEnv(
    { DATABASE_URL: url, DATABASE_NAME: optional(String, 'tomorro'), LOG_LEVEL: optional(String, 'info') },
    process.env,
  )
  const passwords: Readonly<Record<string, string>> = readEnv(
    Object.fromEntries(loginRoles.map((role) => [passwordVariable(role), password])),
    process.env,
  )
  const log = createLog('migrate', LOG_LEVEL)
  await expectReachable(DATABASE_URL)
  const passwordOf = (role: LoginRole): string => passwords[passwordVariable(role)] ?? ''
  const { urlOf } = await provision(DATABASE_URL, DATABASE_NAME, passwordOf)
  log.info({ roles: loginRoles.length, database: DATABASE_NAME }, 'provisioned')
  await migrate(urlOf(MIGRATOR))
  log.info('migrated')
  const database = connect(urlOf('svc_admin'), { applicationName: 'migrate', max: 1 })
  try {
    await loadFactors(database)
  } finally {
    await database.close()
  }
  log.info('factors_loaded')
})

/** Such as SVC_INGESTION_PASSWORD of svc_ingestion. */
function passwordVariable(role: LoginRole): string {
  return `${role.toUpperCase()}_PASSWORD`
}

function password(raw: string): string {
  if (raw.length < PASSWORD_LENGTH_MIN) throw new Error(`must have ${PASSWORD_LENGTH_MIN} characters or more`)
  return raw
}
