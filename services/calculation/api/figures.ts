import type { Bucket, Day } from '@tomorro/carbon/calendar'
import type { BucketFigure, EmissionSource, GroupedSource } from '@tomorro/records/ledger/figures'
import { type ScopeFigure, type Totals, totalOf, totalsOf } from '@tomorro/records/ledger/totals'
import { toKilograms } from '@tomorro/records/ledger/units'

type Group = Pick<EmissionSource, 'subchildId' | 'scope' | 'countedIn'>
export type FigureRow = { readonly date: Day; readonly subchildId: string; readonly totals: Totals }

/** What sources are added up by: subchild, scope and the totals that they count in. */
export function groupsOf(all: readonly EmissionSource[], subchildIds?: readonly string[]) {
  const asked = subchildIds && new Set(subchildIds)
  const numbers = new Map<string, number>()
  const groups: Group[] = []
  const sources: GroupedSource[] = []
  for (const { id, subchildId, scope, countedIn } of all) {
    if (asked && !asked.has(subchildId)) continue
    const key = [subchildId, scope, countedIn].join('\n')
    const group = numbers.get(key) ?? groups.push({ subchildId, scope, countedIn }) - 1
    numbers.set(key, group)
    sources.push({ id, group, weight: '0' })
  }
  return { groups, sources }
}

/** The rows of each bucket and subchild that have emissions, in that order. */
export const rowsOf = (
  buckets: readonly Bucket[],
  series: readonly ReadonlyMap<number, BucketFigure>[],
  groups: readonly Group[],
): FigureRow[] =>
  buckets.flatMap(({ date }, index) =>
    [...Map.groupBy(figuresOf(series[index] ?? new Map(), groups), ({ subchildId }) => subchildId)]
      .map(([subchildId, figures]) => ({ date, subchildId, totals: totalsOf(figures) }))
      .filter(({ totals }) => Object.values(totals).some((figure) => figure !== 0n))
      .sort((one, other) => (one.subchildId < other.subchildId ? -1 : 1)),
  )

const figuresOf = (bucket: ReadonlyMap<number, BucketFigure>, groups: readonly Group[]): (Group & ScopeFigure)[] =>
  [...bucket].flatMap(([number, { emissions }]) => {
    const group = groups[number]
    return group ? [{ ...group, emissions }] : []
  })

/** Totals as the contract shows them, in kgCO2e. */
export const showTotals = (totals: Totals) => ({
  emissions: toKilograms(totalOf(totals, 'location')),
  market: toKilograms(totalOf(totals, 'market')),
  scope1: toKilograms(totals.scope1),
  scope2Location: toKilograms(totals.scope2Location),
  scope2Market: toKilograms(totals.scope2Market),
  scope3: toKilograms(totals.scope3),
  outsideOfScopes: toKilograms(totals.outsideOfScopes),
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
