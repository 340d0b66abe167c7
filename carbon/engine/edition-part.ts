import { cut, type Day, type Days, monthOf, yearOf, yearStart } from '../calendar.ts'
import type { Policy } from './policy.ts'

/** Days of an entry with factors of one edition year. */
export type EditionPart = { readonly year: number; readonly days: Days }

/** A reporting year that begins in this month or later uses the edition of the calendar year in which it ends. */
export const FIRST_MONTH_OF_LATER_EDITION = 7

/**
 * Which edition year applies to which days; the two practices that DESNZ describes ("Introduction" of its factor sets). Majority:
 * the edition follows the reporting year, never a single bill, so twelve monthly bills give the result of one annual bill. A
 * reporting year that begins in January to June uses the edition of the calendar year in which it begins (April 2024 to March
 * 2025: 2024), one that begins in July to December that of the year in which it ends (July 2024 to June 2025: 2025). Blended:
 * each day uses the edition of its calendar year.
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
