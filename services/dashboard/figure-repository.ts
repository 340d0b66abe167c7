import { type Day, type Days, hullOf } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { line, rollupMonth } from '@tomorro/database/schema/calculation'
import { asLocation, asMarket, shareOfLine } from '@tomorro/records/ledger/line-share'
import { type SQL, sql } from 'drizzle-orm'
import type { SubchildFigure } from './breakdown.ts'
import { parseEmissions } from './emissions.ts'
import type { Reading } from './reading.ts'
import type { DayFigure } from './timeseries.ts'
import type { Scope } from './totals.ts'
import type { GradeFigure } from './vault.ts'

type Row = {
  day: Day | null
  subchildId: string | null
  scope: Scope
  location: string
  market: string
  lines: number
}

/** What the ledger says about an organisation. Sums are made by Postgres as exact decimals. */
export const figureRepository = (transaction: Transaction) => ({
  /** The figures of a reading, added up twice: by day and by subchild. Both add up to the same. */
  async read(organisationId: string, { months, parts }: Reading, subchildIds?: readonly string[]) {
    const sources = [
      ...(months ? [rolledUp(organisationId, months, subchildIds)] : []),
      ...(parts.length > 0 ? [fromLines(organisationId, parts, subchildIds)] : []),
    ]
    const { rows } = await transaction.execute<Row>(sql`
      with figure as (${sql.join(sources, sql` union all `)})
      select day::text as day, subchild_id as "subchildId", scope,
        sum(location)::text as location, sum(market)::text as market, sum(lines)::integer as lines
      from figure
      group by grouping sets ((day, scope), (subchild_id, scope))`)
    const byDay: DayFigure[] = []
    const bySubchild: SubchildFigure[] = []
    for (const { day, subchildId, scope, location, market, lines } of rows) {
      const figure = { scope, location: parseEmissions(location), market: parseEmissions(market) }
      if (day !== null) byDay.push({ ...figure, day, lines })
      else if (subchildId !== null) bySubchild.push({ ...figure, subchildId })
    }
    return { byDay, bySubchild }
  },

  /** The location-based total of a period by the quality of its data, the best grade first. */
  async byGrade(organisationId: string, period: Days, subchildIds?: readonly string[]): Promise<GradeFigure[]> {
    const { rows } = await transaction.execute<{ grade: number; emissions: string }>(sql`
      select ${line.grade} as grade, sum(${shareOfLine({ first: sql`${period.start}::date`, past: sql`${period.end}::date` })})::text as emissions
      from ${line}
      where ${line.orgId} = ${organisationId}
        and ${line.periodStart} < ${period.end} and ${line.periodEnd} > ${period.start}
        and ${line.basis} <> 'market' and ${line.scope} <> 'outside-of-scopes'
        and ${among(line.subchildId, subchildIds)}
      group by ${line.grade}
      order by ${line.grade}`)
    return rows
      .map(({ grade, emissions }) => ({ grade, emissions: parseEmissions(emissions) }))
      .filter(({ emissions }) => emissions !== 0n)
  },
})

const rolledUp = (organisationId: string, { start, end }: Days, subchildIds?: readonly string[]): SQL => sql`
  select ${rollupMonth.month} as day, ${rollupMonth.subchildId} as subchild_id, ${rollupMonth.scope} as scope,
    ${rollupMonth.location} as location, ${rollupMonth.market} as market, ${rollupMonth.lines} as lines
  from ${rollupMonth}
  where ${rollupMonth.orgId} = ${organisationId} and ${rollupMonth.month} >= ${start} and ${rollupMonth.month} < ${end}
    and ${among(rollupMonth.subchildId, subchildIds)}`

// A reversal and the line it reverses cancel out in every sum, the number of lines included. OFFSET 0 keeps Postgres from
// computing each share once per basis. The hull of the parts lets it scan the lines once instead of once per part.
const fromLines = (organisationId: string, parts: readonly Days[], subchildIds?: readonly string[]): SQL => sql`
  select part.first as day, ${line.subchildId} as subchild_id, ${line.scope} as scope,
    ${asLocation(sql`share`)} as location, ${asMarket(sql`share`)} as market,
    case when ${line.reverses} is null then 1 else -1 end as lines
  from unnest(${sql.param(parts.map(({ start }) => start))}::date[], ${sql.param(parts.map(({ end }) => end))}::date[])
    as part(first, past)
  join ${line} on ${line.periodStart} < part.past and ${line.periodEnd} > part.first
  cross join lateral (
    select ${shareOfLine({ first: sql`part.first`, past: sql`part.past` })} as share offset 0) as spread
  where ${line.orgId} = ${organisationId} and ${among(line.subchildId, subchildIds)}
    and ${withinHull(parts)}`

const withinHull = (parts: readonly Days[]): SQL => {
  const hull = parts.reduce(hullOf)
  return sql`${line.periodStart} < ${hull.end}::date and ${line.periodEnd} > ${hull.start}::date`
}

const among = (column: typeof line.subchildId | typeof rollupMonth.subchildId, ids?: readonly string[]): SQL =>
  ids === undefined ? sql`true` : sql`${column} = any(${sql.param(ids)}::text[])`
