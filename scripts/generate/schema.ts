import { formats } from '@tomorro/runtime/formats'
import { isObject } from './grammar.ts'
import type { Json } from './load.ts'

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** A schema as the model has it: OpenAPI 3.1 (JSON Schema 2020-12), without annotations, whichever version the document is of. */
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
  /** The keywords that only validators read. */
  [assertion: string]: unknown
}

/** Which branch each value of the property chooses; what the document leaves implicit is filled in. */
export type Discriminator = { propertyName: string; mapping: Record<string, string> }

/** Requests and replies differ in what `readOnly`, `writeOnly` and `default` mean to them. */
export type Side = 'request' | 'reply'

/** Where and what in a document has no effect or was understood in a way that may surprise. */
export type Notice = (at: string, message: string) => void

const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const single = new Set([
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'items', 'unevaluatedItems', 'contains'],
  ...['not', 'if', 'then', 'else'],
])
const plain = new Set([
  ...['type', 'enum', 'const', 'format', 'default', 'readOnly', 'writeOnly', 'required', 'dependentRequired', '$ref'],
  ...['minProperties', 'maxProperties', 'minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains'],
  ...['contentEncoding', 'contentMediaType'],
  ...['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
])
const annotations = new Set([
  ...['title', 'description', 'example', 'examples', 'deprecated', 'externalDocs', 'xml', 'nullable', 'discriminator'],
  ...['$comment', '$schema'],
])

/** Formats that say how a value is to be taken and leave nothing to check beyond its type. */
const described = new Set(['binary', 'password', 'int32', 'int64', 'float', 'double'])

/**
 * A schema of a document as the model has it. 3.0 is raised: `nullable` beside a `type` becomes one of its types and has no
 * effect elsewhere (3.0.3), boolean bounds become numbers, siblings of `$ref` are dropped.
 * @param at JSON Pointer of the schema, for notices
 */
export function toSchema(source: unknown, version: '3.0' | '3.1', at: string, notice: Notice): Schema {
  if (!isObject(source)) return source !== false
  if (version === '3.0' && typeof source.$ref === 'string') return { $ref: source.$ref }
  const below = (child: unknown, step: string) => toSchema(child, version, `${at}/${step}`, notice)
  const schema: SchemaObject = {}
  for (const [key, value] of Object.entries(source)) {
    if (maps.has(key))
      schema[key] = Object.fromEntries(
        Object.entries(value as Json).map(([name, child]) => [name, below(child, `${key}/${name}`)]),
      )
    else if (lists.has(key)) schema[key] = (value as unknown[]).map((child, index) => below(child, `${key}/${index}`))
    else if (single.has(key)) schema[key] = below(value, key)
    else if (plain.has(key)) schema[key] = value
    else if (!annotations.has(key) && !key.startsWith('x-'))
      notice(`${at}/${key}`, 'is no keyword that is known here; it has no effect')
  }
  if (source.type !== undefined) schema.type = [source.type].flat() as JsonType[]
  if (schema.format !== undefined && !Object.hasOwn(formats, schema.format) && !described.has(schema.format))
    notice(`${at}/format`, `is ${schema.format}, which is not checked`)
  if (version === '3.0') raise(schema, source, at, notice)
  const discriminator = toDiscriminator(source, at, notice)
  if (discriminator) schema.discriminator = discriminator
  return mergeDisjoint(schema)
}

function raise(schema: SchemaObject, source: Json, at: string, notice: Notice): void {
  if (source.nullable === true) {
    if (schema.type) schema.type = [...schema.type, 'null']
    else notice(`${at}/nullable`, 'has no effect without a type beside it')
  }
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue
    const bound = schema[exclusive] ? schema[inclusive] : undefined
    delete schema[exclusive]
    if (bound === undefined) continue
    schema[exclusive] = bound
    delete schema[inclusive]
  }
}

/** The discriminator of a choice between references, with the implicit values (the names of the components) spelled out. */
function toDiscriminator(source: Json, at: string, notice: Notice): Discriminator | undefined {
  const { discriminator } = source
  if (!isObject(discriminator)) return undefined
  const branches = (source.oneOf ?? source.anyOf) as Json[] | undefined
  const references = branches?.map(({ $ref }) => $ref)
  if (!references?.every((reference) => typeof reference === 'string')) {
    notice(`${at}/discriminator`, 'has no effect but beside a choice between references')
    return undefined
  }
  const explicit = (discriminator.mapping ?? {}) as Record<string, string>
  const named = new Set(Object.values(explicit))
  const implicit = references
    .filter((reference) => !named.has(reference))
    .map((reference) => [componentName(reference), reference])
  return {
    propertyName: String(discriminator.propertyName),
    mapping: { ...explicit, ...Object.fromEntries(implicit) },
  }
}

/** The name of the component that a reference leads to. */
export const componentName = (reference: string): string =>
  decodeURIComponent(reference.slice('#/components/schemas/'.length)).replaceAll('~1', '/').replaceAll('~0', '~')

const keywordsOf: Readonly<Record<JsonType, readonly string[]>> = {
  null: [],
  boolean: [],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
}

/**
 * A choice between values of different types as one schema of several types: it means the same, since each keyword speaks of one
 * type only, and what does not fit has one fault instead of one for each branch.
 */
function mergeDisjoint(schema: SchemaObject): SchemaObject {
  const { oneOf, ...rest } = schema
  if (!oneOf || Object.keys(rest).length > 0 || !oneOf.every(isSimple)) return schema
  const types = oneOf.flatMap(({ type }) => type).map((type) => (type === 'integer' ? 'number' : type))
  if (new Set(types).size < types.length) return schema
  return { ...Object.assign({}, ...oneOf), type: oneOf.flatMap(({ type }) => type) }
}

type Simple = SchemaObject & { type: JsonType[] }

/** Whether a schema has types and nothing but keywords that speak of one of them. */
function isSimple(schema: Schema): schema is Simple {
  if (typeof schema === 'boolean' || !schema.type) return false
  const known = new Set(['type', ...schema.type.flatMap((type) => keywordsOf[type])])
  return Object.keys(schema).every((key) => known.has(key))
}
