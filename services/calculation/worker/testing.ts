import { type CalculationFailure, calculate } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { type FactorSet, toFactorSet } from '@tomorro/carbon/engine/factor'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { type StoredSettings, toPolicy } from '@tomorro/carbon/engine/policy'
import type { Result } from '@tomorro/carbon/result'
import { checkSubmission } from '@tomorro/carbon/submission'
import { datasetFolder, readEdition, readManifest } from '../factors/factor-file.ts'

let published: FactorSet | undefined

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

/** The entry of a submission. @throws Error if the submission is not valid */
export function entryOf({ subchildId, activity, from, until, method }: Submission): Entry {
  const checked = checkSubmission({ subchildId, activity, period: { from, until }, calculationMethod: method })
  if (checked.failure) throw new Error(JSON.stringify(checked.failure))
  return checked.value
}

/** Calculates a submission with the published factors. */
export const calculateSubmission = (submission: Submission): Result<Line[], CalculationFailure> =>
  calculate(entryOf(submission), { factors: publishedFactors(), policy: toPolicy(submission.settings ?? {}) })

/** The lines of a submission. @throws Error if it has none */
export function linesOf(submission: Submission): Line[] {
  const calculation = calculateSubmission(submission)
  if (calculation.failure) throw new Error(calculation.failure.detail)
  return calculation.value
}
