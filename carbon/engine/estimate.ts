import { fail, type Result } from '../result.ts'
import type { SubmissionViolation } from '../submission.ts'
import { type Context, calculate } from './calculate.ts'
import type { Entry } from './entry.ts'
import type { Line } from './ledger-line.ts'

/**
 * The ledger lines of a checked submission with the current factors and settings, or every violation: those of the check, else
 * the one that prevents the calculation.
 */
export function estimateOf(
  checked: Result<Entry, SubmissionViolation[]>,
  context: Context,
): Result<Line[], SubmissionViolation[]> {
  if (checked.failure) return checked
  const calculation = calculate(checked.value, context)
  return calculation.failure ? fail([calculation.failure]) : calculation
}
