import { pointerStep } from '@tomorro/runtime/pointer'
import { type Json, lookUp } from '../json.ts'
import { rewrite, visit } from './grammar.ts'
import { type Bindings, indexOf, isWithin } from './schema-resources.ts'

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
      const written = withoutAddresses(schema)
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

/** Values of a wrong form stay, for a notice. */
const withoutAddresses = (schema: Json): Json =>
  Object.fromEntries(
    Object.entries(schema).filter(
      ([key, value]) => !(resolvedKeywords.has(key) && typeof value === 'string' && (value !== '' || key === '$ref')),
    ),
  )

const resolvedKeywords: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$id', '$anchor', '$dynamicAnchor'])
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
    const { $recursiveRef, ...others } = schema
    const { $recursiveAnchor, ...rest } = others
    const anchored = $recursiveAnchor === true ? { ...rest, $dynamicAnchor: RECURSIVE } : others
    // Other values stay, for a notice.
    if ($recursiveRef !== '#') return { go: $recursiveRef === undefined ? anchored : { ...anchored, $recursiveRef } }
    const target = `#${encodeURI(root.pointer.slice(1))}`
    return { go: { ...anchored, ...(root.isAnchor ? { $dynamicRef: `#${RECURSIVE}` } : { $ref: target }) } }
  }) as Json
}

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
