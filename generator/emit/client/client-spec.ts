import { isJsonType, isTextType } from '../../../clients/sdk/media-type.ts'
import type { OperationSpec, QueryStyle } from '../../../clients/sdk/operation-spec.ts'
import { isObject, type Json, lookUp } from '../../json.ts'
import {
  type Contract,
  type DeclaredResponse,
  dereference,
  type Encoding,
  type Media,
  type Operation,
  type Parameter,
} from '../../model/model.ts'
import { typesOf } from '../../model/value-shape.ts'

/** What the client has to know of an operation at run time, but for who may call. */
export function clientSpec(contract: Contract, operation: Operation): Omit<OperationSpec, 'security'> {
  const { method, path, parameters, body } = operation
  const query = entriesOf(parameters, 'query', (parameter) => queryStyle(contract, parameter))
  const cookies = entriesOf(parameters, 'cookie', (parameter) => queryStyle(contract, parameter))
  const headers = entriesOf(parameters, 'header', (parameter) => headerWay(contract, parameter))
  const reserved = parameters.flatMap(({ name, isReserved }) => (isReserved ? [name] : []))
  const key = parameters.find(({ in: where, name }) => where === 'header' && name.toLowerCase() === 'idempotency-key')
  return definedOf<Omit<OperationSpec, 'security'>>({
    method,
    path: templateOf(path, parameters),
    server: serverOf(contract, operation),
    ...{ query, headers, cookies },
    reserved: reserved.length > 0 ? reserved : undefined,
    body: method === 'GET' || method === 'HEAD' ? undefined : body?.media.map(({ type }) => type),
    parts: partsOf(operation),
    key: key?.name,
    ...responsesOf(contract, operation),
    page: pageOf(contract, operation),
  })
}

/** Path parameters say their style in the template, as RFC 6570 does; a percent sign stands for JSON. */
function templateOf(path: string, parameters: readonly Parameter[]): string {
  const operators: Partial<Record<Parameter['style'], string>> = { label: '.', matrix: ';' }
  return parameters
    .filter(({ in: where }) => where === 'path')
    .reduce((text, { name, style, explode, content }) => {
      const operator = content === 'json' ? '%' : content ? '' : (operators[style] ?? '')
      return text.replace(`{${name}}`, () => `{${operator}${name}${explode && !content ? '*' : ''}}`)
    }, path)
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

const delimiters: Partial<Record<Parameter['style'], QueryStyle>> = {
  form: ',',
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
}

function queryStyle(contract: Contract, { content, style, explode, schema }: Parameter): QueryStyle | undefined {
  if (content) return content === 'json' ? content : undefined
  if (style === 'deepObject') return style
  const types = typesOf(contract, schema)
  // Of a single value there is nothing to delimit.
  return explode || !(types.includes('array') || types.includes('object')) ? undefined : delimiters[style]
}

function headerWay(contract: Contract, { content, explode, schema }: Parameter): 'json' | 'explode' | undefined {
  if (content) return content === 'json' ? content : undefined
  return explode && typesOf(contract, schema).includes('object') ? 'explode' : undefined
}

/** How the parts of a form are written that are not written as their type suggests. */
function partsOf({ body }: Operation): Record<string, string> {
  const form = body?.media.find(({ type }) => /^multipart\/|urlencoded/.test(type))
  if (!form) return {}
  const write = form.type.startsWith('multipart/') ? partType : fieldStyle
  const parts = Object.entries(form.encoding).map(([name, encoding]) => [name, write(encoding)])
  return definedOf(Object.fromEntries(parts))
}

const partType = ({ contentType }: Encoding): string | undefined =>
  contentType !== undefined && !/[,*]/.test(contentType) ? contentType : undefined

function fieldStyle({ contentType, style, explode }: Encoding): string | undefined {
  if (style === undefined && explode === undefined) return isJsonType(contentType ?? '') ? 'json' : undefined
  if (style === 'deepObject') return style
  const named = style ?? 'form'
  return (explode ?? named === 'form') ? 'form' : delimiters[named]
}

/** The statuses by what their body is, and the media types of files. */
function responsesOf(contract: Contract, { method, responses }: Operation): Partial<OperationSpec> {
  const kinds = responses.flatMap((response) =>
    kindsOf(contract, method, response).map((kind) => ({ kind, status: String(response.status) })),
  )
  const byKind = Map.groupBy(kinds, ({ kind }) => kind)
  const statuses = [...byKind].map(([kind, list]) => [kind, [...new Set(list.map(({ status }) => status))].join(' ')])
  const files = responses.flatMap(({ media }) => media.filter((one) => kindOf(contract, one) === 'file'))
  return {
    ...Object.fromEntries(statuses),
    ...(byKind.has('file') ? { fileTypes: [...new Set(files.map(({ type }) => type))] } : {}),
  }
}

const kindsOf = (contract: Contract, method: string, { media }: DeclaredResponse): string[] =>
  method === 'HEAD' || media.length === 0 ? ['empty'] : media.map((one) => kindOf(contract, one))

function kindOf(contract: Contract, { type, schema }: Media): 'json' | 'text' | 'file' {
  if (isJsonType(type)) return 'json'
  return isTextType(type) && dereference(contract, schema).format !== 'binary' ? 'text' : 'file'
}

/**
 * What the pages of a list are made of: as the document says with `x-pagination: { parameter, next, items }`, or where there are
 * a `cursor`, the `nextCursor` of a page and one array.
 */
function pageOf(contract: Contract, operation: Operation): OperationSpec['page'] | undefined {
  const said = sourceOf(contract.document, operation)['x-pagination']
  const { parameter = 'cursor', next = 'nextCursor', items } = (said ?? {}) as Record<string, string>
  if (!operation.parameters.some(({ in: where, name }) => where === 'query' && name === parameter)) return undefined
  const response = operation.responses.find(({ status }) => String(status).startsWith('2'))
  const media = response?.media.find(({ type }) => isJsonType(type))
  const { properties = {} } = media ? dereference(contract, media.schema) : {}
  const lists = Object.keys(properties).filter((name) => typesOf(contract, properties[name] ?? true).includes('array'))
  const list = items ?? (lists.includes('items') ? 'items' : lists.length === 1 ? lists[0] : undefined)
  return list !== undefined && next in properties ? [parameter, next, list] : undefined
}

const itemSourceOf = (document: Json, { path }: Operation): Json =>
  resolved(document, (document.paths as Json | undefined)?.[path])

const sourceOf = (document: Json, operation: Operation): Json =>
  resolved(document, itemSourceOf(document, operation)[operation.method.toLowerCase()])

/**
 * The server that the operation, or else its path, has instead of the document's (OpenAPI 3.1.1, Operation Object, `servers`): the
 * first one, its variables by their defaults. One that is relative lies at the client's own address.
 */
function serverOf({ document }: Contract, operation: Operation): string | undefined {
  const listed = sourceOf(document, operation).servers ?? itemSourceOf(document, operation).servers
  const [first] = Array.isArray(listed) ? listed : []
  if (!isObject(first) || typeof first.url !== 'string') return undefined
  const variables = (first.variables ?? {}) as Record<string, { default?: unknown }>
  const url = first.url.replaceAll(/\{([^{}]+)\}/g, (whole, name) => String(variables[name]?.default ?? whole))
  return URL.canParse(url) ? url.replace(/\/$/, '') : undefined
}

function resolved(document: Json, node: unknown): Json {
  if (!isObject(node)) return {}
  return typeof node.$ref === 'string' ? resolved(document, lookUp(document, node.$ref.slice(1))) : node
}

/** Without what is undefined or an empty object. */
const definedOf = <Value extends object>(values: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(isObject(value) && Object.keys(value).length === 0),
    ),
  ) as Value
