import {
  addDays,
  type Bucket,
  bucketsOf,
  type Cut,
  type Days,
  lengthOf,
  toDays,
  yearBefore,
} from '@tomorro/carbon/calendar'
import { checkPeriod } from '@tomorro/carbon/period'
import { expandCoverage } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Fault, invalidRequest } from '@tomorro/runtime/problem'

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
    ...checkPeriod({ from, until }).map(({ end, code, detail, expected }) => fault(end, code, detail, expected)),
    ...(unknown.length > 0 ? [fault('coverage', 'taxonomy', 'The taxonomy does not have all of these ids')] : []),
  ]
  if (faults.length > 0) throw invalidRequest(faults)
  return { period: toDays({ from, until }), subchildIds: coverage === undefined ? undefined : subchildIds }
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
export function comparedPeriod(period: Days, compare: Compare): Days | undefined {
  switch (compare) {
    case 'none':
      return undefined
    case 'previous-period':
      return { start: addDays(period.start, -lengthOf(period)), end: period.start }
    case 'previous-year':
      return yearBefore(period)
  }
}

const fault = (name: string, code: string, detail: string, expected?: string): Fault => ({
  in: 'query',
  name,
  code,
  detail,
  ...(expected === undefined ? {} : { expected }),
})
