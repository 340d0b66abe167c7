import type { WorkerOptions } from '@tomorro/database/jobs'
import { calculateActivity } from './calculate-activity.ts'
import type { WorkerDependencies } from './calculate-item.ts'
import { calculateItems } from './calculate-items.ts'
import { recalculate } from './recalculate.ts'

export const workOf = (dependencies: WorkerDependencies) =>
  ({
    'calculate-item': calculateItems(dependencies),
    'calculate-activity': (job, transaction) => calculateActivity(transaction, job, dependencies),
    recalculate: (job, transaction, enqueue) => recalculate(transaction, job, { ...dependencies, enqueue }),
  }) satisfies WorkerOptions['work']
