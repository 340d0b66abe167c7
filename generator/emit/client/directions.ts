import { rewrite } from '../../document/grammar.ts'
import type { Json } from '../../json.ts'

/** Whether a document has properties that are only sent or only answered, so that both directions have types of their own. */
export function hasDirections(document: Json): boolean {
  let found = false
  rewrite(document, 'document', '#', (node, kind) => {
    if (kind === 'schema' && (node.readOnly === true || node.writeOnly === true)) found = true
    return found ? { done: node } : undefined
  })
  return found
}
