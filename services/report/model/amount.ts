import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Cell, Row } from './facts.ts'
import { listText } from './period-text.ts'

export const NOT_STATED = 'Not stated'

const zero = new Decimal(0)
const KILOGRAMS_PER_TONNE = 1_000

export const sum = (amounts: Iterable<Decimal>): Decimal => {
  let total = zero
  for (const amount of amounts) total = total.plus(amount)
  return total
}

/** A figure with thousands separators, rounded half away from zero as in the ledger. A figure that rounds to zero has no sign. */
export function figureText(amount: Decimal, decimals: number): string {
  const rounded = amount.toDecimalPlaces(decimals)
  const [whole = '', fraction] = rounded.abs().toFixed(decimals).split('.')
  // bounded: the digits of one amount
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${rounded.isNegative() && !rounded.isZero() ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** kgCO2e as tonnes. */
export const tonnes = (kilograms: Decimal): Decimal => kilograms.div(KILOGRAMS_PER_TONNE)

/** A cell of tCO2e, to two decimals. */
export const tonnesCell = (kilograms: Decimal): Cell => figureCell(tonnes(kilograms), 2)

/** A cell of kWh, in whole numbers. */
export const energyCell = (kilowattHours: Decimal): Cell => figureCell(kilowattHours, 0)

/** A shown figure with its exact value. Energy from a division without an end has twelve decimals. */
export const figureCell = (amount: Decimal, decimals: number): Cell => ({
  text: figureText(amount, decimals),
  value: exact(amount),
})

export const exact = (amount: Decimal): string => {
  const kept = amount.toDecimalPlaces(12)
  return kept.isZero() ? '0' : kept.toString()
}

export const percentText = (part: Decimal, whole: Decimal): string =>
  whole.isZero() ? '–' : `${figureText(part.times(100).div(whole), 1)} %`

export const text = (words: string): Cell => ({ text: words })

/**
 * Which lines a total leaves out because they are not stated; without that note a reader takes the total for complete.
 * @param rows the added lines, the label in the first cell
 * @param columns the cells with a year's figures, and the title of the year
 */
export function incompleteTotal(rows: readonly Row[], columns: readonly { cell: number; title: string }[]) {
  const notes = columns.flatMap(({ cell, title }) => {
    const missing = rows.filter(({ cells }) => cells[cell]?.text === NOT_STATED)
    const labels = missing.map(({ cells }) => `"${cells[0]?.text}"`)
    return missing.length === 0 || missing.length === rows.length
      ? []
      : [`The total of ${title} is incomplete: ${listText(labels)} ${missing.length === 1 ? 'is' : 'are'} not stated.`]
  })
  return { isIncomplete: notes.length > 0, notes }
}

/** The label of a total that may be incomplete. */
export const totalLabel = (label: string, { isIncomplete }: { isIncomplete: boolean }): Cell =>
  text(isIncomplete ? `${label} (incomplete)` : label)

export const row = (id: string, cells: readonly Cell[], isTotal = false): Row => ({ id, cells: [...cells], isTotal })
