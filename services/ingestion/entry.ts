import { type ActivityValues, checkActivity } from '@tomorro/carbon/taxonomy/activity'
import type { Method } from '@tomorro/carbon/taxonomy/taxonomy'
import type { components } from '@tomorro/generated/ingestion/types'
import { type StoredPeriod, toStoredPeriod } from '@tomorro/records/item/period'

type Schemas = components['schemas']

/** What is said of one entry, before anybody has checked it. */
export type EntrySubmission = {
  subchildId: string
  period: Schemas['Period']
  activity: Readonly<Record<string, unknown>>
  calculationMethod?: Schemas['CalculationMethod'] | undefined
  site?: string | undefined
}

/** An entry that the taxonomy allows, in the form in which it is stored. */
export type CheckedEntry = StoredPeriod & {
  subchildId: string
  activity: ActivityValues
  calculationMethod: Method
  site: string | null
}

/** One fault of an entry; `pointer` leads to it from the body. */
export type EntryFault = { pointer: string; code: string; detail: string; expected: string }

/** Days outside of these are slips of the pen: factors begin later and nobody reports a century ahead. */
export const PERIOD_FROM_MIN = '1990-01-01'
export const PERIOD_UNTIL_MAX = '2100-12-31'

/** Holds an entry against calendar and taxonomy and names every fault at once. */
export function checkEntry(entry: EntrySubmission): { entry: CheckedEntry } | { faults: EntryFault[] } {
  const { subchildId, period, activity, calculationMethod, site, ...unmapped } = entry
  unmapped satisfies Record<string, never>
  const faults = checkPeriod(period)
  const checked = checkActivity(subchildId, activity, calculationMethod)
  if (checked.faults) return { faults: [...faults, ...checked.faults] }
  if (faults.length > 0) return { faults }
  const { method, values } = checked
  return {
    entry: {
      ...toStoredPeriod(period),
      subchildId,
      activity: values,
      calculationMethod: method,
      site: site ?? null,
    },
  }
}

function checkPeriod({ from, until }: Schemas['Period']): EntryFault[] {
  const faults: EntryFault[] = []
  if (from < PERIOD_FROM_MIN)
    faults.push({
      pointer: '/period/from',
      code: 'minimum',
      detail: 'The period begins too early',
      expected: `${PERIOD_FROM_MIN} or later`,
    })
  if (until > PERIOD_UNTIL_MAX)
    faults.push({
      pointer: '/period/until',
      code: 'maximum',
      detail: 'The period ends too late',
      expected: `${PERIOD_UNTIL_MAX} or earlier`,
    })
  if (until < from)
    faults.push({
      pointer: '/period/until',
      code: 'until_before_from',
      detail: 'The period ends before it begins',
      expected: 'the day of `from` or later',
    })
  return faults
}
