import type { Database, Transaction } from './connection.ts'

/**
 * Runs long work of a transaction. Once the signal is aborted, it ends the connection of the transaction; otherwise PostgreSQL would
 * run the statement to its end, for example a reconciliation of 60 s.
 * @param database its further connection sends the command
 * @throws the signal's reason once it is aborted
 */
export async function untilAborted<Result>(
  database: Database,
  transaction: Transaction,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted()
  // Missing in pg's types.
  const { processID } = transaction.$client as unknown as { readonly processID: number }
  const end = () => void database.pool.query('select pg_terminate_backend($1)', [processID]).catch(ignore)
  signal.addEventListener('abort', end)
  try {
    return await work()
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', end)
  }
}

/** A server that is away runs no statement either. */
const ignore = () => undefined
