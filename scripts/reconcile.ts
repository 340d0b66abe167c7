import { withAdministration } from '@tomorro/database/administration'
import { connect } from '@tomorro/database/connection'
import { helpOr } from './usage.ts'
import { withDatabase } from './with-database.ts'

helpOr(`
Usage: npm run reconcile

Compares the rollups of all organisations with the ledger's lines, and the items with standing lines with those that are
approved. Exits with 1 where they differ, which only a bug or a change by hand can cause. Run it on a schedule and after every restore.
`)

await withDatabase(async ({ urlOf }) => {
  const { reconcile } = await import('@tomorro/calculation/worker/reconcile')
  const database = connect(urlOf('svc_admin'), { applicationName: 'reconcile', max: 1 })
  try {
    const { lines, rows, drifting, drift, strayItems } = await withAdministration(database, 'read only', reconcile)
    for (const row of drift) console.error(JSON.stringify(row))
    console.log(`${lines} lines, ${rows} rollup rows, ${drifting} of them differ`)
    if (strayItems > 0) console.log(`${strayItems} items are not approved, and their lines stand`)
    if (drifting + strayItems > 0) process.exitCode = 1
  } finally {
    await database.close()
  }
})
