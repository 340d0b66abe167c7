import { type EnergyFigure, type FactorLookup, needsFactors } from '@tomorro/carbon/energy'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Transaction } from '@tomorro/database/connection'
import { factor } from '@tomorro/database/schema/calculation'
import { sql } from 'drizzle-orm'

type PricedFigure = Pick<EnergyFigure, 'scope' | 'category' | 'unit' | 'factorSource' | 'factorEdition'>

/**
 * Caches the factors that convert activity to energy: fuels, electricity and vehicles, by edition. An edition never
 * changes, so each is read once.
 */
export function energyFactorCache() {
  const editions = new Map<string, Map<string, Decimal>>()
  return async (transaction: Transaction, figures: readonly PricedFigure[]): Promise<FactorLookup> => {
    const missing = new Map<string, PricedFigure>()
    for (const figure of figures) {
      if (!needsFactors(figure)) continue
      const name = nameOf(figure.factorSource, figure.factorEdition)
      if (!editions.has(name)) missing.set(name, figure)
    }
    if (missing.size > 0) {
      const read = await readFactors(transaction, [...missing.values()])
      // An edition without any of these factors is not queried again.
      for (const name of missing.keys()) editions.set(name, new Map())
      for (const { key, source, edition, value } of read)
        editions.get(nameOf(source, edition))?.set(key, new Decimal(value))
    }
    return (key, source, edition) => editions.get(nameOf(source, edition))?.get(key)
  }
}

async function readFactors(transaction: Transaction, figures: readonly PricedFigure[]) {
  const { rows } = await transaction.execute<{ key: string; source: string; edition: number; value: string }>(sql`
    select key, source, edition, kg_co2e::text as value from ${factor}
    join unnest(
      ${sql.param(figures.map(({ factorSource }) => factorSource))}::text[],
      ${sql.param(figures.map(({ factorEdition }) => factorEdition))}::smallint[]
    ) as used(source, edition) using (source, edition)
    where key ~ '^(fuel|bioenergy|electricity|ev|car|hgv)[.]'`)
  return rows
}

const nameOf = (source: string, edition: number) => `${source}\n${edition}`
