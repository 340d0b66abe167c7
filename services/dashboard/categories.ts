import { categoryLabels } from '@tomorro/carbon/labels'
import type { ComparedSource } from './change.ts'
import { type Asked, byEmissions, groupBy, nodeOf, withShares } from './source-group.ts'

/** Scope 3 by category. */
export function categoriesOf(sources: readonly ComparedSource[], asked: Asked) {
  const groups = withShares(groupBy(sources, asked, ({ scope, category }) => `${scope}\n${category}`).sort(byEmissions))
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
