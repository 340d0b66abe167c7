import type { ByPattern, Primitive, Scalar, Shape } from '@tomorro/runtime/parameter-value'
import type { ParameterSpec } from '@tomorro/runtime/parameters'
import type { Contract, Operation, Parameter } from '../model/model.ts'
import { DEEP_LEVELS } from '../model/parameter-style.ts'
import { toRegExp } from '../model/pattern.ts'
import type { JsonType, Schema } from '../model/schema.ts'
import { anyTelling, choiceOf, isClosed, isFreeForm, membersOf, placesOf, typesOf } from '../model/value-shape.ts'

type Schemas = Pick<Contract, 'schemas'>

/** How the runtime reads a parameter; the validator checks its schema. */
export function parameterSpec(
  contract: Schemas,
  { name, in: where, required, style: written, explode, content, mayBeEmpty, schema }: Parameter,
): ParameterSpec {
  const isPlain = written === 'cookie'
  const style = isPlain ? 'form' : written
  const read =
    content === 'json'
      ? ({ style: 'json', explode: false, shape: 'string' } as const)
      : content === 'text'
        ? ({ style: 'text', explode: false, shape: scalarOf(contract, schema) } as const)
        : { style, explode, shape: shapeOf(contract, schema, depthOf(contract, style, explode, schema)) }
  const isSpread =
    (style === 'deepObject' || (style === 'form' && explode)) &&
    content === undefined &&
    typesOf(contract, schema).join() === 'object'
  return {
    ...{ name, in: where, ...read },
    ...(mayBeEmpty ? { mayBeEmpty } : {}),
    ...(isPlain ? { isPlain } : {}),
    ...(required && isSpread ? { isThere: true as const } : {}),
  }
}

/** The names of an operation's API keys in the query or in cookies (OpenAPI 3.1.1, Security Scheme Object). */
export function credentialNames(
  { securitySchemes }: Pick<Contract, 'securitySchemes'>,
  { security }: Operation,
  where: 'query' | 'cookie',
): string[] {
  const schemes = security.flatMap((one) => Object.keys(one).map((name) => securitySchemes[name]))
  return [...new Set(schemes.flatMap((one) => (one?.in === where && one.name !== undefined ? [one.name] : [])))]
}

/** Exploded style form repeats the name per array item: `sort=a&sort=b`. */
function depthOf(contract: Schemas, style: Parameter['style'], explode: boolean, schema: Schema): number {
  // A schema may be circular.
  if (style === 'deepObject') return DEEP_LEVELS
  return style === 'form' && explode && typesOf(contract, schema).includes('object') ? 2 : 1
}

/** The order in which types are tried for a text: most specific first. */
const primitives = ['boolean', 'integer', 'number', 'string'] as const satisfies readonly JsonType[]

/** @param depth remaining levels of arrays and objects; deeper values are text */
function shapeOf(contract: Schemas, schema: Schema, depth: number): Shape {
  const types = typesOf(contract, schema)
  const scalars = primitives.filter((type) => types.includes(type))
  const alone = scalars.length > 0 ? { alone: scalarOf(contract, schema) } : {}
  if (depth === 0) return scalarOf(contract, schema)
  const below = (schemas: readonly Schema[]) => shapeOf(contract, anyTelling(schemas), depth - 1)
  if (types.includes('array')) return { ...listShape(contract, schema, below), ...alone }
  if (!types.includes('object')) return scalarOf(contract, schema)
  const { properties, patterns, rest } = membersOf(contract, choiceOf(contract, schema))
  const byPatterns = [...patterns].map(([pattern, schemas]) => patternOf(pattern, below(schemas)))
  return {
    properties: Object.fromEntries([...properties].map(([name, schemas]) => [name, below(schemas)])),
    ...(byPatterns.length > 0 ? { patterns: byPatterns } : {}),
    ...(rest === false && !takesAny(contract, schema, properties.size) ? {} : { others: below([rest || true]) }),
    ...alone,
  }
}

/** Whether an object accepts any member: it declares none, and does not forbid others. */
const takesAny = (contract: Schemas, schema: Schema, declared: number): boolean =>
  isFreeForm(contract, schema) || (declared === 0 && !isClosed(contract, schema))

/** The shapes of a list's items. @param below the shape of what any of the schemas allow */
export function listShape<Item extends Shape>(
  contract: Schemas,
  schema: Schema,
  below: (schemas: readonly Schema[]) => Item,
): { items: Item; first?: readonly Item[] } {
  const { first, others } = placesOf(contract, schema) ?? { first: [], others: [] }
  const items = below(others)
  const places = first.map(below)
  const isTuple = places.some((place) => JSON.stringify(place) !== JSON.stringify(items))
  return { items, ...(isTuple ? { first: places } : {}) }
}

/** What applies to the names that match a pattern, for the runtime. */
export const patternOf = <Value>(pattern: string, value: Value): ByPattern<Value> => [
  pattern,
  toRegExp(pattern)?.flags ?? 'u',
  value,
]

export function scalarOf(contract: Schemas, schema: Schema): Scalar {
  const types = typesOf(contract, schema)
  const known: Primitive[] = primitives.filter((type) => types.includes(type))
  return known.length === 1 ? (known[0] ?? 'string') : known.length === 0 ? 'string' : known
}
