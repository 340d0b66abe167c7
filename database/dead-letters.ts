import { sql } from 'drizzle-orm'
import type { Database } from './connection.ts'
import { DEAD_LETTERS } from './queues.ts'
import { inTransaction } from './transaction.ts'

/** Ids per UPDATE. */
const IDS_PER_PART = 10_000
/**
 * A letter bears the moment at which the transaction that stored it began. A worker's statements end after 120 s, so a letter is
 * visible by then.
 */
const STORING_SECONDS = 150

/** The first id of a job, and the row that waits for it: a run, or a report. */
type GivenUpJob = { organisationId: string; jobId: string; runId: string | null; reportId: string | null }

type Options = {
  readonly database: Database
  /** The id of the row that waits for the job. */
  readonly idOf: (job: GivenUpJob) => string | null
  /** Fails the rows that still wait, in parts of 10,000 ids. @returns how many waited */
  readonly fail: (organisationId: string, ids: readonly string[]) => Promise<number>
}

/**
 * Looks for jobs that were given up and not redriven, as far as the role may see their queues. The first look reads every dead
 * letter, a later one those of the last 150 s and since the look before, so that its cost does not grow with their number.
 * @returns a look, which returns the number of rows that it failed; if it throws, the next one reads the same letters again.
 */
export function givenUpLook({ database, idOf, fail }: Options): () => Promise<number> {
  let lookedAt: string | undefined
  return async () => {
    const { jobs, at } = await lettersSince(database, lookedAt)
    let failed = 0
    for (const [organisationId, ofOne] of Map.groupBy(jobs, ({ organisationId }) => organisationId)) {
      const ids = ofOne.map(idOf).filter((id) => id !== null)
      for (let start = 0; start < ids.length; start += IDS_PER_PART)
        failed += await fail(organisationId, ids.slice(start, start + IDS_PER_PART))
    }
    lookedAt = at
    return failed
  }
}

/** @returns the letters, and the server's time of the query; after a failover the clock may stand before the given moment */
const lettersSince = (database: Database, moment = '-infinity'): Promise<{ jobs: GivenUpJob[]; at: string }> =>
  inTransaction(database, 'read only', async (transaction) => {
    const { rows: times } = await transaction.execute<{ at: string }>(sql`select now()::text as at`)
    const { rows: jobs } = await transaction.execute<GivenUpJob>(sql`
      select data ->> 'organisationId' as "organisationId", coalesce(source_root_id, source_id) as "jobId",
        data ->> 'runId' as "runId", data ->> 'reportId' as "reportId"
      from pgboss.job where name = ${DEAD_LETTERS} and state < 'active' and source_id is not null
        and created_on > least(${moment}::timestamptz, now()) - make_interval(secs => ${STORING_SECONDS})`)
    return { jobs, at: times[0]?.at ?? '-infinity' }
  })
