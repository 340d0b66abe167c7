import { type Contract, dereference } from './model.ts'
import { remembered } from './remembered.ts'
import type { JsonType, Schema, SchemaObject } from './schema.ts'

/** The types of values that can match a schema; undefined where any type can. */
export function typesOfBranch(contract: Pick<Contract, 'schemas'>, schema: Schema): ReadonlySet<JsonType> | undefined {
  if (typeof schema === 'boolean') return undefined
  const types = typesOfObject(contract, schema)
  if (types) return types
  // One level of choices, which may lead back to the schema.
  const { oneOf, anyOf } = dereference(contract, schema)
  const branches = (oneOf ?? anyOf)?.map((branch) =>
    typeof branch === 'boolean' ? undefined : typesOfObject(contract, branch),
  )
  return branches && !branches.includes(undefined)
    ? new Set(branches.flatMap((names) => [...(names ?? [])]))
    : undefined
}

const typesOfObject = remembered((contract: Pick<Contract, 'schemas'>, schema): ReadonlySet<JsonType> | undefined => {
  const parts = [...(schema.$ref === undefined ? [] : [dereference(contract, schema)]), ...(schema.allOf ?? [])]
  const types = parts.map((part) => (typeof part === 'boolean' ? undefined : typesOfObject(contract, part)))
  return [ownTypes(schema), ...types].find((names) => names !== undefined)
})

/** Depth to which references and parts are followed; deeper schemas count as any type. */
const DEPTH = 8

function ownTypes({ type, const: only, enum: values }: SchemaObject): ReadonlySet<JsonType> | undefined {
  if (type) return new Set(type)
  const known = values ?? (only === undefined ? undefined : [only])
  return known && new Set(known.map(typeOf))
}

const typeOf = (value: unknown): JsonType =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as JsonType)

/** The allowed values of a property (schema and parts), and whether it is required. */
export function pinnedValues(
  contract: Pick<Contract, 'schemas'>,
  schema: Schema,
  name: string,
  depth = 0,
): { values: readonly Scalar[] | undefined; isRequired: boolean } {
  if (typeof schema === 'boolean' || depth > DEPTH) return { values: undefined, isRequired: false }
  const { $ref, properties = {}, required = [], allOf = [], oneOf = [], anyOf = [] } = schema
  const parts = [...($ref === undefined ? [] : [dereference(contract, schema)]), ...allOf].map((part) =>
    pinnedValues(contract, part, name, depth + 1),
  )
  const isRequiredByAll = [oneOf, anyOf].some(
    (branches) =>
      branches.length > 0 && branches.every((branch) => pinnedValues(contract, branch, name, depth + 1).isRequired),
  )
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined
  const { enum: listed, const: only, type } = property === undefined ? {} : dereference(contract, property)
  const own = listed ?? (only !== undefined ? [only] : type?.join() === 'null' ? [null] : undefined)
  const all = [own?.every(isScalar) ? own : undefined, ...parts.map(({ values }) => values)].filter(
    (values) => values !== undefined,
  )
  return {
    values: all.length === 0 ? undefined : all.reduce((known, other) => known.filter((one) => other.includes(one))),
    isRequired: required.includes(name) || isRequiredByAll || parts.some(({ isRequired }) => isRequired),
  }
}

/** The allowed types of a property (schema and parts); undefined where there is no limit. */
export function typesOfProperty(
  contract: Pick<Contract, 'schemas'>,
  schema: Schema,
  name: string,
  depth = 0,
): ReadonlySet<JsonType> | undefined {
  if (typeof schema === 'boolean' || depth > DEPTH) return undefined
  const { $ref, properties = {}, allOf = [] } = schema
  const own = Object.hasOwn(properties, name) ? typesOfBranch(contract, properties[name] ?? true) : undefined
  if (own) return own
  const parts = [...($ref === undefined ? [] : [dereference(contract, schema)]), ...allOf]
  return parts.map((part) => typesOfProperty(contract, part, name, depth + 1)).find((types) => types !== undefined)
}

export type Scalar = string | number | boolean | null
const isScalar = (value: unknown): value is Scalar => typeof value !== 'object' || value === null

/** The values of which a required property must have one; undefined where the property is optional or unbounded. */
export function tagsOfBranch(contract: Contract, schema: Schema, name: string): readonly Scalar[] | undefined {
  const { values, isRequired } = pinnedValues(contract, schema, name)
  return isRequired ? values : undefined
}

/** The names of declared properties (schema and parts). */
export function propertyNames(contract: Contract, schema: Schema, depth = 0): string[] {
  if (typeof schema === 'boolean' || depth > DEPTH) return []
  const target = dereference(contract, schema)
  return [
    ...Object.keys(target.properties ?? {}),
    ...(target.allOf ?? []).flatMap((part) => propertyNames(contract, part, depth + 1)),
  ]
}

/** The number of combinations of branches in a schema and its parts: the size of its type's union. */
export const waysOf = (contract: Pick<Contract, 'schemas'>, schema: Schema): number =>
  typeof schema === 'boolean' ? 1 : waysOfObject(contract, schema)

const waysOfObject = remembered((contract: Pick<Contract, 'schemas'>, schema): number => {
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = schema
  const parts = [...($ref === undefined ? [] : [dereference(contract, schema)]), ...allOf]
  const choices = [oneOf, anyOf].filter((branches) => branches.length > 0)
  const ways = (all: readonly Schema[]) => all.map((one) => waysOf(contract, one))
  return [...ways(parts), ...choices.map((branches) => ways(branches).reduce((sum, one) => sum + one, 0))].reduce(
    (product, one) => product * one,
    1,
  )
})
