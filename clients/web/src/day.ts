import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  monthOf,
  monthStart,
  type Period,
  yearOf,
  yearStart,
} from '@tomorro/carbon/calendar'

// Days are strings `YYYY-MM-DD` from the contract to the screen, so that no time zone can shift them.

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

export const monthName = (month: number): string => months[month - 1] ?? ''

const dateOf = (day: Day): number => Number(day.slice(8))

/** `31 January 2025`. */
export const dayText = (day: Day): string => `${dateOf(day)} ${monthName(monthOf(day))} ${yearOf(day)}`

/** A period in its shortest exact form: `2025`, `January 2025`, `April 2024 to March 2025`, `3 May 2025 to 9 May 2025`. */
export function periodText({ from, until }: Period): string {
  if (from === until) return dayText(from)
  const isWhole = from === monthStart(from) && addDays(until, 1) === addMonths(until, 1)
  if (!isWhole) return `${dayText(from)} to ${dayText(until)}`
  const isOneYear = yearOf(from) === yearOf(until)
  if (isOneYear && monthOf(from) === 1 && monthOf(until) === 12) return String(yearOf(from))
  const end = `${monthName(monthOf(until))} ${yearOf(until)}`
  if (isOneYear && monthOf(from) === monthOf(until)) return end
  return `${monthName(monthOf(from))}${isOneYear ? '' : ` ${yearOf(from)}`} to ${end}`
}

/** `count` whole months, the first of which contains `day`. */
const monthsFrom = (day: Day, count: number): Period => ({
  from: monthStart(day),
  until: addDays(addMonths(day, count), -1),
})

/** The year that contains a day, for years that begin in a month (1 to 12). */
export const yearAround = (day: Day, firstMonth = 1): Period => monthsFrom(yearStart(day, firstMonth), 12)

/** The twelve whole months up to that of a day. */
export const twelveMonthsUntil = (day: Day): Period => monthsFrom(addMonths(day, -11), 12)

/** The period shifted by `years`. Whole months stay whole: February 2024 becomes 1 to 28 February 2025. */
export const shiftYears = ({ from, until }: Period, years: number): Period => ({
  from: addMonths(from, years * 12),
  until: addDays(addMonths(addDays(until, 1), years * 12), -1),
})

/** Today in the United Kingdom, wherever the browser is. */
export const today = (now = new Date()): Day => londonDay.format(now)
// The Swedish format of a date is YYYY-MM-DD.
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' })

/** A moment of the API in UK time: `15 January 2026, 09:30`. */
export const momentText = (moment: string): string => londonMoment.format(new Date(moment)).replace(' at ', ', ')
const londonMoment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** The day of a moment in UK time, for lists: `15 Jan 2026`. */
export const shortDayText = (moment: string): string => londonShortDay.format(new Date(moment))
const londonShortDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'medium' })

/** Whether the text is a day that exists. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text)

function dayExists(day: Day): boolean {
  try {
    return dayOf(dayNumber(day)) === day
  } catch {
    return false
  }
}
