import type { Days } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { run } from '@tomorro/database/schema/calculation'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { and, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Filter } from './filter.ts'

export type ItemCounts = { draft: number; pending: number; approved: number; rejected: number }
export type UncalculatedItems = {
  items: number
  queued: number
  reasons: { code: string; detail: string; items: number; itemId: string }[]
}
/** The state of submitted activity of a site and subchild in a month. */
export type SubmittedMonth = { site: string; subchildId: string; month: string; state: keyof ItemCounts }

const REASONS_SHOWN = 10

/** A count, by what it counts. */
type StateRow =
  | { kind: 'item'; code: keyof ItemCounts; items: number }
  | { kind: 'queued'; items: number }
  | { kind: 'failed'; code: string; detail: string; items: number; itemId: string; all: number }

/** Submitted items of an organisation. */
export const itemRepository = (transaction: Transaction) => ({
  /**
   * Counts by state of the items that overlap the days; approved items with a failed calculation and the most frequent reasons; and
   * the number of queued ones. One statement, because another one costs more than the counting.
   */
  async states(
    organisationId: string,
    days: Days,
    filter: Filter,
  ): Promise<{ items: ItemCounts; uncalculated: UncalculatedItems }> {
    const touched = touching(organisationId, days, filter)
    const calculated = sql`${run} join ${item} on ${item.orgId} = ${run.orgId} and ${item.id} = ${run.itemId} and ${item.revision} = ${run.itemRevision}
        where ${run.orgId} = ${organisationId} and ${item.state} = 'approved' and ${touched}`
    // The states of runs are literals, because the planner uses a partial index only if it sees the constant.
    const { rows } = await transaction.execute<StateRow>(sql`
      select 'item' as kind, ${item.state} as code, null as detail, count(*)::integer as items, null as "itemId", null::integer as all
      from ${item} where ${touched} group by ${item.state}
      union all
      select 'queued', null, null, count(*)::integer, null, null from ${calculated} and ${run.state} = 'queued'
      union all (
        select 'failed', ${run.problem} ->> 'code' as code, ${run.problem} ->> 'detail' as detail, count(*)::integer as items,
          min(${item.id}::text), (sum(count(*)) over ())::integer
        from ${calculated} and ${run.state} = 'failed'
        group by 2, 3 order by items desc, code, detail limit ${REASONS_SHOWN})`)
    const counts: ItemCounts = { draft: 0, pending: 0, approved: 0, rejected: 0 }
    const uncalculated: UncalculatedItems = { items: 0, queued: 0, reasons: [] }
    for (const row of rows)
      switch (row.kind) {
        case 'item':
          counts[row.code] = row.items
          break
        case 'queued':
          uncalculated.queued = row.items
          break
        case 'failed':
          uncalculated.items = row.all
          uncalculated.reasons.push({ code: row.code, detail: row.detail, items: row.items, itemId: row.itemId })
      }
    return { items: counts, uncalculated }
  },

  /** The months of each site and subchild with submitted activity that is not approved, by the entries' own days and sites. */
  async submittedMonths(organisationId: string, days: Days, filter: Filter): Promise<SubmittedMonth[]> {
    const { rows } = await transaction.execute<SubmittedMonth>(sql`
      select distinct coalesce(${entry.site}, ${item.site}, '') as site, ${item.subchildId} as "subchildId", month::date::text as month,
        ${item.state} as state
      from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
      cross join lateral generate_series(
        date_trunc('month', greatest(${entry.periodStart}, ${days.start}::date)::timestamp),
        least(${entry.periodEnd}, ${days.end}::date)::timestamp - interval '1 day', interval '1 month') as month
      where ${touching(organisationId, days, filter)} and ${item.state} <> 'approved'
        and ${entry.periodStart} < ${days.end} and ${entry.periodEnd} > ${days.start}
        and ${filter.sites ? sql`coalesce(${entry.site}, ${item.site}, '') = any(${sql.param(filter.sites)}::text[])` : sql`true`}`)
    return rows
  },
})

// An item belongs to every site of its entries.
const touching = (organisationId: string, days: Days, { subchildIds, sites }: Filter): SQL | undefined =>
  and(
    eq(item.orgId, organisationId),
    lt(item.periodStart, days.end),
    gt(item.periodEnd, days.start),
    subchildIds && inArray(item.subchildId, [...subchildIds]),
    sites &&
      sql`exists (select from ${entry} where ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
        and coalesce(${entry.site}, ${item.site}, '') = any(${sql.param(sites)}::text[]))`,
  )
