import type { Database } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import { calculationOperations } from '@tomorro/generated/calculation/api'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
import { calculationHandlers } from './calculations.ts'
import { estimateHandlers } from './estimates.ts'
import { factorHandlers } from './factors.ts'
import { jobHandlers } from './jobs.ts'
import { lineHandlers } from './lines.ts'

export type Dependencies = {
  database: Database
  enqueue: Enqueuer['enqueue']
  log: Log
  now: () => Date
  newId: () => string
}

/** The calculation service as a request listener. */
export function calculationApp({ database, enqueue, log, now, newId }: Dependencies) {
  const factors = factorCache()
  const handlers = {
    ...calculationHandlers({ database, factors, enqueue, now, newId }),
    ...estimateHandlers({ database, factors }),
    ...lineHandlers({ database }),
    ...factorHandlers({ database }),
    ...jobHandlers({ database }),
  }
  return service({
    name: 'calculation',
    operations: calculationOperations,
    handlers,
    log,
    ready: database.ready,
  })
}
