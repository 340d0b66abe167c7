import type { Database } from '@tomorro/database/connection'
import { ingestionOperations } from '@tomorro/generated/ingestion/api'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import type { Log } from '@tomorro/service-kit/log'
import { longWork } from '@tomorro/service-kit/long-work'
import { service } from '@tomorro/service-kit/service'
import { workQueue } from '@tomorro/service-kit/work-queue'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { formHandlers } from './form.ts'
import { importHandlers } from './import/import.ts'
import { itemHandlers } from './item.ts'
import { itemChangeHandlers } from './item-change.ts'
import { taxonomyHandlers } from './taxonomy.ts'
import { templateHandlers } from './template/template.ts'

export type Dependencies = {
  database: Database
  store: ObjectStore
  log: Log
  now: () => Date
  newId: () => string
  /** Milliseconds before a request for a file's content is answered with 202. */
  patience?: number
}

/** Files read at a time: each takes up to 300 MB of memory. Others wait on disk, for as long as leaves time to read them. */
const READING = { atOnce: 2, waiting: 20, patience: 10_000, retryAfter: 10 }

/** Milliseconds; the gateway gives up after 29 s. */
const PATIENCE = 10_000
/** Milliseconds; a client that polls asks within seconds. */
const OUTCOME_KEPT = 120_000

/** The ingestion service. It answers only requests that the gateway forwards. */
export function ingestionApp({ database, store, log, now, newId, patience = PATIENCE }: Dependencies) {
  const factors = factorCache()
  const inTurn = workQueue(READING)
  const inTime = longWork({ patience, keep: OUTCOME_KEPT })
  const handlers = {
    ...formHandlers({ database, factors, now, newId }),
    ...templateHandlers({ database, factors, store, now, newId, inTurn }),
    ...importHandlers({ database, factors, store, now, newId, inTurn, inTime }),
    ...itemHandlers({ database, store }),
    ...itemChangeHandlers({ database, factors, now, newId }),
    ...taxonomyHandlers(),
  }
  return service({ name: 'ingestion', operations: ingestionOperations, handlers, log, ready: database.ready })
}
