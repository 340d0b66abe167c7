import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { DEAD_LETTERS } from '@tomorro/database/queues'
import { run } from '@tomorro/database/schema/calculation'
import { inTransaction } from '@tomorro/database/transaction'
import { and, eq, or, sql } from 'drizzle-orm'

type Letter = { organisationId: string; jobId: string; runId: string | null }

/**
 * Fails the runs whose jobs are dead letters: clients stop polling, the organisation's jobs regain their turn, and the item shows
 * the failure. A redrive queues such a run again.
 * @returns the number of runs
 */
export async function failGivenUpRuns(database: Database, now: () => Date): Promise<number> {
  const letters = await inTransaction(database, 'read only', async (transaction) => {
    const { rows } = await transaction.execute<Letter>(sql`
      select letter.data ->> 'organisationId' as "organisationId", letter.data ->> 'runId' as "runId",
        coalesce(letter.source_root_id, letter.source_id) as "jobId"
      from pgboss.job as letter
      where letter.name = ${DEAD_LETTERS} and letter.state < 'active' and letter.source_id is not null`)
    return rows
  })
  let failed = 0
  for (const [organisationId, ofOne] of Map.groupBy(letters, (letter) => letter.organisationId))
    failed += await withOrganisation(database, organisationId, 'read write', async (transaction) => {
      const rows = await transaction
        .update(run)
        .set({ state: 'failed', problem: { code: 'given_up', detail: DETAIL }, finishedAt: now() })
        .where(
          and(
            eq(run.orgId, organisationId),
            eq(run.state, 'queued'),
            or(...ofOne.map(({ jobId, runId }) => eq(run.id, runId ?? jobId))),
          ),
        )
        .returning({ id: run.id })
      return rows.length
    })
  return failed
}

const DETAIL = 'The calculation failed at every try; Tomorro has been told and can start it again'
