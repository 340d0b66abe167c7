import { isReadOnly, isWriteOnly } from './annotation.ts'
import { freeName, reference } from './inheritance.ts'
import type { Contract } from './model.ts'
import {
  componentName,
  type Schema,
  type SchemaObject,
  type Side,
  schemaLists,
  schemaMaps,
  singleSchemas,
} from './schema.ts'
import { schemasOf } from './value-shape.ts'

/** A schema, by the name of its validator. */
type Root = readonly [name: string, schema: Schema]
type Sided = { readonly contract: Contract; readonly roots: readonly Root[] }

/**
 * The contract and the roots as one side reads them: `required` and `dependentRequired` do not list properties that the other side
 * alone sends, `readOnly` ones in requests and `writeOnly` ones in responses (OpenAPI 3.0.3, "Schema Object"), whichever part of the
 * schema lists them and whichever part declares them. A component that is such a part gets a copy.
 */
export function schemasOfSide(contract: Contract, side: Side, roots: readonly Root[]): Sided {
  const isOthers = side === 'request' ? isReadOnly : isWriteOnly
  if (!holds([contract.schemas, roots], side === 'request' ? 'readOnly' : 'writeOnly')) return { contract, roots }
  const schemas = { ...contract.schemas }
  const walker: Walker = {
    contract,
    copies: new Map(),
    known: new WeakMap(),
    hides: (schema, name, choices) =>
      schemasOf(contract, schema, name, { choices }).some((one) => isOthers(contract, one)),
    add: (name, schemaOf) => {
      const free = freeName(schemas, name)
      schemas[free] = true
      return [reference(free), () => (schemas[free] = schemaOf())]
    },
  }
  for (const [name, schema] of Object.entries(contract.schemas)) schemas[name] = walk(walker, schema, nothing)
  const walked = roots.map(([name, schema]): Root => [name, walk(walker, schema, nothing)])
  return { contract: { ...contract, schemas }, roots: walked }
}

/** Whether a keyword is true anywhere. Most contracts have none, and need no copies. */
function holds(value: unknown, keyword: string, seen = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  const members = value as Readonly<Record<string, unknown>>
  return members[keyword] === true || Object.values(members).some((member) => holds(member, keyword, seen))
}

/** Names that schemas around one for the same value hide: `sure` without what only branches of a choice say. */
type Hidden = { readonly all: ReadonlySet<string>; readonly sure: ReadonlySet<string> }
const nothing: Hidden = { all: new Set(), sure: new Set() }

type Walker = {
  readonly contract: Contract
  /** The copies of components, by reference and hidden names. */
  readonly copies: Map<string, string>
  /** The results, by schema and hidden names: forms of nested choices contain the same schema 2^40 times. */
  readonly known: WeakMap<SchemaObject, Map<string, Schema>>
  hides(schema: SchemaObject, name: string, choices: boolean): boolean
  /** Adds a component, which is written later: it may contain itself. @returns its reference */
  add(name: string, schemaOf: () => Schema): [reference: string, write: () => void]
}

/** A schema and those below it; the same object where nothing changes. */
function walk(walker: Walker, schema: Schema, hidden: Hidden): Schema {
  if (typeof schema === 'boolean') return schema
  const known = walker.known.get(schema) ?? new Map<string, Schema>()
  walker.known.set(schema, known)
  const key = JSON.stringify([[...hidden.all].sort(), [...hidden.sure].sort()])
  const result = known.get(key) ?? changed(walker, schema, hidden)
  known.set(key, result)
  return result
}

function changed(walker: Walker, schema: SchemaObject, hidden: Hidden): Schema {
  const isOwn = (name: string) => !hidden.all.has(name) && !walker.hides(schema, name, true)
  const below = (child: unknown, within: 'part' | 'branch' | 'other') =>
    walk(walker, child as Schema, hiddenIn(walker, schema, hidden, child as Schema, within))
  const partOf = (target: unknown, within: 'part' | 'branch') =>
    copyOf(walker, target as string, hiddenIn(walker, schema, hidden, { $ref: target as string }, within).all)
  const members = Object.entries(schema).map(([key, value]): [string, unknown] => {
    const within = sameValue.has(key) ? 'part' : key === 'anyOf' || key === 'oneOf' ? 'branch' : 'other'
    if (key === '$ref') return [key, partOf(value, 'part')]
    if (key === 'required') return [key, kept(value as string[], isOwn)]
    if (key === 'dependentRequired') return [key, mapped(value, (names) => kept(names as string[], isOwn))]
    if (key === 'discriminator') {
      const { mapping, ...others } = value as { mapping: Record<string, string> }
      const targets = mapped(mapping, (target) => partOf(target, 'branch'))
      return [key, targets === mapping ? value : { ...others, mapping: targets }]
    }
    if (singleSchemas.has(key)) return [key, below(value, within)]
    if (schemaLists.has(key)) return [key, sameList(value as Schema[], (child) => below(child, within))]
    return [key, schemaMaps.has(key) ? mapped(value, (child) => below(child, within)) : value]
  })
  return members.every(([key, value]) => schema[key] === value) ? schema : Object.fromEntries(members)
}

/** Keywords whose schemas are for the value of the schema itself; `if` and `not` only ask. */
const sameValue = new Set(['allOf', 'then', 'else', 'dependentSchemas'])

/** The names that a part or branch lists, and that the schema or one around it hides. */
function hiddenIn(
  walker: Walker,
  schema: SchemaObject,
  { all, sure }: Hidden,
  child: Schema,
  within: 'part' | 'branch' | 'other',
): Hidden {
  if (within === 'other') return nothing
  const names = listedBy(walker.contract, child)
  const surely = new Set(names.filter((name) => sure.has(name) || walker.hides(schema, name, false)))
  if (within === 'branch') return { all: surely, sure: surely }
  return { all: new Set(names.filter((name) => all.has(name) || walker.hides(schema, name, true))), sure: surely }
}

/** The reference to a component without the names that only others hide; it hides its own itself. */
function copyOf(walker: Walker, target: string, hidden: ReadonlySet<string>): string {
  const whole = walker.contract.schemas[componentName(target)]
  // The choice between subtypes names the components that contain the parent.
  if (typeof whole !== 'object' || whole.subtypes) return target
  const names = [...hidden].filter((name) => !walker.hides(whole, name, true)).sort()
  if (names.length === 0) return target
  const key = JSON.stringify([target, names])
  const known = walker.copies.get(key)
  if (known !== undefined) return known
  const all = new Set(names)
  const [copy, write] = walker.add(`${componentName(target)}Part`, () => walk(walker, whole, { all, sure: all }))
  walker.copies.set(key, copy)
  write()
  return copy
}

const kept = (names: string[], isOwn: (name: string) => boolean): string[] =>
  names.every(isOwn) ? names : names.filter(isOwn)

function sameList(list: readonly Schema[], change: (schema: Schema) => Schema): readonly Schema[] {
  const after = list.map(change)
  return after.every((one, index) => one === list[index]) ? list : after
}

function mapped(map: unknown, change: (value: unknown) => unknown): unknown {
  const entries = Object.entries(map as object).map(([key, value]) => [key, value, change(value)] as const)
  return entries.every(([, before, after]) => before === after)
    ? map
    : Object.fromEntries(entries.map(([key, , after]) => [key, after]))
}

/** The names that a schema lists as required, in itself or in a part for the same value. */
function listedBy(contract: Contract, schema: Schema): ReadonlyArray<string> {
  const names = new Set<string>()
  const seen = new Set<SchemaObject>()
  const read = (one: Schema): void => {
    if (typeof one === 'boolean' || seen.has(one)) return
    seen.add(one)
    const { $ref, required = [], allOf = [], anyOf = [], oneOf = [], then, else: otherwise } = one
    const { dependentRequired = {}, dependentSchemas = {} } = one as Record<string, Record<string, unknown>>
    for (const name of [...required, ...(Object.values(dependentRequired).flat() as string[])]) names.add(name)
    if ($ref !== undefined) read(contract.schemas[componentName($ref)] ?? true)
    const conditions = [then, otherwise].filter((part) => part !== undefined)
    for (const part of [...allOf, ...anyOf, ...oneOf, ...conditions, ...Object.values(dependentSchemas)])
      read(part as Schema)
  }
  read(schema)
  return [...names]
}
