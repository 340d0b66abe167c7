import fc from 'fast-check'
import type { Contract } from '../model/model.ts'
import type { Schema, SchemaObject } from '../model/schema.ts'
import { canonical, conjunctionOf, isSame, type Merged, merge, rangesOf } from './conjunction.ts'
import type { Constraint } from './constraints.ts'
import { fits, regExpOf, textOf } from './text.ts'
import { arrayOf, Impossible, objectOf, ofMerged, samples, valuesFor } from './values.ts'

/** One value of each JSON type, numbers of both kinds. */
const ofEveryType: readonly unknown[] = ['text', 1.5, 1, true, null, [], {}]

type Broken = { readonly contract: Contract; readonly others: readonly SchemaObject[]; readonly merged: Merged }

/**
 * Values that break a constraint and, as far as possible, nothing else that is said of the same value.
 * @param plain all schemas that hold at the place of the constraint
 * @throws Impossible where none is known
 */
export function violationsOf(
  contract: Contract,
  plain: readonly SchemaObject[],
  constraint: Constraint,
): fc.Arbitrary<unknown> {
  const { owner, keyword, name } = constraint
  const { [keyword]: demanded, ...rest } = owner
  const left =
    keyword === 'required' ? { ...rest, required: owner.required?.filter((one) => one !== name) ?? [] } : rest
  const others = plain.map((schema) => (schema === owner ? left : schema))
  const merged = merge(contract, others)
  const broken = { contract, others, merged }
  switch (keyword) {
    case 'type':
      return fc.constantFrom(...ofEveryType.filter((value) => !isOfType(value, owner.type ?? [])))
    case 'enum':
      return otherThan(broken, demanded as unknown[])
    case 'const':
      return otherThan(broken, [demanded])
    case 'minimum':
      return around(merged, demanded, [-1, -0.01, -10])
    case 'maximum':
      return around(merged, demanded, [1, 0.01, 10])
    case 'exclusiveMinimum':
      return around(merged, demanded, [0, -1])
    case 'exclusiveMaximum':
      return around(merged, demanded, [0, 1])
    case 'multipleOf':
      return numbers(
        merged,
        [0.5, 1 / (demanded as number), 1.1].map((part) => Math.max(merged.minimum, 0) + part * (demanded as number)),
      )
    case 'minLength':
      return texts({ ...merged, minLength: 0, maxLength: (demanded as number) - 1 })
    case 'maxLength':
      return texts({ ...merged, minLength: (demanded as number) + 1 })
    case 'pattern':
      return unlike(merged, (text) => !regExpOf(demanded as string).test(text))
    case 'format':
      return rangesOf(demanded).length > 0
        ? found(rangesOf(demanded).flatMap(([least, most]) => [least - 1, most + 1]))
        : unlike(merged, (text) => !fits(text, { ...noText, formats: [demanded as string] }))
    case 'minItems':
      return arrayOf(contract, { ...merged, ...itemCount((demanded as number) - 1) }, undefined, 0)
    case 'maxItems':
      return arrayOf(contract, { ...merged, ...itemCount((demanded as number) + 1) }, undefined, 0)
    case 'uniqueItems':
      return repeated(broken)
    case 'required':
      return objectOf(contract, merged, others, { without: name ?? '' }, 0)
    case 'additionalProperties':
      return ofMerged(contract, { ...merged, types: ['object'] }, others).map((value) => ({
        ...(value as object),
        unknownProperty: 1,
      }))
    case 'minProperties':
      return objectOf(contract, merged, others, { size: (demanded as number) - 1 }, 0)
    case 'maxProperties':
      return objectOf(contract, merged, others, { size: (demanded as number) + 1 }, 0)
    case 'oneOf':
    case 'anyOf':
      return outsideOf(broken, constraint)
    case 'not':
      return valuesFor(contract, [...others, demanded as Schema])
    default:
      throw new Impossible()
  }
}

const itemCount = (count: number) => ({ minItems: Math.max(0, count), maxItems: count })

const noText = { patterns: [], formats: [], minLength: 0, maxLength: Number.POSITIVE_INFINITY }

function isOfType(value: unknown, types: readonly string[]): boolean {
  if (value === null) return types.includes('null')
  if (Array.isArray(value)) return types.includes('array')
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value))
  return types.includes(typeof value)
}

function otherThan({ contract, others, merged }: Broken, values: readonly unknown[]): fc.Arbitrary<unknown> {
  const like = values.flatMap((value): unknown[] => {
    if (typeof value === 'number') return [value + 1, value + 1_000]
    return typeof value === 'string' ? [`${value}x`, value.toUpperCase(), value.slice(1)] : []
  })
  const fitting = samples(() => ofMerged(contract, merged, others), { seed: 7, count: 8 })
  return found([...like, ...fitting].filter((value) => !values.some((known) => isSame(known, value))))
}

/** Numbers at these steps from a bound. */
const around = (merged: Merged, bound: unknown, steps: readonly number[]): fc.Arbitrary<unknown> =>
  numbers(
    merged,
    steps.map((step) => (bound as number) + step),
  )

const numbers = ({ isWhole }: Merged, values: readonly number[]): fc.Arbitrary<unknown> =>
  found(values.map((value) => Number(value.toPrecision(15))).filter((value) => !isWhole || Number.isInteger(value)))

function texts(wanted: Merged): fc.Arbitrary<unknown> {
  const arbitrary = wanted.maxLength < wanted.minLength ? undefined : textOf(wanted)
  if (!arbitrary) throw new Impossible()
  return arbitrary
}

/** Texts that fit but for one thing: some of what fits, and single characters and nearly right ones over the whole length. */
function unlike(merged: Merged, isWrong: (text: string) => boolean): fc.Arbitrary<unknown> {
  const arbitrary = textOf(merged)
  const some = arbitrary ? samples(arbitrary, { seed: 7, count: 100 }) : []
  const length = Math.min(Math.max(merged.minLength, 1), 10_000)
  const plain = [...'!_ aA0-é\n\u0001'].map((character) => character.repeat(length))
  const near = ['2025-02-30', '2025-01-01T25:00:00Z', '2025-13-01', '0'.repeat(36), 'a@b', '1.2.3']
  return found([...plain, ...near, ...some].filter((text) => fits(text, merged) && isWrong(text)))
}

/** An array in which one item is there twice. */
const repeated = ({ contract, merged }: Broken): fc.Arbitrary<unknown> =>
  arrayOf(
    contract,
    {
      ...merged,
      minItems: Math.max(1, merged.minItems - 1),
      maxItems: Math.max(1, merged.maxItems - 1),
      uniqueItems: true,
    },
    undefined,
    0,
  ).map((items) => [...items, items[0]])

/** Values that fit no branch, and values made for two branches. */
function outsideOf({ contract, others }: Broken, { owner, keyword }: Constraint): fc.Arbitrary<unknown> {
  const branches = owner[keyword as 'oneOf' | 'anyOf'] ?? []
  const tag = owner.discriminator?.propertyName
  const pairs = branches.flatMap((one, index) => branches.slice(index + 1).map((other) => [one, other]))
  const both =
    keyword === 'oneOf'
      ? pairs
          .slice(0, 10)
          .flatMap((pair) => samples(() => valuesFor(contract, [...others, ...pair]), { seed: 7, count: 1 }))
      : []
  const nothing = conjunctionOf(contract, others)
  const bare = samples(() => ofMerged(contract, merge(contract, nothing.plain), others), { seed: 7, count: 3 })
  return found([...ofEveryType, ...(tag === undefined ? [] : [{ [tag]: 'unknownTag' }]), ...bare, ...both])
}

function found(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const distinct = [...new Map(values.map((value) => [canonical(value), value])).values()]
  if (distinct.length === 0) throw new Impossible()
  return fc.constantFrom(...distinct)
}
