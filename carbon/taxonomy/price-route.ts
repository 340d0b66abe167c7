import { findSubchild, isOneValue, type Route, type Subchild } from './taxonomy.ts'

/** A route that needs only a quantity, and the name of its parameter. */
export type PricedRoute = { readonly name: string; readonly route: Route }

/**
 * The route of spend if a parameter's unit price is known: that of the metered quantity, in Scopes 1 and 2. Undefined if the
 * subchild takes no spend, if the quantity alone is not enough, or if the emissions are the supplier's (Scope 3), for which
 * factors per GBP are published.
 * @param number the parameter's number in the subchild
 */
export function routeByPrice(subchild: Subchild, number: string): PricedRoute | undefined {
  const name = Object.hasOwn(subchild.parameters, number) ? subchild.parameters[number] : undefined
  if (name === undefined || !subchild.methods.spend) return undefined
  const route = subchild.methods.average?.find(
    ({ requires, quantity, lines }) =>
      requires.length === 1 &&
      isOneValue(quantity) &&
      quantity.multiply[0] === name &&
      lines.some(({ scope }) => scope === 'scope-1' || scope === 'scope-2'),
  )
  return route && { name, route }
}

/** Whether a subchild is energy or fuel of Scopes 1 and 2 whose spend a price can convert into a quantity. */
export function takesPrices(subchildId: string): boolean {
  const subchild = findSubchild(subchildId)
  return subchild !== undefined && pricedParameters(subchild).length > 0
}

/** The numbers of the parameters whose price converts a subchild's spend into a quantity. */
export const pricedParameters = (subchild: Subchild): string[] =>
  Object.keys(subchild.parameters).filter((number) => routeByPrice(subchild, number) !== undefined)
