import type { Context } from '@tomorro/carbon/engine/calculate'
import { estimateOf } from '@tomorro/carbon/engine/estimate'
import { totalOf } from '@tomorro/carbon/engine/ledger-line'
import { type CompleteSubmission, checkBilled, type Submission } from '@tomorro/carbon/submission'
import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { EstimatesApi } from '@tomorro/generated/calculation/api'
import type { components } from '@tomorro/generated/calculation/types'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { invalidBody, toDocument } from '@tomorro/runtime/problem'
import { showEmissions, showLine } from './show-line.ts'

type Result = components['schemas']['EstimateResult']

/** Emissions of activity that is not stored. */
export const estimateHandlers = ({ database, factors }: { database: Database; factors: FactorCache }) =>
  ({
    async createEstimates({ body: { estimates, ...unmapped } }, { caller: { organisationId }, requestId }) {
      unmapped satisfies Record<string, never>
      const context = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        readContext(transaction, organisationId, factors),
      )
      const results = estimates.map((estimate) => resultOf(toSubmission(estimate), context, requestId))
      return { status: 200, body: { results } }
    },
  }) satisfies EstimatesApi

/** A new field of an estimate fails to compile here. */
function toSubmission(estimate: components['schemas']['Estimate']): CompleteSubmission {
  const { subchildId, period, activity, calculationMethod, site, estimated: isEstimated, ...unmapped } = estimate
  unmapped satisfies Record<string, never>
  return { subchildId, period, activity, calculationMethod, site, isEstimated }
}

/** One estimate never stops another: a refused one is answered in its place. */
function resultOf(estimate: Submission, context: Context, requestId: string): Result {
  const { checked } = checkBilled(estimate, { leniency: { roundsDecimals: true, takesNames: true } })
  const { value: lines, failure } = estimateOf(checked, context)
  if (failure) {
    const problem = toDocument(invalidBody(failure), requestId)
    return { outcome: 'refused', problem }
  }
  return { outcome: 'estimated', emissions: showEmissions(totalOf(lines)), lines: lines.map(showLine) }
}
