import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { inTransaction } from '@tomorro/database/transaction'
import { sql } from 'drizzle-orm'
import { reconcile } from './reconcile.ts'

/** Advisory lock of the reconciliation: "ledg" in ASCII. One process reconciles at a time. */
const RECONCILE_LOCK = 0x6c656467

export type Reconciled = { readonly organisations: number; readonly lines: number; readonly drifting: number }

/**
 * Compares rollups and ledger of each organisation with a job that has ended since a moment; nothing else writes the ledger.
 * @param database two connections or more: one holds the lock
 * @param signal stops before the next organisation
 * @returns the sums over all of them; undefined if another process is reconciling
 */
export const reconcileRecent = (
  database: Database,
  since: Date,
  signal?: AbortSignal,
): Promise<Reconciled | undefined> =>
  inTransaction(database, 'read only', async (transaction) => {
    const { rows: locks } = await transaction.execute<{ taken: boolean }>(
      sql`select pg_try_advisory_xact_lock(${RECONCILE_LOCK}) as taken`,
    )
    if (!locks[0]?.taken) return undefined
    const { rows } = await transaction.execute<{ organisationId: string }>(sql`
      select distinct data ->> 'organisationId' as "organisationId" from pgboss.job
      where name in ('calculate-item', 'calculate-activity', 'recalculate') and state = 'completed' and completed_on >= ${since.toISOString()}
      order by 1`)
    let [organisations, lines, drifting] = [0, 0, 0]
    for (const { organisationId } of rows) {
      if (signal?.aborted) break
      const found = await withOrganisation(database, organisationId, 'read only', reconcile)
      organisations += 1
      lines += found.lines
      drifting += found.drifting
    }
    return { organisations, lines, drifting }
  })
