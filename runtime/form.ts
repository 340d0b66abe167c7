import { parseJson } from './json.ts'
import type { Scalar } from './parameter-value.ts'
import { type ParameterSpec, readParameters } from './parameters.ts'
import { pointerStep } from './pointer.ts'
import { Problem, type Violation } from './problem.ts'
import { isObject } from './validator.ts'

/** How the fields of an `application/x-www-form-urlencoded` body are read, as generated. */
export type FormSpec = {
  readonly parameters: readonly ParameterSpec[]
  /** Names of array fields that are sent once per item, each item as JSON. */
  readonly jsonLists: readonly string[]
  /** Those of them that may be one object instead of a list. */
  readonly singleObjects?: readonly string[]
  /** The type of fields with other names; without it they are refused. */
  readonly others?: Scalar
}

/** Fields per form. */
const FIELDS_MAX = 1_000

/** The key that collects fields with other names. */
const OTHERS = ''

/**
 * The fields of a form, read like query parameters: text becomes a number or a boolean where it is exactly one.
 * @returns the values for a validator to check, and violations for fields that cannot be decoded
 */
export function parseForm(text: string, { parameters, jsonLists, singleObjects, others }: FormSpec): ParsedForm {
  if (text.split('&', FIELDS_MAX + 1).length > FIELDS_MAX) return { content: undefined, violations: [tooMany] }
  const specs = others === undefined ? parameters : [...parameters, restSpec(others)]
  const { input, violations } = readParameters({ parameters: specs }, { path: new Map(), search: text, headers: {} })
  const { [OTHERS]: rest, ...fields } = input.query
  const content: Record<string, unknown> = { ...Object(rest), ...fields }
  for (const name of jsonLists) {
    const texts = content[name]
    if (!Array.isArray(texts)) continue
    const items = texts.map((item, index) => jsonOf(String(item), `/${pointerStep(name)}/${index}`, violations))
    const [first] = items
    content[name] = items.length === 1 && isObject(first) && singleObjects?.includes(name) ? first : items
  }
  return { content, violations: violations.map(inBody) }
}

const tooMany: Violation = {
  in: 'body',
  pointer: '',
  code: 'maxProperties',
  detail: 'Too many fields',
  expected: `at most ${FIELDS_MAX}`,
}

type ParsedForm = { content: unknown; violations: Violation[] }

const restSpec = (others: Scalar): ParameterSpec => ({
  name: OTHERS,
  in: 'query',
  style: 'form',
  explode: true,
  shape: { properties: {}, others },
})

function jsonOf(text: string, pointer: string, violations: Violation[]): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    violations.push(...violationsBelow(pointer, error.extra.errors ?? []))
    return undefined
  }
}

/** Prefixes the pointers of violations with the `pointer` of their value in the body. */
export const violationsBelow = (pointer: string, violations: readonly Violation[]): Violation[] =>
  violations.map((violation) => ({ ...violation, in: 'body', pointer: `${pointer}${violation.pointer ?? ''}` }))

function inBody({ name, in: _where, ...violation }: Violation): Violation {
  return { in: 'body', pointer: violation.pointer ?? (name === undefined ? '' : `/${pointerStep(name)}`), ...violation }
}
