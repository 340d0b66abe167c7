import { pointerStep } from '@tomorro/runtime/pointer'
import type { Json } from '../json.ts'
import { noticeHidden } from './annotation.ts'
import { eachPlace, noticeUntyped } from './contradictions.ts'
import { assertionsOf, isDescribedText, isFile } from './file-schema.ts'
import { bareType, isJsonType } from './media-type.ts'
import type { Media, Style } from './model.ts'
import { isTextOrOther, TEXT_OR_OTHER, unsaidOfField } from './parameter-style.ts'
import { stylesOf } from './read-parameters.ts'
import type { Reader } from './reader.ts'
import { componentName, type Schema } from './schema.ts'
import { anyOf, flatten, isClosed, membersOf, typesOf, wholeOf } from './value-shape.ts'

/** The media types of a request body or a response, with their schemas and encodings. */
export const toMedia = (reader: Reader, node: Json, at: string): Media[] =>
  Object.entries((node.content ?? {}) as Json).map(([type, media]) => {
    const place = `${at}/content/${pointerStep(type)}`
    if (!/^[^\s/]+\/[^\s/]/.test(type))
      reader.doubt(place, 'is no media type, such as application/json; no request has it')
    const schema = reader.schema((media as Json).schema ?? {}, `${place}/schema`)
    noticeHidden(
      reader,
      schema,
      at.endsWith('/requestBody') ? 'readOnly' : 'writeOnly',
      `${place}/schema`,
      reader.notice,
    )
    if (isJsonType(type)) noticeUntyped(reader, schema, `${place}/schema`, reader.notice)
    if (isJsonType(type)) noticeBinary(reader, schema, `${place}/schema`)
    else noticeUnread(reader, { type: bareType(type), schema, isRequest: at.endsWith('/requestBody') }, place)
    const encoding = toEncoding(reader, (media as Json).encoding as Json | undefined, place)
    noticeEncoding(reader, { type: bareType(type), schema, encoding }, place)
    if (bareType(type) === 'multipart/form-data') noticeMixedFiles(reader, schema, place)
    if (formTypes.has(bareType(type)) && at.endsWith('/requestBody'))
      noticeFields(reader, schema, encoding, { type: bareType(type), at: place })
    return { type: type.toLowerCase(), json: isJsonType(type), schema, encoding }
  })

function noticeFields(
  reader: Reader,
  form: Schema,
  encoding: Media['encoding'],
  { type, at }: { type: string; at: string },
): void {
  const kind = type.startsWith('multipart/') ? 'multipart' : 'urlencoded'
  const { properties, patterns, rest } = membersOf(reader, form)
  const isFree = properties.size === 0 && patterns.size === 0 && typeof rest === 'boolean'
  const types = typesOf(reader, form)
  const isOfText = kind === 'urlencoded' && types.includes('object')
  if (isFree && types.length > 0 && !isOfText)
    reader.notice(`${at}/schema`, 'names no fields; the body is handed on as bytes, and the schema has no effect')
  if (isFree && isOfText && rest === false && !isClosed(reader, form))
    for (const message of unsaidOfField(reader, { name: 'any field', schema: true, encoding: undefined }, kind))
      reader.notice(`${at}/schema`, message)
  for (const [place, schema] of [
    ...[...patterns].map(
      ([pattern, schemas]) => [`patternProperties/${pointerStep(pattern)}`, anyOf(schemas)] as const,
    ),
    ...(typeof rest === 'object' ? [['additionalProperties', rest] as const] : []),
    ...(rest === true && kind === 'urlencoded' ? [['additionalProperties', true] as const] : []),
  ])
    for (const message of unsaidOfField(reader, { name: 'any other field', schema, encoding: undefined }, kind))
      reader.notice(`${at}/schema/${place}`, message)
  for (const [name, schemas] of properties) {
    const field = { name, schema: anyOf(schemas), encoding: Object.hasOwn(encoding, name) ? encoding[name] : undefined }
    for (const message of unsaidOfField(reader, field, kind))
      reader.notice(`${at}/schema/properties/${pointerStep(name)}`, message)
  }
}

/** A part whose branches are a file and another value is read in one way only; a list of files and null are no such value. */
function noticeMixedFiles(reader: Reader, schema: Schema, at: string): void {
  const isBinary = (one: Schema) => wholeOf(reader, one).format === 'binary'
  for (const [name, schemas] of membersOf(reader, schema).properties) {
    const branches = schemas.flatMap((one) => {
      const { anyOf = [], oneOf = [] } = wholeOf(reader, one)
      return [one, ...anyOf, ...oneOf]
    })
    const types = branches.flatMap((one) => typesOf(reader, one))
    const isText = branches.some((one) => typesOf(reader, one).join() === 'string' && !flattenedBinary(reader, one))
    const isMixed = isText || types.some((type) => !['string', 'array', 'null'].includes(type))
    if (isMixed && branches.some(isBinary))
      reader.notice(
        `${at}/schema/properties/${pointerStep(name)}`,
        `is a file or another value; it is read as ${schemas.some(isBinary) ? 'a file' : 'the other value'}`,
      )
  }
}

const flattenedBinary = (reader: Reader, schema: Schema): boolean => flatten(reader, schema).format === 'binary'

/** Notices what has no effect in content that is read otherwise than its schema says, such as XML and `application/*`. */
function noticeUnread(
  reader: Reader,
  { type, schema, isRequest }: { type: string; schema: Schema; isRequest: boolean },
  at: string,
): void {
  if (isRequest && formTypes.has(type)) return
  const types = typesOf(reader, schema)
  const isBytes = types.every((one) => one === 'string')
  const isComposite = types.some((one) => one === 'object' || one === 'array')
  const isRange = type.endsWith('/*')
  // Responses of these ranges are sent as JSON, or as the type that the handler names.
  if (!isRequest && (type === '*/*' || type === 'application/*')) return
  if (isDescribedText(reader, { type, schema })) {
    if (isTextOrOther(reader, schema)) reader.notice(`${at}/schema`, `is ${TEXT_OR_OTHER}`)
    return
  }
  if (isRequest && isRange && !isBytes) {
    reader.notice(at, `is a range whose schema is of ${types.join(' or ')}: only JSON of it is read`)
    return
  }
  if (isComposite || types.some((one) => one !== 'string' && one !== 'null')) {
    reader.notice(`${at}/schema`, `is of ${type}, which is handed on as bytes; the schema has no effect`)
    return
  }
  const lost = assertionsOf(reader, schema, { isBounded: isFile(reader, schema) })
  if (lost.length > 0)
    reader.notice(`${at}/schema`, `is of ${type}, which is handed on as bytes; ${lost.join(', ')} of it has no effect`)
}

/** Notices `format: binary` within JSON, which holds no bytes. */
function noticeBinary(reader: Reader, schema: Schema, at: string): void {
  // A queue: a chain of 5,000 components would overflow the stack.
  const places: [Schema, string][] = [[schema, at]]
  for (const [next, from] of places)
    eachPlace(next, from, (one, place) => {
      if (one.format === 'binary')
        reader.notice(`${place}/format`, 'is binary, which has no effect in JSON: any text is valid')
      if (one.$ref === undefined) return
      const name = componentName(one.$ref)
      const target = `#/components/schemas/${pointerStep(name)}`
      if (!reader.isDocumented(name) || reader.told.has(`binary ${target}`)) return
      reader.told.add(`binary ${target}`)
      places.push([reader.schemas[name] ?? true, target])
    })
}

const formTypes = new Set(['multipart/form-data', 'application/x-www-form-urlencoded'])

/** An encoding is of a property of a form (OpenAPI 3.1.1, Media Type Object, `encoding`). */
function noticeEncoding(reader: Reader, { type, schema, encoding }: Omit<Media, 'json'>, at: string): void {
  const names = Object.keys(encoding)
  if (names.length === 0) return
  if (!formTypes.has(type)) {
    reader.notice(`${at}/encoding`, `has no effect in ${type}`)
    return
  }
  const { properties, patterns, rest } = membersOf(reader, schema)
  const isOpen = patterns.size > 0 || rest !== false
  for (const name of names) {
    const place = `${at}/encoding/${pointerStep(name)}`
    if (!isOpen && !properties.has(name)) reader.notice(place, 'has no effect: the schema has no such property')
    else if (type === 'multipart/form-data')
      for (const key of ['style', 'explode'] as const)
        if (encoding[name]?.[key] !== undefined)
          reader.notice(`${place}/${key}`, 'has no effect in multipart; a list has a part for each item')
  }
}

function toEncoding(reader: Reader, encoding: Json = {}, at: string): Media['encoding'] {
  const entries = Object.entries(encoding as Record<string, Json>).map(([name, part]) => {
    const { style, ...others } = part
    const place = `${at}/encoding/${pointerStep(name)}`
    if (part.headers) reader.notice(`${place}/headers`, 'are not read')
    if (part.allowReserved === true)
      reader.notice(`${place}/allowReserved`, 'has no effect; clients encode what is reserved, and servers read both')
    if (style === undefined || stylesOf.query.includes(style as Style)) return [name, part] as const
    reader.doubt(`${place}/style`, `is ${style}, which a field of a form does not have; form is taken`)
    return [name, others] as const
  })
  return Object.fromEntries(entries)
}
