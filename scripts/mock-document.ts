import { rewrite } from './generate/grammar.ts'
import type { Json } from './generate/load.ts'

/**
 * The contract as Prism 5.16.0 understands it. It adds null to the values of what may be null; where null already is among them, as
 * OpenAPI 3.0.3 asks for ("Clarification of nullable"), the schema no longer compiles, and Prism then takes any body at all.
 */
export function mockDocument(document: Json): Json {
  const known = rewrite(document, 'document', '#', (node, kind) => {
    const { nullable, enum: values } = node
    if (kind !== 'schema' || nullable !== true || !Array.isArray(values)) return undefined
    return { go: { ...node, enum: values.filter((value) => value !== null) } }
  })
  // An answer that is made up from its schema would otherwise hold as many items as its schema allows, lists of lists included.
  return { ...(known as Json), 'x-json-schema-faker': { 'max-items': 3 } }
}
