import type { Days } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { run } from '@tomorro/database/schema/calculation'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { and, count, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm'
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

/** Submitted items of an organisation. */
export const itemRepository = (transaction: Transaction) => ({
  /** Counts by state of the items that overlap the days. */
  async countStates(organisationId: string, days: Days, filter: Filter): Promise<ItemCounts> {
    const rows = await transaction
      .select({ state: item.state, items: count() })
      .from(item)
      .where(touching(organisationId, days, filter))
      .groupBy(item.state)
    const counts: ItemCounts = { draft: 0, pending: 0, approved: 0, rejected: 0 }
    for (const { state, items } of rows) counts[state] = items
    return counts
  },

  /** Approved items with a failed calculation, the most frequent reasons, and the number of queued ones. */
  async uncalculated(organisationId: string, days: Days, filter: Filter): Promise<UncalculatedItems> {
    const { rows } = await transaction.execute<{
      code: string
      detail: string
      items: number
      itemId: string
      all: number
    }>(sql`
      select ${run.problem} ->> 'code' as code, ${run.problem} ->> 'detail' as detail, count(*)::integer as items,
        min(${item.id}::text) as "itemId", (sum(count(*)) over ())::integer as all
      from ${run} join ${item} on ${item.orgId} = ${run.orgId} and ${item.id} = ${run.itemId} and ${item.revision} = ${run.itemRevision}
      where ${run.orgId} = ${organisationId} and ${run.state} = 'failed' and ${item.state} = 'approved'
        and ${touching(organisationId, days, filter)}
      group by 1, 2 order by 3 desc, 1, 2 limit ${REASONS_SHOWN}`)
    const [queued] = await transaction
      .select({ items: count() })
      .from(run)
      .innerJoin(item, and(eq(item.orgId, run.orgId), eq(item.id, run.itemId), eq(item.revision, run.itemRevision)))
      .where(
        and(
          eq(run.orgId, organisationId),
          // A literal, because the planner uses a partial index only if it sees the constant.
          sql`${run.state} = 'queued'`,
          eq(item.state, 'approved'),
          touching(organisationId, days, filter),
        ),
      )
    return {
      items: rows[0]?.all ?? 0,
      queued: queued?.items ?? 0,
      reasons: rows.map(({ all, ...reason }) => reason),
    }
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
