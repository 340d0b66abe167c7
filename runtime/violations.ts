import { keyOfStep, pointerStep } from './pointer.ts'
import type { Violation } from './problem.ts'
import type { KeywordViolation } from './validator.ts'

/**
 * The violations of a validator in words: place, rule and what would be right; never the value. If no branch of a choice matches,
 * only that is reported, because the intended branch is unknown.
 */
export function toViolations(violations: readonly KeywordViolation[]): Violation[] {
  // `01/03/2025` breaks the pattern of a day; "There is no such day" beside it would mislead.
  const misshapen = new Set(
    violations.filter(({ keyword }) => keyword === 'pattern').map(({ instancePath }) => instancePath),
  )
  return violations
    .filter(({ keyword, instancePath }) => keyword !== 'format' || !misshapen.has(instancePath))
    .map(toViolation)
}

/** A violation of a response in one line, such as `/items/0/id: Required`. */
export function violationText({ instancePath, keyword, params }: KeywordViolation, whole: string): string {
  const [detail, expected] = wording(keyword, params)
  const place = placeOf({ instancePath, params }) || whole
  return `${place}: ${detail}${expected === undefined ? '' : ` (expected ${expected})`}`
}

const parts = { path: 'path', query: 'query', headers: 'header', cookies: 'cookie', body: 'body' } as const

function toViolation({ instancePath, keyword, params }: KeywordViolation): Violation {
  const path = placeOf({ instancePath, params })
  const [, part = '', ...steps] = path.split('/')
  const where = parts[part as keyof typeof parts] ?? 'body'
  const [detail, expected] = wording(keyword, params)
  const place =
    where === 'body' ? { pointer: steps.map((step) => `/${step}`).join('') } : { name: keyOfStep(steps[0] ?? '') }
  return {
    in: where,
    ...place,
    code: codes[keyword] ?? keyword,
    detail,
    ...(expected === undefined ? {} : { expected }),
  }
}

/** The pointer of the value, or of the member that is missing or unknown. */
function placeOf({ instancePath, params }: Pick<KeywordViolation, 'instancePath' | 'params'>): string {
  const member =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName
  return member === undefined ? instancePath : `${instancePath}/${pointerStep(String(member))}`
}

const codes: Readonly<Record<string, string>> = { additionalProperties: 'unknown', unevaluatedProperties: 'unknown' }

const formatExamples: Readonly<Record<string, string>> = {
  'date-time': 'a time such as 2026-01-15T09:30:00Z (RFC 3339)',
  uuid: 'a UUID',
  email: 'an e-mail address',
}

const characters = (limit: string): string => `${limit} ${limit === '1' ? 'character' : 'characters'}`

function wording(keyword: string, params: KeywordViolation['params']): [detail: string, expected?: string] {
  const limit = String(params.limit)
  switch (keyword) {
    case 'required':
      return ['Required']
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return ['Unknown property']
    case 'type':
      return ['Wrong type', [params.type].flat().join(' or ')]
    case 'format':
      if (params.format === 'date') return ['There is no such day', 'YYYY-MM-DD']
      return ['Wrong format', formatExamples[String(params.format)] ?? String(params.format)]
    case 'pattern':
      return patternWording(String(params.pattern), params.message as string | undefined)
    case 'enum':
      return ['Not one of the allowed values', valuesText(params.allowedValues as unknown[])]
    case 'const':
      return ['Not the expected value', valuesText([params.allowedValue])]
    case 'minimum':
      return ['The number is too small', `at least ${limit}`]
    case 'maximum':
      return ['The number is too large', `at most ${limit}`]
    case 'exclusiveMinimum':
      return ['The number is too small', `more than ${limit}`]
    case 'exclusiveMaximum':
      return ['The number is too large', `less than ${limit}`]
    case 'multipleOf':
      return ['Not a multiple of the step', `a multiple of ${String(params.multipleOf)}`]
    case 'minLength':
      return ['The text is too short', `at least ${characters(limit)}`]
    case 'maxLength':
      return ['The text is too long', `at most ${characters(limit)}`]
    case 'minItems':
      return ['Too few items', `at least ${limit}`]
    case 'maxItems':
      return ['Too many items', `at most ${limit}`]
    case 'uniqueItems':
      return ['Two items are equal', 'different items']
    case 'minProperties':
      return ['Too few properties', `at least ${limit}`]
    case 'maxProperties':
      return ['Too many properties', `at most ${limit}`]
    case 'contains':
      return ['Wrong number of items that match the schema of contains', boundsText(params)]
    case 'unevaluatedItems':
      return ['Too many items', `at most ${limit}`]
    case 'dependentRequired':
      return ['Required, because another property is present']
    case 'propertyNames':
      return ['Property name not allowed']
    case 'false':
      return ['No value is allowed here']
    case 'depth':
      return ['The value is nested too deeply']
    case 'not':
      return ['The value matches a schema that is excluded']
    case 'oneOf':
      return [
        params.passing
          ? 'The value matches more than one of the alternatives'
          : 'The value matches none of the alternatives',
      ]
    case 'anyOf':
      return ['The value matches none of the alternatives']
    default:
      return [`Breaks the rule ${keyword}`]
  }
}

/**
 * The contract's words for the pattern (`x-pattern-message`), or the pattern itself. An entity tag is often sent without its double
 * quotes: `If-Match: 3` for `If-Match: "3"`.
 */
function patternWording(pattern: string, message: string | undefined): [detail: string, expected: string] {
  const isQuoted = pattern.startsWith('^"') && pattern.endsWith('"$')
  const detail = isQuoted ? 'Put the text in double quotes' : 'The text has a form that is not allowed'
  return [detail, message ?? `text that matches ${pattern}`]
}

/** Values of a contract that a violation lists. */
const VALUES_MAX = 20

/** Texts stand in quotation marks where one of them could not be told apart without, such as '' and 'null' beside null. */
function valuesText(values: readonly unknown[]): string {
  const isMixed = values.some((value) => typeof value !== 'string')
  const isPlain = (text: string) => /^[^\s,"](?:[^,"\p{Cc}]*[^\s,"])?$/u.test(text) && !(isMixed && isLiteral(text))
  const isQuoted = values.some((value) => typeof value === 'string' && !isPlain(value))
  const first = values
    .slice(0, VALUES_MAX)
    .map((value) => (typeof value === 'string' && !isQuoted ? value : JSON.stringify(value)))
  return first.join(', ') + (values.length > VALUES_MAX ? ` and ${values.length - VALUES_MAX} more` : '')
}

/** Whether a text reads as a number, a boolean or null. */
const isLiteral = (text: string): boolean => /^(?:null|true|false|-?\d[\d.eE+-]*)$/.test(text)

const boundsText = ({ min, max }: KeywordViolation['params']): string =>
  max === undefined ? `at least ${min}` : `at least ${min} and at most ${max}`
