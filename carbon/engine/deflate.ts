import { QUANTITY_DECIMALS, roundTo } from '../apportion.ts'
import type { Decimal } from '../taxonomy/decimal.ts'

export type Deflated = { amount: Decimal; notices: string[] }

/**
 * An amount of one year in the prices of another: amount x index(to) / index(from). A year without an index uses the nearest year
 * with one, with a notice. An empty index leaves the amount unchanged, with the same notice.
 */
export function deflate(amount: Decimal, from: number, to: number, index: ReadonlyMap<number, Decimal>): Deflated {
  if (from === to) return { amount, notices: [] }
  const indexFrom = nearest(index, from)
  const indexTo = nearest(index, to)
  if (!indexFrom || !indexTo) return { amount, notices: ['price_index_fallback'] }
  const isExact = index.has(from) && index.has(to)
  return {
    amount: roundTo(amount.times(indexTo).div(indexFrom), QUANTITY_DECIMALS),
    notices: ['deflated', ...(isExact ? [] : ['price_index_fallback'])],
  }
}

function nearest(index: ReadonlyMap<number, Decimal>, year: number): Decimal | undefined {
  const [closest] = [...index.keys()].sort((one, other) => Math.abs(one - year) - Math.abs(other - year))
  return closest === undefined ? undefined : index.get(closest)
}
