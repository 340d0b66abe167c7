/** What a number format adds to the digits of a number, or the kind of date that it shows. */
export type NumberFormat =
  | 'date'
  /** A date without its day, such as `Apr-24`. */
  | 'month'
  | Words

/** Text around the number: `£` before it, ` MWh` or `%` behind it. The number is shown divided by `divisor`. */
export type Words = { readonly before: string; readonly behind: string; readonly divisor: number }

/** Excel takes at most 255 characters. */
const FORMAT_LENGTH_MAX = 255
/** Words of a format count if they name a unit, a currency or per cent; `(`, `-` and spaces do not. */
const NAMES = /[\p{L}\p{Sc}%]/u
/** `100 CR` is the look of a negative number, whose sign the number itself has. */
const SIDE = /^(?:CR|DR)$/i
/** `[<1000]`: which section is shown depends on the number. */
const CONDITION = /^[<>=]/

/** The built-in formats (ECMA-376 part 1 §18.8.30) that a workbook does not write out, those of East Asian versions included. */
export function builtInFormat(id: number): NumberFormat | undefined {
  if (id === 9 || id === 10) return { before: '', behind: '%', divisor: 0.01 }
  if (id === 17) return 'month'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return isDate ? 'date' : undefined
}

/**
 * Reads a format code. `0.0" MWh"` has words, `dd/mm/yyyy` is a date, `mmm-yy` a month; `[h]:mm` is a duration and `#,##0.00`
 * nothing of these. Words are those of the first section, for positive numbers.
 */
export function numberFormat(code: string): NumberFormat | undefined {
  let [before, behind] = ['', '']
  let hasDigits = false
  let thousands = 0
  let percents = 0
  let isFirst = true
  let isConditional = false
  const dateParts = new Set<string>()
  const say = (words: string) => {
    if (!isFirst) return
    if (hasDigits) behind += words
    else before += words
  }
  const text = code.slice(0, FORMAT_LENGTH_MAX)
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === ';') isFirst = false
    else if (sign === '"' || sign === '[') {
      const close = text.indexOf(sign === '"' ? '"' : ']', at + 1)
      const content = text.slice(at + 1, close === -1 ? text.length : close)
      if (sign === '"') say(content)
      else if (content.startsWith('$')) say(content.slice(1).split('-', 1)[0] ?? '')
      else if (CONDITION.test(content)) isConditional = true
      at = close === -1 ? text.length : close
    } else if (sign === '\\') say(text.charAt(++at))
    else if (sign === '_' || sign === '*') at++
    // `General` and `E+00` have letters of dates.
    else if (text.slice(at, at + 7).toLowerCase() === 'general') {
      hasDigits = true
      at += 6
    } else if ('dDmMyYhHsS'.includes(sign)) dateParts.add(sign.toLowerCase())
    else if (!isFirst) continue
    else if (sign === '0' || sign === '#' || sign === '?') {
      hasDigits = true
      thousands = 0
    } else if (sign === ',' && hasDigits) thousands++
    else if (sign === '%') {
      percents++
      say(sign)
    } else if (/\p{Sc}/u.test(sign)) say(sign)
  }
  if (dateParts.size > 0) return isMonth(dateParts) ? 'month' : 'date'
  const words = { before: before.trimStart(), behind: behind.trim() }
  if (SIDE.test(words.behind)) words.behind = ''
  if (isConditional) return undefined
  if (!NAMES.test(words.before) && !NAMES.test(words.behind)) return undefined
  return { ...words, divisor: 1_000 ** thousands / 100 ** percents }
}

const isMonth = (parts: ReadonlySet<string>): boolean => parts.has('m') && parts.has('y') && parts.size === 2

/** A spreadsheet keeps 15 digits of a number; what follows them is an artefact of binary fractions. */
const DIGITS = 15

/** The number with the words of its format, not rounded as its format may show it: `5%`, `12.345 MWh`, `-£120.5`. */
export function shownAs(number: number, { before, behind, divisor }: Words): string | number {
  const digits = String(Number((Math.abs(number) / divisor).toPrecision(DIGITS)))
  // `1e+21` is longer than any amount.
  if (digits.includes('e')) return number
  return `${number < 0 ? '-' : ''}${before}${digits}${behind === '' || behind === '%' ? behind : ` ${behind}`}`
}
