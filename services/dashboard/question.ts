import { expandCoverage } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Fault, invalidRequest } from '@tomorro/runtime/problem'
import { addDays, type Bucket, bucketsOf, type Cut, type Days, lengthOf, yearBefore } from './calendar.ts'

/** Days that a period may hold; wide enough for every base year, narrow enough for every calendar. */
const FIRST_DAY = '1990-01-01'
const LAST_DAY = '2100-12-31'

/** As many buckets as a series has at most: a year of days. */
export const BUCKETS_MAX = 400

export type Compare = 'none' | 'previous-period' | 'previous-year'
export type Query = { from: string; until: string; coverage?: string[] }

/** What a dashboard is asked about: the days, and the subchildren where not all are meant. */
export type Question = { readonly period: Days; readonly subchildIds: readonly string[] | undefined }

/**
 * Reads a question.
 * @throws Problem `invalid_request` for a period that ends before it begins or lies too far away, and for ids that the taxonomy
 * does not have
 */
export function questionOf({ from, until, coverage }: Query): Question {
  const { subchildIds, unknown } = expandCoverage(coverage ?? [])
  const faults = [
    ...(from < FIRST_DAY ? [fault('from', 'minimum', 'The day is too early', FIRST_DAY)] : []),
    ...(until > LAST_DAY ? [fault('until', 'maximum', 'The day is too late', LAST_DAY)] : []),
    ...(until < from ? [fault('until', 'order', 'The period ends before it begins', 'A day not before `from`')] : []),
    ...(unknown.length > 0 ? [fault('coverage', 'taxonomy', 'The taxonomy does not have all of these ids')] : []),
  ]
  if (faults.length > 0) throw invalidRequest(faults)
  return { period: { from, to: addDays(until, 1) }, subchildIds: coverage === undefined ? undefined : subchildIds }
}

/**
 * The buckets of a question's series.
 * @throws Problem `invalid_request` where there are too many for one answer
 */
export function seriesOf(period: Days, cut: Cut): Bucket[] {
  const buckets = bucketsOf(period, cut, BUCKETS_MAX)
  if (buckets.length <= BUCKETS_MAX) return buckets
  throw invalidRequest([
    fault('aggregate', 'buckets', 'The period has too many of these buckets', `${BUCKETS_MAX} buckets at most`),
  ])
}

/** The period that the totals are compared with; undefined for none. */
export function comparedPeriod({ from, to }: Days, compare: Compare): Days | undefined {
  switch (compare) {
    case 'none':
      return undefined
    case 'previous-period':
      return { from: addDays(from, -lengthOf({ from, to })), to: from }
    case 'previous-year':
      // Moving the day after the end keeps whole months whole: February 2025 is compared with all of February 2024.
      return { from: yearBefore(from), to: to.endsWith('-02-29') ? addDays(yearBefore(to), 1) : yearBefore(to) }
  }
}

const fault = (name: string, code: string, detail: string, expected?: string): Fault => ({
  in: 'query',
  name,
  code,
  detail,
  ...(expected === undefined ? {} : { expected }),
})
