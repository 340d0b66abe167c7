import { QUANTITY_DECIMALS, roundTo, shareOf } from '@tomorro/carbon/apportion'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { routeByPrice } from '@tomorro/carbon/taxonomy/price'
import type { Route, Subchild } from '@tomorro/carbon/taxonomy/taxonomy'
import type { Entry } from './calculate.ts'
import type { Line } from './line.ts'
import type { Policy } from './policy.ts'

/** How an entry is to be calculated: the route through the taxonomy, and its values by parameter name. */
export type Reading = { readonly route: Route; readonly values: ReadonlyMap<string, string>; readonly price?: Price }

/** Spend that a price turns into a quantity. */
export type Price = { readonly spend: Decimal; readonly gbpPerUnit: Decimal }

/** Spend that a price has turned into a quantity is of this grade at best. */
const ESTIMATED_GRADE = 4

/**
 * Spend read as the quantity that it has bought, where the organisation has a price for all of the days. Published factors per GBP
 * cover what the supplier emits and not what burning or using the purchase does, so that this is the way into Scopes 1 and 2.
 */
export function readByPrice(
  { subchildId, days }: Entry,
  subchild: Subchild,
  { route: bySpend, values }: Reading,
  { energyPrices }: Policy,
): Reading | undefined {
  const price = energyPrices.find(
    (one) => one.subchildId === subchildId && one.days.start <= days.start && days.end <= one.days.end,
  )
  const priced = price && routeByPrice(subchild, price.parameter)
  const [spent] = bySpend.requires
  if (!priced || spent === undefined) return undefined
  const spend = new Decimal(values.get(spent) ?? Number.NaN)
  const quantity = roundTo(spend.div(price.gbpPerUnit), QUANTITY_DECIMALS)
  return {
    route: priced.route,
    values: new Map([...values, [priced.name, quantity.toFixed()]]),
    price: { spend, gbpPerUnit: price.gbpPerUnit },
  }
}

/** A line of such a reading: it tells the spend and the price behind its quantity. */
export const asEstimated = (line: Line, { days }: Entry, { spend, gbpPerUnit }: Price): Line => ({
  ...line,
  input: { quantity: shareOf(spend, days, line.days, QUANTITY_DECIMALS), unit: 'GBP', price: gbpPerUnit },
  grade: Math.max(ESTIMATED_GRADE, line.grade),
  notices: [...line.notices, 'estimated_from_spend'],
})
