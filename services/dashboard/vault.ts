import { type Days, toPeriod } from '@tomorro/carbon/calendar'
import { takesPrices } from '@tomorro/carbon/taxonomy/price-route'
import { type Totals, totalOf } from '@tomorro/records/ledger/totals'
import { type Emissions, toKilograms } from '@tomorro/records/ledger/units'
import { type ComparedSource, type Effects, showEffects } from './change.ts'
import type { CompletenessCounts } from './completeness.ts'
import type { energyIn } from './energy.ts'
import type { ItemCounts, UncalculatedItems } from './item-repository.ts'
import { linesLink } from './lines-link.ts'
import { changePercent, sharesOf } from './shares.ts'
import type { Asked } from './source-group.ts'
import { showTotals } from './timeseries.ts'

type Energy = ReturnType<typeof energyIn>
type Read = Asked & {
  /** Whether a line touches the period. */
  readonly hasData: boolean
  readonly totals: Totals
  /** Sources that are part of the total. */
  readonly sources: readonly ComparedSource[]
  readonly items: ItemCounts
  readonly uncalculated: UncalculatedItems
  readonly completeness: CompletenessCounts
  readonly energy: Energy
  readonly compared: Compared | undefined
}
type Compared = {
  readonly period: Days
  readonly hasData: boolean
  readonly totals: Totals
  readonly effects: Effects
  readonly energy: Energy
}

/** The headline totals of a period. */
export const vaultOf = ({
  period,
  filter,
  hasData,
  totals,
  sources,
  items,
  uncalculated,
  completeness,
  energy,
  compared,
}: Read) => ({
  period: toPeriod(period),
  hasData,
  ...showTotals(totals),
  emissions: toKilograms(totalOf(totals, filter.scope2)),
  scope2Basis: filter.scope2,
  items,
  uncalculated,
  completeness,
  energy,
  energySpend: energySpendOf(sources),
  dataQuality: dataQualityOf(sources),
  dataQualityByScope: dataQualityByScopeOf(sources),
  lines: linesLink(period, filter),
  ...(compared && {
    comparison: {
      period: toPeriod(compared.period),
      hasData: compared.hasData,
      total: toKilograms(totalOf(compared.totals, 'location')),
      totalMarket: toKilograms(totalOf(compared.totals, 'market')),
      emissions: toKilograms(totalOf(compared.totals, filter.scope2)),
      change: toKilograms(totalOf(totals, filter.scope2) - totalOf(compared.totals, filter.scope2)),
      changePercent: changePercent(totalOf(totals, filter.scope2), totalOf(compared.totals, filter.scope2)),
      effects: showEffects(compared.effects),
      energy: compared.energy,
      lines: linesLink(compared.period, filter),
    },
  }),
})

/**
 * Spend on energy and fuel without a price. Its sector's factor counts in Scope 3 only, so Scopes 1 and 2 lack the emissions of
 * using that energy.
 */
function energySpendOf(sources: readonly ComparedSource[]) {
  const spent = sources.filter(
    ({ subchildId, scope, unit, now }) =>
      scope === 'scope-3' && unit === 'GBP' && now.emissions !== 0n && takesPrices(subchildId),
  )
  return {
    emissions: toKilograms(emissionsOf(spent)),
    subchildIds: [...new Set(spent.map(({ subchildId }) => subchildId))].sort(),
  }
}

function dataQualityOf(sources: readonly ComparedSource[]) {
  const grades = [...Map.groupBy(sources, ({ grade }) => grade)]
    .map(([grade, members]) => ({ grade, emissions: emissionsOf(members) }))
    .filter(({ emissions }) => emissions !== 0n)
    .sort((one, other) => one.grade - other.grade)
  const shares = sharesOf(grades.map(({ emissions }) => emissions))
  return grades.map(({ grade, emissions }, index) => ({
    grade,
    emissions: toKilograms(emissions),
    share: shares[index] ?? 0,
  }))
}

const dataQualityByScopeOf = (sources: readonly ComparedSource[]) =>
  (['scope-1', 'scope-2', 'scope-3'] as const).flatMap((scope) =>
    dataQualityOf(sources.filter((source) => source.scope === scope)).map((part) => ({ scope, ...part })),
  )

const emissionsOf = (sources: readonly ComparedSource[]): Emissions =>
  sources.reduce((total, { now }) => total + now.emissions, 0n)
