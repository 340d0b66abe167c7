import type { Days } from '@tomorro/carbon/calendar'
import { findSubchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { toKilograms } from '@tomorro/records/ledger/units'
import { addChanges, type Change, type ComparedSource, changeOf, showChange } from './change.ts'
import type { Filter } from './filter.ts'
import { linesLink, type Narrowing } from './lines-link.ts'
import { addShares, sharesOf } from './shares.ts'

/** The request of the groups. */
export type Asked = { readonly period: Days; readonly filter: Filter; readonly isCompared: boolean }

/** The scopes of the total. Emissions outside of scopes have no breakdown. */
export const countedScopes = ['scope-1', 'scope-2', 'scope-3'] as const

/** Sources that are shown together; `first` is any of them. */
export type Group = Change & { readonly first: ComparedSource; readonly members: readonly ComparedSource[] }
export type SharedGroup = Group & { readonly share: number }

/** Groups of sources by a key; those without emissions in either period are left out. */
export const groupBy = (
  sources: readonly ComparedSource[],
  { isCompared }: Pick<Asked, 'isCompared'>,
  keyOf: (source: ComparedSource) => string,
): Group[] =>
  [...Map.groupBy(sources, keyOf).values()].flatMap((members) => {
    const [first] = members
    const group = first && { first, members, ...changeOf(members, isCompared) }
    return group && (group.now !== 0n || group.before !== 0n) ? [group] : []
  })

export const withShares = (groups: readonly Group[]): SharedGroup[] => {
  const shares = sharesOf(groups.map(({ now }) => now))
  return groups.map((group, index) => ({ ...group, share: shares[index] ?? 0 }))
}

/** A node of the response from the groups that it adds up. */
export const nodeOf =
  ({ period, filter, isCompared }: Asked) =>
  (displayName: string, groups: readonly SharedGroup[], narrowing: Narrowing) => {
    const change = addChanges(groups)
    return {
      displayName,
      emissions: toKilograms(change.now),
      share: addShares(groups.map(({ share }) => share)),
      ...(isCompared && { comparison: showChange(change) }),
      lines: linesLink(period, filter, narrowing),
    }
  }

export const nameOf = (subchildId: string): string => findSubchild(subchildId)?.displayName ?? subchildId

export const byEmissions = (one: Group, other: Group): number =>
  compare(other.now, one.now) ||
  compare(one.first.subchildId, other.first.subchildId) ||
  compare(one.first.site, other.first.site)

export const compare = <Value extends bigint | string>(one: Value, other: Value): number =>
  Number(one > other) - Number(one < other)
