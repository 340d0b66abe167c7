import { type Period, toDays } from './calendar.ts'
import type { Entry } from './engine/entry.ts'
import { checkPeriod } from './period.ts'
import { fail, type Result, succeed } from './result.ts'
import { checkActivity } from './taxonomy/activity.ts'
import { isDecimalText, isSameDecimal, type Leniency } from './taxonomy/activity-value.ts'

/** One activity as somebody hands it in, before it is held against calendar and taxonomy. */
export type Submission = {
  readonly subchildId: string
  readonly period: Period
  readonly activity: Readonly<Record<string, unknown>>
  readonly calculationMethod?: string | undefined
  readonly site?: string | undefined
  /** Whether the quantity is an estimate rather than a reading. */
  readonly isEstimated?: boolean | undefined
}

/** The numbers of the parameters that an entry holds with fewer decimals than were submitted. */
export const roundedIn = (activity: Submission['activity'], { values }: Entry): string[] =>
  Object.entries(values).flatMap(([number, value]) =>
    typeof value === 'string' && isRounded(activity[number], value) ? [number] : [],
  )

/** A value with a unit is told of by its unit: the ledger line keeps it as it came. */
const isRounded = (raw: unknown, value: string): boolean =>
  isDecimalText(value) && (typeof raw === 'number' || typeof raw === 'string') && !isSameDecimal(raw, value)

/** One violation of a submission; `pointer` is a JSON Pointer from the submission. */
export type SubmissionFault = { pointer: string; code: string; detail: string; expected: string }

/**
 * The entry that a submission leads to, or every violation of it at once.
 * @param leniency takes credits and rounds decimals; the caller tells of both and holds credits against what they correct
 */
export function checkSubmission(submission: Submission, leniency: Leniency = {}): Result<Entry, SubmissionFault[]> {
  const { subchildId, period, activity, calculationMethod, site, isEstimated, ...unmapped } = submission
  unmapped satisfies Record<string, never>
  const periodFaults = checkPeriod(period).map(({ end, ...fault }) => ({ pointer: `/period/${end}`, ...fault }))
  const checked = checkActivity(subchildId, activity, calculationMethod, leniency)
  if (checked.failure) return fail([...periodFaults, ...checked.failure])
  if (periodFaults.length > 0) return fail(periodFaults)
  const { method, values, inputs } = checked.value
  return succeed({
    ...{ subchildId, method, values, days: toDays(period) },
    ...(inputs && { inputs }),
    ...(site !== undefined && { site }),
    ...(isEstimated && { isEstimated }),
  })
}
