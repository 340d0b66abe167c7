import type { Values } from './input.ts'
import { isExact } from './json.ts'
import { readingsOf } from './readings.ts'

/** Types that text is converted to. */
export type Shape = Scalar | ArrayShape | ObjectShape
export type Primitive = 'string' | 'integer' | 'number' | 'boolean'
/** The first type that the text converts to exactly. */
export type Scalar = Primitive | readonly Primitive[]
/** `first`: the shapes of the first items. `alone`: the scalar type that may replace the array or object. */
export type ArrayShape = { readonly items: Shape; readonly first?: readonly Shape[]; readonly alone?: Scalar }
export type ObjectShape = {
  readonly properties: Readonly<Record<string, Shape>>
  /** The shapes of properties by regular expressions of their names. */
  readonly patterns?: readonly ByPattern<Shape>[]
  /** The shape of additional properties; text by default. */
  readonly others?: Shape
  readonly alone?: Scalar
}

/** What applies to names that match a regular expression. */
export type ByPattern<Value> = readonly [source: string, flags: string, value: Value]

/** The value of the first pattern that matches the name. */
export const byPattern = <Value>(patterns: readonly ByPattern<Value>[], name: string): Value | undefined =>
  patterns.find(([source, flags]) => expressionOf(source, flags).test(name))?.[2]

const expressions = new Map<string, RegExp>()
function expressionOf(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = expressions.get(key) ?? new RegExp(source, flags)
  expressions.set(key, known)
  return known
}

/** The shape of a property; undefined where the object declares none for it. */
export const memberShape = ({ properties, patterns = [], others }: ObjectShape, name: string): Shape | undefined =>
  Object.hasOwn(properties, name) ? properties[name] : (byPattern(patterns, name) ?? others)

export type Decode = (text: string) => string

/** `characters`: the text holds U+0000. */
export type UnreadableCode = 'encoding' | 'style' | 'repeated' | 'characters'

/** Why the value of a parameter cannot be read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly code: UnreadableCode
  constructor(code: UnreadableCode) {
    super(code)
    this.code = code
  }
}

/** An object without inherited properties. `Object.create(null)` is slow in V8 (dictionary mode), so the prototype is a frozen empty object. */
export const emptyValues = (): Values => Object.create(nothing) as Values
const nothing: object = Object.freeze(Object.create(null))

export const isArrayShape = (shape: Shape): shape is ArrayShape => typeof shape === 'object' && 'items' in shape
export const isObjectShape = (shape: Shape): shape is ObjectShape => typeof shape === 'object' && 'properties' in shape

export const itemShape = ({ items, first }: ArrayShape, index: number): Shape => first?.[index] ?? items

const integer = /^-?(?:0|[1-9]\d*)$/
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** A number or a boolean where the text is exactly one, else the text; the validator decides, also between several. */
export function toScalar(scalar: Scalar, text: string): unknown {
  if (typeof scalar === 'string') return exactly(scalar, text) ?? text
  const values = allOf(scalar, text)
  return values.length === 0 ? text : readingsOf(values)
}

/** The values that a text may be, by type; none where it fits none of them. */
export const allOf = (scalar: Scalar, text: string): readonly (string | number | boolean)[] => {
  const types = typeof scalar === 'string' ? [scalar] : scalar
  return [...new Set(types.flatMap((type) => exactly(type, text) ?? []))]
}

/** The text converted to a type; undefined where it does not fit. */
function exactly(scalar: Primitive, text: string): string | number | boolean | undefined {
  switch (scalar) {
    case 'string':
      return text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'integer':
    case 'number': {
      if (!(scalar === 'integer' ? integer : decimal).test(text)) return undefined
      const value = Number(text)
      const isKept = scalar === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value) && isExact(text)
      return isKept ? positiveZero(value) : undefined
    }
  }
}

const positiveZero = (value: number): number => (value === 0 ? 0 : value)

/** A scalar within an array or object; only style deepObject nests further. */
export const toMember = (shape: Shape | undefined, text: string): unknown =>
  typeof shape === 'string' || Array.isArray(shape) ? toScalar(shape as Scalar, text) : text

/** An object from the values of each name. Only arrays accept repeated names. */
export function toObject(whole: ObjectShape, entries: readonly (readonly [string, string])[]): Values {
  const values = emptyValues()
  const lists = new Map<string, string[]>()
  for (const [name, text] of entries) {
    const shape = memberShape(whole, name)
    if (shape !== undefined && isArrayShape(shape)) {
      const texts = [...(lists.get(name) ?? []), text]
      lists.set(name, texts)
      values[name] = toItems(shape, texts)
    } else if (name in values) throw new Unreadable('repeated')
    else values[name] = toMember(shape, text)
  }
  return values
}

/** The items of an array, or of one text the scalar that may replace the array. */
export function toItems(shape: ArrayShape, texts: readonly string[]): unknown {
  const { alone } = shape
  const list = texts.map((text, index) => toMember(itemShape(shape, index), text))
  return texts.length === 1 && alone !== undefined ? readingsOf([...allOf(alone, texts[0] ?? ''), list]) : list
}

/**
 * A delimited value: `a,b,c` for an array, `key,value,…` for an object, exploded `key=value,…`.
 * @param parts the text, split at delimiters that are not percent-encoded
 * @throws Unreadable `style` where keys and values do not come in pairs
 */
export function fromParts(shape: Shape, parts: readonly string[], explode: boolean, decode: Decode): unknown {
  if (isArrayShape(shape)) return toItems(shape, parts.map(decode))
  if (!isObjectShape(shape)) throw new TypeError('A scalar has no parts')
  if (shape.alone !== undefined && parts.length === 1 && !(explode && parts[0]?.includes('=')))
    return toScalar(shape.alone, decode(parts[0] ?? ''))
  return toObject(shape, explode ? parts.map((part) => keyAndValue(part, decode)) : pairUp(parts, decode))
}

function keyAndValue(part: string, decode: Decode): [string, string] {
  const at = part.indexOf('=')
  if (at === -1) throw new Unreadable('style')
  return [decode(part.slice(0, at)), decode(part.slice(at + 1))]
}

function pairUp(parts: readonly string[], decode: Decode): [string, string][] {
  if (parts.length % 2 !== 0) throw new Unreadable('style')
  return parts.flatMap((key, index) => (index % 2 === 0 ? [[decode(key), decode(parts[index + 1] ?? '')]] : [])) as [
    string,
    string,
  ][]
}
