import { formats } from '@tomorro/runtime/formats'
import { keyOfStep, pointerStep } from '@tomorro/runtime/pointer'
import { isMultiple, isObject } from '@tomorro/runtime/validator'
import type { Json } from '../json.ts'
import { readPattern, toRegExp } from './pattern.ts'

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

const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const single = new Set([
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'items', 'unevaluatedItems', 'contains'],
  ...['not', 'if', 'then', 'else'],
])
/** Calls a function with a schema and each schema below it; references are not followed. */
export function eachSchema(schema: Schema, visit: (one: SchemaObject) => void): void {
  if (typeof schema === 'boolean') return
  visit(schema)
  for (const [key, value] of Object.entries(schema)) {
    if (single.has(key)) eachSchema(value as Schema, visit)
    else if (lists.has(key)) for (const child of value as Schema[]) eachSchema(child, visit)
    else if (maps.has(key)) for (const child of Object.values(value as Record<string, Schema>)) eachSchema(child, visit)
  }
}

/** A deep copy of a schema; `change` runs on each schema before its children. References are not followed. */
export function mapSchemas(schema: Schema, change: (one: SchemaObject) => SchemaObject): Schema {
  if (typeof schema === 'boolean') return schema
  const below = (child: Schema) => mapSchemas(child, change)
  const members = Object.entries(change(schema)).map(([key, value]) => {
    if (single.has(key)) return [key, below(value as Schema)]
    if (lists.has(key)) return [key, (value as Schema[]).map(below)]
    if (!maps.has(key)) return [key, value]
    const children = Object.entries(value as Record<string, Schema>).map(([name, child]) => [name, below(child)])
    return [key, Object.fromEntries(children)]
  })
  return copyDescription(schema, Object.fromEntries(members) as SchemaObject)
}

const annotations = new Set([
  ...['title', 'description', 'example', 'examples', 'deprecated', 'externalDocs', 'xml', 'nullable', 'discriminator'],
  ...[
    '$comment',
    '$schema',
    '$id',
    '$anchor',
    '$dynamicAnchor',
    '$recursiveAnchor',
    '$vocabulary',
    'definitions',
    'additionalItems',
  ],
  ...['contentSchema', 'dependencies'],
])

/** Formats without a check beyond the type. */
const described = new Set([
  ...['binary', 'password', 'commonmark', 'html', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32'],
  ...['uint64', 'double-int', 'float', 'double'],
])

/**
 * Converts a schema of a document to the model. From 3.0: `nullable` beside `type` becomes a type and has no effect elsewhere
 * (3.0.3); siblings of `$ref` are dropped. From older drafts, in any version: boolean bounds become numbers, an array of `items`
 * becomes `prefixItems`, `dependencies` are split. Keywords without effect give a notice.
 * @param at JSON Pointer of the schema, for notices
 */
export function toSchema(given: unknown, version: '3.0' | '3.1', at: string, notice: Notice): Schema {
  if (!isObject(given)) return given !== false
  const source = withDefaultBranch(withNullBeside(given))
  if (version === '3.0' && typeof source.$ref === 'string') {
    noticeSiblings(source, at, notice)
    return withDescription({ $ref: source.$ref }, source)
  }
  const below = (child: unknown, step: string) => toSchema(child, version, `${at}/${step}`, notice)
  const schema: SchemaObject = {}
  for (const [key, value] of Object.entries(source)) {
    if (annotations.has(key) || (key.startsWith('x-') && !shapes.has(key))) continue
    const right = shapes.get(key)
    if (right === undefined) notice(`${at}/${key}`, 'is an unknown keyword, ignored')
    else if (isMiswritten(key, value)) notice(`${at}/${key}`, 'is not a valid value of this keyword, ignored')
    else if (!right(value)) continue
    else if (maps.has(key)) schema[key] = mapped(value as Json, key, below)
    else if (lists.has(key)) schema[key] = (value as unknown[]).map((child, index) => below(child, `${key}/${index}`))
    else if (single.has(key)) schema[key] = below(value, key)
    else schema[key] = value
  }
  if (version === '3.0') noticeNewer(source, at, notice)
  noticeLone(source, at, notice)
  limitTypes(schema, source, at, notice)
  if (schema.enum) schema.enum = distinct(schema.enum)
  if (schema.format !== undefined && !Object.hasOwn(formats, schema.format) && !described.has(schema.format))
    notice(`${at}/format`, `is \`${schema.format.replaceAll('`', "'")}\`, which is not checked`)
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

/**
 * The discriminator of a choice between references and null is that of the references: `oneOf: [A, B, { type: null }]` is
 * `oneOf: [{ oneOf: [A, B] }, { type: null }]`.
 */
function withNullBeside(source: Json): Json {
  const { discriminator, ...others } = source
  const [keyword, more] = (['oneOf', 'anyOf'] as const).filter((one) => Array.isArray(source[one]))
  if (!isObject(discriminator) || keyword === undefined || more !== undefined) return source
  const branches = source[keyword] as unknown[]
  const [nulls, references] = [branches.filter(isNull), branches.filter((one) => !isNull(one))]
  if (nulls.length === 0 || references.length === 0) return source
  return { ...others, [keyword]: [{ [keyword]: references, discriminator }, ...nulls] }
}

/**
 * The branch of a `defaultMapping` (3.2) has the values that no tag of the others names: `oneOf: [A, B, Other]` is
 * `oneOf: [{ oneOf: [A, B], discriminator }, Other without a tag of A or B]`.
 */
function withDefaultBranch(source: Json): Json {
  const { discriminator, ...others } = source
  const [keyword, more] = (['oneOf', 'anyOf'] as const).filter((one) => Array.isArray(source[one]))
  if (!isObject(discriminator) || keyword === undefined || more !== undefined) return source
  const { propertyName, mapping = {}, defaultMapping } = discriminator
  const isDefault = (branch: unknown) => isObject(branch) && branch.$ref === defaultMapping
  const branches = source[keyword] as unknown[]
  const tagged = branches.filter((branch) => !isDefault(branch))
  if (defaultMapping === undefined || tagged.length === branches.length) return source
  const named = Object.entries(mapping as Json).filter(([, target]) => target !== defaultMapping)
  const choice = { [keyword]: tagged, discriminator: { propertyName, mapping: Object.fromEntries(named) } }
  const tags = Object.keys(toDiscriminator(choice, '', () => {})?.mapping ?? {})
  const untagged = { properties: { [String(propertyName)]: { not: { enum: tags } } } }
  return { ...others, [keyword]: [choice, { allOf: [{ $ref: defaultMapping }, untagged] }] }
}

/** Whether a schema of a document says no more than that the value is null. */
const isNull = (branch: unknown): boolean => {
  if (!isObject(branch) || Object.keys(branch).some((key) => !nullWords.has(key) && !annotations.has(key))) return false
  const { type, const: only, enum: values } = branch
  return (
    String(type) === 'null' || only === null || (Array.isArray(values) && values.length === 1 && values[0] === null)
  )
}
const nullWords: ReadonlySet<string> = new Set(['type', 'const', 'enum'])

/** Descriptions of schemas, outside of the model, so that schemas with the same meaning are equal. */
const descriptions = new WeakMap<SchemaObject, string>()

/** Stores the description of a schema, with `@deprecated` where it is. @returns the schema */
export function withDescription(schema: SchemaObject, { description, deprecated }: Json): SchemaObject {
  const text = [typeof description === 'string' ? description.trim() : '', deprecated === true ? '@deprecated' : '']
  const whole = text.filter((part) => part !== '').join('\n')
  if (whole !== '') descriptions.set(schema, whole)
  return schema
}

const isNever = ({ not, ...others }: SchemaObject): boolean =>
  Object.keys(others).length === 0 && (not === true || (isObject(not) && Object.keys(not).length === 0))

/** Gives a copy the description of the original. @returns the copy */
export function copyDescription(original: SchemaObject, copy: SchemaObject): SchemaObject {
  const says = descriptions.get(original)
  if (says !== undefined) descriptions.set(copy, says)
  return copy
}

/** The description of a schema, with `@deprecated` where it is; undefined where there is none. */
export const descriptionOf = (schema: Schema): string | undefined =>
  typeof schema === 'boolean' ? undefined : descriptions.get(schema)

const mapped = (members: Json, key: string, below: (child: unknown, step: string) => Schema): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(members).map(([name, child]) => [name, below(child, `${key}/${pointerStep(name)}`)]),
  )

type Shape = (value: unknown) => boolean
const isCount: Shape = (value) => Number.isInteger(value) && Number(value) >= 0
const isNumber: Shape = (value) => typeof value === 'number'
const isString: Shape = (value) => typeof value === 'string'
const isFilled: Shape = (value) => Array.isArray(value) && value.length > 0
const isNames: Shape = (value) => Array.isArray(value) && value.every(isString)
const isAnything: Shape = () => true
const isSchema: Shape = (value) => isObject(value) || typeof value === 'boolean'
const isSchemaList: Shape = (value) => isFilled(value) && (value as unknown[]).every(isSchema)
const isSchemaMap: Shape = (value) => isObject(value) && Object.values(value).every(isSchema)
const isBoolean: Shape = (value) => typeof value === 'boolean'

/** The valid form of each keyword's value. */
const shapes = new Map<string, Shape>([
  ...[...maps].map((key) => [key, isSchemaMap] as const),
  ...[...lists].map((key) => [key, isSchemaList] as const),
  ...[...single].map((key) => [key, isSchema] as const),
  ...['minProperties', 'maxProperties', 'minItems', 'maxItems'].map((key) => [key, isCount] as const),
  ...['minContains', 'maxContains', 'minLength', 'maxLength'].map((key) => [key, isCount] as const),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => [key, isNumber] as const),
  ...['$ref', 'format', 'pattern', 'contentEncoding', 'contentMediaType'].map((key) => [key, isString] as const),
  // The words for a `pattern` in violations, such as "text on one line".
  ['x-pattern-message', isString],
  ...['const', 'default'].map((key) => [key, isAnything] as const),
  ...['readOnly', 'writeOnly', 'uniqueItems'].map((key) => [key, isBoolean] as const),
  ['type', (value) => isString(value) || (isFilled(value) && isNames(value))],
  ['enum', Array.isArray],
  ['required', isNames],
  ['dependentRequired', (value) => isObject(value) && Object.values(value).every(isNames)],
  ['multipleOf', (value) => typeof value === 'number' && value > 0],
])

/** Keywords that the Schema Object of OpenAPI 3.0 does not have. */
const newer: ReadonlySet<string> = new Set([
  ...['const', 'contains', 'minContains', 'maxContains', 'prefixItems', 'unevaluatedItems', 'patternProperties'],
  ...['unevaluatedProperties', 'propertyNames', 'dependentRequired', 'dependentSchemas', 'if', 'then', 'else'],
  ...['contentMediaType', 'contentEncoding', 'additionalItems', 'dependencies'],
])

/** Keywords of JSON Schema in a document of OpenAPI 3.0 count as they do in 3.1; other tools ignore them. */
function noticeNewer(source: Json, at: string, notice: Notice): void {
  for (const [key, value] of Object.entries(source)) {
    const isNewer =
      newer.has(key) ||
      (key === 'type' && Array.isArray(value)) ||
      ((key === 'exclusiveMinimum' || key === 'exclusiveMaximum') && typeof value === 'number')
    if (isNewer) notice(`${at}/${key}`, 'is not of OpenAPI 3.0; it is honoured as in 3.1')
  }
}

/** Whether a keyword's value is invalid in 3.1, 3.0 and older drafts. */
export function isMiswritten(key: string, value: unknown): boolean {
  const isOfDraft =
    (key === 'items' && Array.isArray(value)) || (key.startsWith('exclusive') && typeof value === 'boolean')
  return shapes.get(key)?.(value) === false && !isOfDraft
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

/** Whether a dialect is that of OpenAPI 3.1 or the draft that it extends. */
export const isKnownDialect = (dialect: string): boolean =>
  /^https:\/\/json-schema\.org\/draft\/2020-12\/|^https:\/\/spec\.openapis\.org\/oas\/3\.[12]\//.test(dialect)

/** Siblings of a `$ref` that 3.0 ignores although they constrain the value. */
function noticeSiblings(source: Json, at: string, notice: Notice): void {
  for (const key of Object.keys(source))
    if (key !== '$ref' && (key === 'nullable' || (!annotations.has(key) && !key.startsWith('x-'))))
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

/** Notices `enum` and `const` values that match none of the adjacent types. */
function noticeUnfit({ type, enum: listed, const: only }: SchemaObject, at: string, notice: Notice): void {
  if (listed?.length === 0) notice(`${at}/enum`, 'is empty; nothing fits')
  const values = listed ?? (only === undefined ? [] : [only])
  if (!type || values.length === 0 || values.some((value) => type.some((name) => isOfType(value, name)))) return
  notice(`${at}/${listed ? 'enum' : 'const'}`, `has no value of the type ${type.join(' or ')} beside it; nothing fits`)
}

/** Notices a default that breaks a keyword beside it: handlers get it as it is. */
function noticeUnfitDefault(schema: SchemaObject, at: string, notice: Notice): void {
  if (schema.default === undefined) return
  const broken = brokenBy(schema, schema.default)
  if (broken !== undefined) notice(`${at}/default`, `breaks ${broken} beside it; handlers get it as it is`)
}

/** The first keyword of a schema that a value breaks, of those that need no other schema. */
export const brokenBy = (schema: SchemaObject, value: unknown): string | undefined =>
  Object.entries(schema).find(([key, wanted]) => breaks(key, wanted, value))?.[0]

function breaks(key: string, wanted: unknown, value: unknown): boolean {
  const bound = Number(wanted)
  const [isText, isNumber] = [typeof value === 'string', typeof value === 'number']
  const length = isText ? [...(value as string)].length : 0
  const items = Array.isArray(value) ? value.length : undefined
  const names = isObject(value) ? Object.keys(value) : undefined
  switch (key) {
    case 'type':
      return !(wanted as JsonType[]).some((type) => isOfType(value, type))
    case 'enum':
      return !(wanted as unknown[]).some((one) => JSON.stringify(one) === JSON.stringify(value))
    case 'const':
      return JSON.stringify(wanted) !== JSON.stringify(value)
    case 'minimum':
      return isNumber && Number(value) < bound
    case 'maximum':
      return isNumber && Number(value) > bound
    case 'exclusiveMinimum':
      return isNumber && Number(value) <= bound
    case 'exclusiveMaximum':
      return isNumber && Number(value) >= bound
    case 'minLength':
      return isText && length < bound
    case 'maxLength':
      return isText && length > bound
    case 'pattern':
      return isText && toRegExp(String(wanted))?.test(value as string) === false
    case 'format':
      return isText && Object.hasOwn(formats, String(wanted)) && !formats[String(wanted)]?.(value as string)
    case 'multipleOf':
      return isNumber && !isMultiple(Number(value), bound)
    case 'minItems':
      return items !== undefined && items < bound
    case 'maxItems':
      return items !== undefined && items > bound
    case 'minProperties':
      return names !== undefined && names.length < bound
    case 'maxProperties':
      return names !== undefined && names.length > bound
    case 'required':
      return names !== undefined && !(wanted as string[]).every((name) => names.includes(name))
    default:
      return false
  }
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (value === null) return type === 'null'
  if (Array.isArray(value)) return type === 'array'
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

/** The distinct JSON values. */
export const distinct = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

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
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (source[exclusive] !== true || schema[inclusive] === undefined) continue
    schema[exclusive] = schema[inclusive]
    delete schema[inclusive]
  }
  if (isSchemaList(source.items)) {
    schema.prefixItems = (source.items as unknown[]).map((child, index) => below(child, `items/${index}`))
    if (isSchema(source.additionalItems)) schema.items = below(source.additionalItems, 'additionalItems')
  }
  if (!isObject(source.dependencies)) return
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

/** The discriminator of a choice between references, with its implicit values (the component names) added. */
function toDiscriminator(source: Json, at: string, notice: Notice): Discriminator | undefined {
  const { discriminator } = source
  if (discriminator === undefined) return undefined
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') {
    notice(`${at}/discriminator`, 'has no propertyName; it has no effect')
    return undefined
  }
  const branches = (source.oneOf ?? source.anyOf ?? []) as Json[]
  const references = branches.map((branch) => branch?.$ref)
  if (!references.every((reference) => typeof reference === 'string')) {
    notice(`${at}/discriminator`, 'has no effect but beside a choice between references')
    return undefined
  }
  for (const key of Object.keys(discriminator))
    if (key !== 'propertyName' && key !== 'mapping' && !key.startsWith('x-'))
      notice(`${at}/discriminator/${pointerStep(key)}`, 'has no effect')
  const { mapping = {} } = discriminator
  const isMapping = isObject(mapping) && Object.values(mapping).every(isString)
  if (!isMapping) notice(`${at}/discriminator/mapping`, 'is not an object of texts; it has no effect')
  const explicit = (isMapping ? mapping : {}) as Record<string, string>
  const named = new Set(Object.values(explicit))
  const implicit = references
    .filter((reference) => !named.has(reference))
    .map((reference) => [componentName(reference), reference])
  return {
    propertyName: discriminator.propertyName,
    mapping: { ...explicit, ...Object.fromEntries(implicit) },
  }
}

/** The component name of a reference. */
export function componentName(reference: string): string {
  const name = reference.slice('#/components/schemas/'.length)
  return /[%~]/.test(name) ? keyOfStep(decodeURIComponent(name)) : name
}

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
