import { QUANTITY_DECIMALS, roundTo } from '../apportion.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import type { Quantity } from '../taxonomy/taxonomy.ts'

/** (multiply[0] x multiply[1] x ... - subtract) x times / divide, or a hundredth of it, of values by parameter name. */
export function evaluate(quantity: Quantity, values: ReadonlyMap<string, string>): Decimal {
  const read = (name: string): Decimal => new Decimal(values.get(name) ?? Number.NaN)
  const product = quantity.multiply.reduce((total, name) => total.times(read(name)), new Decimal(1))
  const left = quantity.subtract === undefined ? product : product.minus(read(quantity.subtract))
  const times = left.times(quantity.times ?? 1).times(quantity.hundredths ? '0.01' : 1)
  return quantity.divide === undefined ? times : roundTo(times.div(read(quantity.divide)), QUANTITY_DECIMALS)
}
