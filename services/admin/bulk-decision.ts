import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { idempotencyKey } from '@tomorro/database/schema/admin'
import type { Mode } from '@tomorro/database/transaction'
import type { ReviewApi } from '@tomorro/generated/admin/api'
import type { components } from '@tomorro/generated/admin/types'
import { type Fault, invalidRequest, Problem, toDocument } from '@tomorro/runtime/problem'
import { etagOf } from '@tomorro/service-kit/etag'
import { replayOf } from '@tomorro/service-kit/replay'
import { approve, type Dependencies, reject } from './review-step.ts'
import { actorOf } from './reviewer.ts'

type Decision = components['schemas']['Decision']
type DecisionResult = components['schemas']['DecisionResult']
type Result = { status: 207; body: { results: DecisionResult[] } }

/** Many decisions in one request, each in a transaction of its own. */
export const decisionsHandlers = ({ database, ...dependencies }: Dependencies & { database: Database }) => {
  const one = ({ itemId, decision, reason, revision }: Decision, actor: string): Promise<DecisionResult> =>
    withAdministration(database, 'read write', async (transaction) => {
      const subject = { itemId, actor, ifMatch: revision === undefined ? undefined : etagOf(revision) }
      if (decision === 'reject') {
        const { state } = await reject(transaction, subject, reason ?? '', dependencies)
        return { itemId, status: 200, state }
      }
      const { row, jobId } = await approve(transaction, subject, dependencies)
      return { itemId, status: 202, state: row.state, jobId }
    })

  const keep = <Result>(mode: Mode, work: (keys: ReturnType<typeof keptAnswers>) => Promise<Result>): Promise<Result> =>
    withAdministration(database, mode, (transaction) => work(keptAnswers(transaction, { table: idempotencyKey })))

  return {
    async createDecisions({ headers, body }, { caller, requestId }) {
      const faults = body.decisions.flatMap(faultsOf)
      if (faults.length > 0) throw invalidRequest(faults)
      const key = headers['Idempotency-Key']
      const request =
        key === undefined ? undefined : { operationId: 'createDecisions', key, body, at: dependencies.now() }
      const earlier = replayOf<Result>(request && (await keep('read only', ({ find }) => find(request))))
      if (earlier) return earlier
      const results: DecisionResult[] = []
      for (const decision of body.decisions)
        results.push(await one(decision, actorOf(caller, headers)).catch(refused(decision.itemId, requestId)))
      const response: Result = { status: 207, body: { results } }
      return (
        replayOf<Result>(
          request && (await keep('read write', ({ claim }) => claim(request, { ...response, headers: {} }))),
        ) ?? response
      )
    },
  } satisfies Pick<ReviewApi, 'createDecisions'>
}

/** A rejection says why; an approval has nothing to explain. */
function faultsOf({ decision, reason }: Decision, index: number): Fault[] {
  const pointer = `/decisions/${index}/reason`
  if (decision === 'reject' && reason === undefined)
    return [{ in: 'body', pointer, code: 'required', detail: 'A rejection needs a reason', expected: 'the reason' }]
  if (decision === 'approve' && reason !== undefined)
    return [{ in: 'body', pointer, code: 'unexpected', detail: 'An approval takes no reason', expected: 'no reason' }]
  return []
}

const refused =
  (itemId: string, requestId: string) =>
  (error: unknown): DecisionResult => {
    if (!(error instanceof Problem)) throw error
    return { itemId, status: error.status, problem: toDocument(error, requestId) }
  }
