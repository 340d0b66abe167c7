import { toPeriod } from '@tomorro/carbon/calendar'
import type { Entry } from '@tomorro/carbon/engine/entry'
import type { Transaction } from '@tomorro/database/connection'
import { insertRows } from '@tomorro/database/insert-rows'
import { run } from '@tomorro/database/schema/calculation'
import { entry, item, transition, upload } from '@tomorro/database/schema/ingestion'
import type { components } from '@tomorro/generated/ingestion/types'
import { and, asc, eq, getTableColumns, gt, type SQL, sql } from 'drizzle-orm'
import { daysOf, toDayColumns } from '../days.ts'
import { toActivity, toInputs } from './activity.ts'
import { contentDigest } from './content-digest.ts'
import { withPreparer } from './preparers.ts'
import { type Act, type ItemRow, toTransitionRow } from './review.ts'

export type EntryRow = typeof entry.$inferSelect

/** The columns of an entry, in the item and in its own row. A new field of an entry fails to compile here. */
export function columnsOf(content: Entry) {
  const { subchildId, method, days, site } = content
  const shared = { ...toDayColumns(days), site: site ?? null }
  return {
    item: { ...shared, subchildId, calculationMethod: method, contentDigest: contentDigest(content) },
    entry: entryColumnsOf(content),
  }
}

/** The columns of an entry in its own row. */
export function entryColumnsOf(content: Entry) {
  const { subchildId: _, method: __, values, days, site, inputs, isEstimated, ...unmapped } = content
  unmapped satisfies Record<string, never>
  const shared = { ...toDayColumns(days), site: site ?? null }
  return { ...shared, activity: values, inputs: inputs ?? null, isEstimated: isEstimated ?? false }
}

/** A new item of one entry: its two rows and its act. */
export type Submission = { item: ItemRow; entry: EntryRow; act: Act }

type Origin = Pick<ItemRow, 'orgId' | 'id' | 'state' | 'inputMethod' | 'submittedBy' | 'submittedByEmail'>

/** The rows of a new item of one entry. */
export function toSubmission(content: Entry, { orgId, id, ...origin }: Origin, act: Act): Submission {
  const columns = columnsOf(content)
  return {
    item: {
      ...columns.item,
      ...origin,
      orgId,
      id,
      revision: 1,
      importId: null,
      preparers: withPreparer(null, act.actorEmail),
      createdAt: act.at,
      updatedAt: act.at,
    },
    entry: { ...columns.entry, orgId, itemId: id, ordinal: FIRST_ENTRY, sourceRows: null },
    act,
  }
}

type ItemCalculation = components['schemas']['ItemCalculation']
type IngestableRecord = components['schemas']['IngestableRecord']

/** An item as organisation and reviewer see it. */
export type ShownItem = Awaited<ReturnType<typeof selectItems>>[number]

/**
 * Items with the activity of their first entry, the number of their entries and, while rejected, the reason. The caller adds
 * filter, order and limit.
 */
export const selectItems = (transaction: Transaction) =>
  transaction
    .select({
      ...getTableColumns(item),
      ...contentColumns,
      entries,
      reason,
      duplicates,
      calculation,
    })
    .from(item)
    .innerJoin(entry, and(eq(entry.orgId, item.orgId), eq(entry.itemId, item.id), eq(entry.ordinal, FIRST_ENTRY)))

// Listed by what it leaves out, so that a new column fails to compile in `toRecord`.
const {
  orgId: _,
  itemId: __,
  ordinal: ___,
  periodStart: ____,
  periodEnd: _____,
  site: ______,
  sourceRows: _______,
  ...contentColumns
} = getTableColumns(entry)

type ItemKey = { readonly orgId: string; readonly id: string }

/** Entries of an item in their order, those after the ordinal `after`. */
export const entriesOf = (
  transaction: Transaction,
  { orgId, id }: ItemKey,
  { after, limit }: { after: number; limit: number },
) =>
  transaction
    .select()
    .from(entry)
    .where(and(eq(entry.orgId, orgId), eq(entry.itemId, id), gt(entry.ordinal, after)))
    .orderBy(asc(entry.ordinal))
    .limit(limit)

/** The sheet of the item's file that was read; null for csv and for a form. */
export const sheetOf = (transaction: Transaction, { orgId, id }: ItemKey): Promise<string | null> =>
  transaction
    .select({ sheet: upload.sheet })
    .from(upload)
    .where(and(eq(upload.orgId, orgId), eq(upload.itemId, id)))
    .then(([row]) => row?.sheet ?? null)

/** Ordinal of an item's first entry. */
export const FIRST_ENTRY = 1

const entries = sql<number>`(
  select count(*)::integer from ${entry} as counted where counted.org_id = ${item.orgId} and counted.item_id = ${item.id})`

const reason = sql<string | null>`case ${item.state} when 'rejected' then (
  select told.reason from ${transition} as told
  where told.org_id = ${item.orgId} and told.item_id = ${item.id} and told.to_state = 'rejected'
  order by told.at desc, told.id desc limit 1) end`

const calculation = sql<ItemCalculation | null>`case ${item.state} when 'approved' then (
  select json_strip_nulls(json_build_object('state', asked.state, 'emissions', asked.emissions, 'problem', asked.problem))
  from ${run} as asked
  where asked.org_id = ${item.orgId} and asked.item_id = ${item.id} and asked.kind = 'item'
  order by asked.item_revision desc limit 1) end`

/** Maximum listed duplicates of an item. */
export const DUPLICATES_MAX = 10

/**
 * The ids of other submitted items of the organisation with the same content, oldest first.
 * @param of the item's columns or values
 */
const duplicatesOf = (of: Record<'orgId' | 'id' | 'contentDigest', unknown>): SQL<string[]> => sql<string[]>`array(
  select other.id from ${item} as other
  where other.org_id = ${of.orgId} and other.content_digest = ${of.contentDigest} and other.id <> ${of.id}
    and other.state in ('pending', 'approved')
  order by other.id limit ${sql.raw(String(DUPLICATES_MAX))})`

/** The duplicates of an item that need not be stored yet. */
export const findDuplicates = (
  transaction: Transaction,
  row: Pick<ItemRow, 'orgId' | 'id' | 'contentDigest'>,
): Promise<string[]> =>
  transaction
    .execute<{ duplicates: string[] }>(sql`select ${duplicatesOf(row)} as duplicates`)
    .then(({ rows }) => rows[0]?.duplicates ?? [])

const duplicates = duplicatesOf(item)

/**
 * Stores a new item with its entry and its first transition.
 * @returns the ids of its duplicates
 */
export async function insertSubmission(transaction: Transaction, { item, entry, act }: Submission): Promise<string[]> {
  const opened = toTransitionRow(item, { from: null, to: item.state }, act)
  return (await insertItem(transaction, [item, entry, opened])) ?? []
}

const insertItem = insertRows([item, entry, transition], (parameterOf) =>
  duplicatesOf({
    orgId: parameterOf('orgId'),
    id: parameterOf('id'),
    contentDigest: parameterOf('contentDigest'),
  }),
)

/** The submitted content of an entry, as items and entries of the contract have it. */
export const toContent = (
  subchildId: string,
  { activity, inputs, isEstimated, site }: Pick<EntryRow, 'activity' | 'inputs' | 'isEstimated' | 'site'>,
) => ({
  activity: toActivity(subchildId, activity),
  ...(inputs === null ? {} : { inputs: toInputs(inputs) }),
  ...(isEstimated ? { estimated: true } : {}),
  ...(site === null ? {} : { site }),
})

/** The item in the contract's form. */
export function toRecord(shown: ShownItem): IngestableRecord {
  const { id, orgId, subchildId, periodStart, periodEnd, state, inputMethod, calculationMethod, site, ...more } = shown
  const {
    revision,
    entries,
    activity,
    inputs,
    isEstimated,
    reason,
    duplicates,
    calculation,
    importId,
    createdAt,
    updatedAt,
    ...internal
  } = more
  // The organisation knows who prepared an item; the digest only serves to find duplicates.
  const { submittedBy: _, submittedByEmail: __, contentDigest: ___, preparers: ____, ...unmapped } = internal
  unmapped satisfies Record<string, never>
  return {
    id,
    orgId,
    subchildId,
    period: toPeriod(daysOf({ periodStart, periodEnd })),
    ...toContent(subchildId, { activity, inputs, isEstimated, site }),
    entries,
    state,
    inputMethod,
    calculationMethod,
    ...(reason === null ? {} : { reason }),
    ...(duplicates.length === 0 ? {} : { duplicates }),
    ...(calculation === null ? {} : { calculation }),
    ...(importId === null ? {} : { importId }),
    revision,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}
