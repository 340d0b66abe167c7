import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import { type Json, lookUp } from '../json.ts'
import { rewrite, visit } from './grammar.ts'

/**
 * Rewrites all references between schemas to `#/components/schemas/<name>`: resolves `$id`, `$anchor`, relative references, JSON
 * Pointers into schemas and dynamic references (JSON Schema 2020-12, core, §8.2). A schema whose meaning depends on the dynamic
 * scope becomes one component per meaning.
 * @param addresses URIs of schemas without `$id`, each with the JSON Pointer of the schema
 * @throws ContractError for a reference that leads nowhere
 */
export function resolveIds(written: Json, addresses: ReadonlyMap<string, string> = new Map()): Json {
  const document = withoutRecursion(written)
  const index = indexOf(document, addresses)
  const own = (document.components as Json | undefined)?.schemas as Json | undefined
  const components = Object.assign(Object.create(null), own) as Json
  const names = new Map(Object.keys(components).map((name) => [componentAt(name), name]))
  /** Names of components by pointer and dynamic scope. */
  const made = new Map<string, string>()

  const nameOf = (pointer: string, bound: Bindings): string => {
    const key = `${pointer} ${JSON.stringify([...bound].sort())}`
    const known = made.get(key)
    if (known !== undefined) return known
    const own = names.get(pointer)
    const isOwn = own !== undefined && sameBindings(bound, index.bindingsAt(pointer, new Map()))
    const name = isOwn ? own : uniqueName(pointer, components)
    made.set(key, name)
    components[name] ??= true
    components[name] = affected(lookUp(document, pointer), 'schema', pointer, bound)
    return name
  }

  const affected = (node: unknown, kind: 'schema' | 'document', at: string, bound: Bindings): unknown =>
    rewrite(node, kind, at.replace(/^#?/, '#'), (schema, kindOf, place) => {
      if (kindOf !== 'schema') return undefined
      const pointer = place.slice(1)
      const inside = index.bindingsAt(pointer, bound, at)
      const references = [
        ...(typeof schema.$ref === 'string' ? [[schema.$ref, index.target(schema.$ref, pointer)]] : []),
        ...(typeof schema.$dynamicRef === 'string'
          ? [[schema.$dynamicRef, index.dynamicTarget(schema.$dynamicRef, pointer, inside)]]
          : []),
      ].map(([written, target]) => ({
        // References to other documents are resolved by the loader.
        $ref: target === undefined ? written : reference(nameOf(target, index.entering(target, inside))),
      }))
      const { $ref: _r, $dynamicRef: _d, $id: _i, $anchor: _a, $dynamicAnchor: _n, ...written } = schema
      const rest = index.isAsserted(pointer) ? written : withoutAssertions(written)
      if (references.length < 2) return { go: { ...rest, ...references[0] } }
      const { allOf } = rest
      // Already a reference to a component.
      return {
        done: {
          ...(affected(rest, 'schema', pointer, inside) as Json),
          allOf: [...((allOf as unknown[]) ?? []), ...references],
        },
      }
    })

  for (const name of Object.keys(components)) nameOf(componentAt(name), index.bindingsAt(componentAt(name), new Map()))
  const { components: others, ...rest } = document
  const paths = affected(
    { ...rest, components: { ...(others as Json), schemas: {} } },
    'document',
    '',
    new Map(),
  ) as Json
  return { ...paths, components: { ...(paths.components as Json), schemas: components } }
}

/** Whether a document uses `$id`, `$anchor` or dynamic references. */
export function usesIds(document: Json): boolean {
  let found = false
  visit(document, 'document', '#', (node, kind) => {
    if (kind === 'schema') found ||= addressing.some((keyword) => typeof node[keyword] === 'string')
    return !found
  })
  return found
}

const addressing = ['$id', '$anchor', '$dynamicAnchor', '$dynamicRef', '$recursiveRef']

const RECURSIVE = '$recursive'

/**
 * Converts recursive references of JSON Schema 2019-09 to dynamic references of 2020-12 (appendix "Updating to 2020-12"):
 * `$recursiveAnchor: true` becomes a `$dynamicAnchor`, `$recursiveRef: '#'` refers to it, or else to its own schema resource.
 */
function withoutRecursion(document: Json): Json {
  if (!JSON.stringify(document).includes('"$recursiveRef"')) return document
  let root = { pointer: '', isAnchor: false }
  return rewrite(document, 'document', '#', (schema, kind, at) => {
    if (kind !== 'schema') return undefined
    const isRoot = typeof schema.$id === 'string' || root.pointer === '' || !isWithin(at, root.pointer)
    if (isRoot) root = { pointer: at, isAnchor: schema.$recursiveAnchor === true }
    const { $recursiveRef, $recursiveAnchor, ...rest } = schema
    return {
      go: {
        ...rest,
        ...($recursiveAnchor === true ? { $dynamicAnchor: RECURSIVE } : {}),
        ...(typeof $recursiveRef !== 'string'
          ? {}
          : root.isAnchor
            ? { $dynamicRef: `#${RECURSIVE}` }
            : { $ref: `#${encodeURI(root.pointer.slice(1))}` }),
      },
    }
  }) as Json
}

/** The dynamic scope: the schema of each dynamic anchor, from the outermost resource that has it. */
type Bindings = ReadonlyMap<string, string>

const sameBindings = (one: Bindings, other: Bindings): boolean =>
  one.size === other.size && [...one].every(([name, pointer]) => other.get(name) === pointer)

const componentAt = (name: string): string => `/components/schemas/${pointerStep(name)}`

const reference = (name: string): string => `#${encodeURI(componentAt(name))}`

function uniqueName(pointer: string, taken: Json): string {
  const words = pointer.split('/').slice(3)
  const base =
    words
      .join('_')
      .replaceAll(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_|_$/g, '') || 'Schema'
  let name = base
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${base}_${count}`
  return name
}

/** The keywords of the validation vocabulary. */
const assertions = new Set([
  ...['type', 'enum', 'const', 'multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'pattern'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains', 'required'],
  ...['minProperties', 'maxProperties', 'dependentRequired'],
])

const withoutAssertions = (schema: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !assertions.has(key)))

const VALIDATION = 'https://json-schema.org/draft/2020-12/vocab/validation'

const DOCUMENT = 'contract:///document'

type Resource = {
  readonly uri: string
  readonly pointer: string
  readonly anchors: Map<string, string>
  readonly dynamic: Map<string, string>
}

type Target = { readonly pointer: string; readonly resource: Resource; readonly anchor?: string }

function indexOf(document: Json, addresses: ReadonlyMap<string, string>) {
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

  /** The target of a reference and its anchor; undefined for a target outside of the document's schemas. */
  const locate = (reference: string, from: string): Target | undefined => {
    const nowhere = new ContractError(`#${from}: ${reference} leads nowhere`)
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

const isSchema = (node: unknown): boolean => isObject(node) || typeof node === 'boolean'

const isWithin = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`)

/** The innermost resource that contains a schema. */
function resourceAt(byPointer: ReadonlyMap<string, Resource>, pointer: string): Resource {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = byPointer.get(at)
    if (found) return found
  }
}
