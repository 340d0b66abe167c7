import { fail, succeed } from '@tomorro/carbon/result'
import { characterName, plainText } from '@tomorro/spreadsheet/plain-text'
import type { CellRefusal, Read } from './cell-refusal.ts'

/** Which sign stands before the decimals; `unknown` where the file gives no evidence and its country is not known. */
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
/** How bookkeeping programs write -120.50. */
const IN_BRACKETS = /^\((.+)\)$/
const MINUS_AT_END = /^([^-].*)-$/
/** The first letter behind the digits: `12 kWh`, `3 m³`. */
const UNIT = /(?<=[\d) ])\p{L}/u
const CURRENCY = /\p{Sc}|\b(?:GBP|EUR|USD)\b/u
const POUNDS = /^(-?) ?(?:£|GBP) ?| ?(?:£|GBP)$/g
const NOT_IN_NUMBERS = /[^\d.,\s-]/u

/**
 * A number as decimal text. What has one reading is read: `1 234.50`, `1,234.50`, `(120.50)`, and `1028,5` where the file has
 * decimal commas. What has two is refused, and so is a character that no number has, by its name.
 * @param isInPounds whether a pound sign may stand beside it
 */
export function readNumber(cell: string, { sign, isInPounds }: NumberReading): Read<string> {
  const text = signed(isInPounds ? plainText(cell).replace(POUNDS, '$1') : plainText(cell))
  const digits = GROUPED_BY_SPACE.test(text) ? text.replace(/[ '’]/g, '') : text
  if (PLAIN.test(digits)) return readPlain(digits, sign)
  if (GROUPED_BY_COMMA.test(digits) && sign !== 'comma') return succeed(digits.replaceAll(',', ''))
  if (GROUPED_BY_POINT.test(digits) && sign !== 'point') return succeed(digits.replaceAll('.', '').replace(',', '.'))
  return fail(refusalOf(digits))
}

export type NumberReading = { readonly sign: DecimalSign; readonly isInPounds: boolean }

/** A number and the unit behind it: `12.345 MWh` is `12.345` and `MWh`. A sign of currency is no unit. */
export function splitUnit(cell: string): { number: string; unit: string } {
  const text = plainText(cell)
  const at = text.search(UNIT)
  return at === -1 ? { number: text, unit: '' } : { number: text.slice(0, at), unit: text.slice(at).trim() }
}

/** What a number says of the file's decimal sign: `1028,5` has a decimal comma, `12.5` a point, `1.028` says nothing. */
export function decimalSignOf(cell: string): DecimalSign {
  const text = signed(splitUnit(cell).number.trim().replace(POUNDS, '$1')).replace(/[ '’]/g, '')
  if (GROUPED_BY_POINT.test(text)) return 'comma'
  if (GROUPED_BY_COMMA.test(text)) return 'point'
  if (!PLAIN.test(text) || TWO_READINGS.test(text)) return 'unknown'
  return text.includes(',') ? 'comma' : text.includes('.') ? 'point' : 'unknown'
}

function signed(text: string): string {
  const [, amount] = IN_BRACKETS.exec(text) ?? MINUS_AT_END.exec(text) ?? []
  return amount === undefined ? text : `-${amount.trim()}`
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
  const [character] = NOT_IN_NUMBERS.exec(text) ?? []
  if (character !== undefined && !/[\p{L}\p{N}]/u.test(character))
    return {
      code: 'character',
      message: `${characterName(character)} belongs to no number: write a number such as 1028.5`,
    }
  return /^[\d., -]*$/.test(text) && /\d/.test(text)
    ? separator
    : { code: 'type', message: 'Expected a number such as 1028.5' }
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
  message: 'Write the number without a currency sign; only columns in GBP take a pound sign',
}
