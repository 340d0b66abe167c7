import { EMISSION_DECIMALS, QUANTITY_DECIMALS } from '@tomorro/carbon/apportion'
import {
  addMonths,
  type Bucket,
  cut,
  type Day,
  type Days,
  dayNumber,
  hullOf,
  monthStart,
  wholeMonths,
} from '@tomorro/carbon/calendar'
import { isWellToTank, WELL_TO_TANK } from '@tomorro/carbon/taxonomy/factor-key'
import type { Transaction } from '@tomorro/database/connection'
import { emissionSource, rollupEdge, rollupMonth } from '@tomorro/database/schema/calculation'
import { together } from '@tomorro/database/together'
import { type SQL, sql } from 'drizzle-orm'
import { parseUnits } from './units.ts'

export type EmissionSource = Omit<typeof emissionSource.$inferSelect, 'orgId'>

/** Counted in units of the last decimal: 0.00001 kgCO2e, and 0.000000000001 of the source's unit. */
export type SourceTotal = { readonly emissions: bigint; readonly quantity: bigint }

/** A source with its total of each period asked for. `hasLines` distinguishes zero from no activity. */
export type SourceFigure = EmissionSource & { readonly totals: readonly (SourceTotal & { hasLines: boolean })[] }
/** The months in which a site and subchild have standing lines. */
export type Presence = { readonly site: string; readonly subchildId: string; readonly months: ReadonlySet<Day> }

/** Filter of sources, common to all figures of a response. */
export type SourceFilter = {
  /** Absent for all subchildren. */
  readonly subchildIds?: readonly string[]
  /** Absent for all sites; the empty text means activity without a site. */
  readonly sites?: readonly string[]
  /** Whether well-to-tank figures count; they do unless excluded. */
  readonly wtt?: 'include' | 'exclude'
}

/** The columns that a series can be grouped by. */
const seriesColumns = {
  scope: emissionSource.scope,
  countedIn: emissionSource.countedIn,
  subchildId: emissionSource.subchildId,
} as const
type SeriesKey = keyof typeof seriesColumns

/** The sum of one bucket and one group, in units of 0.00001 kgCO2e. `hasLines` distinguishes zero from no activity. */
export type SeriesFigure<Key extends SeriesKey> = Pick<EmissionSource, Key> & { emissions: bigint; hasLines: boolean }

/** Figures of periods from the rollups, so that their cost does not grow with the number of lines. */
export const figureRepository = (transaction: Transaction) => ({
  /**
   * The totals of several periods beside each source that has figures in one of them, and the months in which sites and subchildren
   * have standing lines. One scan reads all of it.
   * @param present the days whose months are told, whole months; well-to-tank figures are told as well
   * @returns each figure's `totals` has a total for each period, in their order
   */
  async sources(
    organisationId: string,
    { periods, present }: { readonly periods: readonly Days[]; readonly present: Days },
    { wtt, ...filter }: SourceFilter,
  ): Promise<{ figures: SourceFigure[]; presences: Presence[] }> {
    const names = periods.map((_, number) => sql.raw(`"${number}"`))
    const cuts = periods.map(wholeMonths)
    const months = joined([...cuts.flatMap((cut) => cut.months ?? []), present])
    const parts = cuts.flatMap(({ parts }, number) =>
      parts.length > 0 ? [totalsOfParts(organisationId, parts, number)] : [],
    )
    const sums = cuts.map((cut, number) => {
      const ofPeriod = sql`filter (where part = ${sql.raw(String(number))} or ${within(sql`month`, cut.months ? [cut.months] : [])})`
      const texts = [sql`emissions`, sql`quantity`, sql`lines`].map((figure) => sql`sum(${figure}) ${ofPeriod}`)
      return sql`${sql.join(texts, sql` || ' ' || `)} as ${names[number]}`
    })
    const fields = list([...sourceColumns, ...[sql`months`, ...names].map((text) => sql`coalesce(${text}, '')`)])
    // One text: a driver's and Drizzle's mapping of some hundred rows takes longer than the query.
    const { rows } = await transaction.execute<{ sources: string | null }>(sql`
      select string_agg(concat_ws(${raw(BETWEEN_FIELDS)}, ${fields}), ${raw(BETWEEN_ROWS)}) as sources
      from (
        select ${list([sql`source_id`, ...sums])},
          string_agg(chr(${monthCode(sql`month`, present)}), '') filter (where lines > 0 and ${within(sql`month`, [present])}) as months
        from (
          select null::integer as part, ${rollupMonth.month}, ${rollupMonth.sourceId}, ${rollupMonth.emissions}, ${rollupMonth.quantity}, ${rollupMonth.lines}
          from ${rollupMonth} where ${rollupMonth.orgId} = ${organisationId} and ${within(rollupMonth.month, months)}
          ${sql.join(parts.map((part) => sql` union all ${part}`))}
        ) as figure
        group by source_id
      ) as total
      join ${emissionSource} on ${emissionSource.orgId} = ${organisationId} and ${emissionSource.id} = total.source_id
      where ${matching(filter)}`)
    const sources = (rows[0]?.sources?.split(BETWEEN_ROWS) ?? []).map(toSourceRow)
    return {
      figures: sources.flatMap(({ source, sums }) =>
        sums.some(Boolean) && (wtt !== 'exclude' || !isWellToTank(source.factorKey))
          ? [{ ...source, totals: sums.map(toTotal) }]
          : [],
      ),
      presences: presencesOf(sources, present),
    }
  },

  /**
   * The emissions of each bucket by scope and other columns. Buckets of a month or longer use the months' totals; parts of months
   * use the daily rates.
   * @returns a list for each bucket; groups without figures are left out
   */
  async series<Key extends SeriesKey>(
    organisationId: string,
    buckets: readonly Bucket[],
    by: readonly Key[],
    filter: SourceFilter,
  ): Promise<SeriesFigure<Key>[][]> {
    const slices = buckets.flatMap(({ days }, index) => slicesOf(days, index))
    const wholes = slices.filter(({ isWhole }) => isWhole)
    const parts = slices.filter(({ isWhole }) => !isWhole)
    const read = (table: typeof rollupMonth | typeof rollupEdge, day: RollupDay, of: readonly Slice[]) =>
      readRows<Key>(transaction, { organisationId, table, day, ranges: monthsOf(of), by, filter })
    const [months, edges] = await together(
      read(rollupMonth, rollupMonth.month, wholes),
      read(rollupEdge, rollupEdge.day, parts),
    )
    const figures = buckets.map(() => new Map<string, SeriesFigure<Key>>())
    addMonthsTo(figures, wholes, months)
    addPartsTo(figures, parts, edges)
    return figures.map((groups) => [...groups.values()])
  },
})

/** Control characters, which no text of a source has. */
const [BETWEEN_FIELDS, BETWEEN_ROWS] = ['\u001f', '\u001e']
const raw = (character: string): SQL => sql.raw(`'${character}'`)

/** In the order of `toSourceRow`. */
const sourceColumns: readonly SQL[] = [
  ...[emissionSource.id, emissionSource.subchildId, emissionSource.site, emissionSource.scope, emissionSource.category],
  ...[emissionSource.countedIn, emissionSource.factorKey, emissionSource.factorSource, emissionSource.factorEdition],
  ...[emissionSource.unit, emissionSource.grade],
].map((column) => sql`${column}`)

/** `months` has a character for each month; a sum is the text `emissions quantity lines`, empty where a period has none. */
type SourceRow = { readonly source: EmissionSource; readonly months: string; readonly sums: readonly string[] }

function toSourceRow(row: string): SourceRow {
  const [
    id,
    subchildId,
    site,
    scope,
    category,
    countedIn,
    factorKey,
    factorSource,
    factorEdition,
    unit,
    grade,
    months,
    ...sums
  ] = row.split(BETWEEN_FIELDS) as [
    string,
    string,
    string,
    EmissionSource['scope'],
    string,
    EmissionSource['countedIn'],
    ...SevenTexts,
  ]
  return {
    source: {
      ...{ id: Number(id), subchildId, site, scope, category: Number(category), countedIn },
      ...{ factorKey, factorSource, factorEdition: Number(factorEdition), unit, grade: Number(grade) },
    },
    months,
    sums,
  }
}
type SevenTexts = [string, string, string, string, string, string, ...string[]]

/**
 * The code of a month's character, which takes a tenth of a date's time. Months begin 28 days apart or more, so that no two share a
 * code. Codes begin behind the control characters.
 */
const monthCode = (month: SQL, { start }: Days): SQL =>
  sql`(${month} - ${start}::date) / ${sql.raw(String(DAYS_OF_CODE))} + ${sql.raw(String(FIRST_CODE))}`
const [DAYS_OF_CODE, FIRST_CODE] = [28, 0x30]

/** Months by their characters. */
const monthsByCode = (present: Days): Map<string, Day> =>
  new Map(
    cut(present, 'month').map(({ start }) => [
      String.fromCharCode(Math.floor((dayNumber(start) - dayNumber(present.start)) / DAYS_OF_CODE) + FIRST_CODE),
      start,
    ]),
  )

/** Days within one month that belong to one bucket; the whole month, or a part of it. */
type Slice = { readonly month: Day; readonly days: Days; readonly bucket: number; readonly isWhole: boolean }
/** A month's total, or the change of a daily rate. `group` is the key of its group. */
type Row<Key extends SeriesKey> = {
  readonly day: Day
  readonly group: string
  readonly key: Pick<EmissionSource, Key>
  readonly emissions: bigint
  readonly lines: number
}
type RollupDay = typeof rollupMonth.month | typeof rollupEdge.day

function matching({ subchildIds, sites, wtt }: SourceFilter): SQL {
  const conditions = [
    ...(subchildIds ? [sql`${emissionSource.subchildId} = any(${sql.param(subchildIds)}::text[])`] : []),
    ...(sites ? [sql`${emissionSource.site} = any(${sql.param(sites)}::text[])`] : []),
    ...(wtt === 'exclude' ? [sql`not starts_with(${emissionSource.factorKey}, ${WELL_TO_TANK})`] : []),
  ]
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}

/** Whether a day is in one of some ranges. */
const within = (day: SQL | RollupDay, ranges: readonly Days[]): SQL =>
  ranges.length === 0
    ? sql`false`
    : sql`(${sql.join(
        ranges.map(({ start, end }) => sql`${day} >= ${start} and ${day} < ${end}`),
        sql` or `,
      )})`

const list = (expressions: readonly SQL[]): SQL => sql.join([...expressions], sql`, `)

/** Ranges that overlap or follow each other as one. */
function joined(ranges: readonly Days[]): Days[] {
  const all: Days[] = []
  for (const range of ranges.toSorted(
    (one, other) => Number(one.start > other.start) - Number(one.start < other.start),
  )) {
    const last = all.at(-1)
    if (last && range.start <= last.end) all[all.length - 1] = hullOf(last, range)
    else all.push(range)
  }
  return all
}

function presencesOf(rows: readonly SourceRow[], days: Days): Presence[] {
  const present = rows.filter(({ months }) => months !== '')
  const monthOf = monthsByCode(days)
  const groups = Map.groupBy(present, ({ source: { site, subchildId } }) => `${site}\n${subchildId}`)
  return [...groups.values()].flatMap((alike) => {
    const codes = new Set(alike.map(({ months }) => months).join(''))
    const months = new Set([...codes].flatMap((code) => monthOf.get(code) ?? []))
    return alike.slice(0, 1).map(({ source: { site, subchildId } }) => ({ site, subchildId, months }))
  })
}

function toTotal(sums: string): SourceFigure['totals'][number] {
  if (!sums) return { emissions: 0n, quantity: 0n, hasLines: false }
  const [emissions = '', quantity = '', lines] = sums.split(' ')
  return {
    emissions: parseUnits(emissions),
    quantity: parseUnits(quantity, QUANTITY_DECIMALS),
    hasLines: Number(lines) > 0,
  }
}

// An edge changes the daily rate from its own day, or the part's first day if that is later, to the part's end.
const totalsOfParts = (organisationId: string, parts: readonly Days[], number: number): SQL => sql`
  select ${sql.raw(String(number))}, null, ${rollupEdge.sourceId}, ${rollupEdge.emissions} * days, ${rollupEdge.quantity} * days, ${rollupEdge.lines} * days
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

const monthsOf = (slices: readonly Slice[]): Days[] =>
  joined(slices.map(({ month }) => ({ start: month, end: addMonths(month, 1) })))

async function readRows<Key extends SeriesKey>(
  transaction: Transaction,
  {
    organisationId,
    table,
    day,
    ranges,
    by,
    filter,
  }: {
    organisationId: string
    table: typeof rollupMonth | typeof rollupEdge
    day: RollupDay
    ranges: readonly Days[]
    by: readonly Key[]
    filter: SourceFilter
  },
): Promise<Row<Key>[]> {
  if (ranges.length === 0) return []
  const keys = sql.join(
    by.map((key) => sql`${seriesColumns[key]} as ${sql.identifier(key)}`),
    sql`, `,
  )
  const grouped = sql.join(
    by.map((key) => sql`${seriesColumns[key]}`),
    sql`, `,
  )
  const { rows } = await transaction.execute<
    Pick<EmissionSource, Key> & { day: Day; emissions: string; lines: number }
  >(sql`
    select ${day}::text as day, ${keys}, sum(${table.emissions})::text as emissions, sum(${table.lines})::integer as lines
    from ${table} join ${emissionSource} on ${emissionSource.orgId} = ${organisationId} and ${emissionSource.id} = ${table.sourceId}
    where ${table.orgId} = ${organisationId} and ${within(day, ranges)} and ${matching(filter)}
    group by ${day}, ${grouped}
    order by ${day}`)
  return rows.map(({ day: on, emissions, lines, ...key }) => ({
    ...{ day: on, key: key as unknown as Pick<EmissionSource, Key>, lines },
    group: Object.values(key).join('\n'),
    emissions: parseUnits(emissions, EMISSION_DECIMALS),
  }))
}

type Figures<Key extends SeriesKey> = readonly Map<string, SeriesFigure<Key>>[]

function addMonthsTo<Key extends SeriesKey>(
  figures: Figures<Key>,
  slices: readonly Slice[],
  rows: readonly Row<Key>[],
): void {
  const bucketOf = new Map(slices.map(({ month, bucket }) => [month, bucket]))
  for (const { day, emissions, lines, ...group } of rows) {
    const bucket = bucketOf.get(day)
    if (bucket !== undefined) add(figures[bucket], group, { emissions, hasLines: lines > 0 })
  }
}

function addPartsTo<Key extends SeriesKey>(
  figures: Figures<Key>,
  slices: readonly Slice[],
  rows: readonly Row<Key>[],
): void {
  const edgesByMonth = Map.groupBy(rows, ({ day }) => monthStart(day))
  for (const [month, parts] of Map.groupBy(slices, (slice) => slice.month))
    for (const [group, edges] of Map.groupBy(edgesByMonth.get(month) ?? [], (edge) => edge.group)) {
      const advance = walk(edges, month)
      const [first] = edges
      for (const { days, bucket } of parts) {
        advance(days.start)
        if (first) add(figures[bucket], { group, key: first.key }, advance(days.end))
      }
    }
}

type BucketSum = { emissions: bigint; hasLines: boolean }

/** Adds up the daily rates of a month. @returns the sum of the days since the last call's day */
function walk(edges: readonly Omit<Row<SeriesKey>, 'key'>[], month: Day): (until: Day) => BucketSum {
  let at = dayNumber(month)
  let next = 0
  const rate = { emissions: 0n, lines: 0 }
  return (until) => {
    const sum = { emissions: 0n, hasLines: false }
    const pass = (day: number) => {
      if (day === at) return
      sum.emissions += rate.emissions * BigInt(day - at)
      sum.hasLines ||= rate.lines > 0
      at = day
    }
    for (let edge = edges[next]; edge !== undefined && edge.day < until; edge = edges[++next]) {
      pass(dayNumber(edge.day))
      rate.emissions += edge.emissions
      rate.lines += edge.lines
    }
    pass(dayNumber(until))
    return sum
  }
}

function add<Key extends SeriesKey>(
  figures: Map<string, SeriesFigure<Key>> | undefined,
  { group, key }: Pick<Row<Key>, 'group' | 'key'>,
  { emissions, hasLines }: BucketSum,
): void {
  const sum = figures?.get(group)
  if (!sum) {
    figures?.set(group, { ...key, emissions, hasLines })
    return
  }
  sum.emissions += emissions
  sum.hasLines ||= hasLines
}
