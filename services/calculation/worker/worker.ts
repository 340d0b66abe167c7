import type { WorkerOptions } from '@tomorro/database/jobs'
import { calculateActivity } from './calculate-activity.ts'
import { calculateItem, type WorkerDependencies } from './calculate-item.ts'
import { recalculate } from './recalculate.ts'

/** The work of each queue. */
export const workOf = (dependencies: WorkerDependencies): WorkerOptions['work'] => ({
  'calculate-item': (job, transaction) => calculateItem(transaction, job, dependencies),
  'calculate-activity': (job, transaction) => calculateActivity(transaction, job, dependencies),
  recalculate: (job, transaction, enqueue) => recalculate(transaction, job, { ...dependencies, enqueue }),
})
