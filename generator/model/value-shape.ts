import { type Contract, dereference } from './model.ts'
import { remembered } from './remembered.ts'
import { componentName, type JsonType, type Schema, type SchemaObject } from './schema.ts'

/** An object's properties with all schemas that speak of each; `rest` is the schema of the others, false for none. */
export type Members = {
  properties: Map<string, Schema[]>
  /** By regular expression of the name. */
  patterns: Map<string, Schema[]>
  required: Set<string>
  rest: Schema
}

/** The types that a schema, or a branch of it, allows, in the order in which they can be told apart. */
export const typesOf = (contract: Pick<Contract, 'schemas'>, schema: Schema): readonly JsonType[] =>
  typesOfWhole(contract, wholeOf(contract, schema))

const typesOfWhole = remembered((contract: Pick<Contract, 'schemas'>, whole): readonly JsonType[] => {
  const { type, allOf = [], anyOf = [], oneOf = [], enum: values, properties, const: only } = whole
  if (type) return [...type].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const known = values ?? (only === undefined ? [] : [only])
  const implied = known.map(
    (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value) as JsonType,
  )
  // A choice with a branch of anything leaves the type open.
  const choices = [anyOf, oneOf].filter((branches) => !branches.some((branch) => allowsAnything(contract, branch)))
  const below = [allOf, ...choices].flat().flatMap((branch) => typesOf(contract, branch))
  const types = new Set([...implied, ...below, ...(properties ? (['object'] as const) : [])])
  return order.filter((name) => types.has(name) && !(name === 'integer' && types.has('number')))
})

/** Whether a schema says nothing of a value, or is a choice with such a branch and nothing else. */
export const allowsAnything = (contract: Pick<Contract, 'schemas'>, schema: Schema): boolean =>
  typeof schema === 'boolean' ? schema : allowsAnyWhole(contract, wholeOf(contract, schema))

const allowsAnyWhole = remembered((contract: Pick<Contract, 'schemas'>, whole): boolean => {
  const { anyOf, oneOf, ...others } = whole
  if (Object.keys(others).some((key) => !annotations.has(key))) return false
  return [anyOf, oneOf].every((branches) => !branches || branches.some((branch) => allowsAnything(contract, branch)))
})

/** An object comes last: `typeof` says it of null and of arrays, too. */
const order: readonly JsonType[] = ['null', 'string', 'integer', 'number', 'boolean', 'array', 'object']

/** The items of an array, wherever the schema speaks of them; of a tuple what any of them may be. */
export function itemsOf(contract: Pick<Contract, 'schemas'>, schema: Schema): Schema {
  const { items, prefixItems, allOf = [], anyOf = [], oneOf = [] } = wholeOf(contract, schema)
  if (Array.isArray(prefixItems)) return anyOfSchemas([...prefixItems, ...(items === false ? [] : [items ?? true])])
  if (items !== undefined) return items
  const below = [...allOf, ...anyOf, ...oneOf].filter((branch) => typesOf(contract, branch).includes('array'))
  return below.length === 0 ? true : anyOfSchemas(below.map((branch) => itemsOf(contract, branch)))
}

/**
 * The members of an object. Of `allOf` all count; of a choice that nothing tells apart every branch's may be there, and only
 * what all branches require has to be.
 */
export const membersOf = (contract: Pick<Contract, 'schemas'>, schema: Schema): Members =>
  membersOfWhole(contract, wholeOf(contract, schema))

const membersOfWhole = remembered((contract: Pick<Contract, 'schemas'>, whole): Members => {
  const {
    properties = {},
    required = [],
    patternProperties = {},
    additionalProperties,
    unevaluatedProperties,
    if: test,
    allOf = [],
    anyOf = [],
    oneOf = [],
    then,
    else: otherwise,
    dependentSchemas = {},
  } = whole
  const members: Members = {
    properties: new Map(Object.entries(properties).map(([name, property]) => [name, [property]])),
    patterns: new Map(
      Object.entries(patternProperties as Record<string, Schema>).map(([pattern, member]) => [pattern, [member]]),
    ),
    required: new Set(required),
    rest: additionalProperties ?? (unevaluatedProperties as Schema | undefined) ?? false,
  }
  for (const part of allOf) include(members, membersOf(contract, part), 'all')
  for (const branches of [oneOf, anyOf]) {
    const objects = branches.filter(
      (branch) => typesOf(contract, branch).includes('object') || allowsAnything(contract, branch),
    )
    const [first, ...others] = objects.map((branch) => branchMembers(contract, branch))
    if (!first) continue
    for (const other of others) include(first, other, 'any')
    // Of a branch that says nothing of types it is not known what it requires.
    if (branches.some((branch) => typesOf(contract, branch).length === 0)) first.required.clear()
    include(members, first, 'all')
  }
  // What goes only with something else may be there.
  for (const part of [test, then, otherwise, ...Object.values(dependentSchemas as Record<string, Schema>)])
    if (part !== undefined) include(members, { ...membersOf(contract, part as Schema), required: new Set() }, 'all')
  // A name that stands only in `required` is declared, and may be anything.
  for (const name of required) if (!isKnown(members, name)) members.properties.set(name, [true])
  return members
})

const isKnown = ({ properties, patterns, rest }: Members, name: string): boolean =>
  properties.has(name) || patterns.size > 0 || rest !== false

/** A branch that says no more than that it is an object lets any member be there. */
function branchMembers(contract: Pick<Contract, 'schemas'>, branch: Schema): Members {
  const { properties, patterns, required, rest } = membersOf(contract, branch)
  // A copy, which the other branches are added to.
  const members = { properties: new Map(properties), patterns: new Map(patterns), required: new Set(required), rest }
  const isOpen = members.properties.size === 0 && wholeOf(contract, branch).additionalProperties === undefined
  return isOpen ? { ...members, rest: true } : members
}

/** The branches of a choice that are of objects. */
export function branchesOf(contract: Pick<Contract, 'schemas'>, schema: Schema): readonly Schema[] {
  const { oneOf, anyOf } = wholeOf(contract, schema)
  return (oneOf ?? anyOf ?? []).filter((branch) => typesOf(contract, branch).includes('object'))
}

/** The schema that a reference leads to, with what stands beside the reference. */
export function wholeOf(contract: Pick<Contract, 'schemas'>, schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {}
  const { $ref, allOf = [], ...beside } = schema
  if ($ref === undefined) return schema
  if (allOf.length === 0 && Object.keys(beside).every((key) => annotations.has(key)))
    return wholeOf(contract, contract.schemas[componentName($ref)] ?? {})
  return { ...beside, allOf: [{ $ref }, ...allOf] }
}

const annotations = new Set(['readOnly', 'writeOnly', 'default'])

function include(members: Members, other: Members, mode: 'all' | 'any'): void {
  for (const part of ['properties', 'patterns'] as const)
    for (const [name, schemas] of other[part]) {
      const known = members[part].get(name) ?? []
      // A part that only requires a member says nothing of its value.
      const telling = [...new Set([...known, ...schemas])].filter(
        (schema, _, all) => schema !== true || all.length === 1,
      )
      members[part].set(name, telling)
    }
  members.required = new Set(
    mode === 'all'
      ? [...members.required, ...other.required]
      : [...members.required].filter((name) => other.required.has(name)),
  )
  if (members.rest === false) members.rest = other.rest
}

export const anyOf = (schemas: readonly Schema[]): Schema => anyOfSchemas(distinct(schemas))

const anyOfSchemas = (schemas: readonly Schema[]): Schema =>
  schemas.length === 1 ? (schemas[0] ?? true) : { anyOf: [...schemas] }

const distinct = (schemas: readonly Schema[]): Schema[] => [
  ...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values(),
]

/** A schema with what its `allOf` and its branches add. */
export const flatten = (contract: Pick<Contract, 'schemas'>, schema: Schema): SchemaObject =>
  flattened(contract, dereference(contract, schema))

const flattened = remembered((contract: Pick<Contract, 'schemas'>, target): SchemaObject => {
  const parts = [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])].map((part) =>
    flatten(contract, part),
  )
  const properties = Object.assign({}, ...parts.map((part) => part.properties), target.properties)
  return { ...Object.assign({}, ...parts), ...target, properties }
})
