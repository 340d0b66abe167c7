import { type Day, toDays } from '@tomorro/carbon/calendar'
import { checkActivity } from '@tomorro/carbon/taxonomy/activity'
import type { Entry } from '../engine/calculate.ts'

/** One activity as a request hands it in, before it is held against calendar and taxonomy. */
export type Submission = {
  readonly subchildId: string
  readonly period: { readonly from: Day; readonly until: Day }
  readonly activity: Readonly<Record<string, unknown>>
  readonly calculationMethod?: string
  readonly site?: string
}

/** One fault of a submission; `pointer` begins at the submission. */
export type SubmissionFault = { pointer: string; code: string; detail: string; expected: string }

/** Days outside of these are slips of the pen: factors begin later and nobody reports a century ahead. */
export const FIRST_DAY = '1990-01-01'
export const LAST_DAY = '2100-12-31'

/** The entry that a submission leads to, or every fault of it. */
export function checkSubmission(
  submission: Submission,
): { entry: Entry; faults?: never } | { faults: SubmissionFault[] } {
  const { subchildId, period, activity, calculationMethod, site } = submission
  const faults: SubmissionFault[] = faultsOf(period)
  const checked = checkActivity(subchildId, activity, calculationMethod)
  if (checked.faults) return { faults: [...faults, ...checked.faults] }
  if (faults.length > 0) return { faults }
  const { method, values } = checked
  return { entry: { subchildId, method, values, days: toDays(period), ...(site !== undefined && { site }) } }
}

function faultsOf({ from, until }: Submission['period']): SubmissionFault[] {
  const fault = (name: string, code: string, detail: string, expected: string) => ({
    pointer: `/period/${name}`,
    code,
    detail,
    expected,
  })
  return [
    ...(from < FIRST_DAY ? [fault('from', 'minimum', 'The period begins too early', `${FIRST_DAY} or later`)] : []),
    ...(until > LAST_DAY ? [fault('until', 'maximum', 'The period ends too late', `${LAST_DAY} or earlier`)] : []),
    ...(until < from
      ? [fault('until', 'until_before_from', 'The period ends before it begins', 'the day of `from` or later')]
      : []),
  ]
}
