import { defaultOf, isReadOnly } from '../../model/annotation.ts'
import { asParent } from '../../model/inheritance.ts'
import type { Contract } from '../../model/model.ts'
import { tagValue } from '../../model/pinned-tags.ts'
import { repeatedComponents } from '../../model/repeated.ts'
import { componentName, type Discriminator, type Schema, type SchemaObject } from '../../model/schema.ts'
import { membersOf } from '../../model/value-shape.ts'
import { quoted, regularExpression } from '../code-text.ts'
import { isInherited, literal, member } from './check-code.ts'
import { componentsWithDefaults } from './components-with-defaults.ts'
import type { Writer } from './validator-module.ts'

/** The functions of one module that apply defaults. */
type Filling = {
  readonly contract: Contract
  readonly writer: Writer
  /** The components in which something changes. */
  readonly affected: ReadonlySet<string>
  /** The names of the functions of components. */
  readonly ofComponents: Map<string, string>
  /** The names of the functions of parts, by component; undefined where nothing changes. */
  readonly ofParts: Map<string | undefined, Map<SchemaObject, string | undefined>>
}

/** A value: its variable, its component, and a source of unique names. */
type Place = {
  readonly filling: Filling
  readonly value: string
  readonly component?: string | undefined
  readonly fresh: (prefix: string) => string
}

/** Names and patterns of the properties that a schema describes. */
type Known = { readonly names: readonly string[]; readonly patterns: readonly string[] }

/** The keywords whose schemas apply conditionally. */
type Conditions = Partial<Record<'if' | 'then' | 'else', Schema>> & { dependentSchemas?: Record<string, Schema> }

/**
 * Writes functions that apply defaults to a valid request and remove its read-only properties; returns the function name for a
 * schema, undefined where nothing changes. A client may send back what it received, so read-only properties are dropped (JSON
 * Schema 2020-12, validation, §9.4 allows that or refusing). Defaults of all matching schemas apply, also in choices and conditions.
 */
export function defaultsWriter(contract: Contract, writer: Writer): (schema: Schema) => string | undefined {
  const filling = {
    ...{ contract, writer, affected: componentsWithDefaults(contract) },
    ...{ ofComponents: new Map(), ofParts: new Map() },
  }
  return (schema) => {
    const body = code(schema, { filling, value: 'v', fresh: names() })
    return body.length === 0 ? undefined : writer.define('$applyDefaults', 'v', () => body)
  }
}

/** The function that applies the defaults of a component. */
function functionFor(name: string, filling: Filling): string {
  const { contract, writer, ofComponents: known } = filling
  const existing = known.get(name)
  if (existing !== undefined) return existing
  const defined = writer.define(`$fill_${name.replaceAll(/\W+/g, '_')}`, 'v', (own) => {
    known.set(name, own)
    const body = code(contract.schemas[name] ?? true, { filling, value: 'v', component: name, fresh: names() })
    const isRepeated = repeatedComponents(contract).has(name)
    return isRepeated ? [`if (${writer.helper('isAgain')}(${own}, v)) return`, ...body] : body
  })
  known.set(name, defined)
  return defined
}

function code(schema: Schema, place: Place): string[] {
  if (typeof schema === 'boolean') return []
  const { $ref, allOf = [], anyOf = [], oneOf = [], discriminator, subtypes } = schema
  const { filling, value } = place
  const tags = discriminator ?? subtypes
  const objects = [...membersCode(schema, place), ...(tags ? tagCode(tags, place) : [])]
  const elements = elementsCode(schema, place)
  const target = $ref === undefined ? undefined : componentName($ref)
  return [
    ...(target !== undefined && filling.affected.has(target) ? [`${functionFor(target, filling)}(${value})`] : []),
    ...(objects.length === 0 ? [] : [`if (${filling.writer.helper('isObject')}(${value})) {`, ...objects, '}']),
    ...(elements.length === 0 ? [] : [`if (Array.isArray(${value})) {`, ...elements, '}']),
    ...allOf.flatMap((part) => partCode(parentOf(part, place) ?? part, place)),
    ...(discriminator && oneOf.length === 0 ? [] : anyOf.flatMap((branch) => branchCode([branch], place))),
    ...(discriminator ? [] : branchCode(oneOf, place)),
    ...conditionCode(schema as Conditions, place),
  ]
}

/**
 * The code of a part or branch. A nested choice becomes a function: inlined into two schemas that share it, its code would double
 * with each level.
 */
function partCode(schema: Schema, place: Place): string[] {
  if (typeof schema === 'boolean' || !(schema.oneOf ?? schema.anyOf ?? schema.allOf)) return code(schema, place)
  const { filling, component } = place
  const ofComponent = filling.ofParts.get(component) ?? new Map<SchemaObject, string | undefined>()
  filling.ofParts.set(component, ofComponent)
  if (!ofComponent.has(schema)) {
    const body = code(schema, { filling, value: 'v', component, fresh: names() })
    ofComponent.set(schema, body.length === 0 ? undefined : filling.writer.define('$fill', 'v', () => body))
  }
  const name = ofComponent.get(schema)
  return name === undefined ? [] : [`${name}(${place.value})`]
}

/** A subtype applies the defaults of its parent, not those of its siblings. */
const parentOf = (part: Schema, { filling, component: child }: Place): Schema | undefined =>
  typeof part === 'object' && part.$ref !== undefined && child !== undefined
    ? asParent(filling.contract.schemas, componentName(part.$ref), child)
    : undefined

/** The code of the first branch that the value matches. */
function branchCode(branches: readonly Schema[], place: Place): string[] {
  const bodies = branches.map((branch) => partCode(branch, { ...place, component: undefined }))
  if (bodies.every((body) => body.length === 0)) return []
  // Trailing branches without defaults need no test.
  const asked = branches.slice(0, bodies.findLastIndex((body) => body.length > 0) + 1)
  return asked.flatMap((branch, index) => [
    `${index === 0 ? '' : '} else '}if (${fitText(branch, place)}) {`,
    ...(bodies[index] ?? []),
    ...(index === asked.length - 1 ? ['}'] : []),
  ])
}

const fitText = (schema: Schema, { filling, value }: Place): string =>
  typeof schema === 'boolean' ? String(schema) : `${filling.writer.checkOf(schema, false)}(${value})`

function conditionCode(conditions: Conditions, place: Place): string[] {
  const { if: test, then = true, else: otherwise = true, dependentSchemas = {} } = conditions
  const [met, unmet] = [then, otherwise].map((part) => code(part, place))
  const dependent = Object.entries(dependentSchemas).flatMap(([name, part]) => {
    const body = code(part, place)
    if (body.length === 0) return []
    const isThere = `${memberAt(place, name)} !== undefined`
    return [`if (${place.filling.writer.helper('isObject')}(${place.value}) && ${isThere}) {`, ...body, '}']
  })
  if (test === undefined || (met?.length === 0 && unmet?.length === 0)) return dependent
  return [`if (${fitText(test, place)}) {`, ...(met ?? []), '} else {', ...(unmet ?? []), '}', ...dependent]
}

function membersCode(schema: SchemaObject, place: Place): string[] {
  const { properties = {}, additionalProperties, unevaluatedProperties } = schema
  const patterns = (schema.patternProperties ?? {}) as Record<string, Schema>
  const own = { names: Object.keys(properties), patterns: Object.keys(patterns) }
  const known = unevaluatedProperties === undefined ? undefined : membersOf(place.filling.contract, schema)
  return [
    ...Object.entries(properties).flatMap(([name, property]) => propertyCode(name, property, place)),
    ...Object.entries(patterns).flatMap(([pattern, one]) =>
      everyMember(one, place, (name) => `!${testText(pattern, name, place)}`),
    ),
    ...(additionalProperties === undefined ? [] : othersCode(additionalProperties, own, place)),
    ...(known === undefined
      ? []
      : othersCode(
          unevaluatedProperties as Schema,
          { names: [...known.properties.keys()], patterns: [...known.patterns.keys()] },
          place,
        )),
  ]
}

function propertyCode(name: string, property: Schema, place: Place): string[] {
  if (typeof property === 'boolean') return []
  const { contract } = place.filling
  const at = memberAt(place, name)
  if (isReadOnly(contract, property)) return [`if (${at} !== undefined) delete ${place.value}[${quoted(name)}]`]
  const filling = defaultOf(contract, property)
  return [
    ...(filling === undefined ? [] : [defaultCode(name, filling, place.value, at)]),
    ...valueCode(property, at, place),
  ]
}

function valueCode(schema: Schema, expression: string, place: Place): string[] {
  const value = place.fresh('a')
  const inside = code(schema, { ...place, value, component: undefined })
  return inside.length === 0 ? [] : [`const ${value} = ${expression}`, `if (${value} !== undefined) {`, ...inside, '}']
}

/** The member of the value. */
const memberAt = ({ filling, value }: Place, name: string): string => member({ module: filling.writer, value }, name)

const defaultCode = (name: string, filling: unknown, value: string, at: string): string =>
  isInherited(name)
    ? `if (${at} === undefined) Object.defineProperty(${value}, ${quoted(name)}, { value: ${literal(filling)}, writable: true, enumerable: true, configurable: true })`
    : `if (${at} === undefined) ${at} = ${literal(filling)}`

function tagCode(discriminator: Discriminator, place: Place): string[] {
  const { filling, value, component } = place
  const { propertyName, mapping } = discriminator
  const cases = Object.entries(mapping).flatMap(([tag, reference]) => {
    const target = componentName(reference)
    if (!filling.affected.has(target) || target === component) return []
    return [`case ${literal(tagValue(discriminator, tag))}: ${functionFor(target, filling)}(${value}); break`]
  })
  return cases.length === 0 ? [] : [`switch (${memberAt(place, propertyName)}) {`, ...cases, '}']
}

function othersCode(schema: Schema, { names: own, patterns }: Known, place: Place): string[] {
  const known = place.filling.writer.constant(`new Set(${literal(own)})`)
  return everyMember(schema, place, (name) =>
    [`${known}.has(${name})`, ...patterns.map((pattern) => testText(pattern, name, place))].join(' || '),
  )
}

const testText = (pattern: string, name: string, { filling }: Place): string =>
  `${filling.writer.constant(regularExpression(pattern))}.test(${name})`

/** The members of an object except those for which `isLeftOut` is true. */
function everyMember(schema: Schema, place: Place, isLeftOut: (name: string) => string): string[] {
  const name = place.fresh('k')
  const at = `${place.value}[${name}]`
  const inside = isReadOnly(place.filling.contract, schema) ? [`delete ${at}`] : valueCode(schema, at, place)
  if (inside.length === 0) return []
  return [`for (const ${name} in ${place.value}) {`, `if (${isLeftOut(name)}) continue`, ...inside, '}']
}

function elementsCode(schema: Schema & object, place: Place): string[] {
  const { items, prefixItems = [] } = schema as { items?: Schema; prefixItems?: Schema[] }
  const index = place.fresh('i')
  const inside = items === undefined ? [] : valueCode(items, `${place.value}[${index}]`, place)
  const from = `let ${index} = ${prefixItems.length}; ${index} < ${place.value}.length; ${index}++`
  return [
    ...prefixItems.flatMap((item, position) => valueCode(item, `${place.value}[${position}]`, place)),
    ...(inside.length === 0 ? [] : [`for (${from}) {`, ...inside, '}']),
  ]
}

/** Unique names within one function. */
function names(): (prefix: string) => string {
  let count = 0
  return (prefix) => `${prefix}${++count}`
}
