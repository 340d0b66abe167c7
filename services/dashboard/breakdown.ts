import type { Days } from '@tomorro/carbon/calendar'
import { categoryLabels, scopeLabels } from '@tomorro/carbon/labels'
import { findSubchild, taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Emissions, toKilograms } from '@tomorro/records/ledger/units'
import { addUp, type ComparedSource, showChange } from './change.ts'
import type { Filter } from './filter.ts'
import { linesLink, type Narrowing } from './lines-link.ts'
import { addShares, sharesOf } from './shares.ts'

/** The request that a breakdown answers. */
export type Asked = { readonly period: Days; readonly filter: Filter; readonly isCompared: boolean }

/** The scopes that are part of the total; what is outside of them is not broken down. */
const countedScopes = ['scope-1', 'scope-2', 'scope-3'] as const

const SITES_MAX = 1_000
const LARGEST_SHOWN = 5

/**
 * The tree scope > parent > child > subchild. Shares are given to its leaves and added up from there, so that on every level parts add
 * up to their whole as shown. Subchildren without emissions in either period are left out.
 * @param sources those that are part of the total
 */
export function breakdownOf(sources: readonly ComparedSource[], asked: Asked) {
  const leaves = withShares(groupBy(sources, ({ scope, subchildId }) => `${scope}\n${subchildId}`).sort(byEmissions))
  const node = nodeOf(asked)
  return countedScopes
    .map((scope) => ({ scope, within: leaves.filter(({ first }) => first.scope === scope) }))
    .filter(({ within }) => within.length > 0)
    .map(({ scope, within }) => ({
      id: scope,
      ...node(scopeLabels[scope], within, { scopes: [scope] }),
      children: branches(within, parentOf).map(({ id, members }) => ({
        id,
        ...node(taxonomy.parents[id]?.displayName ?? id, members, narrow(scope, members)),
        children: branches(members, childOf).map(({ id, members }) => ({
          id,
          ...node(taxonomy.children[id]?.displayName ?? id, members, narrow(scope, members)),
          children: branches(members, ({ first }) => first.subchildId).map(({ id, members }) => ({
            id,
            ...node(nameOf(id), members, narrow(scope, members)),
          })),
        })),
      })),
    }))
}

/** The total by site, the greatest first. */
export function sitesOf(sources: readonly ComparedSource[], asked: Asked) {
  const groups = withShares(groupBy(sources, ({ site }) => site).sort(byEmissions))
  const shown = groups.length > SITES_MAX ? groups.slice(0, SITES_MAX - 1) : groups
  const others = groups.slice(shown.length)
  const node = nodeOf(asked)
  return [
    ...shown.map((group) => ({
      site: group.first.site,
      ...node(group.first.site || 'No site', [group], { site: group.first.site }),
    })),
    ...(others.length > 0 ? [node('Other sites', others, {})] : []),
  ]
}

/** Scope 3 by category. */
export function categoriesOf(sources: readonly ComparedSource[], asked: Asked) {
  const groups = withShares(groupBy(sources, ({ scope, category }) => `${scope}\n${category}`).sort(byEmissions))
  const node = nodeOf(asked)
  return groups
    .filter(({ first }) => first.scope === 'scope-3')
    .sort((one, other) => one.first.category - other.first.category)
    .map((group) => ({
      category: group.first.category,
      ...node(categoryLabels[group.first.category] ?? `Category ${group.first.category}`, [group], {
        scopes: ['scope-3'],
        category: group.first.category,
      }),
    }))
}

/** The largest sources: one subchild at one site, priced by one factor in any edition. */
export function largestOf(sources: readonly ComparedSource[], asked: Asked) {
  const keyOf = ({ subchildId, site, scope, category, factorKey, unit }: ComparedSource) =>
    [subchildId, site, scope, category, factorKey, unit].join('\n')
  return withShares(groupBy(sources, keyOf).sort(byEmissions))
    .filter(({ emissions }) => emissions > 0n)
    .slice(0, LARGEST_SHOWN)
    .map(({ first, members, emissions, share }) => ({
      subchildId: first.subchildId,
      displayName: nameOf(first.subchildId),
      site: first.site,
      scope: first.scope as (typeof countedScopes)[number],
      category: first.category === 0 ? null : first.category,
      factorKey: first.factorKey,
      quantity: Number(addUp(members, 'now').quantity) / 1e12,
      unit: first.unit,
      emissions: toKilograms(emissions),
      share,
      lines: linesLink(asked.period, asked.filter, {
        scopes: [first.scope],
        subchildIds: [first.subchildId],
        site: first.site,
        factorKey: first.factorKey,
        ...(first.category > 0 && { category: first.category }),
      }),
    }))
}

/** Sources that are shown as one; `first` is any of them. */
type Group = {
  readonly first: ComparedSource
  readonly members: readonly ComparedSource[]
  readonly emissions: Emissions
}
type SharedGroup = Group & { readonly share: number }

const groupBy = (sources: readonly ComparedSource[], keyOf: (source: ComparedSource) => string): Group[] =>
  [...Map.groupBy(sources, keyOf).values()].flatMap((members) => {
    const [first] = members
    const { emissions } = addUp(members, 'now')
    const isShown = emissions !== 0n || addUp(members, 'before').emissions !== 0n
    return first && isShown ? [{ first, members, emissions }] : []
  })

const withShares = (groups: readonly Group[]): SharedGroup[] => {
  const shares = sharesOf(groups.map(({ emissions }) => emissions))
  return groups.map((group, index) => ({ ...group, share: shares[index] ?? 0 }))
}

const nodeOf =
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

const branches = (groups: readonly SharedGroup[], idOf: (group: SharedGroup) => string) =>
  [...Map.groupBy(groups, idOf)]
    .map(([id, members]) => ({ id, members, emissions: members.reduce((total, group) => total + group.emissions, 0n) }))
    .sort((one, other) => compare(other.emissions, one.emissions))

const narrow = (scope: string, groups: readonly SharedGroup[]): Narrowing => ({
  scopes: [scope],
  subchildIds: groups.map(({ first }) => first.subchildId),
})

const nameOf = (subchildId: string): string => findSubchild(subchildId)?.displayName ?? subchildId

// A subchild that has left the taxonomy stands for itself on every level.
const parentOf = ({ first }: Group): string => findSubchild(first.subchildId)?.parentId ?? first.subchildId
const childOf = ({ first }: Group): string => findSubchild(first.subchildId)?.childId ?? first.subchildId

const byEmissions = (one: Group, other: Group): number =>
  compare(other.emissions, one.emissions) ||
  compare(one.first.subchildId, other.first.subchildId) ||
  compare(one.first.site, other.first.site)

const compare = <Value extends bigint | string>(one: Value, other: Value): number =>
  Number(one > other) - Number(one < other)
