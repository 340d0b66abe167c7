import type { Transaction } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import { together } from '@tomorro/database/together'
import { type ItemRow, reviewOf } from '@tomorro/records/item/review'
import { Problem } from '@tomorro/runtime/problem'
import { requireMatch } from '@tomorro/service-kit/etag'
import { auditLog } from './audit-log.ts'
import { compareReviewer, type FourEyes } from './four-eyes.ts'
import { reviewStepRepository } from './review-step-repository.ts'
import type { Actor } from './reviewer.ts'

export type Dependencies = { enqueue: Enqueuer['enqueue']; now: () => Date; newId: () => string }

/** The item, the reviewer, and the state that the decision expects. */
export type Subject = { itemId: string; actor: Actor; ifMatch?: string | undefined }

/**
 * Approves an item and enqueues its calculation: state, transition, audit and job share the given transaction.
 * @returns `fourEyes` says whether reviewer and submitters could be compared
 * @throws Problem `not_found`, `precondition_failed`, `conflict` with the item's state (also for a credit larger than what it
 * corrects), or `forbidden` to who submitted it
 */
export async function approve(transaction: Transaction, subject: Subject, dependencies: Dependencies) {
  const { row, fourEyes = 'submitter-unknown' } = await settle(transaction, subject, { step: 'approve' }, dependencies)
  return { row, fourEyes, jobId: await requestCalculation(transaction, row, dependencies) }
}

/**
 * Reverses an approval for a reason that the organisation reads. The item becomes rejected and may be edited; the enqueued job
 * reverses its lines in the ledger.
 * @throws Problem `not_found`, `precondition_failed`, or `conflict` with the item's state
 */
export async function reverse(transaction: Transaction, subject: Subject, reason: string, dependencies: Dependencies) {
  const { row } = await settle(transaction, subject, { step: 'reverse', reason }, dependencies)
  return { row, jobId: await requestCalculation(transaction, row, dependencies) }
}

/** Enqueues the calculation of an item in the state that it has now. @returns the id of the job */
async function requestCalculation(
  transaction: Transaction,
  row: ItemRow,
  { enqueue, newId }: Dependencies,
): Promise<string> {
  const jobId = newId()
  const data = { organisationId: row.orgId, itemId: row.id, revision: row.revision }
  await together(
    reviewStepRepository(transaction).insertRun(row, jobId),
    enqueue(transaction, 'calculate-item', data, jobId),
  )
  return jobId
}

/**
 * Rejects an item for a reason that the organisation reads.
 * @throws Problem `not_found`, `precondition_failed`, or `conflict` with the item's state
 */
export const reject = (transaction: Transaction, subject: Subject, reason: string, dependencies: Dependencies) =>
  settle(transaction, subject, { step: 'reject', reason }, dependencies)

const actionOf = { approve: 'item-approved', reject: 'item-rejected', reverse: 'item-reversed' } as const

const CREDIT_REFUSED =
  'The credit is larger than what is approved for its site and days; approve the bill that it corrects first, or reject the credit'
const correctedBy = (itemId: string) =>
  `The credit in item ${itemId} corrects this activity and would be larger than what is left; take the approval of the credit back first`

// The lock makes the second of two simultaneous decisions wait, then find the item decided.
async function settle(
  transaction: Transaction,
  { itemId, actor, ifMatch }: Subject,
  { step, ...reason }: { step: keyof typeof actionOf; reason?: string },
  { now, newId }: Pick<Dependencies, 'now' | 'newId'>,
): Promise<{ row: ItemRow; fourEyes?: FourEyes }> {
  const decisions = reviewStepRepository(transaction)
  const row = await decisions.lock(itemId)
  if (!row) throw new Problem('not_found')
  requireMatch(ifMatch, row.revision)
  const fourEyes = step === 'approve' ? compareReviewer(actor.reviewer, await decisions.submitters(row)) : undefined
  if (fourEyes === 'same-person')
    throw new Problem('forbidden', 'Reviewers cannot approve an item that they prepared or submitted', {
      state: row.state,
    })
  const at = now()
  const decided = await reviewOf(transaction).take(row, step, {
    id: newId(),
    at,
    actor: actor.name,
    actorEmail: null,
    actorKind: 'administration',
    ...reason,
  })
  if (!decided) throw new Problem('conflict', `Cannot ${step} an item that is ${row.state}`, { state: row.state })
  // Only these two steps can leave a credit with less activity than it corrects.
  if (step === 'reverse' || (step === 'approve' && (await decisions.mayHoldCredit(decided)))) {
    const uncovered = await decisions.uncoveredCredits(decided)
    const [other] = uncovered
    const detail = uncovered.includes(itemId) ? CREDIT_REFUSED : other && correctedBy(other)
    if (detail) throw new Problem('conflict', detail, { state: row.state })
  }
  const { orgId, id: subject, revision } = decided
  const detail = { revision, ...reason, ...(fourEyes && { fourEyes }) }
  await auditLog(transaction).append({ id: newId(), at, actor, action: actionOf[step], orgId, subject, detail })
  return { row: decided, ...(fourEyes && { fourEyes }) }
}
