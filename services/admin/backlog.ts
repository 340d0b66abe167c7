import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import type { ReviewApi } from '@tomorro/generated/admin/api'
import { toRecord } from '@tomorro/review/item-query'
import { dayAfter } from '@tomorro/review/period'
import { isPlaceKey, placeKey, toPlace } from '@tomorro/review/place'
import { decodeCursor, toPage } from '@tomorro/runtime/page'
import { displayNamesOf } from '@tomorro/taxonomy/taxonomy'
import { backlogRepository } from './backlog-repository.ts'

/** What waits for a decision. */
export const backlogHandlers = ({ database }: { database: Database }) =>
  ({
    async listBacklog({ query: { limit, cursor, until, ...filter } }) {
      const after = cursor === undefined ? undefined : toPlace(decodeCursor(cursor, 2, isPlaceKey))
      const rows = await withAdministration(database, 'read only', (transaction) =>
        backlogRepository(transaction).list(
          { ...filter, until: until === undefined ? undefined : dayAfter(until) },
          { after, limit: limit + 1 },
        ),
      )
      const { items, nextCursor } = toPage(rows, limit, placeKey)
      const named = items.map((item) => ({ ...toRecord(item), ...displayNamesOf(item.subchildId) }))
      return { status: 200, body: { items: named, nextCursor } }
    },
  }) satisfies Pick<ReviewApi, 'listBacklog'>
