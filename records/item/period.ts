/** A period as the contracts have it: both days belong to it. */
export type Period = { from: string; until: string }

/** The same as it is stored: the day `periodEnd` no longer belongs to it. */
export type StoredPeriod = { periodStart: string; periodEnd: string }

const DAY_IN_MS = 86_400_000

export const toStoredPeriod = ({ from, until }: Period): StoredPeriod => ({
  periodStart: from,
  periodEnd: dayAfter(until),
})

export const toPeriod = ({ periodStart, periodEnd }: StoredPeriod): Period => ({
  from: periodStart,
  until: addDays(periodEnd, -1),
})

/** The day after a day (`YYYY-MM-DD`). */
export const dayAfter = (day: string): string => addDays(day, 1)

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_IN_MS).toISOString().slice(0, 10)
