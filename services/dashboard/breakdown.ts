import { findSubchild, taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Emissions, sum, toKilograms } from './emissions.ts'
import { addShares, sharesOf } from './shares.ts'
import type { ScopeFigure } from './totals.ts'

/** A scope's figure of a subchild. */
export type SubchildFigure = ScopeFigure & { readonly subchildId: string }

/** The scopes that are part of the total; what is outside of them is not broken down. */
const countedScopes = ['scope-1', 'scope-2', 'scope-3'] as const
const scopeNames = { 'scope-1': 'Scope 1', 'scope-2': 'Scope 2', 'scope-3': 'Scope 3' } as const

/**
 * The tree scope > parent > child > subchild, location-based. Shares are given to the leaves and added up from there, so that on every level
 * parts add up to their whole as shown. Subchildren without emissions are left out.
 * @param figures one per scope and subchild
 */
export function breakdownOf(figures: readonly SubchildFigure[]) {
  const leaves = withShares(figures.filter(isShown).sort(byEmissions))
  return countedScopes
    .map((scope) => ({ scope, within: leaves.filter((leaf) => leaf.scope === scope) }))
    .filter(({ within }) => within.length > 0)
    .map(({ scope, within }) => ({
      ...node(scope, scopeNames[scope], within),
      children: groups(within, parentOf).map(({ id, members }) => ({
        ...node(id, taxonomy.parents[id]?.displayName ?? id, members),
        children: groups(members, childOf).map(({ id, members }) => ({
          ...node(id, taxonomy.children[id]?.displayName ?? id, members),
          children: groups(members, ({ subchildId }) => subchildId).map(({ id, members }) =>
            node(id, findSubchild(id)?.displayName ?? id, members),
          ),
        })),
      })),
    }))
}

type Leaf = SubchildFigure & { readonly share: number }

const isShown = ({ scope, location }: SubchildFigure): boolean => scope !== 'outside-of-scopes' && location !== 0n
type Group = { id: string; members: Leaf[] }

function withShares(figures: readonly SubchildFigure[]): Leaf[] {
  const shares = sharesOf(figures.map(({ location }) => location))
  return figures.map((figure, index) => ({ ...figure, share: shares[index] ?? 0 }))
}

const node = <Id extends string>(id: Id, displayName: string, members: readonly Leaf[]) => ({
  id,
  displayName,
  emissions: toKilograms(emissionsOf(members)),
  share: addShares(members.map(({ share }) => share)),
})

const groups = (leaves: readonly Leaf[], idOf: (leaf: Leaf) => string): Group[] =>
  [...Map.groupBy(leaves, idOf)]
    .map(([id, members]) => ({ id, members }))
    .sort((one, other) => compare(emissionsOf(other.members), emissionsOf(one.members)))

const emissionsOf = (members: readonly Leaf[]): Emissions => sum(members.map(({ location }) => location))

// A subchild that has left the taxonomy stands for itself on every level.
const parentOf = ({ subchildId }: Leaf): string => findSubchild(subchildId)?.parentId ?? subchildId
const childOf = ({ subchildId }: Leaf): string => findSubchild(subchildId)?.childId ?? subchildId

const byEmissions = (one: SubchildFigure, other: SubchildFigure): number =>
  compare(other.location, one.location) || compare(one.subchildId, other.subchildId)

const compare = <Value extends bigint | string>(one: Value, other: Value): number =>
  Number(one > other) - Number(one < other)
