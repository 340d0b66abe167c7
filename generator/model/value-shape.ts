import { isWriteOnly } from './annotation.ts'
import { type Contract, dereference } from './model.ts'
import { toRegExp } from './pattern.ts'
import { remembered } from './remembered.ts'
import { componentName, distinct, type JsonType, type Schema, type SchemaObject } from './schema.ts'

/** An object's properties, each with all its schemas; `rest` is the schema of additional properties, false for none. */
export type Members = {
  properties: Map<string, Schema[]>
  /** By regular expression of the name. */
  patterns: Map<string, Schema[]>
  required: Set<string>
  /** The properties that a part of the schema, if not each, declares as `writeOnly`. */
  writeOnly: Set<string>
  /** The members that only conditions and their consequences describe: where one is unmet, it says nothing of them. */
  conditional: { readonly properties: Set<string>; readonly patterns: Set<string>; rest: boolean }
  rest: Schema
}

/** The types that a schema or its branches allow, in the order in which code can test them. */
export const typesOf = (contract: Pick<Contract, 'schemas'>, schema: Schema): readonly JsonType[] =>
  typesOfWhole(contract, wholeOf(contract, schema))

const typesOfWhole = remembered((contract: Pick<Contract, 'schemas'>, whole): readonly JsonType[] => {
  const { type, allOf = [], anyOf = [], oneOf = [], enum: values, properties, const: only } = whole
  if (type) return inOrder(new Set(type))
  const known = values ?? (only === undefined ? [] : [only])
  const implied = known.map(
    (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value) as JsonType,
  )
  // A branch that allows anything leaves the type open.
  const choices = [anyOf, oneOf].filter((branches) => !branches.some((branch) => allowsAnything(contract, branch)))
  const below = [allOf, ...choices].flat().flatMap((branch) => typesOf(contract, branch))
  const types = new Set([...implied, ...below, ...(properties ? (['object'] as const) : [])])
  return inOrder(types)
})

const inOrder = (types: ReadonlySet<JsonType>): readonly JsonType[] =>
  order.filter((name) => types.has(name) && !(name === 'integer' && types.has('number')))

/** Whether a schema allows anything, itself or in a branch of its only choice. */
export const allowsAnything = (contract: Pick<Contract, 'schemas'>, schema: Schema): boolean =>
  typeof schema === 'boolean' ? schema : allowsAnyWhole(contract, wholeOf(contract, schema))

const allowsAnyWhole = remembered((contract: Pick<Contract, 'schemas'>, whole): boolean => {
  const { anyOf, oneOf, ...others } = whole
  if (Object.keys(others).some((key) => !annotations.has(key))) return false
  return [anyOf, oneOf].every((branches) => !branches || branches.some((branch) => allowsAnything(contract, branch)))
})

/** Whether values of every type fit, such as text where `properties` stand without a type. */
export const isUntyped = (contract: Pick<Contract, 'schemas'>, schema: Schema): boolean =>
  typeof schema === 'boolean' ? schema : isUntypedWhole(contract, wholeOf(contract, schema))

const isUntypedWhole = remembered((contract: Pick<Contract, 'schemas'>, whole): boolean => {
  const { type, enum: values, const: only, allOf = [], anyOf, oneOf } = whole
  if (type || values || only !== undefined) return false
  const choices = [anyOf, oneOf].filter((branches) => branches !== undefined)
  return (
    allOf.every((part) => isUntyped(contract, part)) &&
    choices.every((branches) => branches.some((branch) => isUntyped(contract, branch)))
  )
})

/** Objects are tested last: `typeof` is 'object' for null and arrays too. */
const order: readonly JsonType[] = ['null', 'string', 'integer', 'number', 'boolean', 'array', 'object']

/** The schemas of a list's items: of each of the first places, and of all others. */
export type Places = { readonly first: readonly (readonly Schema[])[]; readonly others: readonly Schema[] }

/**
 * Every schema that may apply to the items of an array, by place: those of its parts, of the branches of its choices, and of its
 * conditions. `true` is among them where a branch says nothing of them. Undefined where nothing does.
 */
export const placesOf = (contract: Pick<Contract, 'schemas'>, schema: Schema): Places | undefined =>
  placesOfWhole(contract, wholeOf(contract, schema))

const placesOfWhole = remembered((contract: Pick<Contract, 'schemas'>, whole): Places | undefined => {
  const { items, prefixItems, unevaluatedItems, allOf = [], anyOf = [], oneOf = [], then, else: otherwise } = whole
  const own = Array.isArray(prefixItems)
    ? { first: (prefixItems as Schema[]).map((one) => [one]), others: items === false ? [] : [items ?? true] }
    : items === undefined
      ? undefined
      : { first: [], others: [items] }
  const choices = [anyOf, oneOf].map((branches) => {
    const lists = branches.filter((branch) => mayBeList(contract, branch))
    const known = lists.map((branch) => placesOf(contract, branch))
    return known.some((one) => one !== undefined) ? known.map((one) => one ?? anyItems).reduce(eitherPlace) : undefined
  })
  const conditions = ([then, otherwise] as (Schema | undefined)[]).flatMap((part) =>
    part === undefined ? [] : (placesOf(contract, part) ?? []),
  )
  const condition = conditions.length === 0 ? undefined : [...conditions, anyItems].reduce(eitherPlace)
  const parts = allOf.map((part) => placesOf(contract, part))
  const all = [own, ...parts, ...choices, condition].filter((one) => one !== undefined)
  const places = all.length === 0 ? undefined : all.reduce(bothPlaces)
  if (unevaluatedItems === undefined) return places
  // It applies to the items of which nothing else says anything.
  const others = [...testedItems(contract, whole), ...(unevaluatedItems === false ? [] : [unevaluatedItems as Schema])]
  const evaluated = (schemas: readonly Schema[]): readonly Schema[] =>
    schemas.includes(true) ? [...new Set([...schemas.filter((one) => one !== true), ...others])] : schemas
  const { first, others: last } = places ?? anyItems
  return { first: first.map(evaluated), others: evaluated(last) }
})

/**
 * What `contains` and `if` say of items: they evaluate those that fit, at any place (JSON Schema 2020-12, core §10.3.1.3 and
 * §11.2). The schema, its parts, branches and conditions count.
 */
function testedItems(
  contract: Pick<Contract, 'schemas'>,
  schema: Schema,
  seen: Set<SchemaObject> = new Set(),
): readonly Schema[] {
  const whole = wholeOf(contract, schema)
  if (seen.has(whole)) return []
  seen.add(whole)
  const { contains, if: test, then, else: otherwise, allOf = [], anyOf = [], oneOf = [] } = whole
  const places = test === undefined ? undefined : placesOf(contract, test as Schema)
  const conditions = [test, then, otherwise].filter((part) => part !== undefined) as Schema[]
  return [
    ...(contains === undefined ? [] : [contains as Schema]),
    ...(places ? [...places.first.flat(), ...places.others].filter((one) => one !== true) : []),
    ...[...allOf, ...anyOf, ...oneOf, ...conditions].flatMap((part) => testedItems(contract, part, seen)),
  ]
}

const anyItems: Places = { first: [], others: [true] }

export const mayBeList = (contract: Pick<Contract, 'schemas'>, branch: Schema): boolean => {
  const types = typesOf(contract, branch)
  return types.length === 0 || types.includes('array')
}

const placed =
  (join: (one: readonly Schema[], other: readonly Schema[]) => readonly Schema[]) =>
  (one: Places, other: Places): Places => ({
    first: Array.from({ length: Math.max(one.first.length, other.first.length) }, (_, index) =>
      join(one.first[index] ?? one.others, other.first[index] ?? other.others),
    ),
    others: join(one.others, other.others),
  })

const eitherPlace = placed((one, other) => [...new Set([...one, ...other])])
/** Of two parts that both apply, one that says nothing does not count; where each may say nothing, both together may. */
const bothPlaces = placed((one, other) => {
  const telling = [...new Set([...one, ...other])].filter((schema) => schema !== true)
  return one.includes(true) && other.includes(true) ? [...telling, true] : telling
})

const tellingOf = (schemas: readonly Schema[]): readonly Schema[] =>
  [false, true].reduce<readonly Schema[]>(
    (telling, boolean) => telling.filter((schema) => schema !== boolean || telling.length === 1),
    [...new Set(schemas)],
  )

/** One schema for what any of these allow; those that say nothing do not count. */
export const anyTelling = (schemas: readonly Schema[]): Schema => {
  const telling = tellingOf(schemas)
  return telling.length === 0 ? true : anyOf(telling)
}

/**
 * The item schemas of an array; for a tuple, those of all places. A choice of lists has the items of every branch, each once, so
 * that a list which contains itself has one schema of items.
 */
export function itemsOf(contract: Pick<Contract, 'schemas'>, schema: Schema): Schema {
  const { prefixItems, items } = wholeOf(contract, schema)
  if (items !== undefined && !Array.isArray(prefixItems)) return items
  const { first, others } = placesOf(contract, schema) ?? anyItems
  const all = [...first.flat(), ...others].flatMap(choicesOf)
  return all.length === 0 ? true : anyOf(all)
}

/** What the items of an array may be, by the parts that say something of them. */
export const toldItemsOf = (contract: Pick<Contract, 'schemas'>, schema: Schema): Schema => {
  const { first, others } = placesOf(contract, schema) ?? anyItems
  return anyTelling([...first.flat(), ...others].flatMap(choicesOf))
}

/** The branches of a schema that is nothing but a choice. */
const choicesOf = (schema: Schema): readonly Schema[] =>
  typeof schema === 'object' && schema.anyOf && Object.keys(schema).length === 1
    ? schema.anyOf.flatMap(choicesOf)
    : [schema]

/**
 * The properties of an object. All parts of `allOf` count. In a choice without a discriminator, the properties of every branch may
 * be present, and only those that all branches require are required.
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
    dependentRequired = {},
  } = whole
  const patterns = new Map(
    Object.entries(patternProperties as Record<string, Schema>).map(([pattern, member]) => [
      pattern,
      [member === true ? {} : member],
    ]),
  )
  const members: Members = {
    properties: new Map(
      Object.entries(properties).map(([name, property]) => [
        name,
        // `true` stands for a name that is only required, of which any other schema says more.
        [property === true ? {} : property, ...composed(contract, matching(patterns, name))],
      ]),
    ),
    patterns,
    required: new Set(required),
    writeOnly: new Set(Object.keys(properties).filter((name) => isWriteOnly(contract, properties[name] ?? true))),
    conditional: { properties: new Set(), patterns: new Set(), rest: false },
    rest: additionalProperties ?? unevaluatedProperties === true,
  }
  for (const part of allOf) include(contract, members, membersOf(contract, part), 'all')
  const evaluated = { properties: new Set(members.properties.keys()), patterns: new Set(members.patterns.keys()) }
  for (const branches of [oneOf, anyOf]) {
    const objects = branches.filter(
      (branch) => mayBeAnyObject(contract, branch) || typesOf(contract, branch).length === 0,
    )
    const all = objects.map((branch) => branchMembers(contract, branch))
    // What one branch forbids another may leave to `additionalProperties`.
    for (const { properties } of all)
      for (const [name, schemas] of properties)
        if (isNever(schemas) && !all.every((one) => isNever(one.properties.get(name)))) properties.delete(name)
    const [first, ...others] = all
    if (!first) continue
    for (const other of others) include(contract, first, other, 'any')
    // A branch without types may match other values, so its `required` does not count.
    if (branches.some((branch) => typesOf(contract, branch).length === 0)) first.required.clear()
    include(contract, members, first, 'all')
  }
  // Conditional properties are optional.
  const conditions = test === undefined ? [] : [test, then, otherwise]
  for (const part of [...conditions, ...Object.values(dependentSchemas as Record<string, Schema>)])
    if (part !== undefined) {
      const { rest } = members
      const whole = membersOf(contract, part as Schema)
      // Where the condition is unmet, what it forbids is free.
      const said = { ...whole, properties: new Map([...whole.properties].filter(([, schemas]) => !isNever(schemas))) }
      const conditional = {
        ...{ properties: new Set(said.properties.keys()), patterns: new Set(said.patterns.keys()) },
        rest: said.rest !== false,
      }
      include(contract, members, { ...said, required: new Set(), conditional }, 'all')
      if (rest !== false && said.rest !== false) members.rest = anyOfSchemas(distinct([rest, said.rest]))
    }
  // A property of a branch that does not match is unevaluated.
  if (typeof unevaluatedProperties === 'object' && additionalProperties === undefined) {
    const unevaluated = unevaluatedProperties as Schema
    for (const part of ['properties', 'patterns'] as const)
      for (const [name, schemas] of members[part])
        if (!evaluated[part].has(name)) members[part].set(name, [...schemas, unevaluated])
    members.rest = members.rest === false ? unevaluated : anyOfSchemas(distinct([members.rest, unevaluated]))
  }
  // A name that is only in `required` or `dependentRequired` counts as declared, with any value.
  const dependent = Object.entries(dependentRequired as Record<string, string[]>).flat(2)
  for (const name of [...required, ...dependent]) if (!isKnown(members, name)) members.properties.set(name, [true])
  return members
})

const isNever = (schemas: readonly Schema[] = [true]): boolean => schemas.every((one) => one === false)

const isKnown = ({ properties, patterns, rest }: Members, name: string): boolean =>
  properties.has(name) || [...patterns.keys()].some((pattern) => isMatch(pattern, name)) || rest !== false

const isMatch = (pattern: string, name: string): boolean => toRegExp(pattern)?.test(name) === true

/**
 * Every schema that may apply to the property of this name: of `properties`, `patternProperties`, `additionalProperties` and
 * `unevaluatedProperties`, in the schema, its parts and its branches.
 * @param choices false leaves out the branches of `anyOf` and `oneOf`
 * @param seen the schemas of this search, which visits each once
 */
export function schemasOf(
  contract: Pick<Contract, 'schemas'>,
  schema: Schema,
  name: string,
  { choices = true, seen = new Set() }: { choices?: boolean; seen?: Set<SchemaObject> } = {},
): readonly Schema[] {
  if (typeof schema === 'boolean' || seen.has(schema)) return []
  seen.add(schema)
  const { $ref, properties = {}, additionalProperties, unevaluatedProperties } = schema
  const { patternProperties = {}, dependentSchemas = {} } = schema as Record<string, Record<string, Schema>>
  const named = Object.hasOwn(properties, name) ? [properties[name] ?? true] : []
  const patterned = Object.entries(patternProperties).flatMap(([pattern, one]) => (isMatch(pattern, name) ? [one] : []))
  const own = [...named, ...patterned]
  if (own.length === 0 && additionalProperties !== undefined) own.push(additionalProperties)
  const { allOf = [], anyOf = [], oneOf = [], if: test, then, else: otherwise } = schema
  const conditions = [test, then, otherwise].filter((part) => part !== undefined) as Schema[]
  const target = $ref === undefined ? [] : [contract.schemas[componentName($ref)] ?? true]
  const branches = choices ? [...anyOf, ...oneOf] : []
  const parts = [...target, ...allOf, ...branches, ...conditions, ...Object.values(dependentSchemas)]
  const all = [...own, ...parts.flatMap((part) => schemasOf(contract, part, name, { choices, seen }))]
  return all.length === 0 && unevaluatedProperties !== undefined ? [unevaluatedProperties as Schema] : all
}

/** Whether a schema is an object without declared properties, such as `{type: object, required: [a]}`: any property is allowed. */
export function isFreeForm(contract: Pick<Contract, 'schemas'>, schema: Schema): boolean {
  const { type, ...whole } = wholeOf(contract, schema)
  return type?.includes('object') === true && !declaring.some((keyword) => whole[keyword] !== undefined)
}

const declaring = [
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'dependentSchemas'],
  ...['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', '$ref'],
] as const

/** Whether a schema forbids additional properties. */
export const isClosed = (contract: Pick<Contract, 'schemas'>, schema: Schema): boolean =>
  isClosedObject(contract, dereference(contract, schema))

const isClosedObject = remembered((contract: Pick<Contract, 'schemas'>, schema): boolean => {
  const { additionalProperties, unevaluatedProperties, allOf = [], oneOf = [], anyOf = [] } = schema
  if (additionalProperties === false || unevaluatedProperties === false) return true
  const choices = [oneOf, anyOf].filter((branches) => branches.length > 0)
  return (
    allOf.some((part) => isClosed(contract, part)) ||
    choices.some((branches) => branches.every((branch) => isClosed(contract, branch)))
  )
})

export const mayBeAnyObject = (contract: Pick<Contract, 'schemas'>, branch: Schema): boolean =>
  typesOf(contract, branch).includes('object') || allowsAnything(contract, branch)

/**
 * A branch with only `type: object` allows any property; one without types, such as a `required` alone, adds its names; a parent
 * allows those of its subtypes.
 */
function branchMembers(contract: Pick<Contract, 'schemas'>, branch: Schema, seen = new Set<SchemaObject>()): Members {
  const { properties, patterns, required, writeOnly, conditional, rest } = membersOf(contract, branch)
  // A copy, to which the other branches are added.
  const members = {
    ...{ properties: new Map(properties), patterns: new Map(patterns) },
    ...{ required: new Set(required), writeOnly: new Set(writeOnly), rest },
    conditional: {
      ...{ properties: new Set(conditional.properties), patterns: new Set(conditional.patterns) },
      rest: conditional.rest,
    },
  }
  const whole = wholeOf(contract, branch)
  seen.add(whole)
  for (const $ref of Object.values(whole.subtypes?.mapping ?? {}))
    if (!seen.has(wholeOf(contract, { $ref })))
      include(contract, members, branchMembers(contract, { $ref }, seen), 'any')
  const isOpen =
    isFreeForm(contract, branch) ||
    (mayBeAnyObject(contract, branch) && members.properties.size === 0 && whole.additionalProperties === undefined)
  return isOpen ? { ...members, rest: true } : members
}

/** The branches of a choice that allow objects. */
export function branchesOf(contract: Pick<Contract, 'schemas'>, schema: Schema): readonly Schema[] {
  const { oneOf, anyOf } = wholeOf(contract, schema)
  return (oneOf ?? anyOf ?? []).filter((branch) => typesOf(contract, branch).includes('object'))
}

/** The target of a reference, merged with the reference's siblings. */
export function wholeOf(contract: Pick<Contract, 'schemas'>, schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {}
  const { $ref, allOf = [], ...beside } = schema
  if ($ref === undefined) return schema
  if (allOf.length === 0 && Object.keys(beside).every((key) => annotations.has(key)))
    return wholeOf(contract, contract.schemas[componentName($ref)] ?? {})
  return { ...beside, allOf: [{ $ref }, ...allOf] }
}

/** Keywords that say nothing of the shape. */
export const annotations = new Set(['readOnly', 'writeOnly', 'default'])

/** The schemas of the patterns that a name matches. */
const matching = (patterns: Members['patterns'], name: string): readonly Schema[] =>
  [...patterns].flatMap(([pattern, schemas]) => (isMatch(pattern, name) ? schemas : []))

/** Those that may be objects or lists, whose members add up. */
const composed = (contract: Pick<Contract, 'schemas'>, schemas: readonly Schema[]): readonly Schema[] =>
  schemas.filter((one) => typesOf(contract, one).some((type) => type === 'object' || type === 'array'))

/** What a part says of a name that it does not declare: by its patterns, else by its schema of all other names. */
function saidOfOther({ properties, patterns, rest }: Members, name: string): readonly Schema[] {
  if (properties.has(name)) return []
  const own = matching(patterns, name)
  return own.length > 0 || typeof rest === 'boolean' ? own : [rest]
}

function include(contract: Pick<Contract, 'schemas'>, members: Members, other: Members, mode: 'all' | 'any'): void {
  const further: Record<'properties' | 'patterns', [name: string, schemas: readonly Schema[]][]> = {
    properties: [],
    patterns: [],
  }
  for (const [one, from] of [
    [members, other],
    [other, members],
  ] as const) {
    for (const name of one.properties.keys())
      further.properties.push([name, composed(contract, saidOfOther(from, name))])
    // Of the names of a pattern only what is said of all others is known.
    const others = typeof from.rest === 'object' ? composed(contract, [from.rest]) : []
    for (const pattern of one.patterns.keys()) if (!from.patterns.has(pattern)) further.patterns.push([pattern, others])
  }
  for (const part of ['properties', 'patterns'] as const)
    for (const name of other[part].keys()) {
      if (!other.conditional[part].has(name) && mode === 'all') members.conditional[part].delete(name)
      else if (other.conditional[part].has(name) && !members[part].has(name)) members.conditional[part].add(name)
    }
  for (const part of ['properties', 'patterns'] as const)
    for (const [name, schemas] of other[part]) {
      const known = members[part].get(name) ?? []
      // A part that only lists `required` does not constrain values.
      members[part].set(name, [...tellingOf([...known, ...schemas])])
    }
  for (const part of ['properties', 'patterns'] as const)
    for (const [name, schemas] of further[part])
      if (schemas.length > 0) members[part].set(name, [...tellingOf([...(members[part].get(name) ?? []), ...schemas])])
  for (const part of ['required', 'writeOnly'] as const)
    members[part] = new Set(
      mode === 'all' ? [...members[part], ...other[part]] : [...members[part]].filter((name) => other[part].has(name)),
    )
  if (members.rest === false) {
    members.rest = other.rest
    members.conditional.rest = other.conditional.rest
  }
}

export const anyOf = (schemas: readonly Schema[]): Schema => anyOfSchemas(distinct(schemas))

const anyOfSchemas = (schemas: readonly Schema[]): Schema =>
  schemas.length === 1 ? (schemas[0] ?? true) : { anyOf: [...schemas] }

/** A schema of form fields or parameters: a parent with a discriminator is the choice between its subtypes, so that theirs are read too. */
export function choiceOf(contract: Pick<Contract, 'schemas'>, schema: Schema): Schema {
  const { subtypes } = wholeOf(contract, schema)
  if (!subtypes) return schema
  const references = [...new Set(Object.values(subtypes.mapping))]
  return { oneOf: references.map(($ref) => ({ $ref })), discriminator: subtypes }
}

/** A schema merged with its `allOf` and branches. */
export const flatten = (contract: Pick<Contract, 'schemas'>, schema: Schema): SchemaObject =>
  flattened(contract, dereference(contract, schema))

const flattened = remembered((contract: Pick<Contract, 'schemas'>, target): SchemaObject => {
  const parts = [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])].map((part) =>
    flatten(contract, part),
  )
  const properties = Object.fromEntries([...parts, target].flatMap((part) => Object.entries(part.properties ?? {})))
  return { ...Object.assign({}, ...parts), ...target, properties }
})
