import { isReadOnly, isWriteOnly } from './annotation.ts'
import { freeName, reference } from './inheritance.ts'
import type { Contract } from './model.ts'
import {
  componentName,
  eachSchema,
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

/** The schemas around one for the same value; of `choices` the branches count, too. */
type Around = readonly { readonly schema: SchemaObject; readonly choices: boolean }[]

/**
 * The contract and the roots as one side reads them: `required` and `dependentRequired` do not list properties that the other side
 * alone sends, `readOnly` ones in requests and `writeOnly` ones in responses (OpenAPI 3.0.3, "Schema Object"), whichever part of the
 * schema lists them and whichever part declares them. A component that is such a part gets a copy.
 */
export function schemasOfSide(contract: Contract, side: Side, roots: readonly Root[]): Sided {
  const isOthers = side === 'request' ? isReadOnly : isWriteOnly
  const schemas = { ...contract.schemas }
  const copies = new Map<string, string>()
  const walker: Walker = {
    isOthers: (name, around) =>
      around.some(({ schema, choices }) =>
        schemasOf(contract, schema, name, { choices }).some((one) => isOthers(contract, one)),
      ),
    partOf: (target, around) => {
      const whole = contract.schemas[componentName(target)]
      // The choice between subtypes names the components that contain the parent.
      if (typeof whole !== 'object' || whole.subtypes) return target
      const names = listedBy(contract, whole).filter(
        (name) => walker.isOthers(name, around) && !walker.isOthers(name, [{ schema: whole, choices: true }]),
      )
      if (names.length === 0) return target
      const key = JSON.stringify([target, names])
      const known = copies.get(key)
      if (known !== undefined) return known
      const name = freeName(schemas, `${componentName(target)}Part`)
      copies.set(key, reference(name))
      schemas[name] = true
      const hidden = Object.fromEntries(names.map((one) => [one, { readOnly: true, writeOnly: true }]))
      schemas[name] = walk(walker, whole, [{ schema: { properties: hidden }, choices: true }])
      return reference(name)
    },
  }
  const all = [...Object.values(contract.schemas), ...roots.map(([, schema]) => schema)]
  if (!all.some((schema) => holds(schema, hiding[side]))) return { contract, roots }
  for (const [name, schema] of Object.entries(contract.schemas)) schemas[name] = walk(walker, schema, [])
  const walked = roots.map(([name, schema]): Root => [name, walk(walker, schema, [])])
  return { contract: { ...contract, schemas }, roots: walked }
}

const hiding = { request: 'readOnly', response: 'writeOnly' } as const

function holds(schema: Schema, keyword: string): boolean {
  let isFound = false
  eachSchema(schema, (one) => {
    isFound ||= one[keyword] === true
  })
  return isFound
}

type Walker = {
  isOthers(name: string, around: Around): boolean
  /** The reference to a component as a part of what is around it. */
  partOf(reference: string, around: Around): string
}

/** A schema and those below it; the same object where nothing changes. */
function walk(walker: Walker, schema: Schema, outer: Around): Schema {
  if (typeof schema === 'boolean') return schema
  const parts: Around = [...outer, { schema, choices: true }]
  const branches: Around = parts.map((one) => ({ ...one, choices: false }))
  const isOwn = (name: string) => !walker.isOthers(name, parts)
  const below = (child: unknown, around: Around) => walk(walker, child as Schema, around)
  const members = Object.entries(schema).map(([key, value]) => {
    const around = sameValue.has(key) ? parts : key === 'anyOf' || key === 'oneOf' ? branches : []
    if (key === '$ref') return [key, walker.partOf(value as string, parts)]
    if (key === 'required') return [key, kept(value as string[], isOwn)]
    if (key === 'dependentRequired') return [key, mapped(value, (names) => kept(names as string[], isOwn))]
    if (key === 'discriminator') {
      const { mapping, ...others } = value as { mapping: Record<string, string> }
      const changed = mapped(mapping, (target) => walker.partOf(target as string, branches))
      return [key, changed === mapping ? value : { ...others, mapping: changed }]
    }
    if (singleSchemas.has(key)) return [key, below(value, around)]
    if (schemaLists.has(key)) return [key, sameList(value as Schema[], (child) => below(child, around))]
    return schemaMaps.has(key) ? [key, mapped(value, (child) => below(child, around))] : [key, value]
  })
  const result = Object.fromEntries(members)
  return members.every(([key, value]) => schema[key as string] === value) ? schema : result
}

/** Keywords whose schemas are for the value of the schema itself; `if` and `not` only ask. */
const sameValue = new Set(['allOf', 'then', 'else', 'dependentSchemas'])

const kept = (names: string[], isOwn: (name: string) => boolean): string[] =>
  names.every(isOwn) ? names : names.filter(isOwn)

function sameList(list: readonly Schema[], change: (schema: Schema) => Schema): readonly Schema[] {
  const changed = list.map(change)
  return changed.every((one, index) => one === list[index]) ? list : changed
}

function mapped(map: unknown, change: (value: unknown) => unknown): unknown {
  const entries = Object.entries(map as object).map(([key, value]) => [key, value, change(value)] as const)
  return entries.every(([, before, after]) => before === after)
    ? map
    : Object.fromEntries(entries.map(([key, , after]) => [key, after]))
}

/** The names that a schema lists as required, in itself or in a part for the same value. */
function listedBy(contract: Contract, schema: Schema, seen = new Set<Schema>()): string[] {
  if (typeof schema === 'boolean' || seen.has(schema)) return []
  seen.add(schema)
  const { $ref, required = [], allOf = [], anyOf = [], oneOf = [], then, else: otherwise } = schema
  const { dependentRequired = {}, dependentSchemas = {} } = schema as Record<string, Record<string, unknown>>
  const target = $ref === undefined ? [] : [contract.schemas[componentName($ref)] ?? true]
  const conditions = [then, otherwise].filter((part) => part !== undefined)
  const parts = [...target, ...allOf, ...anyOf, ...oneOf, ...conditions, ...Object.values(dependentSchemas)] as Schema[]
  const own = [...required, ...(Object.values(dependentRequired).flat() as string[])]
  return [...new Set([...own, ...parts.flatMap((part) => listedBy(contract, part, seen))])]
}
