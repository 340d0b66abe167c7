import { type SQL, sql } from 'drizzle-orm'
import { access } from './access.ts'
import { withAdministration } from './administration.ts'
import type { Database } from './connection.ts'
import { HOUR_MILLISECONDS, KEY_KEPT_HOURS } from './kept-answer.ts'
import { type Repeated, repeat } from './repeat.ts'

/** The tables of kept answers, one in each service's schema. */
const tables = Object.keys(access).filter((table) => table.endsWith('.idempotency_key'))
const KEYS_PER_STATEMENT = 5_000
/** A day longer than they serve, by the clock of the database: services date them, and a clock may be wrong. */
const PURGED_AFTER_HOURS = KEY_KEPT_HOURS + 24

/**
 * Deletes expired responses of every service and organisation, in small batches so that no request waits. Safe to run
 * concurrently.
 * @param database as the administration
 * @param signal stops before the next batch
 * @returns how many were deleted
 */
export async function purgeKeys(database: Database, signal?: AbortSignal): Promise<number> {
  let purged = 0
  for (const table of tables) {
    let deleted: number
    do {
      if (signal?.aborted) return purged
      deleted = await purgeSome(database, sql.raw(table))
      purged += deleted
    } while (deleted === KEYS_PER_STATEMENT)
  }
  return purged
}

const purgeSome = (database: Database, table: SQL): Promise<number> =>
  withAdministration(database, 'read write', async (transaction) => {
    const { rowCount } = await transaction.execute(sql`
      delete from ${table} where ctid = any(array(
        select kept.ctid from ${table} as kept
        where kept.created_at <= now() - make_interval(hours => ${PURGED_AFTER_HOURS})
        limit ${KEYS_PER_STATEMENT} for update skip locked))`)
    return rowCount ?? 0
  })

/** Purges now and every hour until stopped. */
export const keepPurging = (database: Database, onError: (error: Error) => void): Repeated =>
  repeat((signal) => purgeKeys(database, signal), { pause: HOUR_MILLISECONDS, onError })
