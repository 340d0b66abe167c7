import { defaultPathSerializer } from 'openapi-fetch'
import type { OperationSpec } from './operation-spec.ts'
import { own } from './own-member.ts'
import { jsonText, refuseUnreadable } from './readable-text.ts'
import { refuseNull, refuseUntold, type Singles, singleOf } from './single-item.ts'

/**
 * The path of a request.
 * @param before path templates of other operations, which get their URLs first
 * @throws TypeError if a value is missing, if a URL would read it as no segment or as a step to another one, or if a server would
 * read another value, or take it for the path of another operation
 */
export function writePath(
  template: string,
  values: object = {},
  { singles: { path: singles = {} } = {}, before = [] }: Pick<OperationSpec, 'singles' | 'before'> = {},
): string {
  const byName = values as Record<string, unknown>
  for (const [name, value] of Object.entries(byName)) refuseUnreadable(name, value)
  for (const [name, value] of Object.entries(byName))
    if (Array.isArray(value) && !template.includes(`{%${name}}`)) refuseUntold(name, value, singleOf(singles, name))
  for (const [, name = ''] of template.matchAll(/\{\.([^{}*]+)\*\}/g)) {
    const value = byName[name]
    if (!isComposed(value)) continue
    const texts = membersOf(name, value).flatMap(([key, item]) => [
      ...(Array.isArray(value) ? [] : [key]),
      textOf(item),
    ])
    if (texts.some((one) => one.includes('.'))) throw new TypeError(`An item of ${name} holds its delimiter`)
  }
  const others = Object.entries(byName).filter(([name]) => !template.includes(`{%${name}}`))
  const segments = Object.fromEntries(others.map(segmentValue))
  const expand = (text: string) =>
    defaultPathSerializer(
      text
        .replace(/\{%([^{}]+)\}/g, (_, name) => encode(JSON.stringify(byName[name])))
        .replace(/\{=([^{}]+)\}/g, (_, name) => defaultPathSerializer('{value}', { value: segments[name] })),
      segments,
    )
  const path = expand(template)
  const wanted = template.split('/')
  for (const segment of wanted) refuseSeparators(segment, expand)
  for (const [at, segment] of path.split('/').entries()) {
    if (/[{}]/.test(segment)) throw new TypeError(`${namesIn(segment)} of ${template} is missing`)
    if (isStep(segment) || (segment === '' && wanted[at] !== ''))
      throw new TypeError(
        `${namesIn(wanted[at] ?? '')} of ${template} is '${segment}', which no segment of a path can be`,
      )
  }
  const other = before.find((one) => isPathOf(one, path))
  if (other !== undefined)
    throw new TypeError(
      `${namesIn(template)} of ${template} makes ${path}, which is the path ${other} of another operation`,
    )
  return path
}

/** Whether a path is one of a template, segment by segment. Both are in normal form (RFC 3986 §6.2.2). */
function isPathOf(template: string, path: string): boolean {
  const sent = path.split('/')
  return template.split('/').every((segment, at) => {
    const texts = segment.split(/\{[^{}]+\}/).map((text) => text.replaceAll(/\W/g, '\\$&'))
    return new RegExp(`^${texts.join('.+')}$`).test(sent[at] ?? '')
  })
}

/** The names of a segment's parameters, which stand in `{name}`, `{;name}`, `{.name*}`. */
const namesIn = (segment: string): string =>
  [...segment.matchAll(/\{[%=.;]?([^{}*]+)\*?\}/g)].map(([, name]) => name).join(' or ')

/** A server ends a value at the first occurrence of the text after it: `{name}.{extension}` reads `a.b.txt` as `a` and `b.txt`. */
function refuseSeparators(segment: string, expand: (text: string) => string): void {
  const placeholders = segment.match(/\{[^{}]+\}/g) ?? []
  const separators = segment.split(/\{[^{}]+\}/).slice(1, -1)
  for (const [index, separator] of separators.entries()) {
    const placeholder = placeholders[index] ?? ''
    const value = expand(placeholder)
    if ((value + separator).indexOf(separator, 1) < value.length)
      throw new TypeError(
        `${placeholder} of ${segment} holds ${separator || 'several characters'}, where a server ends it`,
      )
  }
}

/** openapi-fetch encodes values, but not the names of an object's properties. */
function segmentValue([name, value]: [string, unknown]): [string, unknown] {
  if (!isComposed(value)) return [name, value]
  refuseNested(name, value, 'simple')
  if (membersOf(name, value).length === 0) throw new TypeError(`${name} is empty, which no segment of a path can be`)
  return Array.isArray(value)
    ? [name, value]
    : [name, Object.fromEntries(membersOf(name, value).map(([key, member]) => [encodeURIComponent(key), member]))]
}

const isStep = (segment: string): boolean => segment === '.' || segment === '..'

/**
 * The query of a request, without its question mark. `undefined` is omitted. openapi-fetch's serializer has one style for all
 * parameters of a client; a contract has one per parameter, such as `pipeDelimited` and `deepObject`.
 * @param composed notation of an object without a declared style
 * @param reserved parameters with unencoded reserved characters, except for those with a meaning in a query (`&=+#[],`)
 * @param emptiable objects that are empty without any member
 * @param claimed by exploded object, the names that its members must not have: `{ more: ['page', 'filter['] }`
 * @throws TypeError if an item contains the delimiter of its list, if a member has the name of another parameter, or if a server
 * would read another value: null, an empty list or object, or a list of one item that the item itself may replace
 */
export function writeQuery(
  values: object = {},
  styles: Readonly<Record<string, string>> = {},
  {
    composed = 'form',
    reserved = [],
    claimed = {},
    singles = {},
    emptiable = [],
  }: { composed?: 'form' | 'json'; singles?: Singles | undefined; emptiable?: Emptiable } & Pick<
    OperationSpec,
    Claims
  > = {},
): string {
  const written = (name: string, pairs: readonly Pair[]) =>
    reserved.includes(name)
      ? pairs.map(([key, text]): Pair => [key, text.replaceAll(/%(?:3A|2F|3F|40|24|3B)/g, decodeURIComponent)])
      : pairs
  return Object.entries(values)
    .filter(([name, value]) => value !== undefined && !(emptiable.includes(name) && isEmptyObject(value)))
    .flatMap(([name, value]) => {
      const style = own(styles, name) ?? (isComposed(value) && !Array.isArray(value) ? composed : 'form')
      if (composed === 'form') refuseNested(name, value, style)
      refuseUnreadable(name, name)
      refuseUnreadable(name, value)
      return written(name, refuseClaimed(name, pairsOf(name, value, style, singles), own(claimed, name)))
    })
    .map(([name, text]) => `${encodeURIComponent(name)}=${text}`)
    .join('&')
}

type Claims = 'reserved' | 'claimed'
type Emptiable = readonly string[] | undefined

const isEmptyObject = (value: unknown): boolean =>
  isComposed(value) && !Array.isArray(value) && Object.values(value).every((member) => member === undefined)

function refuseClaimed(name: string, pairs: readonly Pair[], claimed: readonly string[] = []): readonly Pair[] {
  for (const [key] of pairs)
    if (claimed.some((one) => (one.endsWith('[') ? key.startsWith(one) : key === one)))
      throw new TypeError(`${name} has the property ${key}, which is the name of another parameter`)
  return pairs
}

/**
 * The cookies of a request, such as `sid=a%20b; list=1,2`. Exploded values are joined by ampersands, as in a query.
 * @param plain cookies that are not encoded
 */
export const writeCookies = (
  values: object = {},
  styles: Readonly<Record<string, string>> = {},
  {
    claimed = {},
    plain = [],
    singles,
    emptiable,
  }: Pick<OperationSpec, 'claimed' | 'plain'> & { singles?: Singles | undefined; emptiable?: Emptiable } = {},
): string =>
  Object.entries(values)
    .map(([name, value]) => {
      const written = writeQuery({ [name]: value }, styles, { claimed, singles, emptiable })
      return plain.includes(name) ? asItIs(name, written) : written
    })
    .filter((written) => written !== '')
    .join('; ')

/** @throws TypeError if a text holds what no cookie can (RFC 6265 §4.1.1), or an item of a joined list its comma */
function asItIs(name: string, written: string): string {
  if (/%(?:[01].|2[02C]|3B|5C|7F|[89A-F].)/i.test(written))
    throw new TypeError(`${name} holds a character that no cookie can, such as a space or ';': encode its value first`)
  return written.split('&').map(decodeURIComponent).join('; ')
}

type Pair = [name: string, encoded: string]

/** @throws TypeError if an item or a member is an object or list, which only deepObject and JSON can express */
function refuseNested(name: string, value: unknown, style: string): void {
  if (style === 'json' || style === 'deepObject' || !isComposed(value)) return
  for (const [key, member] of membersOf(name, value)) {
    const items = !Array.isArray(value) && style === 'form' && Array.isArray(member) ? member : [member]
    if (items.some(isComposed))
      throw new TypeError(`${name}.${key} is an object or a list, which its style cannot write`)
  }
}

function pairsOf(name: string, value: unknown, style: string, singles: Singles): Pair[] {
  if (style === 'json') return [[name, encode(JSON.stringify(value))]]
  refuseNull(name, value)
  if (!isComposed(value)) return [[name, encode(value)]]
  const members = membersOf(name, value)
  if (members.length === 0) refuseUntold(name, [], undefined)
  if (style === 'deepObject') return deepPairs(name, value)
  const isList = Array.isArray(value)
  if (isList) refuseUntold(name, value, singleOf(singles, name))
  // The items of a list within an exploded object use the list's name.
  if (style === 'form')
    return members.flatMap(([key, member]): Pair[] =>
      !isList && Array.isArray(member) ? pairsOf(key, member, style, singles) : [[isList ? name : key, encode(member)]],
    )
  const items = (isList ? members.map(([, member]) => member) : members.flat()).map(encode)
  if (items.some((item) => item.includes(style))) throw new TypeError(`An item of ${name} holds its delimiter`)
  return [[name, items.join(style)]]
}

/** Nested values of an object, in the usual notation of servers: `name[key][below]`, `name[key][]`. */
function deepPairs(name: string, value: unknown): Pair[] {
  if (!isComposed(value)) return [[name, encode(value)]]
  const members = membersOf(name, value)
  if (members.length === 0) refuseUntold(name, [], undefined)
  return members.flatMap(([key, member]) => {
    if (/[[\]]/.test(key))
      throw new TypeError(`${name} has the property ${key}, whose brackets cannot be told from its own`)
    return deepPairs(`${name}[${Array.isArray(value) && !isComposed(member) ? '' : key}]`, member)
  })
}

const isComposed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** @throws TypeError if a member is null */
function membersOf(name: string, value: object): [string, unknown][] {
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  for (const [key, member] of members)
    refuseNull(Array.isArray(value) ? `An item of ${name}` : `${name}.${key}`, member)
  return members
}

const encode = (value: unknown): string => encodeURIComponent(textOf(value))

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toJSON()
  return isComposed(value) ? JSON.stringify(value) : String(value)
}

/**
 * Headers have style simple: commas separate items.
 * @throws TypeError for a value that would not arrive unchanged: an item with a comma outside of quotation marks or half of a pair
 * of them, outer blanks of a value or an item, an empty item, or characters that headers cannot carry; null, an empty list or
 * object, and a list of one item that the item itself may replace
 */
export function writeHeaders(
  values: object = {},
  ways: OperationSpec['headers'] = {},
  singles: Singles = {},
): Record<string, string> {
  const written = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, headerText(name, value, own(ways, name), singleOf(singles, name))])
  for (const [name, text] of written)
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text) || text !== text.trim())
      throw new TypeError(`${name} holds what no header can carry`)
  return Object.fromEntries(written)
}

/** Text without commas, and quoted text, such as an entity tag (RFC 9110 §5.6.4, §8.8.3). */
const isOneItem = /^(?:[^,"]|"(?:[^"\\]|\\.)*")*$/

function headerText(name: string, value: unknown, way: 'json' | 'explode' | undefined, single?: string): string {
  if (way === 'json') return asciiJson(name, value)
  refuseNull(name, value)
  if (!isComposed(value)) return textOf(value)
  refuseNested(name, value, 'simple')
  const members = membersOf(name, value)
  refuseUntold(name, members, undefined)
  if (Array.isArray(value)) refuseUntold(name, value, single)
  const items = Array.isArray(value) ? value.map(textOf) : members.map((member) => member.map(textOf))
  if (items.flat().some((item) => !isOneItem.test(item)))
    throw new TypeError(`An item of ${name} holds a comma outside of quotation marks, or half of a pair of them`)
  if (items.flat().some((item) => item !== item.trim()))
    throw new TypeError(`An item of ${name} begins or ends with a blank, which no header keeps`)
  const isExploded = way === 'explode'
  if (
    items.some((item) =>
      typeof item === 'string' || !isExploded ? [item].flat().includes('') : item[0]?.includes('='),
    )
  )
    throw new TypeError(`An item of ${name} is empty, or a name holds an equals sign`)
  return items.map((item) => (typeof item === 'string' ? item : item.join(isExploded ? '=' : ','))).join(',')
}

/** JSON in characters that every header can carry. */
const asciiJson = (name: string, value: unknown): string =>
  jsonText(name, value).replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
