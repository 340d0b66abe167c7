import { componentName, type JsonType, type Schema, type SchemaObject } from '../../model/schema.ts'
import { quoted } from '../code-text.ts'
import { arrayChecks } from './array-check.ts'
import { choose, literal, miss, unless } from './check-code.ts'
import { choiceChecks } from './choice-check.ts'
import { evaluating } from './evaluated.ts'
import { always, atom, compare, type Expression, or } from './expression.ts'
import { call, isOfType } from './fit.ts'
import { numberChecks } from './number-check.ts'
import { objectChecks } from './object-check.ts'
import type { Piece, Scope } from './scope.ts'
import { textChecks } from './text-check.ts'

/** The code that checks a value against a schema. */
export function checks(schema: Schema, scope: Scope): Piece[] {
  if (schema === true) return []
  if (schema === false) return [miss(scope, 'false', '{}')]
  return evaluating(schema, scope, (inner) => [
    ...(schema.$ref === undefined ? [] : [call({ $ref: schema.$ref }, inner)]),
    ...typeChecks(schema, inner),
    ...(schema.allOf ?? []).flatMap((part) => partOfAll(part, inner)),
    ...choiceChecks(schema, inner),
  ])
}

/** A subtype is checked against its parent, not against the parent's choice between subtypes. */
function partOfAll(part: Schema, scope: Scope): Piece[] {
  const { component, module } = scope
  if (typeof part === 'boolean' || part.$ref === undefined) return checks(part, scope)
  if (component === undefined) return checks(part, scope)
  const parent = module.parentOf(componentName(part.$ref), component)
  return parent ? [call(parent, scope)] : checks(part, scope)
}

const keywordGroups: readonly [JsonType, (schema: SchemaObject, scope: Scope) => Piece[]][] = [
  ['string', textChecks],
  ['number', numberChecks],
  ['array', arrayChecks],
  ['object', objectChecks],
]

function typeChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { type } = schema
  const values = valueChecks(schema, scope)
  const types = type === undefined ? undefined : new Set(type)
  const isPossible = (name: JsonType) => !types || types.has(name) || (name === 'number' && types.has('integer'))
  const groups = keywordGroups.flatMap(([name, checksOf]) => {
    const pieces = isPossible(name) ? checksOf(schema, scope) : []
    if (pieces.length === 0) return []
    return types?.size === 1 ? pieces : [choose(groupTest(name, scope), pieces, always)]
  })
  if (!types) return [...values, ...groups]
  if (types.has('number')) types.delete('integer')
  const test = or(...[...types].map((name) => isOfType(name, scope)))
  return [choose(test, [...values, ...groups], miss(scope, 'type', `{ type: ${typeNames(type ?? [])} }`))]
}

const typeNames = (types: readonly JsonType[]): string =>
  types.length === 1 ? quoted(types[0] ?? '') : `[${types.map(quoted).join(', ')}]`

const groupTest = (name: JsonType, scope: Scope): Expression =>
  name === 'number' ? compare(`typeof ${scope.value}`, '===', "'number'") : isOfType(name, scope)

/** Up to this number, values are compared one by one; more use a Set. */
const COMPARED_VALUES = 6

function valueChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { module } = scope
  const pieces: Piece[] = []
  if (schema.const !== undefined)
    pieces.push(unless(isValue(schema.const, scope), scope, 'const', `{ allowedValue: ${literal(schema.const)} }`))
  if (!schema.enum) return pieces
  const values = module.constant(literal(schema.enum))
  const isScalar = schema.enum.every((value) => typeof value !== 'object' || value === null)
  const test =
    schema.enum.length <= COMPARED_VALUES
      ? or(...schema.enum.map((value) => isValue(value, scope)))
      : isScalar
        ? atom(`${module.constant(`new Set(${values})`)}.has(${scope.value})`)
        : atom(`${values}.some((one) => ${module.helper('equal')}(${scope.value}, one))`)
  return [...pieces, unless(test, scope, 'enum', `{ allowedValues: ${values} }`)]
}

const isValue = (value: unknown, scope: Scope): Expression =>
  typeof value === 'object' && value !== null
    ? atom(`${scope.module.helper('equal')}(${scope.value}, ${scope.module.constant(literal(value))})`)
    : compare(scope.value, '===', literal(value))
