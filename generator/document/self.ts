import { isObject } from '@tomorro/runtime/validator'
import type { Json } from '../json.ts'
import { rewrite } from './grammar.ts'

/**
 * Writes references by the document's own address (OpenAPI 3.2, `$self`) as references between files. With
 * `$self: https://example.com/api/main`, `https://example.com/api/main#/a` is `#/a`, and `https://example.com/api/common.yaml#/a` is
 * `common.yaml#/a`, a file beside the document. References within a schema with `$id` have that address and stay.
 */
export function withoutSelf(document: Json): Json {
  const base = typeof document.$self === 'string' ? URL.parse(document.$self, NOWHERE) : null
  if (base === null) return document
  const folder = new URL('.', base).href
  const relative = (reference: string): string => {
    const { href, hash } = URL.parse(reference, base.href) ?? {}
    if (href === undefined || reference.startsWith('#')) return reference
    if (href === `${base.href}${hash}`) return hash || '#'
    return href.startsWith(folder) ? href.slice(folder.length) : reference
  }
  return rewrite(document, 'document', '#', (node, kind) => {
    if (kind === 'schema' && typeof node.$id === 'string') return { done: node }
    const { $ref, discriminator } = node
    const { mapping } = isObject(discriminator) ? discriminator : {}
    // A mapping's value may be a name.
    const entries = Object.entries(isObject(mapping) ? mapping : {}).map(([tag, target]) => [
      tag,
      typeof target === 'string' && /[/:]/.test(target) ? relative(target) : target,
    ])
    return {
      go: {
        ...node,
        ...(typeof $ref === 'string' ? { $ref: relative($ref) } : {}),
        ...(entries.length > 0
          ? { discriminator: { ...(discriminator as Json), mapping: Object.fromEntries(entries) } }
          : {}),
      },
    }
  }) as Json
}

/** The base of a relative `$self`, such as `/api/main`. */
const NOWHERE = 'nowhere://document/'
