import type { Database } from '@tomorro/database/connection'
import { Gauge, type Registry } from 'prom-client'

type Depth = { readonly queue: string; readonly waiting: number; readonly active: number; readonly failed: number }

/**
 * Measures how many jobs each queue holds, whenever the metrics are read. The numbers are those that the workers' supervision
 * keeps, so reading them costs the same however many jobs there are.
 */
export function measureQueues(database: Database, registry: Registry): void {
  const gauge: Gauge<'queue' | 'state'> = new Gauge({
    name: 'tomorro_queue_jobs',
    help: 'Jobs of each queue by state, as of the last supervision',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      for (const { queue, ...states } of await depths(database))
        for (const [state, jobs] of Object.entries(states)) gauge.set({ queue, state }, jobs)
    },
  })
}

async function depths(database: Database): Promise<readonly Depth[]> {
  const { rows } = await database.pool.query<Depth>(
    'select name as queue, queued_count as waiting, active_count as active, failed_count as failed from pgboss.queue',
  )
  return rows
}
