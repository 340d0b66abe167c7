import type { Primitive, Scalar, Shape } from '@tomorro/runtime/parameter-value'
import type { ParameterSpec } from '@tomorro/runtime/parameters'
import { type Contract, dereference, type Parameter } from '../../model/model.ts'
import type { JsonType, Schema, SchemaObject } from '../../model/schema.ts'
import { typesOf } from '../../model/value-shape.ts'

type Schemas = Pick<Contract, 'schemas'>

/** What the runtime has to know to read a parameter; its schema is left to the validator. */
export function parameterSpec(
  contract: Schemas,
  { name, in: where, style, explode, content, mayBeEmpty, schema }: Parameter,
): ParameterSpec {
  const read =
    content === 'json'
      ? ({ style: 'json', explode: false, shape: 'string' } as const)
      : content === 'text'
        ? ({ style: 'text', explode: false, shape: scalarOf(contract, schema) } as const)
        : { style, explode, shape: shapeOf(contract, schema, style === 'deepObject' ? DEPTH_MAX : 1) }
  return { name, in: where, ...read, ...(mayBeEmpty ? { mayBeEmpty } : {}) }
}

/** How deep a shape follows a schema, which may contain itself. */
const DEPTH_MAX = 4

/** The order in which text is tried: what says exactly one thing first. */
const primitives = ['boolean', 'integer', 'number', 'string'] as const satisfies readonly JsonType[]

/** @param depth how many arrays and objects may hold each other; what is further down is text */
function shapeOf(contract: Schemas, schema: Schema, depth: number): Shape {
  const types = typesOf(contract, schema)
  const scalars = primitives.filter((type) => types.includes(type))
  const alone = scalars.length > 0 ? { alone: scalarOf(contract, schema) } : {}
  if (depth === 0) return scalarOf(contract, schema)
  const target = flatten(contract, schema)
  const below = (child: Schema) => shapeOf(contract, child, depth - 1)
  if (types.includes('array')) return { items: below(target.items ?? {}), ...alone }
  if (!types.includes('object')) return scalarOf(contract, schema)
  const { properties = {}, additionalProperties = false } = target
  return {
    properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, below(property)])),
    ...(additionalProperties === false ? {} : { others: below(additionalProperties) }),
    ...alone,
  }
}

export function scalarOf(contract: Schemas, schema: Schema): Scalar {
  const types = typesOf(contract, schema)
  const known: Primitive[] = primitives.filter((type) => types.includes(type))
  return known.length === 1 ? (known[0] ?? 'string') : known.length === 0 ? 'string' : known
}

/** A schema with what its `allOf` and its branches add. */
function flatten(contract: Schemas, schema: Schema): SchemaObject {
  const target = dereference(contract, schema)
  const parts = [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])].map((part) =>
    flatten(contract, part),
  )
  const properties = Object.assign({}, ...parts.map((part) => part.properties), target.properties)
  return { ...Object.assign({}, ...parts), ...target, properties }
}

/** What the specification leaves undefined of how a parameter is written (OpenAPI 3.1.1, "Style Values"), in words. */
export function unsaidOf(contract: Schemas, { name, style, explode, content, schema }: Parameter): string[] {
  if (content !== undefined) return []
  const types = typesOf(contract, schema)
  const compound = types.includes('array') || types.includes('object')
  const isNested = compound && holdsCompound(contract, schema)
  if (style === 'deepObject') {
    if (!types.includes('object'))
      return [`is ${name}, a deepObject that is no object: read as ${name}[]=… or ${name}[0]=…`]
    return isNested
      ? [`is ${name}, a deepObject with members of its own: read as ${name}[one][two]=… and ${name}[one][]=…`]
      : []
  }
  if (isNested)
    return [`is ${name}, whose members are arrays or objects, which ${style} cannot write; they are refused`]
  if (style !== 'spaceDelimited' && style !== 'pipeDelimited') return []
  if (!compound) return [`is ${name}, a single value, for which ${style} has no meaning`]
  return explode ? [`is ${name}, for which ${style} has no meaning where it is exploded: read as form`] : []
}

function holdsCompound(contract: Schemas, schema: Schema): boolean {
  const { items, properties = {}, additionalProperties } = flatten(contract, schema)
  return [items, ...Object.values(properties), additionalProperties].some((child) => {
    const types = child === undefined ? [] : typesOf(contract, child)
    return types.includes('array') || types.includes('object')
  })
}
