import { creditParametersOf, type SiteAmount } from '@tomorro/carbon/credit'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Transaction } from '@tomorro/database/connection'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { ItemRow } from './review.ts'

/** A credit is an amount below zero. It corrects the approved activity of its subchild, parameter and site on its days. */
export const creditRepository = (transaction: Transaction) => ({
  /** The sum of the approved amounts that overlap the days. */
  approvedAmount: (organisationId: string, { subchildId, site, number, days }: SiteAmount): Promise<Decimal> =>
    transaction
      .select({ amount: sql<string | null>`sum((${entry.activity} ->> ${number}::text)::numeric)` })
      .from(entry)
      .innerJoin(item, and(eq(item.orgId, entry.orgId), eq(item.id, entry.itemId)))
      .where(
        and(
          eq(item.orgId, organisationId),
          eq(item.subchildId, subchildId),
          eq(item.state, 'approved'),
          sql`coalesce(${entry.site}, ${item.site}) is not distinct from ${site ?? null}::text`,
          lt(entry.periodStart, days.end),
          gt(entry.periodEnd, days.start),
        ),
      )
      .then(([row]) => new Decimal(row?.amount ?? 0)),

  /** Whether the item may hold a credit. */
  async mayHoldCredit({ orgId, id }: ItemRow): Promise<boolean> {
    const { rows } = await transaction.execute<{ found: boolean }>(sql`
      select exists (select from ${entry} as below
        where below.org_id = ${orgId} and below.item_id = ${id} and ${BELOW_ZERO}) as found`)
    return rows[0]?.found === true
  },

  /**
   * Approved items near the given one, or the item itself, with credits that exceed the approved activity of their sites and
   * days. Two credits of 100 kWh may each fit a bill of 120 kWh; approved together they do not.
   * @returns their ids, ten at most
   */
  async uncovered({ orgId, subchildId, periodStart, periodEnd }: ItemRow): Promise<string[]> {
    const numbers = creditParametersOf(subchildId)
    if (numbers.length === 0) return []
    // The second of two simultaneous decisions sees what the first has approved.
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`credit ${orgId} ${subchildId}`}, 0))`,
    )
    const { rows } = await transaction.execute<{ id: string }>(sql`
      select distinct credit.id from (
        select ${item.id} as id, coalesce(${entry.site}, ${item.site}, '') as site, number, sum(amount) as own,
          min(${entry.periodStart}) filter (where amount < 0) as first, max(${entry.periodEnd}) filter (where amount < 0) as past
        from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
        cross join unnest(${sql.param(numbers)}::text[]) as number
        cross join lateral (select (${entry.activity} ->> number)::numeric as amount) as entered
        where ${item.orgId} = ${orgId} and ${item.subchildId} = ${subchildId} and ${item.state} = 'approved'
          and ${item.periodStart} < ${periodEnd} and ${item.periodEnd} > ${periodStart}
          and exists (select from ${entry} as below
            where below.org_id = ${item.orgId} and below.item_id = ${item.id} and ${BELOW_ZERO})
        group by 1, 2, 3
        having min(amount) < 0 and sum(amount) < 0
      ) as credit
      where own + coalesce((
        select sum((${entry.activity} ->> number)::numeric)
        from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
        where ${item.orgId} = ${orgId} and ${item.subchildId} = ${subchildId} and ${item.state} = 'approved'
          and ${item.id} <> credit.id and coalesce(${entry.site}, ${item.site}, '') = credit.site
          and ${entry.periodStart} < credit.past and ${entry.periodEnd} > credit.first), 0) < 0
      limit 10`)
    return rows.map(({ id }) => id)
  },
})

/** Whether an entry, named `below`, holds a value that begins with a minus sign. */
const BELOW_ZERO = sql.raw(`below.activity::text like '%"-%'`)
