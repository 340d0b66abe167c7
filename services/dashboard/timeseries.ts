import { type Bucket, toPeriod } from '@tomorro/carbon/calendar'
import type { SeriesFigure } from '@tomorro/records/ledger/figure-repository'
import { showScopes, type Totals, totalOf, totalsOf } from '@tomorro/records/ledger/totals'
import { toKilograms } from '@tomorro/records/ledger/units'
import type { Filter } from './filter.ts'
import { linesLinks } from './lines-link.ts'

/** A bucket has one figure per scope and Scope 2 total. */
export const seriesKeys = ['scope', 'countedIn'] as const

/** The series of a period: all buckets in order, including those without data. */
export const timeseriesOf = (
  buckets: readonly Bucket[],
  series: readonly (readonly SeriesFigure<(typeof seriesKeys)[number]>[])[],
  filter: Filter,
) => {
  const linesIn = linesLinks(filter)
  return buckets.map(({ date, days }, index) => {
    const figures = series[index] ?? []
    const totals = totalsOf(figures)
    const period = toPeriod(days)
    return {
      date,
      period,
      hasData: figures.some(({ hasLines }) => hasLines),
      ...showTotals(totals),
      emissions: toKilograms(totalOf(totals, filter.scope2)),
      lines: linesIn(period),
    }
  })
}

/** Totals in the contract's form, in kgCO2e. */
export const showTotals = (totals: Totals) => ({
  total: toKilograms(totalOf(totals, 'location')),
  totalMarket: toKilograms(totalOf(totals, 'market')),
  ...showScopes(totals),
})
