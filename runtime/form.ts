import { parseJson } from './json.ts'
import type { Scalar } from './parameter-value.ts'
import { type ParameterSpec, readParameters } from './parameters.ts'
import { pointerStep } from './pointer.ts'
import { Problem, type Violation } from './problem.ts'

/** How the fields of an `application/x-www-form-urlencoded` body are read, as generated. */
export type FormSpec = {
  readonly parameters: readonly ParameterSpec[]
  /** Names of the fields that come once for each item, each as JSON. */
  readonly jsonLists: readonly string[]
  /** What the text of fields of other names stands for; they are refused where this is left out. */
  readonly others?: Scalar
}

/** Fields of one form. */
const FIELDS_MAX = 1_000

/** The name under which fields of other names are read together. */
const OTHERS = ''

/**
 * The fields of a form: what a query would be, so that text becomes a number or a boolean where it says exactly one.
 * @returns the values for a validator to check, and what cannot even be decoded
 */
export function parseForm(text: string, { parameters, jsonLists, others }: FormSpec): ParsedForm {
  if (text.split('&', FIELDS_MAX + 1).length > FIELDS_MAX) return { content: undefined, violations: [tooMany] }
  const specs = others === undefined ? parameters : [...parameters, restSpec(others)]
  const { input, violations } = readParameters({ parameters: specs }, { path: new Map(), search: text, headers: {} })
  const { [OTHERS]: rest, ...fields } = input.query
  const content: Record<string, unknown> = { ...Object(rest), ...fields }
  for (const name of jsonLists) {
    const texts = content[name]
    if (!Array.isArray(texts)) continue
    content[name] = texts.map((item, index) => jsonOf(String(item), `/${pointerStep(name)}/${index}`, violations))
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

/** The violations of a value as violations of the body that holds it at `pointer`. */
export const violationsBelow = (pointer: string, violations: readonly Violation[]): Violation[] =>
  violations.map((violation) => ({ ...violation, in: 'body', pointer: `${pointer}${violation.pointer ?? ''}` }))

function inBody({ name, in: _where, ...violation }: Violation): Violation {
  return { in: 'body', pointer: violation.pointer ?? (name === undefined ? '' : `/${pointerStep(name)}`), ...violation }
}
