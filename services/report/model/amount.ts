import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Cell, Row } from './facts.ts'

export const NOT_STATED = 'Not stated'

const zero = new Decimal(0)
const KILOGRAMS_PER_TONNE = 1_000

export const sum = (amounts: Iterable<Decimal>): Decimal => {
  let total = zero
  for (const amount of amounts) total = total.plus(amount)
  return total
}

/** A figure with separators of thousands; half away from zero, as in the ledger. What rounds to zero has no sign. */
export function figureText(amount: Decimal, decimals: number): string {
  const rounded = amount.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
  const [whole = '', fraction] = rounded.abs().toFixed(decimals).split('.')
  // bounded: the digits of one amount
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${rounded.isNegative() && !rounded.isZero() ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** Emissions of so many kgCO2e as tonnes. */
export const tonnes = (kilograms: Decimal): Decimal => kilograms.div(KILOGRAMS_PER_TONNE)

/** A cell of tCO2e, to two decimals. */
export const tonnesCell = (kilograms: Decimal): Cell => figureCell(tonnes(kilograms), 2)

/** A cell of kWh, in whole numbers. */
export const energyCell = (kilowattHours: Decimal): Cell => figureCell(kilowattHours, 0)

/** A figure as shown, with its exact value. Energy that a division leaves without an end has twelve decimals. */
export const figureCell = (amount: Decimal, decimals: number): Cell => ({
  text: figureText(amount, decimals),
  value: exact(amount),
})

export const exact = (amount: Decimal): string => {
  const kept = amount.toDecimalPlaces(12, Decimal.ROUND_HALF_UP)
  return kept.isZero() ? '0' : kept.toString()
}

export const percentText = (part: Decimal, whole: Decimal): string =>
  whole.isZero() ? '–' : `${figureText(part.times(100).div(whole), 1)} %`

export const text = (words: string): Cell => ({ text: words })

export const row = (id: string, cells: readonly Cell[], isTotal = false): Row => ({ id, cells: [...cells], isTotal })
