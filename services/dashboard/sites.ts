import type { ComparedSource } from './change.ts'
import { addShares } from './shares.ts'
import { type Asked, byEmissions, groupBy, nodeOf, type SharedGroup, withShares } from './source-group.ts'

const SITES_MAX = 1_000

/** The total by site, the largest first. */
export function sitesOf(sources: readonly ComparedSource[], asked: Asked) {
  const groups = withShares(groupBy(sources, asked, ({ site }) => site).sort(byEmissions))
  const shown = groups.length > SITES_MAX ? groups.slice(0, SITES_MAX - 1) : groups
  // The effects of a factor key are those of all other sites together.
  const others = withOneShare(groups.slice(shown.length), asked)
  const node = nodeOf(asked)
  return [
    ...shown.map((group) => ({
      site: group.first.site,
      ...node(group.first.site || 'No site', [group], { site: group.first.site }),
    })),
    ...(others.length > 0 ? [node('Other sites', others, {})] : []),
  ]
}

const withOneShare = (groups: readonly SharedGroup[], asked: Asked): SharedGroup[] =>
  groupBy(
    groups.flatMap(({ members }) => members),
    asked,
    () => 'all',
  ).map((group) => ({ ...group, share: addShares(groups.map(({ share }) => share)) }))
