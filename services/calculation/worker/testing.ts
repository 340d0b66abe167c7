import { toDays } from '@tomorro/carbon/calendar'
import { checkActivity } from '@tomorro/carbon/taxonomy/activity'
import { type Calculation, calculate, type Entry } from '../engine/calculate.ts'
import { type FactorSet, toFactorSet } from '../engine/factor.ts'
import type { Line } from '../engine/line.ts'
import { type StoredSettings, toPolicy } from '../engine/policy.ts'
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
  const checked = checkActivity(subchildId, activity, method)
  if (checked.faults) throw new Error(JSON.stringify(checked.faults))
  return { subchildId, method: checked.method, values: checked.values, days: toDays({ from, until }) }
}

/** Calculates a submission with the published factors. */
export const calculateSubmission = (submission: Submission): Calculation =>
  calculate(entryOf(submission), { factors: publishedFactors(), policy: toPolicy(submission.settings ?? {}) })

/** Its lines. @throws Error where it has none */
export function linesOf(submission: Submission): Line[] {
  const calculation = calculateSubmission(submission)
  if (calculation.failure) throw new Error(calculation.failure.detail)
  return calculation.lines
}
