import { QUANTITY_DECIMALS, roundTo } from '../apportion.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import type { Quantity } from '../taxonomy/taxonomy.ts'

/** (multiply[0] x multiply[1] x ... - subtract) x times / divide, or a hundredth of it, from values by parameter name. */
export function evaluate(quantity: Quantity, values: ReadonlyMap<string, string>): Decimal {
  const { multiply, subtract, times, hundredths, divide } = quantity
  const read = (name: string): Decimal => new Decimal(values.get(name) ?? Number.NaN)
  let result = read(multiply[0] ?? '')
  for (const name of multiply.slice(1)) result = result.times(read(name))
  if (subtract !== undefined) result = result.minus(read(subtract))
  if (times !== undefined) result = result.times(times)
  if (hundredths) result = result.times('0.01')
  return divide === undefined ? result : roundTo(result.div(read(divide)), QUANTITY_DECIMALS)
}
