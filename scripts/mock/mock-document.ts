import { rewrite } from '@tomorro/generator/document/grammar'
import type { Json } from '@tomorro/generator/json'

/** Items per list in generated responses; the contract's hundreds, with nested lists, take minutes. */
const MADE_UP_ITEMS = 3

/**
 * The contract adapted to Prism 5.16.0. Prism adds null to the enum of a nullable schema; where null is already there, as OpenAPI
 * 3.0.3 requires ("Clarification of nullable"), the schema does not compile, and Prism accepts any body.
 * @param isDynamic whether responses are generated from schemas; response schemas are then copies with short lists, while requests
 * keep the contract's limits
 */
export function mockDocument(document: Json, isDynamic: boolean): Json {
  const known = schemasOf(document, 'document', (schema) => {
    const { nullable, enum: values } = schema
    return nullable === true && Array.isArray(values)
      ? { ...schema, enum: values.filter((value) => value !== null) }
      : schema
  })
  return isDynamic ? withShortLists(known) : known
}

function withShortLists(document: Json): Json {
  const { schemas, ...components } = document.components as { schemas: Json }
  const shortened = (node: unknown, kind: 'schema' | 'response') => schemasOf(node, kind, shorten)
  const answers = Object.entries(schemas).map(([name, schema]) => [`Answered${name}`, shortened(schema, 'schema')])
  const whole = { ...document, components: { ...components, schemas: {} } }
  const rewritten = rewrite(whole, 'document', '#', (node, kind) =>
    kind === 'response' ? { done: shortened(node, kind) } : undefined,
  ) as Json
  const rest = rewritten.components as Json
  return { ...rewritten, components: { ...rest, schemas: { ...schemas, ...Object.fromEntries(answers) } } }
}

function shorten(schema: Json): Json {
  const { $ref, minItems = 0, maxItems } = schema
  if (typeof $ref === 'string') return { $ref: $ref.replace('#/components/schemas/', '#/components/schemas/Answered') }
  if (maxItems === undefined) return schema
  return { ...schema, maxItems: Math.max(Number(minItems), Math.min(Number(maxItems), MADE_UP_ITEMS)) }
}

const schemasOf = (node: unknown, kind: 'document' | 'schema' | 'response', change: (schema: Json) => Json): Json =>
  rewrite(node, kind, '#', (value, valueKind) => (valueKind === 'schema' ? { go: change(value) } : undefined)) as Json
