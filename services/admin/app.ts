import type { Database } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import { adminOperations } from '@tomorro/generated/admin/api'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
import { activityHandlers } from './activity.ts'
import { auditHandlers } from './audit.ts'
import { backlogHandlers } from './backlog.ts'
import { decisionsHandlers } from './bulk-decision.ts'
import { deadLetterHandlers } from './dead-letter.ts'
import { factorHandlers } from './factor.ts'
import { decisionHandlers } from './item-decision.ts'
import { organisationHandlers } from './organisation.ts'
import { organisationSettingHandlers } from './organisation-setting.ts'
import { recalculationHandlers } from './recalculation.ts'

export type Dependencies = {
  database: Database
  enqueue: Enqueuer['enqueue']
  enqueueAll: Enqueuer['enqueueAll']
  redrive: Enqueuer['redrive']
  log: Log
  now: () => Date
  newId: () => string
}

/** The administration's service. It sees every organisation and audits every change. */
export function adminApp({ database, enqueue, enqueueAll, redrive, log, now, newId }: Dependencies) {
  const handlers = {
    ...backlogHandlers({ database, factors: factorCache(), now }),
    ...activityHandlers({ database }),
    ...decisionHandlers({ database, enqueue, now, newId }),
    ...decisionsHandlers({ database, enqueue, now, newId }),
    ...organisationHandlers({ database, now, newId }),
    ...organisationSettingHandlers({ database, now, newId }),
    ...factorHandlers({ database }),
    ...recalculationHandlers({ database, enqueueAll, now, newId }),
    ...auditHandlers({ database }),
    ...deadLetterHandlers({ database, enqueue, redrive, now, newId }),
  }
  return service({ name: 'admin', operations: adminOperations, handlers, log, ready: database.ready })
}
