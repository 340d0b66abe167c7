import type { Transaction } from '@tomorro/database/connection'
import { DEAD_LETTERS } from '@tomorro/database/queues'
import { run } from '@tomorro/database/schema/calculation'
import { item } from '@tomorro/database/schema/ingestion'
import { report } from '@tomorro/database/schema/report'
import { sql } from 'drizzle-orm'

/** A job that failed at every attempt, as pg-boss keeps it. */
export type DeadLetterRow = {
  letter_id: string
  /** The job's first id; a redrive does not change it. */
  job_id: string
  queue: string
  data: { organisationId?: string; itemId?: string; runId?: string; reportId?: string }
  retries: number
  output: unknown
  created_at: string
  /** PostgreSQL's text, to the microsecond: the list is ordered by it, and a Date holds milliseconds. */
  failed_at: string
}

/** The start of the next page: time and id of the last letter read. */
export type LetterPlace = { failedAt: string; letterId: string }

export const deadLetterRepository = (transaction: Transaction) => ({
  /** Newest first, after a place: jobs that failed at every attempt, and failed calculations of approved items. */
  list: (
    { orgId }: { orgId?: string | undefined },
    { after, limit }: { after: LetterPlace | undefined; limit: number },
  ): Promise<DeadLetterRow[]> =>
    transaction
      .execute<DeadLetterRow>(sql`
        select letter_id, job_id, queue, data, retries, output, created_at, failed_at::text as failed_at
        from (${letters} union all ${failedRuns}) as dead
        where true
        ${orgId === undefined ? sql`` : sql`and data ->> 'organisationId' = ${orgId}`}
        ${after === undefined ? sql`` : sql`and (failed_at, letter_id) < (${after.failedAt}::timestamptz, ${after.letterId}::uuid)`}
        order by failed_at desc, letter_id desc limit ${limit}`)
      .then(({ rows }) => rows),

  /** The letters of one job; several if it was sent again while the first was still there. */
  find: (jobId: string): Promise<DeadLetterRow[]> =>
    transaction
      .execute<DeadLetterRow>(sql`select * from (${letters}) as dead where job_id = ${jobId} or source_id = ${jobId}`)
      .then(({ rows }) => rows),

  /**
   * Queues the run or the report of a redriven job again: it failed when the job was given up. The organisation sees that it waits.
   */
  async queueAgain({ job_id, data: { organisationId, runId = job_id, reportId } }: DeadLetterRow): Promise<void> {
    const isGivenUp = sql`state = 'failed' and problem ->> 'code' = 'given_up'`
    await (reportId === undefined
      ? transaction.execute(sql`
          update ${run} set state = 'queued', problem = null, finished_at = null
          where org_id = ${organisationId} and id = ${runId} and ${isGivenUp}`)
      : transaction.execute(sql`
          update ${report} set state = 'queued', problem = null, progress = 0, revision = revision + 1, updated_at = now()
          where org_id = ${organisationId} and id = ${reportId} and ${isGivenUp}`))
  },

  /**
   * Queues the failed calculation of an approved item again.
   * @returns the item's row of the earlier run; undefined if there is none, or if another request was faster
   */
  takeUp: (runId: string): Promise<FailedRun | undefined> =>
    transaction
      .execute<FailedRun>(sql`
        with failed as (${failedRuns})
        update ${run} as taken set state = 'queued', problem = null, finished_at = null
        from failed where taken.id = failed.letter_id and taken.id = ${runId} and taken.state = 'failed'
        returning taken.org_id as "organisationId", taken.item_id as "itemId", taken.item_revision as revision, failed.output`)
      .then(({ rows: [row] }) => row),
})

export type FailedRun = { organisationId: string; itemId: string; revision: number; output: unknown }

// Active and later letters are redriven already.
const letters = sql`
  select letter.id as letter_id, coalesce(letter.source_root_id, letter.source_id) as job_id, letter.source_id,
    letter.source_name as queue, letter.data, letter.source_retry_count as retries, letter.source_output as output,
    letter.source_created_on as created_at, letter.created_on as failed_at
  from pgboss.job as letter
  where letter.name = ${DEAD_LETTERS} and letter.state < 'active' and letter.source_id is not null`

// A calculation that fails for a reason, such as a missing factor, is not retried: its job is done, and its item has no lines. A
// run whose attempts all failed has a dead letter.
const failedRuns = sql`
  select failed.id as letter_id, failed.id as job_id, failed.id as source_id, 'calculate-item' as queue,
    jsonb_build_object('organisationId', failed.org_id, 'itemId', failed.item_id) as data, 0 as retries,
    jsonb_build_object('message', failed.problem ->> 'detail') as output, failed.requested_at as created_at,
    failed.finished_at as failed_at
  from ${run} as failed join ${item} as approved on approved.org_id = failed.org_id and approved.id = failed.item_id
    and approved.state = 'approved' and approved.revision = failed.item_revision
  where failed.state = 'failed' and failed.kind = 'item' and failed.problem ->> 'code' <> 'given_up'`
