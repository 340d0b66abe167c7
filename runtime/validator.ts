// Building blocks of the generated validators.

/** The parameters of a keyword, by Ajv's names. */
type Params = Readonly<Record<string, unknown>> & {
  readonly missingProperty?: unknown
  readonly additionalProperty?: unknown
  readonly unevaluatedProperty?: unknown
  readonly propertyName?: unknown
  readonly limit?: unknown
  readonly type?: unknown
  readonly format?: unknown
  readonly pattern?: unknown
  readonly message?: unknown
  readonly allowedValues?: unknown
  readonly allowedValue?: unknown
  readonly multipleOf?: unknown
  readonly passing?: unknown
}

/** A violation: its place, the keyword of JSON Schema, and the keyword's argument. Never holds the value. */
export type KeywordViolation = {
  /** JSON Pointer. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Params
}

/**
 * A generated validator. It returns at most VIOLATIONS_MAX violations, none for a valid value. A validator of requests also applies
 * defaults and removes read-only properties of a valid value; an invalid value stays unchanged.
 */
export type Validator = (value: unknown) => readonly KeywordViolation[]

/** Maximum violations of one value: enough to correct it, and a limit to the work that a hostile value causes. */
export const VIOLATIONS_MAX = 50

/** Checks a value. Without `found` it stops at the first violation, with it at VIOLATIONS_MAX. */
type Check = (value: unknown, found?: KeywordViolation[], path?: string) => boolean

const nothing: readonly KeywordViolation[] = []

/**
 * A validator of a generated check. Only an invalid value is checked a second time, to collect its violations.
 * @param settle applies defaults to a valid value and removes its read-only properties
 */
export function validator(check: Check, settle?: (value: never) => void): Validator {
  return (value) => {
    forget()
    try {
      if (check(value)) {
        settle?.(value as never)
        return nothing
      }
      const found: KeywordViolation[] = []
      check(value, found, '')
      return found.length > 0 ? found : [{ instancePath: '', keyword: 'schema', params: {} }]
    } catch (error) {
      // The recursion is as deep as the value is nested.
      if (error instanceof RangeError) return [{ instancePath: '', keyword: 'depth', params: {} }]
      throw error
    } finally {
      forget()
    }
  }
}

/** What is known of a value that is being validated. */
type Known = { readonly isValid: boolean; found?: KeywordViolation[] }

/** By function and value, while one whole value is validated and its defaults are applied. */
const memory = new Map<unknown, Map<object, Known>>()

/** Asks first: clearing an empty Map takes V8 0.09 us, a hundredth of a request. */
function forget(): void {
  if (memory.size > 0) memory.clear()
}

function rememberedBy(asking: unknown): Map<object, Known> {
  const known = memory.get(asking) ?? new Map<object, Known>()
  if (known.size === 0) memory.set(asking, known)
  return known
}

/**
 * Asks a check about a value once. Schemas that ask about one value several times, such as both branches of a recursive `oneOf`,
 * would otherwise double the work with each level.
 * @public generated where a contract has such schemas
 */
export function once(check: Check, value: unknown, found?: KeywordViolation[], path?: string): boolean {
  if (typeof value !== 'object' || value === null) return check(value, found, path)
  const known = rememberedBy(check)
  let earlier = known.get(value)
  if (earlier === undefined) {
    earlier = { isValid: check(value) }
    known.set(value, earlier)
  }
  if (earlier.isValid || found === undefined) return earlier.isValid
  // Its violations are there already.
  if (earlier.found === found) return found.length < VIOLATIONS_MAX
  earlier.found = found
  return check(value, found, path)
}

/**
 * Whether a function has had this value before.
 * @public generated where a contract has such schemas
 */
export function isAgain(filling: unknown, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const known = rememberedBy(filling)
  if (known.has(value)) return true
  known.set(value, { isValid: true })
  return false
}

/** Collects a violation. @returns whether checking continues */
export function miss(
  found: KeywordViolation[] | undefined,
  instancePath: string,
  keyword: string,
  params: KeywordViolation['params'],
): boolean {
  if (found === undefined) return false
  const [what] = Object.values(params)
  // Several parts of an `allOf` may have the same keyword.
  const isKnown = found.some(
    (one) => one.instancePath === instancePath && one.keyword === keyword && Object.values(one.params)[0] === what,
  )
  if (!isKnown) found.push({ instancePath, keyword, params })
  return found.length < VIOLATIONS_MAX
}

export const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member with a name that every object inherits, such as `constructor`. */
export const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined

/** Length in Unicode code points, as JSON Schema counts. */
export function codePoints(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length - 1; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(index + 1)
    if (next >= 0xdc00 && next <= 0xdfff) {
      length--
      index++
    }
  }
  return length
}

/** How far from a whole number a quotient may be: 0.07 is a multiple of 0.01, although 0.07 / 0.01 is not 7 in doubles. */
const QUOTIENT_TOLERANCE = 1e-8

/** Whether a number is a multiple of another as people count. */
export function isMultiple(value: number, of: number): boolean {
  // Remainders of doubles are exact, so whole numbers need no tolerance.
  if (value % of === 0) return true
  if (Number.isInteger(of)) return false
  const quotient = value / of
  if (Math.abs(Math.round(quotient) - quotient) <= QUOTIENT_TOLERANCE) return true
  // The quotient of a large number has no digits left for the tolerance: 1234567.89 / 0.01 is 123456788.99999999.
  const [[digits, exponent], [ofDigits, ofExponent]] = [decimalOf(value), decimalOf(of)]
  const least = Math.min(exponent, ofExponent)
  return (digits * 10n ** BigInt(exponent - least)) % (ofDigits * 10n ** BigInt(ofExponent - least)) === 0n
}

/** The shortest decimal that is read as this number, as an integer and a power of ten. */
function decimalOf(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '', exponent] = value.toExponential().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return [BigInt(whole + fraction), Number(exponent) - fraction.length]
}

/** Equality of JSON values. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal((one as never)[key], (other as never)[key]))
  )
}

/** Whether no two items are equal, in time that grows with the array and not with its square. */
export function isUnique(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>()
  const composites = new Set<string>()
  for (const item of items) {
    const known: Set<unknown> = typeof item === 'object' && item !== null ? composites : scalars
    const key = known === composites ? canonical(item) : item
    if (known.has(key)) return false
    known.add(key)
  }
  return true
}

/** JSON text that equal values share. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`)
  return `{${members.join(',')}}`
}

/** The members and items that keywords of a schema have evaluated, for `unevaluatedProperties` and `unevaluatedItems`. */
export type Evaluated = {
  readonly names: Set<string>
  allNames: boolean
  /** The number of evaluated items at the beginning. */
  items: number
  readonly indexes: Set<number>
  allItems: boolean
}

export const evaluated = (): Evaluated => ({
  names: new Set(),
  allNames: false,
  items: 0,
  indexes: new Set(),
  allItems: false,
})

/** Adds what a matching part of the schema has evaluated. @returns true, so that a condition can contain the call */
export function include(whole: Evaluated, part: Evaluated): true {
  for (const name of part.names) whole.names.add(name)
  for (const index of part.indexes) whole.indexes.add(index)
  whole.allNames ||= part.allNames
  whole.allItems ||= part.allItems
  whole.items = Math.max(whole.items, part.items)
  return true
}

/** Whether exactly one branch of a `oneOf` matches. Any other number is a violation. */
export const one = (count: number, found: KeywordViolation[] | undefined, path: string): boolean =>
  count === 1 || miss(found, path, 'oneOf', { passing: count })
