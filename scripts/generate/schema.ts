import type { Json } from './load.ts'

/** Keywords that say something to people or tools and nothing about validity. */
const annotations = new Set([
  'description',
  'title',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
  'xml',
  'discriminator',
  'readOnly',
  'writeOnly',
  'nullable',
  '$schema',
  'contentMediaType',
])
const schemaMaps = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas'])
const schemaLists = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems'])
const schemas = new Set(['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else'])

/**
 * A schema of OpenAPI 3.0 or 3.1 as JSON Schema (2020-12) without annotations. `nullable` counts only beside `type`, as 3.0.3
 * says; boolean bounds of 3.0 become numeric ones. References are renamed by `rename`.
 */
export function toJsonSchema(schema: unknown, rename: (reference: string) => string): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  const source = schema as Json
  if (typeof source.$ref === 'string') return { $ref: rename(source.$ref) }
  if (source.discriminator !== undefined) return toDispatch(source, rename)
  const result: Json = {}
  for (const [key, value] of Object.entries(source)) {
    if (annotations.has(key) || key.startsWith('x-')) continue
    if (schemaMaps.has(key))
      result[key] = Object.fromEntries(
        Object.entries(value as Json).map(([name, child]) => [name, toJsonSchema(child, rename)]),
      )
    else if (schemaLists.has(key)) result[key] = (value as unknown[]).map((child) => toJsonSchema(child, rename))
    else if (schemas.has(key)) result[key] = toJsonSchema(value, rename)
    else result[key] = value
  }
  if (source.nullable === true && typeof source.type === 'string') result.type = [source.type, 'null']
  exclusiveBound(result, 'exclusiveMinimum', 'minimum')
  exclusiveBound(result, 'exclusiveMaximum', 'maximum')
  return result
}

function exclusiveBound(schema: Json, exclusive: string, inclusive: string): void {
  if (schema[exclusive] === true) {
    schema[exclusive] = schema[inclusive]
    delete schema[inclusive]
  } else if (schema[exclusive] === false) delete schema[exclusive]
}

/** A discriminated `oneOf` as a choice by the tag, so that only the chosen branch speaks up. */
function toDispatch({ discriminator, oneOf }: Json, rename: (reference: string) => string): Json {
  const { propertyName, mapping } = discriminator as { propertyName: string; mapping?: Record<string, string> }
  const references = (oneOf as { $ref: string }[]).map(({ $ref }) => $ref)
  const choices: Record<string, string> =
    mapping ?? Object.fromEntries(references.map((reference) => [reference.split('/').at(-1), reference]))
  return {
    type: 'object',
    required: [propertyName],
    properties: { [propertyName]: { enum: Object.keys(choices) } },
    allOf: Object.entries(choices).map(([tag, reference]) => ({
      if: { properties: { [propertyName]: { const: tag } }, required: [propertyName] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { $ref: rename(reference) },
    })),
  }
}
