import { QUANTITY_DECIMALS, roundTo } from '../apportion.ts'
import { covers } from '../calendar.ts'
import type { Decimal } from '../taxonomy/decimal.ts'
import { routeByPrice } from '../taxonomy/price-route.ts'
import type { Route, Subchild } from '../taxonomy/taxonomy.ts'
import type { Entry } from './entry.ts'
import type { Policy } from './policy.ts'

/** Spend that a price has turned into a quantity, and the way that the quantity takes from there. */
export type PricedSpend = {
  readonly route: Route
  /** The parameter that holds the quantity, by name, and the quantity as decimal text. */
  readonly bought: readonly [name: string, quantity: string]
  readonly spend: Decimal
  readonly gbpPerUnit: Decimal
}

/**
 * Reads spend as the quantity that it has bought, where the organisation has a price for all of the days. Published factors per
 * GBP cover what the supplier emits, not what burning or using the purchase does; a price leads into Scopes 1 and 2.
 */
export function priceSpend(
  { subchildId, days }: Entry,
  subchild: Subchild,
  spend: Decimal,
  { energyPrices }: Policy,
): PricedSpend | undefined {
  const price = energyPrices.find((one) => one.subchildId === subchildId && covers(one.days, days))
  const priced = price && routeByPrice(subchild, price.parameter)
  if (!priced) return undefined
  const quantity = roundTo(spend.div(price.gbpPerUnit), QUANTITY_DECIMALS)
  return { route: priced.route, bought: [priced.name, quantity.toFixed()], spend, gbpPerUnit: price.gbpPerUnit }
}
