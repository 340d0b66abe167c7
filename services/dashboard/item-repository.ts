import type { Days } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { item } from '@tomorro/database/schema/ingestion'
import { and, count, eq, gt, inArray, lt } from 'drizzle-orm'
import type { ItemCounts } from './vault.ts'

/** What an organisation has submitted. */
export const itemRepository = (transaction: Transaction) => ({
  /** How many items that touch the days stand in each state. */
  async countStates(organisationId: string, days: Days, subchildIds?: readonly string[]): Promise<ItemCounts> {
    const rows = await transaction
      .select({ state: item.state, items: count() })
      .from(item)
      .where(
        and(
          eq(item.orgId, organisationId),
          lt(item.periodStart, days.end),
          gt(item.periodEnd, days.start),
          subchildIds && inArray(item.subchildId, [...subchildIds]),
        ),
      )
      .groupBy(item.state)
    const counts: ItemCounts = { draft: 0, pending: 0, approved: 0, rejected: 0 }
    for (const { state, items } of rows) counts[state] = items
    return counts
  },
})
