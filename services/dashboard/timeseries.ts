import { type Bucket, bucketStart, type Cut, type Day, toPeriod } from '@tomorro/carbon/calendar'
import { type ScopeFigure, showTotals, totalsOf } from './totals.ts'

/** A scope's figure of some days within one bucket, by the first of them; `lines` tells how many lines stand behind it. */
export type DayFigure = ScopeFigure & { readonly day: Day; readonly lines: number }

/** The series of a period: every bucket in order, also those that nothing is known of. */
export function timeseriesOf(buckets: readonly Bucket[], figures: readonly DayFigure[], cut: Cut) {
  const byBucket = Map.groupBy(figures, ({ day }) => bucketStart(day, cut))
  return buckets.map(({ date, days }) => {
    const within = byBucket.get(date) ?? []
    return {
      date,
      period: toPeriod(days),
      hasData: within.some(({ lines }) => lines > 0),
      ...showTotals(totalsOf(within)),
    }
  })
}
