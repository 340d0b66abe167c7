import {
  addMonths,
  type Day,
  type Days,
  dayNumber,
  dayOf,
  earlier,
  later,
  lengthOf,
  monthStart,
} from '@tomorro/carbon/calendar'

export type Aggregate = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** Days of one bucket, named by its first day, and where their figures are read: whole months from the rollup. */
export type Slice = { readonly bucket: Day; readonly days: Days; readonly from: 'rollup' | 'lines' }

/**
 * Cuts a period into buckets and these into slices. Each day of the period is in exactly one slice. Weeks begin on Monday,
 * quarters and years with the calendar; a bucket that the period begins within keeps the name of its first day.
 * @returns as many as there are, or undefined where the period has more than `most` buckets
 */
export function slicesOf(period: Days, aggregate: Aggregate, most: number): Slice[] | undefined {
  const slices: Slice[] = []
  let buckets = 0
  for (let bucket = bucketStart(period.start, aggregate); bucket < period.end; bucket = bucketEnd(bucket, aggregate)) {
    if (++buckets > most) return undefined
    const end = bucketEnd(bucket, aggregate)
    const days = { start: later(bucket, period.start), end: earlier(end, period.end) }
    slices.push(...readMonths(days).map((slice) => ({ bucket, ...slice })))
  }
  return slices
}

/** The whole months of some days, and what lies before and after them. */
function readMonths({ start, end }: Days): Omit<Slice, 'bucket'>[] {
  const firstMonth = monthStart(start) === start ? start : addMonths(start, 1)
  const endOfMonths = monthStart(end)
  if (firstMonth >= endOfMonths) return [{ days: { start, end }, from: 'lines' }]
  const slices: Omit<Slice, 'bucket'>[] = [
    { days: { start, end: firstMonth }, from: 'lines' },
    { days: { start: firstMonth, end: endOfMonths }, from: 'rollup' },
    { days: { start: endOfMonths, end }, from: 'lines' },
  ]
  return slices.filter(({ days }) => lengthOf(days) > 0)
}

function bucketStart(day: Day, aggregate: Aggregate): Day {
  switch (aggregate) {
    case 'daily':
      return day
    case 'weekly':
      return dayOf(dayNumber(day) - daysSinceMonday(day))
    case 'monthly':
      return monthStart(day)
    case 'quarterly':
      return addMonths(day, -((Number(day.slice(5, 7)) - 1) % 3))
    case 'yearly':
      return `${day.slice(0, 4)}-01-01`
  }
}

function bucketEnd(start: Day, aggregate: Aggregate): Day {
  switch (aggregate) {
    case 'daily':
      return dayOf(dayNumber(start) + 1)
    case 'weekly':
      return dayOf(dayNumber(start) + 7)
    case 'monthly':
      return addMonths(start, 1)
    case 'quarterly':
      return addMonths(start, 3)
    case 'yearly':
      return addMonths(start, 12)
  }
}

// The first of January 1970 was a Thursday.
const daysSinceMonday = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7
