import { pointerStep } from '@tomorro/runtime/pointer'
import { ContractError } from '../error.ts'
import { asParent, branchesOf } from './inheritance.ts'
import { componentName, type Schema } from './schema.ts'

type Schemas = Readonly<Record<string, Schema>>

/** Components that may apply to one value, each by way of another: each is a call of a validator, and a level of a type. */
const LEVELS_MAX = 256

/** A component whose followers are looked at. */
type Step = { readonly name: string; readonly followers: readonly string[]; next: number; levels: number }

/**
 * Refuses schemas that refer to themselves without a step into the value: validation would not terminate.
 * @throws ContractError that names the components of the circle
 */
export function refuseCircularSchemas(schemas: Schemas): void {
  levelsOf(schemas, (way) => {
    throw new ContractError(`leads back to itself by ${[...way, way[0]].join(' -> ')}`, pointerTo(way[0] ?? ''))
  })
}

/**
 * Refuses schemas that apply more than 256 components to one value, each by way of another. Ways into the value, as of a list of
 * lists, may have any length.
 * @throws ContractError that names the first components of the way
 */
export function refuseLongWays(schemas: Schemas): void {
  const levels = levelsOf(schemas, () => {})
  const [longest, most] = [...levels].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0])
  if (most <= LEVELS_MAX) return
  const way = [longest]
  for (let name: string | undefined = longest; name !== undefined && way.length < WAY_NAMES; ) {
    const below: number = (levels.get(name) ?? 0) - 1
    name = sameValue(schemas, name, schemas[name] ?? true).find((one) => levels.get(one) === below)
    if (name !== undefined) way.push(name)
  }
  throw new ContractError(
    `applies ${most} components to one value, each by way of another (${way.join(' -> ')} -> …); at most ${LEVELS_MAX}`,
    pointerTo(longest),
  )
}

/** Names that the refusal of a long way repeats. */
const WAY_NAMES = 4

/**
 * For each component the number of components on the longest way that applies to the same value. Without recursion, which a chain of
 * 5,000 components would overflow.
 * @param onCircle called with the components that lead back to the first of them
 */
function levelsOf(schemas: Schemas, onCircle: (way: readonly string[]) => void): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const start of Object.keys(schemas)) {
    const way: Step[] = []
    const places = new Map<string, number>()
    const enter = (name: string) => {
      places.set(name, way.length)
      way.push({ name, followers: sameValue(schemas, name, schemas[name] ?? true), next: 0, levels: 1 })
    }
    if (!known.has(start)) enter(start)
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const follower = step.followers[step.next++]
      if (follower === undefined) {
        way.pop()
        places.delete(step.name)
        known.set(step.name, step.levels)
        const before = way.at(-1)
        if (before) before.levels = Math.max(before.levels, step.levels + 1)
        continue
      }
      const place = places.get(follower)
      const levels = known.get(follower)
      if (place !== undefined) onCircle(way.slice(place).map(({ name }) => name))
      else if (levels === undefined) enter(follower)
      else step.levels = Math.max(step.levels, levels + 1)
    }
  }
  return known
}

const pointerTo = (name: string): string => `#/components/schemas/${pointerStep(name)}`

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
