import type { Transaction } from '@tomorro/database/connection'
import { DEAD_LETTERS } from '@tomorro/database/queues'
import { sql } from 'drizzle-orm'

/** A job that failed at every try, as pg-boss keeps it. */
export type DeadLetterRow = {
  letter_id: string
  /** The id that the job was sent under, however often it was redriven since. */
  job_id: string
  queue: string
  data: { organisationId?: string; itemId?: string }
  retries: number
  output: unknown
  created_at: string
  /** As Postgres writes it, to the microsecond, since the list is ordered by it. */
  failed_at: string
}

/** Where the next page of a list begins: the time and the id of the last letter read. */
export type LetterPlace = { failedAt: string; letterId: string }

/** Jobs that wait for somebody to look at them. */
export const deadLetterRepository = (transaction: Transaction) => ({
  /** Newest first, after a place. */
  list: (
    { orgId }: { orgId?: string | undefined },
    { after, limit }: { after: LetterPlace | undefined; limit: number },
  ): Promise<DeadLetterRow[]> =>
    transaction
      .execute<DeadLetterRow>(sql`
        ${letters}
        ${orgId === undefined ? sql`` : sql`and letter.data ->> 'organisationId' = ${orgId}`}
        ${after === undefined ? sql`` : sql`and (letter.created_on, letter.id) < (${after.failedAt}::timestamptz, ${after.letterId}::uuid)`}
        order by letter.created_on desc, letter.id desc limit ${limit}`)
      .then(({ rows }) => rows),

  /** The letters of one job; several where it was sent again while the first still lay there. */
  find: (jobId: string): Promise<DeadLetterRow[]> =>
    transaction
      .execute<DeadLetterRow>(sql`${letters} and (letter.source_root_id = ${jobId} or letter.source_id = ${jobId})`)
      .then(({ rows }) => rows),
})

// What is active or beyond was taken back already.
const letters = sql`
  select letter.id as letter_id, coalesce(letter.source_root_id, letter.source_id) as job_id, letter.source_name as queue,
    letter.data, letter.source_retry_count as retries, letter.source_output as output,
    letter.source_created_on as created_at, letter.created_on::text as failed_at
  from pgboss.job as letter
  where letter.name = ${DEAD_LETTERS} and letter.state < 'active' and letter.source_id is not null`
