import { cut, type Day, type Days, monthOf, yearOf, yearStart } from '../calendar.ts'
import type { Policy } from './policy.ts'

/** Days of an entry that one edition year of the factors prices. */
export type EditionPart = { readonly year: number; readonly days: Days }

/** A reporting year that begins in this month or later has the edition of the calendar year in which it ends. */
export const FIRST_MONTH_OF_LATER_EDITION = 7

/**
 * Which edition year prices which days; the two practices that DESNZ describes ("Introduction" of its factor sets).
 *
 * Majority: the edition belongs to the reporting year, never to a single bill, so twelve monthly bills give what one annual bill
 * gives. A reporting year that begins in January to June has the edition of the calendar year it begins in (April 2024 to March
 * 2025: 2024), one that begins in July to December that of the year it ends in (July 2024 to June 2025: 2025).
 * Blended: each day has the edition of its calendar year.
 */
export function editionParts(days: Days, { factorYear, yearStartMonth }: EditionPolicy): EditionPart[] {
  switch (factorYear) {
    case 'blended':
      return cut(days, 'year').map((part) => ({ year: yearOf(part.start), days: part }))
    case 'majority':
      return cut(days, 'year', yearStartMonth).map((part) => ({
        year: editionYear(part.start, yearStartMonth),
        days: part,
      }))
  }
}

type EditionPolicy = Pick<Policy, 'factorYear' | 'yearStartMonth'>

function editionYear(day: Day, startMonth: number): number {
  const start = yearStart(day, startMonth)
  return yearOf(start) + (monthOf(start) >= FIRST_MONTH_OF_LATER_EDITION ? 1 : 0)
}
