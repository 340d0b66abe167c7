import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { inTransaction } from '@tomorro/database/transaction'
import { untilAborted } from '@tomorro/database/until-aborted'
import { sql } from 'drizzle-orm'
import { reconcile } from './reconcile.ts'

/** Advisory lock of the reconciliation: "ledg" in ASCII. One process reconciles at a time. */
const RECONCILE_LOCK = 0x6c656467

export type Reconciled = {
  readonly organisations: number
  readonly lines: number
  readonly drifting: number
  readonly strayItems: number
}

/**
 * Compares rollups and ledger of each organisation with a job that has ended since a moment; nothing else writes the ledger.
 * @param database three connections or more: one holds the lock, another ends an aborted comparison
 * @param signal ends the running comparison
 * @returns the sums over all of them; undefined if another process is reconciling
 * @throws the signal's reason once it is aborted
 */
export const reconcileRecent = (
  database: Database,
  since: Date,
  signal: AbortSignal = new AbortController().signal,
): Promise<Reconciled | undefined> =>
  inTransaction(database, 'read only', async (transaction) => {
    // The lock's connection idles while another one compares; the role's limit of 30 s would end it.
    await transaction.execute(sql`set local idle_in_transaction_session_timeout = 0`)
    const { rows: locks } = await transaction.execute<{ taken: boolean }>(
      sql`select pg_try_advisory_xact_lock(${RECONCILE_LOCK}) as taken`,
    )
    if (!locks[0]?.taken) return undefined
    const { rows } = await transaction.execute<{ organisationId: string }>(sql`
      select distinct data ->> 'organisationId' as "organisationId" from pgboss.job
      where name in ('calculate-item', 'calculate-activity', 'recalculate') and state = 'completed' and completed_on >= ${since.toISOString()}
      order by 1`)
    const sums = { organisations: 0, lines: 0, drifting: 0, strayItems: 0 }
    for (const { organisationId } of rows) {
      const found = await withOrganisation(database, organisationId, 'read only', (comparing) =>
        untilAborted(database, comparing, signal, () => reconcile(comparing)),
      )
      sums.organisations += 1
      sums.lines += found.lines
      sums.drifting += found.drifting
      sums.strayItems += found.strayItems
    }
    return sums
  })
