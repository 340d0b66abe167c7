import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { LinesApi } from '@tomorro/generated/calculation/api'
import type { components } from '@tomorro/generated/calculation/types'
import { Problem } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { itemRepository } from '../worker/item-repository.ts'
import { type LineRow, toLine } from '../worker/ledger-row.ts'
import { lineRepository } from './line-repository.ts'
import { showLine } from './show-line.ts'

/** The ledger behind every figure. */
export const lineHandlers = ({ database }: { database: Database }) =>
  ({
    async listItemLines({ path: { itemId }, query }, { caller: { organisationId } }) {
      const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, 3)
      const rows = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
        if (!(await itemRepository(transaction).exists(organisationId, itemId))) throw new Problem('not_found')
        return lineRepository(transaction).ofItem(organisationId, itemId, { after, limit: query.limit + 1 })
      })
      const { items, nextCursor } = toPage(rows, query.limit, keyOf)
      return { status: 200, body: { items: items.map(showRow), nextCursor } }
    },
  }) satisfies LinesApi

const keyOf = ({ createdAt, ordinal, id }: LineRow) => [createdAt.toISOString(), String(ordinal), id]

const showRow = (row: LineRow): components['schemas']['Line'] => ({
  id: row.id,
  ...(row.site !== null && { site: row.site }),
  ...showLine(toLine(row)),
  ...(row.reverses !== null && { reverses: row.reverses }),
  jobId: row.runId,
  createdAt: row.createdAt.toISOString(),
})
