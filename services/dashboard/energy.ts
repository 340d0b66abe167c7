import { EMISSION_DECIMALS, QUANTITY_DECIMALS } from '@tomorro/carbon/apportion'
import { type EnergyFigure, energyKinds, energyOfAll, type FactorLookup } from '@tomorro/carbon/energy'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { toDecimalText } from '@tomorro/records/ledger/units'
import type { ComparedSource } from './change.ts'

const KWH_DECIMALS = 2

/** The energy of sources in one of the periods, in kWh by kind, and the emissions whose energy is not known. */
export function energyIn(sources: readonly ComparedSource[], period: 'now' | 'before', factor: FactorLookup) {
  const { energy, total, unknown } = energyOfAll(
    sources.map((source) => toFigure(source, period)),
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

// A kWh may have a market-based figure beside the location-based one; energy counts the latter alone.
const toFigure = (source: ComparedSource, period: 'now' | 'before'): EnergyFigure => ({
  ...source,
  category: source.category === 0 ? null : source.category,
  basis: source.scope !== 'scope-2' ? 'none' : source.countedIn === 'market' ? 'market' : 'location',
  quantity: new Decimal(toDecimalText(source[period].quantity, QUANTITY_DECIMALS)),
  emissions: new Decimal(toDecimalText(source[period].emissions)),
})
