import { type EnergyFigure, type FactorLookup, needsFactors } from '@tomorro/carbon/energy'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Transaction } from '@tomorro/database/connection'
import { factor } from '@tomorro/database/schema/calculation'
import { sql } from 'drizzle-orm'

/** The factors that energy is converted by: fuels, electricity and vehicles of the editions that the figures in need of them were priced with. */
export async function energyFactors(
  transaction: Transaction,
  figures: readonly Pick<EnergyFigure, 'scope' | 'category' | 'unit' | 'factorSource' | 'factorEdition'>[],
): Promise<FactorLookup> {
  const converted = figures.filter(needsFactors)
  if (converted.length === 0) return () => undefined
  const editions = new Map(converted.map((figure) => [`${figure.factorSource}\n${figure.factorEdition}`, figure]))
  const { rows } = await transaction.execute<{ key: string; source: string; edition: number; value: string }>(sql`
    select key, source, edition, kg_co2e::text as value from ${factor}
    join unnest(
      ${sql.param([...editions.values()].map(({ factorSource }) => factorSource))}::text[],
      ${sql.param([...editions.values()].map(({ factorEdition }) => factorEdition))}::smallint[]
    ) as used(source, edition) using (source, edition)
    where key ~ '^(fuel|bioenergy|electricity|ev|car|hgv)[.]'`)
  const known = new Map(rows.map(({ key, source, edition, value }) => [nameOf(key, source, edition), value]))
  return (key, source, edition) => {
    const value = known.get(nameOf(key, source, edition))
    return value === undefined ? undefined : new Decimal(value)
  }
}

const nameOf = (key: string, source: string, edition: number) => `${key}\n${source}\n${edition}`
