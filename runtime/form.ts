import { parseJson } from './json.ts'
import type { Scalar } from './parameter-value.ts'
import { type ParameterSpec, readParameters } from './parameters.ts'
import { pointerStep } from './pointer.ts'
import { type Fault, Problem } from './problem.ts'

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
  if (text.split('&', FIELDS_MAX + 1).length > FIELDS_MAX) return { content: undefined, fault: [tooMany] }
  const specs = others === undefined ? parameters : [...parameters, restSpec(others)]
  const { input, faults } = readParameters({ parameters: specs }, { path: new Map(), search: text, headers: {} })
  const { [OTHERS]: rest, ...fields } = input.query
  const content: Record<string, unknown> = { ...Object(rest), ...fields }
  for (const name of jsonLists) {
    const texts = content[name]
    if (!Array.isArray(texts)) continue
    content[name] = texts.map((item, index) => jsonOf(String(item), `/${pointerStep(name)}/${index}`, faults))
  }
  return { content, fault: faults.map(inBody) }
}

const tooMany: Fault = {
  in: 'body',
  pointer: '',
  code: 'maxProperties',
  detail: 'Too many fields',
  expected: `at most ${FIELDS_MAX}`,
}

type ParsedForm = { content: unknown; fault: Fault[] }

const restSpec = (others: Scalar): ParameterSpec => ({
  name: OTHERS,
  in: 'query',
  style: 'form',
  explode: true,
  shape: { properties: {}, others },
})

function jsonOf(text: string, pointer: string, faults: Fault[]): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    faults.push(...faultsBelow(pointer, error.extra.errors ?? []))
    return undefined
  }
}

/** The faults of a value as faults of the body that holds it at `pointer`. */
export const faultsBelow = (pointer: string, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, in: 'body', pointer: `${pointer}${fault.pointer ?? ''}` }))

function inBody({ name, in: _where, ...fault }: Fault): Fault {
  return { in: 'body', pointer: fault.pointer ?? (name === undefined ? '' : `/${pointerStep(name)}`), ...fault }
}
