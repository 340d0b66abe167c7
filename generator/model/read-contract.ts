import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { unknownKeywords } from '../document/keywords.ts'
import type { Bundle } from '../document/load.ts'
import { ContractError } from '../error.ts'
import { type Json, lookUp } from '../json.ts'
import { defaultOf } from './annotation.ts'
import { refuseCircularSchemas } from './circular.ts'
import { refusesProblems } from './error-body.ts'
import { linkSubtypes, splitParents } from './inheritance.ts'
import { bareType, isJsonType } from './media-type.ts'
import { hasDefault, withoutDefaults } from './merge-patch.ts'
import type {
  Body,
  Contract,
  DeclaredResponse,
  Header,
  Media,
  Operation,
  Parameter,
  Reading,
  SecurityScheme,
  StatusRange,
  Style,
} from './model.ts'
import { ownReading } from './model.ts'
import { derivedId, operationName, uniqueNames } from './operation-id.ts'
import { unsaidOf, unsaidOfField } from './parameter-style.ts'
import { ambiguousPaths, doubleRoutes, parsePath } from './path-template.ts'
import { pinTags } from './pinned-tags.ts'
import { toSecurity, toSecuritySchemes } from './read-security.ts'
import { componentName, isKnownDialect, type Notice, type Schema, saying, sayingOf, toSchema } from './schema.ts'
import { noticeOwnServers, noticeServers } from './servers.ts'
import { anyOf, flatten, membersOf, typesOf, wholeOf } from './value-shape.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
/** Limit of a body in bytes, unless the operation has `x-max-bytes`. */
const BODY_BYTES = 1_048_576
/** Bytes per character of text, at most. */
const UTF8_BYTES = 4
/** Bytes for boundaries and headers of a multipart body. */
const FORM_BYTES = 65_536
const styleOf = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const
const stylesOf: Readonly<Record<Parameter['in'], readonly Style[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}
/** Headers of the connection, which fetch sets itself or refuses. */
const connectionHeaders = new Set([
  ...['host', 'connection', 'content-length', 'expect', 'keep-alive', 'transfer-encoding', 'upgrade'],
])
/** A header's name is a token (RFC 9110 §5.1). */
const isToken = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(name)
/** Headers that the specification defines elsewhere, so that parameters of these names are ignored. */
const reservedHeaders = new Set(['accept', 'content-type', 'authorization'])

/** The context for reading a document. */
type Reader = {
  resolve: (node: unknown, at: string) => Json
  schema: (source: unknown, at: string) => Schema
  schemas: Record<string, Schema>
  securitySchemes: Record<string, SecurityScheme>
  version: Bundle['version']
  reading: Reading
  notice: Notice
  /** Called for doubtful parts of the document: a notice, or an error in our own documents. */
  doubt: Notice
  /** The places whose notice is given. */
  told: Set<string>
  /** Returns a unique name for an operation. */
  uniqueId: (wanted: string) => string
}

/**
 * Reads the model from a document.
 * @throws ContractError with the JSON Pointer of a part that cannot be honoured
 */
export function toContract(
  domain: string,
  { document, version, notices: told }: Bundle,
  reading = ownReading,
): Contract {
  const notices: string[] = told.map((text) => `${domain} ${text}`)
  const notice: Notice = (at, message) => notices.push(`${domain} ${at} ${message}`)
  const doubt: Notice = (at, message) => {
    if (reading.doubtful === 'refused') throw new ContractError(`${at} ${message}`)
    notice(at, message)
  }
  for (const { at, message } of unknownKeywords(document)) notice(at, message)
  noticeServers(document.servers, '#/servers', notice)
  const { jsonSchemaDialect } = document
  if (typeof jsonSchemaDialect === 'string' && !isKnownDialect(jsonSchemaDialect))
    notice('#/jsonSchemaDialect', `is ${jsonSchemaDialect}; schemas are read as JSON Schema 2020-12`)
  const schema = (source: unknown, at: string) => toSchema(source, version, at, notice)
  const components = ((document.components as Json | undefined)?.schemas ?? {}) as Json
  const schemas = Object.fromEntries(
    Object.entries(components).map(([name, source]) => [
      name,
      schema(source, `#/components/schemas/${pointerStep(name)}`),
    ]),
  )
  linkSubtypes(schemas, notice)
  splitParents(schemas)
  refuseCircularSchemas(schemas)
  for (const component of Object.values(schemas)) pinTags(schemas, component)
  const securitySchemes = toSecuritySchemes(document)
  const uniqueId = uniqueNames()
  const reader: Reader = {
    ...{ resolve: resolver(document), schemas, securitySchemes, version },
    schema: (source, at) => {
      const whole = schema(source, at)
      pinTags(schemas, whole)
      return whole
    },
    ...{ reading, notice, doubt, uniqueId, told: new Set<string>() },
  }
  const paths = Object.entries((document.paths ?? {}) as Json).filter(([path]) => !path.startsWith('x-'))
  const reachable = paths.filter(([path]) => {
    // Clients resolve `.` and `..` (RFC 3986 §5.2.4), and take `\` for `/` (URL Standard).
    const isReachable = !/[?#\\]|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)
    if (!isReachable)
      doubt(
        `#/paths/${pointerStep(path)}`,
        'holds ?, #, \\ or a segment . or .., which no path of a URL does; no request can reach it',
      )
    return isReachable
  })
  for (const [path, item] of reachable)
    if (isObject(item)) noticeOwnServers(item.servers, `#/paths/${pointerStep(path)}/servers`, notice)
  const operations = reachable.flatMap(([path, item]) =>
    methods.flatMap((method) =>
      isObject(item) && isObject(item[method]) ? [toOperation(reader, document, path, method, item)] : [],
    ),
  )
  const doubles = doubleRoutes(operations)
  for (const { method, one, other } of doubles)
    doubt(
      `#/paths/${pointerStep(other)}/${method.toLowerCase()}`,
      `is the path ${one} under another name; requests get to that one`,
    )
  const ambiguous = ambiguousPaths(operations).filter(
    (pair) => !doubles.some(({ one, other }) => one === pair.one && other === pair.other),
  )
  for (const { one, other } of ambiguous)
    doubt(
      `#/paths/${pointerStep(one)}`,
      `and ${other} can match one URL, and neither is more literal: the one with the first literal segment is taken`,
    )
  const { unknownQuery } = reading
  return { domain, document, schemas, securitySchemes, operations, unknownQuery, notices }
}

function toOperation(
  reader: Reader,
  document: Json,
  path: string,
  method: (typeof methods)[number],
  item: Json,
): Operation {
  const at = `#/paths/${pointerStep(path)}/${method}`
  const operation = item[method] as Json
  const { tags } = operation
  noticeOwnServers(operation.servers, `${at}/servers`, reader.notice)
  if (method === 'trace') reader.notice(at, 'is served, but clients cannot call it: fetch refuses TRACE')
  const responses = Object.entries((operation.responses ?? {}) as Json).flatMap(([status, response]) =>
    toResponse(reader, status, response, `${at}/responses/${status}`),
  )
  if (responses.length === 0)
    reader.notice(at, 'declares no responses; handlers answer with any status, without a body')
  return {
    operationId: toOperationId(reader, operation, method, path, at),
    tag: Array.isArray(tags) && tags.length > 0 ? String(tags[0]) : 'default',
    method: method.toUpperCase(),
    path,
    summary:
      [operation.summary, operation.operationId].find((text) => typeof text === 'string') ??
      `${method.toUpperCase()} ${path}`,
    parameters: toParameters(reader, path, item, operation, at),
    body: toBody(reader, operation, at),
    responses: responses.length > 0 ? responses : [{ status: 'default', media: [], headers: [], isProblem: false }],
    security: toSecurity(operation.security ?? document.security, reader.securitySchemes, at, reader.notice),
  }
}

function toOperationId({ doubt, uniqueId }: Reader, operation: Json, method: string, path: string, at: string): string {
  const { operationId } = operation
  if (typeof operationId !== 'string') doubt(at, 'has no operationId')
  const isNamed = typeof operationId === 'string' && /[\p{ID_Continue}$]/u.test(operationId)
  const wanted = isNamed ? operationName(operationId) : derivedId(method, path)
  const unique = uniqueId(wanted)
  if (unique !== wanted) doubt(`${at}/operationId`, `${operationId ?? wanted} is taken; it is called ${unique} here`)
  return unique
}

/** The operation's parameters; its own override those of the path item. */
function toParameters(reader: Reader, path: string, item: Json, operation: Json, at: string): Parameter[] {
  const shared = (item.parameters ?? []) as unknown[]
  const listed = [...shared, ...((operation.parameters ?? []) as unknown[])]
  const byPlace = new Map<string, Parameter>()
  const ownPlaces = new Set<string>()
  for (const [index, source] of listed.entries()) {
    const parameter = toParameter(reader, source, `${at}/parameters/${index}`)
    if (!parameter) continue
    const place = `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
    if (index === shared.length) ownPlaces.clear()
    if (ownPlaces.has(place))
      reader.notice(`${at}/parameters/${index}`, `is ${parameter.name} again; it replaces the earlier one`)
    ownPlaces.add(place)
    byPlace.set(place, parameter)
  }
  const { names } = parsePath(path, at)
  const parameters = [...byPlace.values()].filter(({ in: where, name }) => {
    const isStray = where === 'path' && !names.includes(name)
    if (isStray) reader.notice(at, `has a path parameter ${name}, which is not in ${path}; it has no effect`)
    return !isStray
  })
  for (const name of names) {
    if (parameters.some((parameter) => parameter.in === 'path' && parameter.name === name)) continue
    reader.doubt(at, `{${name}} of the path is no parameter; it is taken for text`)
    parameters.push(textParameter(name))
  }
  return parameters
}

const textParameter = (name: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  content: undefined,
  mayBeEmpty: false,
  schema: { type: ['string'] },
  default: undefined,
})

function toParameter(reader: Reader, source: unknown, at: string): Parameter | undefined {
  const parameter = reader.resolve(source, at)
  const { in: where, content } = parameter as { in: Parameter['in']; content?: Json }
  if (parameter.name === undefined || isObject(parameter.name)) throw new ContractError(`${at}: has no name`)
  // YAML parses some names as numbers or booleans.
  const name = String(parameter.name)
  if (where === 'header' && reservedHeaders.has(name.toLowerCase())) {
    reader.notice(at, `is the header ${name}, which the specification has other places for; it has no effect`)
    return undefined
  }
  if (where === 'header' && !isToken(name)) {
    reader.doubt(at, `is the header ${name}, which is no name of a header; no request can have it`)
    return undefined
  }
  if (where === 'header' && connectionHeaders.has(name.toLowerCase()))
    reader.notice(at, `is the header ${name}, which clients cannot send: fetch sets it itself`)
  if (where === 'path' && parameter.required === false)
    reader.notice(`${at}/required`, 'is false, while a path always has its parameters; it has no effect')
  if (where !== 'query' && parameter.allowEmptyValue === true)
    reader.notice(`${at}/allowEmptyValue`, `has no effect in ${where}`)
  const [[mediaType, media] = [], ...otherTypes] = Object.entries(content ?? {})
  for (const [other] of otherTypes)
    reader.notice(`${at}/content/${pointerStep(other)}`, 'has no effect: a parameter has one media type')
  if (content && parameter.schema !== undefined) reader.notice(`${at}/schema`, 'has no effect beside content')
  if (styleOf[where] === undefined) {
    reader.doubt(at, `is in ${where}, where there are no parameters; it has no effect`)
    return undefined
  }
  if (parameter.schema === undefined && !content) reader.doubt(at, `${name} has neither schema nor content`)
  let schema = reader.schema(content ? ((media as Json).schema ?? {}) : parameter.schema, `${at}/schema`)
  const style = toStyle(reader, parameter, where, at)
  const isText = mediaType !== undefined && !isJsonType(mediaType)
  if (isText && !/^text\//i.test(mediaType)) {
    reader.notice(`${at}/content`, `is ${mediaType}, which is handed on as text; its schema has no effect`)
    schema = { type: ['string'] }
  }
  if (typeof schema === 'object' && sayingOf(schema) === undefined) saying(schema, parameter)
  const result: Parameter = {
    name,
    in: where,
    required: where === 'path' || parameter.required === true,
    style,
    explode: (parameter.explode as boolean | undefined) ?? (style === 'form' || style === 'deepObject'),
    content: content === undefined ? undefined : isText ? 'text' : 'json',
    mayBeEmpty: where === 'query' && parameter.allowEmptyValue === true,
    ...(where === 'query' && parameter.allowReserved === true ? { isReserved: true as const } : {}),
    schema,
    default: defaultOf(reader, schema),
  }
  if (style === 'deepObject' && parameter.explode === false)
    reader.notice(`${at}/explode`, 'has no effect: a deepObject is always exploded')
  if (result.required && where !== 'path' && result.default !== undefined)
    reader.notice(`${at}/schema/default`, 'has no effect: the parameter is required')
  if (where !== 'query' && parameter.allowReserved === true)
    reader.notice(`${at}/allowReserved`, `has no effect in ${where}`)
  for (const message of unsaidOf(reader, result)) reader.notice(at, message)
  return result
}

function toStyle(reader: Reader, { style }: Json, where: Parameter['in'], at: string): Style {
  if (style === undefined || stylesOf[where].includes(style as Style)) return (style as Style) ?? styleOf[where]
  reader.doubt(`${at}/style`, `is ${style}, which a parameter in ${where} does not have; ${styleOf[where]} is taken`)
  return styleOf[where]
}

function toBody(reader: Reader, operation: Json, at: string): Body | undefined {
  if (operation.requestBody === undefined) return undefined
  const body = reader.resolve(operation.requestBody, `${at}/requestBody`)
  const isOfRead = /\/(?:get|head)$/.test(at)
  if (isOfRead && reader.version === '3.0') {
    reader.notice(`${at}/requestBody`, 'has no effect: OpenAPI 3.0 ignores a body of GET and HEAD')
    return undefined
  }
  if (isOfRead)
    reader.notice(
      `${at}/requestBody`,
      'is read by the server; clients send none, since fetch sends no body with this method',
    )
  const media = distinctTypes(reader, toMedia(reader, body, `${at}/requestBody`), `${at}/requestBody`).map((one) =>
    asPatch(reader, one, `${at}/requestBody`),
  )
  if (media.length === 0) {
    reader.notice(`${at}/requestBody`, 'has no media type; it has no effect')
    return undefined
  }
  return {
    required: body.required === true,
    media,
    limit:
      (operation['x-max-bytes'] as number | undefined) ??
      Math.max(BODY_BYTES, ...media.map((one) => bytesOf(reader, one))),
  }
}

/** The body limit that a schema needs for its text and files, such as `maxLength: 20000000` of a file. */
function bytesOf(reader: Reader, { schema, type }: Media): number {
  const isFile = !isJsonType(type) && !type.startsWith('text/')
  const whole = flatten(reader, schema)
  const parts = [whole, ...Object.values(whole.properties ?? {}).map((part) => flatten(reader, part))]
  const bounds = parts.map((part) => {
    const { maxLength } = flatten(reader, part.items ?? part)
    // Files go to disk. Text stays in memory, so an array of texts counts as one.
    const count = isFile && part.items !== undefined ? Number(part.maxItems ?? 1) : 1
    return Number(maxLength ?? 0) * count
  })
  return bounds.reduce((sum, bound) => sum + bound * (isFile ? 1 : UTF8_BYTES), FORM_BYTES)
}

/** Drops media types that differ from an earlier one only by parameters: requests are matched by type alone. */
function distinctTypes({ notice }: Reader, media: readonly Media[], at: string): Media[] {
  const known = new Set<string>()
  return media.filter(({ type }) => {
    const bare = bareType(type)
    if (known.has(bare))
      notice(`${at}/content/${pointerStep(type)}`, `differs from ${bare} by its parameters only; it has no effect`)
    const isNew = !known.has(bare)
    known.add(bare)
    return isNew
  })
}

/** The body schema of a merge patch, in which absent properties stay unchanged. */
function asPatch(reader: Reader, media: Media, at: string): Media {
  const { type, schema } = media
  if (bareType(type) !== 'application/merge-patch+json' || !hasDefault(reader.schemas, schema)) return media
  reader.doubt(at, 'has a default in a merge patch, which would change what the patch leaves out; it has no effect')
  return { ...media, schema: withoutDefaults(reader.schemas, schema) }
}

function toResponse(reader: Reader, status: string, source: unknown, at: string): DeclaredResponse[] {
  if (status.startsWith('x-')) return []
  const known = toStatus(status)
  if (known === undefined) {
    reader.notice(at, 'is no status; handlers cannot answer with it')
    return []
  }
  if (Number(status) < 200 || known === '1XX') {
    reader.notice(at, 'is no final status; handlers cannot answer with it')
    return []
  }
  const response = reader.resolve(source, at)
  const headers = Object.entries((response.headers ?? {}) as Json)
    .filter(([name]) => {
      const place = `${at}/headers/${pointerStep(name)}`
      const isOfContent = name.toLowerCase() === 'content-type'
      if (isOfContent) reader.notice(place, 'has no effect: the media type is that of the content')
      if (!isToken(name)) reader.notice(place, 'is no name of a header; no response can have it')
      return !isOfContent && isToken(name)
    })
    .map(([name, header]) => toHeader(reader, name, header, `${at}/headers/${pointerStep(name)}`))
  const isEmpty = withoutContent.has(status) && Object.keys((response.content ?? {}) as Json).length > 0
  if (isEmpty) reader.notice(`${at}/content`, `has no effect: a response ${status} has no content (RFC 9110)`)
  const media = isEmpty ? [] : asJson(reader, toMedia(reader, response, at), at)
  const isProblem = reader.reading.problems === 'thrown' && Number(status) >= 400 && media.every(isPlainProblem)
  // Operations share a component; one notice of it will do.
  const { $ref } = source as { $ref?: string }
  const isOwn = reader.reading.errorBodies === 'own'
  if (!isOwn && refusesProblems(reader, { status: known, media }) && !reader.told.has($ref ?? at)) {
    reader.told.add($ref ?? at)
    reader.notice(
      $ref ?? at,
      "has a body that no problem document fits; a router's own errors fit it only by the option errorBody (--error-body demands it)",
    )
  }
  return [{ status: known, media, headers, isProblem }]
}

/**
 * A response of any type or `application/*` with the schema of an object, array, number or boolean is sent as JSON; springdoc writes
 * such documents. Of text nobody knows whether it is JSON: the handler names the type, and the schema has no effect. Beside another JSON type it stays a range, and the handler names the type.
 */
function asJson(reader: Reader, media: readonly Media[], at: string): Media[] {
  const hasJson = media.some(({ json }) => json)
  return media.map((one) => {
    const types = typesOf(reader, one.schema)
    const isRange = one.type === '*/*' || one.type === 'application/*'
    const isText = types.every((type) => type === 'string' || type === 'null')
    if (isRange && types.includes('string') && isText && !hasJson && flatten(reader, one.schema).format !== 'binary')
      reader.notice(
        `${at}/content/${pointerStep(one.type)}/schema`,
        `is of ${one.type}: bytes; the schema has no effect`,
      )
    if (!isRange || isText) return one
    if (hasJson) return { ...one, json: true }
    reader.notice(`${at}/content/${pointerStep(one.type)}`, 'is of any type; it is answered as application/json')
    return { ...one, type: 'application/json', json: true }
  })
}

/** Statuses whose responses have no content (RFC 9110 §15.3.5, §15.3.6, §15.4.5). */
const withoutContent: ReadonlySet<string> = new Set(['204', '205', '304'])

function toStatus(status: string): DeclaredResponse['status'] | undefined {
  if (/^[1-5]\d\d$/.test(status)) return Number(status)
  if (/^[1-5]XX$/i.test(status)) return status.toUpperCase() as StatusRange
  return status === 'default' ? status : undefined
}

function toHeader(reader: Reader, name: string, source: unknown, at: string): Header {
  const header = reader.resolve(source, at)
  const [[type, media] = []] = Object.entries((header.content ?? {}) as Record<string, Json>)
  return {
    name,
    required: header.required === true,
    explode: header.explode === true,
    json: type !== undefined && isJsonType(type),
    schema: reader.schema(media?.schema ?? header.schema ?? {}, `${at}/schema`),
  }
}

const isPlainProblem = ({ schema }: Media): boolean =>
  typeof schema === 'object' && schema.$ref !== undefined && componentName(schema.$ref) === 'Problem'

const toMedia = (reader: Reader, node: Json, at: string): Media[] =>
  Object.entries((node.content ?? {}) as Json).map(([type, media]) => {
    const place = `${at}/content/${pointerStep(type)}`
    const schema = reader.schema((media as Json).schema ?? {}, `${place}/schema`)
    if (isHandedOn(reader, bareType(type), schema, at.endsWith('/requestBody')))
      reader.notice(`${place}/schema`, `is of ${bareType(type)}, which is handed on as bytes; the schema has no effect`)
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
  for (const [place, schema] of [
    ...[...patterns].map(
      ([pattern, schemas]) => [`patternProperties/${pointerStep(pattern)}`, anyOf(schemas)] as const,
    ),
    ...(typeof rest === 'object' ? [['additionalProperties', rest] as const] : []),
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

/** Whether content is passed on as bytes although it has a schema, such as XML. */
function isHandedOn(reader: Reader, type: string, schema: Schema, isRequest: boolean): boolean {
  if (isJsonType(type) || type.endsWith('*') || (isRequest && formTypes.has(type))) return false
  const types = typesOf(reader, schema)
  const isComposite = types.some((one) => one === 'object' || one === 'array')
  return type.startsWith('text/') ? isComposite : isComposite || types.some((one) => one !== 'string' && one !== 'null')
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
  for (const [name, part] of Object.entries(encoding)) {
    const place = `${at}/encoding/${pointerStep(name)}`
    if ((part as Json).headers) reader.notice(`${place}/headers`, 'are not read')
    if ((part as Json).allowReserved === true)
      reader.notice(`${place}/allowReserved`, 'has no effect; clients encode what is reserved, and servers read both')
  }
  return encoding as Media['encoding']
}

function resolver(document: Json): Reader['resolve'] {
  return function resolve(node, at): Json {
    if (!isObject(node)) throw new ContractError(`${at}: is not an object`)
    if (typeof node.$ref !== 'string') return node
    return resolve(lookUp(document, decodeURIComponent(node.$ref.slice(1))), at)
  }
}
