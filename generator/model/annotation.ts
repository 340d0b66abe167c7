import type { Contract } from './model.ts'
import { componentName, type Notice, type Schema } from './schema.ts'

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

/**
 * The schema of a parameter, a header or a whole body. `readOnly` and `writeOnly` are of properties (OpenAPI 3.0.3, "Schema Object"):
 * a schema that a parameter shares with a property, such as `Id`, hides only the property.
 */
export function asWhole(contract: Schemas, schema: Schema): Schema {
  const hidden = hiddenBy(contract, schema)
  if (typeof schema === 'boolean' || hidden.length === 0) return schema
  return { ...schema, ...Object.fromEntries(hidden.map((keyword) => [keyword, false])) }
}

export function noticeHidden(
  contract: Schemas,
  schema: Schema,
  keyword: 'readOnly' | 'writeOnly',
  at: string,
  notice: Notice,
): void {
  if (hiddenBy(contract, schema).includes(keyword))
    notice(at, `is ${keyword}, which has no effect outside of properties`)
}

const hiddenBy = (contract: Schemas, schema: Schema) =>
  (['readOnly', 'writeOnly'] as const).filter((keyword) => annotationOf(contract, schema, keyword) === true)

function annotationOf(
  contract: Schemas,
  schema: Schema,
  keyword: 'default' | 'readOnly' | 'writeOnly',
  seen = new Set<Schema>(),
): unknown {
  if (typeof schema === 'boolean' || seen.has(schema)) return undefined
  seen.add(schema)
  if (schema[keyword] !== undefined) return schema[keyword]
  const { $ref, allOf = [] } = schema
  const target = $ref === undefined ? [] : [contract.schemas[componentName($ref)] ?? true]
  for (const part of [...allOf, ...target]) {
    const value = annotationOf(contract, part, keyword, seen)
    if (value !== undefined) return value
  }
  return undefined
}
