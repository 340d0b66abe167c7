import type { Transaction } from '@tomorro/database/connection'
import { entry, item, transition, upload } from '@tomorro/database/schema/ingestion'
import { type ShownItem, selectItems } from '@tomorro/records/item/item-query'
import type { Place } from '@tomorro/records/item/place'
import type { EntryRow } from '@tomorro/records/item/submission'
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

  entries: (
    { orgId, id }: Pick<ShownItem, 'orgId' | 'id'>,
    { after, limit }: { after: number; limit: number },
  ): Promise<EntryRow[]> =>
    transaction
      .select()
      .from(entry)
      .where(and(eq(entry.orgId, orgId), eq(entry.itemId, id), gt(entry.ordinal, after)))
      .orderBy(asc(entry.ordinal))
      .limit(limit),

  /** The sheet of the item's file that was read; null for csv and for a form. */
  sheet: ({ orgId, id }: Pick<ShownItem, 'orgId' | 'id'>): Promise<string | null> =>
    transaction
      .select({ sheet: upload.sheet })
      .from(upload)
      .where(and(eq(upload.orgId, orgId), eq(upload.itemId, id)))
      .then(([row]) => row?.sheet ?? null),
})

const isNewer = ({ createdAt, id }: Place) => sql`(${item.createdAt}, ${item.id}) > (${createdAt.toISOString()}, ${id})`

const matches = ({ orgId, subchildIds, from, until }: BacklogFilter) =>
  and(
    orgId === undefined ? undefined : eq(item.orgId, orgId),
    subchildIds && inArray(item.subchildId, [...subchildIds]),
    from === undefined ? undefined : gt(item.periodEnd, from),
    until === undefined ? undefined : lt(item.periodStart, until),
  )
