import {
  addDays,
  addMonths,
  BUCKETS_MAX,
  bucketStart,
  bucketsOf,
  type Days,
  lengthOf,
  yearBefore,
} from '@tomorro/carbon/calendar'
import { FIRST_DAY } from '@tomorro/carbon/period'
import { readFigureQuery } from '@tomorro/records/ledger/figure-query'
import { inQuery, invalidRequest } from '@tomorro/runtime/problem'
import type { Filter } from './filter.ts'

export type Compare = 'none' | 'previous-period' | 'previous-year' | 'base-year'
export type Query = {
  from: string
  until: string
  coverage?: string[] | undefined
  site?: string[] | undefined
  wtt: Filter['wtt']
  scope2: Filter['scope2']
}

/** The period and filter of a request. */
export type Question = { readonly period: Days; readonly filter: Filter }

/** Reads a question. @throws Problem `invalid_request` as `readFigureQuery` does */
export function questionOf({ site, wtt, scope2, ...query }: Query): Question {
  const { period, subchildIds } = readFigureQuery(query)
  return { period, filter: { ...(subchildIds && { subchildIds }), ...(site && { sites: site }), wtt, scope2 } }
}

/** @throws Problem `invalid_request` where a period has more months than a grid shows */
export function expectMonths(period: Days): void {
  if (bucketsOf(period, { aggregate: 'monthly', yearStartMonth: 1 }).length > BUCKETS_MAX)
    throw invalidRequest([
      inQuery('until', 'months', 'The period has too many months', `at most ${BUCKETS_MAX} months`),
    ])
}

type Years = { baseYear: number | null; yearStartMonth: number }

/**
 * The period that the totals are compared with; undefined for none.
 * @throws Problem `invalid_request` for `base-year` where none is set, and for a comparison period that begins too early
 */
export function comparedPeriod(period: Days, compare: Compare, years: Years): Days | undefined {
  const compared = unlimitedComparison(period, compare, years)
  if (compared === undefined || compared.start >= FIRST_DAY) return compared
  const expected = `a comparison period that begins on ${FIRST_DAY} or later, or none`
  throw invalidRequest([inQuery('compare', 'minimum', 'The comparison period begins too early', expected)])
}

function unlimitedComparison(period: Days, compare: Compare, { baseYear, yearStartMonth }: Years): Days | undefined {
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
