import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import type { FactorsApi } from '@tomorro/generated/admin/api'
import type { components } from '@tomorro/generated/admin/types'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { coverageOf } from './coverage.ts'
import { type EditionRow, factorRepository } from './factor-repository.ts'

/** The editions of emission factors that are loaded, and what they have figures for. */
export const factorHandlers = ({ database }: { database: Database }) =>
  ({
    async listFactorEditions({ query: { limit, cursor } }) {
      const [edition = '', source = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2, isPlaceKey)
      const after = cursor === undefined ? undefined : { edition: Number(edition), source }
      const rows = await withAdministration(database, 'read only', (transaction) =>
        factorRepository(transaction).listEditions({ after, limit: limit + 1 }),
      )
      const { items, nextCursor } = toPage(rows, limit, ({ edition, source }) => [String(edition), source])
      return { status: 200, body: { items: items.map(toEdition), nextCursor } }
    },

    async getFactorCoverage({ query: { edition, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const loaded = await withAdministration(database, 'read only', (transaction) =>
        factorRepository(transaction).listFactors(),
      )
      return { status: 200, body: coverageOf(edition, loaded) }
    },
  }) satisfies FactorsApi

const isPlaceKey = ([edition = '']: readonly string[]): boolean => /^[12]\d{3}$/.test(edition)

function toEdition(row: EditionRow): components['schemas']['FactorEdition'] {
  const { source, edition, digest, licence, factors, gwp, loadedAt, ...unmapped } = row
  unmapped satisfies Record<string, never>
  return {
    ...{ source, edition, digest, licence, factors },
    ...(gwp && { gwp }),
    loadedAt: loadedAt.toISOString(),
  }
}
