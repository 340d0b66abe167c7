import { withAdministration } from '@tomorro/database/administration'
import type { Database, Transaction } from '@tomorro/database/connection'
import type { ReviewApi } from '@tomorro/generated/admin/api'
import { toRecord } from '@tomorro/records/item/item'
import { Problem } from '@tomorro/runtime/problem'
import { etagOf } from '@tomorro/service-kit/etag'
import { backlogRepository } from './backlog-repository.ts'
import { approve, type Dependencies, reject, reverse } from './review-step.ts'
import { actorOf } from './reviewer.ts'

/** Decisions of a reviewer on one item. */
export const decisionHandlers = ({ database, ...dependencies }: Dependencies & { database: Database }) =>
  ({
    async approveItem({ path: { itemId }, headers }, { caller }) {
      const subject = { itemId, actor: actorOf(caller, headers), ifMatch: headers['If-Match'] }
      const { item, jobId, fourEyes } = await withAdministration(database, 'read write', async (transaction) => {
        const { jobId, fourEyes } = await approve(transaction, subject, dependencies)
        return { item: await recordOf(transaction, itemId), jobId, fourEyes }
      })
      const headersOut = { Location: `/calculation/jobs/${jobId}`, ETag: etagOf(item.revision) }
      return { status: 202, headers: headersOut, body: { item, jobId, fourEyes } }
    },

    async rejectItem({ path: { itemId }, headers, body: { reason, ...unmapped } }, { caller }) {
      unmapped satisfies Record<string, never>
      const subject = { itemId, actor: actorOf(caller, headers), ifMatch: headers['If-Match'] }
      const item = await withAdministration(database, 'read write', async (transaction) => {
        await reject(transaction, subject, reason, dependencies)
        return recordOf(transaction, itemId)
      })
      return { status: 200, headers: { ETag: etagOf(item.revision) }, body: { item } }
    },

    async reverseItem({ path: { itemId }, headers, body: { reason, ...unmapped } }, { caller }) {
      unmapped satisfies Record<string, never>
      const subject = { itemId, actor: actorOf(caller, headers), ifMatch: headers['If-Match'] }
      const { item, jobId } = await withAdministration(database, 'read write', async (transaction) => {
        const { jobId } = await reverse(transaction, subject, reason, dependencies)
        return { item: await recordOf(transaction, itemId), jobId }
      })
      const headersOut = { Location: `/calculation/jobs/${jobId}`, ETag: etagOf(item.revision) }
      return { status: 202, headers: headersOut, body: { item, jobId } }
    },
  }) satisfies Pick<ReviewApi, 'approveItem' | 'rejectItem' | 'reverseItem'>

async function recordOf(transaction: Transaction, itemId: string) {
  const item = await backlogRepository(transaction).find(itemId)
  if (!item) throw new Problem('not_found')
  return toRecord(item)
}
