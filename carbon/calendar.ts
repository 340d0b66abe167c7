/** A day as `YYYY-MM-DD`. Such texts stand in the order of the days they name. */
export type Day = string

/** Days from `start` on, up to `end`, which no longer belongs to them. */
export type Days = { readonly start: Day; readonly end: Day }

const DAY_IN_MS = 86_400_000

/** The number of a day, counted from 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(day) / DAY_IN_MS

/** The day of a number. */
export const dayOf = (number: number): Day => new Date(number * DAY_IN_MS).toISOString().slice(0, 10)

/** How many days there are. */
export const lengthOf = ({ start, end }: Days): number => dayNumber(end) - dayNumber(start)

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The first day of a day's month. */
export const monthStart = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The first day of the month `count` months after that of `day`. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

export const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
export const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** Cuts days at the first day of each calendar year, or month; in order and without gaps. */
export function cut({ start, end }: Days, at: 'year' | 'month'): Days[] {
  const parts: Days[] = []
  for (let from = start; from < end; ) {
    const next = at === 'year' ? `${String(yearOf(from) + 1).padStart(4, '0')}-01-01` : addMonths(from, 1)
    const to = earlier(next, end)
    parts.push({ start: from, end: to })
    from = to
  }
  return parts
}

/** The period as the API has it: its last day belongs to it. */
export const toPeriod = ({ start, end }: Days): { from: Day; until: Day } => ({
  from: start,
  until: dayOf(dayNumber(end) - 1),
})

/** The days of a period as the API has it. */
export const toDays = ({ from, until }: { from: Day; until: Day }): Days => ({
  start: from,
  end: dayOf(dayNumber(until) + 1),
})
