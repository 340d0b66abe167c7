import type { Transaction } from '@tomorro/database/connection'
import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { Decimal } from '@tomorro/taxonomy/decimal'
import type { Unit } from '@tomorro/taxonomy/taxonomy'
import { and, eq } from 'drizzle-orm'
import { type Factor, type FactorSet, toFactorSet } from './factor.ts'

/**
 * Keeps the factors of the database in memory. Editions never change, so that only those that were not there before are read;
 * a read costs one look at the list of editions.
 */
export function factorCache() {
  const editions = new Map<string, Factor[]>()
  let cached: FactorSet = new Map()
  return {
    async read(transaction: Transaction): Promise<FactorSet> {
      const loaded = await transaction
        .select({ source: factorEdition.source, edition: factorEdition.edition, digest: factorEdition.digest })
        .from(factorEdition)
      const missing = loaded.filter(({ source, edition, digest }) => !editions.has(`${source} ${edition} ${digest}`))
      for (const { source, edition, digest } of missing)
        editions.set(`${source} ${edition} ${digest}`, await readFactors(transaction, source, edition))
      const names = new Set(loaded.map(({ source, edition, digest }) => `${source} ${edition} ${digest}`))
      const gone = [...editions.keys()].filter((name) => !names.has(name))
      for (const name of gone) editions.delete(name)
      if (missing.length > 0 || gone.length > 0) cached = toFactorSet([...editions.values()].flat())
      return cached
    },
  }
}
export type FactorCache = ReturnType<typeof factorCache>

async function readFactors(transaction: Transaction, source: string, edition: number): Promise<Factor[]> {
  const rows = await transaction
    .select()
    .from(factor)
    .where(and(eq(factor.edition, edition), eq(factor.source, source)))
  return rows.map(toFactor)
}

function toFactor({
  key,
  source,
  edition,
  scope,
  unit,
  kgCo2e,
  kgCo2,
  kgCh4,
  kgN2o,
}: typeof factor.$inferSelect): Factor {
  const gases = {
    ...(kgCo2 !== null && { co2: new Decimal(kgCo2) }),
    ...(kgCh4 !== null && { ch4: new Decimal(kgCh4) }),
    ...(kgN2o !== null && { n2o: new Decimal(kgN2o) }),
  }
  return {
    key,
    source,
    edition,
    // The loader stores no other scopes and units than those of the taxonomy.
    scope: scope as Factor['scope'],
    unit: unit as Unit,
    kgCo2e: new Decimal(kgCo2e),
    ...(Object.keys(gases).length > 0 && { gases }),
  }
}
