import type { Context } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { estimateEntry } from '@tomorro/carbon/engine/estimate'
import { checkSubmission, type Submission } from '@tomorro/carbon/submission'
import type { Database } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/ingestion'
import type { FormsApi } from '@tomorro/generated/ingestion/api'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { toRecord } from '@tomorro/records/item/item-query'
import { insertSubmission, type Submission as StoredSubmission, toSubmission } from '@tomorro/records/item/submission'
import { invalidRequest } from '@tomorro/runtime/problem'
import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import { etagOf } from '@tomorro/service-kit/etag'
import { replayOf } from '@tomorro/service-kit/replay'
import { itemRepository } from './item-repository.ts'

type Dependencies = { database: Database; factors: FactorCache; now: () => Date; newId: () => string }

/** Activity handed in one entry at a time. */
export const formHandlers = ({ database, factors, now, newId }: Dependencies) =>
  ({
    async createForm({ body, headers: { 'Idempotency-Key': key } }, { caller }) {
      const { state, subchildId, period, activity, calculationMethod, site, ...unmapped } = body
      unmapped satisfies Record<string, never>
      const entry = requireEntry({ subchildId, period, activity, calculationMethod, site })
      const { organisationId, userId } = caller
      const at = now()
      const submission = toSubmission(
        entry,
        { orgId: organisationId, id: newId(), state, inputMethod: 'form', submittedBy: userId ?? null },
        { id: newId(), at, ...actorOf(caller) },
      )
      return withOrganisation(database, organisationId, 'read write', async (transaction) => {
        requireEmissions(entry, await readContext(transaction, organisationId, factors))
        if (key !== undefined) {
          const keys = keptAnswers(transaction, { table: idempotencyKey, organisationId })
          const response = responseOf(submission, await itemRepository(transaction).duplicates(submission.item))
          const kept = replayOf<Response>(await keys.claim({ operationId: 'createForm', key, body, at }, response))
          if (kept) return kept
          await insertSubmission(transaction, submission)
          return response
        }
        return responseOf(submission, await insertSubmission(transaction, submission))
      })
    },
  }) satisfies FormsApi

/**
 * The entry of a submission.
 * @throws Problem `invalid_request` with every violation
 */
export function requireEntry(submission: Submission): Entry {
  const { value, failure } = checkSubmission(submission)
  if (failure) throw invalidRequest(failure.map((fault) => ({ in: 'body', ...fault })))
  return value
}

/**
 * Holds an entry against the factors and settings of now, so that nobody learns of a fault only after approval.
 * @throws Problem `invalid_request` where the entry cannot be calculated
 */
export function requireEmissions(entry: Entry, context: Context): void {
  const { failure } = estimateEntry(entry, context)
  if (failure) throw invalidRequest(failure.map((fault) => ({ in: 'body', ...fault })))
}

/** Who acts for an organisation: the user, where the gateway names one. */
export const actorOf = ({ userId }: OrganisationCaller) => ({ actor: userId ?? null, actorKind: 'user' }) as const

type Response = ReturnType<typeof responseOf>

/** A new item as the response. */
function responseOf({ item: row, entry: { activity } }: StoredSubmission, duplicates: string[]) {
  const item = toRecord({ ...row, activity, entries: 1, reason: null, duplicates, calculation: null })
  const headers = { Location: `/ingestion/items/${item.id}`, ETag: etagOf(item.revision) }
  return { status: 201, headers, body: { item } } as const
}
