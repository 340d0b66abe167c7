import type { Schema, SchemaObject } from '../../model/schema.ts'
import { quoted, regularExpression } from '../code-text.ts'
import { below, choose, isThere, literal, member, miss, pathStep, statements, unless } from './check-code.ts'
import { always, atom, compare, type Expression, never, not, or } from './expression.ts'
import { fits } from './fit.ts'
import type { Piece, Scope } from './scope.ts'

type Schemas = Readonly<Record<string, Schema>>

/** The keywords for objects. A property is present where it is not undefined; JSON has no undefined. */
export function objectChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { minProperties = 0, maxProperties } = schema as { minProperties?: number; maxProperties?: number }
  const required = new Set(schema.required)
  const properties = Object.entries(schema.properties ?? {})
  const others = [...required].filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
  const size = `Object.keys(${scope.value}).length`
  return [
    ...(minProperties > 0
      ? [unless(compare(size, '>=', minProperties), scope, 'minProperties', `{ limit: ${minProperties} }`)]
      : []),
    ...(maxProperties === undefined
      ? []
      : [unless(compare(size, '<=', maxProperties), scope, 'maxProperties', `{ limit: ${maxProperties} }`)]),
    ...properties.flatMap(([name, property]) => propertyChecks(name, property, required.has(name), scope)),
    ...others.map((name) => unless(isThere(scope, name), scope, 'required', missing(name))),
    ...eachMember(schema, scope),
    ...dependencies(schema, scope),
  ]
}

const missing = (name: string): string => `{ missingProperty: ${quoted(name)} }`

function propertyChecks(name: string, property: Schema, needed: boolean, scope: Scope): Piece[] {
  const value = scope.fresh('a')
  const pieces = scope.module.checks(property, below(scope, value, pathStep(name)))
  const absent = needed ? miss(scope, 'required', missing(name)) : always
  const there = isThere(scope, name)
  const note = scope.evaluated ? [[`if (${there.code}) ${scope.evaluated}.names.add(${quoted(name)})`]] : []
  if (pieces.length === 0) return needed ? [unless(there, scope, 'required', missing(name)), ...note] : note
  return [
    [
      `const ${value} = ${member(scope, name)}`,
      ...statements([choose(compare(value, '!==', 'undefined'), pieces, absent)]),
    ],
    ...note,
  ]
}

/** Checks of every property, or of additional properties. */
function eachMember(schema: SchemaObject, scope: Scope): Piece[] {
  const { module, value, evaluated } = scope
  const {
    additionalProperties: rest,
    patternProperties = {},
    propertyNames,
  } = schema as SchemaObject & { patternProperties?: Schemas; propertyNames?: Schema }
  if ([rest ?? true, propertyNames ?? true].every((one) => one === true) && Object.keys(patternProperties).length === 0)
    return evaluated && rest === true ? [[`${evaluated}.allNames = true`]] : []
  const [name, item] = [scope.fresh('k'), scope.fresh('a')]
  const place = below(scope, item, "'/'", `${module.helper('pointerStep')}(${name})`)
  const code: string[] = []
  if (propertyNames !== undefined && propertyNames !== true) {
    const test = fits(propertyNames, below(scope, name))
    code.push(...statements([unless(test, scope, 'propertyNames', `{ propertyName: ${name} }`)]))
  }
  const others = restChecks(rest, name, scope, place)
  const isOther = scope.fresh('o')
  const patterns = Object.entries(patternProperties)
  const known = knownNames(Object.keys(schema.properties ?? {}), name, scope)
  if (patterns.length > 0 && others.length > 0) code.push(`let ${isOther} = ${not(known).code}`)
  for (const [pattern, member] of patterns) {
    const inside = [
      ...(others.length > 0 ? [`${isOther} = false`] : []),
      ...(evaluated ? [`${evaluated}.names.add(${name})`] : []),
      ...statements(module.checks(member, place)),
    ]
    if (inside.length > 0)
      code.push(`if (${module.constant(regularExpression(pattern))}.test(${name})) {`, ...inside, '}')
  }
  if (others.length > 0 && known === never && patterns.length === 0) code.push(...statements(others))
  else if (others.length > 0)
    code.push(`if (${patterns.length > 0 ? isOther : not(known).code}) {`, ...statements(others), '}')
  const note = evaluated && rest !== undefined ? [[`${evaluated}.allNames = true`]] : []
  if (code.length === 0) return note
  const read = code.some((line) => line.includes(item)) ? [`const ${item} = ${value}[${name}]`] : []
  return [[`for (const ${name} in ${value}) {`, ...read, ...code, '}'], ...note]
}

function restChecks(rest: Schema | undefined, name: string, scope: Scope, place: Scope): Piece[] {
  if (rest === undefined || rest === true) return []
  return rest === false
    ? [miss(scope, 'additionalProperties', `{ additionalProperty: ${name} }`)]
    : scope.module.checks(rest, place)
}

/** Up to this number, names are compared one by one; more use a Set. */
const COMPARED_NAMES = 8

function knownNames(names: readonly string[], name: string, { module }: Scope): Expression {
  if (names.length === 0) return never
  if (names.length > COMPARED_NAMES) return atom(`${module.constant(`new Set(${literal(names)})`)}.has(${name})`)
  return or(...names.map((known) => compare(name, '===', quoted(known))))
}

function dependencies(schema: SchemaObject, scope: Scope): Piece[] {
  const { dependentRequired = {}, dependentSchemas = {} } = schema as {
    dependentRequired?: Record<string, string[]>
    dependentSchemas?: Schemas
  }
  return [
    ...Object.entries(dependentRequired).map(([name, needed]) =>
      choose(
        isThere(scope, name),
        needed.map((other) => unless(isThere(scope, other), scope, 'dependentRequired', missing(other))),
        always,
      ),
    ),
    ...Object.entries(dependentSchemas).map(([name, dependent]) =>
      choose(isThere(scope, name), scope.module.checks(dependent, scope), always),
    ),
  ]
}
