import type { Transaction } from '@tomorro/database/connection'
import { DUPLICATES_MAX, FIRST_ENTRY } from './item-query.ts'
import type { Act, ItemRow } from './review.ts'

/** A new item of one entry and who hands it in. */
export type Submission = { row: ItemRow; activity: Readonly<Record<string, string | boolean>>; act: Act }

/**
 * Stores a new item with its entry and the transition that tells of it. One statement in plain SQL: it is what everybody waits
 * for most, and three statements that are put together anew each time cost twice as much.
 * @returns the ids of items that say the same, as `duplicatesOf` finds them
 */
export async function insertSubmission(transaction: Transaction, submission: Submission): Promise<string[]> {
  const { rows } = await transaction.$client.query<{ duplicates: string[] }>(statement, valuesOf(submission))
  return rows[0]?.duplicates ?? []
}

const statement = `
with new_item as (
  insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method,
    site, revision, submitted_by, content_digest, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
), new_entry as (
  insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity, site)
  values ($1, $2, ${FIRST_ENTRY}, $4, $5, $15, $9)
), new_transition as (
  insert into ingestion.transition (org_id, id, item_id, from_state, to_state, actor, actor_kind, reason, at)
  values ($1, $16, $2, null, $6, $17, $18, $19, $20)
)
select array(
  select other.id from ingestion.item as other
  where other.org_id = $1 and other.content_digest = $12 and other.state in ('pending', 'approved')
  order by other.id limit ${DUPLICATES_MAX}) as duplicates`

function valuesOf({ row, activity, act }: Submission): unknown[] {
  const { orgId, id, subchildId, periodStart, periodEnd, state, inputMethod, calculationMethod, ...item } = row
  const { site, revision, submittedBy, contentDigest, createdAt, updatedAt, ...unmapped } = item
  unmapped satisfies Record<string, never>
  return [
    ...[orgId, id, subchildId, periodStart, periodEnd, state, inputMethod, calculationMethod],
    ...[site, revision, submittedBy, contentDigest, createdAt.toISOString(), updatedAt.toISOString()],
    ...[JSON.stringify(activity), act.id, act.actor, act.actorKind, act.reason ?? null, act.at.toISOString()],
  ]
}
