import { isInherited, literal, member, text } from './check-code.ts'
import { asParent } from './inheritance.ts'
import type { Contract } from './model.ts'
import { componentName, type Discriminator, type Schema } from './schema.ts'
import type { Writer } from './validator-module.ts'

/**
 * Names the function that fills in what a request leaves out, once it is known to fit, by its schema; undefined where there is
 * nothing to fill in. Defaults are those of properties, of objects that are certain to be there: in a choice that no discriminator
 * decides, and in conditions, a default would be a guess.
 */
export function settling(contract: Contract, writer: Writer): (schema: Schema) => string | undefined {
  const filled = componentsWithDefaults(contract)
  const known = new Map<string, string>()

  const functionFor = (name: string): string => {
    const existing = known.get(name)
    if (existing !== undefined) return existing
    return writer.define(`$fill_${name.replaceAll(/\W+/g, '_')}`, 'v', (own) => {
      known.set(name, own)
      return code(contract.schemas[name] ?? true, 'v', counter(), name)
    })
  }

  const code = (schema: Schema, value: string, fresh: () => number, component?: string): string[] => {
    if (typeof schema === 'boolean') return []
    const { $ref, properties = {}, items, additionalProperties, allOf = [], discriminator, subtypes } = schema
    const tags = discriminator ?? subtypes
    const objects = [
      ...Object.entries(properties).flatMap(([name, property]) => propertyCode(name, property, value, fresh)),
      ...(tags ? tagCode(tags, value, component) : []),
      ...(additionalProperties === undefined
        ? []
        : othersCode(additionalProperties, Object.keys(properties), value, fresh)),
    ]
    const elements = items === undefined ? [] : itemsCode(items, value, fresh)
    return [
      ...($ref !== undefined && filled.has(componentName($ref))
        ? [`${functionFor(componentName($ref))}(${value})`]
        : []),
      ...(objects.length === 0 ? [] : [`if (${writer.helper('isObject')}(${value})) {`, ...objects, '}']),
      ...(elements.length === 0 ? [] : [`if (Array.isArray(${value})) {`, ...elements, '}']),
      ...allOf.flatMap((part) => code(parentOf(part, component) ?? part, value, fresh, component)),
    ]
  }

  /** A child fills in what its parent says, not what the parent's other children do. */
  const parentOf = (part: Schema, child: string | undefined): Schema | undefined =>
    typeof part === 'object' && part.$ref !== undefined && child !== undefined
      ? asParent(contract.schemas, componentName(part.$ref), child)
      : undefined

  const propertyCode = (name: string, property: Schema, value: string, fresh: () => number): string[] => {
    if (typeof property === 'boolean') return []
    const place = member({ module: writer, value }, name)
    const lines = property.default === undefined ? [] : [defaultCode(name, property.default, value, place)]
    const local = `a${fresh()}`
    const inside = code(property, local, fresh)
    if (inside.length > 0) lines.push(`const ${local} = ${place}`, `if (${local} !== undefined) {`, ...inside, '}')
    return lines
  }

  const defaultCode = (name: string, filling: unknown, value: string, place: string): string =>
    isInherited(name)
      ? `if (${place} === undefined) Object.defineProperty(${value}, ${text(name)}, { value: ${literal(filling)}, writable: true, enumerable: true, configurable: true })`
      : `if (${place} === undefined) ${place} = ${literal(filling)}`

  const tagCode = ({ propertyName, mapping }: Discriminator, value: string, own: string | undefined): string[] => {
    const cases = Object.entries(mapping).flatMap(([tag, reference]) =>
      filled.has(componentName(reference)) && componentName(reference) !== own
        ? [`case ${text(tag)}: ${functionFor(componentName(reference))}(${value}); break`]
        : [],
    )
    return cases.length === 0 ? [] : [`switch (${member({ module: writer, value }, propertyName)}) {`, ...cases, '}']
  }

  const othersCode = (schema: Schema, names: readonly string[], value: string, fresh: () => number): string[] => {
    const [name, item] = [`k${fresh()}`, `a${fresh()}`]
    const inside = code(schema, item, fresh)
    if (inside.length === 0) return []
    return [
      `for (const ${name} in ${value}) {`,
      `if (${writer.constant(`new Set(${literal(names)})`)}.has(${name})) continue`,
      `const ${item} = ${value}[${name}]`,
      ...inside,
      '}',
    ]
  }

  const itemsCode = (schema: Schema, value: string, fresh: () => number): string[] => {
    const item = `a${fresh()}`
    const inside = code(schema, item, fresh)
    return inside.length === 0 ? [] : [`for (const ${item} of ${value}) {`, ...inside, '}']
  }

  return (schema) => {
    const body = code(schema, 'v', counter())
    return body.length === 0 ? undefined : writer.define('$fill', 'v', () => body)
  }
}

function counter(): () => number {
  let count = 0
  return () => ++count
}

/** The components below which a default is filled in. */
function componentsWithDefaults({ schemas }: Contract): ReadonlySet<string> {
  const users = new Map<string, string[]>()
  const found = new Set<string>()
  for (const [name, schema] of Object.entries(schemas)) {
    const references: string[] = []
    if (holdsDefault(schema, references)) found.add(name)
    for (const reference of references) users.set(reference, [...(users.get(reference) ?? []), name])
  }
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user)
  return found
}

/** Whether a schema itself says of a default that is filled in; components in which more may be are added to `references`. */
function holdsDefault(schema: Schema, references: string[]): boolean {
  if (typeof schema === 'boolean') return false
  const {
    $ref,
    properties = {},
    items = true,
    additionalProperties = true,
    allOf = [],
    discriminator,
    subtypes,
  } = schema
  if ($ref !== undefined) references.push(componentName($ref))
  references.push(...Object.values((discriminator ?? subtypes)?.mapping ?? {}).map(componentName))
  const members = Object.values(properties)
  const below = [...members, items, additionalProperties, ...allOf].map((child) => holdsDefault(child, references))
  return (
    members.some((property) => typeof property === 'object' && property.default !== undefined) || below.includes(true)
  )
}
