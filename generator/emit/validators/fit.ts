import type { JsonType, Schema, SchemaObject } from '../../model/schema.ts'
import { expression, pathText, silent } from './check-code.ts'
import { always, atom, compare, type Expression, never } from './expression.ts'
import type { Scope } from './scope.ts'

/** A call of a schema's function. */
export function call(schema: SchemaObject, { module, value, path, isSilent, evaluated }: Scope): Expression {
  const name = module.checkOf(schema, evaluated !== undefined)
  const place = isSilent ? [] : ['f', path.length > 1 ? `f && ${pathText(path)}` : 'p']
  if (evaluated === undefined) return atom(`${name}(${[value, ...place].join(', ')})`)
  return atom(`${name}(${[value, ...(isSilent ? ['undefined', 'undefined'] : place), evaluated].join(', ')})`)
}

/** Whether a value matches a schema, without reporting. */
export function fits(schema: Schema, scope: Scope): Expression {
  const asked = silent(scope)
  if (typeof schema === 'boolean') return schema ? always : never
  return (isFlat(schema) ? expression(scope.module.checks(schema, asked)) : undefined) ?? call(schema, asked)
}

const flatKeywords = new Set([
  ...['$ref', 'type', 'enum', 'const', 'format', 'minLength', 'maxLength', 'pattern'],
  ...['x-pattern-message', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'default', 'readOnly', 'writeOnly'],
  ...['contentEncoding', 'contentMediaType', '$defs'],
])

/** Whether the check of a schema is a short expression. */
const isFlat = (schema: SchemaObject): boolean => Object.keys(schema).every((key) => flatKeywords.has(key))

const typeTests: Readonly<Record<Exclude<JsonType, 'object'>, (value: string) => Expression>> = {
  null: (value) => compare(value, '===', 'null'),
  boolean: (value) => compare(`typeof ${value}`, '===', "'boolean'"),
  integer: (value) => atom(`Number.isInteger(${value})`),
  number: (value) => atom(`Number.isFinite(${value})`),
  string: (value) => compare(`typeof ${value}`, '===', "'string'"),
  array: (value) => atom(`Array.isArray(${value})`),
}

/** Whether a value is of a type. */
export const isOfType = (type: JsonType, { module, value }: Scope): Expression =>
  type === 'object' ? atom(`${module.helper('isObject')}(${value})`) : typeTests[type](value)
