import { pointerStep } from '@tomorro/runtime/pointer'
import { fail, type Result, succeed } from '../result.ts'
import { checkValue, type Leniency, type Value, type ValueViolation } from './activity-value.ts'
import { namesUnit, type Placed, placeAmount, type SubmittedAmount, type UnitViolation } from './submitted-amount.ts'
import {
  choicesOf,
  findParameter,
  findSubchild,
  type Method,
  methods,
  numberOf,
  type Route,
  type Subchild,
} from './taxonomy.ts'

/** Values by parameter number: decimals as canonical text ("12.5"), choices by id, yes and no as booleans. */
export type ActivityValues = Record<string, Value>

/** One violation of an activity; `pointer` is a JSON Pointer from the object that holds subchildId, activity, calculationMethod. */
export type ActivityViolation = {
  pointer: string
  code:
    | ValueViolation['code']
    | UnitViolation['code']
    | 'unknown_subchild'
    | 'unknown_parameter'
    | 'unknown_method'
    | 'required'
    | 'alternative'
    | 'ambiguous_method'
  detail: string
  expected: string
}

/** `inputs` are the amounts that were submitted in another unit than their parameter's, by number. */
export type CheckedActivity = { method: Method; values: ActivityValues; inputs?: SubmittedAmounts }
export type SubmittedAmounts = Readonly<Record<string, SubmittedAmount>>

/**
 * Checks an activity against the taxonomy: every parameter is known, every value has its type and lies within its
 * bounds, and together they are one complete way of calculating. The method may be omitted if the parameters leave only
 * one. Parameters that only other methods read are kept for reference. Violations never repeat a value.
 */
export function checkActivity(
  subchildId: string,
  activity: Readonly<Record<string, unknown>>,
  method?: string,
  leniency: Leniency = {},
): Result<CheckedActivity, ActivityViolation[]> {
  const subchild = findSubchild(subchildId)
  if (!subchild) return fail([unknownSubchild])
  const { values, inputs, given: numbers, violations } = checkValues(subchild, activity, leniency)
  const given = numbers.flatMap((number) =>
    Object.hasOwn(subchild.parameters, number) ? [subchild.parameters[number] ?? ''] : [],
  )
  const resolved = resolveMethod(subchild, given, method)
  if (resolved.failure) return fail([...violations, ...resolved.failure])
  return violations.length > 0
    ? fail(violations)
    : succeed({ method: resolved.value, values, ...(Object.keys(inputs).length > 0 && { inputs }) })
}

/**
 * The routes whose required parameters are all given (by name); of two, the one that requires more. Several if the parameters are
 * alternatives of each other; none if a parameter is missing.
 */
export function completeRoutes(subchild: Subchild, method: Method, given: readonly string[]): readonly Route[] {
  const complete = (subchild.methods[method] ?? []).filter(({ requires }) => includesAll(given, requires))
  return complete.filter(
    ({ requires }) =>
      !complete.some((other) => other.requires.length > requires.length && includesAll(other.requires, requires)),
  )
}

function checkValues(subchild: Subchild, activity: Readonly<Record<string, unknown>>, leniency: Leniency) {
  const values: ActivityValues = {}
  const inputs: Record<string, SubmittedAmount> = {}
  const given: string[] = []
  const violations: ActivityViolation[] = []
  for (const [said, submitted] of Object.entries(activity)) {
    const placed: Result<Placed, UnitViolation> =
      namesUnit(submitted) && Object.hasOwn(subchild.parameters, said)
        ? placeAmount(subchild, said, submitted, Object.keys(activity))
        : succeed({ number: said, raw: submitted })
    given.push(placed.value?.number ?? said)
    if (placed.failure) {
      violations.push({ pointer: `/activity/${said}`, ...placed.failure })
      continue
    }
    const { number, raw, input } = placed.value
    if (number !== said && Object.hasOwn(activity, number)) {
      violations.push(givenTwice(subchild, said, number))
      continue
    }
    const name = Object.hasOwn(subchild.parameters, number) ? subchild.parameters[number] : undefined
    const parameter = name === undefined ? undefined : findParameter(name)
    if (name === undefined || !parameter) {
      violations.push(unknownParameter(subchild, number))
      continue
    }
    const checked = checkValue(parameter, raw, choicesOf(subchild, name), leniency)
    if (checked.failure) violations.push({ pointer: `/activity/${said}`, ...checked.failure })
    else {
      values[number] = checked.value
      if (input) inputs[number] = input
    }
  }
  return { values, inputs, given, violations }
}

function resolveMethod(
  subchild: Subchild,
  given: readonly string[],
  wanted?: string,
): Result<Method, ActivityViolation[]> {
  const offered = methods.filter((method) => subchild.methods[method])
  if (wanted !== undefined && !offered.some((method) => method === wanted)) return fail([unknownMethod(offered)])
  const candidates = offered.filter((method) => wanted === undefined || method === wanted)
  const complete = candidates.filter((method) => completeRoutes(subchild, method, given).length > 0)
  const [method, second] = complete
  if (method === undefined) return fail(missingParameters(subchild, candidates, given))
  if (second !== undefined) return fail([ambiguousMethod(complete)])
  const routes = completeRoutes(subchild, method, given)
  return routes.length > 1 ? fail([alternatives(subchild, routes)]) : succeed(method)
}

const includesAll = (all: readonly string[], some: readonly string[]): boolean => some.every((one) => all.includes(one))

const unknownSubchild: ActivityViolation = {
  pointer: '/subchildId',
  code: 'unknown_subchild',
  detail: 'The taxonomy has no such subchild',
  expected: 'a subchild of the taxonomy, such as electricity-usage',
}

const givenTwice = (subchild: Subchild, said: string, number: string): ActivityViolation => ({
  pointer: `/activity/${said}`,
  code: 'alternative',
  detail: `In this unit the value repeats ${numbered(subchild, subchild.parameters[number] ?? '')}`,
  expected: 'one of the two',
})

// An unknown parameter's name is the client's own text: the pointer shows it, escaped and cut like any pointer.
const unknownParameter = (subchild: Subchild, number: string): ActivityViolation => ({
  pointer: `/activity/${pointerStep(number.slice(0, 64))}`,
  code: 'unknown_parameter',
  detail: 'The subchild has no parameter of this number',
  expected: `one of ${Object.entries(subchild.parameters)
    .map(([, name]) => numbered(subchild, name))
    .join(', ')}`,
})

const unknownMethod = (offered: readonly Method[]): ActivityViolation => ({
  pointer: '/calculationMethod',
  code: 'unknown_method',
  detail: 'The subchild cannot be calculated by this method',
  expected: `one of ${offered.join(', ')}`,
})

const ambiguousMethod = (complete: readonly Method[]): ActivityViolation => ({
  pointer: '/calculationMethod',
  code: 'ambiguous_method',
  detail: 'The values fit more than one method: name the one to use',
  expected: `one of ${complete.join(', ')}`,
})

function alternatives(subchild: Subchild, routes: readonly Route[]): ActivityViolation {
  const shared = routes[0]?.requires.filter((name) => routes.every(({ requires }) => requires.includes(name))) ?? []
  const exclusive = routes.flatMap(({ requires }) => requires.filter((name) => !shared.includes(name)))
  return {
    pointer: `/activity/${numberOf(subchild, exclusive.at(-1) ?? '')}`,
    code: 'alternative',
    detail: 'The amount is given in more than one way: give exactly one',
    expected: `one of ${exclusive.map((name) => numbered(subchild, name)).join(', ')}`,
  }
}

/** Names the parameters that the nearest route lacks; of several equally near routes, all of them. */
function missingParameters(
  subchild: Subchild,
  candidates: readonly Method[],
  given: readonly string[],
): ActivityViolation[] {
  const routes = candidates.flatMap((method) => subchild.methods[method] ?? [])
  const overlap = ({ requires }: Route) => requires.filter((name) => given.includes(name)).length
  const most = Math.max(...routes.map(overlap))
  const [nearest, ...others] = routes.filter((route) => overlap(route) === most)
  if (nearest && others.length === 0) {
    return nearest.requires.filter((name) => !given.includes(name)).map((name) => required(subchild, name))
  }
  const ways = routes.map(({ requires }) => requires.map((name) => numbered(subchild, name)).join(' with '))
  return [
    {
      pointer: '/activity',
      code: 'required',
      detail: 'The values given are not enough to calculate from',
      expected: [...new Set(ways)].join(', or '),
    },
  ]
}

const required = (subchild: Subchild, name: string): ActivityViolation => ({
  pointer: `/activity/${numberOf(subchild, name)}`,
  code: 'required',
  detail: `${findParameter(name)?.displayName ?? name} is missing`,
  expected: numbered(subchild, name),
})

/** `Usage in kWh (parameter 1)`: the name for people, the number for programs. */
const numbered = (subchild: Subchild, name: string): string =>
  `${findParameter(name)?.displayName ?? name} (parameter ${numberOf(subchild, name)})`
