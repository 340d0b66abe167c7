import pg from 'pg'
import type { Database, Transaction } from './connection.ts'
import { inTransaction, type Mode } from './transaction.ts'

/**
 * Runs work in a transaction that sees one organisation only: the row-level policies compare every row with it. Work that
 * only reads runs READ ONLY, so that a write there is an error of Postgres (25006).
 */
export const withOrganisation = <T>(
  database: Database,
  organisationId: string,
  mode: Mode,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => inTransaction(database, mode, work, scopeTo(organisationId))

/**
 * The statement that scopes the transaction it runs in. Never for the session, where the next user of the connection would find
 * it. SET takes no parameters; it is used all the same, since it travels with BEGIN and costs Postgres no plan.
 */
export const scopeTo = (organisationId: string): string => `set local app.org_id = ${pg.escapeLiteral(organisationId)}`
