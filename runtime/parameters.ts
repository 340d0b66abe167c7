import { type DeepEntry, readDeep, stepsOf } from './deep-object.ts'
import type { Input, Values } from './input.ts'
import { parseJson } from './json.ts'
import { jsonOrText } from './json-or-text.ts'
import {
  type Decode,
  emptyValues,
  fromParts,
  isArrayShape,
  isObjectShape,
  memberShape,
  type ObjectShape,
  type Scalar,
  type Shape,
  toItems,
  toMember,
  toObject,
  toScalar,
  Unreadable,
} from './parameter-value.ts'
import { Problem, type Violation } from './problem.ts'

/** How a parameter is read from a request (OpenAPI 3.1.1, Parameter Object, "Style Values" and `content`). */
export type ParameterSpec = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  /** The style; for a parameter with `content`, the format of its text. */
  readonly style: Style | 'json' | 'text'
  readonly explode: boolean
  readonly shape: Shape
  /** With style `json` in a form: text that does not begin with `{` or `[` is read as this scalar. */
  readonly text?: Scalar
  /** An empty value counts as absent (`allowEmptyValue`). */
  readonly mayBeEmpty?: true
  /** A cookie that is not percent-encoded, with a cookie for each item or member (style `cookie`). */
  readonly isPlain?: true
  /** A required object whose members have names of their own: without any of them it is empty (RFC 6570 §2.3 writes nothing). */
  readonly isThere?: true
}
type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'

export type ParameterTable = {
  readonly parameters: readonly ParameterSpec[]
  /** How query parameters without a spec are treated; refused by default. */
  readonly unknownQuery?: 'ignored'
  /** The names of API keys, which are no parameters: neither unknown, nor a member of an object that takes other names. */
  readonly credentials?: { readonly query?: readonly string[]; readonly cookie?: readonly string[] }
}

/** The parts of a request that hold parameters, undecoded. */
export type Carried = {
  /** Path values by name, percent-encoded. */
  readonly path: ReadonlyMap<string, string>
  /** The query without its question mark. */
  readonly search: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/**
 * Reads the parameters of a request. Percent-encoded delimiters do not split. Text becomes a number or a boolean where it is
 * exactly one; otherwise it stays text, and the validator refuses it. Text that may be several values becomes `Readings`, between
 * which `validateReadings` decides. No text means null.
 * @returns the values, and a violation for each unreadable value and each unknown query parameter
 */
export function readParameters(
  { parameters, unknownQuery, credentials }: ParameterTable,
  carried: Carried,
): { input: Input; violations: Violation[] } {
  const input: Input = { path: emptyValues(), query: emptyValues(), headers: emptyValues(), cookies: emptyValues() }
  const violations: Violation[] = []
  const { search } = carried
  // One look at the whole query instead of three at each name and value: most queries have nothing to decode.
  const isPlain = !(search.includes('%') || search.includes('+') || search.includes('\0'))
  const decodeText = isPlain ? asItIs : decodeQuery
  const query = search === '' ? none : pairsOf(search, '&', decodeText)
  const { cookie } = carried.headers
  const cookies = cookie === undefined ? none : cookiePairs(cookie)
  const keep = (spec: ParameterSpec) => {
    try {
      if (spec.in === 'query') put(input.query, spec.name, readPairs(spec, query, decodeText))
      else put(input[groups[spec.in]], spec.name, read(spec, carried, cookies))
    } catch (error) {
      violations.push(...violationsOf(spec, error))
    }
  }
  for (const spec of parameters) if (!takesTheRest(spec)) keep(spec)
  if (credentials) {
    for (const name of credentials.query ?? []) take(query, (key) => key === name)
    for (const name of credentials.cookie ?? []) take(cookies, (key) => key === name)
  }
  const isRestLeft = () => cookies.length > 0 || query.some(({ isRead }) => !isRead)
  for (const spec of parameters) if (takesTheRest(spec) && (spec.isThere || isRestLeft())) keep(spec)
  if (unknownQuery !== 'ignored') for (const pair of query) if (!pair.isRead) violations.push(unknown(pair))
  return { input, violations }
}

function put(values: Values, name: string, value: unknown): void {
  if (value !== undefined) values[name] = value
}

const groups = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const

/** An exploded object with additional properties takes all query parameters, or cookies, that no other spec names. */
const takesTheRest = ({ in: where, style, explode, shape }: ParameterSpec): boolean =>
  isObjectShape(shape) &&
  (where === 'query' || where === 'cookie') &&
  style === 'form' &&
  explode &&
  (shape.others !== undefined || shape.patterns !== undefined)

function read(spec: ParameterSpec, { path, headers }: Carried, cookies: readonly Pair[]): unknown {
  if (spec.in === 'path') return readPath(spec, path.get(spec.name) ?? '')
  if (spec.in === 'header') return readHeader(spec, ownMember(headers, spec.name.toLowerCase()))
  const isPlain = spec.isPlain || spec.style === 'text'
  return readPairs(spec, isJoined(spec) ? ampersands(cookies) : cookies, isPlain ? asItIs : decode)
}

type Pair = {
  /** Decoded; undefined where the encoding is wrong. */
  readonly key: string | undefined
  readonly text: string
  isRead: boolean
}
const none: readonly Pair[] = []

const asItIs: Decode = (text) => text
const decode: Decode = (text) => {
  const decoded = text.includes('%') ? decodeURIComponent(text) : text
  // PostgreSQL does not store U+0000; decodeURIComponent already refuses halves of surrogate pairs.
  if (decoded.includes('\0')) throw new Unreadable('characters')
  return decoded
}
/** `+` is a space, as in application/x-www-form-urlencoded, even with `allowReserved`. */
const decodeQuery: Decode = (text) => decode(text.includes('+') ? text.replaceAll('+', ' ') : text)

function pairsOf(text: string, delimiter: string, decodeKey: Decode): Pair[] {
  const pairs: Pair[] = []
  for (let from = 0; from <= text.length; ) {
    const at = text.indexOf(delimiter, from)
    const next = at === -1 ? text.length : at
    let end = next
    while (from < end && isSpace(text, from)) from++
    while (from < end && isSpace(text, end - 1)) end--
    if (from < end) pairs.push(toPair(text, from, end, decodeKey))
    from = next + 1
  }
  return pairs
}

const [SPACE, EQUALS_SIGN] = [32, 61]
const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= SPACE

function toPair(text: string, from: number, end: number, decodeKey: Decode): Pair {
  let at = from
  while (at < end && text.charCodeAt(at) !== EQUALS_SIGN) at++
  return { key: keyOf(text.slice(from, at), decodeKey), text: text.slice(at + 1, end), isRead: false }
}

function keyOf(raw: string, decodeKey: Decode): string | undefined {
  try {
    return decodeKey(raw)
  } catch {
    return undefined
  }
}

const cookiePairs = (header: string | readonly string[]): Pair[] =>
  pairsOf(typeof header === 'string' ? header : header.join(';'), ';', decode)

/** Style form separates exploded values by ampersands, in cookies too. */
const isJoined = ({ explode, shape, isPlain }: ParameterSpec): boolean =>
  explode && !isPlain && (isArrayShape(shape) || isObjectShape(shape))

const ampersands = (cookies: readonly Pair[]): readonly Pair[] =>
  cookies.flatMap(({ key, text, isRead }) => {
    if (isRead) return []
    const [first = '', ...others] = text.split('&')
    return [{ key, text: first, isRead: false }, ...others.flatMap((other) => pairsOf(other, '&', decode))]
  })

function unknown({ key }: Pair): Violation {
  return key === undefined
    ? { in: 'query', code: 'encoding', detail: 'The name of a parameter is not readable', expected: PERCENT_ENCODED }
    : { in: 'query', name: key.slice(0, NAME_LENGTH), code: 'unknown', detail: 'Unknown parameter' }
}

/** Characters of an unknown parameter's name that a violation repeats. */
const NAME_LENGTH = 200

function readPath({ name, style, explode, shape }: ParameterSpec, raw: string): unknown {
  switch (style) {
    case 'label':
      if (!raw.startsWith('.')) throw new Unreadable('style')
      return readDelimited(shape, raw.slice(1), explode ? '.' : ',', explode, decode)
    case 'matrix':
      return readMatrix(name, explode, shape, raw)
    case 'json':
      return parseJson(decode(raw))
    case 'text':
      return toMember(shape, decode(raw))
    default:
      return readDelimited(shape, raw, ',', explode, decode)
  }
}

/** `;name=a,b` or exploded `;name=a;name=b`, of an object `;key=value;…`; an empty value has no equals sign. */
function readMatrix(name: string, explode: boolean, shape: Shape, raw: string): unknown {
  if (!raw.startsWith(';')) throw new Unreadable('style')
  const pairs = pairsOf(raw.slice(1), ';', decode)
  if (explode && isObjectShape(shape))
    return toObject(
      shape,
      pairs.map(({ key, text }) => [key ?? decodingFailed(), decode(text)]),
    )
  if (pairs.length === 0 || !pairs.every(({ key }) => key === name)) throw new Unreadable('style')
  if (explode && isArrayShape(shape))
    return toItems(
      shape,
      pairs.map(({ text }) => decode(text)),
    )
  if (pairs.length > 1) throw new Unreadable('repeated')
  return readDelimited(shape, pairs[0]?.text ?? '', ',', false, decode)
}

function decodingFailed(): never {
  throw new Unreadable('encoding')
}

/** An own property: a header may be called `constructor`. */
const ownMember = <Value>(members: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined

/** Headers are not percent-encoded. Whitespace, empty items and quoted commas follow RFC 9110 §5.6.1. */
function readHeader({ style, explode, shape }: ParameterSpec, value: string | readonly string[] | undefined): unknown {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : value.join(', ')
  if (style === 'json') return parseJson(text)
  if (style === 'text' || !(isArrayShape(shape) || isObjectShape(shape))) return toScalar(shape as Scalar, text)
  const items = text.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? []
  const trimmed = items.map((item) => item.trim()).filter((item) => item !== '')
  return fromParts(shape, trimmed, explode, asItIs)
}

const readDelimited = (shape: Shape, raw: string, delimiter: string | RegExp, explode: boolean, decodeText: Decode) =>
  isArrayShape(shape) || isObjectShape(shape)
    ? fromParts(shape, raw.split(delimiter), explode, decodeText)
    : toScalar(shape, decodeText(raw))

const delimiters: Readonly<Partial<Record<ParameterSpec['style'], RegExp>>> = {
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7c/i,
}

function readPairs(spec: ParameterSpec, pairs: readonly Pair[], decodeText: Decode): unknown {
  const { name, style, explode, shape, mayBeEmpty } = spec
  if (style === 'deepObject') return readBrackets(spec, pairs, decodeText)
  if (explode && style === 'form' && isObjectShape(shape)) return readMembers(spec, shape, pairs, decodeText)
  let first: string | undefined
  let others: string[] | undefined
  for (const pair of pairs) {
    if (pair.key !== name) continue
    pair.isRead = true
    if (mayBeEmpty && pair.text === '') continue
    if (first === undefined) first = pair.text
    else if (others) others.push(pair.text)
    else others = [pair.text]
  }
  if (first === undefined) return undefined
  // The most frequent kind.
  if (style === 'form' && typeof shape === 'string' && !others) return toScalar(shape, decodeText(first))
  if (isArrayShape(shape) && style !== 'json' && style !== 'text') {
    const texts = others ? [first, ...others] : [first]
    return fromParts(
      shape,
      explode ? texts : texts.flatMap((text) => text.split(delimiters[style] ?? ',')),
      explode,
      decodeText,
    )
  }
  if (others) throw new Unreadable('repeated')
  if (style === 'json') {
    const json = decodeText(first)
    return spec.text !== undefined && !/^\s*[[{]/.test(json) ? toScalar(spec.text, json) : jsonOrText(json, spec.text)
  }
  if (style === 'text') return toMember(shape, decodeText(first))
  return readDelimited(shape, first, delimiters[style] ?? ',', false, decodeText)
}

/** Each property of an exploded object is a query parameter of its own. */
function readMembers(
  { name, isThere }: ParameterSpec,
  shape: ObjectShape,
  pairs: readonly Pair[],
  decodeText: Decode,
): unknown {
  const { alone } = shape
  const own = take(pairs, (key) => memberShape(shape, key) !== undefined)
  if (own.length > 0)
    return toObject(
      shape,
      own.map(({ key, text }) => [key ?? '', decodeText(text)]),
    )
  const [whole, second] = alone === undefined ? [] : take(pairs, (key) => key === name)
  if (second) throw new Unreadable('repeated')
  if (whole && alone !== undefined) return toScalar(alone, decodeText(whole.text))
  return isThere ? emptyValues() : undefined
}

function readBrackets(
  { name, shape, mayBeEmpty, isThere }: ParameterSpec,
  pairs: readonly Pair[],
  decodeText: Decode,
): unknown {
  const entries: DeepEntry[] = []
  for (const pair of take(pairs, (key) => key === name || key.startsWith(`${name}[`))) {
    if (mayBeEmpty && pair.text === '') continue
    entries.push({ steps: stepsOf(name, pair.key ?? '') ?? [], text: pair.text })
  }
  if (entries.length === 0) return isThere ? emptyValues() : undefined
  return readDeep(shape, entries, decodeText)
}

/** The pairs with a matching name; marks them as used. */
function take(pairs: readonly Pair[], fits: (key: string) => boolean): Pair[] {
  return pairs.filter((pair) => {
    if (pair.isRead || pair.key === undefined || !fits(pair.key)) return false
    pair.isRead = true
    return true
  })
}

/** The violation of an Unreadable value; rethrows any other error. */
function violationsOf({ name, in: where }: ParameterSpec, error: unknown): Violation[] {
  const place = { in: where, name }
  // parseJson gives pointers into the value; a violation of a parameter names only the parameter.
  if (error instanceof Problem && error.extra.errors)
    return error.extra.errors.map(({ code, detail, expected }) => ({
      ...place,
      code,
      detail: code === 'json' ? 'The value is not JSON' : detail,
      ...(expected === undefined ? {} : { expected }),
    }))
  const code = error instanceof URIError ? 'encoding' : error instanceof Unreadable ? error.code : undefined
  if (code === undefined) throw error
  const expected = code === 'encoding' || code === 'characters' ? { expected: PERCENT_ENCODED } : {}
  return [{ ...place, code, detail: details[code], ...expected }]
}

const PERCENT_ENCODED = 'percent-encoded UTF-8 without U+0000, such as caf%C3%A9'

const details = {
  encoding: 'The value is not percent-encoded UTF-8',
  style: 'The value is not in the style of the contract',
  repeated: 'Given more than once',
  characters: 'The text holds U+0000',
} as const
