import type { PgBoss } from 'pg-boss'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { type QueueName, retrying } from './queues.ts'
import { type Repeated, repeat } from './repeat.ts'

/** Interval of looking for jobs of dead workers. */
const SWEEP_MILLISECONDS = 500
/** Interval of looking for jobs that wait because the server's clock was set back. */
const LATE_SWEEP_MILLISECONDS = 30_000

type Options = {
  readonly boss: PgBoss
  readonly queues: readonly QueueName[]
  /** Called when jobs of a queue are free again. */
  readonly onFreed: (queue: QueueName) => void
  readonly onError: (error: Error) => void
}

/**
 * Frees the jobs of dead workers until stopped. All connections of a worker bear its name, which the claim of a job stores
 * (`CLAIMED_BY`), so a job is abandoned once no connection bears that name. PostgreSQL ends the connections of a killed process
 * within 0.5 s (`CONNECTION_CHECK` in provision.ts). Heartbeats, which also detect a hanging process, take 10 s and more. Each
 * death counts as a failed attempt: a job that kills its worker becomes a dead letter.
 */
export function freeAbandoned({ boss, queues, onFreed, onError }: Options): Repeated {
  const database = boss.getDb()

  async function restart(): Promise<void> {
    const { rows } = await database.executeSql(ABANDONED, [queues])
    const abandoned: { name: QueueName; id: string; retryCount: number }[] = rows
    for (const [queue, jobs] of Map.groupBy(abandoned, ({ name }) => name)) {
      await boss.fail(queue, jobs, new Error('The worker died while it ran this job'))
      await database.executeSql(START_NOW, [queue, jobs.map(({ id }) => id)])
      onFreed(queue)
    }
  }
  /** If the server's clock is set back by an hour, jobs sent before that would wait for an hour. */
  let lookedAt = Number.NEGATIVE_INFINITY
  async function startLate(): Promise<void> {
    if (performance.now() - lookedAt < LATE_SWEEP_MILLISECONDS) return
    lookedAt = performance.now()
    const { rows } = await database.executeSql(START_LATE, [queues, retrying.retryDelayMax + 1])
    for (const name of new Set<QueueName>(rows.map((row) => row.name))) onFreed(name)
  }
  // At once: a worker that was killed finds its own jobs as it starts again.
  return repeat(() => restart().then(startLate), {
    pause: SWEEP_MILLISECONDS,
    onError: (error) => {
      // pg-boss already reports an unavailable server.
      if ('severity' in error) onError(error)
    },
  })
}

const ABANDONED = `
  select job.name, job.id, job.retry_count as "retryCount" from ${JOB_SCHEMA}.job
  where job.name = any($1) and job.state = 'active' and job.claimed_by is not null
    and not exists (select from pg_stat_activity where application_name = job.claimed_by)`

// pg-boss delays a failed job; a job whose worker died starts again at once.
const START_NOW = `
  update ${JOB_SCHEMA}.job set start_after = now() where name = $1 and id = any($2::uuid[]) and state = 'retry'`

// No job is sent for a later time, and a failed one waits for the longest delay at most.
const START_LATE = `
  update ${JOB_SCHEMA}.job set start_after = now()
  where name = any($1) and state < 'active' and start_after > now() + $2::integer * interval '1 second' returning name`
