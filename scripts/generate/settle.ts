import { isInherited, literal, member, text } from './check-code.ts'
import type { Contract } from './model.ts'
import { componentName, type Schema, type SchemaObject } from './schema.ts'
import type { Writer } from './validator-module.ts'

/** The functions of a module that fill in what a request leaves out, once it is known to fit. */
export type Settling = {
  /** The name of the function for a schema; undefined where there is nothing to fill in. */
  settleOf(schema: Schema): string | undefined
}

/**
 * Defaults are those of properties, of objects that are certain to be there: in a choice that no discriminator decides, and in
 * conditions, a default would be a guess.
 */
export function settling(contract: Contract, writer: Writer): Settling {
  const filled = componentsWithDefaults(contract)
  const known = new Map<string, string>()

  const functionFor = (name: string): string => {
    const existing = known.get(name)
    if (existing !== undefined) return existing
    return writer.define(`$fill_${name.replaceAll(/\W+/g, '_')}`, 'v', (own) => {
      known.set(name, own)
      return code(contract.schemas[name] ?? true, 'v', counter())
    })
  }

  const code = (schema: Schema, value: string, fresh: () => number): string[] => {
    if (typeof schema === 'boolean' || !holdsDefault(schema, filled)) return []
    const { $ref, properties = {}, items, additionalProperties, allOf = [], discriminator } = schema
    const objects = [
      ...Object.entries(properties).flatMap(([name, property]) => propertyCode(name, property, value, fresh)),
      ...(discriminator ? tagCode(discriminator, value) : []),
      ...(additionalProperties === undefined
        ? []
        : othersCode(additionalProperties, Object.keys(properties), value, fresh)),
    ]
    const elements = items === undefined ? [] : itemsCode(items, value, fresh)
    return [
      ...($ref === undefined ? [] : [`${functionFor(componentName($ref))}(${value})`]),
      ...(objects.length === 0 ? [] : [`if (${writer.helper('isObject')}(${value})) {`, ...objects, '}']),
      ...(elements.length === 0 ? [] : [`if (Array.isArray(${value})) {`, ...elements, '}']),
      ...allOf.flatMap((part) => code(part, value, fresh)),
    ]
  }

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

  const tagCode = ({ propertyName, mapping }: SchemaObject['discriminator'] & object, value: string): string[] => {
    const cases = Object.entries(mapping).flatMap(([tag, reference]) =>
      holdsDefault({ $ref: reference }, filled)
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

  return {
    settleOf: (schema) => {
      const body = code(schema, 'v', counter())
      return body.length === 0 ? undefined : writer.define('$fill', 'v', () => body)
    },
  }
}

function counter(): () => number {
  let count = 0
  return () => ++count
}

/** The components below which a default is filled in. */
function componentsWithDefaults({ schemas }: Contract): ReadonlySet<string> {
  const found = new Set<string>()
  for (let size = -1; size < found.size; ) {
    size = found.size
    for (const [name, schema] of Object.entries(schemas)) if (holdsDefault(schema, found)) found.add(name)
  }
  return found
}

/** Whether a default is filled in somewhere below; references are looked up among components of which it is known. */
function holdsDefault(schema: Schema, filled: ReadonlySet<string>): boolean {
  if (typeof schema === 'boolean') return false
  const { $ref, properties = {}, items = true, additionalProperties = true, allOf = [], discriminator } = schema
  if ($ref !== undefined && filled.has(componentName($ref))) return true
  if (Object.values(discriminator?.mapping ?? {}).some((reference) => filled.has(componentName(reference)))) return true
  const members = Object.values(properties)
  if (members.some((property) => typeof property === 'object' && property.default !== undefined)) return true
  return [...members, items, additionalProperties, ...allOf].some((child) => holdsDefault(child, filled))
}
