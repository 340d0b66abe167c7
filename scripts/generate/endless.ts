import { ContractError } from './load.ts'
import { componentName, type Schema, type SchemaObject } from './schema.ts'

/** The keywords whose schemas speak of the same value as the schema that they stand in. */
const inPlace = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'] as const

/**
 * Refuses components that lead back to themselves without a step into the value: to check such a one would never end (JSON
 * Schema 2020-12, Core §9.4.1).
 */
export function refuseEndlessSchemas(schemas: Readonly<Record<string, Schema>>): void {
  const done = new Set<string>()
  const enter = (name: string, way: readonly string[]): void => {
    if (done.has(name)) return
    if (way.includes(name))
      throw new ContractError(`#/components/schemas/${name}: leads back to itself by ${[...way, name].join(' -> ')}`)
    for (const next of referencesInPlace(schemas[name] ?? true)) enter(next, [...way, name])
    done.add(name)
  }
  for (const name of Object.keys(schemas)) enter(name, [])
}

function referencesInPlace(schema: Schema): string[] {
  if (typeof schema === 'boolean') return []
  const { $ref } = schema
  const own = $ref?.startsWith('#/components/schemas/') ? [componentName($ref)] : []
  return [...own, ...inPlace.flatMap((keyword) => [schema[keyword] ?? []].flat().flatMap(below))]
}

const below = (schema: unknown): string[] => referencesInPlace(schema as Schema | SchemaObject)
