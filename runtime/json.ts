import { pointerStep } from './pointer.ts'
import { type Fault, invalidRequest } from './problem.ts'

/**
 * Text within which there can be a number which a double does not carry: of more than 15 digits, or with an exponent. A number
 * follows a blank, a comma, a colon or a bracket; what looks like one elsewhere, as parts of a UUID do, is none.
 */
const suspicious = /[\s,:[]-?(?:\d[\d.]{15}|\d+(?:\.\d+)?[eE])/

/**
 * Parses a JSON body without changing any number: one that a double cannot carry is refused, since `JSON.parse` would round
 * it silently. Own properties only: a member named `__proto__` is data.
 * @throws Problem `invalid_request`: `json` where the text is not JSON, `number_precision` for each number that would change
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'number' || suspicious.test(text)) refuseRoundedNumbers(text)
    return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw invalidRequest([
      { in: 'body', pointer: '', code: 'json', detail: 'The body is not JSON', expected: 'JSON (RFC 8259) in UTF-8' },
    ])
  }
}

/** `JSON.parse` hands the reviver a third argument (ECMAScript 2026) that the compiler's library does not know yet. */
type Reviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown

function refuseRoundedNumbers(text: string): void {
  // A reviver sees children before their parents: each holder gathers the faults below it until its own turn comes.
  const below = new Map<unknown, Fault[]>()
  const gather: Reviver = function (key, value, { source }) {
    const found = typeof value === 'number' ? roundedNumber(value, source) : (below.get(value) ?? [])
    if (found.length === 0) return value
    const gathered = below.get(this) ?? []
    for (const fault of found) gathered.push({ ...fault, pointer: `/${pointerStep(key)}${fault.pointer}` })
    below.set(this, gathered)
    return value
  }
  const wrapped = JSON.parse(`[${text}]`, gather as (this: unknown, key: string, value: unknown) => unknown)
  const faults = below.get(wrapped) ?? []
  if (faults.length > 0)
    throw invalidRequest(faults.map((fault) => ({ ...fault, pointer: fault.pointer?.replace(/^\/0/, '') ?? '' })))
}

function roundedNumber(value: number, source: string | undefined): Fault[] {
  if (source === undefined || canonical(source) === canonical(String(value))) return []
  return [
    {
      in: 'body',
      pointer: '',
      code: 'number_precision',
      detail: 'This number has more digits than a JSON number carries safely and would be rounded',
      expected: 'at most 15 significant digits, or the same number as decimal text',
    },
  ]
}

/** Whether a double carries a number, given as JSON text, without rounding it. */
export const isExact = (source: string): boolean =>
  !/\d[\d.]{15}|[eE]/.test(source) || canonical(source) === canonical(String(Number(source)))

/** A number's digits and exponent without leading or trailing zeros, so that `1.50e2` and `150` compare equal. */
function canonical(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(number) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  return `${sign}${significant}e${Number(exponent) - fraction.length + (digits.length - significant.length)}`
}
