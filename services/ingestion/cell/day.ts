import { addDays, addMonths, DAY_MILLISECONDS, dayOf } from '@tomorro/carbon/calendar'
import { isTotal } from '@tomorro/carbon/entry-notices'
import { plainText } from '@tomorro/carbon/plain-text'
import { fail, succeed } from '@tomorro/carbon/result'
import type { Cell } from '@tomorro/spreadsheet/row'
import { errorValue, isErrorValue, type Read, refuse } from './refusal.ts'

/** The order of day and month in dates such as 01/02/2025; undefined where it is unknown. */
export type DateOrder = 'day-first' | 'month-first' | undefined

/** Midnight and the last minute of a day are ignored: `2025-01-31T00:00:00.000Z`, `31/01/2025 23:59`. */
const MIDNIGHT = /[T ](?:0?0:00(?::00(?:\.0{1,9})?)?|23:59(?::\d{2}(?:\.\d{1,9})?)?)(?: ?Z|\+00:?00)?$/
const TIME_OF_DAY = /\d[T ]\d{1,2}:\d{2}/
const isLastMinute = (date: Date): boolean => date.getUTCHours() === 23 && date.getUTCMinutes() === 59
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/
/** `20250131`, as meter exports write it. */
const COMPACT = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/
const SLASHED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/
/** `31-Jan-25`, `31st January 2025`, `Friday, 31 January 2025`. */
const DAY_BEFORE_MONTH =
  /^(?:[A-Za-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ ./-]?([A-Za-z]{3,9})[ ./,-]{0,2}(\d{4}|\d{2})$/
/** `January 31, 2025`. */
const MONTH_BEFORE_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** `2025-01`, as a cell in the format `mmm-yy` is read, `January 2025`. `Jan-25` may be 25 January. */
const ISO_MONTH = /^(\d{4})-(\d{2})$/
const NAMED_MONTH = /^([A-Za-z]{3,9})[ ./-](\d{4})$/
const SHORT_MONTH = /^([A-Za-z]{3,9})[ ./-]?(\d{2})?$/

/** The end of a period that a day is: a month begins a period on its first day and ends one on its last. */
export type PeriodEnd = 'from' | 'until'

/**
 * Reads a day as `YYYY-MM-DD`: from a date, from year-month-day, from a month by name (`31-Jan-2025`), and from `31/01/2025` if
 * the order is known. Refuses 01/02/2025 without a known order (February in Leeds, January in Boston) and bare numbers.
 * @param end accepts months too: `April 2025` is its first or its last day
 */
export function readDay(cell: Cell, order?: DateOrder, end?: PeriodEnd): Read<string> {
  if (cell === null) return refuse('required', 'A date is missing: write a day such as 2025-01-31')
  if (cell instanceof Date) {
    const milliseconds = cell.getTime()
    if (Number.isNaN(milliseconds)) return refuse('date', expected)
    if (milliseconds % DAY_MILLISECONDS !== 0 && !isLastMinute(cell)) return refuse('date_time', withTime)
    return succeed(dayOf(Math.floor(milliseconds / DAY_MILLISECONDS)))
  }
  if (typeof cell === 'number' && !COMPACT.test(String(cell))) return refuse('date_serial', daySerial)
  if (typeof cell !== 'string' && typeof cell !== 'number') return refuse('date', expected)
  const text = plainText(String(cell))
  if (isErrorValue(text)) return fail(errorValue)
  if (isTotal(text)) return fail(totalRow)
  const month = monthIn(text)
  if (month !== undefined) return end === undefined ? refuse('month', aMonth) : dayOfMonth(month, end)
  const day = namedDay(text.replace(MIDNIGHT, ''))
  if (day !== undefined) return isDay(day) ? succeed(day) : refuse('date', noSuchDay)
  const slashed = slashedDay(text)
  if (!slashed) return refuseText(text)
  if (!slashed.dayFirst && !slashed.monthFirst) return refuse('date', noSuchDay)
  if (order === undefined)
    return refuse('date_format', slashed.dayFirst && slashed.monthFirst ? twoReadings : mixedOrders)
  const read = order === 'day-first' ? slashed.dayFirst : slashed.monthFirst
  return read === undefined ? refuse('date', noSuchDay) : succeed(read)
}

function refuseText(text: string): Read<string> {
  if (DAY_SERIAL.test(text)) return refuse('date_serial', daySerial)
  if (TIME_OF_DAY.test(text)) return refuse('date_time', withTime)
  const [, name] = SHORT_MONTH.exec(text) ?? []
  return name !== undefined && monthNumber(name) > 0 ? refuse('month', aMonth) : refuse('date', expected)
}

const expected = 'Expected a date such as 2025-01-31'
const withTime = 'Expected a date without a time of day'
const aMonth =
  'This names a month, and a period has a first and a last day: write days such as 2025-01-01 and 2025-01-31'
const noSuchDay = 'There is no such day'
const daySerial = 'Expected a date, not a number: format the cells as dates'
/** Excel's serial number of a day from 1982 to 2119. */
const DAY_SERIAL = /^[3-7]\d{4}$/
const mixedOrders =
  'Some dates of the file have the day first and others the month first: write all of them as in 2025-01-31'
const twoReadings =
  'The day and the month could be taken for each other: write 2025-01-31, or fill in the xlsx template, whose cells are dates'

export const totalRow = {
  code: 'total_row',
  message: 'This looks like a row of totals: delete it, so that nothing counts twice',
}

/** Both readings of `31/01/2025`, `31.1.25` or `31-01-2025`, each undefined where the calendar has no such day. */
export function slashedDay(text: string): { dayFirst: string | undefined; monthFirst: string | undefined } | undefined {
  const [, one = '', other = '', year] = SLASHED.exec(plainText(text).replace(MIDNIGHT, '')) ?? []
  if (year === undefined) return undefined
  const dayOf = (month: string, day: string) => {
    const written = toDay(year, month, day)
    return isDay(written) ? written : undefined
  }
  return { dayFirst: dayOf(other, one), monthFirst: dayOf(one, other) }
}

/** A date with an unambiguous order of its parts; it need not exist in the calendar. */
function namedDay(text: string): string | undefined {
  const [, year, month = '', day = ''] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? []
  if (year !== undefined) return toDay(year, month, day)
  const [, before, name = '', namedYear = ''] = DAY_BEFORE_MONTH.exec(text) ?? []
  if (before !== undefined) return dayIn(name, before, namedYear)
  const [, monthName, after = '', inYear = ''] = MONTH_BEFORE_DAY.exec(text) ?? []
  return monthName === undefined ? undefined : dayIn(monthName, after, inYear)
}

/** A month as `YYYY-MM`; undefined where the text is none. */
function monthIn(text: string): string | undefined {
  if (ISO_MONTH.test(text)) return text
  const [, name = '', year] = NAMED_MONTH.exec(text) ?? []
  const month = year === undefined ? 0 : monthNumber(name)
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}`
}

function dayOfMonth(month: string, end: PeriodEnd): Read<string> {
  const first = `${month}-01`
  if (!isDay(first)) return refuse('date', noSuchDay)
  return succeed(end === 'from' ? first : addDays(addMonths(first, 1), -1))
}

/** 1 to 12, or 0 where the text names no month: `Sept` is 9. */
const monthNumber = (name: string): number => MONTHS.findIndex((known) => known.startsWith(name.toLowerCase())) + 1

function dayIn(monthName: string, day: string, year: string): string | undefined {
  const month = monthNumber(monthName)
  return month === 0 ? undefined : toDay(year, String(month), day)
}

const toDay = (year: string, month: string, day: string): string =>
  `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** Whether the calendar has a day that is written `YYYY-MM-DD`. Runs once per cell, so it makes no Date and no text. */
const isDay = (text: string): boolean => {
  const day = new Date(text)
  return day.getUTCDate() === Number(text.slice(8)) && text.length === 10
}
