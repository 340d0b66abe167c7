import { type Days, dayNumber, lengthOf } from './calendar.ts'
import type { Decimal } from './taxonomy/decimal.ts'

/** Emissions are kept to five decimals of a kilogram, the precision in which DESNZ publishes its factors. */
export const EMISSION_DECIMALS = 5
/** Decimals of a quantity that a division leaves without an end. */
export const QUANTITY_DECIMALS = 12

/** Rounds halves away from zero, so that a reversal is the exact opposite. A value that needs no rounding is returned as it is. */
export const roundTo = (value: Decimal, decimals: number): Decimal =>
  value.decimalPlaces() <= decimals ? value : value.toDecimalPlaces(decimals)

/**
 * The share of an amount in `part` if the amount is spread evenly over `whole`. Shares are differences of the rounded running
 * total: whether the whole is cut into days, weeks or months, the shares add up to the amount exactly, and a month's share is the
 * sum of the shares of its days.
 */
export function shareOf(amount: Decimal, whole: Days, part: Days, decimals: number): Decimal {
  if (part.start <= whole.start && whole.end <= part.end) return amount
  const days = lengthOf(whole)
  const first = dayNumber(whole.start)
  const runningTotal = (day: number): Decimal => {
    const passed = Math.min(Math.max(day - first, 0), days)
    if (passed === days) return amount
    return roundTo(amount.times(passed).div(days), decimals)
  }
  return runningTotal(dayNumber(part.end)).minus(runningTotal(dayNumber(part.start)))
}
