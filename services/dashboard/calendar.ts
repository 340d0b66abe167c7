/** A day as `YYYY-MM-DD`. Such texts stand in the order of the days they name. */
export type Day = string

/** Days from one on and up to another that no longer belongs to them. */
export type Days = { readonly from: Day; readonly to: Day }

export type Aggregate = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** How buckets are cut. Quarters and years begin with the first day of `yearStartMonth` (1 to 12) and each third month on. */
export type Cut = { readonly aggregate: Aggregate; readonly yearStartMonth: number }

/** A bucket: the first day of all it could hold, which names it, and the days of the period that fall into it. */
export type Bucket = { readonly date: Day; readonly days: Days }

const DAY_IN_MS = 86_400_000

/**
 * The buckets that a period falls into, in order and without gaps; the first and the last hold only its days.
 * @returns as many as there are, or one more than `most` where there are more
 */
export function bucketsOf(period: Days, cut: Cut, most: number): Bucket[] {
  const buckets: Bucket[] = []
  let date = bucketStart(period.from, cut)
  while (date < period.to && buckets.length <= most) {
    const next = bucketEnd(date, cut)
    buckets.push({ date, days: { from: later(date, period.from), to: earlier(next, period.to) } })
    date = next
  }
  return buckets
}

/** The first day of the bucket that a day falls into. */
export function bucketStart(day: Day, { aggregate, yearStartMonth }: Cut): Day {
  switch (aggregate) {
    case 'daily':
      return day
    case 'weekly':
      return addDays(day, -daysSinceMonday(day))
    case 'monthly':
      return monthStart(day)
    case 'quarterly':
      return addMonths(monthStart(day), -(monthsSince(yearStartMonth, day) % 3))
    case 'yearly':
      return addMonths(monthStart(day), -monthsSince(yearStartMonth, day))
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

/** The day that lies `count` days after another, or before it where `count` is negative. */
export const addDays = (day: Day, count: number): Day => toDay(new Date(Date.parse(day) + count * DAY_IN_MS))

/** The same day of the month `count` months on; for first days of months, which every month has. */
export function addMonths(monthStart: Day, count: number): Day {
  const date = new Date(Date.parse(monthStart))
  date.setUTCMonth(date.getUTCMonth() + count)
  return toDay(date)
}

/** The days as the contract shows them: the last one belongs to them. */
export const showPeriod = ({ from, to }: Days): { from: Day; until: Day } => ({ from, until: addDays(to, -1) })

/** How many days there are. */
export const lengthOf = ({ from, to }: Days): number => (Date.parse(to) - Date.parse(from)) / DAY_IN_MS

/** The first day of a day's month. */
export const monthStart = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The same day one year earlier; 28 February for 29 February. */
export function yearBefore(day: Day): Day {
  const moved = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  return day.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved
}

export const later = (one: Day, other: Day): Day => (one > other ? one : other)
export const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

const daysSinceMonday = (day: Day): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7
const monthsSince = (yearStartMonth: number, day: Day): number => (Number(day.slice(5, 7)) - yearStartMonth + 12) % 12
const toDay = (date: Date): Day => date.toISOString().slice(0, 10)
