import type { Contract } from './model.ts'
import { componentName, type Schema } from './schema.ts'

type Schemas = Pick<Contract, 'schemas'>

/**
 * The default of a schema: its own, else that of its `$ref`, else the first of its `allOf`. Annotations of all applicable schemas
 * count (JSON Schema 2020-12, core §7.7).
 */
export const defaultOf = (contract: Schemas, schema: Schema): unknown => annotationOf(contract, schema, 'default')

export const isReadOnly = (contract: Schemas, schema: Schema): boolean =>
  annotationOf(contract, schema, 'readOnly') === true

export const isWriteOnly = (contract: Schemas, schema: Schema): boolean =>
  annotationOf(contract, schema, 'writeOnly') === true

function annotationOf(
  contract: Schemas,
  schema: Schema,
  keyword: 'default' | 'readOnly' | 'writeOnly',
  way: readonly Schema[] = [],
): unknown {
  if (typeof schema === 'boolean' || way.includes(schema)) return undefined
  if (schema[keyword] !== undefined) return schema[keyword]
  const { $ref, allOf = [] } = schema
  const target = $ref === undefined ? [] : [contract.schemas[componentName($ref)] ?? true]
  for (const part of [...allOf, ...target]) {
    const value = annotationOf(contract, part, keyword, [...way, schema])
    if (value !== undefined) return value
  }
  return undefined
}
