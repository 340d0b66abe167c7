import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/**
 * Every query that comes after a waiting ALTER TABLE waits behind it, so a migration waits briefly and tries again. Shorter than
 * `deadlock_timeout` (1 s): of two that wait for each other the migration gives way, not the request.
 */
const LOCK_TIMEOUT_MS = 500
const PAUSE_MS = 500
/** Two minutes: services end their statements after 15 s, workers after 120 s. */
const ATTEMPTS_MAX = 120
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Runs a step of a migration until it gets its locks.
 * @param step may be repeated from its start after it failed
 * @throws what the step threw; after 120 attempts also where it got no lock
 */
export async function givingWay<T>(client: pg.Client, step: () => Promise<T>): Promise<T> {
  await client.query(`set lock_timeout = ${LOCK_TIMEOUT_MS}`)
  for (let attempt = 1; ; attempt++) {
    try {
      return await step()
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS_MAX) throw error
      await sleep(PAUSE_MS)
    }
  }
}
