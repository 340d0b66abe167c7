import { addDays, type Days } from '@tomorro/carbon/calendar'
import type { Entry } from '@tomorro/carbon/engine/entry'
import type { Transaction } from '@tomorro/database/connection'
import { entry, imports, item, upload } from '@tomorro/database/schema/ingestion'
import { duplicatesOf, FIRST_ENTRY, type ShownItem, selectItems } from '@tomorro/records/item/item-query'
import type { Place } from '@tomorro/records/item/place'
import type { ItemRow } from '@tomorro/records/item/review'
import { columnsOf } from '@tomorro/records/item/submission'
import { and, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'

/** Filters of a list; absent means all. Days are half-open: the item overlaps [from, until). */
export type ItemFilter = {
  ids?: readonly string[] | undefined
  from?: string | undefined
  until?: string | undefined
  subchildIds?: readonly string[] | undefined
  states?: readonly ShownItem['state'][] | undefined
}

/** A submission by its subchild, its sites ('' for none) and its days. */
export type Near = { subchildId: string; sites: readonly string[]; days: Days }
export type EarlierEntry = Pick<Entry, 'days' | 'values'> & { site: string }
type EarlierRow = { site: string; start: string; end: string; activity: Entry['values'] }

/** Days before and after a submission that count as near: a quarter. */
const NEAR_DAYS = 100
const SITES_COMPARED_MAX = 1_000
const ENTRIES_COMPARED_MAX = 10_000
const PEERS_COMPARED_MAX = 50

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

  /** Items with the content of this one, which need not be stored yet. */
  duplicates: (row: Pick<ItemRow, 'orgId' | 'id' | 'contentDigest'>): Promise<string[]> =>
    transaction
      .execute<{ duplicates: string[] }>(sql`select ${duplicatesOf(row)} as duplicates`)
      .then(({ rows }) => rows[0]?.duplicates ?? []),

  /**
   * Entries to compare a submission with: pending and approved ones of its subchild, sites and about its days, and the first
   * entries of the latest approved items at other sites.
   */
  async earlierEntries(organisationId: string, { subchildId, sites, days }: Near): Promise<EarlierEntry[]> {
    const named = sql`${sql.param(sites.slice(0, SITES_COMPARED_MAX))}::text[]`
    const site = sql`coalesce(${entry.site}, ${item.site}, '')`
    const { rows } = await transaction.execute<EarlierRow>(sql`
      (select ${site} as site, ${entry.periodStart}::text as start, ${entry.periodEnd}::text as end, ${entry.activity} as activity
        from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
        where ${item.orgId} = ${organisationId} and ${item.subchildId} = ${subchildId} and ${item.state} in ('pending', 'approved')
          and ${item.periodStart} < ${addDays(days.end, NEAR_DAYS)} and ${item.periodEnd} > ${addDays(days.start, -NEAR_DAYS)}
          and ${site} = any(${named})
        limit ${ENTRIES_COMPARED_MAX})
      union all
      (select ${site}, ${entry.periodStart}::text, ${entry.periodEnd}::text, ${entry.activity}
        from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id} and ${entry.ordinal} = ${FIRST_ENTRY}
        where ${item.orgId} = ${organisationId} and ${item.subchildId} = ${subchildId} and ${item.state} = 'approved'
          and ${site} <> all(${named})
        order by ${item.createdAt} desc, ${item.id} desc limit ${PEERS_COMPARED_MAX})`)
    return rows.map(({ site, start, end, activity }) => ({ site, days: { start, end }, values: activity }))
  },

  replaceEntry: (organisationId: string, itemId: string, content: Entry) =>
    transaction
      .update(entry)
      .set(columnsOf(content).entry)
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
