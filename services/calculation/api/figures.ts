import type { Bucket, Day } from '@tomorro/carbon/calendar'
import type { SeriesFigure } from '@tomorro/records/ledger/figure-repository'
import { showScopes, type Totals, totalOf, totalsOf } from '@tomorro/records/ledger/totals'
import { toKilograms } from '@tomorro/records/ledger/units'

export type FigureRow = { readonly date: Day; readonly subchildId: string; readonly totals: Totals }

/** A period has at most one figure per subchild, scope and Scope 2 total. */
export const seriesKeys = ['subchildId', 'scope', 'countedIn'] as const

/** The rows of each bucket and subchild that have emissions, in that order. */
export const rowsOf = (
  buckets: readonly Bucket[],
  series: readonly (readonly SeriesFigure<(typeof seriesKeys)[number]>[])[],
): FigureRow[] =>
  buckets.flatMap(({ date }, index) =>
    [...Map.groupBy(series[index] ?? [], ({ subchildId }) => subchildId)]
      .map(([subchildId, figures]) => ({ date, subchildId, totals: totalsOf(figures) }))
      .filter(({ totals }) => Object.values(totals).some((figure) => figure !== 0n))
      .sort((one, other) => (one.subchildId < other.subchildId ? -1 : 1)),
  )

/** Totals in the contract's form, in kgCO2e. */
export const showTotals = (totals: Totals) => ({
  emissions: toKilograms(totalOf(totals, 'location')),
  market: toKilograms(totalOf(totals, 'market')),
  ...showScopes(totals),
})

/** The sum of totals, scope by scope. */
export function addTotals(all: readonly Totals[]): Totals {
  const add = (name: keyof Totals) => all.reduce((total, totals) => total + totals[name], 0n)
  return {
    scope1: add('scope1'),
    scope2Location: add('scope2Location'),
    scope2Market: add('scope2Market'),
    scope3: add('scope3'),
    outsideOfScopes: add('outsideOfScopes'),
  }
}
