import { fail, type Result, succeed } from '../result.ts'
import { Decimal } from './decimal.ts'
import type { DecimalParameter, Parameter } from './taxonomy.ts'

/** A checked value: a decimal as canonical text, a choice by id, yes or no. */
export type Value = string | boolean

export type ValueFault = {
  code: 'type' | 'minimum' | 'maximum' | 'decimals' | 'choice'
  detail: string
  expected: string
}

// 40 characters hold any number within the bounds; the length is checked before the text is parsed.
const DECIMAL_TEXT = /^-?\d+(\.\d+)?$/
const DECIMAL_LENGTH_MAX = 40

/** One value of a parameter in its canonical form, or its fault. `choices` are the ids that the subchild takes. */
export function checkValue(parameter: Parameter, raw: unknown, choices: readonly string[]): Result<Value, ValueFault> {
  switch (parameter.type) {
    case 'decimal':
      return checkDecimal(parameter, raw)
    case 'choice':
      if (typeof raw === 'string' && choices.includes(raw)) return succeed(raw)
      return fail({
        code: 'choice',
        detail: 'Not one of the choices',
        expected: `one of ${choices.join(', ')}`.slice(0, 500),
      })
    case 'boolean':
      if (typeof raw === 'boolean') return succeed(raw)
      return fail({ code: 'type', detail: 'Expected yes or no', expected: 'true or false' })
  }
}

/** Takes a JSON number or the same as decimal text; neither loses a digit. Text like "1e3", "+1", "1,000" or " 1" is refused. */
function checkDecimal(parameter: DecimalParameter, raw: unknown): Result<string, ValueFault> {
  const value = toDecimal(raw)
  if (!value)
    return fail({ code: 'type', detail: 'Expected a number', expected: 'a number, or a number as decimal text' })
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

function toDecimal(raw: unknown): Decimal | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? new Decimal(raw) : undefined
  if (typeof raw !== 'string' || raw.length > DECIMAL_LENGTH_MAX || !DECIMAL_TEXT.test(raw)) return undefined
  return new Decimal(raw)
}
