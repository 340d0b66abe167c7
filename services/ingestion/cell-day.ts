import { DAY_IN_MS } from '@tomorro/carbon/calendar'
import { fail, succeed } from '@tomorro/carbon/result'
import { plainText } from '@tomorro/spreadsheet/plain-text'
import type { Cell } from '@tomorro/spreadsheet/row'
import { errorValue, isErrorValue, type Read, refuse } from './cell-refusal.ts'

/** A day as ISO 8601 writes it; a time of midnight adds nothing to it. */
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/
const SLASHED_DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/
/** `31-Jan-25`, `31 January 2025`. */
const NAMED_MONTH = /^(\d{1,2})[ ./-]([A-Za-z]{3,9})[ ./-](\d{4}|\d{2})$/
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const OTHER_DAY = /^\d{1,4}[./-](\d{1,2}|[A-Za-z]{3,9})[./-]\d{1,4}$/

/**
 * A day as `YYYY-MM-DD`. Read are a date, text of that form, a month by its name (`31-Jan-2025`), and `31/01/2025` where the
 * file's habit is known. Other text is refused, since 01/02/2025 is two days in two countries, and so is a bare number, since
 * nothing says that it counts days.
 */
export function readDay(cell: Cell, { isDayFirst }: { isDayFirst: boolean } = { isDayFirst: false }): Read<string> {
  if (cell === null) return refuse('required', 'A date is missing: write a day such as 2025-01-31')
  if (cell instanceof Date) {
    const milliseconds = cell.getTime()
    if (Number.isNaN(milliseconds)) return refuse('date', 'Expected a date such as 2025-01-31')
    if (milliseconds % DAY_IN_MS !== 0) return refuse('date_time', 'Expected a date without a time of day')
    return succeed(cell.toISOString().slice(0, 10))
  }
  if (typeof cell === 'number') return refuse('date_serial', 'Expected a date; format the cell as a date')
  if (typeof cell !== 'string') return refuse('date', 'Expected a date such as 2025-01-31')
  const text = plainText(cell)
  if (isErrorValue(text)) return fail(errorValue)
  const [, iso] = ISO_DAY.exec(text) ?? []
  const day = iso ?? namedMonthDay(text)
  if (day !== undefined) return isDay(day) ? succeed(day) : refuse('date', 'There is no such day')
  const slashed = slashedDay(text)
  if (slashed && isDayFirst && slashed.dayFirst) return succeed(slashed.dayFirst)
  if (slashed && !slashed.dayFirst && !slashed.monthFirst) return refuse('date', 'There is no such day')
  if (OTHER_DAY.test(text)) return refuse('date_format', dateFormat)
  return refuse('date', 'Expected a date such as 2025-01-31')
}

const dateFormat =
  'The day and the month could be taken for each other: write 2025-01-31, or fill in the xlsx template, whose cells are dates'

/** Both readings of `31/01/2025`, `31.1.2025` or `31-01-2025`, each undefined where the calendar has no such day. */
export function slashedDay(text: string): { dayFirst: string | undefined; monthFirst: string | undefined } | undefined {
  const [, one = '', other = '', year] = SLASHED_DAY.exec(plainText(text)) ?? []
  if (year === undefined) return undefined
  const dayOf = (month: string, day: string) => {
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(written) ? written : undefined
  }
  return { dayFirst: dayOf(other, one), monthFirst: dayOf(one, other) }
}

function namedMonthDay(text: string): string | undefined {
  const [, day = '', name = '', year = ''] = NAMED_MONTH.exec(text) ?? []
  const month = MONTHS.findIndex((known) => name !== '' && known.startsWith(name.toLowerCase())) + 1
  if (month === 0) return undefined
  return `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
