import type { Contract } from './model.ts'
import type { SchemaObject } from './schema.ts'

type Schemas = Pick<Contract, 'schemas'>

/**
 * Memoises a function of a schema, so that its cost is linear in the number of schemas. Components that refer to each other twice
 * per level would otherwise double it with each level (21 levels took 74 s).
 */
export function remembered<Context extends Schemas, Value>(
  compute: (contract: Context, schema: SchemaObject) => Value,
): (contract: Context, schema: SchemaObject) => Value {
  const known = new WeakMap<object, WeakMap<SchemaObject, Value>>()
  return (contract, schema) => {
    const ofContract = known.get(contract.schemas) ?? new WeakMap<SchemaObject, Value>()
    known.set(contract.schemas, ofContract)
    if (ofContract.has(schema)) return ofContract.get(schema) as Value
    const value = compute(contract, schema)
    ofContract.set(schema, value)
    return value
  }
}
