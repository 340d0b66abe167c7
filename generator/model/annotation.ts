import type { Contract } from './model.ts'
import { componentName, type Notice, type Schema } from './schema.ts'

type Schemas = Pick<Contract, 'schemas'>

/**
 * The default of a schema: its own, else the first of its `allOf`, else that behind its references. In
 * `allOf: [{ $ref }, { default }]` the second part replaces the default of the component. Annotations of all applicable schemas count (JSON Schema 2020-12, core §7.7).
 */
export const defaultOf = (contract: Schemas, schema: Schema): unknown =>
  typeof schema === 'object' && Object.hasOwn(schema, 'default')
    ? schema.default
    : annotationsOf(contract, schema, 'default')[0]

/** The schema's own value counts first; else one part that says true is enough (JSON Schema 2020-12, validation §9.4). */
export const isReadOnly = (contract: Schemas, schema: Schema): boolean => isHidden(contract, schema, 'readOnly')
export const isWriteOnly = (contract: Schemas, schema: Schema): boolean => isHidden(contract, schema, 'writeOnly')

const isHidden = (contract: Schemas, schema: Schema, keyword: 'readOnly' | 'writeOnly'): boolean =>
  typeof schema === 'object' &&
  ((schema[keyword] as boolean | undefined) ?? annotationsOf(contract, schema, keyword).includes(true))

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
  (['readOnly', 'writeOnly'] as const).filter((keyword) => isHidden(contract, schema, keyword))

/** What a schema and its parts say, the nearest first: what stands behind more references comes later. */
function annotationsOf(contract: Schemas, schema: Schema, keyword: 'default' | 'readOnly' | 'writeOnly'): unknown[] {
  const values: unknown[] = []
  const seen = new Set<Schema>()
  const behind: Schema[] = []
  const read = (part: Schema): void => {
    if (typeof part === 'boolean' || seen.has(part)) return
    seen.add(part)
    const { $ref, allOf = [], [keyword]: value } = part
    if (value !== undefined) values.push(value)
    for (const one of allOf) read(one)
    if ($ref !== undefined) behind.push(contract.schemas[componentName($ref)] ?? true)
  }
  read(schema)
  for (const target of behind) read(target)
  return values
}
