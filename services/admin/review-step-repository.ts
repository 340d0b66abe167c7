import type { Transaction } from '@tomorro/database/connection'
import { run } from '@tomorro/database/schema/calculation'
import { item, transition } from '@tomorro/database/schema/ingestion'
import type { ItemRow } from '@tomorro/records/item/review'
import { and, eq } from 'drizzle-orm'

/** The queries of a decision besides the review itself. */
export const reviewStepRepository = (transaction: Transaction) => ({
  /** The item of that id, of any organisation, locked until the transaction ends. */
  lock: (itemId: string): Promise<ItemRow | undefined> =>
    transaction
      .select()
      .from(item)
      .where(eq(item.id, itemId))
      .for('update')
      .then(([row]) => row),

  /** The verified e-mail address of each user who submitted or edited the item; null for one without. */
  async submitters({ orgId, id, submittedByEmail }: ItemRow): Promise<(string | null)[]> {
    const rows = await transaction
      .selectDistinct({ email: transition.actorEmail })
      .from(transition)
      .where(and(eq(transition.orgId, orgId), eq(transition.itemId, id), eq(transition.actorKind, 'user')))
    return [submittedByEmail, ...rows.map(({ email }) => email)]
  },

  /** Inserts the queued run that the organisation sees until the calculation ends. */
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
