import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { LinesApi } from '@tomorro/generated/calculation/api'
import type { components } from '@tomorro/generated/calculation/types'
import { readFigureQuery } from '@tomorro/records/ledger/figure-query'
import { Problem } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { isUuid } from '@tomorro/service-kit/uuid'
import { itemRepository } from '../worker/item-repository.ts'
import { type LineRow, toLine } from '../worker/ledger-row.ts'
import { lineRepository } from './line-repository.ts'
import { showEmissions, showLine } from './show-line.ts'

/** The ledger behind every figure. */
export const lineHandlers = ({ database }: { database: Database }) =>
  ({
    async listLines({ query }, { caller: { organisationId } }) {
      const { limit, cursor, from, until, coverage, site, scope, category, factorKey, wtt, scope2, ...unmapped } = query
      unmapped satisfies Record<string, never>
      const { period, subchildIds } = readFigureQuery({ from, until, coverage })
      const rows = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        lineRepository(transaction).ofPeriod(
          organisationId,
          { days: period, subchildIds, sites: site, scopes: scope, category, factorKey, wtt, scope2 },
          { after: idAfter(cursor), limit: limit + 1 },
        ),
      )
      const { items, nextCursor } = toPage(rows, limit, ({ line }) => [line.id])
      return {
        status: 200,
        body: {
          items: items.map(({ line, share }) => ({
            ...showRow(line),
            ...(line.itemId !== null && { itemId: line.itemId }),
            share: showEmissions(share),
          })),
          nextCursor,
        },
      }
    },

    async listItemLines({ path: { itemId }, query }, { caller: { organisationId } }) {
      const rows = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
        if (!(await itemRepository(transaction).exists(organisationId, itemId))) throw new Problem('not_found')
        const page = { after: idAfter(query.cursor), limit: query.limit + 1 }
        return lineRepository(transaction).ofItem(organisationId, itemId, page)
      })
      const { items, nextCursor } = toPage(rows, query.limit, ({ id }) => [id])
      return { status: 200, body: { items: items.map(showRow), nextCursor } }
    },
  }) satisfies LinesApi

/** The id in a cursor. @throws Problem `invalid_request` for any other cursor */
const idAfter = (cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : decodeCursor(cursor, 1, ([id = '']) => isUuid(id))[0]

const showRow = (row: LineRow): components['schemas']['Line'] => ({
  id: row.id,
  ...(row.site !== null && { site: row.site }),
  ...showLine(toLine(row)),
  ...(row.reverses !== null && { reverses: row.reverses }),
  jobId: row.runId,
  createdAt: row.createdAt.toISOString(),
})
