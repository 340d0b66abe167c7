/** A day as `YYYY-MM-DD`. Days compare as texts: '2025-01-31' < '2025-02-01'. */
export type Day = string

/** A half-open interval of days: `start` belongs to it, `end` does not. All arithmetic and all storage use this shape. */
export type Days = { readonly start: Day; readonly end: Day }

/** A period as the API shows it, with both days inclusive. */
export type Period = { readonly from: Day; readonly until: Day }

export const DAY_MILLISECONDS = 86_400_000

/** The numbers of days that were asked for: a file of 100,000 rows asks for the same few a million times. */
const numbers = new Map<Day, number>()
/** All days of five centuries. */
const NUMBERS_MAX = 183_000

/** The number of a day, counted from 1970-01-01. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Date.parse(day) / DAY_MILLISECONDS
  if (numbers.size < NUMBERS_MAX) numbers.set(day, number)
  return number
}

const days = new Map<number, Day>()

/** The day of a number. */
export function dayOf(number: number): Day {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10)
  if (days.size < NUMBERS_MAX) days.set(number, day)
  return day
}

/** The day of a moment in the United Kingdom: in summer a day begins at 23:00 UTC of the day before. */
export const londonDay = (moment: Date): Day => londonDays.format(moment)
// The Swedish format of a date is YYYY-MM-DD.
const londonDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The day `count` days later, or earlier for a negative `count`. The day exists. */
export function addDays(day: Day, count: number): Day {
  const ofMonth = Number(day.slice(8)) + count
  // Every month has these days; a date costs ten times as much.
  if (ofMonth >= 1 && ofMonth <= 28) return `${day.slice(0, 8)}${ofMonth < 10 ? '0' : ''}${ofMonth}`
  return dayOf(dayNumber(day) + count)
}

/** The number of days in an interval. */
export const lengthOf = ({ start, end }: Days): number => dayNumber(end) - dayNumber(start)

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The month of a day, 1 to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** The first day of a day's month. */
export const monthStart = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The first day of the month `count` months later. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

/** The first day of the year of a day, for years that begin in `startMonth` (1 to 12): 2025-03-31 with 4 gives 2024-04-01. */
export const yearStart = (day: Day, startMonth: number): Day => addMonths(day, -((monthOf(day) - startMonth + 12) % 12))

export const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
export const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** Whether two intervals share a day. */
export const overlap = (one: Days, other: Days): boolean => one.start < other.end && other.start < one.end

/** Whether every day of `inner` belongs to `outer`. */
export const covers = (outer: Days, inner: Days): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The smallest interval that contains both. */
export const hullOf = (one: Days, other: Days): Days => ({
  start: earlier(one.start, other.start),
  end: later(one.end, other.end),
})

/**
 * The same days one year earlier; whole months stay whole months: February 2025 becomes all 29 days of February 2024. As a first
 * day 29 February becomes 28 February; an interval that ends before 29 February ends before 1 March.
 */
export const yearBefore = ({ start, end }: Days): Days => ({
  start: isLeapDay(start) ? `${yearOf(start) - 1}-02-28` : shiftYear(start),
  end: isLeapDay(end) ? `${yearOf(end) - 1}-03-01` : shiftYear(end),
})

const isLeapDay = (day: Day): boolean => day.endsWith('-02-29')
const shiftYear = (day: Day): Day => `${String(yearOf(day) - 1).padStart(4, '0')}${day.slice(4)}`

/** Cuts days at the first day of each calendar month, or of each year that begins in `startMonth`; in order and without gaps. */
export function cut({ start, end }: Days, at: 'year' | 'month', startMonth = 1): Days[] {
  const parts: Days[] = []
  for (let from = start; from < end; ) {
    const next = at === 'year' ? addMonths(yearStart(from, startMonth), 12) : addMonths(from, 1)
    const to = earlier(next, end)
    parts.push({ start: from, end: to })
    from = to
  }
  return parts
}

export type Aggregate = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** How a series is cut into buckets. Weeks begin on Monday; years, and their quarters, in `yearStartMonth` (1 to 12). */
export type Cut = { readonly aggregate: Aggregate; readonly yearStartMonth: number }

/** One bucket of a series: `date` is its first day and its name, `days` are those within the period. */
export type Bucket = { readonly date: Day; readonly days: Days }

/** Maximum buckets of a series: a year of days, and the week by which a 52-53-week financial year may be longer. */
export const BUCKETS_MAX = 400

/**
 * The buckets of a period, in order and without gaps; the first and the last hold only the period's days.
 * @returns all of them, or `BUCKETS_MAX` + 1 if there are more, so that a very long period costs nothing
 */
export function bucketsOf(period: Days, cut: Cut): Bucket[] {
  const buckets: Bucket[] = []
  let date = bucketStart(period.start, cut)
  while (date < period.end && buckets.length <= BUCKETS_MAX) {
    const next = bucketEnd(date, cut)
    buckets.push({ date, days: { start: later(date, period.start), end: earlier(next, period.end) } })
    date = next
  }
  return buckets
}

/** The first day of a day's bucket. */
export function bucketStart(day: Day, { aggregate, yearStartMonth }: Cut): Day {
  switch (aggregate) {
    case 'daily':
      return day
    case 'weekly':
      return addDays(day, -daysSinceMonday(day))
    case 'monthly':
      return monthStart(day)
    case 'quarterly':
      return addMonths(day, -((monthOf(day) - yearStartMonth + 12) % 3))
    case 'yearly':
      return yearStart(day, yearStartMonth)
  }
}

function bucketEnd(start: Day, { aggregate }: Cut): Day {
  switch (aggregate) {
    case 'daily':
      return addDays(start, 1)
    case 'weekly':
      return addDays(start, 7)
    case 'monthly':
      return addMonths(start, 1)
    case 'quarterly':
      return addMonths(start, 3)
    case 'yearly':
      return addMonths(start, 12)
  }
}

// 1970-01-01 was a Thursday.
const daysSinceMonday = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** The period as the API shows it: its last day belongs to it. */
export const toPeriod = ({ start, end }: Days): Period => ({ from: start, until: addDays(end, -1) })

/** The days of a period as the API shows it. */
export const toDays = ({ from, until }: Period): Days => ({ start: from, end: addDays(until, 1) })

/**
 * Cuts days into whole months and the parts of months around them: 15 January to 10 April has the months February and March,
 * and the parts 15 to 31 January and 1 to 10 April. Monthly totals answer the months; only the parts need daily rates.
 */
export function wholeMonths({ start, end }: Days): { months: Days | undefined; parts: Days[] } {
  const first = monthStart(start) === start ? start : addMonths(start, 1)
  const last = monthStart(end)
  if (first > last) return { months: undefined, parts: [{ start, end }] }
  const parts = [
    { start, end: first },
    { start: last, end },
  ]
  return {
    months: first < last ? { start: first, end: last } : undefined,
    parts: parts.filter((part) => part.start < part.end),
  }
}
