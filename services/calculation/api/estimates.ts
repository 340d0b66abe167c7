import { type Context, calculate } from '@tomorro/carbon/engine/calculate'
import { totalOf } from '@tomorro/carbon/engine/ledger-line'
import { checkSubmission, type Submission } from '@tomorro/carbon/submission'
import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { EstimatesApi } from '@tomorro/generated/calculation/api'
import type { components } from '@tomorro/generated/calculation/types'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { policyRepository } from '@tomorro/records/setting/policy-repository'
import { invalidRequest, Problem, toDocument } from '@tomorro/runtime/problem'
import { showEmissions, showLine } from './show-line.ts'

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
function resultOf(estimate: Submission, context: Context, requestId: string): Result {
  const checked = checkSubmission(estimate)
  if (checked.failure)
    return refused(invalidRequest(checked.failure.map((fault) => ({ in: 'body', ...fault }))), requestId)
  const calculation = calculate(checked.value, context)
  if (calculation.failure) return refused(new Problem('invalid_request', calculation.failure.detail), requestId)
  const lines = calculation.value
  return { outcome: 'estimated', emissions: showEmissions(totalOf(lines)), lines: lines.map(showLine) }
}

const refused = (problem: Problem, requestId: string): Result => ({
  outcome: 'refused',
  problem: toDocument(problem, requestId),
})
