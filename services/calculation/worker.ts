import type { Transaction } from '@tomorro/database/connection'
import type { WorkerOptions } from '@tomorro/database/jobs'
import { sql } from 'drizzle-orm'
import { calculateActivity } from './calculate-activity.ts'
import { calculateItem, type WorkerDependencies } from './calculate-item.ts'

/** The work of each queue. A job's transaction sees its own organisation only. */
export const workOf = (dependencies: WorkerDependencies): WorkerOptions['work'] => ({
  async 'calculate-item'(job, transaction) {
    await scope(transaction, job.data.organisationId)
    await calculateItem(transaction, job, dependencies)
  },
  async 'calculate-activity'(job, transaction) {
    await scope(transaction, job.data.organisationId)
    await calculateActivity(transaction, job, dependencies)
  },
})

const scope = (transaction: Transaction, organisationId: string) =>
  transaction.execute(sql`select set_config('app.org_id', ${organisationId}, true)`)
