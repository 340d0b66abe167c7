import { type Aggregate, bucketsOf, type Day, type Days, wholeMonths } from '@tomorro/carbon/calendar'

/** Days of one bucket, named by its first day, and where their figures are read: whole months from the rollup. */
export type Slice = { readonly bucket: Day; readonly days: Days; readonly from: 'rollup' | 'lines' }

/**
 * Cuts a period into buckets and these into slices. Each day of the period is in exactly one slice. Weeks begin on Monday,
 * quarters and years with the calendar; a bucket that the period begins within keeps the name of its first day.
 * @returns all slices, or undefined where the period has more than `most` buckets
 */
export function slicesOf(period: Days, aggregate: Aggregate, most: number): Slice[] | undefined {
  const buckets = bucketsOf(period, { aggregate, yearStartMonth: 1 }, most)
  if (buckets.length > most) return undefined
  return buckets.flatMap(({ date, days }) => slicesIn(days).map((slice) => ({ bucket: date, ...slice })))
}

function slicesIn(days: Days): Omit<Slice, 'bucket'>[] {
  const { months, parts } = wholeMonths(days)
  if (!months) return [{ days, from: 'lines' }]
  const slices: Omit<Slice, 'bucket'>[] = [
    { days: months, from: 'rollup' },
    ...parts.map((part) => ({ days: part, from: 'lines' }) as const),
  ]
  return slices.sort((one, other) => (one.days.start < other.days.start ? -1 : 1))
}
