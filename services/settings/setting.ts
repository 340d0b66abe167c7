import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { SettingsApi } from '@tomorro/generated/settings/api'
import { expectSound, type FoundSetting, settingsOf } from '@tomorro/records/setting/setting-record'

/** Settings of the caller's organisation. */
export const settingHandlers = ({ database, now }: { database: Database; now: () => Date }) =>
  ({
    async listSettings({ query }, { caller: { organisationId } }) {
      const body = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        settingsOf(transaction, organisationId).list(query),
      )
      return { status: 200, body }
    },

    async getSetting({ path: { key } }, { caller: { organisationId } }) {
      return toResponse(
        await withOrganisation(database, organisationId, 'read only', (transaction) =>
          settingsOf(transaction, organisationId).find(key),
        ),
      )
    },

    async putSetting({ path: { key }, headers, body }, { caller: { organisationId, userId } }) {
      expectSound(key, body)
      const change = { ifMatch: headers['If-Match'], at: now(), by: userId ?? null }
      return toResponse(
        await withOrganisation(database, organisationId, 'read write', (transaction) =>
          settingsOf(transaction, organisationId).put(body, change),
        ),
      )
    },

    async deleteSetting({ path: { key }, headers }, { caller: { organisationId } }) {
      await withOrganisation(database, organisationId, 'read write', (transaction) =>
        settingsOf(transaction, organisationId).remove(key, headers['If-Match']),
      )
      return { status: 204 }
    },
  }) satisfies SettingsApi

const toResponse = ({ item, etag }: FoundSetting) => ({ status: 200 as const, body: { item }, headers: { ETag: etag } })
