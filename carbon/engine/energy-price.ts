import { QUANTITY_DECIMALS, roundTo } from '../apportion.ts'
import { covers } from '../calendar.ts'
import type { Decimal } from '../taxonomy/decimal.ts'
import { routeByPrice } from '../taxonomy/price-route.ts'
import type { Route, Subchild } from '../taxonomy/taxonomy.ts'
import type { Entry } from './entry.ts'
import type { Policy } from './policy.ts'

/** The quantity behind spend, and the route for that quantity. */
export type PricedSpend = {
  readonly route: Route
  /** The parameter that holds the quantity, by name, and the quantity as decimal text. */
  readonly bought: readonly [name: string, quantity: string]
  readonly spend: Decimal
  readonly gbpPerUnit: Decimal
}

/**
 * Converts spend into the quantity that it has bought, if the organisation has a price for all of the days. Published factors per
 * GBP count the supplier's emissions (Scope 3), not those of burning or using the energy; with a price the spend counts in Scopes
 * 1 and 2.
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
