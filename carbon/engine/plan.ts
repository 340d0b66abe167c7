import { covers, type Days } from '../calendar.ts'
import { completeRoutes } from '../taxonomy/activity.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import { findParameter, findSubchild, type Parameter, type Route, type Subchild } from '../taxonomy/taxonomy.ts'
import { type EditionPart, editionParts } from './edition-part.ts'
import { type PricedSpend, priceSpend } from './energy-price.ts'
import type { Entry } from './entry.ts'
import type { Policy, SupplierFactor } from './policy.ts'

/** All that an entry's lines depend on besides the factors. It is made once; then every line is priced from it. */
export type Plan = {
  readonly entry: Entry
  readonly policy: Policy
  /** The way through the taxonomy that the parameters decide for. */
  readonly route: Route
  /** Values by parameter name, with the defaults of absent ones. */
  readonly values: ReadonlyMap<string, string>
  /** Where a price of the organisation has turned spend into a quantity. */
  readonly price: PricedSpend | undefined
  /** The supplier's own factor for all of the days. */
  readonly supplier: SupplierFactor | undefined
  /** Which edition year prices which days, in order and without gaps. */
  readonly parts: readonly EditionPart[]
}

/** The plan of an entry; undefined where the taxonomy no longer has a way of calculating it. */
export function planOf(entry: Entry, policy: Policy): Plan | undefined {
  const subchild = findSubchild(entry.subchildId)
  const route = subchild && routeOf(entry, subchild)
  if (!route) return undefined
  const values = valuesOf(entry, subchild, policy)
  const price = entry.method === 'spend' ? priceSpend(entry, subchild, spendOf(route, values), policy) : undefined
  return {
    entry,
    policy,
    route: price?.route ?? route,
    values: price ? new Map([...values, price.bought]) : values,
    price,
    supplier: supplierOf(entry.days, policy),
    parts: editionParts(entry.days, policy),
  }
}

function routeOf({ method, values }: Entry, subchild: Subchild): Route | undefined {
  const given = Object.entries(subchild.parameters).flatMap(([number, name]) =>
    Object.hasOwn(values, number) ? [name] : [],
  )
  return completeRoutes(subchild, method, given)[0]
}

function valuesOf({ values }: Entry, { parameters }: Subchild, policy: Policy): Map<string, string> {
  const named = new Map<string, string>()
  for (const [number, name] of Object.entries(parameters)) {
    const value = values[number] ?? defaultOf(findParameter(name), policy)
    if (value !== undefined) named.set(name, String(value))
  }
  return named
}

function defaultOf(parameter: Parameter | undefined, policy: Policy): string | number | boolean | undefined {
  if (parameter?.type === 'boolean' && parameter.policy === 'radiative-forcing') return policy.radiativeForcing
  return parameter?.default
}

const spendOf = ({ requires: [spent = ''] }: Route, values: ReadonlyMap<string, string>): Decimal =>
  new Decimal(values.get(spent) ?? Number.NaN)

/** The supplier's factor that covers all of the days, where the organisation has recorded exactly one. */
function supplierOf(days: Days, { supplierFactors }: Policy): SupplierFactor | undefined {
  const covering = supplierFactors.filter((factor) => covers(factor.days, days))
  return covering.length === 1 ? covering[0] : undefined
}
