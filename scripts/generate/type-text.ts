import { componentName, type JsonType, type Schema, type SchemaObject } from './schema.ts'

/** A schema as a TypeScript type; components by their names in `Schemas`. */
export function typeText(schema: Schema): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  if (schema.$ref !== undefined) return `Schemas['${componentName(schema.$ref)}']`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => quoted(value)).join(' | ')
  const parts = [
    ...(schema.allOf ?? []).map(typeText),
    ...choiceText(schema.oneOf ?? schema.anyOf),
    ...(schema.type ? [schema.type.map((type) => typeOf(type, schema)).join(' | ')] : []),
  ]
  if (parts.length === 0) return schema.properties ? objectText(schema) : 'unknown'
  return parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(' & ')
}

/** A property or parameter name as it may stand in a type. */
export const keyText = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

/** A JSON value as a literal in single quotes. */
export const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'` : JSON.stringify(value)

const choiceText = (branches: readonly Schema[] | undefined): string[] =>
  branches ? [branches.map(typeText).join(' | ')] : []

function typeOf(type: JsonType, schema: SchemaObject): string {
  switch (type) {
    case 'integer':
      return 'number'
    case 'array':
      return `(${typeText(schema.items ?? true)})[]`.replace(/^\(([\w$]+(?:\['\w+'\])?)\)\[\]$/, '$1[]')
    case 'object':
      return objectText(schema)
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
      return type
  }
}

function objectText({ properties = {}, required = [], additionalProperties }: SchemaObject): string {
  const members = Object.entries(properties).map(
    ([name, schema]) => `${keyText(name)}${required.includes(name) ? '' : '?'}: ${typeText(schema)}`,
  )
  const open = additionalProperties ?? members.length === 0
  if (open === false) return `{ ${members.join('; ')} }`
  return members.length === 0
    ? `Record<string, ${typeText(open)}>`
    : `{ ${members.join('; ')}; [name: string]: unknown }`
}
