import { defaultOf, isReadOnly } from '../../model/annotation.ts'
import type { Contract } from '../../model/model.ts'
import { componentName, eachSchema, type Schema, type SchemaObject } from '../../model/schema.ts'

/** The components that change a request: they, or schemas below them, have a default or a read-only property. */
export function componentsWithDefaults(contract: Contract): ReadonlySet<string> {
  const found = new Set<string>()
  const users = new Map<string, string[]>()
  for (const [component, schema] of Object.entries(contract.schemas))
    eachSchema(schema, (one) => {
      const { properties = {}, patternProperties = {}, additionalProperties, unevaluatedProperties } = one
      const unnamed = [...Object.values(patternProperties as object), additionalProperties, unevaluatedProperties]
      const isAffected =
        Object.values(properties).some((property) => isChanged(contract, property)) ||
        unnamed.some((property: Schema | undefined) => property !== undefined && isReadOnly(contract, property))
      if (isAffected) found.add(component)
      for (const target of targetsOf(one)) users.set(target, [...(users.get(target) ?? []), component])
    })
  // A Set iterates over values that are added during the iteration.
  for (const component of found) for (const user of users.get(component) ?? []) found.add(user)
  return found
}

const isChanged = (contract: Contract, property: Schema): boolean =>
  isReadOnly(contract, property) || defaultOf(contract, property) !== undefined

function targetsOf({ $ref, discriminator, subtypes }: SchemaObject): string[] {
  const branches = Object.values((discriminator ?? subtypes)?.mapping ?? {})
  return [...($ref === undefined ? [] : [$ref]), ...branches].map(componentName)
}
