import { replyName } from './emit-validators.ts'
import { type Contract, dereference } from './model.ts'
import { componentName, type JsonType, type Schema, type SchemaObject } from './schema.ts'
import { anyOf, itemsOf, type Members, membersOf, typesOf } from './value-shape.ts'

/**
 * Serializers of replies: JSON text by the schema, as an allow-list, so that a property which the contract does not name never
 * leaves. One function for each object, named after its component where it is one.
 */
export function emitSerializers(contract: Contract): string {
  const writer = serializerWriter(contract)
  const exported = contract.operations.flatMap(({ operationId, replies }) =>
    replies.flatMap(({ status, media: [media], isProblem }) =>
      media?.json && !isProblem
        ? [`export const ${replyName(operationId, status)} = (value) => ${writer.expression(media.schema, 'value')}`]
        : [],
    ),
  )
  const code = [...writer.functions(), ...exported, ''].join('\n')
  const used = helpers.filter((name) => new RegExp(`\\b${name}\\(`).test(code))
  const imports = used.length > 0 ? [`import { ${used.join(', ')} } from '@tomorro/runtime/serialize'`, ''] : []
  return [...imports, code].join('\n')
}

const helpers = [
  'any',
  'array',
  'bool',
  'integer',
  'map',
  'missing',
  'nothing',
  'number',
  'object',
  'own',
  'string',
  'unfit',
]

/** The types of a module of serializers. */
export const serializerDeclarations = (code: string): string =>
  [...code.matchAll(/^export const (\w+) =/gm)]
    .map(([, name]) => `export declare const ${name}: (value: unknown) => string\n`)
    .join('') || 'export {}\n'

function serializerWriter(contract: Contract) {
  const components = new Map<string, string>()
  const functions: string[] = []

  /** An expression that writes `value`, itself an expression. */
  const expression = (schema: Schema, value: string): string => {
    if (typeof schema === 'boolean') return `any(${value})`
    if (schema.$ref === undefined) return inline(schema, value)
    const target = dereference(contract, schema)
    return isComposite(target) ? `${component(schema.$ref)}(${value})` : inline(target, value)
  }

  const inline = (schema: SchemaObject, value: string): string => {
    const types = typesOf(contract, schema)
    if (types.length === 0) return isComposite(schema) ? written(schema, 'object', value) : `any(${value})`
    return types.reduceRight((otherwise, type, index) => {
      const text = written(schema, type, value)
      return index === types.length - 1 ? text : `${typeTests[type](value)} ? ${text} : ${otherwise}`
    }, '')
  }

  const written = (schema: SchemaObject, type: JsonType, value: string): string => {
    switch (type) {
      case 'null':
        return `nothing(${value})`
      case 'boolean':
        return `bool(${value})`
      case 'integer':
        return `integer(${value})`
      case 'number':
        return `number(${value})`
      case 'string':
        return `string(${value})`
      case 'array':
        return `array(${value}, (item) => ${expression(itemsOf(contract, schema), 'item')})`
      case 'object':
        return objectText(schema, value)
    }
  }

  const objectText = (schema: SchemaObject, value: string): string => {
    const text = objectFunction(schema)
    if (text) return `${declare(`$${functions.length}`, text)}(${value})`
    const { rest } = membersOf(contract, schema)
    return typeof rest === 'boolean' ? `any(${value})` : `map(${value}, (member) => ${expression(rest, 'member')})`
  }

  /** How to make the text of a function for an object; undefined where its members have no names. */
  const objectFunction = (schema: SchemaObject): (() => string) | undefined => {
    if (schema.discriminator) return () => dispatch(schema)
    const members = membersOf(contract, schema)
    return members.properties.size > 0 ? () => memberFunction(members) : undefined
  }

  const component = (reference: string): string => {
    const known = components.get(reference)
    if (known !== undefined) return known
    const name = `$${componentName(reference).replaceAll(/\W/g, '_')}`
    components.set(reference, name)
    const target = dereference(contract, { $ref: reference })
    const isObject = typesOf(contract, target).join() === 'object'
    return declare(
      name,
      (isObject ? objectFunction(target) : undefined) ?? (() => `(value) => ${inline(target, 'value')}`),
    )
  }

  /** Puts a function where it is first asked for; its own text may ask for others. */
  const declare = (name: string, text: () => string): string => {
    const place = functions.push('') - 1
    functions[place] = `const ${name} = ${text()}\n`
    return name
  }

  const dispatch = ({ discriminator }: SchemaObject): string => {
    const { propertyName = '', mapping = {} } = discriminator ?? {}
    const cases = Object.entries(mapping).flatMap(([tag, reference]) => [
      `    case ${JSON.stringify(tag)}:`,
      `      return ${expression({ $ref: reference }, 'value')}`,
    ])
    return [
      '(value) => {',
      `  switch (object(value)[${JSON.stringify(propertyName)}]) {`,
      ...cases,
      '    default:',
      `      return unfit(${JSON.stringify(propertyName)})`,
      '  }',
      '}',
    ].join('\n')
  }

  const memberFunction = ({ properties, required, rest }: Members): string => {
    // Required ones first: from the first of them on it is certain that a comma is needed.
    const names = [...properties.keys()].sort((a, b) => Number(required.has(b)) - Number(required.has(a)))
    const certain = required.has(names[0] ?? '')
    const lines = names.map((name, index) => {
      const key = JSON.stringify(name)
      const access = name in Object.prototype ? `own(value, ${key})` : `value[${key}]`
      const text = expression(anyOf(properties.get(name) ?? []), access)
      if (required.has(name)) {
        const start = JSON.stringify(`${index === 0 ? '' : ','}${key}:`)
        return `  if (${access} === undefined) missing(${key})\n  text += ${start} + ${wrapped(text)}`
      }
      const start = certain ? JSON.stringify(`,${key}:`) : `(text === '{' ? '' : ',') + ${JSON.stringify(`${key}:`)}`
      return `  if (${access} !== undefined) text += ${start} + ${wrapped(text)}`
    })
    const others = rest === false ? [] : [restText(names, rest, certain)]
    return [
      '(value) => {',
      '  object(value)',
      "  let text = '{'",
      ...lines,
      ...others,
      "  return text + '}'",
      '}',
    ].join('\n')
  }

  const restText = (names: readonly string[], rest: Schema, certain: boolean): string => {
    const comma = certain ? "','" : "(text === '{' ? '' : ',')"
    const text = `${comma} + JSON.stringify(name) + ':' + ${wrapped(expression(rest, 'member'))}`
    return [
      '  for (const [name, member] of Object.entries(value))',
      `    if (member !== undefined && !${JSON.stringify(names)}.includes(name)) text += ${text}`,
    ].join('\n')
  }

  return { expression, functions: () => functions }
}

const wrapped = (text: string): string => (/^[\w$]+\(/.test(text) && !text.includes(' ? ') ? text : `(${text})`)

const typeTests: Readonly<Record<JsonType, (value: string) => string>> = {
  null: (value) => `${value} === null`,
  boolean: (value) => `typeof ${value} === 'boolean'`,
  integer: (value) => `typeof ${value} === 'number'`,
  number: (value) => `typeof ${value} === 'number'`,
  string: (value) => `typeof ${value} === 'string'`,
  array: (value) => `Array.isArray(${value})`,
  object: (value) => `typeof ${value} === 'object'`,
}

/** Whether a schema is worth a function of its own, and may lead back to itself. */
const isComposite = ({ properties, allOf, anyOf, oneOf, additionalProperties, items }: SchemaObject): boolean =>
  [properties, allOf, anyOf, oneOf, additionalProperties, items].some((keyword) => keyword !== undefined)
