import { cut, type Days, lengthOf, yearOf } from '../calendar.ts'
import type { Policy } from './policy.ts'

/** Days of an entry that one edition year of the factors prices. */
export type EditionPart = { readonly year: number; readonly days: Days }

/**
 * Which edition year prices which days; the two practices that DESNZ describes ("Introduction" of its factor sets).
 * Majority: the calendar year with most of the days, the later one where two have as many. Blended: each year for its own.
 */
export function editionParts(days: Days, policy: Policy['factorYear']): EditionPart[] {
  const years = cut(days, 'year').map((part) => ({ year: yearOf(part.start), days: part }))
  if (policy === 'blended') return years
  const longest = Math.max(...years.map((part) => lengthOf(part.days)))
  const majority = years.findLast((part) => lengthOf(part.days) === longest)
  return majority ? [{ year: majority.year, days }] : []
}
