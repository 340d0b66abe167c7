import { covers, type Days } from '../calendar.ts'
import { completeRoutes } from '../taxonomy/activity.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import { findParameter, findSubchild, type Parameter, type Route, type Subchild } from '../taxonomy/taxonomy.ts'
import { type EditionPart, editionParts } from './edition-part.ts'
import { type PricedSpend, priceSpend } from './energy-price.ts'
import type { Entry } from './entry.ts'
import { FORMULA_VERSION, type Line } from './ledger-line.ts'
import type { Policy, SupplierFactor } from './policy.ts'
import { evaluate } from './quantity.ts'

/** Everything that an entry's lines depend on besides the factors. It is made once; then every line is calculated from it. */
export type Plan = {
  readonly entry: Entry
  readonly policy: Policy
  /** The route that the parameters select. */
  readonly route: Route
  /** Values by parameter name, with the defaults of absent ones. */
  readonly values: ReadonlyMap<string, string>
  /** The quantity of the route; a rule may have one of its own. */
  readonly quantity: Decimal
  /** Present if a price of the organisation has converted spend into a quantity. */
  readonly price: PricedSpend | undefined
  /** The supplier's own factor, if one covers all of the days. */
  readonly supplier: SupplierFactor | undefined
  /** The common fields of the entry's lines. */
  readonly common: Pick<Line, 'subchildId' | 'site' | 'method' | 'formulaVersion'>
  /** Which edition year applies to which days, in order and without gaps. */
  readonly parts: readonly EditionPart[]
}

/** The plan of an entry; undefined if the taxonomy has no route for it. */
export function planOf(entry: Entry, policy: Policy): Plan | undefined {
  const subchild = findSubchild(entry.subchildId)
  const route = subchild && routeOf(entry, subchild)
  if (!route) return undefined
  const values = valuesOf(entry, subchild, policy)
  const price = entry.method === 'spend' ? priceSpend(entry, subchild, spendOf(route, values), policy) : undefined
  const taken = price ? { route: price.route, values: new Map([...values, price.bought]) } : { route, values }
  return {
    entry,
    policy,
    ...taken,
    quantity: evaluate(taken.route.quantity, taken.values),
    price,
    common: commonOf(entry),
    supplier: supplierOf(entry.days, policy),
    parts: editionParts(entry.days, policy),
  }
}

/** Cached routes by subchild, method and given parameters; the taxonomy never changes within a process. */
const knownRoutes = new WeakMap<Subchild, Map<string, Route | undefined>>()

function routeOf({ method, values }: Entry, subchild: Subchild): Route | undefined {
  const { parameters } = subchild
  let key: string = method
  for (const number in parameters) if (Object.hasOwn(values, number)) key += ` ${number}`
  const known = knownRoutes.get(subchild) ?? new Map<string, Route | undefined>()
  if (known.has(key)) return known.get(key)
  const given = Object.keys(parameters).flatMap((number) =>
    Object.hasOwn(values, number) ? (parameters[number] ?? []) : [],
  )
  const [route] = completeRoutes(subchild, method, given)
  knownRoutes.set(subchild, known.set(key, route))
  return route
}

function valuesOf({ values }: Entry, { parameters }: Subchild, policy: Policy): Map<string, string> {
  const named = new Map<string, string>()
  for (const number in parameters) {
    const name = parameters[number] ?? ''
    const value = values[number] ?? defaultOf(findParameter(name), policy)
    if (value !== undefined) named.set(name, String(value))
  }
  return named
}

function defaultOf(parameter: Parameter | undefined, policy: Policy): string | number | boolean | undefined {
  if (parameter?.type === 'boolean' && parameter.policy === 'radiative-forcing') return policy.radiativeForcing
  return parameter?.default
}

const commonOf = ({ subchildId, site, method }: Entry): Plan['common'] =>
  site === undefined
    ? { subchildId, method, formulaVersion: FORMULA_VERSION }
    : { subchildId, site, method, formulaVersion: FORMULA_VERSION }

const spendOf = ({ requires: [spent = ''] }: Route, values: ReadonlyMap<string, string>): Decimal =>
  new Decimal(values.get(spent) ?? Number.NaN)

/** The supplier's factor that covers all of the days, if the organisation has recorded exactly one. */
function supplierOf(days: Days, { supplierFactors }: Policy): SupplierFactor | undefined {
  const covering = supplierFactors.filter((factor) => covers(factor.days, days))
  return covering.length === 1 ? covering[0] : undefined
}
