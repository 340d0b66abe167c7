import { type SQL, sql } from 'drizzle-orm'
import { access } from './access.ts'
import { withAdministration } from './administration.ts'
import type { Database } from './connection.ts'
import { HOUR_MILLISECONDS, KEY_KEPT_HOURS } from './kept-answer.ts'
import { type Repeated, repeat } from './repeat.ts'

/** The tables of kept answers, one in each service's schema. */
const tables = Object.keys(access).filter((table) => table.endsWith('.idempotency_key'))
const KEYS_PER_STATEMENT = 5_000

/**
 * Deletes expired responses of every service and organisation, in small batches so that no request waits. Safe to run
 * concurrently.
 * @param database as the administration
 * @param signal stops before the next batch
 * @returns how many were deleted
 */
export async function purgeKeys(database: Database, now: Date, signal?: AbortSignal): Promise<number> {
  const expired = new Date(now.getTime() - KEY_KEPT_HOURS * HOUR_MILLISECONDS).toISOString()
  let purged = 0
  for (const table of tables) {
    let deleted: number
    do {
      if (signal?.aborted) return purged
      deleted = await purgeSome(database, sql.raw(table), expired)
      purged += deleted
    } while (deleted === KEYS_PER_STATEMENT)
  }
  return purged
}

const purgeSome = (database: Database, table: SQL, expired: string): Promise<number> =>
  withAdministration(database, 'read write', async (transaction) => {
    const { rowCount } = await transaction.execute(sql`
      delete from ${table} where ctid = any(array(
        select kept.ctid from ${table} as kept where kept.created_at <= ${expired}
        limit ${KEYS_PER_STATEMENT} for update skip locked))`)
    return rowCount ?? 0
  })

/** Purges now and every hour until stopped. */
export const keepPurging = (database: Database, onError: (error: Error) => void): Repeated =>
  repeat((signal) => purgeKeys(database, new Date(), signal), { pause: HOUR_MILLISECONDS, onError })
