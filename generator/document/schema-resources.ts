import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import { type Json, lookUp } from '../json.ts'
import { visit } from './grammar.ts'

/** The dynamic scope: the schema of each dynamic anchor, from the outermost resource that has it. */
export type Bindings = ReadonlyMap<string, string>

const VALIDATION = 'https://json-schema.org/draft/2020-12/vocab/validation'

const DOCUMENT = 'contract:///document'

type Resource = {
  readonly uri: string
  readonly pointer: string
  readonly anchors: Map<string, string>
  readonly dynamic: Map<string, string>
}

type Target = { readonly pointer: string; readonly resource: Resource; readonly anchor?: string }

/** What the references of a document refer to. @param addresses URIs of schemas without `$id`, with their JSON Pointers */
export function indexOf(document: Json, addresses: ReadonlyMap<string, string>) {
  const { root, resources, byPointer, isDynamic } = resourcesIn(document, addresses)

  /** The target of a reference and its anchor; undefined for a target outside of the document's schemas. */
  const locate = (reference: string, from: string): Target | undefined => {
    const nowhere = new ContractError(`${reference} leads nowhere`, `#${from}`)
    const base = resourceAt(byPointer, from).uri
    if (!URL.canParse(reference, base)) throw nowhere
    const [uri = '', fragment = ''] = new URL(reference, base).href.split('#')
    const resource = resources.get(uri)
    if (!resource) return undefined
    const step = decodeURIComponent(fragment)
    if (step === '') return { pointer: resource.pointer, resource }
    if (step.startsWith('/')) {
      // Relative to the resource, as specified; else to the document, as often written where `$id` is only a name.
      const pointer = [resource.pointer + step, step].find((at) => isSchema(lookUp(document, at)))
      if (pointer === undefined) throw nowhere
      return { pointer, resource }
    }
    const pointer = resource.anchors.get(step) ?? (uri.startsWith(DOCUMENT) ? root.anchors.get(step) : undefined)
    if (pointer === undefined) throw nowhere
    return { pointer, resource, anchor: step }
  }

  /** Enters a resource: adds its anchors; anchors of outer resources win. */
  const extended = (bound: Bindings, { dynamic }: Resource): Bindings =>
    dynamic.size === 0 ? bound : new Map([...dynamic, ...bound])

  return {
    /** Whether a schema's dialect includes the validation vocabulary (core, §8.1.2). */
    isAsserted: (pointer: string): boolean => {
      const dialect = (lookUp(document, resourceAt(byPointer, pointer).pointer) as Json | undefined)?.$schema
      const known = typeof dialect === 'string' ? resources.get(dialect) : undefined
      const vocabulary = known && (lookUp(document, known.pointer) as Json).$vocabulary
      return !isObject(vocabulary) || Object.hasOwn(vocabulary, VALIDATION)
    },
    target: (reference: string, from: string): string | undefined => locate(reference, from)?.pointer,
    dynamicTarget: (reference: string, from: string, bound: Bindings): string | undefined => {
      const target = locate(reference, from)
      if (!target) return undefined
      const { pointer, resource, anchor } = target
      return anchor !== undefined && resource.dynamic.get(anchor) === pointer ? (bound.get(anchor) ?? pointer) : pointer
    },
    entering: (pointer: string, bound: Bindings): Bindings => extended(bound, resourceAt(byPointer, pointer)),
    /** Adds the anchors of the resources between a schema and another one inside it. */
    bindingsAt: (pointer: string, bound: Bindings, from = pointer): Bindings => {
      if (!isDynamic) return bound
      const way = [...byPointer.values()].filter(
        (resource) =>
          isWithin(pointer, resource.pointer) && (resource.pointer.length > from.length || from === pointer),
      )
      const own =
        from === pointer ? [resourceAt(byPointer, pointer)] : way.sort((a, b) => a.pointer.length - b.pointer.length)
      return own.reduce(extended, bound)
    },
  }
}

/** The resources of a document by URI and by pointer; also each component with a dynamic anchor, which may lack an `$id`. */
function resourcesIn(document: Json, addresses: ReadonlyMap<string, string>) {
  const root: Resource = { uri: DOCUMENT, pointer: '', anchors: new Map(), dynamic: new Map() }
  const resources = new Map<string, Resource>([[DOCUMENT, root]])
  const byPointer = new Map<string, Resource>([['', root]])
  const addressed = new Map([...addresses].map(([address, pointer]) => [pointer, address]))
  const isDynamic = JSON.stringify(document).includes('"$dynamicRef"')
  let outermost = ''

  visit(document, 'document', '#', (node, kind, at) => {
    if (kind !== 'schema') return true
    const pointer = at.slice(1)
    let resource = resourceAt(byPointer, pointer)
    const isOutermost = outermost === '' || !isWithin(pointer, outermost)
    if (isOutermost) outermost = pointer
    // Two components without `$id` may use the same dynamic anchor.
    const ownUri =
      isOutermost && isDynamic && JSON.stringify(node).includes('"$dynamicAnchor"')
        ? `${DOCUMENT}?${encodeURI(pointer)}`
        : undefined
    for (const id of [ownUri, addressed.get(pointer), node.$id]) {
      if (typeof id !== 'string' || !URL.canParse(id, resource.uri)) continue
      const uri = new URL(id, resource.uri).href.replace(/#$/, '')
      resource = { uri, pointer, anchors: new Map(), dynamic: new Map() }
      resources.set(uri, resource)
      byPointer.set(pointer, resource)
    }
    for (const anchor of [node.$anchor, node.$dynamicAnchor]) {
      if (typeof anchor !== 'string') continue
      resource.anchors.set(anchor, pointer)
      if (!root.anchors.has(anchor)) root.anchors.set(anchor, pointer)
    }
    if (isDynamic && typeof node.$dynamicAnchor === 'string') resource.dynamic.set(node.$dynamicAnchor, pointer)
    return true
  })
  return { root, resources, byPointer, isDynamic }
}

const isSchema = (node: unknown): boolean => isObject(node) || typeof node === 'boolean'

/** Whether a pointer leads to the outer one or into it. */
export const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`)

/** The innermost resource that contains a schema. */
function resourceAt(byPointer: ReadonlyMap<string, Resource>, pointer: string): Resource {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = byPointer.get(at)
    if (found) return found
  }
}
