import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { SettingsApi } from '@tomorro/generated/settings/api'
import type { components } from '@tomorro/generated/settings/types'
import { decodeCursor, toPage } from '@tomorro/runtime/page'
import { invalidRequest, Problem } from '@tomorro/runtime/problem'
import { type SettingKey, settingDefaults } from '@tomorro/taxonomy/setting-defaults'
import { contradictionsOf } from './check-setting.ts'
import { type SettingRow, settingRepository } from './setting-repository.ts'
import { etagOf, type SettingState, stateOf } from './setting-state.ts'

type SettingRecord = components['schemas']['SettingRecord']

const keys = (Object.keys(settingDefaults) as SettingKey[]).sort()

/** Settings of the caller's organisation. What is not stored has its default, and `source` says so. */
export const settingHandlers = ({ database, now }: { database: Database; now: () => Date }) =>
  ({
    async listSettings({ query }, { caller: { organisationId } }) {
      const rows = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        settingRepository(transaction).list(organisationId),
      )
      const after = query.cursor === undefined ? '' : (decodeCursor(query.cursor, 1)[0] ?? '')
      const page = toPage(keys.filter((key) => key > after).slice(0, query.limit + 1), query.limit, (key) => [key])
      const items = page.items.map((key) =>
        toRecord(
          organisationId,
          key,
          rows.find((row) => row.key === key),
        ),
      )
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    },

    async getSetting({ path: { key } }, { caller: { organisationId } }) {
      const row = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        settingRepository(transaction).find(organisationId, key),
      )
      return found(organisationId, key, row)
    },

    async putSetting({ path: { key }, headers, body }, { caller: { organisationId, userId } }) {
      if (body.key !== key) throw invalidRequest([otherKey(key)])
      const faults = contradictionsOf(body)
      if (faults.length > 0) throw invalidRequest(faults)
      const expected = expectedState(headers['If-Match'])
      const value = { key, value: body.value, updatedAt: now(), updatedBy: userId ?? null }
      const row = await withOrganisation(database, organisationId, 'read write', (transaction) =>
        settingRepository(transaction).replace(organisationId, value, expected),
      )
      if (row === undefined) throw changedMeanwhile()
      return found(organisationId, key, row)
    },

    async deleteSetting({ path: { key }, headers }, { caller: { organisationId } }) {
      const expected = expectedState(headers['If-Match'])
      await withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const settings = settingRepository(transaction)
        if (expected === 'default') {
          if ((await settings.find(organisationId, key)) !== undefined) throw changedMeanwhile()
          return
        }
        const removed = await settings.remove(organisationId, key, expected)
        if (!removed && expected !== undefined) throw changedMeanwhile()
      })
      return { status: 204 }
    },
  }) satisfies SettingsApi

const found = (organisationId: string, key: SettingKey, row: SettingRow | undefined) => ({
  status: 200 as const,
  body: { item: toRecord(organisationId, key, row) },
  headers: { ETag: etagOf(row ?? 'default') },
})

/** The one mapping from what is stored to what is answered. */
function toRecord(organisationId: string, key: SettingKey, row: SettingRow | undefined): SettingRecord {
  const record = row
    ? {
        key,
        value: row.value,
        orgId: organisationId,
        source: 'organisation',
        updatedAt: row.updatedAt.toISOString(),
        ...(row.updatedBy === null ? {} : { updatedBy: row.updatedBy }),
      }
    : { key, value: settingDefaults[key], orgId: organisationId, source: 'default' }
  // Key and value belong together: a value is stored only under the key whose schema it has passed.
  return record as SettingRecord
}

/** @throws Problem `precondition_failed` for a state that no setting has ever had */
function expectedState(ifMatch: string | undefined): SettingState | undefined {
  if (ifMatch === undefined) return undefined
  const state = stateOf(ifMatch)
  if (state === undefined) throw changedMeanwhile()
  return state
}

const changedMeanwhile = (): Problem =>
  new Problem('precondition_failed', 'Read the setting again and decide on what it is now')

const otherKey = (key: SettingKey) => ({
  in: 'body' as const,
  pointer: '/key',
  code: 'same',
  detail: 'Not the key of the address',
  expected: key,
})
