import { EMISSION_DECIMALS, QUANTITY_DECIMALS } from '@tomorro/carbon/apportion'
import {
  addMonths,
  type Bucket,
  type Day,
  type Days,
  dayNumber,
  monthStart,
  wholeMonths,
} from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { emissionSource, rollupEdge, rollupMonth } from '@tomorro/database/schema/calculation'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { parseUnits } from './units.ts'

export type EmissionSource = typeof emissionSource.$inferSelect

/** Counted in units of the last decimal: 0.00001 kgCO2e, and 0.000000000001 of the source's unit. */
export type SourceTotal = { readonly emissions: bigint; readonly quantity: bigint }

/** Sources that are added up: `group` names the sum, `weight` is what one of the quantity's unit counts in its measure. */
export type GroupedSource = { readonly id: number; readonly group: number; readonly weight: string }

/** The sum of a group in one bucket. `measure` is quantity x weight, to twelve decimals; `hasLines` tells zero from nothing. */
export type BucketFigure = { emissions: bigint; measure: bigint; hasLines: boolean }

/** What the ledger says of periods, read from its rollups: the cost does not grow with the number of lines. */
export const figureRepository = (transaction: Transaction) => ({
  /** What tells an organisation's figures apart. */
  async sources(organisationId: string): Promise<EmissionSource[]> {
    // Drizzle's mapping of 800 rows takes longer than the query.
    const { rows } = await transaction.execute<EmissionSource>(sql`
      select ${sourceColumns} from ${emissionSource} where ${emissionSource.orgId} = ${organisationId}`)
    return rows
  },

  /** The totals of a period by the id of the source. Sources without figures are left out. */
  async totals(organisationId: string, period: Days): Promise<Map<number, SourceTotal>> {
    const { months, parts } = wholeMonths(period)
    const sources = [
      ...(months ? [totalsOfMonths(organisationId, months)] : []),
      ...(parts.length > 0 ? [totalsOfParts(organisationId, parts)] : []),
    ]
    const { rows } = await transaction.execute<{ id: number; emissions: string; quantity: string }>(sql`
      select source_id as id, sum(emissions)::text as emissions, sum(quantity)::text as quantity
      from (${sql.join(sources, sql` union all `)}) as figure
      group by source_id`)
    return new Map(
      rows.map(({ id, emissions, quantity }) => [
        id,
        { emissions: parseUnits(emissions), quantity: parseUnits(quantity, QUANTITY_DECIMALS) },
      ]),
    )
  },

  /**
   * The sums of each bucket by group. Buckets of a month or longer take the months' totals; parts of months follow the daily rates.
   * @returns one map per bucket; groups without figures are left out
   */
  async series(
    organisationId: string,
    buckets: readonly Bucket[],
    sources: readonly GroupedSource[],
  ): Promise<Map<number, BucketFigure>[]> {
    const slices = buckets.flatMap(({ days }, index) => slicesOf(days, index))
    const wholes = slices.filter(({ isWhole }) => isWhole)
    const parts = slices.filter(({ isWhole }) => !isWhole)
    const [months, edges] = await Promise.all([
      readRows(transaction, organisationId, { table: rollupMonth, day: rollupMonth.month }, rangesOf(wholes), sources),
      readRows(transaction, organisationId, { table: rollupEdge, day: rollupEdge.day }, rangesOf(parts), sources),
    ])
    const figures = buckets.map(() => new Map<number, BucketFigure>())
    addMonthsTo(figures, wholes, months)
    addPartsTo(figures, parts, edges)
    return figures
  },

  /** The months of some days in which sites and subchildren have standing lines. */
  async months(
    organisationId: string,
    { start, end }: Days,
  ): Promise<{ site: string; subchildId: string; months: Day[] }[]> {
    const { rows } = await transaction.execute<{ site: string; subchildId: string; months: Day[] }>(sql`
      select site, subchild_id as "subchildId", array_agg(month::text order by month) as months
      from (
        select ${emissionSource.site}, ${emissionSource.subchildId}, ${rollupMonth.month}
        from ${rollupMonth} join ${emissionSource} on ${emissionSource.orgId} = ${rollupMonth.orgId} and ${emissionSource.id} = ${rollupMonth.sourceId}
        where ${rollupMonth.orgId} = ${organisationId} and ${rollupMonth.month} >= ${start} and ${rollupMonth.month} < ${end}
        group by 1, 2, 3
        having sum(${rollupMonth.lines}) > 0
      ) as present
      group by site, subchild_id`)
    return rows
  },
})

const sourceColumns = sql.raw(
  Object.entries(getTableColumns(emissionSource))
    .map(([key, { name }]) => `${name} as "${key}"`)
    .join(', '),
)

/** Days within one month that belong to one bucket; the whole month, or a part of it. */
type Slice = { readonly month: Day; readonly days: Days; readonly bucket: number; readonly isWhole: boolean }
/** A month's total, or the change of a daily rate. */
type Row = {
  readonly day: Day
  readonly group: number
  readonly emissions: bigint
  readonly measure: bigint
  readonly lines: number
}

const totalsOfMonths = (organisationId: string, { start, end }: Days): SQL => sql`
  select ${rollupMonth.sourceId}, ${rollupMonth.emissions}, ${rollupMonth.quantity} from ${rollupMonth}
  where ${rollupMonth.orgId} = ${organisationId} and ${rollupMonth.month} >= ${start} and ${rollupMonth.month} < ${end}`

// An edge changes the rate of every day from its own, or from the first of the part, to the part's end.
const totalsOfParts = (organisationId: string, parts: readonly Days[]): SQL => sql`
  select ${rollupEdge.sourceId} as source_id, ${rollupEdge.emissions} * days as emissions, ${rollupEdge.quantity} * days as quantity
  from unnest(
    ${sql.param(parts.flatMap(partsOfMonths).map(({ start }) => monthStart(start)))}::date[],
    ${sql.param(parts.flatMap(partsOfMonths).map(({ start }) => start))}::date[],
    ${sql.param(parts.flatMap(partsOfMonths).map(({ end }) => end))}::date[]
  ) as part(month, first, past)
  join ${rollupEdge} on ${rollupEdge.day} >= part.month and ${rollupEdge.day} < part.past
  cross join lateral (select part.past - greatest(${rollupEdge.day}, part.first) as days) as counted
  where ${rollupEdge.orgId} = ${organisationId}`

/** A part that `wholeMonths` leaves may cross from one month into the next: 20 January to 10 February. */
const partsOfMonths = (days: Days): Days[] => slicesOf(days, 0).map((slice) => slice.days)

function slicesOf({ start, end }: Days, bucket: number): Slice[] {
  const slices: Slice[] = []
  for (let from = start; from < end; ) {
    const month = monthStart(from)
    const next = addMonths(month, 1)
    const to = next < end ? next : end
    slices.push({ month, days: { start: from, end: to }, bucket, isWhole: from === month && to === next })
    from = to
  }
  return slices
}

/** The months of slices, adjacent ones joined. */
function rangesOf(slices: readonly Slice[]): Days[] {
  const ranges: { start: Day; end: Day }[] = []
  for (const { month } of slices) {
    const last = ranges.at(-1)
    if (last && month < last.end) continue
    if (last && month === last.end) last.end = addMonths(month, 1)
    else ranges.push({ start: month, end: addMonths(month, 1) })
  }
  return ranges
}

async function readRows(
  transaction: Transaction,
  organisationId: string,
  {
    table,
    day,
  }: { table: typeof rollupMonth | typeof rollupEdge; day: typeof rollupMonth.month | typeof rollupEdge.day },
  ranges: readonly Days[],
  sources: readonly GroupedSource[],
): Promise<Row[]> {
  if (ranges.length === 0 || sources.length === 0) return []
  const { rows } = await transaction.execute<{
    day: Day
    group: number
    emissions: string
    measure: string
    lines: number
  }>(sql`
    select ${day}::text as day, "group", sum(${table.emissions})::text as emissions,
      round(sum(${table.quantity} * weight), ${sql.raw(String(QUANTITY_DECIMALS))})::text as measure, sum(${table.lines})::integer as lines
    from unnest(${sql.param(ranges.map(({ start }) => start))}::date[], ${sql.param(ranges.map(({ end }) => end))}::date[]) as range(first, past)
    join ${table} on ${day} >= range.first and ${day} < range.past
    join unnest(
      ${sql.param(sources.map(({ id }) => id))}::integer[],
      ${sql.param(sources.map(({ group }) => group))}::integer[],
      ${sql.param(sources.map(({ weight }) => weight))}::numeric[]
    ) as source(id, "group", weight) on source.id = ${table.sourceId}
    where ${table.orgId} = ${organisationId}
    group by ${day}, "group"
    order by ${day}`)
  return rows.map(({ emissions, measure, ...row }) => ({
    ...row,
    emissions: parseUnits(emissions, EMISSION_DECIMALS),
    measure: parseUnits(measure, QUANTITY_DECIMALS),
  }))
}

function addMonthsTo(
  figures: readonly Map<number, BucketFigure>[],
  slices: readonly Slice[],
  rows: readonly Row[],
): void {
  const bucketOf = new Map(slices.map(({ month, bucket }) => [month, bucket]))
  for (const { day, group, lines, ...sums } of rows) {
    const bucket = bucketOf.get(day)
    if (bucket !== undefined) add(figures[bucket], group, { ...sums, hasLines: lines > 0 })
  }
}

function addPartsTo(
  figures: readonly Map<number, BucketFigure>[],
  slices: readonly Slice[],
  rows: readonly Row[],
): void {
  const edgesByMonth = Map.groupBy(rows, ({ day }) => monthStart(day))
  for (const [month, parts] of Map.groupBy(slices, (slice) => slice.month))
    for (const [group, edges] of Map.groupBy(edgesByMonth.get(month) ?? [], (edge) => edge.group)) {
      const advance = walk(edges, month)
      for (const { days, bucket } of parts) {
        advance(days.start)
        add(figures[bucket], group, advance(days.end))
      }
    }
}

/** Follows the daily rates of a month. @returns what the days add up to from the last call's day to this one's */
function walk(edges: readonly Row[], month: Day): (until: Day) => BucketFigure {
  let at = dayNumber(month)
  let next = 0
  const rate = { emissions: 0n, measure: 0n, lines: 0 }
  return (until) => {
    const sum = { emissions: 0n, measure: 0n, hasLines: false }
    const pass = (day: number) => {
      if (day === at) return
      const days = BigInt(day - at)
      sum.emissions += rate.emissions * days
      sum.measure += rate.measure * days
      sum.hasLines ||= rate.lines > 0
      at = day
    }
    for (let edge = edges[next]; edge !== undefined && edge.day < until; edge = edges[++next]) {
      pass(dayNumber(edge.day))
      rate.emissions += edge.emissions
      rate.measure += edge.measure
      rate.lines += edge.lines
    }
    pass(dayNumber(until))
    return sum
  }
}

function add(
  figures: Map<number, BucketFigure> | undefined,
  group: number,
  { emissions, measure, hasLines }: BucketFigure,
): void {
  const sum = figures?.get(group)
  if (!sum) {
    figures?.set(group, { emissions, measure, hasLines })
    return
  }
  sum.emissions += emissions
  sum.measure += measure
  sum.hasLines ||= hasLines
}
