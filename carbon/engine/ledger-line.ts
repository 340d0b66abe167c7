import { type Basis, MARKET_EQUALS_LOCATION } from '../basis.ts'
import type { Days } from '../calendar.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import type { Method, Scope, Unit } from '../taxonomy/taxonomy.ts'
import type { InputUnit } from '../unit.ts'
import type { Gases, Gwp } from './factor.ts'

/**
 * The version of the rules of calculation. It increases when the same activity and factors lead to other lines. 1: `majority`
 * chose the edition by the days of the single bill. 2: by the reporting year.
 */
export const FORMULA_VERSION = '2'

/** The key of every own factor of an organisation; the texts that describe it are the line's source. */
export const OWN_FACTOR = 'own.factor'

/** A line of the ledger: a quantity times a factor, with the factor as of the calculation. */
export type Line = {
  readonly subchildId: string
  readonly site?: string
  readonly days: Days
  readonly scope: Scope
  /** Category of Scope 3. */
  readonly category?: number
  readonly basis: Basis
  /** The submitted amount before conversion and deflation; `price`, in GBP per unit, has converted spend into a quantity. */
  readonly input: { readonly quantity: Decimal; readonly unit: InputUnit; readonly price?: Decimal }
  readonly quantity: Decimal
  readonly unit: Unit
  readonly factor: LineFactor
  readonly method: Method
  /** In kgCO2e, to five decimals. */
  readonly emissions: Decimal
  readonly gases?: Gases
  /** Data quality, 1 (metered) to 5 (spend by sector, or a factor of another year). */
  readonly grade: number
  readonly notices: readonly string[]
  /** Version of the rules of calculation. */
  readonly formulaVersion: string
}

export type LineFactor = {
  readonly key: string
  readonly source: string
  readonly edition: number
  readonly kgCo2e: Decimal
  readonly gwp?: Gwp
}

/** Whether a line counts in the location-based total of Scopes 1, 2 and 3. */
export const isTotalled = ({ scope, basis }: Line): boolean => scope !== 'outside-of-scopes' && basis !== 'market'

/** The location-based total of lines in kgCO2e: Scopes 1, 2 and 3, without emissions outside of scopes. */
export const totalOf = (lines: readonly Line[]): Decimal =>
  lines.filter(isTotalled).reduce((total, { emissions }) => total.plus(emissions), new Decimal(0))

/** The reversal of a line: the same line with the opposite sign. */
export function reverse<Kept extends Line>(line: Kept): Kept {
  const gases = line.gases && {
    ...(line.gases.co2 && { co2: line.gases.co2.neg() }),
    ...(line.gases.ch4 && { ch4: line.gases.ch4.neg() }),
    ...(line.gases.n2o && { n2o: line.gases.n2o.neg() }),
  }
  return {
    ...line,
    input: { ...line.input, quantity: line.input.quantity.neg() },
    quantity: line.quantity.neg(),
    emissions: line.emissions.neg(),
    ...(gases && { gases }),
  }
}

/** Which Scope 2 totals a line counts in; lines of other scopes, and a location-based line without a market-based one, count in both. */
export function countedInOf({ basis, notices }: Pick<Line, 'basis' | 'notices'>): 'both' | 'location' | 'market' {
  switch (basis) {
    case 'none':
      return 'both'
    case 'location':
      return notices.includes(MARKET_EQUALS_LOCATION) ? 'both' : 'location'
    case 'market':
      return 'market'
  }
}
