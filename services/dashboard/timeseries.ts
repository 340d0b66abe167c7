import { type Bucket, toPeriod } from '@tomorro/carbon/calendar'
import type { BucketFigure, EmissionSource, GroupedSource } from '@tomorro/records/ledger/figures'
import { type Totals, totalOf, totalsOf } from '@tomorro/records/ledger/totals'
import { toKilograms } from '@tomorro/records/ledger/units'
import type { Filter } from './filter.ts'
import { linesLink } from './lines-link.ts'

type Group = Pick<EmissionSource, 'scope' | 'countedIn'>

/** What a series adds up by: scope, and the Scope 2 totals that a figure counts in. */
export function seriesGroupsOf(sources: readonly EmissionSource[]) {
  const groups: Group[] = []
  const numbers = new Map<string, number>()
  const grouped = sources.map(({ id, scope, countedIn }): GroupedSource => {
    const key = `${scope} ${countedIn}`
    const group = numbers.get(key) ?? groups.push({ scope, countedIn }) - 1
    numbers.set(key, group)
    return { id, group, weight: '0' }
  })
  return { groups, grouped }
}

/** The series of a period: every bucket in order, also those that nothing is known of. */
export const timeseriesOf = (
  buckets: readonly Bucket[],
  series: readonly ReadonlyMap<number, BucketFigure>[],
  groups: readonly Group[],
  filter: Filter,
) =>
  buckets.map(({ date, days }, index) => {
    const figures = [...(series[index] ?? [])].flatMap(([group, figure]) => {
      const known = groups[group]
      return known ? [{ ...known, ...figure }] : []
    })
    const totals = totalsOf(figures)
    return {
      date,
      period: toPeriod(days),
      hasData: figures.some(({ hasLines }) => hasLines),
      ...showTotals(totals),
      emissions: toKilograms(totalOf(totals, filter.scope2)),
      lines: linesLink(days, filter),
    }
  })

/** Totals as the contract shows them, in kgCO2e. */
export const showTotals = (totals: Totals) => ({
  total: toKilograms(totalOf(totals, 'location')),
  totalMarket: toKilograms(totalOf(totals, 'market')),
  scope1: toKilograms(totals.scope1),
  scope2Location: toKilograms(totals.scope2Location),
  scope2Market: toKilograms(totals.scope2Market),
  scope3: toKilograms(totals.scope3),
  outsideOfScopes: toKilograms(totals.outsideOfScopes),
})
