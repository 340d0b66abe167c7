import type { Database } from '@tomorro/database/connection'
import { dashboardOperations } from '@tomorro/generated/dashboard/api'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
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
