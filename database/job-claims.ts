import pg from 'pg'
import type { PgBoss } from 'pg-boss'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { type QueueName, retrying } from './queues.ts'

/** The first key of the advisory locks that mark claimed jobs: "jobs" in ASCII. */
const LOCK_SPACE = 0x6a6f6273
/** Interval of looking for jobs of dead workers. */
const SWEEP_MILLISECONDS = 500
/** Interval of looking for jobs that wait for a time before which the server's clock was set back. */
const LATE_SWEEP_MILLISECONDS = 30_000
/** Minimum age of a claim before a missing mark counts: a worker marks a job some milliseconds after it claims it. */
const UNMARKED_SECONDS = 1
/** TCP keep-alive delay, to detect a server that vanished without closing the connection. */
const KEEP_ALIVE_MILLISECONDS = 5_000

export type Claims = {
  /** Marks jobs as held by this process until `release`. */
  hold(jobIds: readonly string[]): Promise<void>
  release(jobIds: readonly string[]): Promise<void>
  stop(): Promise<void>
}

type Options = {
  readonly url: string
  readonly boss: PgBoss
  readonly queues: readonly QueueName[]
  /** Called when jobs of a queue are free again. */
  readonly onFreed: (queue: QueueName) => void
  readonly onError: (error: Error) => void
}

/**
 * Marks the jobs of this process by session advisory locks on a connection of its own, and frees jobs without their mark.
 * PostgreSQL drops the locks with the connection, so a job of a killed process is free after 2 s at most; heartbeats, which also
 * detect a hanging process, take 10 s and more. Each death counts as a failed attempt: a job that kills its worker becomes a dead
 * letter.
 */
export function markClaims({ url, boss, queues, onFreed, onError }: Options): Claims {
  const held = new Map<string, number>()
  let connecting: Promise<pg.Client> | undefined
  let isStopped = false

  async function connect(onLost: () => void): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'claims',
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
      // Batches mark their jobs while others release theirs; pg 9 refuses that without a pipeline.
      pipeline: true,
    } as pg.ClientConfig)
    client.on('error', onLost)
    await client.connect()
    // A lost connection has lost its marks.
    if (held.size > 0) await client.query(LOCK, [LOCK_SPACE, [...held.keys()]])
    return client
  }
  /** The connection, reopened after a loss. */
  function connection(): Promise<pg.Client> {
    if (connecting) return connecting
    // A terminated connection emits two errors; by the second one the next connection may be open.
    const forget = () => {
      if (connecting === opening) connecting = undefined
    }
    const opening: Promise<pg.Client> = connect(forget).catch((error: Error) => {
      forget()
      throw error
    })
    connecting = opening
    return opening
  }

  async function freeAbandoned(): Promise<void> {
    const client = await connection()
    const { rows } = await client.query<{ name: QueueName; id: string; retryCount: number }>(ABANDONED, [
      queues,
      LOCK_SPACE,
      UNMARKED_SECONDS,
    ])
    for (const [queue, jobs] of Map.groupBy(rows, ({ name }) => name)) {
      await boss.fail(queue, jobs, new Error('The worker died while it ran this job'))
      await client.query(START_NOW, [queue, jobs.map(({ id }) => id)])
      onFreed(queue)
    }
  }
  /** After the server's clock was set back by an hour, jobs of before would wait for an hour. */
  let lookedAt = Number.NEGATIVE_INFINITY
  async function startLate(): Promise<void> {
    if (performance.now() - lookedAt < LATE_SWEEP_MILLISECONDS) return
    lookedAt = performance.now()
    const client = await connection()
    const { rows } = await client.query<{ name: QueueName }>(START_LATE, [queues, retrying.retryDelayMax + 1])
    for (const name of new Set(rows.map((row) => row.name))) onFreed(name)
  }
  let sweeping = Promise.resolve()
  let isSweeping = false
  const sweep = () => {
    if (isSweeping) return
    isSweeping = true
    sweeping = freeAbandoned()
      .then(startLate)
      .catch((error: Error) => {
        // pg-boss already reports an unavailable server.
        if (!isStopped && 'severity' in error) onError(error)
      })
      .finally(() => {
        isSweeping = false
      })
  }
  // A worker that was killed finds its own jobs as it starts again.
  sweep()
  const timer = setInterval(sweep, SWEEP_MILLISECONDS)

  return {
    async hold(jobIds) {
      const client = await connection()
      for (const id of jobIds) held.set(id, (held.get(id) ?? 0) + 1)
      await client.query(LOCK, [LOCK_SPACE, jobIds])
    },
    async release(jobIds) {
      for (const id of jobIds) {
        const left = (held.get(id) ?? 1) - 1
        if (left > 0) held.set(id, left)
        else held.delete(id)
      }
      const client = await connecting
      await client?.query(UNLOCK, [LOCK_SPACE, jobIds])
    },
    async stop() {
      isStopped = true
      clearInterval(timer)
      await sweeping
      const client = await connecting?.catch(() => undefined)
      await client?.end()
    },
  }
}

// Shared, so that two ids with the same hash do not wait for each other.
const LOCK = 'select pg_advisory_lock_shared($1::integer, hashtext(id)) from unnest($2::text[]) as id'
const UNLOCK = 'select pg_advisory_unlock_shared($1::integer, hashtext(id)) from unnest($2::text[]) as id'

const ABANDONED = `
  select job.name, job.id, job.retry_count as "retryCount" from ${JOB_SCHEMA}.job
  where job.name = any($1) and job.state = 'active'
    -- A claim in the future is old, too: the server's clock was set back.
    and job.started_on not between now() - $3::integer * interval '1 second' and now() + $3::integer * interval '1 second'
    and not exists (
      select from pg_locks
      where locktype = 'advisory' and objsubid = 2 and classid = $2::integer::oid and objid = hashtext(job.id::text)::oid
        and database = (select oid from pg_database where datname = current_database()))`

// pg-boss delays a failed job; a job whose worker died starts again at once.
const START_NOW = `
  update ${JOB_SCHEMA}.job set start_after = now() where name = $1 and id = any($2::uuid[]) and state = 'retry'`

// No job is sent for a later time, and a failed one waits for the longest delay at most.
const START_LATE = `
  update ${JOB_SCHEMA}.job set start_after = now()
  where name = any($1) and state < 'active' and start_after > now() + $2::integer * interval '1 second' returning name`
