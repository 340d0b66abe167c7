import type { Transaction } from '@tomorro/database/connection'
import { entry, item, transition } from '@tomorro/database/schema/ingestion'
import type { components } from '@tomorro/generated/ingestion/types'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { toActivity } from './activity.ts'
import { toPeriod } from './period.ts'

type IngestableRecord = components['schemas']['IngestableRecord']

/** An item as both sides of the review see it. */
export type ShownItem = Awaited<ReturnType<typeof selectItems>>[number]

/**
 * Items with the activity of their first entry, the number of their entries and, while rejected, the reason. The caller says
 * which ones, in which order and how many.
 */
export const selectItems = (transaction: Transaction) =>
  transaction
    .select({ ...getTableColumns(item), activity: entry.activity, entries, reason })
    .from(item)
    .innerJoin(entry, and(eq(entry.orgId, item.orgId), eq(entry.itemId, item.id), eq(entry.ordinal, FIRST_ENTRY)))

/** Entries count from here. */
export const FIRST_ENTRY = 1

const entries = sql<number>`(
  select count(*)::integer from ${entry} as counted where counted.org_id = ${item.orgId} and counted.item_id = ${item.id})`

const reason = sql<string | null>`case ${item.state} when 'rejected' then (
  select told.reason from ${transition} as told
  where told.org_id = ${item.orgId} and told.item_id = ${item.id} and told.to_state = 'rejected'
  order by told.at desc, told.id desc limit 1) end`

/** The item as the contracts have it. */
export function toRecord(shown: ShownItem): IngestableRecord {
  const { id, orgId, subchildId, state, inputMethod, calculationMethod, revision, entries } = shown
  return {
    id,
    orgId,
    subchildId,
    period: toPeriod(shown),
    activity: toActivity(subchildId, shown.activity),
    entries,
    state,
    inputMethod,
    calculationMethod,
    ...(shown.site === null ? {} : { site: shown.site }),
    ...(shown.reason === null ? {} : { reason: shown.reason }),
    revision,
    createdAt: shown.createdAt.toISOString(),
    updatedAt: shown.updatedAt.toISOString(),
  }
}
