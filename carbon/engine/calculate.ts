import { EMISSION_DECIMALS, QUANTITY_DECIMALS, roundTo, shareOf } from '../apportion.ts'
import { MARKET_EQUALS_LOCATION } from '../basis.ts'
import { type Days, lengthOf } from '../calendar.ts'
import { fail, type Result, succeed } from '../result.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import { fillKey, isWellToTank, keyPartOf } from '../taxonomy/factor-key.ts'
import {
  findParameter,
  findSubchild,
  isOneValue,
  type LineRule,
  numberOf,
  type Quantity,
} from '../taxonomy/taxonomy.ts'
import { convert } from '../unit.ts'
import { deflate } from './deflate.ts'
import type { EditionPart } from './edition-part.ts'
import type { PricedSpend } from './energy-price.ts'
import type { Entry } from './entry.ts'
import { chooseFactor, type FactorSet, firstYearOf, type Gases } from './factor.ts'
import { type Line, OWN_FACTOR } from './ledger-line.ts'
import { type Plan, planOf } from './plan.ts'
import type { Policy } from './policy.ts'
import { evaluate } from './quantity.ts'

/**
 * Why an entry cannot be calculated, the place of the cause in the submission, and what would be right. Never a figure of zero.
 */
export type CalculationFailure = {
  readonly code: 'factor_missing' | 'unit_mismatch' | 'negative_quantity' | 'out_of_range' | 'unknown_activity'
  /** A JSON Pointer from the submission. */
  readonly pointer: string
  readonly detail: string
  readonly expected: string
}

/** The inputs of a calculation besides the entry. */
export type Context = {
  readonly factors: FactorSet
  readonly policy: Policy
  /** Leaves out the emissions by gas, which take a third of the time, for callers that need only the sum. */
  readonly isWithoutGases?: boolean
}

/** The largest figure that a JSON number shows exactly to five decimals. */
export const MAGNITUDE_MAX = 60_000_000_000
/** The decimal exponent of `MAGNITUDE_MAX`: an amount with a lower exponent needs no comparison. */
const MAGNITUDE_EXPONENT = 10

/** The best data quality of spend that a price has converted into a quantity. */
const ESTIMATED_GRADE = 4

/**
 * The ledger lines of an entry, or why it has none. There is a line for each rule of its route through the taxonomy and each
 * edition part of its days: the quantity in the factor's unit times the factor.
 */
export function calculate(entry: Entry, context: Context): Result<Line[], CalculationFailure> {
  const plan = planOf(entry, context.policy)
  if (!plan)
    return fail({
      code: 'unknown_activity',
      pointer: '/subchildId',
      detail: 'The taxonomy no longer has a way of calculating this activity',
      expected: 'a subchild of the taxonomy, such as electricity-usage',
    })
  const lines: Line[] = []
  for (const rule of plan.route.lines) {
    const priced = linesOf(rule, plan, context)
    if (priced.failure) return priced
    lines.push(...priced.value)
  }
  const excess = lines.find(({ quantity, emissions }) => isExcessive(quantity) || isExcessive(emissions))
  if (excess)
    return fail({
      code: 'out_of_range',
      pointer: pointerOf(plan, plan.route.quantity.multiply[0]),
      detail: `${excess.factor.key}: more than ${MAGNITUDE_MAX} cannot be accounted for`,
      expected: `at most ${MAGNITUDE_MAX} of the unit, and of kgCO2e`,
    })
  const told = entry.isEstimated ? lines.map(asEstimatedReading) : lines
  return succeed(told.some(({ basis }) => basis === 'market') ? told : told.map(asMarketToo))
}

/** Infinity, the result of a division by zero, has no exponent. */
const isExcessive = (amount: Decimal): boolean => !(amount.e < MAGNITUDE_EXPONENT) && amount.abs().gt(MAGNITUDE_MAX)

/** The lines of one rule of the route. */
function linesOf(rule: LineRule, plan: Plan, context: Context): Result<Line[], CalculationFailure> {
  const { route, values, policy, supplier, price, parts } = plan
  if (rule.when && Object.entries(rule.when).some(([name, choices]) => !choices.includes(values.get(name) ?? '')))
    return succeed([])
  const quantity = rule.quantity ? evaluate(rule.quantity, values) : plan.quantity
  // A credit is negative as a whole. A line with another sign than the whole is a slip, such as more certificates (REGO) than
  // usage.
  const isSlip =
    (quantity !== plan.quantity && quantity.times(plan.quantity).lt(0)) || hasTwoCredits(route.quantity, values)
  if (isSlip && !price) return fail(negativeQuantity(rule.quantity ?? route.quantity, plan))
  if ('zero' in rule) return succeed([zeroLine(rule, quantity, plan)])
  if ('factorFrom' in rule || (rule.basis === 'market' && supplier)) return succeed(supplierLines(rule, quantity, plan))
  const key = fillKey(rule.factor, (name) => keyPartOf(findParameter(name), values.get(name) ?? ''))
  if (isWellToTank(key) && !policy.wtt) return succeed([])
  const lines: Line[] = []
  for (const part of parts) {
    const share = shareOf(quantity, plan.entry.days, part.days, QUANTITY_DECIMALS)
    const line = publishedLine(rule, { key, quantity: share, part }, plan, context)
    if (line.failure) return line
    lines.push(price ? asEstimated(line.value, plan.entry, price) : line.value)
  }
  return succeed(lines)
}

/** -5 tonnes over -100 km would count as +500 tonne.km. */
const hasTwoCredits = ({ multiply }: Quantity, values: Plan['values']): boolean =>
  multiply.filter((name) => values.get(name)?.startsWith('-')).length > 1

type Share = { readonly key: string; readonly quantity: Decimal; readonly part: EditionPart }

/** The line of a published factor for the days of one edition part. */
function publishedLine(
  rule: LineRule,
  { key, quantity, part: { year, days } }: Share,
  plan: Plan,
  { factors, isWithoutGases }: Context,
): Result<Line, CalculationFailure> {
  const { route, policy } = plan
  const chosen = chooseFactor(factors, key, year)
  if (!chosen) return fail(factorMissing(key, year, factors))
  const { factor, notice } = chosen
  const { source, edition, kgCo2e, gwp, gases } = factor
  const converted = convert(quantity, route.unit, factor.unit)
  if (!converted)
    return fail({
      code: 'unit_mismatch',
      pointer: '/activity',
      detail: `${key} is per ${factor.unit} and cannot price ${route.unit}`,
      expected: `a quantity in ${factor.unit}`,
    })
  const { amount, notices } =
    factor.unit === 'GBP' ? deflate(converted, year, edition, policy.priceIndex) : { amount: converted, notices: [] }
  const line = {
    ...common(rule, plan, days),
    input: inputOf(rule, plan, quantity, days),
    quantity: amount,
    unit: factor.unit,
    factor: gwp ? { key, source, edition, kgCo2e, gwp } : { key, source, edition, kgCo2e },
    emissions: emissionsOf(amount, kgCo2e),
    grade: notice ? 5 : route.grade,
    notices:
      notice || rule.notices || notices.length > 0
        ? [...(rule.notices ?? []), ...(notice ? [notice] : []), ...notices]
        : none,
  }
  return succeed(gases && !isWithoutGases ? { ...line, gases: gasesOf(amount, gases) } : line)
}

const none: readonly [] = []

/**
 * The line of an unpublished factor: an own factor, or the market-based line by the activity's factor, else by the supplier's.
 * Undefined if there is none.
 */
function supplierLines(rule: LineRule, quantity: Decimal, plan: Plan): Line[] {
  const { entry, route, values, supplier, price } = plan
  const given = 'factorFrom' in rule ? values.get(rule.factorFrom) : undefined
  const kgCo2e = given === undefined ? supplier?.kgCo2ePerKwh : new Decimal(given)
  if (!kgCo2e) return []
  const texts = 'factorFrom' in rule ? rule.describedBy?.map((name) => values.get(name)) : undefined
  const line: Line = {
    ...common(rule, plan, entry.days),
    input: inputOf(rule, plan, quantity, entry.days),
    quantity,
    unit: route.unit,
    factor: {
      ...(texts
        ? { key: OWN_FACTOR, source: `Own factor: ${texts.join('; ')}` }
        : {
            key: 'supplier.electricity.kwh',
            source: given === undefined && supplier ? supplier.supplier : 'Supplier, as submitted',
          }),
      edition: mainYearOf(plan),
      kgCo2e,
    },
    emissions: emissionsOf(quantity, kgCo2e),
    grade: texts ? route.grade : Math.min(route.grade, 1),
    notices: [texts ? 'own_factor' : 'supplier_factor'],
  }
  return [price ? asEstimated(line, entry, price) : line]
}

function zeroLine(rule: LineRule, quantity: Decimal, plan: Plan): Line {
  const { entry, route, price } = plan
  const line: Line = {
    ...common(rule, plan, entry.days),
    input: inputOf(rule, plan, quantity, entry.days),
    quantity,
    unit: route.unit,
    factor: { key: 'defined.zero', source: 'Definition', edition: mainYearOf(plan), kgCo2e: new Decimal(0) },
    emissions: new Decimal(0),
    grade: route.grade,
    notices: ['zero_by_definition'],
  }
  return price ? asEstimated(line, entry, price) : line
}

/** The submitted amount of a line's days: in the unit of the bill if the quantity is that one amount, else in the route's. */
function inputOf(rule: LineRule, { entry, route }: Plan, quantity: Decimal, days: Days): Line['input'] {
  if (!entry.inputs) return { quantity, unit: route.unit }
  const isOneAmount = isOneValue(rule.quantity ?? route.quantity)
  const { multiply } = rule.quantity ?? route.quantity
  const subchild = isOneAmount ? findSubchild(entry.subchildId) : undefined
  const input = subchild && entry.inputs[numberOf(subchild, multiply[0] ?? '') ?? '']
  if (!input) return { quantity, unit: route.unit }
  return { quantity: shareOf(new Decimal(input.value), entry.days, days, QUANTITY_DECIMALS), unit: input.unit }
}

/** The best data quality of an estimated reading is that of a distance. */
const ESTIMATED_READING_GRADE = 3
const asEstimatedReading = (line: Line): Line => ({
  ...line,
  grade: Math.max(ESTIMATED_READING_GRADE, line.grade),
  notices: [...line.notices, 'estimated_reading'],
})

/** The edition year of a line without a published edition: the one with most of the days; of two equals the later. */
const mainYearOf = ({ parts }: Plan): number =>
  parts.reduce((main, part) => (lengthOf(part.days) >= lengthOf(main.days) ? part : main)).year

/** The common fields of a rule's lines for the same days. */
const common = ({ scope, category, basis }: LineRule, plan: Plan, days: Days) => {
  const rest = { scope, basis: basis ?? ('none' as const) }
  return category === undefined ? { ...plan.common, days, ...rest } : { ...plan.common, days, ...rest, category }
}

/** A line of spend that a price has converted into a quantity shows the spend and the price as its input. */
const asEstimated = (line: Line, { days }: Entry, { spend, gbpPerUnit }: PricedSpend): Line => ({
  ...line,
  input: { quantity: shareOf(spend, days, line.days, QUANTITY_DECIMALS), unit: 'GBP', price: gbpPerUnit },
  grade: Math.max(ESTIMATED_GRADE, line.grade),
  notices: [...line.notices, 'estimated_from_spend'],
})

const emissionsOf = (quantity: Decimal, kgCo2e: Decimal): Decimal => roundTo(quantity.times(kgCo2e), EMISSION_DECIMALS)

const gasesOf = (quantity: Decimal, { co2, ch4, n2o }: Gases): Gases => ({
  ...(co2 && { co2: emissionsOf(quantity, co2) }),
  ...(ch4 && { ch4: emissionsOf(quantity, ch4) }),
  ...(n2o && { n2o: emissionsOf(quantity, n2o) }),
})

// Without an instrument (supplier's factor, certificates) the market-based figure is the location-based one: no residual mix is
// published for the UK.
const asMarketToo = (line: Line): Line =>
  line.basis === 'location' ? { ...line, notices: [...line.notices, MARKET_EQUALS_LOCATION] } : line

function negativeQuantity({ multiply, subtract }: Quantity, plan: Plan): CalculationFailure {
  const nameOf = (name: string | undefined) => findParameter(name ?? '')?.displayName ?? 'the quantity'
  const [whole] = multiply
  return subtract === undefined
    ? {
        code: 'negative_quantity',
        pointer: pointerOf(plan, whole),
        detail: `${nameOf(whole)} is below zero`,
        expected: '0 or more',
      }
    : {
        code: 'negative_quantity',
        pointer: pointerOf(plan, subtract),
        detail: `${nameOf(subtract)} is more than ${nameOf(whole)}`,
        expected: `at most ${nameOf(whole)}`,
      }
}

function factorMissing(key: string, year: number, factors: FactorSet): CalculationFailure {
  const firstYear = firstYearOf(factors, key)
  return {
    code: 'factor_missing',
    pointer: firstYear === undefined ? '/activity' : '/period/from',
    detail: `No edition has a factor ${key} for ${year}`,
    expected: firstYear === undefined ? 'an activity with a published factor' : `a period in ${firstYear} or later`,
  }
}

/** `No edition has a factor electricity.uk.generation.kwh for 1999` without the key, which nobody who enters a bill knows. */
export const withoutFactorKey = (detail: string): string => detail.replace(FACTOR_KEY, '$1')

const FACTOR_KEY = / [a-z0-9_]+(?:\.[a-z0-9_]+)+( for \d{4})$/

/** The pointer to a parameter by its name. */
function pointerOf({ entry: { subchildId } }: Plan, name = ''): string {
  const subchild = findSubchild(subchildId)
  const number = subchild && numberOf(subchild, name)
  return number === undefined ? '/activity' : `/activity/${number}`
}
