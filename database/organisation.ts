import type { Database, Transaction } from './connection.ts'
import { inTransaction, type Mode } from './transaction.ts'

/**
 * Runs work in a transaction that sees one organisation only: the row-level policies compare every row with it. Work that
 * only reads runs READ ONLY, so that a write there is an error of Postgres (25006).
 * @param organisationId `org_...`; bound as a parameter, for this transaction alone
 */
export const withOrganisation = <T>(
  database: Database,
  organisationId: string,
  mode: Mode,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => inTransaction(database, mode, [scopeTo(organisationId)], work)

/** The statement that scopes the transaction it runs in. Never for the session, where the next user of the connection would find it. */
export const scopeTo = (organisationId: string) => ({
  text: "select set_config('app.org_id', $1, true)",
  values: [organisationId],
})
