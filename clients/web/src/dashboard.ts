import {
  type Aggregate,
  addMonths,
  lengthOf,
  monthOf,
  monthStart,
  type Period,
  toDays,
  yearOf,
} from '@tomorro/carbon/calendar'
import type { BridgeStep } from '@tomorro/charts/bridge'
import { emissionsText, percent } from '@tomorro/charts/measure'
import type { Column } from '@tomorro/charts/stacked-columns'
import type { SuccessOf } from './api.ts'
import { monthName, periodText } from './day.ts'

export type Dashboard = SuccessOf<'getDashboard'>
/** The request of the overview. */
export type OverviewQuery = {
  readonly from: string
  readonly until: string
  readonly aggregate: Aggregate
  readonly compare: 'none' | 'previous-period' | 'previous-year'
  readonly scope2: 'location' | 'market'
  readonly wtt?: 'exclude'
  readonly site?: string[]
}

/** The value of `site=` in the address for activity without a site. */
export const NO_SITE = '-'

export type Basis = 'location' | 'market'

/** Scopes 1, 2 and 3 of a bucket or of the whole, on the requested Scope 2 basis. */
export const scopesOf = (
  figures: Pick<Dashboard['vault'], 'scope1' | 'scope2Location' | 'scope2Market' | 'scope3'>,
  basis: Basis,
): [number, number, number] => [
  figures.scope1,
  basis === 'market' ? figures.scope2Market : figures.scope2Location,
  figures.scope3,
]

export const totalOf = (
  { total, totalMarket }: Pick<Dashboard['vault'], 'total' | 'totalMarket'>,
  basis: Basis,
): number => (basis === 'market' ? totalMarket : total)

/** The columns of the series; a bucket without approved activity has `values: null`, shown as "no data". */
export const columnsOf = ({ timeseries }: Dashboard, aggregate: string, basis: Basis): Column[] =>
  timeseries.map((bucket) => ({
    label: bucketLabel(bucket.period, aggregate),
    name: periodText(bucket.period),
    values: bucket.hasData ? scopesOf(bucket, basis) : null,
  }))

function bucketLabel({ from }: Period, aggregate: string): string {
  const month = monthName(monthOf(from)).slice(0, 3)
  if (aggregate === 'yearly') return String(yearOf(from))
  if (aggregate === 'monthly') return monthOf(from) === 1 ? `${month} ${yearOf(from)}` : month
  if (aggregate === 'quarterly') return `${month} ${yearOf(from)}`
  return `${Number(from.slice(8))} ${month}`
}

/** Default buckets of a period: months up to three years, then quarters, then years. */
export function aggregateFor({ from, until }: Period): Aggregate {
  if (until < addMonths(monthStart(from), 36)) return 'monthly'
  return until < addMonths(monthStart(from), 120) ? 'quarterly' : 'yearly'
}

const aggregates = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const
/** Maximum buckets of the API. */
const BUCKETS_MAX = 400
const shortestDays: Readonly<Record<Aggregate, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 28,
  quarterly: 90,
  yearly: 365,
}

/** Buckets that give a period at most 400 columns. */
export const aggregatesOf = ({ from, until }: Period): Aggregate[] =>
  aggregates.filter((aggregate) => lengthOf(toDays({ from, until })) / shortestDays[aggregate] <= BUCKETS_MAX - 2)

/** The aggregate in the address, or the default if that gives too many buckets. */
export const bucketsOf = (named: string, period: Period): Aggregate =>
  aggregatesOf(period).find((aggregate) => aggregate === named) ?? aggregateFor(period)

/** The comparison in the address; by default the year before. */
export const comparisonOf = (named: string): OverviewQuery['compare'] =>
  named === 'none' || named === 'previous-period' ? named : 'previous-year'

const WAIT_MILLISECONDS = 1_000
const DOUBLINGS_MAX = 2

/**
 * Pause before the figures are fetched again while approved items are being calculated: 1 s, 2 s, then 4 s; 1 s again whenever
 * their number changes. False once none is left.
 */
export function calculationPace(): (dashboard: Dashboard | undefined, fetches: number) => number | false {
  let seen = { queued: 0, fetches: 0 }
  return (dashboard, fetches) => {
    const queued = dashboard?.vault.uncalculated.queued ?? 0
    if (queued !== seen.queued) seen = { queued, fetches }
    return queued > 0 && WAIT_MILLISECONDS * 2 ** Math.min(DOUBLINGS_MAX, fetches - seen.fetches)
  }
}

export type Change = {
  readonly before: number
  readonly now: number
  readonly change: number
  readonly changePercent: number | null
  readonly period: Period
  readonly effects: { readonly activity: number; readonly factor: number } | undefined
}

/** The change of the total against the comparison period. */
export function changeOf({ vault }: Dashboard, basis: Basis): Change | undefined {
  const { comparison } = vault
  if (comparison === undefined) return undefined
  const { period, change, changePercent, effects } = comparison
  const before = comparison.emissions ?? totalOf(comparison, basis)
  return { before, now: totalOf(vault, basis), change, changePercent, period, effects }
}

/** "11 % less than 2024: 9 % because factors changed, 2 % because you used less." */
export function changeSentence({ before, change, changePercent, period, effects }: Change): string {
  const than = periodText(period)
  if (before === 0) return `There is nothing from ${than} to compare with.`
  if (change === 0) return `The same as ${than}.`
  const size = changePercent === null ? emissionsText(Math.abs(change)) : percent(Math.abs(changePercent))
  const head = `${size} ${change < 0 ? 'less' : 'more'} than ${than}`
  if (effects === undefined) return `${head}.`
  const share = (effect: number) => percent((Math.abs(effect) / before) * 100)
  const causes = [
    ...(effects.factor === 0
      ? []
      : [
          `${share(effects.factor)} ${effects.factor < 0 ? 'less' : 'more'} because factors such as the grid’s changed`,
        ]),
    ...(effects.activity === 0
      ? []
      : [
          `${share(effects.activity)} ${effects.activity < 0 ? 'less' : 'more'} because you used ${effects.activity < 0 ? 'less' : 'more'}`,
        ]),
  ]
  return causes.length === 0 ? `${head}.` : `${head}: ${causes.join(', ')}.`
}

/** From the earlier total to this one: the activity effect, then the factor effect. */
export function bridgeOf({ before, now, period, effects, change }: Change, current: Period): BridgeStep[] {
  const changes: BridgeStep[] =
    effects === undefined
      ? [{ label: 'Change', kind: 'change', value: change }]
      : [
          { label: effects.activity < 0 ? 'Less used' : 'More used', kind: 'change', value: effects.activity },
          { label: effects.factor < 0 ? 'Lower factors' : 'Higher factors', kind: 'change', value: effects.factor },
        ]
  return [
    { label: periodText(period), kind: 'total', value: before },
    ...changes,
    { label: periodText(current), kind: 'total', value: now },
  ]
}

/** A node of the breakdown: scope, parent, child or subchild. */
export type Part = Omit<Dashboard['breakdown'][number], 'id' | 'children'> & {
  readonly id: string
  readonly children?: readonly Part[]
}

/** The nodes along a path of ids, from the top; shorter than the path if an id does not exist. */
export function trailOf(breakdown: readonly Part[], path: readonly string[]): Part[] {
  const trail: Part[] = []
  let level: readonly Part[] = breakdown
  for (const id of path) {
    const part = level.find((one) => one.id === id)
    if (part === undefined) break
    trail.push(part)
    level = part.children ?? []
  }
  return trail
}

/** The target of a click on a part: its level, or the next level below with several parts. */
export function pathInto(breakdown: readonly Part[], path: readonly string[]): string[] {
  const children = trailOf(breakdown, path).at(-1)?.children
  const [only, another] = children ?? []
  if (only?.children === undefined || another !== undefined) return [...path]
  return pathInto(breakdown, [...path, only.id])
}

/** The nearest level above that has several parts, or the top. */
export function pathAbove(breakdown: readonly Part[], path: readonly string[]): string[] {
  const above = path.slice(0, -1)
  const parts = trailOf(breakdown, above).at(-1)?.children ?? breakdown
  return above.length === 0 || parts.length > 1 ? above : pathAbove(breakdown, above)
}
