import type { QueryConfig } from 'pg'
import { type Database, drizzleOn, type Transaction } from './connection.ts'

export type Mode = 'read only' | 'read write'

const begin: Record<Mode, string> = {
  // One snapshot for all queries of an answer, so that its parts agree with each other.
  'read only': 'begin isolation level repeatable read read only',
  'read write': 'begin',
}

/**
 * Runs work in one transaction. BEGIN and the opening statements travel with the work's first query, without waiting for
 * their answers.
 * @param opening statements that set the transaction up
 * @returns what the work returns, once committed
 * @throws what the work threw, or what failed on the way; the transaction is rolled back then
 */
export async function inTransaction<T>(
  database: Database,
  mode: Mode,
  opening: readonly QueryConfig[],
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  // A connection that breaks while it is checked out says so here and to the query under way; the latter is what counts.
  const ignore = () => undefined
  client.on('error', ignore)
  const opened = Promise.all([client.query(begin[mode]), ...opening.map((statement) => client.query(statement))])
  opened.catch(ignore)
  let broken = false
  try {
    const result = await work(drizzleOn(client))
    await opened
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('The transaction failed before it was committed')
    return result
  } catch (error) {
    broken = await client.query('rollback').then(
      () => false,
      () => true,
    )
    throw (await failureOf(opened)) ?? error
  } finally {
    client.removeListener('error', ignore)
    client.release(broken)
  }
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )
