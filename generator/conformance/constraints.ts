import { formats } from '@tomorro/runtime/formats'
import type { Contract, Operation, Parameter } from '../model/model.ts'
import { componentName, type Schema, type SchemaObject } from '../model/schema.ts'
import { isReadOnly, rangesOf } from './conjunction.ts'
import type { Step } from './values.ts'

/** The part of a request in which something stands. */
export type Place =
  | { readonly in: Parameter['in']; readonly name: string }
  | { readonly in: 'body'; readonly media: number }

/** One thing that a schema demands, and the way to it in a request of an operation. */
export type Constraint = {
  /** Where the model has it; the same for every operation that reaches it. */
  readonly path: readonly (string | number)[]
  readonly owner: SchemaObject
  readonly keyword: string
  /** Of `required`, the property. */
  readonly name?: string
  readonly place: Place
  readonly steps: readonly Step[]
}

/** The pointer that identifies a constraint. */
export const pointerOf = ({ path, keyword, name }: Constraint): string =>
  `/${[...path, keyword, ...(name === undefined ? [] : [name])].join('/')}`

/** Keywords that describe or hold other schemas and constrain nothing by themselves. */
const silent = new Set([
  '$ref',
  'properties',
  'items',
  'allOf',
  'default',
  'readOnly',
  'writeOnly',
  'discriminator',
  'subtypes',
  'x-pattern-message',
  '$defs',
])

/** Every constraint that a request of the operation can break, by the schemas of its parameters and bodies. */
export function constraintsOf(contract: Contract, operation: Operation): Constraint[] {
  const index = contract.operations.indexOf(operation)
  const inParameters = operation.parameters.flatMap(({ in: where, name, schema }, position) =>
    below(contract, schema, ['operations', index, 'parameters', position, 'schema'], { in: where, name }),
  )
  const inBodies = (operation.body?.media ?? []).flatMap(({ schema }, media) =>
    below(contract, schema, ['operations', index, 'body', 'media', media, 'schema'], { in: 'body', media }),
  )
  return [...inParameters, ...inBodies]
}

function below(contract: Contract, root: Schema, rootPath: Constraint['path'], place: Place): Constraint[] {
  const found: Constraint[] = []
  const visit = (schema: Schema, path: Constraint['path'], steps: readonly Step[], inside: readonly string[]): void => {
    if (typeof schema === 'boolean') return
    if (schema.$ref !== undefined) {
      const name = componentName(schema.$ref)
      // A circular schema is visited once per path.
      if (!inside.includes(name)) visit(contract.schemas[name] ?? true, ['schemas', name], steps, [...inside, name])
    }
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'required')
        for (const name of (value as string[]).filter((property) => !isReadOnly(contract, schema, property)))
          found.push({ path, owner: schema, keyword, name, place, steps })
      else if (demands(keyword, value)) found.push({ path, owner: schema, keyword, place, steps })
    }
    for (const [name, child] of Object.entries(schema.properties ?? {}))
      if (!isReadOnly(contract, schema, name))
        visit(child, [...path, 'properties', name], [...steps, { property: name }], inside)
    if (schema.items !== undefined) visit(schema.items, [...path, 'items'], [...steps, 'item'], inside)
    if (typeof schema.additionalProperties === 'object')
      visit(schema.additionalProperties, [...path, 'additionalProperties'], [...steps, 'additional'], inside)
    for (const [index, part] of (schema.allOf ?? []).entries()) visit(part, [...path, 'allOf', index], steps, inside)
    for (const keyword of ['oneOf', 'anyOf'] as const)
      for (const [branch, part] of (schema[keyword] ?? []).entries())
        visit(part, [...path, keyword, branch], [...steps, { owner: schema, keyword, branch }], inside)
  }
  visit(root, rootPath, [], [])
  return found
}

/** Whether a keyword refuses anything at all. */
function demands(keyword: string, value: unknown): boolean {
  if (silent.has(keyword)) return false
  if (keyword === 'additionalProperties') return value === false
  if (keyword === 'format') return Object.hasOwn(formats, String(value)) || rangesOf(value).length > 0
  return !(value === false || value === 0
    ? (keyword.startsWith('min') && keyword !== 'minimum') || keyword === 'uniqueItems'
    : false)
}

/** The schema of what stands at a place. */
export function schemaAt(operation: Operation, place: Place): Schema {
  if (place.in === 'body') return operation.body?.media[place.media]?.schema ?? true
  return operation.parameters.find(({ in: where, name }) => where === place.in && name === place.name)?.schema ?? true
}
