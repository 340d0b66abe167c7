import { type Period, toDays } from './calendar.ts'
import type { Entry } from './engine/entry.ts'
import { checkPeriod } from './period.ts'
import { visibleText } from './plain-text.ts'
import { fail, type Result, succeed } from './result.ts'
import { checkActivity } from './taxonomy/activity.ts'
import { asBilled, isDecimalText, isSameDecimal, type Leniency } from './taxonomy/activity-value.ts'
import { namesUnit } from './taxonomy/submitted-amount.ts'
import type { Method } from './taxonomy/taxonomy.ts'

/** One activity as submitted, before it is checked against calendar and taxonomy. */
export type Submission = {
  readonly subchildId: string
  readonly period: Period
  readonly activity: Readonly<Record<string, unknown>>
  readonly calculationMethod?: string | undefined
  readonly site?: string | undefined
  /** Whether the quantity is an estimate rather than a reading. */
  readonly isEstimated?: boolean | undefined
}

/** A submission that names every field, so that a new field fails to compile wherever it would be lost. */
export type CompleteSubmission = { readonly [Field in keyof Required<Submission>]: Submission[Field] }

/** One violation of a submission; `pointer` is a JSON Pointer from the submission. */
export type SubmissionViolation = { pointer: string; code: string; detail: string; expected: string }

/**
 * The entry of a submission, or all its violations.
 * @param leniency accepts credits and rounds decimals; the caller adds the notices and checks credits against the corrected
 * activity
 */
export function checkSubmission(submission: Submission, leniency: Leniency = {}): Result<Entry, SubmissionViolation[]> {
  const { subchildId, period, activity, calculationMethod, site, isEstimated, ...unmapped } = submission
  unmapped satisfies Record<string, never>
  const periodViolations = checkPeriod(period).map(({ end, ...violation }) => ({
    pointer: `/period/${end}`,
    ...violation,
  }))
  const checked = checkActivity(subchildId, activity, calculationMethod, leniency)
  if (checked.failure) return fail([...periodViolations, ...checked.failure])
  if (periodViolations.length > 0) return fail(periodViolations)
  const { method, values, inputs } = checked.value
  // The type makes an optional field of the entry that is missing here fail to compile.
  const optional: OptionalFields = {
    inputs,
    site: (site && visibleText(site)) || undefined,
    isEstimated: isEstimated || undefined,
  }
  return succeed({ subchildId, method, values, days: toDays(period), ...given(optional) })
}

type OptionalFields = {
  readonly [Field in keyof Entry as undefined extends Entry[Field] ? Field : never]-?: Entry[Field] | undefined
}

/** The fields that have a value. */
const given = ({ inputs, site, isEstimated, ...unmapped }: OptionalFields): Pick<Entry, keyof OptionalFields> => {
  unmapped satisfies Record<string, never>
  return { ...(inputs && { inputs }), ...(site && { site }), ...(isEstimated && { isEstimated }) }
}

/** DESNZ prefers litres and kWh over distances; both are better data than pounds. */
const quantityMethods = ['average', 'distance'] as const

/**
 * Checks a submission that may fit several methods, such as a bill with kWh and pounds: it is calculated by its quantity, and the
 * pounds are kept for reference.
 * @param method the method of earlier rows in the same file; it is tried first
 */
export function checkBilled(
  submission: Submission,
  { method, leniency = asBilled }: { method?: Method | undefined; leniency?: Leniency } = {},
) {
  const checked = checkSubmission(submission, leniency)
  if (!checked.failure?.some(({ code }) => code === 'ambiguous_method')) return { checked, isForReference: false }
  for (const calculationMethod of method === undefined ? quantityMethods : [method, ...quantityMethods]) {
    const chosen = checkSubmission({ ...submission, calculationMethod }, leniency)
    // `required` and `unknown_method` mean that the submission does not fit this method.
    if (!chosen.failure?.some(({ code }) => code === 'required' || code === 'unknown_method'))
      return { checked: chosen, isForReference: calculationMethod !== 'spend' }
  }
  return { checked, isForReference: false }
}

/** The numbers of the parameters whose submitted amount has more decimals than the entry keeps. */
export const roundedIn = (activity: Submission['activity'], entry: Entry): string[] =>
  Object.keys(activity).filter((number) => isRounded(activity[number], number, entry))

function isRounded(raw: unknown, number: string, { values, inputs = {} }: Entry): boolean {
  if (!namesUnit(raw)) {
    const value = values[number]
    const isNumber = typeof raw === 'number' || typeof raw === 'string'
    return (
      isNumber &&
      typeof value === 'string' &&
      isDecimalText(value) &&
      String(raw) !== value &&
      !isSameDecimal(raw, value)
    )
  }
  // The ledger line keeps an amount in another unit unrounded. One in a parameter's own unit may be under that parameter's
  // number.
  const kept = [...Object.values(values), ...Object.values(inputs).map(({ value }) => value)]
  return !kept.some((value) => isSameDecimal(raw.value, value))
}
