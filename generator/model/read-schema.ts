import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { unknownKeywords } from '../document/unknown-keywords.ts'
import type { Json } from '../json.ts'
import {
  addedIn31,
  annotations,
  isListOfSchemas,
  isMiswritten,
  isNames,
  isNamesOrSchemas,
  isSchema,
  shapes,
} from './keyword-shapes.ts'
import { readPattern } from './pattern.ts'
import { toDiscriminator, withDefaultBranch, withNullBeside } from './read-discriminator.ts'
import {
  distinct,
  type JsonType,
  type Notice,
  type Schema,
  type SchemaObject,
  schemaLists,
  schemaMaps,
  singleSchemas,
  withDescription,
} from './schema.ts'
import { noticeUnfit, noticeUnfitDefault } from './unfit-value.ts'

/**
 * Converts a schema of a document to the model. From 3.0: `nullable` beside `type` becomes a type and has no effect elsewhere
 * (3.0.3); siblings of `$ref` are dropped. From older drafts, in any version: boolean bounds become numbers, an array of `items`
 * becomes `prefixItems`, `dependencies` are split. Keywords without effect give a notice.
 * @param at JSON Pointer of the schema, for notices
 */
export function toSchema(given: unknown, version: '3.0' | '3.1', at: string, notice: Notice): Schema {
  if (!isObject(given)) {
    if (given !== undefined && typeof given !== 'boolean') notice(at, 'is no schema; any value is valid')
    return given !== false
  }
  const source = withDefaultBranch(withNullBeside(given))
  if (version === '3.0' && typeof source.$ref === 'string') {
    noticeSiblings(source, at, notice)
    return withDescription({ $ref: source.$ref }, source)
  }
  const below = (child: unknown, step: string) => toSchema(child, version, `${at}/${step}`, notice)
  const schema: SchemaObject = {}
  for (const [key, value] of Object.entries(source)) {
    const right = shapes.get(key)
    if (isMiswritten(key, value)) notice(`${at}/${key}`, 'is not a valid value of this keyword, ignored')
    else if (annotations.has(key) || (key.startsWith('x-') && !right)) continue
    else if (right === undefined) notice(`${at}/${key}`, 'is an unknown keyword, ignored')
    else if (!right(value)) continue
    else if (schemaMaps.has(key)) schema[key] = mapped(value as Json, key, below)
    else if (schemaLists.has(key))
      schema[key] = (value as unknown[]).map((child, index) => below(child, `${key}/${index}`))
    else if (singleSchemas.has(key)) schema[key] = below(value, key)
    else schema[key] = value
  }
  if (version === '3.0') noticeNewer(source, at, notice)
  noticeLone(source, at, notice)
  noticeFlags(source, version, at, notice)
  for (const kind of ['externalDocs', 'xml'] as const)
    for (const { at: place, message } of unknownKeywords(source[kind], kind, `${at}/${kind}`)) notice(place, message)
  limitTypes(schema, source, at, notice)
  if (schema.enum) schema.enum = distinct(schema.enum)
  noticeFormat(schema, at, notice)
  readPatterns(schema, at, notice)
  raiseDrafts(schema, source, below)
  if (source.nullable === true) raiseNullable(schema, version, at, notice)
  noticeUnfit(schema, at, notice)
  noticeUnfitDefault(schema, at, notice)
  const discriminator = toDiscriminator(source, at, notice)
  if (discriminator) schema[source.oneOf || source.anyOf ? 'discriminator' : 'subtypes'] = discriminator
  // TypeSpec closes an object by `unevaluatedProperties: { not: {} }`.
  if (isNever(schema)) return false
  return withDescription(mergeDisjoint(schema), source)
}

/** Formats of texts without a check. */
const described: ReadonlySet<string> = new Set(['binary', 'password', 'commonmark', 'html'])
const ofNumbers: ReadonlySet<string> = new Set([
  ...['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'double-int', 'float', 'double'],
])

/** A format is of texts or of numbers; values of other types are not checked (JSON Schema 2020-12, validation §7.2). */
function noticeFormat({ format, type }: SchemaObject, at: string, notice: Notice): void {
  if (format === undefined) return
  const says = `is \`${format.replaceAll('`', "'")}\``
  const [isOfTexts, isOfNumbers] = [Object.hasOwn(formats, format) || described.has(format), ofNumbers.has(format)]
  if (!isOfTexts && !isOfNumbers) notice(`${at}/format`, `${says}, which is not checked`)
  else if (isOfTexts && type && !type.includes('string'))
    notice(`${at}/format`, `${says}, a format of texts; it has no effect on ${type.join(' or ')}`)
  else if (isOfNumbers && type && !type.includes('number') && !type.includes('integer'))
    notice(`${at}/format`, `${says}, a format of numbers; it has no effect on ${type.join(' or ')}`)
}

const mapped = (members: Json, key: string, below: (child: unknown, step: string) => Schema): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(members).map(([name, child]) => [name, below(child, `${key}/${pointerStep(name)}`)]),
  )

/** Keywords of JSON Schema in a document of OpenAPI 3.0 count as they do in 3.1; other tools ignore them. */
function noticeNewer(source: Json, at: string, notice: Notice): void {
  for (const [key, value] of Object.entries(source)) {
    const isNewer =
      addedIn31.has(key) ||
      (key === 'type' && (Array.isArray(value) || value === 'null')) ||
      ((key === 'exclusiveMinimum' || key === 'exclusiveMaximum') && typeof value === 'number')
    if (isNewer) notice(`${at}/${key}`, 'is not of OpenAPI 3.0; it is honoured as in 3.1')
  }
}

/** Keywords that mean something only beside another one (JSON Schema 2020-12, core §10.2.2, validation §6.4), and the dialect. */
function noticeLone(source: Json, at: string, notice: Notice): void {
  const lone: readonly (readonly [keyword: string, beside: string, isThere: boolean])[] = [
    ['then', 'if', source.if !== undefined],
    ['else', 'if', source.if !== undefined],
    ['minContains', 'contains', source.contains !== undefined],
    ['maxContains', 'contains', source.contains !== undefined],
    ['additionalItems', 'a list of items', Array.isArray(source.items)],
  ]
  for (const [keyword, beside, isThere] of lone)
    if (source[keyword] !== undefined && !isThere) notice(`${at}/${keyword}`, `has no effect without ${beside}`)
  if (typeof source.$schema === 'string' && !isKnownDialect(source.$schema))
    notice(`${at}/$schema`, `is \`${source.$schema}\`; the schema is read as JSON Schema 2020-12`)
}

const bounds = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const

/** Bounds of OpenAPI 3.0, which are true or false. */
function noticeFlags(source: Json, version: '3.0' | '3.1', at: string, notice: Notice): void {
  for (const [exclusive, inclusive] of bounds) {
    if (typeof source[exclusive] !== 'boolean') continue
    if (source[exclusive] && typeof source[inclusive] !== 'number')
      notice(`${at}/${exclusive}`, `has no effect without a number of ${inclusive} beside it`)
    else if (version === '3.1') notice(`${at}/${exclusive}`, 'is of OpenAPI 3.0, where it is no number; it is honoured')
  }
}

/** Whether a dialect is that of OpenAPI 3.1 or the draft that it extends. */
export const isKnownDialect = (dialect: string): boolean =>
  /^https:\/\/json-schema\.org\/draft\/2020-12\/|^https:\/\/spec\.openapis\.org\/oas\/3\.[12]\//.test(dialect)

/** Siblings of a `$ref` that 3.0 ignores although they constrain the value. */
function noticeSiblings(source: Json, at: string, notice: Notice): void {
  for (const [key, value] of Object.entries(source))
    if (annotations.has(key) && isMiswritten(key, value))
      notice(`${at}/${key}`, 'is not a valid value of this keyword, ignored')
    else if (key !== '$ref' && (key === 'nullable' || (!annotations.has(key) && !key.startsWith('x-'))))
      notice(`${at}/${key}`, 'stands beside a $ref; OpenAPI 3.0 gives it no effect')
}

const knownTypes = new Set<unknown>(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

function limitTypes(schema: SchemaObject, source: Json, at: string, notice: Notice): void {
  if (schema.type === undefined) return
  if (typeof source.type === 'string' && knownTypes.has(source.type)) {
    schema.type = [source.type as JsonType]
    return
  }
  const types = [source.type].flat()
  for (const type of types.filter((name) => !knownTypes.has(name)))
    notice(`${at}/type`, `names \`${String(type)}\`, which is no type of JSON; it has no effect`)
  const known = [...new Set(types.filter((name) => knownTypes.has(name)))] as JsonType[]
  if (known.length === types.length || known.length > 0) schema.type = known
  else delete schema.type
}

/** Converts patterns to ECMAScript; an invalid pattern is ignored. */
function readPatterns(schema: SchemaObject, at: string, notice: Notice): void {
  const read = (pattern: string, place: string): string | undefined => {
    const known = readPattern(pattern)
    if (!known) notice(place, 'is no regular expression of ECMAScript that Node 22 compiles; it has no effect')
    else if (known.isRewritten)
      notice(place, `is of another dialect; it is read as \`${known.pattern.replaceAll('`', "'")}\``)
    return known?.pattern
  }
  if (typeof schema.pattern === 'string') {
    const pattern = read(schema.pattern, `${at}/pattern`)
    if (pattern === undefined) delete schema.pattern
    else schema.pattern = pattern
  }
  if (!schema.patternProperties) return
  const members = Object.entries(schema.patternProperties as Record<string, Schema>).flatMap(([pattern, member]) => {
    const known = read(pattern, `${at}/patternProperties/${pointerStep(pattern)}`)
    return known === undefined ? [] : [[known, member] as const]
  })
  schema.patternProperties = Object.fromEntries(members)
}

/** Converts the syntax of older drafts of JSON Schema and of OpenAPI 3.0. */
function raiseDrafts(schema: SchemaObject, source: Json, below: (child: unknown, step: string) => Schema): void {
  for (const [exclusive, inclusive] of bounds) {
    if (source[exclusive] !== true || schema[inclusive] === undefined) continue
    schema[exclusive] = schema[inclusive]
    delete schema[inclusive]
  }
  if (isListOfSchemas(source.items)) {
    if (source.items.length > 0) schema.prefixItems = source.items.map((child, index) => below(child, `items/${index}`))
    if (isSchema(source.additionalItems)) schema.items = below(source.additionalItems, 'additionalItems')
  }
  if (!isObject(source.dependencies) || !isNamesOrSchemas(source.dependencies)) return
  const entries = Object.entries(source.dependencies)
  const lists = entries.filter(([, needed]) => isNames(needed))
  const schemas = entries.filter(([, needed]) => isSchema(needed))
  if (lists.length > 0)
    schema.dependentRequired = { ...(schema.dependentRequired as object), ...Object.fromEntries(lists) }
  if (schemas.length > 0)
    schema.dependentSchemas = {
      ...(schema.dependentSchemas as object),
      ...mapped(Object.fromEntries(schemas), 'dependencies', below),
    }
}

function raiseNullable(schema: SchemaObject, version: '3.0' | '3.1', at: string, notice: Notice): void {
  if (version === '3.1')
    notice(`${at}/nullable`, 'is of OpenAPI 3.0; 3.1 has the type null instead, and gives it no effect')
  else if (schema.type) {
    schema.type = [...new Set([...schema.type, 'null' as const])]
    if (schema.enum && !schema.enum.includes(null))
      notice(`${at}/nullable`, 'has no effect: the enum beside it does not list null (OpenAPI 3.0.3)')
  } else notice(`${at}/nullable`, 'has no effect without a type beside it')
}

const isNever = ({ not, ...others }: SchemaObject): boolean =>
  Object.keys(others).length === 0 && (not === true || (isObject(not) && Object.keys(not).length === 0))

const keywordsOf: Readonly<Record<JsonType, readonly string[]>> = {
  null: [],
  boolean: [],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern', 'x-pattern-message', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
}

/**
 * Merges a choice between values of different types into one schema with several types. The meaning is the same, because each
 * keyword applies to one type, and an invalid value gives one violation instead of one per branch.
 */
function mergeDisjoint(schema: SchemaObject): SchemaObject {
  const { oneOf, ...rest } = schema
  if (!oneOf || Object.keys(rest).length > 0 || !oneOf.every(isSimple)) return schema
  const types = oneOf.flatMap(({ type }) => type).map((type) => (type === 'integer' ? 'number' : type))
  if (new Set(types).size < types.length) return schema
  return { ...Object.assign({}, ...oneOf), type: oneOf.flatMap(({ type }) => type) }
}

type Simple = SchemaObject & { type: JsonType[] }

/** Whether a schema has types and only keywords that apply to one of them. */
function isSimple(schema: Schema): schema is Simple {
  if (typeof schema === 'boolean' || !schema.type) return false
  const known = new Set(['type', ...schema.type.flatMap((type) => keywordsOf[type])])
  return Object.keys(schema).every((key) => known.has(key))
}
