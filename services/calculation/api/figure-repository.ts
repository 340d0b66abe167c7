import type { Day } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { line, rollupMonth } from '@tomorro/database/schema/calculation'
import { asLocation, asMarket, shareOfLine } from '@tomorro/records/ledger/line-share'
import { type SQL, sql } from 'drizzle-orm'
import type { Question } from './question.ts'
import type { Slice } from './series.ts'

/** Sums of kgCO2e as decimal text. */
export type Figures = {
  emissions: string
  market: string
  scope1: string
  scope2Location: string
  scope2Market: string
  scope3: string
  outsideOfScopes: string
}
export type FigureRow = Figures & { date: Day; subchildId: string }

const names = [
  'emissions',
  'market',
  'scope1',
  'scope2Location',
  'scope2Market',
  'scope3',
  'outsideOfScopes',
] as const satisfies (keyof Figures)[]

/** What the ledger says of periods. Postgres adds up exact decimals; nothing passes through a float. */
export const figureRepository = (transaction: Transaction) => ({
  /** The sums of each bucket and subchild that has any, in that order and beginning after `after`, and those of all of them. */
  async list(
    organisationId: string,
    { slices, subchildIds }: Question,
    { after, limit }: { after?: readonly string[]; limit: number },
  ): Promise<{ rows: FigureRow[]; totals: Figures }> {
    const { rows } = await transaction.execute<Record<string, string | null>>(sql`
      with figure as (
        ${rolledUp(organisationId, slices, subchildIds)} union all ${spread(organisationId, slices, subchildIds)}
      ), bucket as (
        select date, "subchildId", ${sumByScope} from figure group by date, "subchildId"
      ), shown as (
        select * from bucket
        where ${sql.join(
          names.map((name) => sql`${sql.identifier(name)} <> 0`),
          sql` or `,
        )}
      ), page as (
        select * from shown
        where ${after ? sql`(date::text, "subchildId" collate "C") > (${after[0]}, ${after[1]} collate "C")` : sql`true`}
        order by date, "subchildId" collate "C"
        limit ${limit}
      ), total as (
        select ${sql.join(
          names.map((name) => sql`coalesce(sum(${sql.identifier(name)}), 0) as ${sql.identifier(`total_${name}`)}`),
          sql`, `,
        )} from shown
      )
      select page.date::text as date, "subchildId", ${sql.join(
        names.map((name) => sql`${sql.identifier(name)}::text, ${sql.identifier(`total_${name}`)}::text`),
        sql`, `,
      )}
      from total left join page on true
      order by page.date, "subchildId" collate "C"`)
    return { rows: rows.flatMap(toRow), totals: pick(rows[0] ?? {}, 'total_') }
  },
})

function toRow(row: Record<string, string | null>): FigureRow[] {
  const { date, subchildId } = row
  return typeof date === 'string' && typeof subchildId === 'string' ? [{ date, subchildId, ...pick(row, '') }] : []
}

function pick(row: Record<string, string | null>, prefix: string): Figures {
  const figure = (name: keyof Figures): string => row[`${prefix}${name}`] ?? '0'
  return {
    emissions: figure('emissions'),
    market: figure('market'),
    scope1: figure('scope1'),
    scope2Location: figure('scope2Location'),
    scope2Market: figure('scope2Market'),
    scope3: figure('scope3'),
    outsideOfScopes: figure('outsideOfScopes'),
  }
}

// Outside of Scope 2 the location-based and the market-based figure are the same.
const sumByScope = sql`
  coalesce(sum(location) filter (where scope <> 'outside-of-scopes'), 0) as "emissions",
  coalesce(sum(market) filter (where scope <> 'outside-of-scopes'), 0) as "market",
  coalesce(sum(location) filter (where scope = 'scope-1'), 0) as "scope1",
  coalesce(sum(location) filter (where scope = 'scope-2'), 0) as "scope2Location",
  coalesce(sum(market) filter (where scope = 'scope-2'), 0) as "scope2Market",
  coalesce(sum(location) filter (where scope = 'scope-3'), 0) as "scope3",
  coalesce(sum(location) filter (where scope = 'outside-of-scopes'), 0) as "outsideOfScopes"`

const rolledUp = (organisationId: string, slices: readonly Slice[], subchildIds?: readonly string[]): SQL => sql`
  select slice.date, ${rollupMonth.subchildId} as "subchildId", ${rollupMonth.scope} as scope,
    ${rollupMonth.location} as location, ${rollupMonth.market} as market
  from ${unnest(slices.filter(({ from }) => from === 'rollup'))}
  join ${rollupMonth} on ${rollupMonth.month} >= slice.first and ${rollupMonth.month} < slice.past
  where ${rollupMonth.orgId} = ${organisationId} and ${among(rollupMonth.subchildId, subchildIds)}`

function spread(organisationId: string, all: readonly Slice[], subchildIds?: readonly string[]): SQL {
  const slices = all.filter(({ from }) => from === 'lines')
  const first = slices.map(({ days }) => days.start).sort()[0] ?? null
  const past =
    slices
      .map(({ days }) => days.end)
      .sort()
      .at(-1) ?? null
  // The hull of the slices lets Postgres go through the lines once, instead of once for each slice.
  return sql`
  select slice.date, ${line.subchildId} as "subchildId", ${line.scope} as scope,
    ${asLocation(sql`share`)} as location, ${asMarket(sql`share`)} as market
  from ${unnest(slices)}
  join ${line} on ${line.periodStart} < slice.past and ${line.periodEnd} > slice.first
  cross join lateral (select ${shareOfLine({ first: sql`slice.first`, past: sql`slice.past` })} as share) as spread
  where ${line.orgId} = ${organisationId} and ${among(line.subchildId, subchildIds)}
    and ${line.periodStart} < ${past}::date and ${line.periodEnd} > ${first}::date`
}

const unnest = (slices: readonly Slice[]): SQL => sql`
  unnest(
    ${sql.param(slices.map(({ bucket }) => bucket))}::date[],
    ${sql.param(slices.map(({ days }) => days.start))}::date[],
    ${sql.param(slices.map(({ days }) => days.end))}::date[]
  ) as slice(date, first, past)`

const among = (column: typeof line.subchildId | typeof rollupMonth.subchildId, ids?: readonly string[]): SQL =>
  ids === undefined ? sql`true` : sql`${column} = any(${sql.param(ids)}::text[])`
