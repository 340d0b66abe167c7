import { scopeLabels } from '@tomorro/carbon/labels'
import { findSubchild, taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { sum } from '@tomorro/records/ledger/units'
import type { ComparedSource } from './change.ts'
import type { Narrowing } from './lines-link.ts'
import {
  type Asked,
  byEmissions,
  compare,
  countedScopes,
  type Group,
  groupBy,
  nameOf,
  nodeOf,
  type SharedGroup,
  withShares,
} from './source-group.ts'

/**
 * The tree scope > parent > child > subchild. Shares are calculated for its leaves and added up, so that the shown parts of each
 * level add up to their whole. Subchildren without emissions in both periods are left out.
 * @param sources those that are part of the total
 */
export function breakdownOf(sources: readonly ComparedSource[], asked: Asked) {
  const leaves = withShares(
    groupBy(sources, asked, ({ scope, subchildId }) => `${scope}\n${subchildId}`).sort(byEmissions),
  )
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

const branches = (groups: readonly SharedGroup[], idOf: (group: SharedGroup) => string) =>
  [...Map.groupBy(groups, idOf)]
    .map(([id, members]) => ({ id, members, emissions: sum(members.map(({ now }) => now)) }))
    .sort((one, other) => compare(other.emissions, one.emissions))

const narrow = (scope: string, groups: readonly SharedGroup[]): Narrowing => ({
  scopes: [scope],
  subchildIds: groups.map(({ first }) => first.subchildId),
})

// A subchild that is no longer in the taxonomy is its own child and parent.
const parentOf = ({ first }: Group): string => findSubchild(first.subchildId)?.parentId ?? first.subchildId
const childOf = ({ first }: Group): string => findSubchild(first.subchildId)?.childId ?? first.subchildId
