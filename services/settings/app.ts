import type { Database } from '@tomorro/database/connection'
import { settingsOperations } from '@tomorro/generated/settings/api'
import type { Log } from '@tomorro/service-kit/log'
import { service } from '@tomorro/service-kit/service'
import { settingHandlers } from './setting.ts'

/** The settings service as a request listener. */
export const settingsApp = ({ database, log, now }: { database: Database; log: Log; now: () => Date }) =>
  service({
    name: 'settings',
    operations: settingsOperations,
    handlers: settingHandlers({ database, now }),
    log,
    ready: database.ready,
  })
