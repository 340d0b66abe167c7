import { pointerStep } from './pointer.ts'
import { inBody, invalidRequest, type Violation } from './problem.ts'
import { VIOLATIONS_MAX } from './validator.ts'

/** Nesting of arrays and objects. Generated validators recurse once per level. */
export const DEPTH_MAX = 64

/** Characters of one number. The longest number that a double prints has 24. */
const NUMBER_LENGTH_MAX = 400

/**
 * Parses a JSON text without changing any value. `JSON.parse` alone rounds `12345678901234567890` and takes `"\ud800"`, which
 * PostgreSQL refuses. A property named `__proto__` is data.
 * @throws Problem `invalid_request` with the code
 *   `json` (no JSON), `depth` (more than 64 levels), `number_length` (a number of more than 400 characters),
 *   `number_precision` (a double would round the number) or `characters` (U+0000 or half of a surrogate pair)
 */
export function parseJson(source: string): unknown {
  // RFC 8259 §8.1 allows parsers to ignore a byte order mark.
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const violations = isPlain(text) ? [] : scan(text)
  const value = parsed(text)
  if (violations.length > 0) throw invalidRequest(violations, { isComplete: violations.length < VIOLATIONS_MAX })
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal('', 'json', 'The body is not JSON', 'JSON (RFC 8259) in UTF-8')
  }
}

const [QUOTE, BACKSLASH, COMMA, COLON, LOWER_U] = [34, 92, 44, 58, 117]
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const [MINUS, ZERO, NINE] = [45, 48, 57]

/**
 * Whether a text obviously has nothing that `scan` finds: no escape, no number of more than 15 digits or with an exponent, few
 * levels. Takes half as long as `scan`, because it skips strings and keeps no places.
 */
function isPlain(text: string): boolean {
  if (text.includes('\\')) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = text.indexOf('"', at + 1)
      if (at === -1) return false
    } else if (code >= ZERO && code <= NINE) {
      const end = endOfNumber(text, at)
      if (hasExponent || end - at > SAFE_LENGTH) return false
      at = end - 1
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (++depth > DEPTH_MAX) return false
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth--
  }
  return true
}

/** An open array (index of the current item) or object (position of the current property name). */
type Level = { index: number; from: number; to: number }

/**
 * Finds values that `JSON.parse` would change, in one pass without recursion; stops at VIOLATIONS_MAX. For text that is not JSON
 * the result has no meaning.
 * @throws Problem `depth`, `number_length`
 */
function scan(text: string): Violation[] {
  const violations: Violation[] = []
  const levels: Level[] = []
  let level: Level | undefined
  let isName = false
  for (let at = 0; at < text.length && violations.length < VIOLATIONS_MAX; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const end = endOfText(text, at + 1)
      const isStorable = !hasEscape || isStorableText(text, at + 1, end)
      if (!isStorable) violations.push(unstorable(pointerTo(text, isName ? levels.slice(0, -1) : levels), isName))
      if (isName && level) [level.from, level.to] = [at, end + 1]
      at = end
    } else if (code === COMMA) {
      if (level && level.index >= 0) level.index++
      else isName = true
    } else if (code === COLON) isName = false
    else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      const end = endOfNumber(text, at)
      if (end - at > NUMBER_LENGTH_MAX) throw tooLong(pointerTo(text, levels))
      if ((hasExponent || end - at > SAFE_LENGTH) && !isExact(text.slice(at, end)))
        violations.push(rounded(pointerTo(text, levels)))
      at = end - 1
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (levels.length === DEPTH_MAX) throw tooDeep(pointerTo(text, levels))
      isName = code === OPEN_OBJECT
      level = { index: isName ? -1 : 0, from: 0, to: 0 }
      levels.push(level)
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      levels.pop()
      level = levels.at(-1)
      isName = false
    }
  }
  return violations
}

/** Whether the last string of `endOfText` has an escape `\u…`, and the last number of `endOfNumber` an exponent. */
let hasEscape = false
let hasExponent = false

/** The position of the closing quote of a string. */
function endOfText(text: string, from: number): number {
  hasEscape = false
  let at = from
  for (let code = text.charCodeAt(at); at < text.length && code !== QUOTE; code = text.charCodeAt(++at))
    if (code === BACKSLASH && text.charCodeAt(++at) === LOWER_U) hasEscape = true
  return at
}

const [LOWER_E, UPPER_E, PLUS, DOT] = [101, 69, 43, 46]

/** The position after a number. */
function endOfNumber(text: string, from: number): number {
  hasExponent = false
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LOWER_E || code === UPPER_E) hasExponent = true
    else if (!((code >= ZERO && code <= NINE) || code === DOT || code === MINUS || code === PLUS)) break
  }
  return at
}

/** Whether PostgreSQL can store a JSON string with escapes: no U+0000, no half of a surrogate pair. */
function isStorableText(text: string, from: number, to: number): boolean {
  try {
    return isStorable(JSON.parse(`"${text.slice(from, to)}"`) as string)
  } catch {
    return true
  }
}

/** Whether a text is valid Unicode without U+0000, which PostgreSQL does not store. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** The JSON Pointer of the current value inside these levels. */
const pointerTo = (text: string, levels: readonly Level[]): string =>
  levels.map(({ index, from, to }) => `/${pointerStep(index >= 0 ? String(index) : nameAt(text, from, to))}`).join('')

function nameAt(text: string, from: number, to: number): string {
  try {
    return String(JSON.parse(text.slice(from, to)))
  } catch {
    return ''
  }
}

const refusal = (...given: Parameters<typeof inBody>) => invalidRequest([inBody(...given)])

const tooDeep = (pointer: string) =>
  refusal(pointer, 'depth', 'The value is nested too deeply', `at most ${DEPTH_MAX} levels of arrays and objects`)

const tooLong = (pointer: string) =>
  refusal(pointer, 'number_length', 'The number is too long', `at most ${NUMBER_LENGTH_MAX} characters`)

const rounded = (pointer: string) =>
  inBody(
    pointer,
    'number_precision',
    'The number has more digits than a double carries and would be rounded',
    'at most 15 significant digits, or the same number as decimal text',
  )

const unstorable = (pointer: string, isName: boolean) =>
  inBody(
    pointer,
    'characters',
    `${isName ? 'The name of a property' : 'The text'} holds U+0000 or half of a surrogate pair`,
    'Unicode text without U+0000',
  )

/** A number without exponent and up to this many characters is exact in a double. */
const SAFE_LENGTH = 15

/** Whether a number, as JSON text of at most 400 characters, is exact in a double. */
export const isExact = (number: string): boolean =>
  (number.length <= SAFE_LENGTH && !/e/i.test(number)) ||
  (number.length <= NUMBER_LENGTH_MAX && canonical(number) === canonical(String(Number(number))))

/** A number's digits and exponent without leading or trailing zeros, so that `1.50e2` and `150` compare equal. */
function canonical(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? []
  const digits = `${whole}${fraction}`
  let from = 0
  while (digits.charCodeAt(from) === ZERO) from++
  let to = digits.length
  while (to > from && digits.charCodeAt(to - 1) === ZERO) to--
  if (from === to) return '0'
  return `${sign}${digits.slice(from, to)}e${Number(exponent) - fraction.length + (digits.length - to)}`
}
