import type { ParameterRow, Primitive, Shape } from '@tomorro/runtime/parameters'
import { type Contract, dereference, type Parameter } from './model.ts'
import type { JsonType, Schema, SchemaObject } from './schema.ts'
import { typesOf } from './value-shape.ts'

/** What the runtime has to know to read a parameter; its schema is left to the validator. */
export function parameterRow(
  contract: Contract,
  { name, in: where, style, explode, json, schema }: Parameter,
): ParameterRow {
  if (json) return { name, in: where, style: 'json', explode: false, shape: 'string' }
  return { name, in: where, style, explode, shape: shapeOf(contract, schema) }
}

/** The order in which text is tried: what says exactly one thing first. */
const primitives = ['boolean', 'integer', 'number', 'string'] as const satisfies readonly JsonType[]

function shapeOf(contract: Contract, schema: Schema): Shape {
  const types = typesOf(contract, schema)
  const target = flatten(contract, schema)
  if (types.includes('array')) return { items: primitiveOf(contract, target.items ?? {}) }
  if (types.includes('object'))
    return {
      properties: Object.fromEntries(
        Object.entries(target.properties ?? {}).map(([name, property]) => [name, primitiveOf(contract, property)]),
      ),
    }
  return primitiveOf(contract, schema)
}

export function primitiveOf(contract: Contract, schema: Schema): Primitive | readonly Primitive[] {
  const types = typesOf(contract, schema)
  const known = primitives.filter((type) => types.includes(type))
  return known.length === 1 ? (known[0] ?? 'string') : known.length === 0 ? 'string' : known
}

/** A schema with what its `allOf` adds. */
function flatten(contract: Contract, schema: Schema): SchemaObject {
  const target = dereference(contract, schema)
  const parts = (target.allOf ?? []).map((part) => flatten(contract, part))
  const properties = Object.assign({}, ...parts.map((part) => part.properties), target.properties)
  return { ...Object.assign({}, ...parts), ...target, properties }
}
