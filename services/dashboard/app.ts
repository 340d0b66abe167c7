import type { Database } from '@tomorro/database/connection'
import { dashboardOperations } from '@tomorro/generated/dashboard/api'
import type { Log } from '@tomorro/runtime/log'
import { service } from '@tomorro/runtime/service'
import { dashboardHandlers } from './dashboard.ts'

/** The dashboard service as a request listener. */
export const dashboardApp = ({ database, log }: { database: Database; log: Log }) =>
  service({
    name: 'dashboard',
    operations: dashboardOperations,
    handlers: dashboardHandlers({ database }),
    log,
    ready: database.ready,
  })
