import type { Days } from '@tomorro/carbon/calendar'
import { findSubchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Emissions, toKilograms } from '@tomorro/records/ledger/units'
import { addUp, type ComparedSource, showChange } from './change.ts'
import type { Filter } from './filter.ts'
import { linesLink, type Narrowing } from './lines-link.ts'
import { addShares, sharesOf } from './shares.ts'

/** The request of the groups. */
export type Asked = { readonly period: Days; readonly filter: Filter; readonly isCompared: boolean }

/** The scopes of the total. Emissions outside of scopes have no breakdown. */
export const countedScopes = ['scope-1', 'scope-2', 'scope-3'] as const

/** Sources that are shown together; `first` is any of them. */
export type Group = {
  readonly first: ComparedSource
  readonly members: readonly ComparedSource[]
  readonly emissions: Emissions
}
export type SharedGroup = Group & { readonly share: number }

export const groupBy = (sources: readonly ComparedSource[], keyOf: (source: ComparedSource) => string): Group[] =>
  [...Map.groupBy(sources, keyOf).values()].flatMap((members) => {
    const [first] = members
    const { emissions } = addUp(members, 'now')
    const isShown = emissions !== 0n || addUp(members, 'before').emissions !== 0n
    return first && isShown ? [{ first, members, emissions }] : []
  })

export const withShares = (groups: readonly Group[]): SharedGroup[] => {
  const shares = sharesOf(groups.map(({ emissions }) => emissions))
  return groups.map((group, index) => ({ ...group, share: shares[index] ?? 0 }))
}

export const nodeOf =
  ({ period, filter, isCompared }: Asked) =>
  (displayName: string, groups: readonly SharedGroup[], narrowing: Narrowing) => {
    const members = groups.flatMap((group) => group.members)
    return {
      displayName,
      emissions: toKilograms(addUp(members, 'now').emissions),
      share: addShares(groups.map(({ share }) => share)),
      ...(isCompared && { comparison: showChange(members) }),
      lines: linesLink(period, filter, narrowing),
    }
  }

export const nameOf = (subchildId: string): string => findSubchild(subchildId)?.displayName ?? subchildId

export const byEmissions = (one: Group, other: Group): number =>
  compare(other.emissions, one.emissions) ||
  compare(one.first.subchildId, other.first.subchildId) ||
  compare(one.first.site, other.first.site)

export const compare = <Value extends bigint | string>(one: Value, other: Value): number =>
  Number(one > other) - Number(one < other)
