import { parseJson } from './json.ts'
import { type ByPattern, byPattern, isObjectShape, memberShape } from './parameter-value.ts'
import { type ParameterSpec, readParameters } from './parameters.ts'
import { pointerStep } from './pointer.ts'
import { Problem, type Violation } from './problem.ts'
import { Readings, readingsOf } from './readings.ts'
import { isObject } from './validator.ts'

/** How the fields of an `application/x-www-form-urlencoded` body are read, as generated. */
export type FormSpec = {
  readonly parameters: readonly ParameterSpec[]
  /** Names of array fields that are sent once per item, each item as JSON. */
  readonly jsonLists: readonly string[]
  /** Those of them that may be one object instead of a list. */
  readonly singleObjects?: readonly string[]
  /** Fields by regular expressions of their names. */
  readonly patterns?: readonly ByPattern<FieldSpec>[]
  /** Fields with other names; without it they are refused. */
  readonly others?: FieldSpec
}

/** A field without its name. `jsonItems`: an array that is sent once per item, each item as JSON; `orOne`: or one object. */
export type FieldSpec = Omit<ParameterSpec, 'name'> & { readonly jsonItems?: 'list' | 'orOne' }

/** Fields per form. */
const FIELDS_MAX = 1_000

/**
 * The fields of a form, read like query parameters: text becomes a number or a boolean where it is exactly one.
 * @returns the values for a validator to check, and violations for fields that cannot be decoded
 */
export function parseForm(text: string, spec: FormSpec): ParsedForm {
  if (text.split('&', FIELDS_MAX + 1).length > FIELDS_MAX) return { content: undefined, violations: [tooMany] }
  const free = freeFields(text, spec)
  const parameters = [...spec.parameters, ...free]
  const { input, violations } = readParameters({ parameters }, { path: new Map(), search: text, headers: {} })
  const content: Record<string, unknown> = { ...input.query }
  const jsonLists = [...spec.jsonLists, ...free.flatMap(({ name, jsonItems }) => (jsonItems ? [name] : []))]
  const singleObjects = new Set([
    ...(spec.singleObjects ?? []),
    ...free.flatMap(({ name, jsonItems }) => (jsonItems === 'orOne' ? [name] : [])),
  ])
  for (const name of jsonLists) {
    const texts = content[name]
    if (texts instanceof Readings) content[name] = readingsOf(texts.values.flatMap(jsonReading))
    if (!Array.isArray(texts)) continue
    const items = texts.map((item, index) => jsonOf(String(item), `/${pointerStep(name)}/${index}`, violations))
    const [first] = items
    content[name] = items.length === 1 && isObject(first) && singleObjects.has(name) ? first : items
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

/** The fields of a form that have no spec of their own, by pattern or as others. */
function freeFields(text: string, { parameters, patterns = [], others }: FormSpec): (FieldSpec & { name: string })[] {
  if (others === undefined && patterns.length === 0) return []
  const named = new Set(parameters.map(({ name }) => name))
  const spread = parameters.filter(
    ({ style, explode, shape }) => style === 'deepObject' || (explode && isObjectShape(shape)),
  )
  const isDeclared = (key: string) =>
    named.has(key) ||
    spread.some(({ name, style, shape }) =>
      style === 'deepObject'
        ? key.startsWith(`${name}[`)
        : isObjectShape(shape) && memberShape(shape, key) !== undefined,
    )
  const names = [...new Set(text.split('&').flatMap(nameOf))].filter((name) => !isDeclared(name))
  return names.flatMap((name) => {
    const field = byPattern(patterns, name) ?? others
    return field === undefined ? [] : [{ ...field, name }]
  })
}

/** The decoded name of a pair; empty if its percent-encoding is invalid, which the reader of the pair reports. */
function nameOf(pair: string): string[] {
  const [name = ''] = pair.split('=', 1)
  if (pair === '') return []
  try {
    return [decodeURIComponent(name.replaceAll('+', ' '))]
  } catch {
    return []
  }
}

/** A list of texts as a list of JSON values; none where one is no JSON. Other readings stay. */
function jsonReading(reading: unknown): unknown[] {
  if (!Array.isArray(reading)) return [reading]
  const violations: Violation[] = []
  const items = reading.map((item) => jsonOf(String(item), '', violations))
  return violations.length > 0 ? [] : [items]
}

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
