import { fail, type Result } from '../result.ts'
import { checkSubmission, type Submission, type SubmissionViolation } from '../submission.ts'
import type { Leniency } from '../taxonomy/activity-value.ts'
import { type Context, calculate } from './calculate.ts'
import type { Entry } from './entry.ts'
import type { Line } from './ledger-line.ts'

/** The lines that a submission leads to with the factors and settings of now, or everything that keeps it from having any. */
export function estimateOf(
  submission: Submission,
  context: Context,
  leniency: Leniency = {},
): Result<Line[], SubmissionViolation[]> {
  const checked = checkSubmission(submission, leniency)
  return checked.failure ? checked : estimateEntry(checked.value, context)
}

/** The same for an entry that `checkSubmission` has accepted. */
export function estimateEntry(entry: Entry, context: Context): Result<Line[], SubmissionViolation[]> {
  const calculation = calculate(entry, context)
  return calculation.failure ? fail([calculation.failure]) : calculation
}
