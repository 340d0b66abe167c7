import type { Database } from '@tomorro/database/connection'
import { givenUpLook } from '@tomorro/database/dead-letters'
import { withOrganisation } from '@tomorro/database/organisation'
import { run } from '@tomorro/database/schema/calculation'
import { and, eq, sql } from 'drizzle-orm'

/**
 * Fails the runs whose jobs are dead letters: clients stop polling, the organisation's jobs regain their turn, and the item shows
 * the failure. A redrive queues such a run again.
 * @returns a look for such runs, which returns their number
 */
export const givenUpRuns = (database: Database, now: () => Date): (() => Promise<number>) =>
  givenUpLook({
    database,
    idOf: ({ jobId, runId }) => runId ?? jobId,
    fail: (organisationId, ids) =>
      withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const rows = await transaction
          .update(run)
          .set({ state: 'failed', problem: { code: 'given_up', detail: DETAIL }, finishedAt: now() })
          .where(
            and(
              eq(run.orgId, organisationId),
              eq(run.state, 'queued'),
              sql`${run.id} = any (${sql.param(ids)}::uuid[])`,
            ),
          )
          .returning({ id: run.id })
        return rows.length
      }),
  })

const DETAIL = 'The calculation failed at every try; Tomorro has been told and can start it again'
