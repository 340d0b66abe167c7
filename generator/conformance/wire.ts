import { type Contract, dereference, type Media, type Operation, type Parameter } from '../model/model.ts'
import { typesOf } from '../model/value-shape.ts'

/** A request as it is sent. */
export type Wire = {
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
}

/** The content of a request before it is written: parameter values by place and name, and a body of one media type. */
export type Said = {
  readonly parameters: ReadonlyMap<Parameter, unknown>
  readonly body?: { readonly media: Media; readonly value: unknown }
}

/** Writes a request; undefined where a value cannot be written in the style of its parameter. */
export function write(
  contract: Contract,
  { method, path, parameters }: Operation,
  { parameters: values, body }: Said,
): Wire | undefined {
  const written = parameters.flatMap((parameter) => {
    if (!values.has(parameter)) return []
    return [{ parameter, text: writeParameter(contract, parameter, values.get(parameter)) }]
  })
  if (written.some(({ text }) => text === undefined)) return undefined
  const of = (where: Parameter['in']) => written.filter(({ parameter }) => parameter.in === where)
  const filled = of('path').reduce(
    (template, { parameter, text }) => template.replace(`{${parameter.name}}`, () => text ?? ''),
    path,
  )
  if (filled.includes('//') || filled.endsWith('/') || /\/\.{1,2}(\/|$)/.test(filled)) return undefined
  const content = body && writeBody(contract, body.media, body.value)
  if (body && !content) return undefined
  const query = of('query')
    .map(({ text }) => text)
    .join('&')
  const cookies = of('cookie')
    .map(({ text }) => text)
    .join('; ')
  return {
    method,
    target: query === '' ? filled : `${filled}?${query}`,
    headers: [
      ...of('header').map(({ parameter, text }) => [parameter.name, text ?? ''] as const),
      ...(cookies === '' ? [] : [['Cookie', cookies] as const]),
      ...(content ? [['Content-Type', content.type] as const] : []),
    ],
    ...(content ? { body: content.text } : {}),
  }
}

const BOUNDARY = 'between-the-parts'

/** The text of a body and its type; undefined where its media type cannot say such a value. */
function writeBody(contract: Contract, { type, json, schema }: Media, value: unknown) {
  if (json) return { type, text: JSON.stringify(value) }
  const isForm = type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded'
  if (!isForm) return typeof value === 'string' ? { type: type.replace('/*', '/plain'), text: value } : undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  // A form cannot carry an empty array.
  if (Object.values(value).some((member) => Array.isArray(member) && member.length === 0)) return undefined
  const fields = Object.entries(value).flatMap(([name, member]) =>
    (Array.isArray(member) ? member : [member]).map((item: unknown) => [name, item] as const),
  )
  if (!fields.every(([, item]) => isScalar(item))) return undefined
  const { properties = {} } = dereference(contract, schema)
  // One value of a list is a list of one.
  const isList = (name: string) => typesOf(contract, properties[name] ?? true).includes('array')
  if (Object.entries(value).some(([name, member]) => isList(name) && !Array.isArray(member))) return undefined
  if (type !== 'multipart/form-data')
    return { type, text: fields.map(([name, item]) => `${encoded(name)}=${encoded(String(item))}`).join('&') }
  const parts = fields.map(([name, item]) => {
    const isFile = dereference(contract, properties[name] ?? true).format === 'binary'
    const file = isFile ? '; filename="file.csv"\r\nContent-Type: text/csv' : ''
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${item}\r\n`
  })
  return { type: `${type}; boundary=${BOUNDARY}`, text: `${parts.join('')}--${BOUNDARY}--\r\n` }
}

type Scalar = string | number | boolean
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)

/** The text of one parameter, of a query or a cookie with its name. */
function writeParameter(contract: Contract, parameter: Parameter, value: unknown): string | undefined {
  const { name, in: where, style, content, schema } = parameter
  const encode = where === 'header' ? String : style === 'label' ? encodedWithDots : encoded
  const named = where === 'query' || where === 'cookie'
  const prefix = named ? `${encoded(name)}=` : ''
  if (content === 'json') return `${prefix}${encode(JSON.stringify(value))}`
  const types = typesOf(contract, schema)
  if (isScalar(value)) {
    if (
      content === undefined &&
      types.length > 0 &&
      types.every((type) => type === 'array' || type === 'object' || type === 'null')
    )
      return undefined
    const text = encode(String(value))
    if (where === 'header' && !/^(?:[!-~](?:[ -~]*[!-~])?)?$/.test(text)) return undefined
    if (where === 'cookie' && content === 'text' && !/^[!#-+\--:<-[\]-~]*$/.test(text)) return undefined
    return style === 'matrix'
      ? `;${encoded(name)}${text === '' ? '' : `=${text}`}`
      : style === 'label'
        ? `.${text}`
        : `${prefix}${text}`
  }
  if (typeof value !== 'object' || value === null) return undefined
  return writeCompound(parameter, value, types.includes(Array.isArray(value) ? 'array' : 'object'), encode)
}

function writeCompound(
  { name, in: where, style, explode }: Parameter,
  value: object,
  isDeclared: boolean,
  encode: (text: string) => string,
): string | undefined {
  const members = Object.entries(value)
  if (!isDeclared || members.length === 0 || !members.every(([, member]) => isScalar(member))) return undefined
  const isList = Array.isArray(value)
  const texts = members.map(([key, member]) => [encode(key), encode(String(member))] as const)
  if (
    where === 'header' &&
    texts.some((pair) => pair.some((text) => !/^[!#-+.-~][!#-+.-~ ]*$/.test(text) || text.endsWith(' ')))
  )
    return undefined
  if (style === 'deepObject')
    return isList ? undefined : texts.map(([key, text]) => `${encoded(name)}[${key}]=${text}`).join('&')
  const named = where === 'query' || where === 'cookie'
  if (named && explode) return texts.map(([key, text]) => `${isList ? encoded(name) : key}=${text}`).join('&')
  const delimiter = { spaceDelimited: '%20', pipeDelimited: '|' }[style as string] ?? ','
  const flat = isList
    ? texts.map(([, text]) => text)
    : texts.flatMap(([key, text]) => (explode ? [`${key}=${text}`] : [key, text]))
  if (style === 'label') return `.${flat.join(explode ? '.' : ',')}`
  if (style === 'matrix' && explode)
    return `;${isList ? flat.map((text) => `${encoded(name)}=${text}`).join(';') : flat.join(';')}`
  if (style === 'matrix') return `;${encoded(name)}=${flat.join(',')}`
  return `${named ? `${encoded(name)}=` : ''}${flat.join(delimiter)}`
}

const encoded = (text: string): string => encodeURIComponent(text)
const encodedWithDots = (text: string): string => encoded(text).replaceAll('.', '%2E')
