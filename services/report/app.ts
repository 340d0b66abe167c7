import type { Database } from '@tomorro/database/connection'
import { reportOperations } from '@tomorro/generated/report/api'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
import { reportHandlers } from './report.ts'

/** The report service as a request listener. */
export const reportApp = ({ database, log }: { database: Database; log: Log }) =>
  service({
    name: 'report',
    operations: reportOperations,
    handlers: reportHandlers({ database }),
    log,
    ready: database.ready,
  })
