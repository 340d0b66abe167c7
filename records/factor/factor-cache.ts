import { type Factor, type FactorSet, type Gwp, toFactorSet } from '@tomorro/carbon/engine/factor'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Unit } from '@tomorro/carbon/taxonomy/taxonomy'
import type { Transaction } from '@tomorro/database/connection'
import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { and, eq } from 'drizzle-orm'

/**
 * Caches the database's factors. Editions never change, so only new ones are read; each call queries the list of
 * editions.
 */
export function factorCache() {
  const editions = new Map<string, Factor[]>()
  let cached: FactorSet = new Map()
  let loading: Promise<void> | undefined
  /** Reads editions; concurrent requests share one read. */
  async function load(transaction: Transaction, missing: readonly LoadedEdition[]): Promise<void> {
    await loading?.catch(() => undefined)
    const left = missing.filter((edition) => !editions.has(nameOf(edition)))
    if (left.length === 0) return
    loading = readEditions(transaction, left)
    await loading
  }
  async function readEditions(transaction: Transaction, missing: readonly LoadedEdition[]): Promise<void> {
    for (const edition of missing) editions.set(nameOf(edition), await readFactors(transaction, edition))
    cached = toFactorSet([...editions.values()].flat())
  }
  return {
    async read(transaction: Transaction): Promise<FactorSet> {
      const loaded = await transaction
        .select({
          source: factorEdition.source,
          edition: factorEdition.edition,
          digest: factorEdition.digest,
          gwp: factorEdition.gwp,
        })
        .from(factorEdition)
      const missing = loaded.filter((edition) => !editions.has(nameOf(edition)))
      if (missing.length > 0) await load(transaction, missing)
      const names = new Set(loaded.map(nameOf))
      const gone = [...editions.keys()].filter((name) => !names.has(name))
      for (const name of gone) editions.delete(name)
      if (gone.length > 0) cached = toFactorSet([...editions.values()].flat())
      return cached
    },
  }
}
export type FactorCache = ReturnType<typeof factorCache>

type LoadedEdition = { source: string; edition: number; digest: string; gwp: Gwp | null }

const nameOf = ({ source, edition, digest, gwp }: LoadedEdition) => `${source} ${edition} ${digest} ${gwp}`

async function readFactors(transaction: Transaction, { source, edition, gwp }: LoadedEdition): Promise<Factor[]> {
  const rows = await transaction
    .select()
    .from(factor)
    .where(and(eq(factor.edition, edition), eq(factor.source, source)))
  return rows.map((row) => toFactor(row, gwp))
}

function toFactor(row: typeof factor.$inferSelect, gwp: Gwp | null): Factor {
  const { key, source, edition, scope, unit, kgCo2e, kgCo2, kgCh4, kgN2o } = row
  const gases = {
    ...(kgCo2 !== null && { co2: new Decimal(kgCo2) }),
    ...(kgCh4 !== null && { ch4: new Decimal(kgCh4) }),
    ...(kgN2o !== null && { n2o: new Decimal(kgN2o) }),
  }
  return {
    key,
    source,
    edition,
    // The cast is safe: the loader stores only scopes and units of the taxonomy.
    scope: scope as Factor['scope'],
    unit: unit as Unit,
    kgCo2e: new Decimal(kgCo2e),
    ...(Object.keys(gases).length > 0 && { gases }),
    ...(gwp && { gwp }),
  }
}
