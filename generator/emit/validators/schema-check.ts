import { componentName, type JsonType, type Schema, type SchemaObject } from '../../model/schema.ts'
import { arrayChecks } from './array-check.ts'
import {
  choose,
  expression,
  literal,
  miss,
  type Piece,
  pathText,
  type Scope,
  silent,
  text,
  unless,
} from './check-code.ts'
import { choiceChecks } from './choice-check.ts'
import { evaluating } from './evaluated.ts'
import { numberChecks } from './number-check.ts'
import { objectChecks } from './object-check.ts'
import { textChecks } from './text-check.ts'

/** Code that holds a value against a schema. */
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

/** An expression that calls the function of a schema. */
export function call(schema: SchemaObject, { module, value, path, isSilent, evaluated }: Scope): string {
  const name = module.checkOf(schema, evaluated !== undefined)
  const place = isSilent ? [] : ['f', path.length > 1 ? `f && ${pathText(path)}` : 'p']
  if (evaluated === undefined) return `${name}(${[value, ...place].join(', ')})`
  return `${name}(${[value, ...(isSilent ? ['undefined', 'undefined'] : place), evaluated].join(', ')})`
}

/** An expression for whether a value fits a schema, without reporting. */
export function fits(schema: Schema, scope: Scope): string {
  const asked = silent(scope)
  if (typeof schema === 'boolean') return String(schema)
  return (isFlat(schema) ? expression(checks(schema, asked)) : undefined) ?? call(schema, asked)
}

/** A child is held against what its parent says, not against the parent's choice between its children. */
function partOfAll(part: Schema, scope: Scope): Piece[] {
  const { component, module } = scope
  if (typeof part === 'boolean' || part.$ref === undefined || component === undefined) return checks(part, scope)
  const parent = module.parentOf(componentName(part.$ref), component)
  return parent ? [call(parent, scope)] : checks(part, scope)
}

const flatKeywords = new Set([
  ...['$ref', 'type', 'enum', 'const', 'format', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'default', 'readOnly', 'writeOnly'],
  ...['contentEncoding', 'contentMediaType', '$defs'],
])

/** Whether the check of a schema is an expression, and a short one. */
const isFlat = (schema: SchemaObject): boolean => Object.keys(schema).every((key) => flatKeywords.has(key))

const typeTests: Readonly<Record<Exclude<JsonType, 'object'>, (value: string) => string>> = {
  null: (value) => `${value} === null`,
  boolean: (value) => `typeof ${value} === 'boolean'`,
  integer: (value) => `Number.isInteger(${value})`,
  number: (value) => `Number.isFinite(${value})`,
  string: (value) => `typeof ${value} === 'string'`,
  array: (value) => `Array.isArray(${value})`,
}

const keywordGroups: readonly [JsonType, (schema: SchemaObject, scope: Scope) => Piece[]][] = [
  ['string', textChecks],
  ['number', numberChecks],
  ['array', arrayChecks],
  ['object', objectChecks],
]

/** An expression for whether a value is of a type. */
export const isOfType = (type: JsonType, { module, value }: Scope): string =>
  type === 'object' ? `${module.helper('isObject')}(${value})` : typeTests[type](value)

function typeChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { type } = schema
  const values = valueChecks(schema, scope)
  const types = type === undefined ? undefined : new Set(type)
  const isPossible = (name: JsonType) => !types || types.has(name) || (name === 'number' && types.has('integer'))
  const groups = keywordGroups.flatMap(([name, checksOf]) => {
    const pieces = isPossible(name) ? checksOf(schema, scope) : []
    if (pieces.length === 0) return []
    return types?.size === 1 ? pieces : [choose(groupTest(name, scope), pieces, 'true')]
  })
  if (!types) return [...values, ...groups]
  if (types.has('number')) types.delete('integer')
  const test = [...types].map((name) => isOfType(name, scope)).join(' || ')
  return [choose(test, [...values, ...groups], miss(scope, 'type', `{ type: ${typeNames(type ?? [])} }`))]
}

const typeNames = (types: readonly JsonType[]): string =>
  types.length === 1 ? text(types[0] ?? '') : `[${types.map(text).join(', ')}]`

const groupTest = (name: JsonType, scope: Scope): string =>
  name === 'number' ? `typeof ${scope.value} === 'number'` : isOfType(name, scope)

/** How many values are compared one by one. */
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
      ? schema.enum.map((value) => isValue(value, scope)).join(' || ') || 'false'
      : isScalar
        ? `${module.constant(`new Set(${values})`)}.has(${scope.value})`
        : `${values}.some((one) => ${module.helper('equal')}(${scope.value}, one))`
  return [...pieces, unless(test, scope, 'enum', `{ allowedValues: ${values} }`)]
}

const isValue = (value: unknown, scope: Scope): string =>
  typeof value === 'object' && value !== null
    ? `${scope.module.helper('equal')}(${scope.value}, ${scope.module.constant(literal(value))})`
    : `${scope.value} === ${literal(value)}`
