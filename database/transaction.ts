import { type Database, drizzleOn, type Transaction, takeConnection, withReason } from './connection.ts'
import { succeeds } from './succeeds.ts'

export type Mode = 'read only' | 'read write'

/**
 * Read-only work sees one snapshot: otherwise a job that commits between two statements is missing in the first and done in the
 * second. REPEATABLE READ without writes never fails with a serialization error.
 */
const begin = {
  'read only': 'begin isolation level repeatable read, read only',
  'read write': 'begin read write',
} as const satisfies Record<Mode, string>

/**
 * Runs work in one transaction. BEGIN and `setUp` are one message, which travels with the work's first query without waiting for
 * its answer.
 * @param setUp the first statement of the transaction
 * @returns the result of the work, once committed
 * @throws the error of BEGIN, else that of the work or of COMMIT; the transaction is rolled back then
 */
export async function inTransaction<T>(
  database: Database,
  mode: Mode,
  work: (transaction: Transaction) => Promise<T>,
  setUp = '',
): Promise<T> {
  const client = await takeConnection(database)
  const opened = client.query(`${begin[mode]}; ${setUp}`)
  opened.catch(ignore)
  let isUsable = true
  try {
    const result = await work(drizzleOn(client))
    // After a failed statement PostgreSQL responds to COMMIT with ROLLBACK, even if the work ignored the failure.
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('A statement of the transaction failed, so that nothing was committed')
    return result
  } catch (error) {
    isUsable = await succeeds(client.query('rollback'))
    await opened
    throw withReason(error, client)
  } finally {
    client.release(!isUsable)
  }
}

const ignore = () => undefined
