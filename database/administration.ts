import type { Database, Transaction } from './connection.ts'
import { inTransaction, type Mode } from './transaction.ts'

/** Runs work in a transaction of the administration, whose role sees every organisation. */
export const withAdministration = <T>(
  database: Database,
  mode: Mode,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => inTransaction(database, mode, work)
