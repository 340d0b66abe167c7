import { type Contract, dereference } from './model.ts'
import { remembered } from './remembered.ts'
import type { JsonType, Schema, SchemaObject } from './schema.ts'

/** The types of values that can fit a schema, as far as it says so itself; undefined where any may. */
export const typesOfBranch = (contract: Contract, schema: Schema): ReadonlySet<JsonType> | undefined =>
  typeof schema === 'boolean' ? undefined : typesOfObject(contract, schema)

const typesOfObject = remembered((contract: Contract, schema): ReadonlySet<JsonType> | undefined => {
  const target = schema.$ref === undefined ? undefined : typesOfBranch(contract, dereference(contract, schema))
  const parts = (schema.allOf ?? []).map((part) => typesOfBranch(contract, part))
  return [ownTypes(schema), target, ...parts].find((types) => types !== undefined)
})

/** How far references and parts are followed; what lies deeper may be of any type. */
const DEPTH = 8

function ownTypes({ type, const: only, enum: values }: SchemaObject): ReadonlySet<JsonType> | undefined {
  if (type) return new Set(type)
  const known = values ?? (only === undefined ? undefined : [only])
  return known && new Set(known.map(typeOf))
}

const typeOf = (value: unknown): JsonType =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as JsonType)

/** The values of a property one of which an object has to have to fit a schema; undefined where other objects fit as well. */
export function tagsOfBranch(
  contract: Contract,
  schema: Schema,
  name: string,
  depth = 0,
): readonly string[] | undefined {
  if (typeof schema === 'boolean' || depth > DEPTH) return undefined
  if (schema.$ref !== undefined) return tagsOfBranch(contract, dereference(contract, schema), name, depth + 1)
  const property = schema.properties?.[name]
  if (property !== undefined && schema.required?.includes(name)) {
    const { enum: values, const: only } = dereference(contract, property)
    const tags = values ?? [only]
    if (tags.every((tag) => typeof tag === 'string')) return tags
  }
  for (const part of schema.allOf ?? []) {
    const tags = tagsOfBranch(contract, part, name, depth + 1)
    if (tags) return tags
  }
  return undefined
}

/** The names of the properties that a schema declares itself or by its parts. */
export function propertyNames(contract: Contract, schema: Schema, depth = 0): string[] {
  if (typeof schema === 'boolean' || depth > DEPTH) return []
  const target = dereference(contract, schema)
  return [
    ...Object.keys(target.properties ?? {}),
    ...(target.allOf ?? []).flatMap((part) => propertyNames(contract, part, depth + 1)),
  ]
}
