import { EMISSION_DECIMALS, QUANTITY_DECIMALS } from '@tomorro/carbon/apportion'
import { type EnergyFigure, energyKinds, energyOfAll, type FactorLookup } from '@tomorro/carbon/energy'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { SourceTotal } from '@tomorro/records/ledger/figure-repository'
import { toDecimalText } from '@tomorro/records/ledger/units'
import { addUp, type ComparedSource } from './change.ts'

const KWH_DECIMALS = 2

/** The energy of sources in one period, in kWh by kind, and the emissions without known energy. */
export function energyIn(sources: readonly ComparedSource[], period: 'now' | 'before', factor: FactorLookup) {
  const alike = Map.groupBy(sources.filter(mayUseEnergy), keyOf)
  const { energy, total, unknown } = energyOfAll(
    [...alike.values()].flatMap(([first, ...others]) =>
      first ? [toFigure(first, addUp([first, ...others], period))] : [],
    ),
    factor,
  )
  return {
    kilowattHours: total.toDecimalPlaces(KWH_DECIMALS).toNumber(),
    kinds: energyKinds.map((kind) => ({
      kind,
      kilowattHours: energy.get(kind)?.toDecimalPlaces(KWH_DECIMALS).toNumber() ?? 0,
    })),
    unknownEmissions: unknown.toDecimalPlaces(EMISSION_DECIMALS).toNumber(),
  }
}

// Most sources are in Scope 3 and use no energy. Adding up their emissions costs less than calculating the energy of each.
const mayUseEnergy = ({ scope, category }: ComparedSource): boolean => scope !== 'scope-3' || category === 6

const keyOf = ({
  subchildId,
  scope,
  category,
  countedIn,
  factorKey,
  factorSource,
  factorEdition,
  unit,
}: ComparedSource) => [subchildId, scope, category, countedIn, factorKey, factorSource, factorEdition, unit].join('\n')

// A kWh may have a market-based line beside the location-based one; only the latter counts as energy.
const toFigure = (source: ComparedSource, { quantity, emissions }: SourceTotal): EnergyFigure => ({
  ...source,
  category: source.category === 0 ? null : source.category,
  basis: source.scope !== 'scope-2' ? 'none' : source.countedIn === 'market' ? 'market' : 'location',
  quantity: new Decimal(toDecimalText(quantity, QUANTITY_DECIMALS)),
  emissions: new Decimal(toDecimalText(emissions)),
})
