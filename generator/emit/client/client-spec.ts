import type { PartSpec } from '@tomorro/runtime/multipart'
import {
  isArrayShape,
  isObjectShape,
  type ObjectShape,
  type Scalar,
  type Shape,
} from '@tomorro/runtime/parameter-value'
import type { ParameterSpec } from '@tomorro/runtime/parameters'
import { isObject } from '@tomorro/runtime/validator'
import { isJsonType, isTextType } from '../../../clients/sdk/media-type.ts'
import type { OperationSpec, QueryStyle } from '../../../clients/sdk/operation-spec.ts'
import type { ServerSpec } from '../../../clients/sdk/server-url.ts'
import { type Json, lookUp } from '../../json.ts'
import { furtherMembers, holdsProblems } from '../../model/error-body.ts'
import { isDescribedText } from '../../model/file-schema.ts'
import { bareType, isWideRange } from '../../model/media-type.ts'
import {
  type Contract,
  type DeclaredResponse,
  dereference,
  type Encoding,
  type Media,
  type Operation,
  type Parameter,
} from '../../model/model.ts'
import { pageOf } from '../../model/page.ts'
import { serverVariable } from '../../model/servers.ts'
import { membersOf, typesOf } from '../../model/value-shape.ts'
import { bodyReading } from '../body-spec.ts'
import { credentialNames, parameterSpec, scalarOf } from '../parameter-spec.ts'
import { encodedText, pathsBeforeOf } from './paths-before.ts'

/** An operation for the client at run time, without its security. */
export function clientSpec(contract: Contract, operation: Operation): Omit<OperationSpec, 'security'> {
  const { method, path, parameters, body } = operation
  const query = entriesOf(parameters, 'query', (parameter) => queryStyle(contract, parameter))
  const cookies = entriesOf(parameters, 'cookie', (parameter) => queryStyle(contract, parameter))
  const headers = entriesOf(parameters, 'header', (parameter) => headerWay(contract, parameter))
  const reserved = parameters.flatMap(({ name, isReserved }) => (isReserved ? [name] : []))
  const plain = parameters.flatMap(({ name, style }) => (style === 'cookie' ? [name] : []))
  const key = parameters.find(({ in: where, name }) => where === 'header' && name.toLowerCase() === 'idempotency-key')
  const [first, ...others] = formsOf(body)
  return definedOf<Omit<OperationSpec, 'security'>>({
    method,
    path: templateOf(path, parameters),
    before: pathsBeforeOf(contract, operation),
    server: serverOf(contract, operation),
    ...{ query, headers, cookies },
    reserved: reserved.length > 0 ? reserved : undefined,
    plain: plain.length > 0 ? plain : undefined,
    claimed: claimedOf(contract, operation),
    emptiable: emptiableOf(contract, parameters),
    singles: singlesOf(contract, operation),
    body: method === 'GET' || method === 'HEAD' ? undefined : body?.media.map(({ type }) => type),
    parts: first && partsOf(contract, first),
    forms:
      others.length > 0 ? Object.fromEntries(others.map((form) => [form.type, formSpec(contract, form)])) : undefined,
    key: key?.name,
    ...responsesOf(contract, operation),
    page: pageOf(contract, operation, sourceOf(contract.document, operation)['x-pagination']),
  })
}

/** The path template with styles as in RFC 6570; `{%id}` is JSON, and `{=*}` a parameter whose name reads as an operator. */
function templateOf(path: string, parameters: readonly Parameter[]): string {
  const operators: Partial<Record<Parameter['style'], string>> = { label: '.', matrix: ';' }
  return parameters
    .filter(({ in: where }) => where === 'path')
    .reduce((text, { name, style, explode, content }) => {
      if (!content && style === 'simple' && /^[.;%=]|\*$/.test(name))
        return text.replace(`{${name}}`, () => `{=${name}}`)
      const operator = content === 'json' ? '%' : content ? '' : (operators[style] ?? '')
      return text.replace(`{${name}}`, () => `{${operator}${name}${explode && !content ? '*' : ''}}`)
    }, encodedText(path))
}

function entriesOf<Value>(
  parameters: readonly Parameter[],
  where: Parameter['in'],
  write: (parameter: Parameter) => Value | undefined,
): Record<string, Value> {
  const own = parameters.filter((parameter) => parameter.in === where)
  return definedOf<Record<string, Value>>(
    Object.fromEntries(own.map((parameter) => [parameter.name, write(parameter)])),
  )
}

/** For each exploded object that takes all other names, the names of the other parameters and credentials beside it. */
function claimedOf(contract: Contract, operation: Operation): Record<string, string[]> {
  const { parameters } = operation
  return Object.fromEntries(
    parameters.flatMap((parameter): [string, string[]][] => {
      const { in: where, style, explode, shape } = parameterSpec(contract, parameter)
      if (style !== 'form' || !explode || !(where === 'query' || where === 'cookie')) return []
      if (!isObjectShape(shape) || (shape.others === undefined && shape.patterns === undefined)) return []
      const others = parameters.filter((other) => other !== parameter && other.in === where)
      const names = [
        ...others.flatMap((other) => namesOf(contract, other)),
        ...credentialNames(contract, operation, where),
      ]
      return names.length === 0 ? [] : [[parameter.name, [...new Set(names)]]]
    }),
  )
}

/** The required objects, exploded or of style deepObject, by their place. */
function emptiableOf(contract: Contract, parameters: readonly Parameter[]): OperationSpec['emptiable'] {
  const named = (where: Parameter['in']) =>
    parameters.flatMap((one) => (one.in === where && parameterSpec(contract, one).isThere ? [one.name] : []))
  const [query, cookies] = [named('query'), named('cookie')]
  return definedOf<NonNullable<OperationSpec['emptiable']>>({
    query: query.length > 0 ? query : undefined,
    cookies: cookies.length > 0 ? cookies : undefined,
  })
}

/** The names under which a parameter is sent; `filter[` stands for all that begin so. */
function namesOf(contract: Contract, parameter: Parameter): string[] {
  const { name, style, explode, shape } = parameterSpec(contract, parameter)
  if (style === 'deepObject') return [name, `${name}[`]
  const isSpread = style === 'form' && explode && isObjectShape(shape)
  return isSpread ? Object.keys(shape.properties) : [name]
}

const groups = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const

/** The lists for which a single value may stand. */
function singlesOf(contract: Contract, { parameters, body }: Operation): OperationSpec['singles'] {
  const byGroup = Map.groupBy(parameters, ({ in: where }) => groups[where])
  const singles = [...byGroup].map(([group, own]) => {
    const specs = own.map((one) => parameterSpec(contract, one))
    const named = Object.fromEntries(specs.flatMap(singlesOfSpec))
    const free = specs.filter(isSpread).flatMap(({ shape }) => (isObjectShape(shape) ? freeShapesOf(shape) : []))
    const declared = own.flatMap((one) => namesOf(contract, one))
    return [group, withOthers(named, declared, free.flatMap(wordsOfShape))]
  })
  const [form] = formsOf(body)
  const all = Object.fromEntries([...singles, ...(form ? [['body', singlesOfForm(contract, form)]] : [])])
  return definedOf<NonNullable<OperationSpec['singles']>>(all)
}

/** How a form other than the first one is written. */
const formSpec = (contract: Contract, form: Media): NonNullable<OperationSpec['forms']>[string] =>
  definedOf({ parts: partsOf(contract, form), singles: singlesOfForm(contract, form) })

function singlesOfForm(contract: Contract, form: Media): Record<string, string> {
  const reading = bodyReading(contract, form)
  if (reading.kind === 'form') {
    const { parameters, singleObjects = [], patterns = [], others } = reading.form
    const singles = Object.fromEntries([
      ...parameters.flatMap(singlesOfSpec),
      ...singleObjects.map((name) => [name, 'object']),
    ])
    const free = [...patterns.map(([, , field]) => field), ...(others ? [others] : [])].flatMap((field) => [
      ...singlesOfSpec({ ...field, name: OTHERS }).map(([, words]) => words),
      ...(field.jsonItems === 'orOne' ? ['object'] : []),
    ])
    return withOthers(
      singles,
      parameters.map(({ name }) => name),
      free,
    )
  }
  if (reading.kind !== 'multipart') return {}
  const { parts, patterns = [], others } = reading.multipart
  const singles = Object.entries(parts).flatMap(([name, part]) => wordsOfPart(part).map((words) => [name, words]))
  const free = [...patterns.map(([, , part]) => part), ...(others ? [others] : [])].flatMap(wordsOfPart)
  return withOthers(Object.fromEntries(singles), Object.keys(parts), free)
}

/** The name that stands for all others. */
const OTHERS = ''

/** Adds the types of undeclared names, if there are any; then each declared name gets an entry, so that they do not apply to it. */
const withOthers = (
  singles: Record<string, string>,
  declared: readonly string[],
  free: readonly string[],
): Record<string, string> =>
  free.length === 0
    ? singles
    : { ...Object.fromEntries(declared.map((name) => [name, ''])), ...singles, [OTHERS]: free.join(' ') }

function wordsOfPart({ alone }: PartSpec): string[] {
  const types = [
    ...(alone?.scalar === undefined ? [] : [wordsOf(alone.scalar)]),
    ...(['object', 'null'] as const).filter((type) => alone?.[type]),
  ]
  return types.length > 0 ? [types.join(' ')] : []
}

/** By the names under which they are sent. In style deepObject a list has brackets. */
function singlesOfSpec({ name, style, explode, shape }: ParameterSpec): [string, string][] {
  if (style === 'deepObject') return []
  const members = isSpread({ style, explode, shape }) && isObjectShape(shape) ? shape.properties : { [name]: shape }
  return Object.entries(members).flatMap(([key, one]) =>
    wordsOfShape(one).map((words): [string, string] => [key, words]),
  )
}

/** Whether the members of an object are sent under their own names. */
const isSpread = ({ style, explode, shape }: Pick<ParameterSpec, 'style' | 'explode' | 'shape'>): boolean =>
  style === 'form' && explode && isObjectShape(shape)

const freeShapesOf = ({ patterns = [], others }: ObjectShape): Shape[] => [
  ...patterns.map(([, , shape]) => shape),
  ...(others === undefined ? [] : [others]),
]

const wordsOfShape = (shape: Shape): string[] =>
  isArrayShape(shape) && shape.alone !== undefined ? [wordsOf(shape.alone)] : []

const wordsOf = (scalar: Scalar): string => [scalar].flat().join(' ')

const delimiters: Partial<Record<Parameter['style'], QueryStyle>> = {
  form: ',',
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
}

function queryStyle(contract: Contract, { content, style, explode, schema }: Parameter): QueryStyle | undefined {
  if (content) return content === 'json' ? content : undefined
  if (style === 'deepObject') return style
  const types = typesOf(contract, schema)
  // A scalar needs no delimiter.
  return explode || !(types.includes('array') || types.includes('object')) ? undefined : delimiters[style]
}

function headerWay(contract: Contract, { content, explode, schema }: Parameter): 'json' | 'explode' | undefined {
  if (content) return content === 'json' ? content : undefined
  return explode && typesOf(contract, schema).includes('object') ? 'explode' : undefined
}

const formsOf = (body: Operation['body']): Media[] =>
  (body?.media ?? []).filter(({ type }) => /^multipart\/|urlencoded/.test(type))

/** The form parts whose encoding differs from the default of their type. A field of JSON that may be null says so. */
function partsOf(contract: Contract, form: Media): Record<string, string> {
  const write = form.type.startsWith('multipart/') ? partType : fieldStyle
  const parts = Object.entries(form.encoding).map(([name, encoding]) => [name, write(encoding)])
  const reading = bodyReading(contract, form)
  const { properties } = membersOf(contract, form.schema)
  const nullable = (reading.kind === 'form' ? reading.form.parameters : []).filter(
    ({ name, style, text }) =>
      style === 'json' &&
      text === undefined &&
      properties.get(name)?.every((schema) => typesOf(contract, schema).includes('null')),
  )
  return definedOf(Object.fromEntries([...nullable.map(({ name }) => [name, 'json']), ...parts]))
}

const partType = ({ contentType }: Encoding): string | undefined =>
  contentType !== undefined && !/[,*]/.test(contentType) ? contentType : undefined

function fieldStyle({ contentType, style, explode }: Encoding): string | undefined {
  if (style === undefined && explode === undefined) return isJsonType(contentType ?? '') ? 'json' : undefined
  if (style === 'deepObject') return style
  const named = style ?? 'form'
  return (explode ?? named === 'form') ? 'form' : delimiters[named]
}

/** The statuses by kind of body, and the media types of files. */
function responsesOf(contract: Contract, { method, responses }: Operation): Partial<OperationSpec> {
  const kinds = responses.flatMap((response) =>
    kindsOf(contract, method, response).map((kind) => ({ kind, status: String(response.status) })),
  )
  const byKind = Map.groupBy(kinds, ({ kind }) => kind)
  const statuses = [...byKind].map(([kind, list]) => [kind, [...new Set(list.map(({ status }) => status))].join(' ')])
  const own = responses.filter((one) => hasOwnErrors(contract, one)).map(({ status }) => String(status))
  const further = responses
    .map((one) => [String(one.status), furtherMembers(contract, one).join(' ')] as const)
    .filter(([, names]) => names !== '')
  const files = responses.flatMap(({ media }) =>
    media.filter((one) => isWideRange(one) || kindOf(contract, one) === 'file'),
  )
  const scalars = responses.flatMap(({ status, media }) => {
    const texts = method === 'HEAD' ? [] : scalarTexts(contract, media)
    const [first] = texts
    if (first !== undefined && isOfOneKind(texts))
      return first.scalar === undefined ? [] : [[String(status), wordsOf(first.scalar)] as const]
    return texts.flatMap(({ type, scalar }) =>
      scalar === undefined ? [] : [[`${status} ${bareType(type)}`, wordsOf(scalar)] as const],
    )
  })
  return {
    ...Object.fromEntries(statuses),
    ...(scalars.length > 0 ? { scalars: Object.fromEntries(scalars) } : {}),
    ...(own.length > 0 ? { ownErrors: own.join(' ') } : {}),
    ...(further.length > 0 ? { problems: Object.fromEntries(further) } : {}),
    ...(byKind.has('file') ? { fileTypes: [...new Set(files.map(({ type }) => bareType(type)))] } : {}),
  }
}

const problemMembers = new Set(['type', 'title', 'status', 'detail', 'instance', 'requestId', 'errors'])

/** Whether an error has a JSON body other than a problem document (RFC 9457). */
function hasOwnErrors(contract: Contract, { status, media }: DeclaredResponse): boolean {
  const json = media.filter((one) => one.json)
  if (!(status === 'default' || /^[45]/.test(String(status))) || json.length === 0) return false
  return json.every((one) => {
    const { type, schema } = one
    if (bareType(type) === 'application/problem+json' || type.includes('*')) return false
    if (!holdsProblems(contract, one, status)) return true
    const { properties, required } = membersOf(contract, schema)
    const names = [...properties.keys()]
    const isUnlike = names.length > 0 && !names.some((name) => problemMembers.has(name))
    return isUnlike || [...required].some((name) => !problemMembers.has(name))
  })
}

const kindsOf = (contract: Contract, method: string, { media }: DeclaredResponse): string[] =>
  method === 'HEAD' || media.length === 0
    ? ['empty']
    : media.flatMap((one) => (isWideRange(one) ? ['json', 'file'] : [kindOf(contract, one)]))

function kindOf(contract: Contract, { type, json, schema }: Media): 'json' | 'text' | 'file' {
  if (json) return 'json'
  return isTextType(type) && dereference(contract, schema).format !== 'binary' ? 'text' : 'file'
}

type ScalarText = { readonly type: string; readonly scalar: Scalar | undefined }

/** The texts of a response, each with what it is if it is a number or a boolean. */
const scalarTexts = (contract: Pick<Contract, 'schemas'>, media: readonly Media[]): ScalarText[] =>
  media
    .filter(({ type, json }) => !json && isTextType(type))
    .map((one) => ({ type: one.type, scalar: textScalar(contract, one) }))

const isOfOneKind = ([first, ...others]: readonly ScalarText[]): boolean =>
  others.every(({ scalar }) => wordsOf(scalar ?? 'string') === wordsOf(first?.scalar ?? 'string'))

/** What the text of a response is, if it may be a number or a boolean. */
export function textScalar(contract: Pick<Contract, 'schemas'>, media: Media): Scalar | undefined {
  const scalar = isDescribedText(contract, media) ? scalarOf(contract, media.schema) : 'string'
  return scalar === 'string' ? undefined : scalar
}

const itemSourceOf = (document: Json, { path }: Operation): Json =>
  resolved(document, (document.paths as Json | undefined)?.[path])

const sourceOf = (document: Json, operation: Operation): Json =>
  resolved(document, itemSourceOf(document, operation)[operation.method.toLowerCase()])

/**
 * The first server of the operation, else of its path item; both override the document's (OpenAPI 3.1.1, Operation Object,
 * `servers`).
 */
export function serverOf({ document }: Contract, operation: Operation): ServerSpec | undefined {
  const listed = sourceOf(document, operation).servers ?? itemSourceOf(document, operation).servers
  return serversOf(listed)[0]
}

/** The servers of a document, with the variables that their addresses name. */
export const serversOf = (listed: unknown): ServerSpec[] =>
  (Array.isArray(listed) ? listed : []).flatMap((server) => {
    if (!isObject(server) || typeof server.url !== 'string' || server.url === '') return []
    const { variables } = server
    const url = server.url.replace(/[?#].*$/, '')
    const named = Object.entries(isObject(variables) ? variables : {}).flatMap(([name, variable]) =>
      isObject(variable) && url.includes(`{${name}}`) ? [[name, serverVariable(variable)] as const] : [],
    )
    return [{ url, ...(named.length > 0 ? { variables: Object.fromEntries(named) } : {}) }]
  })

function resolved(document: Json, node: unknown): Json {
  if (!isObject(node)) return {}
  return typeof node.$ref === 'string' ? resolved(document, lookUp(document, node.$ref.slice(1))) : node
}

/** Drops undefined members and empty objects. */
const definedOf = <Value extends object>(values: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(isObject(value) && Object.keys(value).length === 0),
    ),
  ) as Value
