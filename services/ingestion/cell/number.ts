import { characterName, plainText } from '@tomorro/carbon/plain-text'
import { fail, succeed } from '@tomorro/carbon/result'
import type { CellRefusal, Read } from './refusal.ts'

/** The decimal sign of a file; `unknown` where neither its numbers nor its country shows it. */
export type DecimalSign = 'point' | 'comma' | 'unknown'

const PLAIN = /^-?\d+(?:[.,]\d+)?$/
/** `1,234.50`, `1,234,567`: the comma can only separate thousands. */
const GROUPED_BY_COMMA = /^-?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/
/** `1.234,50`, `1.234.567`: the point can only separate thousands. */
const GROUPED_BY_POINT = /^-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/
/** Spaces and apostrophes never stand before decimals. */
const GROUPED_BY_SPACE = /^-?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/
/** `1,028` is 1028 in Leeds and 1.028 in Lyon; `0,125` has one reading only. */
const TWO_READINGS = /^-?[1-9]\d{0,2}[.,]\d{3}$/
const GROUPED_THOUSANDS = /^-?[1-9]\d{0,2},\d{3}$/
/** Negative amounts in bookkeeping programs: `(120.50)`, `120.50-`, `120.50 CR` are -120.50. */
const IN_BRACKETS = /^\((.+)\)$/
const MINUS_AT_END = /^([^-].*)-$/
const CREDIT = /^([^-].*?) ?CR$/i
/** `120.50 DR`, a debit, is 120.50. */
const DEBIT = / ?DR$/i
/** Texts that mean an empty cell, such as the dash of accounting formats. */
const NOTHING = /^(?:[-–—]+|n\.?\/?a\.?|nil|none|tbc|tba|\?+)$/i
/** The first letter or `%` behind the digits: `12 kWh`, `3 m³`, `5%`. */
const UNIT = /(?<=[\d) ])[\p{L}%]/u
const SIDE = /^(?:CR|DR)$/i
const CURRENCY = /\p{Sc}|\b(?:GBP|EUR|USD)\b/u
const POUNDS = /^(-?) ?(?:£|GBP) ?| ?(?:£|GBP|pounds?)$/gi
/** A number that a spreadsheet has shortened to fit a narrow column: `1.2346E+04`. */
const SHORTENED = /^-?\d+(?:[.,]\d+)? ?E ?[+-]?\d{1,3}$/i
const NOT_IN_NUMBERS = /[^\d.,\s-]/u

/**
 * A number as decimal text. Reads unambiguous numbers: `1 234.50`, `1,234.50`, `(120.50)`, and `1028,5` in a file with decimal
 * commas. Refuses ambiguous numbers, and other characters, each by its name.
 * @param isInPounds accepts a pound sign
 */
export function readNumber(cell: string, { sign, isInPounds, showsPoint = false }: NumberReading): Read<string> {
  const plain = plainText(cell)
  const digits = PLAIN.test(plain) ? plain : digitsOf(plain, isInPounds)
  if (showsPoint && GROUPED_THOUSANDS.test(digits)) return succeed(digits.replaceAll(',', ''))
  if (PLAIN.test(digits)) return readPlain(digits, sign)
  if (GROUPED_BY_COMMA.test(digits) && sign !== 'comma') return succeed(digits.replaceAll(',', ''))
  if (GROUPED_BY_POINT.test(digits) && sign !== 'point') return succeed(digits.replaceAll('.', '').replace(',', '.'))
  return fail(refusalOf(digits))
}

function digitsOf(plain: string, isInPounds: boolean): string {
  const text = isInPounds ? withoutPounds(signed(withoutPounds(plain))) : signed(plain)
  return withWholePart(GROUPED_BY_SPACE.test(text) ? text.replace(/[ '’]/g, '') : text)
}

/** `£(120.50)` and `(£120.50)` are both `(120.50)`. */
const withoutPounds = (text: string): string => text.replace(POUNDS, '$1')

/** `.5` is `0.5`, and `1000.` is `1000`. */
const withWholePart = (text: string): string => text.replace(/^(-?)\.(?=\d)/, '$10.').replace(/^(-?\d+)\.$/, '$1')

export type NumberReading = {
  readonly sign: DecimalSign
  readonly isInPounds: boolean
  /** Other numbers of the file show a decimal point. */
  readonly showsPoint?: boolean
}

/** Whether other numbers of the file prove that this number's comma separates thousands. */
export const hasThousands = (
  cell: string,
  { decimalSign, showsPoint }: { decimalSign: DecimalSign; showsPoint: boolean },
): boolean => decimalSign === 'point' && showsPoint && GROUPED_THOUSANDS.test(withoutPounds(signed(plainText(cell))))

/** A number and its unit: `12.345 MWh` is `12.345` and `MWh`. CR and DR (credit, debit) are not units. */
export function splitUnit(cell: string): { number: string; unit: string } {
  const text = plainText(cell)
  const at = text.search(UNIT)
  const isNumber = at === -1 || SIDE.test(text.slice(at)) || SHORTENED.test(text)
  return isNumber ? { number: text, unit: '' } : { number: text.slice(0, at), unit: text.slice(at).trim() }
}

/** The decimal sign that a number proves: `1028,5` a comma, `12.5` a point, `1.028` none. */
export function decimalSignOf(cell: string): DecimalSign {
  const text = PLAIN.test(cell) ? cell : ungrouped(cell)
  if (GROUPED_BY_POINT.test(text)) return 'comma'
  if (GROUPED_BY_COMMA.test(text)) return 'point'
  if (!PLAIN.test(text) || TWO_READINGS.test(text)) return 'unknown'
  return text.includes(',') ? 'comma' : text.includes('.') ? 'point' : 'unknown'
}

const ungrouped = (cell: string): string =>
  withoutPounds(signed(withoutPounds(splitUnit(cell).number.trim()))).replace(/[ '’]/g, '')

function signed(text: string): string {
  const [, amount] = IN_BRACKETS.exec(text) ?? MINUS_AT_END.exec(text) ?? CREDIT.exec(text) ?? []
  return amount === undefined ? text.replace(DEBIT, '').replace(/^\+ ?(?=[\d.])/, '') : `-${amount.trim()}`
}

function readPlain(text: string, sign: DecimalSign): Read<string> {
  const isComma = text.includes(',')
  if (!isComma && !text.includes('.')) return succeed(text)
  if (sign === 'comma' && !isComma) return TWO_READINGS.test(text) ? succeed(text.replace('.', '')) : fail(mixedSigns)
  if (sign === 'point' && isComma) return fail(separator)
  if (sign === 'unknown' && TWO_READINGS.test(text)) return fail(twoReadings)
  return succeed(text.replace(',', '.'))
}

function refusalOf(text: string): CellRefusal {
  if (CURRENCY.test(text)) return currency
  if (NOTHING.test(text)) return nothing
  if (SHORTENED.test(text)) return shortened
  const [character] = NOT_IN_NUMBERS.exec(text) ?? []
  if (character !== undefined && !/\p{L}/u.test(character))
    return {
      code: 'character',
      message: `${characterName(character)} belongs to no number: write a number such as 1028.5`,
    }
  return /^[\d., -]*$/.test(text) && /\d/.test(text)
    ? separator
    : { code: 'type', message: 'Expected a number such as 1028.5' }
}

const nothing: CellRefusal = {
  code: 'type',
  message: 'Expected a number: write 0, or leave the cell empty if the number is not known',
}
const shortened: CellRefusal = {
  code: 'shortened',
  message: 'The spreadsheet has shortened this number, as in 1.2E+04: format the column as a number and save again',
}
const separator: CellRefusal = {
  code: 'thousand_separator',
  message: 'Write the number with a decimal point and without separators of thousands, such as 1028.5',
}
const twoReadings: CellRefusal = {
  code: 'decimal_sign',
  message: 'The number can be read in two ways, as thousands or as decimals: write 1028 or 1028.0',
}
const mixedSigns: CellRefusal = {
  code: 'decimal_sign',
  message: 'Other numbers of the file have a decimal comma, this one has a point: write all of them in one way',
}
const currency: CellRefusal = {
  code: 'currency_sign',
  message:
    'The cell is in a currency, and only columns in GBP take pounds: write the number without its sign, and format the cell as a number',
}
