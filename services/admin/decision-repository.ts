import type { Transaction } from '@tomorro/database/connection'
import { run } from '@tomorro/database/schema/calculation'
import { item } from '@tomorro/database/schema/ingestion'
import type { ItemRow } from '@tomorro/review/review'
import { eq } from 'drizzle-orm'

/** What a decision needs beside the review itself. */
export const decisionRepository = (transaction: Transaction) => ({
  /** The item of that id, whosever it is, kept from changing until the transaction ends. */
  lock: (itemId: string): Promise<ItemRow | undefined> =>
    transaction
      .select()
      .from(item)
      .where(eq(item.id, itemId))
      .for('update')
      .then(([row]) => row),

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
