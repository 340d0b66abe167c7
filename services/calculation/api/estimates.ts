import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { EstimatesApi } from '@tomorro/generated/calculation/api'
import type { components } from '@tomorro/generated/calculation/types'
import { invalidRequest, Problem, toDocument } from '@tomorro/runtime/problem'
import { calculate } from '../engine/calculate.ts'
import type { FactorCache } from '../factors/factor-cache.ts'
import { policyRepository } from '../worker/policy-repository.ts'
import { showEmissions, showLine, totalOf } from './show-line.ts'
import { checkSubmission, type Submission } from './submission.ts'

type Result = components['schemas']['EstimateResult']

/** Emissions of activity that is not stored. */
export const estimateHandlers = ({ database, factors }: { database: Database; factors: FactorCache }) =>
  ({
    async createEstimates({ body }, { caller: { organisationId }, requestId }) {
      const context = await withOrganisation(database, organisationId, 'read only', async (transaction) => ({
        factors: await factors.read(transaction),
        policy: await policyRepository(transaction).read(organisationId),
      }))
      const results = body.estimates.map((estimate) => resultOf(estimate, context, requestId))
      return { status: 200, body: { results } }
    },
  }) satisfies EstimatesApi

/** One estimate never stops another: what cannot be calculated is answered in its place. */
function resultOf(estimate: Submission, context: Parameters<typeof calculate>[1], requestId: string): Result {
  const checked = checkSubmission(estimate)
  if (checked.faults)
    return refused(invalidRequest(checked.faults.map((fault) => ({ in: 'body', ...fault }))), requestId)
  const calculation = calculate(checked.entry, context)
  if (calculation.failure) return refused(new Problem('invalid_request', calculation.failure.detail), requestId)
  const { lines } = calculation
  return { outcome: 'estimated', emissions: showEmissions(totalOf(lines)), lines: lines.map(showLine) }
}

const refused = (problem: Problem, requestId: string): Result => ({
  outcome: 'refused',
  problem: toDocument(problem, requestId),
})
