import type { Transaction } from '@tomorro/database/connection'
import { line, rollupMonth, run } from '@tomorro/database/schema/calculation'
import { and, asc, eq, getTableColumns, gt, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { alias, type PgTable } from 'drizzle-orm/pg-core'
import type { MonthFigures } from '../engine/rollup.ts'
import { byKey, type Destination, type LedgerLine, type NewLine, toLine, toMonthRow, toRow } from './ledger-row.ts'

export type RunRow = typeof run.$inferSelect

/** As many lines as one statement inserts, some megabytes of text. */
const LINES_PER_INSERT = 5_000

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
  standingLines: (organisationId: string, itemId: string): Promise<LedgerLine[]> =>
    transaction
      .select()
      .from(line)
      .where(isStanding(transaction, organisationId, itemId))
      .orderBy(asc(line.createdAt), asc(line.id))
      .then((rows) => rows.map(toLine)),

  /** At most `limit` of them by id, beginning after `after`. */
  pageOfStandingLines: (
    organisationId: string,
    itemId: string,
    { after, limit }: { after: string | undefined; limit: number },
  ): Promise<LedgerLine[]> =>
    transaction
      .select()
      .from(line)
      .where(and(isStanding(transaction, organisationId, itemId), after === undefined ? undefined : gt(line.id, after)))
      .orderBy(asc(line.id))
      .limit(limit)
      .then((rows) => rows.map(toLine)),

  /** How many lines a run has written. Its lines count from 1. */
  countLines: (organisationId: string, runId: string): Promise<number> =>
    transaction
      .select({ count: sql<number>`coalesce(max(${line.ordinal}), 0)::integer` })
      .from(line)
      .where(and(eq(line.orgId, organisationId), eq(line.runId, runId)))
      .then(([row]) => row?.count ?? 0),

  /** Adds lines of a run, which has written `written` before. */
  async append(to: Destination, lines: readonly NewLine[], written = 0) {
    for (let first = 0; first < lines.length; first += LINES_PER_INSERT) {
      const batch = lines.slice(first, first + LINES_PER_INSERT)
      const rows = batch.map((each, index) => toRow(to, each, written + first + index + 1))
      await transaction.execute(sql`insert into ${line} ${selectFrom(line, rows)}`)
    }
  },

  /** Adds to the months. Rows are taken in one order throughout, so that two writers wait for each other and never cross. */
  async addToMonths(organisationId: string, months: readonly MonthFigures[]) {
    if (months.length === 0) return
    const rows = months.map((month) => toMonthRow(organisationId, month)).sort(byKey)
    await transaction.execute(sql`
      insert into ${rollupMonth} as kept ${selectFrom(rollupMonth, rows)}
      on conflict (org_id, month, subchild_id, site, scope, category) do update set
        location = kept.location + excluded.location,
        market = kept.market + excluded.market,
        lines = kept.lines + excluded.lines`)
  },

  /** From here on, lines can be taken out again before anybody has seen them. */
  beginLines: () => transaction.execute(sql`savepoint lines`),
  /** Takes out what was written since `beginLines`. */
  discardLines: () => transaction.execute(sql`rollback to savepoint lines`),
})

function isStanding(transaction: Transaction, organisationId: string, itemId: string): SQL | undefined {
  const reversal = alias(line, 'reversal')
  const takenBack = transaction
    .select({ id: reversal.id })
    .from(reversal)
    .where(and(eq(reversal.orgId, line.orgId), eq(reversal.reverses, line.id)))
  return and(eq(line.orgId, organisationId), eq(line.itemId, itemId), isNull(line.reverses), notExists(takenBack))
}

/**
 * Rows with all columns of a table, as one parameter: Drizzle's own way makes one of every value, which takes longer than
 * Postgres takes to insert them. Columns come in the table's order, which is that of an insert without names.
 */
function selectFrom<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]): SQL {
  const columns = Object.entries(getTableColumns(table))
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(([key, { name }]) => [name, (row as Record<string, unknown>)[key]])),
  )
  return sql`select * from json_populate_recordset(null::${table}, ${JSON.stringify(named)}::json)`
}
