import { withAdministration } from '@tomorro/database/administration'
import type { Database, Transaction } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { idempotencyKey } from '@tomorro/database/schema/admin'
import { contractVersion, type ReviewApi } from '@tomorro/generated/admin/api'
import type { components } from '@tomorro/generated/admin/types'
import { invalidRequest, Problem, toDocument, type Violation } from '@tomorro/runtime/problem'
import { etagOf } from '@tomorro/service-kit/etag'
import { keyReused } from '@tomorro/service-kit/replay'
import { sql } from 'drizzle-orm'
import { approve, type Dependencies, reject } from './review-step.ts'
import { reviewStepRepository } from './review-step-repository.ts'
import { type Actor, actorOf, keyHolderOf } from './reviewer.ts'

type Decision = components['schemas']['Decision']
type DecisionResult = components['schemas']['DecisionResult']

/** A request that the client has named with an `Idempotency-Key`. */
type Named = { key: string; at: Date; caller: string }

const OPERATION = 'createDecisions'
/** Each decision of a named request keeps a result of its own. */
const decisionOf = (index: number): string => `${OPERATION}/${index}`

/** Many decisions in one request. Each has a transaction of its own, in which its result is kept under the request's key. */
export const decisionsHandlers = ({ database, ...dependencies }: Dependencies & { database: Database }) => {
  async function decide(transaction: Transaction, decision: Decision, actor: Actor): Promise<DecisionResult> {
    const { itemId, revision, reason, decision: step, ...unmapped } = decision
    unmapped satisfies Record<string, never>
    const subject = { itemId, actor, ifMatch: revision === undefined ? undefined : etagOf(revision) }
    if (step === 'reject') {
      const { row } = await reject(transaction, subject, reason ?? '', dependencies)
      return { itemId, status: 200, state: row.state }
    }
    const { row, jobId, fourEyes } = await approve(transaction, subject, dependencies)
    return { itemId, status: 202, state: row.state, jobId, fourEyes }
  }

  /** Runs the work of one decision of a named request once: a repeat, even a simultaneous one, gets the first result. */
  const once = (
    named: Named | undefined,
    { decision, index }: { decision: Decision; index: number },
    work: (transaction: Transaction) => Promise<DecisionResult>,
  ): Promise<DecisionResult> =>
    withAdministration(database, 'read write', async (transaction) => {
      if (named === undefined) return work(transaction)
      const keys = keptAnswers(transaction, { table: idempotencyKey, contractVersion, caller: named.caller })
      const request = { operationId: decisionOf(index), key: named.key, body: decision, at: named.at }
      await lock(transaction, `${request.operationId} ${named.key}`)
      const kept = await keys.find(request)
      if (kept === 'other_body') throw keyReused()
      if (kept?.isCurrent) return kept.answer.body as DecisionResult
      if (kept) return asItStands(transaction, decision, kept.answer.status)
      const result = await work(transaction)
      await keys.claim(request, { status: result.status, headers: {}, body: result })
      return result
    })

  /** Binds the key to this body. @throws Problem `idempotency_key_reused` where it came with another one, or from another caller */
  async function bind({ key, at, caller }: Named, body: unknown): Promise<void> {
    const claim = await withAdministration(database, 'read write', (transaction) =>
      keptAnswers(transaction, { table: idempotencyKey, contractVersion, caller }).claim(
        { operationId: OPERATION, key, body, at },
        { status: 207, headers: {}, body: {} },
      ),
    )
    if (claim === 'other_body') throw keyReused()
  }

  return {
    async createDecisions({ headers, body }, { caller, requestId }) {
      const { decisions, ...unmapped } = body
      unmapped satisfies Record<string, never>
      const violations = decisions.flatMap(violationsOf)
      if (violations.length > 0) throw invalidRequest(violations)
      const key = headers['Idempotency-Key']
      const actor = actorOf(caller, headers)
      const named = key === undefined ? undefined : { key, at: dependencies.now(), caller: keyHolderOf(actor) }
      if (named) await bind(named, body)
      const results: DecisionResult[] = []
      for (const [index, decision] of decisions.entries()) {
        const at = { decision, index }
        // A refusal rolls back its transaction, so its result is kept in another one.
        const result = await once(named, at, (transaction) => decide(transaction, decision, actor)).catch((error) => {
          const refusal = refusalOf(error, decision.itemId, requestId)
          return named ? once(named, at, () => Promise.resolve(refusal)) : refusal
        })
        results.push(result)
      }
      return { status: 207, body: { results } }
    },
  } satisfies Pick<ReviewApi, 'createDecisions'>
}

/** The kept result if another version of the contract made it: its status, with the current state of the item. */
async function asItStands(transaction: Transaction, { itemId }: Decision, status: number): Promise<DecisionResult> {
  const row = await reviewStepRepository(transaction).lock(itemId)
  return { itemId, status, ...(row && { state: row.state }) }
}

/** Makes other transactions with the same name wait until this one ends. */
const lock = (transaction: Transaction, name: string) =>
  transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)

/** A rejection needs a reason; an approval takes none. */
function violationsOf({ decision, reason }: Decision, index: number): Violation[] {
  const pointer = `/decisions/${index}/reason`
  if (decision === 'reject' && reason === undefined)
    return [{ in: 'body', pointer, code: 'required', detail: 'A rejection needs a reason', expected: 'the reason' }]
  if (decision === 'approve' && reason !== undefined)
    return [{ in: 'body', pointer, code: 'unexpected', detail: 'An approval takes no reason', expected: 'no reason' }]
  return []
}

/** @throws the error itself unless it is a Problem: an internal error is not the result of a decision */
function refusalOf(error: unknown, itemId: string, requestId: string): DecisionResult {
  if (!(error instanceof Problem) || error.code === 'idempotency_key_reused') throw error
  return { itemId, status: error.status, problem: toDocument(error, requestId) }
}
