import { EMISSION_DECIMALS, QUANTITY_DECIMALS } from '@tomorro/carbon/apportion'
import type { Transaction } from '@tomorro/database/connection'
import { emissionSource, line, rollupEdge, rollupMonth, run } from '@tomorro/database/schema/calculation'
import type { Figure, Rollup, SourceFigures } from '@tomorro/records/ledger/rollup'
import { sourceColumns } from '@tomorro/records/ledger/spread-lines'
import { toDecimalText } from '@tomorro/records/ledger/units'
import { and, asc, eq, getTableColumns, gt, inArray, isNull, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias, getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { type Destination, type LedgerLine, type NewLine, toLine, toRow } from './ledger-row.ts'

type LineInsert = typeof line.$inferInsert
export type RunRow = typeof run.$inferSelect

/** Lines per INSERT: some megabytes of text. */
const LINES_PER_INSERT = 5_000
const LINES_PER_PAGE = 5_000

/** The ledger of one organisation, append-only. */
export const ledgerRepository = (transaction: Transaction) => {
  const insertLines = (rows: readonly LineInsert[]) =>
    transaction.execute(sql`insert into ${line} ${selectFrom(line, rows)}`)
  return {
    /**
     * Locks items against other calculations until the transaction ends; in the order of their ids, which prevents deadlocks. An
     * activity without an item is locked by its run.
     */
    lockItems: (organisationId: string, itemIds: readonly string[]) =>
      transaction.execute(sql`
      select pg_advisory_xact_lock(hashtextextended(${organisationId} || ' ' || id, 0))
      from (select id from unnest(${sql.param(itemIds)}::text[]) as id order by id) as ordered`),

    findRun: (organisationId: string, runId: string): Promise<RunRow | undefined> =>
      transaction
        .select()
        .from(run)
        .where(and(eq(run.orgId, organisationId), eq(run.id, runId)))
        .then(([row]) => row),

    /** Runs by their id, and runs of items. */
    findRuns: (
      organisationId: string,
      { runIds, itemIds }: { runIds: readonly string[]; itemIds: readonly string[] },
    ): Promise<RunRow[]> =>
      transaction
        .select()
        .from(run)
        .where(and(eq(run.orgId, organisationId), or(inArray(run.id, [...runIds]), inArray(run.itemId, [...itemIds])))),

    /** Stores the outcome of runs, new or existing. */
    saveRuns: (rows: readonly RunRow[]) =>
      transaction.execute(sql`
      insert into ${run} ${selectFrom(run, rows)}
      on conflict (org_id, id) do update set
        state = excluded.state, problem = excluded.problem, emissions = excluded.emissions, finished_at = excluded.finished_at`),

    insertRun: (row: RunRow) => transaction.insert(run).values(row),

    finishRun: (
      organisationId: string,
      runId: string,
      outcome: Pick<RunRow, 'state' | 'problem' | 'finishedAt'> &
        Partial<Pick<RunRow, 'itemRevision' | 'kind' | 'emissions'>>,
    ) =>
      transaction
        .update(run)
        .set(outcome)
        .where(and(eq(run.orgId, organisationId), eq(run.id, runId))),

    /** Sets the emissions of an item's run after a recalculation has replaced its lines; a failed run becomes completed. */
    restateRun: (organisationId: string, itemId: string, emissions: string) =>
      transaction.execute(sql`
      update ${run} set emissions = ${emissions}, state = 'completed', problem = null
      where org_id = ${organisationId} and item_id = ${itemId} and kind = 'item' and state in ('completed', 'failed') and item_revision = (
        select max(item_revision) from ${run} where org_id = ${organisationId} and item_id = ${itemId} and kind = 'item')`),

    /** The standing lines of several items, by the id of the item. */
    async standingLinesOf(organisationId: string, itemIds: readonly string[]): Promise<Map<string, LedgerLine[]>> {
      const rows = await transaction
        .select()
        .from(line)
        .where(isStanding(transaction, organisationId, itemIds))
        .orderBy(asc(line.itemId), asc(line.id))
      const byItem = Map.groupBy(rows, ({ itemId }) => itemId ?? '')
      return new Map([...byItem].map(([itemId, lines]) => [itemId, lines.map(toLine)]))
    },

    /** The item's standing lines, page by page in the order of their ids. */
    async *pagesOfStandingLines(organisationId: string, itemId: string): AsyncGenerator<LedgerLine[]> {
      let after: string | undefined
      do {
        const rows = await transaction
          .select()
          .from(line)
          .where(
            and(isStanding(transaction, organisationId, itemId), after === undefined ? undefined : gt(line.id, after)),
          )
          .orderBy(asc(line.id))
          .limit(LINES_PER_PAGE)
        if (rows.length > 0) yield rows.map(toLine)
        after = rows.length === LINES_PER_PAGE ? rows.at(-1)?.id : undefined
      } while (after !== undefined)
    },

    /** The ordinal of the last line that a run has written; 0 if it has written none. */
    lastOrdinal: (organisationId: string, runId: string): Promise<number> =>
      transaction
        .select({ last: sql<number>`coalesce(max(${line.ordinal}), 0)::integer` })
        .from(line)
        .where(and(eq(line.orgId, organisationId), eq(line.runId, runId)))
        .then(([row]) => row?.last ?? 0),

    /** Adds lines of a run that has written `written` lines before. */
    async append(to: Destination, lines: readonly NewLine[], written = 0) {
      for (let first = 0; first < lines.length; first += LINES_PER_INSERT) {
        const batch = lines.slice(first, first + LINES_PER_INSERT)
        await insertLines(batch.map((each, index) => toRow(to, each, written + first + index + 1)))
      }
    },

    /** Adds lines of several runs. */
    async insertLines(rows: readonly LineInsert[]) {
      for (let first = 0; first < rows.length; first += LINES_PER_INSERT)
        await insertLines(rows.slice(first, first + LINES_PER_INSERT))
    },

    /**
     * Adds to the rollups. Rows are written in the order of their keys, so that two transactions with the same rows wait for each
     * other and never deadlock.
     */
    async addToRollups(organisationId: string, rollup: Rollup) {
      const figures = [...rollup.values()]
      if (figures.length === 0) return
      const sources = json(figures.map(({ source }, n) => ({ n, ...toSourceColumns(organisationId, source) })))
      const given = sql`json_to_recordset(${sources}::json) as given(n integer, ${sourceTypes})`
      await transaction.execute(sql`
      insert into ${emissionSource} (${sourceColumns})
      select ${sourceColumns} from ${given}
      where not exists (select from ${emissionSource} as known where (${known}) = (${givenColumns}))
      order by ${sourceColumns}
      on conflict do nothing`)
      const { rows } = await transaction.execute<{ n: number; id: number }>(sql`
      select n, known.id from ${given} join ${emissionSource} as known on (${known}) = (${givenColumns})`)
      const idOf = new Map(rows.map(({ n, id }) => [n, id]))
      const rowsOf = (figuresOf: (figures: SourceFigures) => ReadonlyMap<string, Figure>) =>
        json(
          figures.flatMap((each, n) =>
            [...figuresOf(each)].map(([day, figure]) => toRollupRow(day, idOf.get(n), figure)),
          ),
        )
      await transaction.execute(sql`
      insert into ${rollupMonth} as kept (org_id, month, source_id, emissions, quantity, lines)
      select ${organisationId}, day, source_id, emissions, quantity, lines
      from json_to_recordset(${rowsOf(({ months }) => months)}::json) as added(${rollupTypes})
      order by day, source_id
      on conflict (org_id, month, source_id) do update set ${sumOfFigures}`)
      await transaction.execute(sql`
      insert into ${rollupEdge} as kept (org_id, day, source_id, emissions, quantity, lines)
      select ${organisationId}, day, source_id, emissions, quantity, lines
      from json_to_recordset(${rowsOf(({ edges }) => edges)}::json) as added(${rollupTypes})
      order by day, source_id
      on conflict (org_id, day, source_id) do update set ${sumOfFigures}`)
    },

    /** Sets a savepoint: `discardLines` undoes the lines that follow. */
    beginLines: () => transaction.execute(sql`savepoint lines`),
    /** Removes the lines written since `beginLines`. */
    discardLines: () => transaction.execute(sql`rollback to savepoint lines`),
  }
}

function isStanding(transaction: Transaction, organisationId: string, of: string | readonly string[]): SQL | undefined {
  const reversal = alias(line, 'reversal')
  const takenBack = transaction
    .select({ id: reversal.id })
    .from(reversal)
    .where(and(eq(reversal.orgId, line.orgId), eq(reversal.reverses, line.id)))
  return and(
    eq(line.orgId, organisationId),
    typeof of === 'string' ? eq(line.itemId, of) : inArray(line.itemId, [...of]),
    isNull(line.reverses),
    notExists(takenBack),
  )
}

/**
 * Rows with all columns of a table, as one parameter: Drizzle's parameter per value takes longer than PostgreSQL's insert.
 * Columns are in the table's order, which is that of an INSERT without names.
 */
function selectFrom<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]): SQL {
  const columns = Object.entries(getTableColumns(table))
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(([key, { name }]) => [name, (row as Record<string, unknown>)[key]])),
  )
  return sql`select * from json_populate_recordset(null::${table}, ${JSON.stringify(named)}::json)`
}

const json = (rows: readonly object[]): string => JSON.stringify(rows)

const sourceTypes =
  sql.raw(`org_id text, subchild_id text, site text, scope text, category smallint, counted_in text, factor_key text,
  factor_source text, factor_edition smallint, unit text, grade smallint`)
const prefixed = (prefix: string): SQL =>
  sql.raw(
    getTableConfig(emissionSource)
      .columns.filter(({ name }) => name !== 'id')
      .map(({ name }) => `${prefix}.${name}`)
      .join(', '),
  )
const known = prefixed('known')
const givenColumns = prefixed('given')
const rollupTypes = sql.raw('day date, source_id integer, emissions numeric, quantity numeric, lines integer')
const sumOfFigures = sql.raw(`
  emissions = kept.emissions + excluded.emissions, quantity = kept.quantity + excluded.quantity, lines = kept.lines + excluded.lines`)

const toSourceColumns = (organisationId: string, source: SourceFigures['source']) => ({
  org_id: organisationId,
  subchild_id: source.subchildId,
  site: source.site,
  scope: source.scope,
  category: source.category,
  counted_in: source.countedIn,
  factor_key: source.factorKey,
  factor_source: source.factorSource,
  factor_edition: source.factorEdition,
  unit: source.unit,
  grade: source.grade,
})

const toRollupRow = (day: string, sourceId: number | undefined, { emissions, quantity, lines }: Figure) => ({
  day,
  source_id: sourceId,
  emissions: toDecimalText(emissions, EMISSION_DECIMALS),
  quantity: toDecimalText(quantity, QUANTITY_DECIMALS),
  lines,
})
