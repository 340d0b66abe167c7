import { addDays, toPeriod } from '@tomorro/carbon/calendar'
import type { Database, Transaction } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { ItemsApi } from '@tomorro/generated/ingestion/api'
import { daysOf } from '@tomorro/records/days'
import { type EntryRow, entriesOf, type ShownItem, sheetOf, toContent, toRecord } from '@tomorro/records/item/item'
import { isPlaceKey, placeKey, toPlace } from '@tomorro/records/item/place'
import { fromMultirange } from '@tomorro/records/item/source-rows'
import { attachment } from '@tomorro/runtime/content-disposition'
import { Problem } from '@tomorro/runtime/problem'
import { etagOf } from '@tomorro/service-kit/etag'
import { decodeCursor, isOrdinalKey, toPage } from '@tomorro/service-kit/page'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { itemRepository } from './item-repository.ts'
import { mediaTypes, storedFile } from './stored-file.ts'

/** Reads the items of an organisation. */
export const itemHandlers = ({ database, store }: { database: Database; store: ObjectStore }) =>
  ({
    async listItems({ query }, { caller: { organisationId } }) {
      const { limit, cursor, ids, from, until, subchildIds, states, ...unmapped } = query
      unmapped satisfies Record<string, never>
      const after = cursor === undefined ? undefined : toPlace(decodeCursor(cursor, 2, isPlaceKey))
      const rows = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        itemRepository(transaction).list(
          organisationId,
          { ids, from, subchildIds, states, until: until === undefined ? undefined : addDays(until, 1) },
          { after, limit: limit + 1 },
        ),
      )
      const { items, nextCursor } = toPage(rows, limit, placeKey)
      return { status: 200, body: { items: items.map(toRecord), nextCursor } }
    },

    async getItem({ path: { itemId } }, { caller: { organisationId } }) {
      const item = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        requireItem(transaction, organisationId, itemId),
      )
      return { status: 200, ...shownAs(item) }
    },

    async listItemActivity({ path: { itemId }, query: { limit, cursor } }, { caller: { organisationId } }) {
      const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, 1, isOrdinalKey)[0])
      const [item, sheet, rows] = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
        const item = await requireItem(transaction, organisationId, itemId)
        return [
          item,
          await sheetOf(transaction, item),
          await entriesOf(transaction, item, { after, limit: limit + 1 }),
        ] as const
      })
      const { items, nextCursor } = toPage(rows, limit, ({ ordinal }) => [String(ordinal)])
      return { status: 200, body: { items: items.map((row) => toEntry(item, sheet, row)), nextCursor } }
    },

    async getItemFile({ path: { itemId } }, { caller: { organisationId } }) {
      const [{ subchildId, ...days }, file] = await withOrganisation(
        database,
        organisationId,
        'read only',
        async (transaction) => [
          await requireItem(transaction, organisationId, itemId),
          await itemRepository(transaction).file(organisationId, itemId),
        ],
      )
      if (!file) throw new Problem('not_found', 'The item was submitted by form and has no file')
      const { from, until } = toPeriod(daysOf(days))
      const kind = file.mediaType === mediaTypes.csv ? 'csv' : 'xlsx'
      return {
        status: 200,
        contentType: mediaTypes[kind],
        headers: {
          'Content-Disposition': attachment(file.filename ?? `${subchildId} ${from} to ${until}.${kind}`),
          'Accept-Ranges': 'none',
        },
        body: await storedFile(store, file.objectKey),
      }
    },
  }) satisfies Pick<ItemsApi, 'listItems' | 'getItem' | 'listItemActivity' | 'getItemFile'>

/**
 * The item of that organisation.
 * @throws Problem `not_found`, also where it is another organisation's, so that ids cannot be probed
 */
export async function requireItem(
  transaction: Transaction,
  organisationId: string,
  itemId: string,
): Promise<ShownItem> {
  const item = await itemRepository(transaction).find(organisationId, itemId)
  if (!item) throw new Problem('not_found')
  return item
}

/** An item as the response, with its ETag. */
export const shownAs = (item: ShownItem) => ({
  headers: { ETag: etagOf(item.revision) },
  body: { item: toRecord(item) },
})

/** A new item as the response. @param more other members of the body */
export const created = <More extends object>(item: ReturnType<typeof toRecord>, more: More) =>
  ({
    status: 201,
    headers: { Location: `/ingestion/items/${item.id}`, ETag: etagOf(item.revision) },
    body: { item, ...more },
  }) as const

/** The response with the current state of an item that an earlier request created; undefined where the item is deleted. */
export async function createdAs(transaction: Transaction, organisationId: string, itemId: string) {
  const item = await itemRepository(transaction).find(organisationId, itemId)
  return item && created(toRecord(item), {})
}

function toEntry({ subchildId }: ShownItem, sheet: string | null, row: EntryRow) {
  const {
    orgId: _,
    itemId: __,
    ordinal,
    periodStart,
    periodEnd,
    activity,
    site,
    inputs,
    isEstimated,
    sourceRows,
    ...unmapped
  } = row
  unmapped satisfies Record<string, never>
  return {
    ordinal,
    period: toPeriod(daysOf({ periodStart, periodEnd })),
    ...toContent(subchildId, { activity, inputs, isEstimated, site }),
    ...(sourceRows === null ? {} : { source: { ...(sheet === null ? {} : { sheet }), ...fromMultirange(sourceRows) } }),
  }
}
