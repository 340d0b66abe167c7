import type { Decimal } from '../taxonomy/decimal.ts'
import { editionFor, firstYearFor } from '../taxonomy/edition.ts'
import type { Scope, Unit } from '../taxonomy/taxonomy.ts'

/** A published factor. Key, source and edition name it; it never changes. Figures are kgCO2e per unit. */
export type Factor = {
  readonly key: string
  readonly source: string
  readonly edition: number
  readonly scope: Scope
  readonly unit: Unit
  readonly kgCo2e: Decimal
  readonly gases?: Gases
  /** The set of global warming potentials behind the figure, if its source names one. */
  readonly gwp?: Gwp
}
export type Gwp = 'AR4' | 'AR5' | 'AR6'
/** The parts by gas in kgCO2e, if the source publishes them; their sum may differ from the total by the source's rounding. */
export type Gases = { readonly co2?: Decimal; readonly ch4?: Decimal; readonly n2o?: Decimal }

/** All editions of each key, oldest first. */
export type FactorSet = ReadonlyMap<string, readonly Factor[]>

export function toFactorSet(factors: Iterable<Factor>): FactorSet {
  const set = new Map<string, Factor[]>()
  for (const factor of factors) {
    const editions = set.get(factor.key)
    if (editions) editions.push(factor)
    else set.set(factor.key, [factor])
  }
  for (const editions of set.values()) editions.sort((one, other) => one.edition - other.edition)
  return set
}

export type ChosenFactor = { factor: Factor; notice?: 'factor_year_fallback' | 'factor_year_later' }

/**
 * The factor of a key for a year. Any choice but the year's own edition carries a notice. Undefined if there is none: never a
 * factor of zero.
 */
export function chooseFactor(factors: FactorSet, key: string, year: number): ChosenFactor | undefined {
  const factor = editionFor(factors.get(key) ?? [], year)
  if (!factor) return undefined
  if (factor.edition === year) return { factor }
  return { factor, notice: factor.edition < year ? 'factor_year_fallback' : 'factor_year_later' }
}

/** The first year that has a factor of this key; undefined if no edition has the key. */
export const firstYearOf = (factors: FactorSet, key: string): number | undefined => firstYearFor(factors.get(key) ?? [])
