import { keyOfStep } from '@tomorro/runtime/pointer'
import type { Json } from '../json.ts'

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** A schema of the model: JSON Schema 2020-12 without annotations, for documents of any version. */
export type Schema = boolean | SchemaObject
export type SchemaObject = {
  /** `#/components/schemas/<name>` */
  $ref?: string
  type?: JsonType[]
  enum?: unknown[]
  const?: unknown
  format?: string
  default?: unknown
  readOnly?: boolean
  writeOnly?: boolean
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  discriminator?: Discriminator
  /** The discriminator of a parent; subtypes inherit it through `allOf`. */
  subtypes?: Discriminator
  /** The keywords that only validators read. */
  [assertion: string]: unknown
}

/** The branch of each property value, including the implicit ones. */
export type Discriminator = {
  propertyName: string
  mapping: Record<string, string>
  /** Values of the mapping keys that mean a number, a boolean or null. */
  values?: Record<string, unknown>
}

/** `readOnly`, `writeOnly` and `default` have different effects in requests and responses. */
export type Side = 'request' | 'response'

/** Reports a place of the document and what is ignored there or read in an unexpected way. */
export type Notice = (at: string, message: string) => void

/** Keywords whose value is a map of schemas, a list of schemas, or one schema. */
export const schemaMaps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
export const schemaLists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
export const singleSchemas = new Set([
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'items', 'unevaluatedItems', 'contains'],
  ...['not', 'if', 'then', 'else'],
])

/** Calls a function with a schema and each schema below it; references are not followed. */
export function eachSchema(schema: Schema, visit: (one: SchemaObject) => void): void {
  if (typeof schema === 'boolean') return
  visit(schema)
  for (const [key, value] of Object.entries(schema)) {
    if (singleSchemas.has(key)) eachSchema(value as Schema, visit)
    else if (schemaLists.has(key)) for (const child of value as Schema[]) eachSchema(child, visit)
    else if (schemaMaps.has(key))
      for (const child of Object.values(value as Record<string, Schema>)) eachSchema(child, visit)
  }
}

/** A deep copy of a schema; `change` runs on each schema before its children. References are not followed. */
export function mapSchemas(schema: Schema, change: (one: SchemaObject) => SchemaObject): Schema {
  if (typeof schema === 'boolean') return schema
  const below = (child: Schema) => mapSchemas(child, change)
  const members = Object.entries(change(schema)).map(([key, value]) => {
    if (singleSchemas.has(key)) return [key, below(value as Schema)]
    if (schemaLists.has(key)) return [key, (value as Schema[]).map(below)]
    if (!schemaMaps.has(key)) return [key, value]
    const children = Object.entries(value as Record<string, Schema>).map(([name, child]) => [name, below(child)])
    return [key, Object.fromEntries(children)]
  })
  return copyDescription(schema, Object.fromEntries(members) as SchemaObject)
}

/** Descriptions of schemas, outside of the model, so that schemas with the same meaning are equal. */
const descriptions = new WeakMap<SchemaObject, string>()

/** Stores the description of a schema, with `@deprecated` where it is. @returns the schema */
export function withDescription(schema: SchemaObject, { description, deprecated }: Json): SchemaObject {
  const text = [typeof description === 'string' ? description.trim() : '', deprecated === true ? '@deprecated' : '']
  const whole = text.filter((part) => part !== '').join('\n')
  if (whole !== '') descriptions.set(schema, whole)
  return schema
}

/** Gives a copy the description of the original. @returns the copy */
export function copyDescription(original: SchemaObject, copy: SchemaObject): SchemaObject {
  const says = descriptions.get(original)
  if (says !== undefined) descriptions.set(copy, says)
  return copy
}

/** The description of a schema, with `@deprecated` where it is; undefined where there is none. */
export const descriptionOf = (schema: Schema): string | undefined =>
  typeof schema === 'boolean' ? undefined : descriptions.get(schema)

/** The distinct JSON values. */
export const distinct = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

/** The component name of a reference. */
export function componentName(reference: string): string {
  const name = reference.slice('#/components/schemas/'.length)
  return /[%~]/.test(name) ? keyOfStep(decodeURIComponent(name)) : name
}

/** The components that a schema itself refers to: its `$ref` and the branches of its tags. */
export const targetsOf = ({ $ref, discriminator, subtypes }: SchemaObject): string[] =>
  [
    ...($ref === undefined ? [] : [$ref]),
    ...Object.values(discriminator?.mapping ?? {}),
    ...Object.values(subtypes?.mapping ?? {}),
  ].map(componentName)
