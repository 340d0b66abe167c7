import type { Transaction } from '@tomorro/database/connection'
import { run } from '@tomorro/database/schema/calculation'
import { item, transition } from '@tomorro/database/schema/ingestion'
import type { ItemRow } from '@tomorro/records/item/review'
import { and, eq } from 'drizzle-orm'

/** What a decision needs beside the review itself. */
export const reviewStepRepository = (transaction: Transaction) => ({
  /** The item of that id, whosever it is, kept from changing until the transaction ends. */
  lock: (itemId: string): Promise<ItemRow | undefined> =>
    transaction
      .select()
      .from(item)
      .where(eq(item.id, itemId))
      .for('update')
      .then(([row]) => row),

  /** The users who handed the item in, or had a part in that, as far as they are known. */
  async submitters({ orgId, id, submittedBy }: ItemRow): Promise<string[]> {
    const rows = await transaction
      .selectDistinct({ actor: transition.actor })
      .from(transition)
      .where(and(eq(transition.orgId, orgId), eq(transition.itemId, id), eq(transition.actorKind, 'user')))
    return [submittedBy, ...rows.map(({ actor }) => actor)].filter((user) => user !== null)
  },

  /** Makes the awaited calculation of an approved item known to its organisation. */
  insertRun: ({ orgId, id, revision, updatedAt }: ItemRow, jobId: string) =>
    transaction.insert(run).values({
      orgId,
      id: jobId,
      kind: 'item',
      itemId: id,
      itemRevision: revision,
      state: 'queued',
      requestedAt: updatedAt,
    }),
})
