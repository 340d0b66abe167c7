import { pointerStep } from '@tomorro/runtime/pointer'
import { pinnedValues, typesOfProperty } from './branch-types.ts'
import { ancestorsOf } from './inheritance.ts'
import {
  componentName,
  type Discriminator,
  eachSchema,
  type JsonType,
  type Notice,
  type Schema,
  type SchemaObject,
} from './schema.ts'
import { isClosed, schemasOf } from './value-shape.ts'

type Schemas = Readonly<Record<string, Schema>>

/**
 * Aligns a discriminator with its branches, because it must not change what is valid (OpenAPI 3.1.1, Discriminator Object). A
 * branch that pins the property (`role: { enum: [user] }` in `UserMessage`) is selected by its own values, including numbers and
 * booleans; any other branch by the mapping. Branches that allow the same values, such as those of an enumeration in their base, are
 * selected by the mapping too. If its keys are no such values, or a pinning branch does not require the property, the discriminator is
 * ignored and each branch is tried; likewise where a key of the mapping is no value of the property,
 * such as the name `Circle` where `version` is an integer, or where a branch forbids the property.
 */
export function pinTags(schemas: Schemas, schema: Schema): void {
  eachSchema(schema, (one) => {
    const inherited = one.discriminator ? undefined : inheritedChoice(schemas, one)
    if (inherited) one.discriminator = inherited
    if (one.discriminator) {
      const pinned = pinnedChoice(schemas, one.discriminator, one.required)
      if (pinned) one.discriminator = pinned
      else delete one.discriminator
    }
    if (one.subtypes) one.subtypes = pinnedSubtypes(schemas, one.subtypes)
  })
}

/**
 * The discriminator that every branch of `oneOf` inherits from one parent (OpenAPI 3.0.3, Discriminator Object: "all schemas comprising
 * the parent schema in an anyOf or oneOf construct"). Without it a cat would fit both branches of `oneOf: [Cat, Dog]`.
 */
function inheritedChoice(schemas: Schemas, { oneOf = [] }: SchemaObject): Discriminator | undefined {
  const references = oneOf.flatMap((branch) => (typeof branch === 'object' ? (branch.$ref ?? []) : []))
  const branches = references.map(componentName)
  const [first] = branches
  if (first === undefined || branches.length < 2 || branches.length < oneOf.length) return undefined
  for (const parent of ancestorsOf(schemas, first)) {
    const { subtypes } = (schemas[parent] ?? {}) as SchemaObject
    if (!subtypes) continue
    const entries = Object.entries(subtypes.mapping).flatMap(([tag, reference]) => {
      const child = componentName(reference)
      const branch = branches.includes(child) ? child : branches.find((one) => ancestorsOf(schemas, child).has(one))
      return branch === undefined ? [] : [[tag, references[branches.indexOf(branch)] ?? ''] as const]
    })
    const chosen = new Set(entries.map(([, reference]) => reference))
    if (chosen.size === branches.length)
      return { propertyName: subtypes.propertyName, mapping: Object.fromEntries(entries) }
  }
  return undefined
}

const isForbidden = (schemas: Schemas, $ref: string, name: string): boolean =>
  isClosed({ schemas }, { $ref }) && schemasOf({ schemas }, { $ref }, name).every((one) => one === false)

function pinnedChoice(
  schemas: Schemas,
  { propertyName, mapping }: Discriminator,
  required: readonly string[] = [],
): Discriminator | undefined {
  const [byValue, byKey]: [value: unknown, reference: string][][] = [[], []]
  for (const reference of new Set(Object.values(mapping))) {
    // A branch that forbids the property would match nothing.
    if (isForbidden(schemas, reference, propertyName)) return undefined
    const keys = Object.keys(mapping).filter((tag) => mapping[tag] === reference)
    const { values, isRequired } = pinnedValues({ schemas }, { $ref: reference }, propertyName)
    if (!values) {
      const types = typesOfProperty({ schemas }, { $ref: reference }, propertyName)
      const tags = keys.map((key) => valueOfKey(key, types))
      if (tags.includes(undefined)) return undefined
      for (const entries of [byValue, byKey]) entries?.push(...tags.map((tag): [unknown, string] => [tag, reference]))
    } else if (isRequired || required.includes(propertyName)) {
      const named = values.filter((value) => keys.includes(String(value)))
      byValue?.push(...values.map((value): [unknown, string] => [value, reference]))
      byKey?.push(...(named.length > 0 ? named : values).map((value): [unknown, string] => [value, reference]))
    } else return undefined
  }
  return withEntries(propertyName, byValue ?? []) ?? withEntries(propertyName, byKey ?? [])
}

/**
 * Drops discriminators of parents whose property has none of their values: Swashbuckle writes `type: { enum: [movie, show] }` and no
 * mapping, so that only the names of schemas would be values. Nothing would fit.
 */
export function dropUnfitSubtypes(schemas: Schemas, notice: Notice): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'boolean' || !schema.subtypes) continue
    const { propertyName, mapping } = pinnedSubtypes(schemas, schema.subtypes)
    const allowed = Object.entries(mapping).map(([tag, $ref]) => {
      const { values } = pinnedValues({ schemas }, { $ref }, propertyName)
      return { isFit: !values || values.some((value) => String(value) === tag), values }
    })
    if (allowed.some(({ isFit }) => isFit)) continue
    const values = [...new Set(allowed.flatMap((one) => one.values ?? []))].join(', ')
    notice(
      `#/components/schemas/${pointerStep(name)}/discriminator`,
      `has no effect: ${propertyName} is one of ${values}, and none of them is in the mapping or the name of a schema`,
    )
    delete schema.subtypes
  }
}

/**
 * A parent's mapping wins; a subtype outside the mapping is selected by the values that it pins. A value of two subtypes belongs to
 * the one that pins fewer: `kind: { const: b }` of a child, not `kind: { enum: [a, b] }` of the parent itself.
 */
function pinnedSubtypes(schemas: Schemas, subtypes: Discriminator): Discriminator {
  const { propertyName, mapping } = subtypes
  const pinned = Object.entries(mapping).map(([tag, reference]) => {
    const { values = [] } = pinnedValues({ schemas }, { $ref: reference }, propertyName)
    return { tag, reference, values }
  })
  const entries = pinned.flatMap(({ tag, reference, values }): [unknown, string][] => {
    const own = values.find((value) => String(value) === tag)
    if (own !== undefined) return [[own, reference]]
    const isImplicit = tag === componentName(reference)
    const narrower =
      values.length < 2 ? [] : pinned.filter((other) => other.values.length > 0 && other.values.length < values.length)
    const free = values.filter(
      (value) =>
        !Object.hasOwn(mapping, String(value)) && !narrower.some((other) => other.values.some((one) => one === value)),
    )
    if (isImplicit && free.length > 0) return free.map((value) => [value, reference])
    return [[valueOfKey(tag, typesOfProperty({ schemas }, { $ref: reference }, propertyName)) ?? tag, reference]]
  })
  return withEntries(propertyName, entries) ?? subtypes
}

/** Converts the keys of a mapping, always text, to the type of the property; undefined where the property has no such value. */
function valueOfKey(key: string, types: ReadonlySet<JsonType> = new Set()): unknown {
  if (types.size === 0 || types.has('string')) return key
  const values: unknown[] = [
    ...(types.has('null') ? [null] : []),
    ...(types.has('boolean') ? [true, false] : []),
    ...(types.has('integer') || types.has('number') ? [Number(key)] : []),
  ]
  return values.find((one) => String(one) === key)
}

function withEntries(propertyName: string, entries: readonly [unknown, string][]): Discriminator | undefined {
  const byTag = new Map(entries.map(([value, reference]) => [String(value), { value, reference }]))
  if (byTag.size < entries.length) return undefined
  const others = entries.filter(([value]) => typeof value !== 'string').map(([value]) => [String(value), value])
  return {
    propertyName,
    mapping: Object.fromEntries([...byTag].map(([tag, { reference }]) => [tag, reference])),
    ...(others.length > 0 ? { values: Object.fromEntries(others) } : {}),
  }
}

/** The property value of a mapping's key. */
export const tagValue = ({ values = {} }: Discriminator, tag: string): unknown =>
  Object.hasOwn(values, tag) ? values[tag] : tag
