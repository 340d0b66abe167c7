import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'
import { defaultOf, noticeHidden } from './annotation.ts'
import { isFile } from './file-schema.ts'
import { noticeLostDefaults } from './lost-defaults.ts'
import type { Parameter, Style } from './model.ts'
import { unsaidOf } from './parameter-style.ts'
import { parsePath } from './path-template.ts'
import { toContent } from './read-content.ts'
import { isToken, type Reader } from './reader.ts'
import { descriptionOf, withDescription } from './schema.ts'
import { noticeSharedNames } from './shared-names.ts'

const styleOf = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const
export const stylesOf: Readonly<Record<Parameter['in'], readonly Style[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
}
/** Headers of the connection, which fetch sets itself or refuses. */
const connectionHeaders = new Set([
  ...['host', 'connection', 'content-length', 'expect', 'keep-alive', 'transfer-encoding', 'upgrade'],
])
/** Headers that browsers set and let no page set (Fetch Standard, forbidden request-header), and that Node sends as given. */
const browserHeaders = new Set([
  ...['accept-charset', 'accept-encoding', 'date', 'dnt', 'origin', 'referer', 'te', 'trailer', 'via'],
])
/** Headers that the specification defines elsewhere, so that parameters of these names are ignored. */
const reservedHeaders = new Set(['accept', 'content-type', 'authorization'])

/** The operation's parameters; its own override those of the path item. */
export function toParameters(reader: Reader, path: string, item: Json, operation: Json, at: string): Parameter[] {
  const listOf = (holder: Json, holderAt: string) =>
    ((holder.parameters ?? []) as unknown[]).map((source, index) => ({ source, at: `${holderAt}/parameters/${index}` }))
  const byPlace = new Map<string, Parameter>()
  for (const list of [listOf(item, `#/paths/${pointerStep(path)}`), listOf(operation, at)]) {
    const places = new Set<string>()
    for (const { source, at: parameterAt } of list) {
      const parameter = toParameter(reader, source, parameterAt)
      if (!parameter) continue
      const place = `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
      if (places.has(place)) reader.notice(parameterAt, `is \`${parameter.name}\` again; it replaces the earlier one`)
      places.add(place)
      byPlace.set(place, parameter)
    }
  }
  const { names } = parsePath(path, at)
  const parameters = [...byPlace.values()].filter(({ in: where, name }) => {
    const isStray = where === 'path' && !names.includes(name)
    if (isStray) reader.notice(at, `has a path parameter \`${name}\`, which is not in the path; it has no effect`)
    return !isStray
  })
  for (const [, one, other] of path.matchAll(/(\{[^{}]+\})(?=(\{[^{}]+\}))/g))
    reader.doubt(at, `\`${one}\` and \`${other}\` have no text between them: the first is read as one character`)
  for (const name of names) {
    if (parameters.some((parameter) => parameter.in === 'path' && parameter.name === name)) continue
    reader.doubt(at, `\`{${name}}\` of the path has no parameter object; it is read as text`)
    parameters.push(textParameter(name))
  }
  noticeSharedNames(reader, parameters, at)
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
  const parameter = asQuery(reader.resolve(source, at))
  const { in: where } = parameter as { in: Parameter['in'] }
  if (parameter.name === undefined || isObject(parameter.name)) throw new ContractError('has no name', `${at}/name`)
  // YAML parses some names as numbers or booleans.
  const name = String(parameter.name)
  if (where === 'header' && reservedHeaders.has(name.toLowerCase())) {
    reader.notice(
      at,
      `is the header \`${name}\`, which OpenAPI describes in other places (content, security); it has no effect`,
    )
    return undefined
  }
  if (where === 'header' && !isToken(name)) {
    reader.doubt(at, `is the header \`${name}\`, which is no name of a header; no request can have it`)
    return undefined
  }
  if (where === 'header' && connectionHeaders.has(name.toLowerCase()))
    reader.notice(at, `is the header \`${name}\`, which clients cannot send: fetch sets it itself`)
  if (where === 'header' && browserHeaders.has(name.toLowerCase()))
    reader.notice(at, `is the header \`${name}\`, which browsers set themselves, so that pages cannot choose its value`)
  if (where === 'path' && parameter.required === false)
    reader.notice(`${at}/required`, 'is false, while a path always has its parameters; it has no effect')
  if (where !== 'query' && parameter.allowEmptyValue === true)
    reader.notice(`${at}/allowEmptyValue`, `has no effect in ${where}`)
  if (!Object.hasOwn(styleOf, where)) {
    reader.doubt(at, `is in ${where}, where there are no parameters; it has no effect`)
    return undefined
  }
  if (parameter.schema === undefined && !parameter.content)
    reader.doubt(at, `\`${name}\` has neither schema nor content`)
  const { content, schema } = toContent(reader, parameter, at)
  noticeHidden(reader, schema, 'readOnly', `${at}/schema`, reader.notice)
  const style = toStyle(reader, parameter, where, at)
  if (typeof schema === 'object' && descriptionOf(schema) === undefined) withDescription(schema, parameter)
  const result: Parameter = {
    name,
    in: where,
    required: where === 'path' || parameter.required === true,
    style,
    explode: (parameter.explode as boolean | undefined) ?? ['form', 'deepObject', 'cookie'].includes(style),
    content,
    mayBeEmpty: where === 'query' && parameter.allowEmptyValue === true,
    ...(where === 'query' && parameter.allowReserved === true ? { isReserved: true as const } : {}),
    schema,
    default: defaultOf(reader, schema),
  }
  if (style === 'deepObject' && parameter.explode === false)
    reader.notice(`${at}/explode`, 'has no effect: a deepObject is always exploded')
  if (result.required && result.default !== undefined)
    reader.notice(`${at}/schema/default`, 'has no effect: the parameter is required')
  noticeLostDefaults(reader, schema, `${at}/schema`, 'part')
  if (isFile(reader, schema))
    reader.notice(`${at}/schema`, 'holds bytes, which a parameter cannot carry: any text is valid')
  if (where !== 'query' && parameter.allowReserved === true)
    reader.notice(`${at}/allowReserved`, `has no effect in ${where}`)
  for (const message of unsaidOf(reader, result)) reader.notice(at, message)
  return result
}

/** The whole query as a form (`in: querystring` of 3.2) is an exploded object of the query. */
function asQuery(parameter: Json): Json {
  const { in: where, content, ...others } = parameter
  const form = isObject(content) ? content['application/x-www-form-urlencoded'] : undefined
  if (where !== 'querystring' || !isObject(form) || form.encoding !== undefined) return parameter
  return { ...others, in: 'query', schema: form.schema ?? {} }
}

function toStyle(reader: Reader, { style }: Json, where: Parameter['in'], at: string): Style {
  if (style === undefined || stylesOf[where].includes(style as Style)) return (style as Style) ?? styleOf[where]
  reader.doubt(`${at}/style`, `is ${style}, which a parameter in ${where} does not have; ${styleOf[where]} is taken`)
  return styleOf[where]
}
