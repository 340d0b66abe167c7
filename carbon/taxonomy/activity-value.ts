import { roundTo } from '../apportion.ts'
import { fail, type Result, succeed } from '../result.ts'
import { choiceNamed } from './choice-name.ts'
import { Decimal } from './decimal.ts'
import { type DecimalParameter, isAmount, type Parameter } from './taxonomy.ts'

/** A checked value: a decimal as canonical text, a choice by id, yes or no, or words. */
export type Value = string | boolean

export type ValueViolation = {
  code: 'type' | 'minimum' | 'maximum' | 'decimals' | 'choice'
  detail: string
  expected: string
}

// 40 characters hold any number within the bounds; longer text is not parsed.
const DECIMAL_TEXT = /^-?\d+(\.\d+)?$/
const DECIMAL_LENGTH_MAX = 40
const CONTROL = /\p{Cc}/u

/** Values that bills have beyond the bounds of the taxonomy. Each accepted one gets a notice. */
export type Leniency = {
  /** An amount below zero reverses an earlier one. */
  readonly takesCredits?: boolean
  /** More decimals than are kept are rounded half up, as invoices round: GBP 1000.125 becomes 1000.13. */
  readonly roundsDecimals?: boolean
  /** A choice may have a name in place of its id: `Unleaded` is petrol. */
  readonly takesNames?: boolean
}

/** For forms and files. */
export const asBilled: Leniency = { takesCredits: true, roundsDecimals: true, takesNames: true }

/** A value in its parameter's canonical form, or its violation. `choices` are the subchild's choices by id. */
export function checkValue(
  parameter: Parameter,
  raw: unknown,
  choices: readonly string[],
  { takesCredits = false, roundsDecimals = false, takesNames = false }: Leniency = {},
): Result<Value, ValueViolation> {
  switch (parameter.type) {
    case 'decimal':
      return checkDecimal(takesCredits ? withCredits(parameter) : parameter, raw, roundsDecimals)
    case 'choice': {
      if (typeof raw === 'string' && choices.includes(raw)) return succeed(raw)
      const named = takesNames && typeof raw === 'string' ? choiceNamed(raw, parameter.choices, choices) : undefined
      if (named !== undefined) return succeed(named)
      return fail({
        code: 'choice',
        detail: 'Not one of the choices',
        expected: `one of ${choices.join(', ')}`.slice(0, 500),
      })
    }
    case 'boolean':
      if (typeof raw === 'boolean') return succeed(raw)
      return fail({ code: 'type', detail: 'Expected yes or no', expected: 'true or false' })
    case 'text':
      return checkText(raw, parameter.maxLength)
  }
}

function checkText(raw: unknown, maxLength: number): Result<string, ValueViolation> {
  const expected = `text on one line, of 1 to ${maxLength} characters`
  const text = typeof raw === 'string' ? raw.trim() : ''
  if (text === '' || CONTROL.test(text)) return fail({ code: 'type', detail: 'Expected text', expected })
  return text.length > maxLength ? fail({ code: 'maximum', detail: 'The text is too long', expected }) : succeed(text)
}

/**
 * Accepts a JSON number or the same as decimal text, without losing a digit. Refuses text such as "1e3", "+1", "1,000" or " 1".
 */
function checkDecimal(
  parameter: DecimalParameter,
  raw: unknown,
  roundsDecimals: boolean,
): Result<string, ValueViolation> {
  const given = toDecimal(raw)
  if (!given)
    return fail({ code: 'type', detail: 'Expected a number', expected: 'a number, or a number as decimal text' })
  const value = roundsDecimals ? roundTo(given, parameter.decimals) : given
  if (value.lt(parameter.minimum)) {
    return fail({ code: 'minimum', detail: 'The number is too small', expected: `at least ${parameter.minimum}` })
  }
  if (value.gt(parameter.maximum)) {
    return fail({ code: 'maximum', detail: 'The number is too large', expected: `at most ${parameter.maximum}` })
  }
  if (value.decimalPlaces() > parameter.decimals) {
    const expected = `at most ${parameter.decimals} digits after the decimal point`
    return fail({ code: 'decimals', detail: 'The number has too many decimals', expected })
  }
  return succeed(value.isZero() ? '0' : value.toString())
}

const withCredits = (parameter: DecimalParameter): DecimalParameter =>
  isAmount(parameter) && parameter.minimum === 0 ? { ...parameter, minimum: -parameter.maximum } : parameter

/** Whether a checked value is a decimal rather than a choice. */
export const isDecimalText = (value: string): boolean => DECIMAL_TEXT.test(value)

/** Whether two notations of a decimal are one number. */
export const isSameDecimal = (one: unknown, other: unknown): boolean => {
  const [first, second] = [toDecimal(one), toDecimal(other)]
  return first !== undefined && second !== undefined && first.eq(second)
}

/** A JSON number, or decimal text of the same form, as a decimal; undefined for anything else. */
export function toDecimal(raw: unknown): Decimal | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? new Decimal(raw) : undefined
  if (typeof raw !== 'string' || raw.length > DECIMAL_LENGTH_MAX || !DECIMAL_TEXT.test(raw)) return undefined
  return new Decimal(raw)
}
