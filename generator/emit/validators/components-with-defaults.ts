import { defaultOf, isReadOnly } from '../../model/annotation.ts'
import type { Contract } from '../../model/model.ts'
import { componentName, type Schema } from '../../model/schema.ts'

/** What is done to a request: defaults are filled in and read-only properties taken out, or only the latter. */
export type Application = 'fill' | 'drop'

/** The components below which there is something to do. */
export function componentsWithDefaults(contract: Contract): Readonly<Record<Application, ReadonlySet<string>>> {
  const found = { fill: new Set<string>(), drop: new Set<string>() }
  const users = { fill: new Map<string, string[]>(), drop: new Map<string, string[]>() }
  for (const [component, schema] of Object.entries(contract.schemas)) {
    for (const { what, how, certain } of effectsOf(contract, schema, true)) {
      const ways: readonly Application[] = how === 'fill' ? (certain ? ['fill'] : []) : ['fill', 'drop']
      for (const way of ways)
        if (what === undefined) found[way].add(component)
        else users[way].set(what, [...(users[way].get(what) ?? []), component])
    }
  }
  for (const way of ['drop', 'fill'] as const) {
    if (way === 'fill') for (const component of found.drop) found.fill.add(component)
    for (const component of found[way]) for (const user of users[way].get(component) ?? []) found[way].add(user)
  }
  return found
}

/** Something to do in a schema, or in the component `what`; a default only where it is certain which schema counts. */
type Effect = { readonly what?: string; readonly how: Application; readonly certain: boolean }

function effectsOf(contract: Contract, schema: Schema, certain: boolean): Effect[] {
  if (typeof schema === 'boolean') return []
  const { $ref, properties = {}, items = true, additionalProperties = true, prefixItems, allOf = [] } = schema
  const { anyOf = [], oneOf = [], discriminator, subtypes } = schema
  const references = [
    ...($ref === undefined ? [] : [$ref]),
    ...Object.values((discriminator ?? subtypes)?.mapping ?? {}),
  ]
  const members = Object.values(properties)
  const sure = [...members, items, additionalProperties, ...((prefixItems as Schema[] | undefined) ?? []), ...allOf]
  const unsure = discriminator ? [] : [...anyOf, ...oneOf]
  return [
    ...references.flatMap((reference): Effect[] => [
      { what: componentName(reference), how: 'fill', certain },
      { what: componentName(reference), how: 'drop', certain },
    ]),
    ...members.flatMap((property): Effect[] => ownOf(contract, property, certain)),
    ...sure.flatMap((part) => effectsOf(contract, part, certain)),
    ...unsure.flatMap((part) => effectsOf(contract, part, false)),
  ]
}

function ownOf(contract: Contract, property: Schema, certain: boolean): Effect[] {
  if (typeof property === 'boolean') return []
  if (isReadOnly(contract, property)) return [{ how: 'drop', certain }]
  return defaultOf(contract, property) === undefined ? [] : [{ how: 'fill', certain }]
}
