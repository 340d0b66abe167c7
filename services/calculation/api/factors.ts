import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { FactorsApi } from '@tomorro/generated/calculation/api'
import type { components } from '@tomorro/generated/calculation/types'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { facetsOf } from './factor-facets.ts'
import { type FactorRow, factorRepository } from './factor-repository.ts'

/** The published factors of the calculation. */
export const factorHandlers = ({ database }: { database: Database }) =>
  ({
    async listFactors(
      { query: { cursor, limit, search, keys, edition, scope, ...unmapped } },
      { caller: { organisationId } },
    ) {
      unmapped satisfies Record<string, never>
      const filter = { search, keys, edition, scope }
      const after = cursor === undefined ? undefined : decodeCursor(cursor, 3)
      const { rows, tallies } = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
        const factors = factorRepository(transaction)
        return {
          rows: await factors.list(filter, { after, limit: limit + 1 }),
          tallies: await factors.tally(filter),
        }
      })
      const { items, nextCursor } = toPage(rows, limit, ({ key, source, edition }) => [key, source, String(edition)])
      return { status: 200, body: { items: items.map(showFactor), nextCursor, facets: facetsOf(tallies, filter) } }
    },
  }) satisfies FactorsApi

function showFactor(row: FactorRow): components['schemas']['Factor'] {
  const { key, source, edition, scope, category, activity, unit, licence, note, ...figures } = row
  const { kgCo2e, kgCo2, kgCh4, kgN2o, ...unmapped } = figures
  unmapped satisfies Record<string, never>
  const gases = {
    ...(kgCo2 !== null && { co2: Number(kgCo2) }),
    ...(kgCh4 !== null && { ch4: Number(kgCh4) }),
    ...(kgN2o !== null && { n2o: Number(kgN2o) }),
  }
  return {
    ...{ key, source, edition, category, activity, unit, licence },
    scope: scope as components['schemas']['GhgScope'],
    kgCo2e: Number(kgCo2e),
    ...(Object.keys(gases).length > 0 && { gases }),
    ...(note !== null && { note }),
  }
}
