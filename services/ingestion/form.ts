import type { Database } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/ingestion'
import type { FormsApi } from '@tomorro/generated/ingestion/api'
import { contentDigest } from '@tomorro/records/item/content'
import { toRecord } from '@tomorro/records/item/item-query'
import type { ItemRow } from '@tomorro/records/item/review'
import { insertSubmission } from '@tomorro/records/item/submission'
import { invalidRequest } from '@tomorro/runtime/problem'
import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import { etagOf } from '@tomorro/service-kit/etag'
import { replayOf } from '@tomorro/service-kit/replay'
import { type CheckedEntry, checkEntry, type EntrySubmission } from './entry.ts'
import { itemRepository } from './item-repository.ts'

type Dependencies = { database: Database; now: () => Date; newId: () => string }

/** Activity handed in one entry at a time. */
export const formHandlers = ({ database, now, newId }: Dependencies) =>
  ({
    async createForm({ body, headers: { 'Idempotency-Key': key } }, { caller }) {
      const { state, ...submission } = body
      const entry = requireEntry(submission)
      const at = now()
      const row = toRow(caller, { entry, state, id: newId(), at })
      const submitted = { row, activity: entry.activity, act: { id: newId(), at, ...actorOf(caller) } }
      return withOrganisation(database, caller.organisationId, 'read write', async (transaction) => {
        if (key !== undefined) {
          const keys = keptAnswers(transaction, { table: idempotencyKey, organisationId: row.orgId })
          const response = responseOf(row, entry, await itemRepository(transaction).duplicates(row))
          const earlier = replayOf<Result>(await keys.claim({ operationId: 'createForm', key, body, at }, response))
          if (earlier) return earlier
          await insertSubmission(transaction, submitted)
          return response
        }
        return responseOf(row, entry, await insertSubmission(transaction, submitted))
      })
    },
  }) satisfies FormsApi

/**
 * The entry in the form in which it is stored.
 * @throws Problem `invalid_request` with every fault of it
 */
export function requireEntry(submission: EntrySubmission): CheckedEntry {
  const checked = checkEntry(submission)
  if ('entry' in checked) return checked.entry
  throw invalidRequest(checked.faults.map((fault) => ({ in: 'body', ...fault })))
}

/** Who acts for an organisation: the user, where the gateway names one. */
export const actorOf = ({ userId }: OrganisationCaller) => ({ actor: userId ?? null, actorKind: 'user' }) as const

type Result = ReturnType<typeof responseOf>

/** A new item as an answer. */
function responseOf(row: ItemRow, { activity }: CheckedEntry, duplicates: string[]) {
  const item = toRecord({ ...row, activity, entries: 1, reason: null, duplicates })
  const headers = { Location: `/ingestion/items/${item.id}`, ETag: etagOf(item.revision) }
  return { status: 201, headers, body: { item } } as const
}

type NewItem = { entry: CheckedEntry; state: 'draft' | 'pending'; id: string; at: Date }

function toRow({ organisationId, userId }: OrganisationCaller, { entry, state, id, at }: NewItem): ItemRow {
  const { activity: _, ...columns } = entry
  return {
    ...columns,
    orgId: organisationId,
    id,
    state,
    inputMethod: 'form',
    revision: 1,
    submittedBy: userId ?? null,
    contentDigest: contentDigest(entry.subchildId, entry),
    createdAt: at,
    updatedAt: at,
  }
}
