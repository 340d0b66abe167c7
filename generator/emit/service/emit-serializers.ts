import { inferredTag } from '../../model/inferred-tag.ts'
import type { Contract } from '../../model/model.ts'
import { tagValue } from '../../model/pinned-tags.ts'
import { componentName, type JsonType, type Schema, type SchemaObject } from '../../model/schema.ts'
import {
  allowsAnything,
  anyOf,
  branchesOf,
  itemsOf,
  type Members,
  membersOf,
  typesOf,
  wholeOf,
} from '../../model/value-shape.ts'
import { keyText, regularExpression } from '../code-text.ts'
import { responseMedia, responseName } from '../response-spec.ts'
import { presenceOf } from '../type-text.ts'

/**
 * Serializers of responses: JSON text by the schema, as an allow-list, so that a property which the contract does not name never
 * leaves. One function for each object, named after its component where it is one.
 */
export function emitSerializers(contract: Contract): string {
  const writer = serializerWriter(contract)
  const exported = contract.operations.flatMap(({ operationId, responses }) =>
    responses.flatMap((response) =>
      responseMedia(response).flatMap(({ json, schema }, index) =>
        json
          ? [
              `export const ${responseName(operationId, response.status, index)} = (value) => JSON.stringify(${writer.expression(schema, 'value')})`,
            ]
          : [],
      ),
    ),
  )
  const code = [...writer.functions(), ...exported, ''].join('\n')
  const used = writer.helpers()
  const imports = used.length > 0 ? [`import { ${used.join(', ')} } from '@tomorro/runtime/serialize'`, ''] : []
  return [...imports, code].join('\n')
}

/** The types of a module of serializers. */
export const serializerDeclarations = (code: string): string =>
  [...code.matchAll(/^export const ([\p{ID_Continue}$]+) =/gmu)]
    .map(([, name]) => `export declare const ${name}: (value: unknown) => string\n`)
    .join('') || 'export {}\n'

function serializerWriter(contract: Contract) {
  const components = new Map<string, string>()
  /** Functions by the text of the schemas they are for, so that equal ones share one. */
  const shared = new Map<string, string>()
  const functions: string[] = []
  const used = new Set<string>()

  const use = (helper: string, ...parameters: readonly string[]): string => {
    used.add(helper)
    return `${helper}(${parameters.join(', ')})`
  }

  /** An expression of what to write of `value`, itself an expression. */
  const expression = (schema: Schema, value: string): string => {
    if (typeof schema === 'boolean') return use('any', value)
    if (schema.$ref === undefined) return inline(schema, value)
    const target = wholeOf(contract, schema)
    if (!isComposite(target)) return inline(target, value)
    return Object.keys(schema).length > 1 ? inline(target, value) : `${component(schema.$ref)}(${value})`
  }

  const inline = (schema: SchemaObject, value: string): string => {
    const types = typesOf(contract, schema)
    if (types.length === 0)
      return isComposite(schema) && !allowsAnything(contract, schema)
        ? written(schema, 'object', value)
        : use('any', value)
    return types.reduceRight((otherwise, type, index) => {
      const text = written(schema, type, value)
      return index === types.length - 1 ? text : `${typeTests[type](value)} ? ${text} : ${otherwise}`
    }, '')
  }

  const written = (schema: SchemaObject, type: JsonType, value: string): string => {
    switch (type) {
      case 'null':
        return use('nothing', value)
      case 'boolean':
        return use('bool', value)
      case 'integer':
      case 'number':
      case 'string':
        return use(type, value)
      case 'array':
        return arrayText(schema, value)
      case 'object':
        return objectText(schema, value)
    }
  }

  const arrayText = (schema: SchemaObject, value: string): string => {
    const { prefixItems, items } = schema
    const only = soleArray(schema)
    if (only !== undefined) return expression(only, value)
    if (!Array.isArray(prefixItems)) return use('array', value, reference(itemsOf(contract, schema)))
    const first = `[${prefixItems.map((item: Schema) => reference(item)).join(', ')}]`
    return use('tuple', value, first, ...(items === false ? [] : [reference(items ?? true)]))
  }

  /** The one part or branch that speaks of arrays, where the schema itself does not. */
  const soleArray = ({ items, prefixItems, allOf = [], anyOf = [], oneOf = [] }: SchemaObject): Schema | undefined => {
    const parts = [...allOf, ...anyOf, ...oneOf].filter((part) => typesOf(contract, part).includes('array'))
    return items === undefined && prefixItems === undefined && parts.length === 1 ? parts[0] : undefined
  }

  /** A function that writes values of a schema, by name, so that none is made while values are written. */
  const reference = (schema: Schema): string => {
    const text = expression(schema, 'item')
    const [, name] = /^([\p{ID_Continue}$]+)\(item\)$/u.exec(text) ?? []
    return name ?? share(`item ${text}`, () => `(item) => ${text}`)
  }

  const objectText = (schema: SchemaObject, value: string): string => {
    const parent = soleParent(contract, schema)
    if (parent !== undefined) return `${component(parent)}(${value})`
    const text = objectFunction(schema)
    if (text) return `${share(JSON.stringify(schema), text)}(${value})`
    const { rest } = membersOf(contract, schema)
    return typeof rest === 'boolean' ? use('any', value) : use('map', value, reference(rest))
  }

  /** How to make the text of a function for an object; undefined where its members have no names. */
  const objectFunction = (schema: SchemaObject, own?: string): (() => string) | undefined => {
    const { discriminator, additionalProperties, subtypes } = schema
    // A component that others inherit from is any of them, by its tag, and has what they declare.
    if (subtypes && own !== undefined)
      return () =>
        dispatch(
          subtypes.propertyName,
          Object.entries(subtypes.mapping).map(([tag, target]) => ({
            tags: [tagValue(subtypes, tag)],
            schema: target === own ? withoutSubtypes(schema) : { $ref: target },
          })),
        )
    const mapping = Object.entries(discriminator?.mapping ?? {})
    if (discriminator && mapping.length > 0)
      return () =>
        dispatch(
          discriminator.propertyName,
          mapping.map(([tag, target]) => ({
            tags: [tagValue(discriminator, tag)],
            schema: withOwn(schema, { $ref: target }),
          })),
        )
    const branches = branchesOf(contract, schema)
    const tag = inferredTag(branches, contract)
    if (tag)
      return () =>
        dispatch(
          tag.name,
          tag.branches.map((branch) => ({ tags: branch.tags, schema: withOwn(schema, branch.schema) })),
        )
    const members = membersOf(contract, schema)
    const isNamed = members.properties.size > 0 || additionalProperties === false || members.patterns.size > 0
    return isNamed ? () => memberFunction(members) : undefined
  }

  /** A branch of a choice with what the schema says beside the choice. */
  const withOwn = ({ oneOf: _one, anyOf: _any, discriminator: _tag, ...own }: SchemaObject, branch: Schema): Schema =>
    own.properties || own.allOf || own.additionalProperties !== undefined ? { allOf: [own, branch] } : branch

  const component = (reference: string): string => {
    const known = components.get(reference)
    if (known !== undefined) return known
    const plain = `$${componentName(reference).replaceAll(/\W/g, '_')}`
    const name = [...components.values()].includes(plain) ? `${plain}_${components.size}` : plain
    components.set(reference, name)
    const target = wholeOf(contract, { $ref: reference })
    const isObject = typesOf(contract, target).join() === 'object'
    return declare(
      name,
      (isObject ? objectFunction(target, reference) : undefined) ?? (() => `(value) => ${inline(target, 'value')}`),
    )
  }

  const share = (key: string, text: () => string): string => {
    const known = shared.get(key)
    if (known !== undefined) return known
    const name = `$${functions.length}`
    shared.set(key, name)
    return declare(name, text)
  }

  /** Puts a function where it is first asked for; its own text may ask for others. */
  const declare = (name: string, text: () => string): string => {
    const place = functions.push('') - 1
    functions[place] = `const ${name} = ${text()}\n`
    return name
  }

  const dispatch = (name: string, branches: readonly { tags: readonly unknown[]; schema: Schema }[]): string => {
    const cases = branches.flatMap(({ tags, schema }) => [
      ...tags.map((tag) => `    case ${JSON.stringify(tag)}:`),
      `      return ${expression(schema, 'value')}`,
    ])
    return [
      '(value) => {',
      `  switch (${use('object', 'value')}${property(name)}) {`,
      ...cases,
      '    default:',
      `      return ${use('unfit', JSON.stringify(name))}`,
      '  }',
      '}',
    ].join('\n')
  }

  const memberFunction = (members: Members): string => {
    const lines = [...members.properties].flatMap(([name, schemas]) => {
      const schema = anyOf(schemas)
      const presence = presenceOf({ contract, side: 'response' }, schema, members.required.has(name))
      if (presence === 'absent' || schema === false) return []
      const access = name in Object.prototype ? use('own', 'value', JSON.stringify(name)) : `value${property(name)}`
      const otherwise = presence === 'certain' ? use('missing', JSON.stringify(name)) : 'undefined'
      const key = name === '__proto__' ? "['__proto__']" : keyText(name)
      return [`    ${key}: ${access} === undefined ? ${otherwise} : ${expression(schema, access)},`]
    })
    const copy = ['{', ...lines, '  }'].join('\n')
    const result = members.patterns.size > 0 || members.rest !== false
    return [
      '(value) => {',
      `  ${use('object', 'value')}`,
      `  return ${result ? othersText(members, copy) : copy}`,
      '}',
    ].join('\n')
  }

  /** What the contract says of members that it does not name; nothing is written of those that it does not allow. */
  const othersText = ({ properties, patterns, rest }: Members, copy: string): string => {
    const names = JSON.stringify([...properties.keys()])
    const known = share(`names ${names}`, () => `new Set(${names})`)
    const tests = [...patterns].map(([pattern, schemas]) => {
      const schema = anyOf(schemas)
      const test = share(`pattern ${pattern}`, () => regularExpression(pattern))
      return `${test}.test(name) ? ${expression(schema, 'member')} : `
    })
    const last = rest === false ? 'undefined' : expression(rest, 'member')
    const text = `(member, name) => ${tests.join('')}${last}`
    return use(
      'others',
      copy,
      'value',
      known,
      share(text, () => text),
    )
  }

  return { expression, functions: () => functions, helpers: () => [...used].sort() }
}

const withoutSubtypes = ({ subtypes: _, ...schema }: SchemaObject): SchemaObject => schema

/** What a schema refers to that is nothing but any of those who inherit from it, as in `allOf: [{ $ref }]` beside `nullable`. */
function soleParent(contract: Contract, schema: SchemaObject): string | undefined {
  const [only, ...others] = schema.allOf ?? []
  if (typeof only !== 'object' || only.$ref === undefined || others.length > 0 || schema.properties) return undefined
  const { subtypes } = wholeOf(contract, only)
  // Whoever inherits without a property of its own looks the same.
  const text = JSON.stringify(schema)
  const isSubtype = Object.values(subtypes?.mapping ?? {}).some(
    (target) => JSON.stringify(contract.schemas[componentName(target)]) === text,
  )
  return subtypes && !isSubtype ? only.$ref : undefined
}

const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`)

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
const isComposite = (schema: SchemaObject): boolean =>
  ['properties', 'patternProperties', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'items', 'prefixItems'].some(
    (keyword) => schema[keyword] !== undefined,
  )
