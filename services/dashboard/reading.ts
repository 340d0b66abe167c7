import { addMonths, type Bucket, type Days, monthStart } from './calendar.ts'

/**
 * What has to be read for a series: whole months from the monthly rollup, parts of months line by line. Each day of the period
 * is in exactly one of them, and no part crosses from one bucket into another.
 */
export type Reading = { readonly months: Days | undefined; readonly parts: readonly Days[] }

/** The reading for buckets of a month or longer. */
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

/** The reading for buckets shorter than a month. */
export const readDays = (buckets: readonly Bucket[]): Reading => ({
  months: undefined,
  parts: buckets.map(({ days }) => days),
})
