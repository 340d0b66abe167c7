import type { Database } from '@tomorro/database/connection'
import { DEAD_LETTERS } from '@tomorro/database/queues'
import { Gauge, type Registry } from 'prom-client'

type Depth = { readonly queue: string; readonly waiting: number; readonly active: number; readonly failed: number }
type Age = { readonly queue: string; readonly seconds: number }

/**
 * Measures the queues visible to the database's role at each scrape. Job counts come from pg-boss's supervision and the
 * oldest job from an index, so the cost does not depend on the number of jobs.
 */
export function measureQueues(database: Database, registry: Registry): void {
  const jobs: Gauge<'queue' | 'state'> = new Gauge({
    name: 'tomorro_queue_jobs',
    help: 'Jobs of each queue by state, as of the last supervision',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      for (const { queue, ...states } of await depths(database))
        for (const [state, number] of Object.entries(states)) jobs.set({ queue, state }, number)
    },
  })
  const oldest: Gauge<'queue'> = new Gauge({
    name: 'tomorro_queue_oldest_seconds',
    help: 'How long the oldest job of each queue that is due has waited for a worker; 0 where none waits',
    labelNames: ['queue'],
    registers: [registry],
    async collect() {
      for (const { queue, seconds } of await ages(database)) oldest.set({ queue }, seconds)
    },
  })
}

async function depths(database: Database): Promise<readonly Depth[]> {
  const { rows } = await database.pool.query<Depth>(
    'select name as queue, queued_count as waiting, active_count as active, failed_count as failed from pgboss.queue',
  )
  return rows
}

/** A job is due once its delay, or the pause before its next attempt, is over. Dead letters wait for a person, so they have no age. */
async function ages(database: Database): Promise<readonly Age[]> {
  const { rows } = await database.pool.query<Age>(
    `select queue.name as queue, coalesce(extract(epoch from now() - least(created.start_after, retried.start_after)), 0)::float as seconds
     from pgboss.queue
     left join lateral (${FIRST_DUE.replace('$state', 'created')}) as created on true
     left join lateral (${FIRST_DUE.replace('$state', 'retry')}) as retried on true
     where queue.name <> $1`,
    [DEAD_LETTERS],
  )
  return rows
}

/** Follows an index of pg-boss, which lists each state separately. */
const FIRST_DUE = `
  select job.start_after from pgboss.job
  where job.name = queue.name and job.state = '$state' and not job.blocked and job.start_after <= now()
  order by job.start_after limit 1`
