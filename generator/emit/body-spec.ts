import { KEPT_BYTES_MAX } from '@tomorro/runtime/body-bytes'
import type { FieldSpec, FormSpec } from '@tomorro/runtime/form'
import type { MultipartSpec, PartSpec } from '@tomorro/runtime/multipart'
import type { Scalar } from '@tomorro/runtime/parameter-value'
import { isObject } from '@tomorro/runtime/validator'
import { waysOf } from '../model/branch-types.ts'
import { isDescribedText, isFile } from '../model/file-schema.ts'
import { asParent } from '../model/inheritance.ts'
import { bareType, isJsonType } from '../model/media-type.ts'
import { type Contract, dereference, type Encoding, type Media } from '../model/model.ts'
import { bytesOf, FORM_BYTES, MEMORY_BYTES } from '../model/needed-bytes.ts'
import { tagValue } from '../model/pinned-tags.ts'
import { remembered } from '../model/remembered.ts'
import { componentName, type Discriminator, type Schema, type SchemaObject } from '../model/schema.ts'
import {
  anyOf,
  anyTelling,
  choiceOf,
  isClosed,
  isUntyped,
  type Members,
  mayBeAnyObject,
  membersOf,
  toldItemsOf,
  typesOf,
  wholeOf,
} from '../model/value-shape.ts'
import { keyText } from './code-text.ts'
import { listShape, parameterSpec, patternOf, scalarOf } from './parameter-spec.ts'
import { choiceText, presenceOf, type TypePlace, typeText, WAYS_MAX } from './type-text.ts'

type Schemas = Pick<Contract, 'schemas'>

/** How a body of a media type is read, without its validator. */
export type BodyReading =
  | { kind: 'json' }
  | ({ kind: 'stream' } & Bounds)
  | { kind: 'text'; shape?: Scalar }
  | { kind: 'form'; form: FormSpec }
  | { kind: 'multipart'; multipart: MultipartSpec }

/**
 * How a body is read: JSON and text by media type, forms by the properties of their schemas (OpenAPI 3.1.1, "Encoding Object").
 * Everything else, and a multipart body without properties, is a stream of bytes.
 */
export function bodyReading(contract: Schemas, media: Media): BodyReading {
  const { json, schema, encoding } = media
  const type = bareType(media.type)
  if (json) return { kind: 'json' }
  const isForm = type === 'application/x-www-form-urlencoded'
  if (isForm || type === 'multipart/form-data') {
    const named = membersOf(contract, choiceOf(contract, schema))
    // Responses drop undeclared properties; requests are refused only where a schema forbids additional properties.
    const members = named.rest === false && !isClosed(contract, schema) ? { ...named, rest: true } : named
    // Nothing says which parts of any name are files.
    const isUntold = members.properties.size === 0 && members.patterns.size === 0 && typeof members.rest === 'boolean'
    if (isUntold && !(isForm && isFreeFields(contract, schema))) return { kind: 'stream' }
    return isForm
      ? { kind: 'form', form: formSpec(contract, members, encoding) }
      : { kind: 'multipart', multipart: multipartSpec(contract, members, encoding) }
  }
  if (isFile(contract, schema)) return { kind: 'stream', ...boundsOf(contract, schema) }
  if (isDescribedText(contract, media)) {
    const shape = scalarOf(contract, schema)
    return { kind: 'text', ...(shape === 'string' ? {} : { shape }) }
  }
  // A range with a schema of objects is read as JSON for JSON types. A range without a schema is bytes.
  const types = typesOf(contract, schema).join()
  return type.endsWith('/*') && types !== '' && types !== 'string' ? { kind: 'json' } : { kind: 'stream' }
}

/** Whether a URL-encoded form has fields of any name, each of which is text. */
const isFreeFields = (contract: Schemas, schema: Schema): boolean =>
  typesOf(contract, schema).includes('object') && !isClosed(contract, schema)

/** An own property: a field may be called `constructor`. */
const own = (encoding: Media['encoding'], name: string): Encoding | undefined =>
  Object.hasOwn(encoding, name) ? encoding[name] : undefined

/** The name of the validator for the media type at `index`, or for a request without body. */
export const requestName = (operationId: string, index = 0): string =>
  index === 0 ? operationId : `${operationId}$${index}`

/** The schema that the validator uses: of files, only their presence is checked. Undefined for a stream. */
export function checkedBody(contract: Schemas, media: Media): Schema | undefined {
  const { kind } = bodyReading(contract, media)
  if (kind === 'stream') return undefined
  return kind === 'multipart' ? withoutFiles(contract, choiceOf(contract, media.schema), media.encoding) : media.schema
}

/**
 * The TypeScript type of a body for its handler or client.
 * @param file the type of a file
 */
export function bodyText(place: TypePlace, media: Media, file: 'ReceivedFile' | 'Blob' = 'ReceivedFile'): string {
  const { contract } = place
  const { kind } = bodyReading(contract, media)
  if (kind === 'stream') return 'BodyStream'
  if (kind !== 'multipart') return typeText(media.schema, place)
  const whole = choiceOf(contract, media.schema)
  const kinds = membersOf(contract, whole).properties
  const partsText = (schema: Schema): string => {
    const { oneOf, anyOf: some, ...beside } = wholeOf(contract, schema)
    const branches = (oneOf ?? some ?? []).filter((one) => mayBeAnyObject(contract, one) || isUntyped(contract, one))
    if (branches.length > 0 && !(oneOf && some) && waysOf(contract, schema) <= WAYS_MAX)
      return choiceText(beside, branches, place, (branch) =>
        partsText(Object.keys(beside).every((key) => key === 'discriminator') ? branch : { allOf: [beside, branch] }),
      )
    const { properties, patterns, rest, required } = membersOf(contract, schema)
    const fields = [...properties].flatMap(([name, schemas]) => {
      const part = anyOf(schemas)
      // A part of this name is of the same kind in all branches.
      const spec = partSpec(contract, anyOf(kinds.get(name) ?? schemas), own(media.encoding, name))
      // No default makes up a file.
      const isFilled = spec.kind !== 'file' || spec.many === true
      const presence = presenceOf(isFilled ? place : { ...place, reader: 'client' }, part, required.has(name))
      if (presence === 'absent') return []
      return [`${keyText(name)}${presence === 'certain' ? '' : '?'}: ${partText(place, part, spec, file)}`]
    })
    const isOpen = patterns.size > 0 || typeof rest === 'object'
    return `{ ${[...fields, ...(isOpen ? ['[name: string]: unknown'] : [])].join('; ')} }`
  }
  return partsText(whole)
}

function partText(place: TypePlace, schema: Schema, spec: PartSpec, file: string): string {
  if (spec.kind !== 'file') return typeText(schema, place)
  const { many, alone, nullable } = spec
  const one = nullable ? `${file} | null` : file
  const others = [...(alone?.scalar === undefined ? [] : [file]), ...(alone?.null ? ['null'] : [])]
  return [many ? (nullable ? `(${one})[]` : `${one}[]`) : one, ...others].join(' | ')
}

function formSpec(contract: Schemas, { properties, patterns, rest }: Members, encoding: Media['encoding']): FormSpec {
  const fields = [...properties].map(([name, schemas]) => ({
    ...fieldSpec(contract, anyOf(schemas), own(encoding, name)),
    name,
  }))
  const named = (isOne: (kind: FieldSpec['jsonItems']) => boolean) =>
    fields.flatMap(({ name, jsonItems }) => (isOne(jsonItems) ? [name] : []))
  const singleObjects = named((kind) => kind === 'orOne')
  const byPatterns = [...patterns].map(([pattern, schemas]) =>
    patternOf(pattern, fieldSpec(contract, anyOf(schemas), undefined)),
  )
  return {
    parameters: fields.map(({ jsonItems: _, name, ...field }) => ({ name, ...field })),
    jsonLists: named((kind) => kind !== undefined),
    ...(singleObjects.length > 0 ? { singleObjects } : {}),
    ...(byPatterns.length > 0 ? { patterns: byPatterns } : {}),
    ...(rest === false ? {} : { others: fieldSpec(contract, rest, undefined) }),
  }
}

function fieldSpec(contract: Schemas, schema: Schema, encoding: Encoding | undefined): FieldSpec {
  const { style, explode, contentType } = encoding ?? {}
  const isStyled = style !== undefined || explode !== undefined
  const types = typesOf(contract, schema)
  const isList = types.includes('array')
  const isJson = !isStyled && (/\bjson\b/.test(contentType ?? '') || (!isList && isComposite(contract, schema)))
  const isOfJson = isList && !isJson && !isStyled && isJsonItem(contract, toldItemsOf(contract, schema))
  const { name: _, ...read } = parameterSpec(contract, {
    ...{ name: '', in: 'query', required: false, mayBeEmpty: false, schema, default: undefined },
    style: style ?? 'form',
    explode: explode ?? (style === undefined || style === 'form' || style === 'deepObject'),
    content: isJson ? 'json' : undefined,
  })
  const isText = isJson && contentType === undefined && isAlsoText(contract, schema)
  return {
    ...read,
    ...(isText ? { text: scalarOf(contract, schema) } : {}),
    ...(isOfJson ? { jsonItems: types.includes('object') ? 'orOne' : 'list' } : {}),
  }
}

function multipartSpec(
  contract: Schemas,
  { properties, patterns, rest }: Members,
  encoding: Media['encoding'],
): MultipartSpec {
  const parts = [...properties].map(([name, schemas]) => [
    name,
    partSpec(contract, anyOf(schemas), own(encoding, name)),
  ])
  const byPatterns = [...patterns].map(([pattern, schemas]) =>
    patternOf(pattern, partSpec(contract, anyOf(schemas), undefined)),
  )
  const textBytes = [...properties].reduce((sum, [name, schemas]) => {
    const schema = anyOf(schemas)
    const { kind } = partSpec(contract, schema, own(encoding, name))
    return kind === 'file' ? sum : sum + bytesOf(contract, schema, kind === 'json' ? 'application/json' : 'text/plain')
  }, 0)
  return {
    ...(textBytes > KEPT_BYTES_MAX ? { textBytes: Math.min(textBytes + FORM_BYTES, MEMORY_BYTES) } : {}),
    parts: Object.fromEntries(parts),
    ...(patterns.size > 0 ? { patterns: byPatterns } : {}),
    ...(rest === false ? {} : { others: rest === true ? textPart : partSpec(contract, rest, undefined) }),
  }
}

const isNullable = (contract: Schemas, schema: Schema): boolean => typesOf(contract, schema).includes('null')

const textPart: PartSpec = { kind: 'text', shape: 'string' }

/** The kind of a part, by its content type, else by its schema (OpenAPI 3.1.1, "Encoding Object", contentType). */
function partSpec(contract: Schemas, schema: Schema, encoding: Encoding | undefined): PartSpec {
  const contentTypes = (encoding?.contentType ?? '').toLowerCase().split(',')
  // Parts are matched by type alone, as bodies are.
  const types = contentTypes.map(bareType).filter((type) => type !== '')
  const isJson = types.length > 0 && types.every(isJsonType)
  const known = typesOf(contract, schema)
  const isMany = !isJson && known.includes('array')
  const item = isMany ? toldItemsOf(contract, schema) : schema
  const alone = isMany ? aloneOf(contract, schema) : undefined
  const also = {
    ...(isMany ? { many: true } : {}),
    ...(alone ? { alone } : {}),
    ...(types.length > 0 ? { types } : {}),
  }
  if (isJson) return { kind: 'json', ...also }
  if (isFile(contract, item) || isOfBytes(contract, item, types))
    return {
      kind: 'file',
      ...also,
      ...boundsOf(contract, item),
      ...(isNullable(contract, item) ? { nullable: true } : {}),
    }
  if (isMany ? isJsonItem(contract, item) : isComposite(contract, item)) {
    return { kind: 'json', ...also, ...(isAlsoText(contract, item) ? { text: scalarOf(contract, item) } : {}) }
  }
  return {
    kind: 'text',
    ...also,
    ...(isMany ? textsOf(contract, schema) : { shape: scalarOf(contract, item) }),
    ...(isNullable(contract, item) ? { nullable: true } : {}),
  }
}

/** The scalars of a list, by place. */
function textsOf(contract: Schemas, schema: Schema): Pick<PartSpec & { kind: 'text' }, 'shape' | 'first'> {
  const list = listShape(contract, schema, (schemas) => scalarOf(contract, anyTelling(schemas)))
  return { shape: list.items, ...(list.first ? { first: list.first } : {}) }
}

/** The values that may stand for an array. */
function aloneOf(contract: Schemas, schema: Schema): PartSpec['alone'] {
  const types = typesOf(contract, schema).filter((type) => type !== 'array')
  if (types.length === 0) return undefined
  return {
    ...(types.some((type) => type !== 'object' && type !== 'null') ? { scalar: scalarOf(contract, schema) } : {}),
    ...(types.includes('object') ? { object: true } : {}),
    ...(types.includes('null') ? { null: true } : {}),
  }
}

/** Whether an object or array may also be a scalar. */
const isAlsoText = (contract: Schemas, schema: Schema): boolean =>
  typesOf(contract, schema).some((type) => type !== 'object' && type !== 'array' && type !== 'null')

/** Whether a part is bytes: it has no type, or its media types are neither text nor JSON. */
function isOfBytes(contract: Schemas, schema: Schema, types: readonly string[]): boolean {
  const known = typesOf(contract, schema)
  if (types.length === 0) return known.length === 0
  // OpenAPI 3.1 writes a PNG as `{}` with `contentType: image/png`; 3.0 as a string.
  return (known.length === 0 || known.join() === 'string') && types.every((type) => !type.startsWith('text/'))
}

type Bounds = { bytesMin?: number; bytesMax?: number }

/** The size of a file in bytes: within the bounds of all parts, and of one branch of each choice. */
const boundsOf = (contract: Schemas, schema: Schema): Bounds => boundsOfWhole(contract, wholeOf(contract, schema))

const boundsOfWhole = remembered((contract: Schemas, whole): Bounds => {
  const { minLength, maxLength, allOf = [], anyOf = [], oneOf = [] } = whole as SchemaObject & Lengths
  const choices = [anyOf, oneOf]
    .map((branches) => branches.filter((one) => isFile(contract, one)).map((one) => boundsOf(contract, one)))
    .filter((branches) => branches.length > 0)
    .map((branches) => ({
      bytesMin: Math.min(...branches.map(({ bytesMin = 0 }) => bytesMin)),
      bytesMax: Math.max(...branches.map(({ bytesMax = Number.POSITIVE_INFINITY }) => bytesMax)),
    }))
  const all = [{ bytesMin: minLength, bytesMax: maxLength }, ...allOf.map((one) => boundsOf(contract, one)), ...choices]
  const bytesMin = Math.max(...all.map((one) => one.bytesMin ?? 0))
  const bytesMax = Math.min(...all.map((one) => one.bytesMax ?? Number.POSITIVE_INFINITY))
  return { ...(bytesMin > 0 ? { bytesMin } : {}), ...(Number.isFinite(bytesMax) ? { bytesMax } : {}) }
})

type Lengths = { readonly minLength?: number; readonly maxLength?: number }

/** Whether values may be objects, or lists of objects at any depth. */
function isComposite(contract: Schemas, schema: Schema): boolean {
  // A list may contain itself.
  const seen = new Set<string>()
  for (let next = schema; ; next = toldItemsOf(contract, next)) {
    const types = typesOf(contract, next)
    if (types.includes('object')) return true
    const key = JSON.stringify(next)
    if (!types.includes('array') || seen.has(key)) return false
    seen.add(key)
  }
}

/** Whether an item of a list is sent as JSON: an object, or a list, which a list of texts cannot hold. */
const isJsonItem = (contract: Schemas, item: Schema): boolean =>
  isComposite(contract, item) || typesOf(contract, item).includes('array')

/** The schema of a multipart body for its validator: files accept any value. Returns the schema itself where there are no files. */
function withoutFiles(
  contract: Schemas,
  schema: Schema,
  encoding: Media['encoding'],
  known = new Map<SchemaObject, Schema>(),
): Schema {
  if (typeof schema === 'boolean') return schema
  const target = dereference(contract, schema)
  const earlier = known.get(target)
  // Unchanged schemas keep their references.
  if (earlier !== undefined) return earlier === target ? schema : earlier
  const result: SchemaObject = { ...target }
  const withoutFile = (property: Schema, name?: string): Schema => {
    const { kind, many, alone } = partSpec(contract, property, name === undefined ? undefined : own(encoding, name))
    if (kind !== 'file' || property === true) return property
    return many && !alone ? { ...dereference(contract, property), items: true } : true
  }
  const below = (part: Schema) => withoutFiles(contract, part, encoding, known)
  const { patternProperties, dependentSchemas } = target as Record<string, Record<string, Schema> | undefined>
  if (target.properties) result.properties = mapValues(target.properties, withoutFile)
  if (patternProperties) result.patternProperties = mapValues(patternProperties, (property) => withoutFile(property))
  if (dependentSchemas) result.dependentSchemas = mapValues(dependentSchemas, below)
  for (const keyword of ['additionalProperties', 'unevaluatedProperties'] as const)
    if (typeof target[keyword] === 'object') result[keyword] = withoutFile(target[keyword] as Schema)
  for (const keyword of ['then', 'else'] as const)
    if (target[keyword] !== undefined) result[keyword] = below(target[keyword] as Schema)
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const)
    if (target[keyword]) result[keyword] = target[keyword].map(below)
  const isUnchanged = Object.keys(target).every((keyword) => isSame(target[keyword], result[keyword]))
  // A copy of a subtype contains its parent without the choice between the subtypes.
  const child = schema.$ref === undefined ? undefined : componentName(schema.$ref)
  if (!isUnchanged && child !== undefined && target.allOf)
    result.allOf = target.allOf.map((part) => {
      const parent = typeof part === 'object' && part.$ref !== undefined ? componentName(part.$ref) : undefined
      return below((parent === undefined ? undefined : asParent(contract.schemas, parent, child)) ?? part)
    })
  // The mapping leads to components, which have the files.
  if (!isUnchanged && target.discriminator) {
    const { discriminator } = target
    for (const keyword of ['anyOf', 'oneOf'] as const)
      if (target[keyword])
        result[keyword] = target[keyword].map((branch, index) =>
          tagged(discriminator, branch, result[keyword]?.[index]),
        )
    delete result.discriminator
  }
  known.set(target, isUnchanged ? target : result)
  return isUnchanged ? schema : result
}

/** Whether two schemas, or lists or maps of them, hold the same ones. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (isObject(one) && isObject(other) && Object.keys(one).every((key) => one[key] === other[key])) ||
  (Array.isArray(one) && Array.isArray(other) && one.every((item, index) => item === other[index]))

/** A branch without its files, which has one of its tags. */
function tagged(discriminator: Discriminator, branch: Schema, withoutFiles: Schema = true): Schema {
  const { propertyName, mapping } = discriminator
  const $ref = typeof branch === 'object' ? branch.$ref : undefined
  const tags = Object.keys(mapping).filter((tag) => mapping[tag] === $ref)
  const values = tags.map((tag) => tagValue(discriminator, tag))
  return { allOf: [withoutFiles, { required: [propertyName], properties: { [propertyName]: { enum: values } } }] }
}

const mapValues = (
  members: Record<string, Schema>,
  change: (member: Schema, name: string) => Schema,
): Record<string, Schema> =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member, name)]))
