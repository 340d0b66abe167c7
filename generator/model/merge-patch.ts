import { pointerStep } from '@tomorro/runtime/pointer'
import { freeName } from './inheritance.ts'
import { componentName, eachSchema, mapSchemas, type Schema, type SchemaObject, targetsOf } from './schema.ts'

type Schemas = Readonly<Record<string, Schema>>

/** Whether a schema, or one that it refers to, has a default. */
export function hasDefault(schemas: Schemas, schema: Schema, seen = new Set<string>()): boolean {
  let found = false
  eachSchema(schema, (one) => {
    if (one.default !== undefined) found = true
    for (const name of targetsOf(one))
      if (!found && !seen.has(name)) found = hasDefault(schemas, schemas[name] ?? true, seen.add(name))
  })
  return found
}

/**
 * The schema of a merge patch (RFC 7396) without defaults: they would overwrite what the patch leaves unchanged. Each component with
 * defaults, or with references to such, gets a second component: `Node` becomes `NodePatch` with children `NodePatch`.
 */
export function withoutDefaults(schemas: Record<string, Schema>, schema: Schema): Schema {
  const patches = new Map<string, string>()

  const redirected = (reference: string): string => {
    const name = componentName(reference)
    if (!hasDefault(schemas, { $ref: reference })) return reference
    const known = patches.get(name) ?? freeName(schemas, `${name}Patch`)
    if (!patches.has(name)) {
      patches.set(name, known)
      // Reserve the name first: the component may be circular.
      schemas[known] = true
      schemas[known] = bare(schemas[name] ?? true)
    }
    return `#/components/schemas/${pointerStep(known).replaceAll('%', '%25')}`
  }

  const bare = (one: Schema): Schema =>
    mapSchemas(one, ({ default: _, ...rest }) => {
      const copy: SchemaObject = { ...rest }
      if (copy.$ref !== undefined) copy.$ref = redirected(copy.$ref)
      for (const key of ['discriminator', 'subtypes'] as const) {
        const tags = copy[key]
        if (!tags) continue
        const mapping = Object.entries(tags.mapping).map(([tag, target]) => [tag, redirected(target)])
        copy[key] = { ...tags, mapping: Object.fromEntries(mapping) }
      }
      return copy
    })

  return bare(schema)
}
