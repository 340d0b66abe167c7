import type { Days } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { entry, upload } from '@tomorro/database/schema/ingestion'
import { together } from '@tomorro/database/together'
import { toDayColumns } from '@tomorro/records/days'
import { type ItemRow, reviewOf } from '@tomorro/records/item/review'
import { Problem, toDocument } from '@tomorro/runtime/problem'
import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import { sql } from 'drizzle-orm'
import type { EntryBatch } from './entry-batch.ts'
import { actorOf, submitterOf } from './form.ts'
import type { CellViolation } from './template/row.ts'

type NewItem = Pick<
  ItemRow,
  'id' | 'subchildId' | 'inputMethod' | 'calculationMethod' | 'contentDigest' | 'importId' | 'preparers'
> & {
  readonly days: Days
  readonly at: Date
}

/** A new pending item of entries from a file. */
export const fileItem = (caller: OrganisationCaller, { days, at, ...content }: NewItem): ItemRow => ({
  ...content,
  ...toDayColumns(days),
  ...submitterOf(caller),
  orgId: caller.organisationId,
  state: 'pending',
  // Each entry names its own.
  site: null,
  revision: 1,
  createdAt: at,
  updatedAt: at,
})

type FileContent = {
  item: ItemRow
  upload: Omit<typeof upload.$inferInsert, 'orgId' | 'itemId'>
  batches: readonly EntryBatch[]
}

/** Stores an item with its first transition, the file it came in, and its entries. @param id the id of the transition */
export async function insertFileItem(
  transaction: Transaction,
  caller: OrganisationCaller,
  { item, upload: file, batches }: FileContent,
  id: string,
): Promise<void> {
  await together(
    reviewOf(transaction).open(item, { id, at: item.createdAt, ...actorOf(caller) }),
    transaction.insert(upload).values({ ...file, orgId: item.orgId, itemId: item.id }),
  )
  for (const batch of batches) await insertEntries(transaction, item, batch)
}

/**
 * Many entries by one statement, a list for each column: as many parameters for 5,000 rows as for one. COPY is impossible:
 * PostgreSQL has none for tables with row-level security.
 */
function insertEntries(transaction: Transaction, { orgId, id }: ItemRow, batch: EntryBatch) {
  const { first, periodStart, periodEnd, activity, site, inputs, isEstimated, sourceRows, ...unmapped } = batch
  unmapped satisfies Record<string, never>
  return transaction.execute(sql`
    insert into ${entry} (org_id, item_id, ordinal, period_start, period_end, activity, site, inputs, is_estimated, source_rows)
    select ${orgId}, ${id}, ${first}::integer - 1 + given.at, given.from, given.until, given.activity, given.site,
      given.inputs, given.is_estimated, given.source_rows::int4multirange
    from unnest(${list(periodStart)}::date[], ${list(periodEnd)}::date[], ${list(activity)}::jsonb[],
      ${list(site)}::text[], ${list(inputs)}::jsonb[], ${list(isEstimated)}::boolean[],
      ${list(sourceRows)}::text[])
      with ordinality as given ("from", until, activity, site, inputs, is_estimated, source_rows, at)`)
}

const list = (values: readonly (string | boolean | null)[]) => sql`${sql.param(values)}`

/** The problem of a file with invalid cells: the first of them, and how many there are. */
export function invalidCells(cells: readonly CellViolation[], total: number, requestId: string) {
  const detail = total === 1 ? '1 cell is not valid' : `${total} cells are not valid`
  return { ...toDocument(new Problem('invalid_request', detail), requestId), cells: [...cells], total }
}
