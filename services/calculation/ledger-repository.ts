import type { Transaction } from '@tomorro/database/connection'
import { line, rollupMonth, run } from '@tomorro/database/schema/calculation'
import { Decimal } from '@tomorro/taxonomy/decimal'
import type { Unit } from '@tomorro/taxonomy/taxonomy'
import { and, asc, eq, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Gases } from './factor.ts'
import { FORMULA_VERSION, type Line } from './line.ts'
import type { MonthFigures } from './rollup.ts'

export type LineRow = typeof line.$inferSelect
export type RunRow = typeof run.$inferSelect

/** A line that stands in the ledger. */
export type LedgerLine = Line & { readonly id: string }
/** A line that is to be written; `reverses` names the one that it takes back. */
export type NewLine = LedgerLine & { readonly reverses?: string }

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

  async append(
    to: { organisationId: string; runId: string; itemId: string | null; at: Date },
    lines: readonly NewLine[],
  ) {
    const rows = lines.map((each, index) => toRow(to, each, index + 1))
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

/** A line as the row has it. */
export function toLine(row: LineRow): LedgerLine {
  const { co2, ch4, n2o } = row.gases ?? {}
  const gases: Gases = {
    ...(co2 !== undefined && { co2: new Decimal(co2) }),
    ...(ch4 !== undefined && { ch4: new Decimal(ch4) }),
    ...(n2o !== undefined && { n2o: new Decimal(n2o) }),
  }
  return {
    id: row.id,
    subchildId: row.subchildId,
    ...(row.site !== null && { site: row.site }),
    days: { start: row.periodStart, end: row.periodEnd },
    scope: row.scope,
    ...(row.category !== null && { category: row.category }),
    basis: row.basis,
    input: { quantity: new Decimal(row.inputQuantity), unit: row.inputUnit as Unit },
    quantity: new Decimal(row.quantity),
    unit: row.unit as Unit,
    factor: {
      key: row.factorKey,
      source: row.factorSource,
      edition: row.factorEdition,
      kgCo2e: new Decimal(row.factorValue),
    },
    method: row.method,
    emissions: new Decimal(row.emissions),
    ...(row.gases && { gases }),
    grade: row.grade,
    notices: row.notices,
  }
}

function toRow(
  { organisationId, runId, itemId, at }: { organisationId: string; runId: string; itemId: string | null; at: Date },
  each: NewLine,
  ordinal: number,
): typeof line.$inferInsert {
  const { id, subchildId, site, days, scope, category, basis, input, quantity, unit, factor, ...rest } = each
  const { method, emissions, gases, grade, notices, reverses, ...unmapped } = rest
  unmapped satisfies Record<string, never>
  return {
    orgId: organisationId,
    id,
    runId,
    itemId,
    ordinal,
    subchildId,
    site: site ?? null,
    periodStart: days.start,
    periodEnd: days.end,
    scope,
    category: category ?? null,
    basis,
    quantity: quantity.toString(),
    unit,
    inputQuantity: input.quantity.toString(),
    inputUnit: input.unit,
    factorKey: factor.key,
    factorSource: factor.source,
    factorEdition: factor.edition,
    factorValue: factor.kgCo2e.toString(),
    emissions: emissions.toString(),
    gases: gases ? toStoredGases(gases) : null,
    method,
    grade,
    notices: [...notices],
    formulaVersion: FORMULA_VERSION,
    reverses: reverses ?? null,
    createdAt: at,
  }
}

const toStoredGases = ({ co2, ch4, n2o }: Gases) => ({
  ...(co2 && { co2: co2.toString() }),
  ...(ch4 && { ch4: ch4.toString() }),
  ...(n2o && { n2o: n2o.toString() }),
})

type MonthRow = typeof rollupMonth.$inferInsert

const toMonthRow = (
  organisationId: string,
  { month, subchildId, site, scope, category, ...figures }: MonthFigures,
) => ({
  orgId: organisationId,
  month,
  subchildId,
  site: site ?? '',
  scope,
  category: category ?? 0,
  location: figures.location.toString(),
  market: figures.market.toString(),
  lines: figures.lines,
})

const keyOf = ({ month, subchildId, site, scope, category }: MonthRow) =>
  [month, subchildId, site, scope, category].join(' ')
const byKey = (one: MonthRow, other: MonthRow) => (keyOf(one) < keyOf(other) ? -1 : 1)
