import type { EmissionSource, SourceTotal } from '@tomorro/records/ledger/figure-repository'
import { type Emissions, sum, toKilograms } from '@tomorro/records/ledger/units'
import { changePercent } from './shares.ts'

/** A source with its totals of the period and of the comparison period. */
export type ComparedSource = EmissionSource & { readonly now: SourceTotal; readonly before: SourceTotal }
/** The causes of a change; the two effects add up to it. */
export type Effects = { readonly activity: Emissions; readonly factor: Emissions }

/**
 * Adds up sources that differ in nothing but the edition of their factor, their data quality and the Scope 2 total that they count in.
 * What is shown by scope, subchild, site or factor key needs no more, and a ledger of five years has five editions of each.
 */
export function addEditions(sources: readonly ComparedSource[]): ComparedSource[] {
  const added = new Map<string, ComparedSource>()
  for (const source of sources) {
    const key = `${source.site}\n${keyOf(source)}`
    const earlier = added.get(key)
    added.set(
      key,
      earlier ? { ...earlier, now: add(earlier.now, source.now), before: add(earlier.before, source.before) } : source,
    )
  }
  return [...added.values()]
}

const add = (one: SourceTotal, other: SourceTotal): SourceTotal => ({
  emissions: one.emissions + other.emissions,
  quantity: one.quantity + other.quantity,
})

/**
 * Splits the change of sources' emissions by subchild and factor key, with quantity Q and mean factor F = emissions / Q: the
 * activity effect is (Q1 - Q0) x F0, the factor effect Q1 x (F1 - F0). Editions, sites and data qualities of a key are added up
 * first. A key with a quantity in one period only is an activity effect.
 */
export function effectsOf(sources: readonly ComparedSource[]): Effects {
  let [activity, factor] = [0n, 0n]
  for (const alike of Map.groupBy(sources, keyOf).values()) {
    const [now, before] = [addUp(alike, 'now'), addUp(alike, 'before')]
    const repriced =
      now.quantity === 0n || before.quantity === 0n
        ? now.emissions
        : divideRounded(before.emissions * now.quantity, before.quantity)
    activity += repriced - before.emissions
    factor += now.emissions - repriced
  }
  return { activity, factor }
}

/** Emissions of the period and of the comparison period, and why they differ. */
export type Change = { readonly now: Emissions; readonly before: Emissions; readonly effects: Effects }

const noEffects: Effects = { activity: 0n, factor: 0n }

/** The change of sources. Without a comparison period there is nothing to explain. */
export const changeOf = (sources: readonly ComparedSource[], isCompared: boolean): Change => ({
  now: addUp(sources, 'now').emissions,
  before: addUp(sources, 'before').emissions,
  effects: isCompared ? effectsOf(sources) : noEffects,
})

/** Adds up the changes of parts that share no factor key of a subchild. */
export const addChanges = (changes: readonly Change[]): Change => ({
  now: sum(changes.map(({ now }) => now)),
  before: sum(changes.map(({ before }) => before)),
  effects: {
    activity: sum(changes.map(({ effects }) => effects.activity)),
    factor: sum(changes.map(({ effects }) => effects.factor)),
  },
})

/** A change as the contract shows it. */
export const showChange = ({ now, before, effects }: Change) => ({
  emissions: toKilograms(before),
  change: toKilograms(now - before),
  changePercent: changePercent(now, before),
  effects: showEffects(effects),
})

export const showEffects = ({ activity, factor }: Effects) => ({
  activity: toKilograms(activity),
  factor: toKilograms(factor),
})

/** The sum of sources in one of the periods. */
export function addUp(sources: readonly ComparedSource[], period: 'now' | 'before'): SourceTotal {
  let [emissions, quantity] = [0n, 0n]
  for (const source of sources) {
    emissions += source[period].emissions
    quantity += source[period].quantity
  }
  return { emissions, quantity }
}

const keyOf = ({ subchildId, scope, category, factorKey, unit }: EmissionSource): string =>
  `${subchildId}\n${scope}\n${category}\n${factorKey}\n${unit}`

/** The quotient to the nearest whole number, halves away from zero. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const isNegative = dividend < 0n !== divisor < 0n
  const [top, bottom] = [magnitude(dividend), magnitude(divisor)]
  const quotient = (2n * top + bottom) / (2n * bottom)
  return isNegative ? -quotient : quotient
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)
