import { type CalculationFailure, calculate } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { type FactorSet, toFactorSet } from '@tomorro/carbon/engine/factor'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { type StoredSettings, toPolicy } from '@tomorro/carbon/engine/policy'
import type { Result } from '@tomorro/carbon/result'
import { checkSubmission } from '@tomorro/carbon/submission'
import { datasetFolder, readEdition, readManifest } from '../factors/factor-file.ts'

let published: FactorSet | undefined

/** The factors of the dataset, read once. */
export function publishedFactors(): FactorSet {
  published ??= toFactorSet(readManifest(datasetFolder).flatMap((edition) => readEdition(datasetFolder, edition)))
  return published
}

export type Submission = {
  subchildId: string
  activity: Record<string, string | number | boolean>
  from: string
  until: string
  method?: string
  settings?: StoredSettings
}

/** An entry as a submission leads to it. @throws Error where the activity is not accepted */
export function entryOf({ subchildId, activity, from, until, method }: Submission): Entry {
  const checked = checkSubmission({ subchildId, activity, period: { from, until }, calculationMethod: method })
  if (checked.failure) throw new Error(JSON.stringify(checked.failure))
  return checked.value
}

/** Calculates a submission with the published factors. */
export const calculateSubmission = (submission: Submission): Result<Line[], CalculationFailure> =>
  calculate(entryOf(submission), { factors: publishedFactors(), policy: toPolicy(submission.settings ?? {}) })

/** Its lines. @throws Error where it has none */
export function linesOf(submission: Submission): Line[] {
  const calculation = calculateSubmission(submission)
  if (calculation.failure) throw new Error(calculation.failure.detail)
  return calculation.value
}
