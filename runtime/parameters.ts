import type { Input, Values } from './operation.ts'
import type { Fault } from './problem.ts'

/** How a parameter is read from a request (OpenAPI 3.1.1, Parameter Object, "Style Values"). */
export type ParameterRow = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly style: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'json'
  readonly explode: boolean
  readonly shape: Shape
}

/** What text stands for. Of several types the first one that it says exactly is taken. */
export type Shape = Primitive | readonly Primitive[] | ArrayShape | ObjectShape
export type Primitive = 'string' | 'integer' | 'number' | 'boolean'
export type Scalar = Primitive | readonly Primitive[]
type ArrayShape = { readonly items: Scalar }
type ObjectShape = { readonly properties: Readonly<Record<string, Scalar>> }

/** Where a request carries its parameters, all of it as it came. */
export type Carried = {
  /** Path values by name, percent-encoded. */
  readonly path: ReadonlyMap<string, string>
  /** The query without its question mark. */
  readonly search: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/**
 * Reads the parameters of a request. Delimiters are those that the client did not encode. Text becomes a number or a boolean
 * only where it says exactly one; otherwise it stays text, for the validator to refuse. The same holds for a value that is
 * given twice, and for a query parameter that no row names.
 * @returns the values, and a fault for each that cannot even be decoded
 */
export function readParameters(rows: readonly ParameterRow[], carried: Carried): { input: Input; faults: Fault[] } {
  const input: Input = { path: empty(), query: empty(), headers: empty(), cookies: empty() }
  const faults: Fault[] = []
  const query = pairsOf(carried.search)
  const cookies = rows.some((row) => row.in === 'cookie') ? cookiePairs(carried.headers.cookie) : []
  const keep = (row: ParameterRow, group: Values, read: () => unknown) => {
    try {
      const value = read()
      if (value !== undefined) group[row.name] = value
    } catch (error) {
      if (!(error instanceof URIError || error instanceof SyntaxError)) throw error
      faults.push(malformed(row))
    }
  }
  for (const row of rows) {
    switch (row.in) {
      case 'path':
        keep(row, input.path, () => readPath(row, carried.path.get(row.name) ?? ''))
        break
      case 'query':
        keep(row, input.query, () => readPairs(row, query, decodeQuery))
        break
      case 'header':
        keep(row, input.headers, () => readHeader(row, carried.headers[row.name.toLowerCase()]))
        break
      case 'cookie':
        keep(row, input.cookies, () => readPairs(row, cookies, decodeURIComponent))
    }
  }
  for (const pair of query) if (!pair.isRead) unknown(pair, input.query, faults)
  return { input, faults }
}

/** Without a prototype, so that a parameter may have any name. */
const empty = (): Values => Object.create(null) as Values

type Pair = { readonly name: string; readonly text: string; isRead: boolean }
type Decode = (text: string) => string

function pairsOf(search: string): Pair[] {
  if (search === '') return []
  return search.split('&').flatMap((pair) => (pair === '' ? [] : [toPair(pair)]))
}

function cookiePairs(header: string | readonly string[] | undefined): Pair[] {
  return header === undefined
    ? []
    : [header]
        .flat()
        .join(';')
        .split(';')
        .map((pair) => toPair(pair.trim()))
}

function toPair(pair: string): Pair {
  const at = pair.indexOf('=')
  return at === -1
    ? { name: pair, text: '', isRead: false }
    : { name: pair.slice(0, at), text: pair.slice(at + 1), isRead: false }
}

const decodeQuery: Decode = (text) => decodeURIComponent(text.includes('+') ? text.replaceAll('+', ' ') : text)

/** The contract does not know this name: it is kept as text for the validator to say so. */
function unknown({ name, text }: Pair, query: Values, faults: Fault[]): void {
  try {
    query[decodeQuery(name)] = text
  } catch {
    faults.push({ in: 'query', code: 'encoding', detail: 'A name is not percent-encoded UTF-8' })
  }
}

function readPath({ name, style, explode, shape }: ParameterRow, raw: string): unknown {
  switch (style) {
    case 'label':
      return raw.startsWith('.')
        ? readDelimited(shape, raw.slice(1), explode ? '.' : ',', explode, decodeURIComponent)
        : raw
    case 'matrix':
      return readMatrix(name, explode, shape, raw)
    case 'json':
      return JSON.parse(decodeURIComponent(raw))
    default:
      return readDelimited(shape, raw, ',', explode, decodeURIComponent)
  }
}

/** `;name=a,b` or exploded `;name=a;name=b`, of an object `;key=value;…`. */
function readMatrix(name: string, explode: boolean, shape: Shape, raw: string): unknown {
  if (!raw.startsWith(';')) return raw
  if (explode && isObjectShape(shape)) return readDelimited(shape, raw.slice(1), ';', true, decodeURIComponent)
  const pairs = raw.slice(1).split(';').map(toPair)
  if (!pairs.every((pair) => pair.name === name)) return raw
  if (explode && isArrayShape(shape)) return pairs.map(({ text }) => scalar(shape.items, decodeURIComponent(text)))
  return pairs.length === 1 ? readDelimited(shape, pairs[0]?.text ?? '', ',', false, decodeURIComponent) : raw
}

function readHeader({ style, explode, shape }: ParameterRow, value: string | readonly string[] | undefined): unknown {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : value.join(', ')
  if (style === 'json') return JSON.parse(text)
  return readDelimited(shape, text, ',', explode, (item) => item.trim())
}

function readPairs(row: ParameterRow, pairs: readonly Pair[], decode: Decode): unknown {
  const { name, style, explode, shape } = row
  if (style === 'deepObject' && isObjectShape(shape)) return readDeepObject(name, shape, pairs, decode)
  if (explode && style === 'form' && isObjectShape(shape)) return readMembers(shape, pairs, decode)
  const texts = take(pairs, (key) => key === name).map(({ text }) => text)
  const [first] = texts
  if (first === undefined) return undefined
  if (isArrayShape(shape)) {
    const items = explode ? texts : texts.flatMap((text) => text.split(delimiters[style] ?? ','))
    return items.map((item) => scalar(shape.items, decode(item)))
  }
  if (texts.length > 1) return texts.map(decode)
  if (style === 'json') return JSON.parse(decode(first))
  return readDelimited(shape, first, delimiters[style] ?? ',', false, decode)
}

const delimiters: Readonly<Partial<Record<ParameterRow['style'], RegExp>>> = {
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7c/i,
}

/** `name[key]=value` for each property. */
function readDeepObject(
  name: string,
  { properties }: ObjectShape,
  pairs: readonly Pair[],
  decode: Decode,
): Values | undefined {
  const own = take(pairs, (key) => key.startsWith(`${name}[`) && key.endsWith(']'))
  if (own.length === 0) return undefined
  return members(
    own.map(({ name: key, text }) => [decode(key).slice(name.length + 1, -1), text]),
    properties,
    decode,
  )
}

/** An exploded object's properties stand among the other parameters, each under its own name. */
function readMembers({ properties }: ObjectShape, pairs: readonly Pair[], decode: Decode): Values | undefined {
  const own = take(pairs, (key) => Object.hasOwn(properties, key))
  if (own.length === 0) return undefined
  return members(
    own.map(({ name, text }) => [name, text]),
    properties,
    decode,
  )
}

/** The pairs whose decoded name fits, which are then spoken for. */
function take(pairs: readonly Pair[], fits: (name: string) => boolean): Pair[] {
  return pairs.filter((pair) => {
    if (pair.isRead || !fits(lenient(pair.name))) return false
    pair.isRead = true
    return true
  })
}

const lenient: Decode = (name) => {
  try {
    return decodeQuery(name)
  } catch {
    return name
  }
}

/** A scalar, `a,b,c` or, for an object, `key,value,…` and exploded `key=value,…`. */
function readDelimited(
  shape: Shape,
  raw: string,
  delimiter: string | RegExp,
  explode: boolean,
  decode: Decode,
): unknown {
  if (isArrayShape(shape)) return raw.split(delimiter).map((item) => scalar(shape.items, decode(item)))
  if (!isObjectShape(shape)) return scalar(shape, decode(raw))
  const items = raw.split(delimiter)
  const entries = explode
    ? items.map((item) => toPair(item)).map(({ name, text }) => [decode(name), text] as const)
    : items.flatMap((key, index) => (index % 2 === 0 ? [[decode(key), items[index + 1] ?? ''] as const] : []))
  return members(entries, shape.properties, decode)
}

function members(
  entries: readonly (readonly [string, string])[],
  shapes: ObjectShape['properties'],
  decode: Decode,
): Values {
  const values = empty()
  for (const [name, text] of entries) {
    const value = scalar(Object.hasOwn(shapes, name) ? (shapes[name] ?? 'string') : 'string', decode(text))
    // Given twice it becomes an array, which no scalar's schema lets pass.
    values[name] = name in values ? [values[name], value].flat() : value
  }
  return values
}

const isArrayShape = (shape: Shape): shape is ArrayShape => typeof shape === 'object' && 'items' in shape
const isObjectShape = (shape: Shape): shape is ObjectShape => typeof shape === 'object' && 'properties' in shape

const integer = /^-?(?:0|[1-9]\d*)$/
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** A number or a boolean where the text says exactly one, else the text. */
export function scalar(shape: Scalar, text: string): unknown {
  if (shape === 'string') return text
  for (const type of [shape].flat()) {
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
    if (type === 'integer' && integer.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
    if (type === 'number' && decimal.test(text) && Number.isFinite(Number(text))) return Number(text)
  }
  return text
}

function malformed({ name, in: where, style }: ParameterRow): Fault {
  return style === 'json'
    ? { in: where, name, code: 'json', detail: 'The value is not JSON', expected: 'JSON (RFC 8259), percent-encoded' }
    : { in: where, name, code: 'encoding', detail: 'The value is not percent-encoded UTF-8' }
}
