import type { Bucket as BucketDays, Day, Days } from '@tomorro/carbon/calendar'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Transaction } from '@tomorro/database/connection'
import { line, recalculationItem, run } from '@tomorro/database/schema/calculation'
import { transition } from '@tomorro/database/schema/ingestion'
import { asLocation, asMarket, shareOfLine } from '@tomorro/records/ledger/line-share'
import { type SQL, sql } from 'drizzle-orm'
import {
  type AppendixLine,
  type Bucket,
  type Figure,
  type Presence,
  RESTATEMENTS_MAX,
  type Restatement,
} from '../model/facts.ts'

/** The lines of a report: those of an organisation, limited to its coverage. */
export type Subject = { readonly organisationId: string; readonly subchildIds?: readonly string[] }

const LINES_PER_PAGE = 2_000

/** The figures of a report. All reads of one report share one snapshot of the database. */
export const ledgerRepository = (transaction: Transaction, { organisationId, subchildIds }: Subject) => {
  const within = ({ start, end }: Days): SQL => sql`
    ${line.orgId} = ${organisationId} and ${line.periodStart} < ${end}::date and ${line.periodEnd} > ${start}::date
    and ${subchildIds === undefined ? sql`true` : sql`${line.subchildId} = any(${sql.param(subchildIds)}::text[])`}`

  return {
    /** The organisation's last line; null if it has none. */
    lastLineId: async (): Promise<string | null> => {
      const { rows } = await transaction.execute<{ id: string }>(
        sql`select ${line.id} from ${line} where ${line.orgId} = ${organisationId} order by ${line.id} desc limit 1`,
      )
      return rows[0]?.id ?? null
    },

    countLines: async (days: Days): Promise<number> => {
      const { rows } = await transaction.execute<{ lines: number }>(
        sql`select count(*)::integer as lines from ${line} where ${within(days)}`,
      )
      return rows[0]?.lines ?? 0
    },

    /** Lines that overlap the days, similar ones added up, in a fixed order. */
    figures: async (days: Days): Promise<Figure[]> => {
      const { rows } = await transaction.execute<FigureRow>(sql`
        select ${line.subchildId}, ${line.site}, ${line.scope}, ${line.category}, ${line.basis}, ${line.factorKey},
          ${line.factorSource}, ${line.factorEdition}, ${line.factorGwp}, ${line.unit}, ${line.method}, ${line.grade},
          ${line.notices}, count(*)::integer as lines, (${standing})::integer as standing,
          sum(round(${line.quantity} * ratio, 12))::text as quantity, sum(share)::text as emissions,
          sum(${asLocation(sql`share`)})::text as location, sum(${asMarket(sql`share`)})::text as market,
          coalesce(sum(round(co2 * ratio, 5)), 0)::text as co2, coalesce(sum(round(ch4 * ratio, 5)), 0)::text as ch4,
          coalesce(sum(round(n2o * ratio, 5)), 0)::text as n2o,
          sum(case when co2 is null or ch4 is null or n2o is null
            then share - round((coalesce(co2, 0) + coalesce(ch4, 0) + coalesce(n2o, 0)) * ratio, 5) else 0 end)::text as unsplit
        from ${line}
        cross join lateral (select ${shareIn(days)} as share, ${ratioIn(days)} as ratio,
          (${line.gases} ->> 'co2')::numeric as co2, (${line.gases} ->> 'ch4')::numeric as ch4,
          (${line.gases} ->> 'n2o')::numeric as n2o) as part
        where ${within(days)}
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
        order by ${line.subchildId} collate "C", ${line.site} collate "C" nulls first, 3, 4, 5, ${line.factorKey} collate "C",
          ${line.factorSource} collate "C", 8, 9, 10, 11, 12, 13`)
      return rows.map(toFigure)
    },

    /** Emissions by bucket and scope. */
    series: async (days: Days, buckets: readonly BucketDays[]): Promise<Bucket[]> => {
      const { rows } = await transaction.execute<
        Record<'date' | 'location' | 'market', string> & Pick<Bucket, 'scope'>
      >(sql`
        select bucket.date::text as date, ${line.scope}, sum(${asLocation(sql`share`)})::text as location,
          sum(${asMarket(sql`share`)})::text as market
        from unnest(
          ${sql.param(buckets.map(({ date }) => date))}::date[],
          ${sql.param(buckets.map((bucket) => bucket.days.start))}::date[],
          ${sql.param(buckets.map((bucket) => bucket.days.end))}::date[]) as bucket(date, first, past)
        join ${line} on ${line.periodStart} < bucket.past and ${line.periodEnd} > bucket.first
        cross join lateral (select ${shareOfLine({ first: sql`bucket.first`, past: sql`bucket.past` })} as share) as part
        where ${within(days)}
        group by 1, 2 having ${standing} > 0 or sum(share) <> 0 order by 1, 2`)
      return rows.map(({ date, scope, location, market }) => ({
        date,
        scope,
        location: new Decimal(location),
        market: new Decimal(market),
      }))
    },

    /** The activities with standing lines, by month. */
    presence: async (days: Days, months: readonly Day[]): Promise<Presence[]> => {
      const { rows } = await transaction.execute<{ month: Day; subchild_id: string }>(sql`
        select distinct month.first::text as month, ${line.subchildId}
        from unnest(${sql.param(months)}::date[]) as month(first)
        join ${line} on ${line.periodStart} < month.first + interval '1 month' and ${line.periodEnd} > month.first
        where ${within(days)} and ${line.reverses} is null and not exists (
          select from ${line} as reversal
          where reversal.org_id = ${line.orgId} and reversal.reverses = ${line.id})
        order by 1, 2`)
      return rows.map(({ month, subchild_id: subchildId }) => ({ month, subchildId }))
    },

    /**
     * Reversals of activity within the days and the lines that replaced the reversed ones, as whole lines, the latest last. The
     * caller fills `reports`: those of some of `days` that had read a line from `reversed` on, and none from `reversal` on.
     */
    restatements: async (periods: readonly Days[]): Promise<FoundRestatement[]> => {
      const { rows } = await transaction.execute<RestatementRow>(sql`
        with reversal as (
          select ${line.runId}, ${line.itemId}, ${line.subchildId}, ${line.site}, min(${line.createdAt}) as at,
            min(${line.reverses}::text) as reversed, max(${line.id}::text) as reversal,
            jsonb_agg(distinct jsonb_build_object('start', ${line.periodStart}, 'end', ${line.periodEnd})) as days,
            -sum(${asLocation(sql`${line.emissions}`)}) as before
          from ${line}
          where ${line.reverses} is not null and ${line.scope} <> 'outside-of-scopes' and (${sql.join(
            periods.map((days) => sql`(${within(days)})`),
            sql` or `,
          )})
          group by 1, 2, 3, 4
        )
        select (reversal.at at time zone 'Europe/London')::date::text as at, reversal.item_id, reversal.subchild_id,
          reversal.site, reversal.reversed, reversal.reversal, reversal.days, ${run.kind}, reversal.before::text as before, coalesce(put.after, 0)::text as after,
          coalesce(${recalculationItem.reason}, why.reason) as reason
        from reversal
        join ${run} on ${run.orgId} = ${organisationId} and ${run.id} = reversal.run_id
        cross join lateral (select ${decidedBy(sql`reversal.at`)} as at) as decided
        left join lateral (
          select sum(${asLocation(sql`${line.emissions}`)}) as after from ${line}
          where ${line.orgId} = ${organisationId} and ${line.runId} = reversal.run_id and ${line.reverses} is null
            and ${line.itemId} is not distinct from reversal.item_id and ${line.subchildId} = reversal.subchild_id
            and ${line.site} is not distinct from reversal.site and ${line.scope} <> 'outside-of-scopes') as put on true
        left join ${recalculationItem} on ${recalculationItem.orgId} = ${organisationId}
          and ${recalculationItem.runId} = reversal.run_id and ${recalculationItem.itemId} = reversal.item_id
        left join lateral (
          select ${transition.reason} as reason from ${transition}
          where ${transition.orgId} = ${organisationId} and ${transition.itemId} = reversal.item_id
            and ${transition.at} <= decided.at
          order by ${transition.at} desc limit 1) as why on true
        order by reversal.at, reversal.item_id, reversal.subchild_id, reversal.site
        limit ${RESTATEMENTS_MAX}`)
      return rows.map(({ item_id: itemId, subchild_id: subchildId, before, after, ...rest }) => ({
        ...rest,
        itemId,
        subchildId,
        before: new Decimal(before),
        after: new Decimal(after),
      }))
    },

    /** Lines that overlap the days, by id, in pages: any number of lines takes the memory of one page. */
    async *lines(days: Days, limit = Number.POSITIVE_INFINITY): AsyncGenerator<AppendixLine[]> {
      let after: string | undefined
      for (let left = limit; left > 0; ) {
        const { rows } = await transaction.execute<AppendixLine & Record<string, unknown>>(sql`
          select ${line.id}, ${line.itemId}, ${line.subchildId}, ${line.site}, ${line.periodStart}::text as period_start,
            ${line.periodEnd}::text as period_end, ${line.inputQuantity}::text as input_quantity, ${line.inputUnit},
            ${line.quantity}::text as quantity, ${line.unit}, ${line.factorKey}, ${line.factorSource},
            ${line.factorEdition}, ${line.factorValue}::text as factor_value, ${line.factorGwp}, ${line.scope},
            ${line.category}, ${line.basis}, ${line.method}, ${line.emissions}::text as emissions, share::text as share,
            (${asLocation(sql`share`)})::text as location, (${asMarket(sql`share`)})::text as market, ${line.gases},
            ${line.grade}, ${line.notices}, ${line.reverses}, ${utc(sql`${line.createdAt}`)} as created_at,
            approval.actor as approved_by, ${utc(sql`approval.at`)} as approved_at
          from ${line}
          cross join lateral (select ${shareIn(days)} as share, (select ${decidedBy(sql`${line.createdAt}`)} from ${run}
            where ${run.orgId} = ${line.orgId} and ${run.id} = ${line.runId}) as decided) as part
          left join lateral (
            select ${transition.actor} as actor, ${transition.at} as at from ${transition}
            where ${transition.orgId} = ${line.orgId} and ${transition.itemId} = ${line.itemId}
              and ${transition.toState} = 'approved' and ${transition.at} <= part.decided
            order by ${transition.at} desc limit 1) as approval on true
          where ${within(days)} and ${after === undefined ? sql`true` : sql`${line.id} > ${after}`}
          order by ${line.id} limit ${Math.min(left, LINES_PER_PAGE)}`)
        if (rows.length > 0) yield rows
        if (rows.length < Math.min(left, LINES_PER_PAGE)) return
        left -= rows.length
        after = rows.at(-1)?.id
      }
    },
  }
}

/** The number of standing lines in a group; a reversal repeats its line with the opposite sign. */
const standing = sql`count(*) filter (where ${line.reverses} is null) - count(*) filter (where ${line.reverses} is not null)`

/**
 * The moment up to which an item's transitions led to a run. A run of an item is requested by the transition that causes it, at the
 * same moment; the worker's clock, which dates the lines, may be behind.
 */
const decidedBy = (writtenAt: SQL): SQL =>
  sql`case ${run.kind} when 'item' then ${run.requestedAt} else greatest(${run.requestedAt}, ${writtenAt}) end`

/** The emissions of a line's days within some days. */
const shareIn = ({ start, end }: Days): SQL => shareOfLine({ first: sql`${start}::date`, past: sql`${end}::date` })

/** The share of a line's days that lies within some days. */
const ratioIn = ({ start, end }: Days): SQL => sql`
  (least(${line.periodEnd}, ${end}::date) - greatest(${line.periodStart}, ${start}::date))::numeric(38, 18)
    / (${line.periodEnd} - ${line.periodStart})`

const utc = (moment: SQL): SQL => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

type FigureRow = {
  subchild_id: string
  site: string | null
  scope: Figure['scope']
  category: number | null
  basis: Figure['basis']
  factor_key: string
  factor_source: string
  factor_edition: number
  factor_gwp: string | null
  unit: string
  method: Figure['method']
  grade: number
  notices: string[]
  lines: number
  standing: number
} & Record<'quantity' | 'emissions' | 'location' | 'market' | 'co2' | 'ch4' | 'n2o' | 'unsplit', string>

/** A restatement with the ids of the first reversed line and of the last reversal, and the days of its lines. */
type FoundRestatement = Omit<Restatement, 'reports'> & {
  readonly reversed: string
  readonly reversal: string
  readonly days: readonly Days[]
}

type RestatementRow = {
  at: Day
  item_id: string | null
  subchild_id: string
  site: string | null
  kind: Restatement['kind']
  before: string
  after: string
  reason: string | null
  reversed: string
  reversal: string
  days: Days[]
}

const toFigure = (row: FigureRow): Figure => ({
  subchildId: row.subchild_id,
  site: row.site,
  scope: row.scope,
  category: row.category,
  basis: row.basis,
  factorKey: row.factor_key,
  factorSource: row.factor_source,
  factorEdition: row.factor_edition,
  factorGwp: row.factor_gwp,
  unit: row.unit,
  method: row.method,
  grade: row.grade,
  notices: row.notices,
  lines: row.lines,
  standing: row.standing,
  quantity: new Decimal(row.quantity),
  emissions: new Decimal(row.emissions),
  location: new Decimal(row.location),
  market: new Decimal(row.market),
  gases: {
    co2: new Decimal(row.co2),
    ch4: new Decimal(row.ch4),
    n2o: new Decimal(row.n2o),
    unsplit: new Decimal(row.unsplit),
  },
})
