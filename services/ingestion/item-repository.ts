import type { Entry } from '@tomorro/carbon/engine/entry'
import type { Transaction } from '@tomorro/database/connection'
import { entry, imports, item, upload } from '@tomorro/database/schema/ingestion'
import { entryColumnsOf, FIRST_ENTRY, type ShownItem, selectItems } from '@tomorro/records/item/item'
import type { Place } from '@tomorro/records/item/place'
import { and, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'

/** Filters of a list; absent means all. Days are half-open: the item overlaps [from, until). */
export type ItemFilter = {
  ids?: readonly string[] | undefined
  from?: string | undefined
  until?: string | undefined
  subchildIds?: readonly string[] | undefined
  states?: readonly ShownItem['state'][] | undefined
}

/** Items and entries of one organisation. `records/item` changes an item's state. */
export const itemRepository = (transaction: Transaction) => ({
  find: (organisationId: string, itemId: string): Promise<ShownItem | undefined> =>
    selectItems(transaction)
      .where(and(eq(item.orgId, organisationId), eq(item.id, itemId)))
      .then(([shown]) => shown),

  /** Newest first, after the item `after`; items inserted meanwhile come before it. */
  list: (organisationId: string, filter: ItemFilter, { after, limit }: { after?: Place | undefined; limit: number }) =>
    selectItems(transaction)
      .where(and(eq(item.orgId, organisationId), matches(filter), after && isOlder(after)))
      .orderBy(desc(item.createdAt), desc(item.id))
      .limit(limit),

  /** The file of the item, with the file name of an import; undefined for a form. */
  file: (
    organisationId: string,
    itemId: string,
  ): Promise<(Pick<typeof upload.$inferSelect, 'objectKey' | 'mediaType'> & { filename: string | null }) | undefined> =>
    transaction
      .select({ objectKey: upload.objectKey, mediaType: upload.mediaType, filename: imports.filename })
      .from(upload)
      .innerJoin(item, and(eq(item.orgId, upload.orgId), eq(item.id, upload.itemId)))
      .leftJoin(imports, and(eq(imports.orgId, item.orgId), eq(imports.id, item.importId)))
      .where(and(eq(upload.orgId, organisationId), eq(upload.itemId, itemId)))
      .then(([row]) => row),

  replaceEntry: (organisationId: string, itemId: string, content: Entry) =>
    transaction
      .update(entry)
      .set(entryColumnsOf(content))
      .where(and(ofItem(organisationId, itemId), eq(entry.ordinal, FIRST_ENTRY))),
})

const isOlder = ({ createdAt, id }: Place) => sql`(${item.createdAt}, ${item.id}) < (${createdAt.toISOString()}, ${id})`

const matches = ({ ids, from, until, subchildIds, states }: ItemFilter) =>
  and(
    ids && inArray(item.id, [...ids]),
    from === undefined ? undefined : gt(item.periodEnd, from),
    until === undefined ? undefined : lt(item.periodStart, until),
    subchildIds && inArray(item.subchildId, [...subchildIds]),
    states && inArray(item.state, [...states]),
  )

const ofItem = (organisationId: string, itemId: string) =>
  and(eq(entry.orgId, organisationId), eq(entry.itemId, itemId))
