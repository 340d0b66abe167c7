import type { Transaction } from '@tomorro/database/connection'
import { line, rollupMonth, run } from '@tomorro/database/schema/calculation'
import { and, asc, eq, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { byKey, type Destination, type LedgerLine, type NewLine, toLine, toMonthRow, toRow } from './ledger-row.ts'
import type { MonthFigures } from './rollup.ts'

export type RunRow = typeof run.$inferSelect

/** As many rows as one statement inserts; Postgres takes 65,535 parameters. */
const ROWS_PER_INSERT = 1_000

/** The ledger of one organisation. Lines are only ever added. */
export const ledgerRepository = (transaction: Transaction) => ({
  /** Keeps all else that calculates this item waiting until the transaction ends. */
  lockItem: (organisationId: string, itemId: string) =>
    transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${organisationId} ${itemId}`}, 0))`),

  findRun: (organisationId: string, runId: string): Promise<RunRow | undefined> =>
    transaction
      .select()
      .from(run)
      .where(and(eq(run.orgId, organisationId), eq(run.id, runId)))
      .then(([row]) => row),

  /** The run of another job that has already been through this revision of the item. */
  findRunOfRevision: (organisationId: string, itemId: string, revision: number): Promise<RunRow | undefined> =>
    transaction
      .select()
      .from(run)
      .where(and(eq(run.orgId, organisationId), eq(run.itemId, itemId), eq(run.itemRevision, revision)))
      .then(([row]) => row),

  insertRun: (row: RunRow) => transaction.insert(run).values(row),

  finishRun: (
    organisationId: string,
    runId: string,
    outcome: Pick<RunRow, 'state' | 'problem' | 'finishedAt'> & Partial<Pick<RunRow, 'itemRevision' | 'kind'>>,
  ) =>
    transaction
      .update(run)
      .set(outcome)
      .where(and(eq(run.orgId, organisationId), eq(run.id, runId))),

  /** The item's lines that no other line has taken back, in the order in which they were written. */
  async standingLines(organisationId: string, itemId: string): Promise<LedgerLine[]> {
    const reversal = alias(line, 'reversal')
    const rows = await transaction
      .select()
      .from(line)
      .where(
        and(
          eq(line.orgId, organisationId),
          eq(line.itemId, itemId),
          isNull(line.reverses),
          notExists(
            transaction
              .select({ id: reversal.id })
              .from(reversal)
              .where(and(eq(reversal.orgId, line.orgId), eq(reversal.reverses, line.id))),
          ),
        ),
      )
      .orderBy(asc(line.createdAt), asc(line.id))
    return rows.map(toLine)
  },

  /** How many lines a run has written. Its lines count from 1. */
  countLines: (organisationId: string, runId: string): Promise<number> =>
    transaction
      .select({ count: sql<number>`coalesce(max(${line.ordinal}), 0)::integer` })
      .from(line)
      .where(and(eq(line.orgId, organisationId), eq(line.runId, runId)))
      .then(([row]) => row?.count ?? 0),

  /** Adds lines of a run, which has written `written` before. */
  async append(to: Destination, lines: readonly NewLine[], written = 0) {
    const rows = lines.map((each, index) => toRow(to, each, written + index + 1))
    for (let first = 0; first < rows.length; first += ROWS_PER_INSERT)
      await transaction.insert(line).values(rows.slice(first, first + ROWS_PER_INSERT))
  },

  /** Adds to the months. Rows are taken in one order throughout, so that two writers wait for each other and never cross. */
  async addToMonths(organisationId: string, months: readonly MonthFigures[]) {
    const rows = months.map((month) => toMonthRow(organisationId, month)).sort(byKey)
    for (let first = 0; first < rows.length; first += ROWS_PER_INSERT)
      await transaction
        .insert(rollupMonth)
        .values(rows.slice(first, first + ROWS_PER_INSERT))
        .onConflictDoUpdate({
          target: [
            rollupMonth.orgId,
            rollupMonth.month,
            rollupMonth.subchildId,
            rollupMonth.site,
            rollupMonth.scope,
            rollupMonth.category,
          ],
          set: {
            location: sql`${rollupMonth.location} + excluded.location`,
            market: sql`${rollupMonth.market} + excluded.market`,
            lines: sql`${rollupMonth.lines} + excluded.lines`,
          },
        })
  },
})
