import { addMonths, type Bucket, type Cut, type Days, monthStart } from './calendar.ts'

/**
 * What has to be read for a series: whole months from the monthly rollup, parts of months line by line. Each day of the period
 * is in exactly one of them, and no part crosses from one bucket into another.
 */
export type Reading = { readonly months: Days | undefined; readonly parts: readonly Days[] }

/** The reading for a series: buckets of a month or longer can take whole months, shorter ones cannot. */
export function readingOf(period: Days, buckets: readonly Bucket[], { aggregate }: Cut): Reading {
  switch (aggregate) {
    case 'daily':
    case 'weekly':
      return { months: undefined, parts: buckets.map(({ days }) => days) }
    case 'monthly':
    case 'quarterly':
    case 'yearly':
      return readMonths(period)
  }
}

/** The reading that takes as many whole months as there are; buckets of a month or longer end only where its parts do. */
export function readMonths({ from, to }: Days): Reading {
  const firstMonth = monthStart(from) === from ? from : addMonths(monthStart(from), 1)
  const endOfMonths = monthStart(to)
  if (firstMonth > endOfMonths) return { months: undefined, parts: [{ from, to }] }
  const ends = [
    { from, to: firstMonth },
    { from: endOfMonths, to },
  ]
  return {
    months: firstMonth < endOfMonths ? { from: firstMonth, to: endOfMonths } : undefined,
    parts: ends.filter((days) => days.from < days.to),
  }
}
