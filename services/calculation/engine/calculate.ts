import { EMISSION_DECIMALS, QUANTITY_DECIMALS, roundTo, shareOf } from '@tomorro/carbon/apportion'
import { MARKET_EQUALS_LOCATION } from '@tomorro/carbon/basis'
import type { Days } from '@tomorro/carbon/calendar'
import { type ActivityValues, completeRoutes } from '@tomorro/carbon/taxonomy/activity'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { fillKey, keyPartOf } from '@tomorro/carbon/taxonomy/factor-key'
import {
  findParameter,
  findSubchild,
  type LineRule,
  type Method,
  type Parameter,
  type Route,
} from '@tomorro/carbon/taxonomy/taxonomy'
import { convert } from '@tomorro/carbon/unit'
import { chooseFactor, type FactorSet, type Gases } from './factor.ts'
import { FORMULA_VERSION, type Line } from './line.ts'
import { editionYears, type Policy, type SupplierFactor } from './policy.ts'
import { asEstimated, type Price, type Reading, readByPrice } from './price.ts'
import { evaluate } from './quantity.ts'
import { deflate } from './spend.ts'

/** An activity that `checkActivity` has accepted, with the days it lasted. */
export type Entry = {
  readonly subchildId: string
  readonly method: Method
  readonly values: ActivityValues
  readonly days: Days
  readonly site?: string
}

/** Why an entry has no emissions. It is told to an administrator; a figure of zero never stands in for it. */
export type Failure = {
  readonly code: 'factor_missing' | 'unit_mismatch' | 'negative_quantity' | 'out_of_range' | 'unknown_activity'
  readonly detail: string
}
export type Calculation = { lines: Line[]; failure?: never } | { failure: Failure }

/** What a figure can show exactly in a JSON number, to five decimals. */
const MAGNITUDE_MAX = 60_000_000_000

/**
 * The ledger lines of an entry: for each line of its route through the taxonomy, and each edition year that the policy
 * splits it into, the quantity in the factor's unit times the factor.
 */
export function calculate(entry: Entry, { factors, policy }: { factors: FactorSet; policy: Policy }): Calculation {
  const reading = readEntry(entry, policy)
  if (!reading) return fail('unknown_activity', 'The taxonomy no longer has a way of calculating this activity')
  const { route, values, price } = reading
  const supplier = supplierOf(entry.days, policy)
  const years = editionYears(entry.days, policy.factorYear)
  const lines: Line[] = []
  for (const rule of route.lines) {
    const drafts = linesOf(rule, { entry, route, values, factors, policy, supplier, price, years })
    if (!Array.isArray(drafts)) return { failure: drafts }
    lines.push(...(price ? drafts.map((line) => asEstimated(line, entry, price)) : drafts))
  }
  const excess = lines.find(({ quantity, emissions }) => Decimal.max(quantity.abs(), emissions.abs()).gt(MAGNITUDE_MAX))
  if (excess) return fail('out_of_range', `${excess.factor.key}: more than ${MAGNITUDE_MAX} cannot be accounted for`)
  return { lines: lines.some(({ basis }) => basis === 'market') ? lines : lines.map(asMarketToo) }
}

type Values = ReadonlyMap<string, string>
type Setting = {
  entry: Entry
  route: Route
  values: Values
  factors: FactorSet
  policy: Policy
  supplier: SupplierFactor | undefined
  price: Price | undefined
  /** The edition years, and the days that each of them prices. */
  years: readonly { year: number; days: Days }[]
}

/** The route that the entry takes, and its values by parameter name with those that stand in for absent ones. */
function readEntry(entry: Entry, policy: Policy): Reading | undefined {
  const { subchildId, method, values } = entry
  const subchild = findSubchild(subchildId)
  if (!subchild) return undefined
  const named = new Map<string, string>()
  for (const [number, name] of Object.entries(subchild.parameters)) {
    const value = values[number] ?? standIn(findParameter(name), policy)
    if (value !== undefined) named.set(name, String(value))
  }
  const given = Object.entries(subchild.parameters).flatMap(([number, name]) =>
    Object.hasOwn(values, number) ? [name] : [],
  )
  const [route] = completeRoutes(subchild, method, given)
  if (!route) return undefined
  return (
    (method === 'spend' && readByPrice(entry, subchild, { route, values: named }, policy)) || { route, values: named }
  )
}

function standIn(parameter: Parameter | undefined, policy: Policy): string | number | boolean | undefined {
  if (parameter?.type === 'boolean' && parameter.policy === 'radiative-forcing') return policy.radiativeForcing
  return parameter?.default
}

/** The supplier's own factor that covers all of the days, where the organisation has recorded exactly one. */
function supplierOf(days: Days, { supplierFactors }: Policy): SupplierFactor | undefined {
  const covering = supplierFactors.filter((factor) => factor.days.start <= days.start && days.end <= factor.days.end)
  return covering.length === 1 ? covering[0] : undefined
}

function linesOf(rule: LineRule, setting: Setting): Line[] | Failure {
  const { entry, route, values, policy, supplier, price, years } = setting
  const quantity = evaluate(rule.quantity ?? route.quantity, values)
  // A refund is spend below zero; a quantity is never less than nothing.
  if (quantity.isNeg() && !quantity.isZero() && route.unit !== 'GBP' && !price)
    return { code: 'negative_quantity', detail: 'The parameters amount to less than nothing' }
  if ('zero' in rule) return [zeroLine(rule, quantity, setting)]
  if ('factorFrom' in rule || (rule.basis === 'market' && supplier)) return supplierLines(rule, quantity, setting)
  const key = fillKey(rule.factor, (name) => keyPartOf(findParameter(name), values.get(name) ?? ''))
  if (key.startsWith('wtt.') && !policy.wtt) return []
  const lines: Line[] = []
  for (const part of years) {
    const share = shareOf(quantity, entry.days, part.days, QUANTITY_DECIMALS)
    const line = publishedLine(rule, key, share, part, setting)
    if ('code' in line) return line
    lines.push(line)
  }
  return lines
}

function publishedLine(
  rule: LineRule,
  key: string,
  quantity: Decimal,
  { year, days }: { year: number; days: Days },
  { entry, route, factors, policy }: Setting,
): Line | Failure {
  const chosen = chooseFactor(factors, key, year)
  if (!chosen) return { code: 'factor_missing', detail: `No edition has a factor ${key} for ${year}` }
  const { factor, notice } = chosen
  const converted = convert(quantity, route.unit, factor.unit)
  if (!converted)
    return { code: 'unit_mismatch', detail: `${key} is per ${factor.unit} and cannot price ${route.unit}` }
  const isSpend = factor.unit === 'GBP'
  const { amount, notices } = isSpend
    ? deflate(converted, year, factor.edition, policy.priceIndex)
    : { amount: converted, notices: [] }
  return {
    ...common(rule, entry, days),
    input: { quantity, unit: route.unit },
    quantity: amount,
    unit: factor.unit,
    factor: {
      key,
      source: factor.source,
      edition: factor.edition,
      kgCo2e: factor.kgCo2e,
      ...(factor.gwp && { gwp: factor.gwp }),
    },
    emissions: price(amount, factor.kgCo2e),
    ...(factor.gases && { gases: priceGases(amount, factor.gases) }),
    grade: notice ? 5 : route.grade,
    notices: [...(rule.notices ?? []), ...(notice ? [notice] : []), ...notices],
  }
}

/** A market-based line by the factor that the activity names, else by that of the organisation's supplier; none without one. */
function supplierLines(rule: LineRule, quantity: Decimal, { entry, route, values, supplier }: Setting): Line[] {
  const given = 'factorFrom' in rule ? values.get(rule.factorFrom) : undefined
  const kgCo2e = given === undefined ? supplier?.kgCo2ePerKwh : new Decimal(given)
  const [majority] = editionYears(entry.days, 'majority')
  if (!kgCo2e || !majority) return []
  const source = given === undefined && supplier ? supplier.supplier : 'Supplier, as submitted'
  return [
    {
      ...common(rule, entry, entry.days),
      input: { quantity, unit: route.unit },
      quantity,
      unit: route.unit,
      factor: { key: 'supplier.electricity.kwh', source, edition: majority.year, kgCo2e },
      emissions: price(quantity, kgCo2e),
      grade: Math.min(route.grade, 1),
      notices: ['supplier_factor'],
    },
  ]
}

function zeroLine(rule: LineRule, quantity: Decimal, { entry, route }: Setting): Line {
  const [majority] = editionYears(entry.days, 'majority')
  return {
    ...common(rule, entry, entry.days),
    input: { quantity, unit: route.unit },
    quantity,
    unit: route.unit,
    factor: { key: 'defined.zero', source: 'Definition', edition: majority?.year ?? 0, kgCo2e: new Decimal(0) },
    emissions: new Decimal(0),
    grade: route.grade,
    notices: ['zero_by_definition'],
  }
}

const common = ({ scope, category, basis }: LineRule, { subchildId, site, method }: Entry, days: Days) => ({
  subchildId,
  ...(site !== undefined && { site }),
  days,
  scope,
  ...(category !== undefined && { category }),
  basis: basis ?? ('none' as const),
  method,
  formulaVersion: FORMULA_VERSION,
})

const price = (quantity: Decimal, kgCo2e: Decimal): Decimal => roundTo(quantity.times(kgCo2e), EMISSION_DECIMALS)

const priceGases = (quantity: Decimal, { co2, ch4, n2o }: Gases): Gases => ({
  ...(co2 && { co2: price(quantity, co2) }),
  ...(ch4 && { ch4: price(quantity, ch4) }),
  ...(n2o && { n2o: price(quantity, n2o) }),
})

// Without an instrument (supplier's factor, certificates) the market-based figure is the location-based one; there is no
// published residual mix for the UK to take instead.
const asMarketToo = (line: Line): Line =>
  line.basis === 'location' ? { ...line, notices: [...line.notices, MARKET_EQUALS_LOCATION] } : line

const fail = (code: Failure['code'], detail: string): Calculation => ({ failure: { code, detail } })
