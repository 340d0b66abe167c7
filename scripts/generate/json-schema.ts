import { formats } from '@tomorro/runtime/formats'
import { type Contract, dereference } from './model.ts'
import { componentName, type Discriminator, type Schema, type SchemaObject } from './schema.ts'

/** Requests and replies differ in what `readOnly`, `writeOnly` and `default` mean to them. */
export type Side = 'request' | 'reply'

const INT32_MAX = 2_147_483_647

/** The address under which validators know a component. */
export const componentUri = (name: string): string => `component:${encodeURIComponent(name)}`

/**
 * A schema of the model as plain JSON Schema (2020-12) for one side of the wire.
 * @param filled whether the place is a property, where a validator of requests fills in the default
 */
export function toJsonSchema(contract: Contract, schema: Schema, side: Side, filled = false): SchemaObject {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} }
  const { $ref, discriminator, oneOf, anyOf, default: value, ...rest } = schema
  const below = (child: Schema): Schema => toJsonSchema(contract, child, side)
  const result: SchemaObject = {}
  for (const [key, keyword] of Object.entries(rest))
    if (!annotations.has(key)) result[key] = belowKeyword(key, keyword, below)
  if (schema.properties) result.properties = propertiesOf(contract, schema.properties, side)
  if (schema.required)
    result.required = schema.required.filter((name) => isThere(contract, schema.properties?.[name], side))
  if (filled && side === 'request' && value !== undefined) result.default = value
  if ($ref !== undefined) result.$ref = componentUri(componentName($ref))
  if (discriminator) Object.assign(result, toDispatch(discriminator, result))
  else {
    if (oneOf) result.oneOf = oneOf.map(below)
    if (anyOf) result.anyOf = anyOf.map(below)
  }
  return withFormat(result)
}

/** What says how a value is meant and leaves nothing to check. */
const annotations = new Set(['readOnly', 'writeOnly', 'contentEncoding', 'contentMediaType'])

const maps = new Set(['patternProperties', 'dependentSchemas', '$defs'])
const lists = new Set(['allOf', 'prefixItems'])
const single = new Set([
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'items', 'unevaluatedItems', 'contains'],
  ...['not', 'if', 'then', 'else'],
])

function belowKeyword(key: string, value: unknown, below: (child: Schema) => Schema): unknown {
  if (lists.has(key)) return (value as Schema[]).map(below)
  if (maps.has(key))
    return Object.fromEntries(
      Object.entries(value as Record<string, Schema>).map(([name, child]) => [name, below(child)]),
    )
  return single.has(key) && typeof value !== 'boolean' ? below(value as Schema) : value
}

const propertiesOf = (contract: Contract, properties: Record<string, Schema>, side: Side): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, child]) => [name, toJsonSchema(contract, child, side, true)]),
  )

/** Whether a required property is required of this side: who may not send it need not (`readOnly`, `writeOnly`). */
function isThere(contract: Contract, property: Schema | undefined, side: Side): boolean {
  if (property === undefined || typeof property === 'boolean') return true
  const { readOnly, writeOnly } = { ...dereference(contract, property), ...property }
  return side === 'request' ? readOnly !== true : writeOnly !== true
}

/** A choice by the value of a property, so that only the chosen branch has something to say. */
function toDispatch(
  { propertyName, mapping }: Discriminator,
  { allOf = [], required = [], properties }: SchemaObject,
): SchemaObject {
  const choices = Object.entries(mapping).map(([tag, reference]) => ({
    if: { properties: { [propertyName]: { const: tag } }, required: [propertyName] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: componentUri(componentName(reference)) },
  }))
  return {
    type: ['object'],
    required: [...new Set([...required, propertyName])],
    properties: { ...properties, [propertyName]: { enum: Object.keys(mapping) } },
    allOf: [...allOf, ...choices],
  }
}

/** Formats of numbers become bounds; those of text that nobody checks are left out. */
function withFormat({ format, ...schema }: SchemaObject): SchemaObject {
  if (format === undefined) return schema
  if (format === 'int32') return { minimum: -INT32_MAX - 1, maximum: INT32_MAX, ...schema }
  return Object.hasOwn(formats, format) ? { ...schema, format } : schema
}
