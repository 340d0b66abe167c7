import type { Database } from '@tomorro/database/connection'
import { dashboardOperations } from '@tomorro/generated/dashboard/api'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
import { dashboardHandlers } from './dashboard.ts'

/** The dashboard service as a request listener. */
export const dashboardApp = ({ database, log, now }: { database: Database; log: Log; now: () => Date }) =>
  service({
    name: 'dashboard',
    operations: dashboardOperations,
    handlers: dashboardHandlers({ database, now }),
    log,
    ready: database.ready,
  })
