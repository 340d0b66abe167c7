import { pointerStep } from '@tomorro/runtime/pointer'
import { ContractError } from '../error.ts'
import { asParent, branchesOf } from './inheritance.ts'
import { componentName, type Schema } from './schema.ts'

type Schemas = Readonly<Record<string, Schema>>

/**
 * Refuses schemas that refer to themselves without a step into the value: validation would not terminate.
 * @throws ContractError that names the components of the circle
 */
export function refuseCircularSchemas(schemas: Schemas): void {
  const finished = new Set<string>()
  const enter = (name: string, way: readonly string[]): void => {
    if (way.includes(name))
      throw new ContractError(
        `#/components/schemas/${pointerStep(name)}: leads back to itself by ${[...way.slice(way.indexOf(name)), name].join(' -> ')}`,
      )
    if (finished.has(name)) return
    for (const next of sameValue(schemas, name, schemas[name] ?? true)) enter(next, [...way, name])
    finished.add(name)
  }
  for (const name of Object.keys(schemas)) enter(name, [])
}

/** The components that apply to the same value as this one. */
function sameValue(schemas: Schemas, name: string, schema: Schema): string[] {
  if (typeof schema === 'boolean') return []
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema
  const {
    not = true,
    if: test = true,
    then = true,
    else: otherwise = true,
    dependentSchemas = {},
  } = schema as Record<string, Schema>
  const parts = [...anyOf, ...oneOf, not, test, then, otherwise, ...Object.values(dependentSchemas)]
  return [
    ...($ref === undefined ? [] : [componentName($ref)]),
    ...branchesOf(schema).filter((branch) => branch !== name),
    ...allOf.flatMap((part) => {
      const parent = typeof part === 'object' && part.$ref !== undefined ? componentName(part.$ref) : undefined
      const own = parent === undefined ? undefined : asParent(schemas, parent, name)
      return sameValue(schemas, name, own ?? part)
    }),
    ...parts.flatMap((part) => sameValue(schemas, name, part)),
  ]
}
