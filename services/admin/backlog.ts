import { addDays, DAY_IN_MS } from '@tomorro/carbon/calendar'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import { together } from '@tomorro/database/together'
import type { ReviewApi } from '@tomorro/generated/admin/api'
import { toRecord } from '@tomorro/records/item/item-query'
import { isPlaceKey, placeKey, toPlace } from '@tomorro/records/item/place'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { backlogRepository } from './backlog-repository.ts'
import { comparisonRepository } from './comparison-repository.ts'
import { flagsOf } from './review-flags.ts'

/** What waits for a decision. */
export const backlogHandlers = ({ database, now }: { database: Database; now: () => Date }) =>
  ({
    async listBacklog({ query: { limit, cursor, until, ...filter } }) {
      const after = cursor === undefined ? undefined : toPlace(decodeCursor(cursor, 2, isPlaceKey))
      const { items, nextCursor } = await withAdministration(database, 'read only', async (transaction) => {
        const backlog = backlogRepository(transaction)
        const days = { ...filter, until: until === undefined ? undefined : addDays(until, 1) }
        const page = toPage(await backlog.list(days, { after, limit: limit + 1 }), limit, placeKey)
        const ids = page.items.map(({ id }) => id)
        const [comparisons, submittedAt] = await together(
          comparisonRepository(transaction).find(ids),
          backlog.submittedAt(ids),
        )
        const items = page.items.map((item) => ({
          ...toRecord(item),
          ...displayNamesOf(item.subchildId),
          ...waitingOf(submittedAt.get(item.id) ?? item.createdAt, now()),
          flags: flagsOf({ ...item, ...(comparisons.get(item.id) ?? { entries: [], approved: [] }) }),
        }))
        return { items, nextCursor: page.nextCursor }
      })
      return { status: 200, body: { items, nextCursor } }
    },
  }) satisfies Pick<ReviewApi, 'listBacklog'>

const waitingOf = (submittedAt: Date, now: Date) => ({
  submittedAt: submittedAt.toISOString(),
  waitingDays: Math.max(0, Math.floor((now.getTime() - submittedAt.getTime()) / DAY_IN_MS)),
})
