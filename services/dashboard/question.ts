import {
  addDays,
  addMonths,
  type Bucket,
  bucketStart,
  bucketsOf,
  type Cut,
  type Days,
  lengthOf,
  toDays,
  yearBefore,
} from '@tomorro/carbon/calendar'
import { checkPeriod } from '@tomorro/carbon/period'
import { expandCoverage } from '@tomorro/carbon/taxonomy/taxonomy'
import { inQuery, invalidRequest } from '@tomorro/runtime/problem'
import type { Filter } from './filter.ts'

/** The most buckets of a series: a year of days. */
export const BUCKETS_MAX = 400

export type Compare = 'none' | 'previous-period' | 'previous-year' | 'base-year'
export type Query = {
  from: string
  until: string
  coverage?: string[]
  site?: string[]
  wtt: Filter['wtt']
  scope2: Filter['scope2']
}

/** The period and filter of a request. */
export type Question = { readonly period: Days; readonly filter: Filter }

/**
 * Reads a question.
 * @throws Problem `invalid_request` for a period that ends before it begins or lies too far away, and for ids that the taxonomy
 * does not have
 */
export function questionOf({ from, until, coverage, site, wtt, scope2 }: Query): Question {
  const { subchildIds, unknown } = expandCoverage(coverage ?? [])
  const violations = [
    ...checkPeriod({ from, until }).map(({ end, code, detail, expected }) => inQuery(end, code, detail, expected)),
    ...(unknown.length > 0 ? [inQuery('coverage', 'taxonomy', 'The taxonomy does not have all of these ids')] : []),
  ]
  if (violations.length > 0) throw invalidRequest(violations)
  return {
    period: toDays({ from, until }),
    filter: { ...(coverage && { subchildIds }), ...(site && { sites: site }), wtt, scope2 },
  }
}

/**
 * The buckets of a question's series.
 * @throws Problem `invalid_request` where there are too many for one answer
 */
export function seriesOf(period: Days, cut: Cut): Bucket[] {
  const buckets = bucketsOf(period, cut, BUCKETS_MAX)
  if (buckets.length <= BUCKETS_MAX) return buckets
  throw invalidRequest([
    inQuery('aggregate', 'buckets', 'The period has too many of these buckets', `${BUCKETS_MAX} buckets at most`),
  ])
}

/** @throws Problem `invalid_request` where a period has more months than a grid shows */
export function expectMonths(period: Days): void {
  if (bucketsOf(period, { aggregate: 'monthly', yearStartMonth: 1 }, BUCKETS_MAX).length > BUCKETS_MAX)
    throw invalidRequest([
      inQuery('until', 'months', 'The period has too many months', `${BUCKETS_MAX} months at most`),
    ])
}

/**
 * The period that the totals are compared with; undefined for none.
 * @throws Problem `invalid_request` for `base-year` where none is set
 */
export function comparedPeriod(
  period: Days,
  compare: Compare,
  { baseYear, yearStartMonth }: { baseYear: number | null; yearStartMonth: number },
): Days | undefined {
  switch (compare) {
    case 'none':
      return undefined
    case 'previous-period':
      return periodBefore(period, yearStartMonth)
    case 'previous-year':
      return yearBefore(period)
    case 'base-year':
      if (baseYear === null)
        throw invalidRequest([
          inQuery('compare', 'base_year', 'No base year is set', 'a value of the setting base-year'),
        ])
      return financialYear(baseYear, yearStartMonth)
  }
}

/** The financial year that begins in a calendar year. */
export function financialYear(year: number, startMonth: number): Days {
  const start = `${year}-${String(startMonth).padStart(2, '0')}-01`
  return { start, end: addMonths(start, 12) }
}

/** Months of the periods that have a whole predecessor, the longest first. */
const wholePeriods = [
  { aggregate: 'yearly', months: 12 },
  { aggregate: 'quarterly', months: 3 },
  { aggregate: 'monthly', months: 1 },
] as const

/** The whole financial year, quarter or month before one; the same number of days before any other period. */
function periodBefore(period: Days, yearStartMonth: number): Days {
  const whole = wholePeriods.find(
    ({ aggregate, months }) =>
      bucketStart(period.start, { aggregate, yearStartMonth }) === period.start &&
      addMonths(period.start, months) === period.end,
  )
  return {
    start: whole ? addMonths(period.start, -whole.months) : addDays(period.start, -lengthOf(period)),
    end: period.start,
  }
}
