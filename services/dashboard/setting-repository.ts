import { type SettingKey, settingDefaults } from '@tomorro/carbon/setting/defaults'
import type { Transaction } from '@tomorro/database/connection'
import { setting } from '@tomorro/database/schema/settings'
import type { components } from '@tomorro/generated/settings/types'
import { and, eq, inArray } from 'drizzle-orm'

type SettingItem = components['schemas']['SettingItem']
const keys = ['financial-year-start', 'base-year', 'intensity-denominators', 'targets'] as const satisfies SettingKey[]

/** The settings that a dashboard depends on. */
export type Settings = { readonly [Item in SettingItem as Item['key'] & (typeof keys)[number]]: Item['value'] }

export const settingRepository = (transaction: Transaction) => ({
  /** The stored values, and defaults for the rest. */
  async read(organisationId: string): Promise<Settings> {
    const rows = await transaction
      .select({ key: setting.key, value: setting.value })
      .from(setting)
      .where(and(eq(setting.orgId, organisationId), inArray(setting.key, [...keys])))
    const stored = new Map(rows.map(({ key, value }) => [key, value]))
    // The cast is safe: the settings service validates a value against its key's schema.
    return Object.fromEntries(keys.map((key) => [key, stored.get(key) ?? settingDefaults[key]])) as Settings
  },
})
