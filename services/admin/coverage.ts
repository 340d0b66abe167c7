import { editionFor } from '@tomorro/carbon/taxonomy/edition'
import { factorKeysOf } from '@tomorro/carbon/taxonomy/factor-key'
import { type Method, methods, type Subchild, taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import type { components } from '@tomorro/generated/admin/types'

type Schemas = components['schemas']

export type LoadedFactor = { readonly key: string; readonly edition: number; readonly unit: string }

/**
 * For each subchild and method of the taxonomy, which of the factors that it can lead to an edition lacks, and which edition stands
 * in for it.
 */
export function coverageOf(edition: number, loaded: readonly LoadedFactor[]): Schemas['FactorCoverage'] {
  const sorted = loaded.toSorted((one, other) => one.edition - other.edition)
  const editions = Map.groupBy(sorted, ({ key }) => key)
  const missingIn = (keys: readonly string[]) =>
    keys.flatMap((key): Schemas['MissingFactor'][] => {
      const found = editionFor(editions.get(key) ?? [], edition)
      if (found?.edition === edition) return []
      return [found ? { key, standIn: found.edition } : { key }]
    })
  const subchildren = Object.entries(taxonomy.subchildren).flatMap(([subchildId, subchild]) =>
    methods
      .filter((method) => subchild.methods[method])
      .map((calculationMethod) => {
        const missing = missingIn(keysOf(subchild, calculationMethod))
        return { subchildId, calculationMethod, isComplete: missing.length === 0, missing }
      }),
  )
  return { edition, subchildren }
}

/** The keys that a method can lead to, with every choice that the subchild takes, each once. */
function keysOf(subchild: Subchild, method: Method): string[] {
  const routes = subchild.methods[method] ?? []
  return [
    ...new Set(routes.flatMap(({ lines }) => lines.flatMap((line) => factorKeysOf(taxonomy, subchild, line)))),
  ].sort()
}
