import type { Transaction } from '@tomorro/database/connection'
import { run } from '@tomorro/database/schema/calculation'
import { and, eq } from 'drizzle-orm'

export type RunRow = typeof run.$inferSelect

/** The runs that the service may add and read; the worker writes their outcome. */
export const runRepository = (transaction: Transaction) => ({
  find: (organisationId: string, runId: string): Promise<RunRow | undefined> =>
    transaction
      .select()
      .from(run)
      .where(and(eq(run.orgId, organisationId), eq(run.id, runId)))
      .then(([row]) => row),

  /** Stores an activity for calculation. */
  request: (asked: Pick<RunRow, 'orgId' | 'id' | 'request' | 'requestedAt'>) =>
    transaction.insert(run).values({ ...asked, kind: 'activity', state: 'queued' }),
})
