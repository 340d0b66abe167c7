import { type Json, lookUp } from '@tomorro/generator/json'

// biome-ignore lint/suspicious/noExplicitAny: the parts of a document, of whatever shape
export type Node = any

/** Follows `$ref`s within a document. */
export const resolverOf = (document: Json): ((node: Node) => Node) => {
  const resolved = (node: Node): Node =>
    typeof node?.$ref === 'string' ? resolved(lookUp(document, node.$ref.slice(1))) : node
  return resolved
}

/** Matches the paths of a template such as `/report/items/{reportId}`. */
export const templatePattern = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)

/** Headers that the mock sends itself; the length in an example is not that of the mock's file. */
export const isOwnHeader = (name: string): boolean => ['x-request-id', 'content-length'].includes(name.toLowerCase())
