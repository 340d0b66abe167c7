import { escapePointer, isObject, lookUp } from './grammar.ts'
import { type Bundle, ContractError, type Json } from './load.ts'
import type { Body, Contract, Header, Media, Operation, Parameter, Reply, Security, Style } from './model.ts'
import { unsaidOf } from './parameter-row.ts'
import { parsePath, refuseAmbiguousPaths } from './path-template.ts'
import { componentName, type Notice, type Schema, toSchema } from './schema.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
/** Bytes of a body where the operation says nothing else (`x-max-bytes`). */
const BODY_BYTES = 1_048_576
const styleOf = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const
const stylesOf: Readonly<Record<Parameter['in'], readonly Style[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}
/** Header parameters that the specification gives to other parts of a document. */
const reservedHeaders = new Set(['accept', 'content-type', 'authorization'])

/** What reading a document needs at every place of it. */
type Reader = {
  resolve: (node: unknown, at: string) => Json
  schema: (source: unknown, at: string) => Schema
  schemas: Record<string, Schema>
  notice: Notice
}

/**
 * Reads the model from a document.
 * @throws ContractError with the JSON Pointer of what cannot be honoured
 */
export function toContract(
  domain: string,
  { document, version }: Bundle,
  { unknownQuery = 'refused' }: Partial<Pick<Contract, 'unknownQuery'>> = {},
): Contract {
  const notices: string[] = []
  const notice: Notice = (at, message) => notices.push(`${domain} ${at} ${message}`)
  const schema = (source: unknown, at: string) => toSchema(source, version, at, notice)
  const components = ((document.components as Json | undefined)?.schemas ?? {}) as Json
  const schemas = Object.fromEntries(
    Object.entries(components).map(([name, source]) => [
      name,
      schema(source, `#/components/schemas/${escapePointer(name)}`),
    ]),
  )
  const reader: Reader = { resolve: resolver(document), schema, schemas, notice }
  if (document.webhooks) notice('#/webhooks', 'are not served; nothing is generated for them')
  const operations = Object.entries((document.paths ?? {}) as Json).flatMap(([path, item]) =>
    methods.flatMap((method) =>
      isObject(item) && isObject(item[method]) ? [toOperation(reader, document, path, method, item)] : [],
    ),
  )
  refuseDoubleIds(operations)
  refuseAmbiguousPaths(operations)
  return { domain, document, schemas, operations, unknownQuery, notices }
}

function toOperation(
  reader: Reader,
  document: Json,
  path: string,
  method: (typeof methods)[number],
  item: Json,
): Operation {
  const at = `#/paths/${escapePointer(path)}/${method}`
  const operation = item[method] as Json
  const { operationId, tags } = operation
  if (typeof operationId !== 'string') throw new ContractError(`${at}: has no operationId`)
  return {
    operationId,
    tag: Array.isArray(tags) && tags.length > 0 ? String(tags[0]) : 'default',
    method: method.toUpperCase(),
    path,
    summary: String(operation.summary ?? operationId),
    parameters: toParameters(reader, path, item, operation, at),
    body: toBody(reader, operation, at),
    replies: Object.entries((operation.responses ?? {}) as Json).flatMap(([status, reply]) =>
      toReply(reader, status, reply, `${at}/responses/${status}`),
    ),
    security: toSecurity((operation.security ?? document.security) as Json[] | undefined, document, at),
  }
}

/** The operation's parameters; its own go before those of the path item. */
function toParameters(reader: Reader, path: string, item: Json, operation: Json, at: string): Parameter[] {
  const listed = [...((item.parameters ?? []) as unknown[]), ...((operation.parameters ?? []) as unknown[])]
  const byPlace = new Map<string, Parameter>()
  for (const [index, source] of listed.entries()) {
    const parameter = toParameter(reader, source, `${at}/parameters/${index}`)
    if (parameter) byPlace.set(`${parameter.in} ${parameter.name.toLowerCase()}`, parameter)
  }
  const parameters = [...byPlace.values()]
  for (const name of parsePath(path, at).names)
    if (!parameters.some((parameter) => parameter.in === 'path' && parameter.name === name))
      throw new ContractError(`${at}: {${name}} of the path is no parameter`)
  return parameters
}

function toParameter(reader: Reader, source: unknown, at: string): Parameter | undefined {
  const parameter = reader.resolve(source, at)
  const { name, in: where, content } = parameter as { name: string; in: Parameter['in']; content?: Json }
  if (where === 'header' && reservedHeaders.has(name.toLowerCase())) {
    reader.notice(at, `is the header ${name}, which the specification has other places for; it has no effect`)
    return undefined
  }
  const [[mediaType, media] = []] = Object.entries(content ?? {})
  let schema = reader.schema(content ? ((media as Json).schema ?? {}) : parameter.schema, `${at}/schema`)
  const style = (parameter.style as Style | undefined) ?? styleOf[where]
  if (parameter.schema === undefined && !content)
    throw new ContractError(`${at}: ${name} has neither schema nor content`)
  if (!stylesOf[where].includes(style)) throw new ContractError(`${at}: a parameter in ${where} has no style ${style}`)
  const isText = mediaType !== undefined && !isJson(mediaType)
  if (isText && !/^text\//i.test(mediaType)) {
    reader.notice(`${at}/content`, `is ${mediaType}, which is handed on as text; its schema has no effect`)
    schema = { type: ['string'] }
  }
  const result: Parameter = {
    name,
    in: where,
    required: where === 'path' || parameter.required === true,
    style,
    explode: (parameter.explode as boolean | undefined) ?? (style === 'form' || style === 'deepObject'),
    content: content === undefined ? undefined : isText ? 'text' : 'json',
    mayBeEmpty: where === 'query' && parameter.allowEmptyValue === true,
    schema,
    default: defaultOf(reader.schemas, schema),
  }
  for (const message of unsaidOf(reader, result)) reader.notice(at, message)
  return result
}

function toBody(reader: Reader, operation: Json, at: string): Body | undefined {
  if (operation.requestBody === undefined) return undefined
  const body = reader.resolve(operation.requestBody, `${at}/requestBody`)
  const media = toMedia(reader, body, `${at}/requestBody`)
  const patch = media.find(({ type }) => type === 'application/merge-patch+json')
  if (patch && hasDefault(reader.schemas, patch.schema))
    throw new ContractError(`${at}/requestBody: a default in a merge patch would change what the patch leaves out`)
  return {
    required: body.required === true,
    media,
    limit: (operation['x-max-bytes'] as number | undefined) ?? BODY_BYTES,
  }
}

/** Whether a validator would fill in anything, at whatever depth. */
function hasDefault(schemas: Readonly<Record<string, Schema>>, schema: Schema, seen = new Set<string>()): boolean {
  if (typeof schema === 'boolean') return false
  if (schema.$ref !== undefined) {
    const name = componentName(schema.$ref)
    if (seen.has(name)) return false
    return hasDefault(schemas, schemas[name] ?? {}, seen.add(name))
  }
  const properties = Object.values(schema.properties ?? {})
  if (properties.some((property) => typeof property === 'object' && property.default !== undefined)) return true
  const { items = true, additionalProperties = true, allOf = [], anyOf = [], oneOf = [] } = schema
  return [...properties, items, additionalProperties, ...allOf, ...anyOf, ...oneOf].some((child) =>
    hasDefault(schemas, child, seen),
  )
}

function toReply(reader: Reader, status: string, source: unknown, at: string): Reply[] {
  if (status.startsWith('x-')) return []
  if (!/^[1-5]\d\d$/.test(status)) {
    reader.notice(at, 'is no single status; handlers cannot answer with it')
    return []
  }
  const reply = reader.resolve(source, at)
  const headers = Object.entries((reply.headers ?? {}) as Json)
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, header]) => toHeader(reader, name, header, `${at}/headers/${escapePointer(name)}`))
  const media = toMedia(reader, reply, at)
  return [{ status: Number(status), media, headers, isProblem: Number(status) >= 400 && media.every(isPlainProblem) }]
}

function toHeader(reader: Reader, name: string, source: unknown, at: string): Header {
  const header = reader.resolve(source, at)
  return { name, required: header.required === true, schema: reader.schema(header.schema ?? {}, `${at}/schema`) }
}

const isPlainProblem = ({ schema }: Media): boolean =>
  typeof schema === 'object' && schema.$ref !== undefined && componentName(schema.$ref) === 'Problem'

const toMedia = (reader: Reader, node: Json, at: string): Media[] =>
  Object.entries((node.content ?? {}) as Json).map(([type, media]) => ({
    type: type.toLowerCase(),
    json: isJson(type),
    schema: reader.schema((media as Json).schema ?? {}, `${at}/content/${escapePointer(type)}/schema`),
  }))

const isJson = (type: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/i.test(type)

function toSecurity(requirements: Json[] | undefined, document: Json, at: string): Security {
  if (!requirements || requirements.length === 0 || requirements.some((one) => Object.keys(one).length === 0))
    return { scheme: 'none' }
  const schemes = ((document.components as Json | undefined)?.securitySchemes ?? {}) as Record<string, Json>
  const kinds = requirements.map((requirement) => Object.keys(requirement).map((name) => schemes[name]?.scheme))
  if (kinds.every((kind) => kind.length === 1 && kind[0] === 'basic')) return { scheme: 'basic' }
  if (kinds.every((kind) => kind.length === 1 && kind[0] === 'bearer'))
    return { scheme: 'bearer', anyOf: requirements.flatMap((requirement) => Object.values(requirement) as string[][]) }
  throw new ContractError(`${at}/security: has to be of HTTP scheme bearer or basic alone`)
}

function resolver(document: Json): Reader['resolve'] {
  return function resolve(node, at): Json {
    if (!isObject(node)) throw new ContractError(`${at}: is not an object`)
    if (typeof node.$ref !== 'string') return node
    return resolve(lookUp(document, node.$ref.slice(1)), at)
  }
}

/** The default of a schema, or of what it refers to. */
function defaultOf(schemas: Readonly<Record<string, Schema>>, schema: Schema): unknown {
  if (typeof schema === 'boolean') return undefined
  return (
    schema.default ??
    (schema.$ref === undefined ? undefined : defaultOf(schemas, schemas[componentName(schema.$ref)] ?? {}))
  )
}

function refuseDoubleIds(operations: readonly Operation[]): void {
  const known = new Set<string>()
  for (const { operationId, method, path } of operations) {
    if (known.has(operationId)) throw new ContractError(`${method} ${path}: the operationId ${operationId} is taken`)
    known.add(operationId)
  }
}
