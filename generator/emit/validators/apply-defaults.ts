import { defaultOf, isReadOnly } from '../../model/annotation.ts'
import { asParent } from '../../model/inheritance.ts'
import type { Contract } from '../../model/model.ts'
import { tagValue } from '../../model/pinned-tags.ts'
import { componentName, type Discriminator, type Schema } from '../../model/schema.ts'
import { quoted } from '../code-text.ts'
import { isInherited, literal, member } from './check-code.ts'
import { type Application, componentsWithDefaults } from './components-with-defaults.ts'
import type { Writer } from './validator-module.ts'

/** A value: the name that holds it, the component that it is an instance of, and a source of unique names. */
type Place = {
  readonly value: string
  readonly component?: string | undefined
  readonly fresh: (prefix: string) => string
  readonly how: Application
}

/**
 * Writes functions that turn a valid request into what its handler gets, and answers the name of the one for a schema; undefined
 * where nothing changes. Read-only properties are removed: a client may send back what it received (JSON Schema 2020-12,
 * validation, §9.4 allows both that and refusing). Defaults are filled in, except in conditions and in choices without a
 * discriminator, where the branch would be a guess.
 */
export function defaultsWriter(contract: Contract, writer: Writer): (schema: Schema) => string | undefined {
  const affected = componentsWithDefaults(contract)
  const known = new Map<string, string>()

  const functionFor = (name: string, how: Application): string => {
    const prefix = `$${how}_${name.replaceAll(/\W+/g, '_')}`
    const existing = known.get(`${how} ${name}`)
    if (existing !== undefined) return existing
    return writer.define(prefix, 'v', (own) => {
      known.set(`${how} ${name}`, own)
      return code(contract.schemas[name] ?? true, { value: 'v', component: name, fresh: names(), how })
    })
  }

  const code = (schema: Schema, place: Place): string[] => {
    if (typeof schema === 'boolean') return []
    const { $ref, allOf = [], anyOf = [], oneOf = [], discriminator, subtypes } = schema
    const { value, component, how } = place
    const tags = discriminator ?? subtypes
    const objects = [...membersCode(schema, place), ...(tags ? tagCode(tags, place) : [])]
    const elements = elementsCode(schema, place)
    const target = $ref === undefined ? undefined : componentName($ref)
    return [
      ...(target !== undefined && affected[how].has(target) ? [`${functionFor(target, how)}(${value})`] : []),
      ...(objects.length === 0 ? [] : [`if (${writer.helper('isObject')}(${value})) {`, ...objects, '}']),
      ...(elements.length === 0 ? [] : [`if (Array.isArray(${value})) {`, ...elements, '}']),
      ...allOf.flatMap((part) => code(parentOf(part, component) ?? part, place)),
      ...(discriminator ? [] : [...anyOf, ...oneOf].flatMap((branch) => branchCode(branch, place))),
    ]
  }

  /** A child applies the defaults of its parent, not those of the parent's other children. */
  const parentOf = (part: Schema, child: string | undefined): Schema | undefined =>
    typeof part === 'object' && part.$ref !== undefined && child !== undefined
      ? asParent(contract.schemas, componentName(part.$ref), child)
      : undefined

  const branchCode = (branch: Schema, place: Place): string[] => {
    const inside = code(branch, { ...place, component: undefined, how: 'drop' })
    if (inside.length === 0 || typeof branch === 'boolean') return []
    return [`if (${writer.checkOf(branch, false)}(${place.value})) {`, ...inside, '}']
  }

  const membersCode = ({ properties = {}, additionalProperties }: Schema & object, place: Place): string[] => [
    ...Object.entries(properties).flatMap(([name, property]) => propertyCode(name, property, place)),
    ...(additionalProperties === undefined ? [] : othersCode(additionalProperties, Object.keys(properties), place)),
  ]

  const propertyCode = (name: string, property: Schema, place: Place): string[] => {
    if (typeof property === 'boolean') return []
    const at = member({ module: writer, value: place.value }, name)
    if (isReadOnly(contract, property)) return [`if (${at} !== undefined) delete ${place.value}[${quoted(name)}]`]
    const filling = place.how === 'fill' ? defaultOf(contract, property) : undefined
    return [
      ...(filling === undefined ? [] : [defaultCode(name, filling, place.value, at)]),
      ...valueCode(property, at, place),
    ]
  }

  const valueCode = (schema: Schema, expression: string, place: Place): string[] => {
    const value = place.fresh('a')
    const inside = code(schema, { ...place, value, component: undefined })
    return inside.length === 0
      ? []
      : [`const ${value} = ${expression}`, `if (${value} !== undefined) {`, ...inside, '}']
  }

  const defaultCode = (name: string, filling: unknown, value: string, at: string): string =>
    isInherited(name)
      ? `if (${at} === undefined) Object.defineProperty(${value}, ${quoted(name)}, { value: ${literal(filling)}, writable: true, enumerable: true, configurable: true })`
      : `if (${at} === undefined) ${at} = ${literal(filling)}`

  const tagCode = (discriminator: Discriminator, { value, component, how }: Place): string[] => {
    const { propertyName, mapping } = discriminator
    const cases = Object.entries(mapping).flatMap(([tag, reference]) => {
      const target = componentName(reference)
      if (!affected[how].has(target) || target === component) return []
      return [`case ${literal(tagValue(discriminator, tag))}: ${functionFor(target, how)}(${value}); break`]
    })
    return cases.length === 0 ? [] : [`switch (${member({ module: writer, value }, propertyName)}) {`, ...cases, '}']
  }

  const othersCode = (schema: Schema, named: readonly string[], place: Place): string[] => {
    const name = place.fresh('k')
    const inside = valueCode(schema, `${place.value}[${name}]`, place)
    if (inside.length === 0) return []
    const known = `${writer.constant(`new Set(${literal(named)})`)}.has(${name})`
    return [`for (const ${name} in ${place.value}) {`, `if (${known}) continue`, ...inside, '}']
  }

  const elementsCode = (schema: Schema & object, place: Place): string[] => {
    const { items, prefixItems = [] } = schema as { items?: Schema; prefixItems?: Schema[] }
    const index = place.fresh('i')
    const inside = items === undefined ? [] : valueCode(items, `${place.value}[${index}]`, place)
    const from = `let ${index} = ${prefixItems.length}; ${index} < ${place.value}.length; ${index}++`
    return [
      ...prefixItems.flatMap((item, position) => valueCode(item, `${place.value}[${position}]`, place)),
      ...(inside.length === 0 ? [] : [`for (${from}) {`, ...inside, '}']),
    ]
  }

  return (schema) => {
    const body = code(schema, { value: 'v', fresh: names(), how: 'fill' })
    return body.length === 0 ? undefined : writer.define('$applyDefaults', 'v', () => body)
  }
}

/** Names within one function. */
function names(): (prefix: string) => string {
  let count = 0
  return (prefix) => `${prefix}${++count}`
}
