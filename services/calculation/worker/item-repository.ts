import type { Entry } from '@tomorro/carbon/engine/entry'
import type { SubmittedAmounts } from '@tomorro/carbon/taxonomy/activity'
import type { Transaction } from '@tomorro/database/connection'
import { line, type RecalculationRequest } from '@tomorro/database/schema/calculation'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { daysOf } from '@tomorro/records/days'
import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm'

type ItemRow = typeof item.$inferSelect
type EntryRow = typeof entry.$inferSelect

/** An item as the ledger needs it: its review state and its content. */
export type SubmittedItem = {
  readonly id: string
  readonly revision: number
  readonly isApproved: boolean
  readonly entries: readonly Entry[]
}

/** An item whose entries are read separately. */
export type ItemHead = Omit<SubmittedItem, 'entries'> & { readonly row: ItemRow }

/** A page of an item's entries; `first` is the number of entries before it. */
export type EntryPage = { readonly entries: readonly Entry[]; readonly first: number }

const ENTRIES_PER_PAGE = 1_000

/** Reads items; the ingestion service writes them. */
export const itemRepository = (transaction: Transaction) => ({
  exists: (organisationId: string, itemId: string): Promise<boolean> =>
    transaction
      .select({ id: item.id })
      .from(item)
      .where(and(eq(item.orgId, organisationId), eq(item.id, itemId)))
      .then((rows) => rows.length > 0),

  /** Ids of the approved items in a recalculation's scope, in order, after `after`. */
  idsOfApproved: (
    organisationId: string,
    { from, until, subchildIds }: Pick<RecalculationRequest, 'from' | 'until' | 'subchildIds'>,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<string[]> =>
    transaction
      .select({ id: item.id })
      .from(item)
      .where(
        and(
          eq(item.orgId, organisationId),
          eq(item.state, 'approved'),
          from === undefined ? undefined : gt(item.periodEnd, from),
          until === undefined ? undefined : lte(item.periodStart, until),
          subchildIds && inArray(item.subchildId, subchildIds),
          after === undefined ? undefined : gt(item.id, after),
        ),
      )
      .orderBy(asc(item.id))
      .limit(limit)
      .then((rows) => rows.map(({ id }) => id)),

  find: (organisationId: string, itemId: string): Promise<ItemHead | undefined> =>
    transaction
      .select()
      .from(item)
      .where(and(eq(item.orgId, organisationId), eq(item.id, itemId)))
      .then(([row]) => row && { id: row.id, revision: row.revision, isApproved: row.state === 'approved', row }),

  /** The entries of an item, page by page; the next page is read while the caller works on one. */
  async *entryPages({ row: of }: ItemHead): AsyncGenerator<EntryPage> {
    const read = (after: number): Promise<EntryRow[]> => {
      const rows = transaction
        .select()
        .from(entry)
        .where(and(eq(entry.orgId, of.orgId), eq(entry.itemId, of.id), gt(entry.ordinal, after)))
        .orderBy(asc(entry.ordinal))
        .limit(ENTRIES_PER_PAGE)
        .execute()
      // Awaited by the next turn; a caller that stops earlier has a failure of its own.
      rows.catch(() => undefined)
      return rows
    }
    let first = 0
    for (let next: ReturnType<typeof read> | undefined = read(-1); next; ) {
      const rows: EntryRow[] = await next
      const last = rows.at(-1)
      if (last === undefined) return
      next = rows.length < ENTRIES_PER_PAGE ? undefined : read(last.ordinal)
      yield { entries: rows.map((row) => toEntry(of, row)), first }
      first += rows.length
    }
  },

  /** Items by their id, with all their entries. */
  findAll: (organisationId: string, itemIds: readonly string[]): Promise<Map<string, SubmittedItem>> =>
    readItems(transaction, organisationId, itemIds),

  /** The weight of each item by its id: the number of its entries and of its ledger lines. */
  async weights(organisationId: string, itemIds: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await transaction.execute<{ id: string; weight: number }>(sql`
      select item_id as id, count(*)::integer as weight from (
        select ${entry.itemId} from ${entry} where ${entry.orgId} = ${organisationId} and ${entry.itemId} = any(${sql.param(itemIds)}::uuid[])
        union all
        select ${line.itemId} from ${line} where ${line.orgId} = ${organisationId} and ${line.itemId} = any(${sql.param(itemIds)}::uuid[])
      ) as part group by item_id`)
    return new Map(rows.map(({ id, weight }) => [id, weight]))
  },
})

async function readItems(
  transaction: Transaction,
  organisationId: string,
  itemIds: readonly string[],
): Promise<Map<string, SubmittedItem>> {
  const rows = await transaction
    .select({ item, entry })
    .from(item)
    .leftJoin(entry, and(eq(entry.orgId, item.orgId), eq(entry.itemId, item.id)))
    .where(and(eq(item.orgId, organisationId), inArray(item.id, [...itemIds])))
    .orderBy(asc(item.id), asc(entry.ordinal))
  const items = new Map<string, SubmittedItem & { readonly entries: Entry[] }>()
  for (const { item: found, entry } of rows) {
    let known = items.get(found.id)
    if (!known) {
      known = { id: found.id, revision: found.revision, isApproved: found.state === 'approved', entries: [] }
      items.set(found.id, known)
    }
    if (entry) known.entries.push(toEntry(found, entry))
  }
  return items
}

function toEntry(of: ItemRow, { orgId: _, itemId: __, ordinal: ___, sourceRows: ____, ...row }: EntryRow): Entry {
  const { periodStart, periodEnd, activity, site, inputs, isEstimated, ...unmapped } = row
  unmapped satisfies Record<string, never>
  const named = site ?? of.site
  return {
    subchildId: of.subchildId,
    method: of.calculationMethod,
    values: activity,
    days: daysOf({ periodStart, periodEnd }),
    ...(named !== null && { site: named }),
    ...(inputs !== null && { inputs: inputs as SubmittedAmounts }),
    ...(isEstimated && { isEstimated }),
  }
}
