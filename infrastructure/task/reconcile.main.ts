import { reconcile } from '@tomorro/calculation/worker/reconcile'
import { withAdministration } from '@tomorro/database/administration'
import { connect } from '@tomorro/database/connection'
import { optional, readEnv, url } from '@tomorro/service-kit/env'
import { createLog } from '@tomorro/service-kit/log'
import { runMain } from '@tomorro/service-kit/main'

// Compares the monthly rollups of all organisations with the ledger's lines. Logs `reconciled`, or `drift` at level error and ends
// with exit code 1. Runs every night and after every restore.

runMain(async () => {
  const { DATABASE_URL, LOG_LEVEL } = readEnv({ DATABASE_URL: url, LOG_LEVEL: optional(String, 'info') }, process.env)
  const log = createLog('reconcile', LOG_LEVEL)
  const database = connect(DATABASE_URL, { applicationName: 'reconcile', max: 1 })
  try {
    const { drift, ...counted } = await withAdministration(database, 'read only', reconcile)
    for (const month of drift) log.error(month, 'drifting_month')
    if (counted.drifting + counted.strayItems > 0) {
      log.error(counted, 'drift')
      process.exitCode = 1
    } else log.info(counted, 'reconciled')
  } finally {
    await database.close()
  }
})
