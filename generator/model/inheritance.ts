import { pointerStep } from '@tomorro/runtime/pointer'
import {
  componentName,
  copyDescription,
  type Discriminator,
  type Notice,
  type Schema,
  type SchemaObject,
} from './schema.ts'

type Schemas = Readonly<Record<string, Schema>>

/** The reference to a component. */
export const reference = (name: string): string => `#/components/schemas/${pointerStep(name).replaceAll('%', '%25')}`

/**
 * Lists the subtypes of a parent with a discriminator: the components that contain the parent by `allOf`, each by its name or its
 * key in the mapping, and the parent itself (OpenAPI 3.0.3, "Discriminator Object").
 */
export function linkSubtypes(schemas: Schemas, notice: Notice): void {
  for (const schema of Object.values(schemas)) if (typeof schema === 'object') raiseDiscriminator(schema, schema)
  const ancestors = ancestry(schemas)
  const descendants = below(Object.keys(schemas), (name) => name, ancestors)
  const written = new Map(
    Object.entries(schemas).flatMap(([name, schema]) =>
      typeof schema === 'object' && schema.subtypes ? [[name, schema.subtypes] as const] : [],
    ),
  )
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'boolean' || !schema.subtypes) continue
    const { propertyName } = schema.subtypes
    const mapping = { ...tagsOfAncestors(ancestors, name, written, propertyName), ...schema.subtypes.mapping }
    const mapped = new Set(Object.values(mapping).map(componentName))
    const children = descendants.get(name) ?? []
    if (mapped.size === 0 && children.length === 0) {
      notice(`${reference(name)}/discriminator`, 'chooses between no schemas; it has no effect')
      delete schema.subtypes
      continue
    }
    const implicit = [...children, name].filter((other) => !mapped.has(other) && !Object.hasOwn(mapping, other))
    const entries = implicit.map((other) => [other, reference(other)])
    schema.subtypes = { propertyName, mapping: { ...mapping, ...Object.fromEntries(entries) } }
  }
  inheritChoices(schemas, ancestors)
}

/** What belongs to the descendants of each component, in order. */
function below<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  ancestors: Ancestry,
): ReadonlyMap<string, readonly Item[]> {
  const known = new Map<string, Item[]>()
  for (const item of items)
    for (const ancestor of ancestors(nameOf(item))) {
      if (ancestor === nameOf(item)) continue
      const own = known.get(ancestor) ?? []
      known.set(ancestor, own)
      own.push(item)
    }
  return known
}

/** The tags that a subtype's ancestors give to it and to its own subtypes, where its own discriminator has none for them. */
function tagsOfAncestors(
  ancestorsOfName: Ancestry,
  name: string,
  written: ReadonlyMap<string, Discriminator>,
  propertyName: string,
): Discriminator['mapping'] {
  const own = new Set(Object.values(written.get(name)?.mapping ?? {}))
  const entries = [...ancestorsOfName(name)].flatMap((ancestor) => {
    const choice = written.get(ancestor)
    return choice?.propertyName === propertyName ? Object.entries(choice.mapping) : []
  })
  const isBelow = (target: string) => {
    const child = componentName(target)
    return child === name || ancestorsOfName(child).has(name)
  }
  return Object.fromEntries(entries.filter(([, target]) => !own.has(target) && isBelow(target)))
}

/** A discriminator in a part of its own, as Microsoft Graph writes it beside the reference to a parent, is the component's. */
function raiseDiscriminator(component: SchemaObject, { allOf = [] }: SchemaObject): void {
  for (const part of allOf) {
    if (typeof part === 'boolean' || part.$ref !== undefined) continue
    if (part.subtypes) {
      component.subtypes ??= part.subtypes
      delete part.subtypes
    }
    raiseDiscriminator(component, part)
  }
}

/**
 * A subtype that has subtypes of its own inherits its parent's choice among those (OpenAPI 3.0.3, "Discriminator Object"): where a
 * dog is asked for, a puppy keeps what puppies have.
 */
function inheritChoices(schemas: Schemas, ancestorsOfName: Ancestry): void {
  const parents = Object.entries(schemas).flatMap(([name, schema]) =>
    typeof schema === 'object' && schema.subtypes ? [[name, schema.subtypes] as const] : [],
  )
  const places = new Map(parents.map(([name], index) => [name, index]))
  /** For each parent, the entries of its mapping by the components that they are or descend from. */
  const choices = new Map<string, ReadonlyMap<string, readonly (readonly [string, string])[]>>()
  const choicesOf = (parent: string, { mapping }: Discriminator) => {
    const known = choices.get(parent)
    if (known) return known
    const found = below(Object.entries(mapping), ([, target]) => componentName(target), ancestorsOfName)
    choices.set(parent, found)
    return found
  }
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === 'boolean' || schema.subtypes || schema.discriminator || schema.oneOf || schema.anyOf) continue
    const indexes = [...ancestorsOfName(name)].flatMap((ancestor) => places.get(ancestor) ?? [])
    const [parent, inherited] = parents[Math.min(...indexes)] ?? []
    if (parent === undefined || inherited === undefined) continue
    const further = choicesOf(parent, inherited).get(name)
    if (further === undefined) continue
    const targets = new Set(further.map(([tag]) => tag))
    const own = Object.entries(inherited.mapping).filter(
      ([tag, target]) => targets.has(tag) || componentName(target) === name,
    )
    if (new Set(own.map(([, target]) => target)).size > 1)
      schema.subtypes = { ...inherited, mapping: Object.fromEntries(own) }
  }
}

/**
 * A parent's schema for its subtypes, without the choice between them; undefined where a component has no discriminator of
 * subtypes.
 */
export function asParent(schemas: Schemas, parent: string, child: string): SchemaObject | undefined {
  const schema = schemas[parent]
  if (schema === undefined || typeof schema === 'boolean') return undefined
  const branches = branchSet(schema)
  if (!branches.has(child) && ![...branches].some((branch) => ancestorsOf(schemas, branch).has(child))) return undefined
  const { oneOf: _o, anyOf: _a, discriminator: _d, subtypes: _s, ...rest } = schema
  return rest
}

/** The choices of a schema by its parts; linking replaces them. A parent of 3,000 subtypes is asked for each of them. */
const branchSets = new WeakMap<
  SchemaObject,
  { readonly parts: readonly unknown[]; readonly names: ReadonlySet<string> }
>()

function branchSet(schema: SchemaObject): ReadonlySet<string> {
  const parts = [schema.oneOf, schema.anyOf, schema.discriminator, schema.subtypes]
  const known = branchSets.get(schema)
  if (known && parts.every((part, index) => part === known.parts[index])) return known.names
  const names = new Set(branchesOf(schema))
  branchSets.set(schema, { parts, names })
  return names
}

/** The components of the choices in a schema. */
export const branchesOf = ({ oneOf = [], anyOf = [], discriminator, subtypes }: SchemaObject): string[] => [
  ...[...oneOf, ...anyOf].flatMap((branch) =>
    typeof branch === 'object' && branch.$ref !== undefined ? [componentName(branch.$ref)] : [],
  ),
  ...Object.values(discriminator?.mapping ?? {}).map(componentName),
  ...Object.values(subtypes?.mapping ?? {}).map(componentName),
]

/** The components that one contains by `allOf`, transitively. */
export function ancestorsOf(schemas: Schemas, name: string): ReadonlySet<string> {
  const found = new Set(parentsOf(schemas, name))
  // A Set iterates over values that are added during the iteration.
  for (const parent of found) for (const other of parentsOf(schemas, parent)) found.add(other)
  return found
}

function parentsOf(schemas: Schemas, name: string): string[] {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  const parts = typeof schema === 'object' ? (schema.allOf ?? []) : []
  return parts.flatMap((part) =>
    typeof part === 'object' && part.$ref !== undefined ? [componentName(part.$ref)] : [],
  )
}

/** The ancestors of each component, collected once. Only while no component changes. */
type Ancestry = (name: string) => ReadonlySet<string>

function ancestry(schemas: Schemas): Ancestry {
  const known = new Map<string, ReadonlySet<string>>()
  return (name) => {
    const ancestors = known.get(name) ?? ancestorsOf(schemas, name)
    known.set(name, ancestors)
    return ancestors
  }
}

/**
 * Adds a component `<name>Base` without the choice for each parent that chooses between its own subtypes, and lets the subtypes
 * contain it: `Pet: { oneOf: [Cat, Dog] }` with `Cat: { allOf: [Pet, …] }` would otherwise be circular.
 */
export function splitParents(schemas: Record<string, Schema>): void {
  const bases = new Map<string, string>()
  const baseOf = (parent: string, child: string): string | undefined => {
    const schema = schemas[parent]
    if (typeof schema !== 'object' || (!schema.oneOf && !schema.anyOf)) return undefined
    const base = asParent(schemas, parent, child)
    if (!base) return undefined
    const name = bases.get(parent) ?? freeName(schemas, `${parent}Base`)
    bases.set(parent, name)
    schemas[name] = base
    return reference(name)
  }
  const withBases = (schema: Schema, child: string): Schema => {
    if (typeof schema === 'boolean') return schema
    const base = schema.$ref === undefined ? undefined : baseOf(componentName(schema.$ref), child)
    const allOf = schema.allOf?.map((part) => withBases(part, child))
    if (base === undefined && (allOf ?? []).every((part, index) => part === schema.allOf?.[index])) return schema
    return copyDescription(schema, {
      ...schema,
      ...(base === undefined ? {} : { $ref: base }),
      ...(allOf ? { allOf } : {}),
    })
  }
  const replaced = Object.entries(schemas).map(([name, schema]) => [name, withBases(schema, name)] as const)
  for (const [name, schema] of replaced) schemas[name] = schema
  // The base of a parent that is itself a subtype contains its own parent's base.
  for (const [parent, name] of bases) schemas[name] = withBases(schemas[name] ?? true, parent)
}

/** An unused component name: the wanted one, with a number where it is taken. */
export function freeName(schemas: Schemas, wanted: string): string {
  let name = wanted
  for (let count = 2; Object.hasOwn(schemas, name); count++) name = `${wanted}${count}`
  return name
}
