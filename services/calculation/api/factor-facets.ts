import { scopes } from '@tomorro/carbon/taxonomy/taxonomy'
import type { components } from '@tomorro/generated/calculation/types'
import type { FactorFilter, FactorTally } from './factor-repository.ts'

/**
 * Counts of factors by the value of each filter. A filter does not narrow its own counts (counts per edition ignore `edition=`),
 * so that a client can offer the alternatives.
 * @param tallies the factors that match every filter but edition and scope
 */
export function facetsOf(
  tallies: readonly FactorTally[],
  { edition, scope }: Pick<FactorFilter, 'edition' | 'scope'>,
): components['schemas']['FactorFacets'] {
  const editions = countBy(
    tallies.filter((tally) => scope === undefined || tally.scope === scope),
    (tally) => tally.edition,
  )
  const ofScopes = countBy(
    tallies.filter((tally) => edition === undefined || tally.edition === edition),
    (tally) => tally.scope,
  )
  return {
    edition: [...editions]
      .map(([value, factors]) => ({ value, factors }))
      .sort((one, other) => one.value - other.value),
    scope: scopes.flatMap((value) => {
      const factors = ofScopes.get(value)
      return factors === undefined ? [] : [{ value, factors }]
    }),
  }
}

function countBy<Value>(tallies: readonly FactorTally[], facetOf: (tally: FactorTally) => Value): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const tally of tallies) counts.set(facetOf(tally), (counts.get(facetOf(tally)) ?? 0) + tally.factors)
  return counts
}
