import type { Database } from '@tomorro/database/connection'
import { ingestionOperations } from '@tomorro/generated/ingestion/api'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { formHandlers } from './form.ts'
import { itemHandlers } from './item.ts'
import { itemChangeHandlers } from './item-change.ts'
import { taxonomyHandlers } from './taxonomy.ts'
import { templateHandlers } from './template.ts'

export type Dependencies = { database: Database; store: ObjectStore; log: Log; now: () => Date; newId: () => string }

/** The ingestion service. It answers only what its gateway forwards. */
export function ingestionApp({ database, store, log, now, newId }: Dependencies) {
  const factors = factorCache()
  const handlers = {
    ...formHandlers({ database, factors, now, newId }),
    ...templateHandlers({ database, factors, store, now, newId }),
    ...itemHandlers({ database }),
    ...itemChangeHandlers({ database, factors, now, newId }),
    ...taxonomyHandlers(),
  }
  return service({ name: 'ingestion', operations: ingestionOperations, handlers, log, ready: database.ready })
}
