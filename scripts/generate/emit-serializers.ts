import { ContractError, type Json } from './load.ts'
import { type Contract, resolved } from './model.ts'

/**
 * Serializers of the replies: JSON text by the schema, allow-listed, so that a property which the contract does not name never
 * leaves. One function per object schema; `<operationId>_<status>` for each reply.
 */
export function emitSerializers(contract: Contract): string {
  const writer = serializerWriter(contract.document)
  const exported = contract.operations.flatMap(({ operationId, replies }) =>
    replies.flatMap(({ status, media }) => {
      const [json] = media
      if (status >= 400 || json?.type !== 'application/json') return []
      return [`export const ${operationId}_${status} = (value) => ${writer.expression(json.schema, 'value')}`]
    }),
  )
  const imports = "import { array, bool, map, missing, number, string } from '@tomorro/runtime/serialize'"
  return [imports, '', ...writer.functions(), ...exported, ''].join('\n')
}

export const serializerDeclarations = (code: string): string =>
  [...code.matchAll(/^export const (\w+) =/gm)]
    .map(([, name]) => `export declare const ${name}: (value: unknown) => string\n`)
    .join('')

function serializerWriter(document: Json) {
  const named = new Map<string, string>()
  const functions: string[] = []

  const expression = (schema: Json, value: string): string => {
    if (typeof schema.$ref === 'string') {
      const target = resolved(document, schema)
      if (!isObject(target)) return expression(target, value)
      return `${component(schema.$ref)}(${value})`
    }
    const text = bare(schema, value)
    return schema.nullable === true || (Array.isArray(schema.type) && schema.type.includes('null'))
      ? `(${value} === null ? 'null' : ${text})`
      : text
  }

  const bare = (schema: Json, value: string): string => {
    if (isObject(schema)) return `${declare(schema, `object${functions.length}`)}(${value})`
    switch (typeOf(schema)) {
      case 'string':
        return `string(${value})`
      case 'integer':
      case 'number':
        return `number(${value})`
      case 'boolean':
        return `bool(${value})`
      case 'array':
        return `array(${value}, (item) => ${expression((schema.items as Json | undefined) ?? {}, 'item')})`
      case 'object':
        return typeof schema.additionalProperties === 'object'
          ? `map(${value}, (member) => ${expression(schema.additionalProperties as Json, 'member')})`
          : `JSON.stringify(${value})`
      default:
        return `JSON.stringify(${value})`
    }
  }

  const component = (reference: string): string => {
    const known = named.get(reference)
    if (known) return known
    const name = reference.split('/').at(-1) ?? reference
    named.set(reference, `$${name}`)
    return declare(resolved(document, { $ref: reference }), `$${name}`)
  }

  const declare = (schema: Json, name: string): string => {
    const place = functions.push('') - 1
    functions[place] =
      `const ${name} = ${schema.discriminator ? dispatch(schema) : members(merged(document, schema))}\n`
    return name
  }

  const dispatch = ({ discriminator }: Json): string => {
    const { propertyName, mapping } = discriminator as { propertyName: string; mapping?: Record<string, string> }
    if (!mapping) throw new ContractError(`the discriminator ${propertyName} has no mapping`)
    const cases = Object.entries(mapping).map(
      ([tag, reference]) => `    case ${JSON.stringify(tag)}:\n      return ${component(reference)}(value)`,
    )
    return [
      '(value) => {',
      `  switch (value.${propertyName}) {`,
      ...cases,
      '    default:',
      `      return missing(${JSON.stringify(propertyName)})`,
      '  }',
      '}',
    ].join('\n')
  }

  const members = ({ properties, required }: Members): string => {
    const names = Object.keys(properties).sort((a, b) => Number(required.has(b)) - Number(required.has(a)))
    const first = names[0]
    const certain = first !== undefined && required.has(first)
    const lines = names.map((name, index) => {
      const key = JSON.stringify(JSON.stringify(name))
      const text = `${key} + ':' + ${expression(properties[name] as Json, `value[${JSON.stringify(name)}]`)}`
      const access = `value[${JSON.stringify(name)}]`
      if (!required.has(name)) {
        const comma = certain ? "',' + " : "(text === '{' ? '' : ',') + "
        return `  if (${access} !== undefined) text += ${comma}${text}`
      }
      return `  if (${access} === undefined) missing(${JSON.stringify(name)})\n  text += ${index === 0 ? '' : "',' + "}${text}`
    })
    return ['(value) => {', "  let text = '{'", ...lines, "  return text + '}'", '}'].join('\n')
  }

  return { expression, functions: () => functions }
}

type Members = { properties: Json; required: Set<string> }

/** An object's properties, those of `allOf` included. */
function merged(document: Json, schema: Json): Members {
  const target = resolved(document, schema)
  const own: Members = {
    properties: { ...((target.properties as Json | undefined) ?? {}) },
    required: new Set((target.required as string[] | undefined) ?? []),
  }
  for (const part of (target.allOf as Json[] | undefined) ?? []) {
    const { properties, required } = merged(document, part)
    own.properties = { ...properties, ...own.properties }
    for (const name of required) own.required.add(name)
  }
  return own
}

const isObject = (schema: Json): boolean =>
  schema.properties !== undefined || schema.allOf !== undefined || schema.discriminator !== undefined

const typeOf = ({ type }: Json): unknown => (Array.isArray(type) ? type.find((name) => name !== 'null') : type)
