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
 * The statement that scopes a transaction to an organisation. It is local to the transaction: a session setting would
 * leak to the connection's next user. SET takes no parameters, but travels with BEGIN and needs no plan.
 */
const scopeTo = (organisationId: string): string => `set local app.org_id = ${pg.escapeLiteral(organisationId)}`
