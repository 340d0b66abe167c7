import fc from 'fast-check'
import type { Contract } from '../model/model.ts'
import type { JsonType, Schema, SchemaObject } from '../model/schema.ts'
import { branchOf, type Choice, canonical, conjunctionOf, isReadOnly, type Merged, merge } from './conjunction.ts'
import { textOf } from './text.ts'

/** One step from a value to a part of it, or to the branch that it has to be of. */
export type Step = { readonly property: string } | 'item' | 'additional' | (Choice & { readonly branch: number })

/** The way to a place within a value, and what must stand there. */
export type Focus = {
  readonly steps: readonly Step[]
  /** The value at the end of the steps, where all these schemas hold. */
  readonly leaf: (plain: readonly SchemaObject[]) => fc.Arbitrary<unknown>
}

/** Thrown where no value of a kind is known. */
export class Impossible extends Error {
  override readonly name = 'Impossible'
}

/** From this depth on only required parts are generated. */
const DEPTH_MAX = 4
const ITEMS_SLACK = 2
const MANY = 20

/**
 * Values for which all the schemas hold, as far as one can tell without trying: a choice may fit a second branch.
 * @throws Impossible, also while sampling
 */
export function valuesFor(
  contract: Contract,
  schemas: readonly Schema[],
  focus?: Focus,
  depth = 0,
): fc.Arbitrary<unknown> {
  const { plain, choices } = conjunctionOf(contract, schemas)
  return affected(contract, plain, choices, new Set(), focus, depth)
}

/** Makes one choice after the other; the branch that the focus leads into, where it leads into one. */
function affected(
  contract: Contract,
  plain: readonly SchemaObject[],
  [choice, ...others]: readonly Choice[],
  made: ReadonlySet<SchemaObject>,
  focus: Focus | undefined,
  depth: number,
): fc.Arbitrary<unknown> {
  if (!choice) return madeOf(contract, plain, focus, depth)
  const wanted = focus?.steps.find(
    (step) =>
      typeof step === 'object' && 'owner' in step && step.owner === choice.owner && step.keyword === choice.keyword,
  )
  const take = (index: number) => {
    const branch = conjunctionOf(contract, branchOf(choice, index))
    const rest = focus && wanted ? { ...focus, steps: focus.steps.filter((step) => step !== wanted) } : focus
    const below = branch.choices.filter(({ owner }) => !made.has(owner))
    return affected(
      contract,
      [...plain, ...branch.plain],
      [...others, ...below],
      new Set([...made, choice.owner]),
      rest,
      depth,
    )
  }
  if (wanted) return take((wanted as { branch: number }).branch)
  const count = choice.owner[choice.keyword]?.length ?? 0
  return fc.nat({ max: count - 1 }).chain(take)
}

function madeOf(contract: Contract, plain: readonly SchemaObject[], focus: Focus | undefined, depth: number) {
  const merged = merge(contract, plain)
  const [step] = focus?.steps ?? []
  if (focus && step === undefined) return focus.leaf(plain)
  if (focus && step === 'item') return arrayOf(contract, merged, { ...focus, steps: focus.steps.slice(1) }, depth)
  if (focus) return objectOf(contract, merged, plain, { focus }, depth)
  return ofMerged(contract, merged, plain, depth)
}

/** Values of what was merged from schemas that leave no choice. */
export function ofMerged(
  contract: Contract,
  merged: Merged,
  plain: readonly SchemaObject[],
  depth = 0,
): fc.Arbitrary<unknown> {
  const { values, types } = merged
  if (values) {
    if (values.length === 0) throw new Impossible()
    return fc.constantFrom(...values)
  }
  const known = types.filter((type) => type !== 'integer' || !types.includes('number'))
  if (known.length === 0) throw new Impossible()
  return fc.constantFrom(...known).chain((type) => ofType(contract, type, merged, plain, depth))
}

function ofType(
  contract: Contract,
  type: JsonType,
  merged: Merged,
  plain: readonly SchemaObject[],
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'string': {
      const texts = textOf(merged)
      if (!texts) throw new Impossible()
      return texts
    }
    case 'integer':
    case 'number':
      return numberOf(merged)
    case 'array':
      return arrayOf(contract, merged, undefined, depth)
    case 'object':
      return objectOf(contract, merged, plain, {}, depth)
  }
}

/** Digits after the point of numbers that need not be whole. */
const SCALE = 100
/** Bounds within which a number with these digits is exact. */
const LIMIT = 1e9

export function numberOf({ minimum, maximum, multipleOf: [step], isWhole }: Merged): fc.Arbitrary<number> {
  const scale = step === undefined ? (isWhole ? 1 : SCALE) : 1 / step
  const most = Math.min(maximum, Math.max(minimum, 0) + LIMIT)
  const [min, max] = [Math.ceil(minimum * scale - 1e-6), Math.floor(most * scale + 1e-6)]
  if (min > max) throw new Impossible()
  return fc.integer({ min, max }).map((count) => Number((count / scale).toPrecision(15)))
}

export function arrayOf(
  contract: Contract,
  { items, minItems, maxItems, uniqueItems }: Merged,
  focus: Focus | undefined,
  depth: number,
): fc.Arbitrary<unknown[]> {
  const least = Math.max(minItems, focus ? 1 : 0)
  // Many items are kept small, so that no limit of the whole body is reached before theirs.
  const item = () => valuesFor(contract, items, undefined, least > MANY ? DEPTH_MAX : depth + 1)
  if (least > maxItems) throw new Impossible()
  const most = depth >= DEPTH_MAX ? least : Math.min(maxItems, least + ITEMS_SLACK)
  const many = (minLength: number, maxLength: number): fc.Arbitrary<unknown[]> => {
    if (maxLength === 0) return fc.constant([])
    return uniqueItems ? distinct(item(), minLength, maxLength) : fc.array(item(), { minLength, maxLength })
  }
  if (!focus) return many(least, most)
  return fc
    .tuple(valuesFor(contract, items, focus, depth + 1), many(least - 1, least - 1))
    .map(([first, others]) => [first, ...others])
}

/** Distinct items. @throws Impossible while sampling, if there are too few */
function distinct(item: fc.Arbitrary<unknown>, minLength: number, maxLength: number): fc.Arbitrary<unknown[]> {
  return fc.array(item, { minLength: minLength * 3, maxLength: maxLength * 3 }).map((items) => {
    const different = [...new Map(items.map((one) => [canonical(one), one])).values()].slice(0, maxLength)
    if (different.length < minLength) throw new Impossible()
    return different
  })
}

/** What an object has besides what it must have. */
type Extras = { readonly focus?: Focus; readonly without?: string; readonly size?: number }

/** @throws Impossible where the properties do not suffice, or are too many */
export function objectOf(
  contract: Contract,
  { required, properties, additional, minProperties, maxProperties }: Merged,
  plain: readonly SchemaObject[],
  { focus, without, size }: Extras,
  depth: number,
): fc.Arbitrary<unknown> {
  const [step, ...steps] = focus?.steps ?? []
  const forced =
    step === undefined ? undefined : step === 'additional' ? 'extra' : (step as { property: string }).property
  const names = new Set([...required, ...(forced === undefined ? [] : [forced])])
  if (without !== undefined) names.delete(without)
  const optional = [...properties.keys()].filter(
    (name) =>
      !names.has(name) &&
      name !== without &&
      !properties.get(name)?.includes(false) &&
      !plain.some((schema) => isReadOnly(contract, schema, name)),
  )
  const isOpen = additional.length > 0 && !additional.includes(false)
  const least = size ?? minProperties
  for (const name of optional) if (names.size < least) names.add(name)
  if (isOpen || (additional.length === 0 && names.size < least))
    for (let index = 0; names.size < least; index++) names.add(`extra${index}`)
  const most = size ?? maxProperties
  if (names.size < least || names.size > most) throw new Impossible()
  const spare =
    depth >= DEPTH_MAX || size !== undefined
      ? []
      : optional.filter((name) => !names.has(name)).slice(0, most - names.size)
  const more =
    isOpen &&
    spare.length === 0 &&
    properties.size === 0 &&
    size === undefined &&
    names.size < most &&
    depth < DEPTH_MAX
      ? ['more']
      : []
  const valueFor = (name: string) =>
    focus && name === forced
      ? valuesFor(contract, properties.get(name) ?? additional, { ...focus, steps }, depth + 1)
      : valuesFor(contract, properties.get(name) ?? additional, undefined, depth + 1)
  const members = Object.fromEntries([...names, ...spare, ...more].map((name) => [name, lazily(() => valueFor(name))]))
  return fc.record(members, { requiredKeys: [...names], noNullPrototype: true })
}

/** Built when it is needed, so that a schema may contain itself. */
const lazily = (build: () => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.constant(undefined).chain(build)

/** Samples until enough values fit or the attempts are used up; impossible samples do not count. */
export function samples<Value>(
  arbitrary: fc.Arbitrary<Value> | (() => fc.Arbitrary<Value>),
  {
    seed,
    count,
    tries = count * 8,
    fits = () => true,
  }: { seed: number; count: number; tries?: number; fits?: (value: Value) => boolean },
): Value[] {
  const found: Value[] = []
  for (let turn = 0; turn < tries && found.length < count; turn++) {
    try {
      const source = typeof arbitrary === 'function' ? arbitrary() : arbitrary
      const [value] = fc.sample(source, { seed: seed + turn, numRuns: 1 })
      if (fits(value as Value)) found.push(value as Value)
    } catch (error) {
      if (!(error instanceof Impossible)) throw error
    }
  }
  return found
}
