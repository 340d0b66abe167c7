import { type Emissions, sum } from '@tomorro/records/ledger/units'

/** 100 % in hundredths of a percent, the unit of a share. */
const WHOLE = 10_000n

/**
 * The percentage of each part, to two decimals, by largest remainders: the shares add up to exactly 100, and so do sums of them.
 * Of two equal remainders the earlier part gets the hundredth.
 * @returns the percentages in the order of the parts; zeros if the parts add up to zero or less
 */
export function sharesOf(parts: readonly Emissions[]): number[] {
  const total = sum(parts)
  if (total <= 0n) return parts.map(() => 0)
  const quotas = parts.map((part) => floorDivide(part * WHOLE, total))
  const missing = Number(WHOLE - sum(quotas.map(({ floor }) => floor)))
  const rounded = new Set(byRemainder(quotas).slice(0, missing))
  return quotas.map(({ floor }, index) => toPercent(floor + (rounded.has(index) ? 1n : 0n)))
}

/** Adds percentages of two decimals without the noise of binary fractions. */
export const addShares = (shares: Iterable<number>): number => {
  let hundredths = 0
  for (const share of shares) hundredths += Math.round(share * 100)
  return hundredths / 100
}

/**
 * The increase from one figure to another in percent, to two decimals, halves away from zero.
 * @returns null unless the first is above zero
 */
export function changePercent(now: Emissions, before: Emissions): number | null {
  if (before <= 0n) return null
  const change = now - before
  const magnitude = (2n * (change < 0n ? -change : change) * WHOLE + before) / (2n * before)
  return change < 0n && magnitude > 0n ? -toPercent(magnitude) : toPercent(magnitude)
}

type Quota = { floor: bigint; remainder: bigint }

function floorDivide(dividend: bigint, divisor: bigint): Quota {
  const remainder = ((dividend % divisor) + divisor) % divisor
  return { floor: (dividend - remainder) / divisor, remainder }
}

const byRemainder = (quotas: readonly Quota[]): number[] =>
  quotas
    .map(({ remainder }, index) => ({ remainder, index }))
    .sort((one, other) => Number(other.remainder > one.remainder) - Number(other.remainder < one.remainder))
    .map(({ index }) => index)

const toPercent = (hundredths: bigint): number => Number(hundredths) / 100
