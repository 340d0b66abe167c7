import { fail, type Result, succeed } from '../result.ts'
import { convert, type InputUnit, insteadOf, unitOf, unitsLike } from '../unit.ts'
import { toDecimal } from './activity-value.ts'
import type { Decimal } from './decimal.ts'
import { findParameter, isAmount, type Subchild, type Unit } from './taxonomy.ts'

/** An amount that was submitted in another unit than its parameter's, such as 12.345 MWh; the value is decimal text. */
export type SubmittedAmount = { readonly value: string; readonly unit: InputUnit }

/** A value that names its unit: `{ value: 12.345, unit: 'MWh' }`. */
type WithUnit = { readonly value: unknown; readonly unit: unknown }
export const namesUnit = (raw: unknown): raw is WithUnit =>
  typeof raw === 'object' && raw !== null && 'value' in raw && 'unit' in raw

export type UnitViolation = { code: 'type' | 'unit'; detail: string; expected: string }

/** The value in its parameter's unit, and the submitted amount if it came in another unit. */
export type Placed = { readonly number: string; readonly raw: unknown; readonly input?: SubmittedAmount }

/**
 * Finds the parameter for an amount with a unit. A parameter in that very unit comes first, because DESNZ publishes a factor in
 * it (kilometres given for miles become the subchild's kilometres); else the amount is converted by the published constants.
 * Gross and net calorific value are never converted into each other. An amount keeps its meaning: miles beside tonnes are
 * freight, and not a vehicle's own distance, for which there is a factor per mile.
 * @param given the numbers of all parameters of the activity
 */
export function placeAmount(
  subchild: Subchild,
  number: string,
  { value, unit: said }: WithUnit,
  given: readonly string[],
): Result<Placed, UnitViolation> {
  const all = amountsOf(subchild)
  const own = all.find((amount) => amount.number === number)
  if (!own) return fail({ code: 'unit', detail: 'This value has no unit', expected: 'the value alone' })
  const amount = toDecimal(value)
  if (!amount) return fail({ code: 'type', detail: 'Expected a number', expected: 'a number beside the unit' })
  const unit = typeof said === 'string' ? unitOf(said) : undefined
  // Spend stays spend: `100 pounds` for a parameter in GBP is money, never a mass.
  const amounts = all.filter(
    (one) => (one.unit === 'GBP') === (own.unit === 'GBP') && isInsteadOf(subchild, one.number, number, given),
  )
  const taking = [own, ...amounts].find((one) => unit !== undefined && one.units.includes(unit))
  if (unit !== undefined && taking) return succeed({ number: taking.number, raw: value })
  for (const one of [own, ...amounts]) {
    const converted = unit === undefined ? undefined : convert(amount, unit, one.unit)
    if (converted && unit !== undefined && isPricedPerUnit(subchild)) return fail(pricedPerUnit(own))
    if (converted && unit !== undefined)
      return succeed({
        number: one.number,
        raw: kept(converted, one.decimals),
        input: { value: amount.toFixed(), unit },
      })
  }
  const instead = typeof said === 'string' ? insteadOf(said) : undefined
  if (instead !== undefined) return fail({ code: 'unit', detail: 'This unit is ambiguous', expected: instead })
  const expected = `one of ${[...new Set(amounts.flatMap((one) => unitsLike(one.unit)))].join(', ')}`
  return fail({ code: 'unit', detail: `${own.displayName} cannot be given in this unit`, expected })
}

/**
 * Whether a parameter may replace another: there must be a route that equals the one with most of the given parameters, except
 * for the replaced one. Miles may replace kilometres; beside tonnes, a vehicle's own miles may not.
 */
function isInsteadOf({ parameters, methods }: Subchild, one: string, other: string, given: readonly string[]): boolean {
  if (one === other) return true
  const [name = '', otherName = ''] = [parameters[one], parameters[other]]
  const named = new Set(given.map((number) => parameters[number]))
  const routes = Object.values(methods).flat()
  const having = routes.filter(({ requires }) => requires.includes(otherName))
  const filled = having.filter(({ requires }) => requires.every((required) => named.has(required)))
  const size = (filled.length > 0 ? filled : having).map(({ requires }) => requires.length)
  const largest = (filled.length > 0 ? filled : having).filter(({ requires }) => requires.length === Math.max(...size))
  return largest.some(({ requires }) => {
    const replaced = new Set(requires.map((required) => (required === otherName ? name : required)))
    return routes.some(
      (route) => route.requires.length === replaced.size && route.requires.every((each) => replaced.has(each)),
    )
  })
}

/** Whether the factor is the submitter's own, per unit of the quantity. */
export const isPricedPerUnit = ({ parameters }: Subchild): boolean =>
  Object.values(parameters).some((name) => {
    const parameter = findParameter(name)
    return parameter?.type === 'decimal' && parameter.unit === OWN_FACTOR_UNIT
  })

const OWN_FACTOR_UNIT = 'kgCO2e per unit'

const pricedPerUnit = ({ displayName, unit }: { displayName: string; unit: Unit }): UnitViolation => ({
  code: 'unit',
  detail: `The own factor counts for each unit of ${displayName}, so that another unit would change it`,
  expected: `the amount in ${unit}, and the factor in kgCO2e for each of them`,
})

const kept = (amount: Decimal, decimals: number): string => amount.toDecimalPlaces(decimals).toFixed()

/** The amounts among a subchild's parameters. Gas in kWh is of gross calorific value, however its unit is written. */
function amountsOf({ parameters, methods }: Subchild) {
  const routes = Object.values(methods).flat()
  return Object.entries(parameters).flatMap(([number, name]) => {
    const parameter = findParameter(name)
    if (parameter?.type !== 'decimal' || !isAmount(parameter)) return []
    const unit = parameter.unit as Unit
    const priced = routes.find(({ quantity }) => quantity.multiply.length === 1 && quantity.multiply[0] === name)?.unit
    const isGross = unit === 'kWh' && priced === 'kWh (Gross CV)'
    const units: readonly InputUnit[] = isGross ? [unit, 'kWh (Gross CV)'] : [unit]
    return [{ number, unit, units, displayName: parameter.displayName, decimals: parameter.decimals }]
  })
}
