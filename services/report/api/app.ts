import { reportOperations } from '@tomorro/generated/report/api'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
import { type Dependencies, reportHandlers } from './report.ts'
import { reportFileHandlers } from './report-file.ts'

/** The report service as a request listener; the worker makes the reports. */
export const reportApp = ({ log, ...dependencies }: Dependencies & { log: Log }) =>
  service({
    name: 'report',
    operations: reportOperations,
    handlers: { ...reportHandlers(dependencies), ...reportFileHandlers(dependencies) },
    log,
    ready: dependencies.database.ready,
  })
