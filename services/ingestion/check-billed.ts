import { checkSubmission, type Submission } from '@tomorro/carbon/submission'
import { asBilled } from '@tomorro/carbon/taxonomy/activity-value'
import type { Method } from '@tomorro/carbon/taxonomy/taxonomy'

/** DESNZ prefers litres and kWh over distances; both are better data than pounds. */
const quantityMethods = ['average', 'distance'] as const

/**
 * Checks a submission that may fit several methods, such as a bill with kWh and pounds: it is calculated by its quantity, and the
 * pounds are kept for reference.
 * @param method the method of earlier rows in the same file; it is tried first
 */
export function checkBilled(submission: Submission, method?: Method) {
  const checked = checkSubmission(submission, asBilled)
  if (!checked.failure?.some(({ code }) => code === 'ambiguous_method')) return { checked, isForReference: false }
  for (const calculationMethod of method === undefined ? quantityMethods : [method, ...quantityMethods]) {
    const chosen = checkSubmission({ ...submission, calculationMethod }, asBilled)
    // `required` and `unknown_method` say that the submission does not fit this method.
    if (!chosen.failure?.some(({ code }) => code === 'required' || code === 'unknown_method'))
      return { checked: chosen, isForReference: calculationMethod !== 'spend' }
  }
  return { checked, isForReference: false }
}
