import { type Day, type Days, toPeriod } from '@tomorro/carbon/calendar'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? ''

/** `1 April 2024` */
export const dayText = (day: Day): string => `${Number(day.slice(8))} ${monthOf(day)} ${day.slice(0, 4)}`

/** `April 2024` */
export const monthText = (day: Day): string => `${monthOf(day)} ${day.slice(0, 4)}`

/** `Apr 2024` */
export const shortMonthText = (day: Day): string => `${monthOf(day).slice(0, 3)} ${day.slice(0, 4)}`

/** `1 April 2024 to 31 March 2025` */
export const periodText = (days: Days): string => {
  const { from, until } = toPeriod(days)
  return `${dayText(from)} to ${dayText(until)}`
}

/** The name of a reporting year: `2025` for a calendar year, `2024/25` across two, otherwise its days. */
export function yearText(days: Days): string {
  const { from, until } = toPeriod(days)
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)]
  if (!isTwelveMonths(days)) return `${shortMonthText(from)} to ${shortMonthText(until)}`
  return first === last ? first : `${first}/${last.slice(2)}`
}

/**
 * Whether the days are twelve months: they end on the same day one year later. A period from 29 February may end before 28
 * February or before 1 March.
 */
export const isTwelveMonths = ({ start, end }: Days): boolean =>
  yearLater(start, 1) === end || (start.endsWith('-02-29') && yearLater(`${start.slice(0, 4)}-03-01`, 1) === end)

/** Moves a day by whole years, backwards for negative ones: 29 February 2024 plus one year is 28 February 2025. */
export function yearLater(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const rest = day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)
  return `${String(year).padStart(4, '0')}${rest}`
}

/** Moves a period by whole years. */
export const daysLater = ({ start, end }: Days, years: number): Days => ({
  start: yearLater(start, years),
  end: yearLater(end, years),
})

/** The calendar year in which the financial year of a day begins; financial years begin in `month` (1 to 12). */
export const financialYearOf = (day: Day, month: number): number =>
  Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < month ? 1 : 0)

export const financialYear = (year: number, month: number): Days => {
  const start = `${year}-${String(month).padStart(2, '0')}-01`
  return { start, end: yearLater(start, 1) }
}

/** `a, b and c` */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
