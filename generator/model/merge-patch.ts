import { ContractError } from '../error.ts'
import { componentName, type Discriminator, type Schema, type SchemaObject } from './schema.ts'

type Schemas = Readonly<Record<string, Schema>>

/** Whether a validator would fill in anything, at whatever depth. */
export function hasDefault(schemas: Schemas, schema: Schema, seen = new Set<string>()): boolean {
  if (typeof schema === 'boolean') return false
  if (schema.$ref !== undefined) {
    const name = componentName(schema.$ref)
    if (seen.has(name)) return false
    return hasDefault(schemas, schemas[name] ?? {}, seen.add(name))
  }
  const properties = Object.values(schema.properties ?? {})
  if (properties.some((property) => typeof property === 'object' && property.default !== undefined)) return true
  const { items = true, additionalProperties = true, allOf = [], anyOf = [], oneOf = [] } = schema
  return [...properties, items, additionalProperties, ...allOf, ...anyOf, ...oneOf].some((child) =>
    hasDefault(schemas, child, seen),
  )
}

/**
 * The schema of a merge patch (RFC 7396) without defaults, which would change what the patch leaves out. Components that have any
 * are spelled out.
 * @throws ContractError where that has no end, or the discriminator of a parent chooses between such components
 */
export function withoutDefaults(
  schemas: Schemas,
  schema: Schema,
  at: string,
  within: ReadonlySet<string> = new Set(),
): Schema {
  if (typeof schema === 'boolean') return schema
  if (schema.discriminator && hasDefault(schemas, schema))
    return withoutDefaults(schemas, spelledOut(schema, schema.discriminator), at, within)
  const below = <Part extends Schema | undefined>(part: Part) =>
    part === undefined ? part : withoutDefaults(schemas, part, at, within)
  const { default: _, $ref, properties, items, additionalProperties, allOf, anyOf, oneOf, ...rest } = schema
  const isKept = $ref === undefined || !hasDefault(schemas, { $ref })
  const name = isKept ? '' : componentName($ref)
  if (within.has(name) || (rest.subtypes && hasDefault(schemas, schema)))
    throw new ContractError(`${at}: a default in a merge patch would change what the patch leaves out`)
  const target = isKept ? [] : [withoutDefaults(schemas, schemas[name] ?? true, at, new Set([...within, name]))]
  const [whole] = target
  if (whole !== undefined && Object.keys(schema).length === 1) return whole
  const parts = [...(allOf ?? []).map(below), ...target]
  const members = Object.entries(properties ?? {}).map(([key, property]) => [key, below(property)] as const)
  return {
    ...rest,
    ...(isKept && $ref !== undefined ? { $ref } : {}),
    ...(properties ? { properties: Object.fromEntries(members) } : {}),
    ...(items === undefined ? {} : { items: below(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: below(additionalProperties) }),
    ...(parts.length > 0 ? { allOf: parts } : {}),
    ...(anyOf ? { anyOf: anyOf.map(below) } : {}),
    ...(oneOf ? { oneOf: oneOf.map(below) } : {}),
  }
}

/** A choice whose branches say themselves by which values of the property they are chosen. */
function spelledOut({ discriminator: _, ...schema }: SchemaObject, { propertyName, mapping }: Discriminator): Schema {
  const tags = Map.groupBy(Object.entries(mapping), ([, reference]) => reference)
  const branchOf = (branch: Schema): Schema => {
    const known = typeof branch === 'object' && branch.$ref !== undefined ? tags.get(branch.$ref) : undefined
    const tag = { enum: known?.map(([name]) => name) ?? [] }
    return { allOf: [branch, { type: ['object'], properties: { [propertyName]: tag }, required: [propertyName] }] }
  }
  return { ...schema, [schema.oneOf ? 'oneOf' : 'anyOf']: (schema.oneOf ?? schema.anyOf ?? []).map(branchOf) }
}
