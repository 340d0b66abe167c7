import { contradictionsOf, type SettingItem } from '@tomorro/carbon/setting/contradictions'
import { type SettingKey, settingDefaults } from '@tomorro/carbon/setting/defaults'
import type { Transaction } from '@tomorro/database/connection'
import type { components } from '@tomorro/generated/settings/types'
import { invalidBody, invalidRequest, Problem } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { type SettingRow, settingRepository } from './setting-repository.ts'
import { etagOf, type SettingState, stateOf } from './setting-state.ts'

export type SettingRecord = components['schemas']['SettingRecord']
/** The current value of a setting, and the `ETag` of its state. */
export type FoundSetting = { readonly item: SettingRecord; readonly etag: string }

const keys = (Object.keys(settingDefaults) as SettingKey[]).sort()

/**
 * The settings of one organisation, for its own operations and for the administration's. A setting without a stored value has its
 * default; `source` says which.
 */
export function settingsOf(transaction: Transaction, organisationId: string) {
  const settings = settingRepository(transaction)
  const found = (key: SettingKey, row: SettingRow | undefined): FoundSetting => ({
    item: toRecord(organisationId, key, row),
    etag: etagOf(row ?? 'default'),
  })
  return {
    async list({ cursor, limit }: { cursor?: string | undefined; limit: number }) {
      const rows = await settings.list(organisationId)
      const after = cursor === undefined ? '' : (decodeCursor(cursor, 1)[0] ?? '')
      const page = toPage(keys.filter((key) => key > after).slice(0, limit + 1), limit, (key) => [key])
      const rowOf = (key: SettingKey) => rows.find((row) => row.key === key)
      return {
        items: page.items.map((key) => toRecord(organisationId, key, rowOf(key))),
        nextCursor: page.nextCursor,
      }
    },

    find: async (key: SettingKey): Promise<FoundSetting> => found(key, await settings.find(organisationId, key)),

    /**
     * Stores a value that `expectSound` has accepted.
     * @throws Problem `precondition_failed` if the setting is not in the state of `ifMatch`
     */
    async put(
      { key, value }: SettingItem,
      { ifMatch, at, by }: { ifMatch: string | undefined; at: Date; by: string | null },
    ): Promise<FoundSetting> {
      const row = await settings.replace(
        organisationId,
        { key, value, updatedAt: at, updatedBy: by },
        expectedState(ifMatch),
      )
      if (row === undefined) throw changedMeanwhile()
      return found(key, row)
    },

    /** Returns a setting to its default. @throws Problem `precondition_failed` as `put` does */
    async remove(key: SettingKey, ifMatch: string | undefined): Promise<void> {
      const expected = expectedState(ifMatch)
      if (expected === 'default') {
        if ((await settings.find(organisationId, key)) !== undefined) throw changedMeanwhile()
        return
      }
      const removed = await settings.remove(organisationId, key, expected)
      if (!removed && expected !== undefined) throw changedMeanwhile()
    },
  }
}

/**
 * Checks a body that fits its schema against the key in its path, and its parts against each other.
 * @throws Problem `invalid_request`
 */
export function expectSound(key: SettingKey, body: SettingItem): void {
  if (body.key !== key) throw invalidRequest([otherKey(key)])
  const violations = contradictionsOf(body)
  if (violations.length > 0) throw invalidBody(violations)
}

/** The only mapping from a stored row to a response. */
function toRecord(organisationId: string, key: SettingKey, row: SettingRow | undefined): SettingRecord {
  const record = row
    ? { key, ...toStored(row) }
    : { key, value: settingDefaults[key], orgId: organisationId, source: 'default' }
  // The cast is safe: the settings service validates a value against its key's schema.
  return record as SettingRecord
}

function toStored({ orgId, key: _, value, revision: __, updatedAt, updatedBy, ...unmapped }: SettingRow) {
  unmapped satisfies Record<string, never>
  const by = updatedBy === null ? {} : { updatedBy }
  return { value, orgId, source: 'organisation', updatedAt: updatedAt.toISOString(), ...by }
}

/** @throws Problem `precondition_failed` for a state that no setting has ever had */
function expectedState(ifMatch: string | undefined): SettingState | undefined {
  if (ifMatch === undefined) return undefined
  const state = stateOf(ifMatch)
  if (state === undefined) throw changedMeanwhile()
  return state
}

const changedMeanwhile = (): Problem =>
  new Problem('precondition_failed', 'The setting has changed: read it again, then repeat the change')

const otherKey = (key: SettingKey) => ({
  in: 'body' as const,
  pointer: '/key',
  code: 'same',
  detail: 'The key differs from the key in the path',
  expected: key,
})
