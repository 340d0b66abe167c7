import { sql } from 'drizzle-orm'
import type { Database } from './connection.ts'
import { DEAD_LETTERS } from './queues.ts'
import { inTransaction } from './transaction.ts'

/** Ids per UPDATE. */
const IDS_PER_PART = 10_000

/** The first id of a job, and its data as far as it names a row that waits for the job. */
type GivenUpJob = { organisationId: string; jobId: string; runId: string | null; reportId: string | null }

/**
 * The jobs that were given up and not redriven, as far as the role may see their queues.
 * @param idOf the id of the row that waits for the job
 * @returns by organisation the ids, in parts of 10,000
 */
export async function givenUp(
  database: Database,
  idOf: (job: GivenUpJob) => string | null,
): Promise<{ organisationId: string; ids: string[] }[]> {
  const jobs = await inTransaction(database, 'read only', async (transaction) => {
    const { rows } = await transaction.execute<GivenUpJob>(sql`
      select data ->> 'organisationId' as "organisationId", coalesce(source_root_id, source_id) as "jobId",
        data ->> 'runId' as "runId", data ->> 'reportId' as "reportId"
      from pgboss.job where name = ${DEAD_LETTERS} and state < 'active' and source_id is not null`)
    return rows
  })
  return [...Map.groupBy(jobs, ({ organisationId }) => organisationId)].flatMap(([organisationId, ofOne]) => {
    const ids = ofOne.map(idOf).filter((id) => id !== null)
    const starts = Array.from({ length: Math.ceil(ids.length / IDS_PER_PART) }, (_, part) => part * IDS_PER_PART)
    return starts.map((start) => ({ organisationId, ids: ids.slice(start, start + IDS_PER_PART) }))
  })
}
