import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import type { Json } from '../json.ts'
import { type Kind, type Place, placesOf, visit } from './grammar.ts'
import { describing, membersOf } from './members.ts'

/** Fixed fields of OpenAPI 3.2 without effect. */
const of32 = new Set('itemSchema itemEncoding prefixEncoding encoding'.split(' '))
/** The fields of a Reference Object. */
const ofReferences = new Set(['$ref', 'summary', 'description'])

/** Known fields without effect on generated code. */
const without: Readonly<Record<string, string>> = {
  webhooks: 'are not served; nothing is generated for them',
  callbacks: 'are not called; nothing is generated for them',
}

type Found = { readonly at: string; readonly message: string }

/** What has no effect outside of schemas, by JSON Pointer: unknown keywords, and descriptions of a wrong form. */
export function unknownKeywords(node: unknown, root: Kind = 'document', from = '#'): Found[] {
  const found: Found[] = []
  visit(node, root, from, (node, kind, at) => {
    if (kind === 'schema') return false
    const isReference = typeof node.$ref === 'string' && kind !== 'pathItem'
    for (const [key, value] of Object.entries(node)) {
      const place = `${at}/${pointerStep(key)}`
      if (key.startsWith('x-')) continue
      const message = isReference ? besideReference(key, value) : messageOf(kind, key, value)
      if (message !== undefined) found.push({ at: place, message })
      else if (!isReference) found.push(...malformed(kind, placesOf(kind)[key], value, place))
    }
    return true
  })
  return found
}

function besideReference(key: string, value: unknown): string | undefined {
  if (!ofReferences.has(key)) return 'stands beside a $ref, where it has no effect'
  return typeof value === 'string' ? undefined : 'is not text; it has no effect'
}

function messageOf(kind: Kind, key: string, value: unknown): string | undefined {
  const known = membersOf(kind)
  if (!known) return undefined
  if (Object.hasOwn(without, key) && isObject(value) && Object.keys(value).length > 0) return without[key]
  const member = known.get(key)
  if (member?.test(value) === false) return `is not ${member.says}; it has no effect`
  if (member !== undefined || placesOf(kind)[key] !== undefined) return undefined
  return of32.has(key) ? 'is of OpenAPI 3.2; it has no effect' : 'is an unknown keyword, ignored'
}

/** The children that are not the objects or lists that describe something. */
function malformed(holder: Kind, place: Place | undefined, value: unknown, at: string): Found[] {
  const kind = place?.one ?? place?.list ?? place?.map
  if (place === undefined || !(describing.has(kind) || describing.has(holder))) return []
  const says = `is not ${place.list ? 'a list' : 'an object'}; it has no effect`
  if (place.list ? !Array.isArray(value) : !isObject(value)) return [{ at, message: says }]
  if (place.one) return []
  return Object.entries(value as Json | unknown[]).flatMap(([name, member]) =>
    isObject(member) ? [] : [{ at: `${at}/${pointerStep(name)}`, message: 'is not an object; it has no effect' }],
  )
}
