import type { Days } from '../calendar.ts'
import type { ActivityValues, SubmittedAmounts } from '../taxonomy/activity.ts'
import type { Method } from '../taxonomy/taxonomy.ts'

/** One activity that `checkSubmission` has accepted: its amounts, calculation method, days and site. */
export type Entry = {
  readonly subchildId: string
  readonly method: Method
  readonly values: ActivityValues
  readonly days: Days
  readonly site?: string
  /** Amounts that were submitted in another unit than `values` has, by parameter number. */
  readonly inputs?: SubmittedAmounts
  /** The quantity is an estimate rather than a reading. */
  readonly isEstimated?: boolean
}
