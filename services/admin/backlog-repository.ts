import type { Transaction } from '@tomorro/database/connection'
import { item, transition } from '@tomorro/database/schema/ingestion'
import { type ShownItem, selectItems } from '@tomorro/records/item/item'
import type { Place } from '@tomorro/records/item/place'
import { and, asc, eq, gt, inArray, lt, max, sql } from 'drizzle-orm'

/** Filters of the backlog; absent means all. Days are half-open: the item overlaps [from, until). */
export type BacklogFilter = {
  orgId?: string | undefined
  subchildIds?: readonly string[] | undefined
  from?: string | undefined
  until?: string | undefined
}

/** Items of every organisation, as a reviewer sees them. Ids are unique across organisations. */
export const backlogRepository = (transaction: Transaction) => ({
  /** Pending items, oldest first, after a place. */
  list: (filter: BacklogFilter, { after, limit }: { after: Place | undefined; limit: number }): Promise<ShownItem[]> =>
    selectItems(transaction)
      .where(and(eq(item.state, 'pending'), matches(filter), after && isNewer(after)))
      .orderBy(asc(item.createdAt), asc(item.id))
      .limit(limit),

  /** When each of these items last became pending, by its id. */
  async submittedAt(itemIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await transaction
      .select({ itemId: item.id, at: max(transition.at) })
      .from(item)
      .innerJoin(transition, and(eq(transition.orgId, item.orgId), eq(transition.itemId, item.id)))
      .where(and(inArray(item.id, [...itemIds]), eq(transition.toState, 'pending')))
      .groupBy(item.id)
    return new Map(rows.flatMap(({ itemId, at }) => (at === null ? [] : [[itemId, at]])))
  },

  find: (itemId: string): Promise<ShownItem | undefined> =>
    selectItems(transaction)
      .where(eq(item.id, itemId))
      .then(([shown]) => shown),
})

const isNewer = ({ createdAt, id }: Place) => sql`(${item.createdAt}, ${item.id}) > (${createdAt.toISOString()}, ${id})`

const matches = ({ orgId, subchildIds, from, until }: BacklogFilter) =>
  and(
    orgId === undefined ? undefined : eq(item.orgId, orgId),
    subchildIds && inArray(item.subchildId, [...subchildIds]),
    from === undefined ? undefined : gt(item.periodEnd, from),
    until === undefined ? undefined : lt(item.periodStart, until),
  )
