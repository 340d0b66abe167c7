import type { Transaction } from '@tomorro/database/connection'
import { setting } from '@tomorro/database/schema/settings'
import { and, eq, sql } from 'drizzle-orm'
import type { SettingState } from './setting-state.ts'

export type SettingRow = typeof setting.$inferSelect
export type NewSetting = Pick<SettingRow, 'key' | 'value' | 'updatedAt' | 'updatedBy'>

/** The stored settings of an organisation; a key without a row has its default. */
export const settingRepository = (transaction: Transaction) => ({
  find: (organisationId: string, key: string): Promise<SettingRow | undefined> =>
    transaction
      .select()
      .from(setting)
      .where(is(organisationId, key))
      .then(([row]) => row),

  list: (organisationId: string): Promise<SettingRow[]> =>
    transaction.select().from(setting).where(eq(setting.orgId, organisationId)),

  /**
   * Stores a value by one statement: of two concurrent writers that expect the same state, one fails.
   * @param expected the only state that the value may replace; undefined for any
   * @returns the stored row; undefined if the setting is no longer in the expected state
   */
  replace(organisationId: string, value: NewSetting, expected?: SettingState): Promise<SettingRow | undefined> {
    const first = { orgId: organisationId, revision: 1, ...value }
    const next = { ...value, revision: sql`${setting.revision} + 1` }
    if (expected === undefined) {
      const target = [setting.orgId, setting.key]
      return transaction.insert(setting).values(first).onConflictDoUpdate({ target, set: next }).returning().then(only)
    }
    return expected === 'default'
      ? transaction.insert(setting).values(first).onConflictDoNothing().returning().then(only)
      : transaction
          .update(setting)
          .set(next)
          .where(and(is(organisationId, value.key), inState(expected)))
          .returning()
          .then(only)
  },

  /**
   * Deletes a stored value; the default applies again.
   * @param expected the only stored state that may be deleted; undefined for any
   * @returns whether there was one
   */
  remove: (organisationId: string, key: string, expected?: Exclude<SettingState, 'default'>): Promise<boolean> =>
    transaction
      .delete(setting)
      .where(and(is(organisationId, key), expected && inState(expected)))
      .returning({ key: setting.key })
      .then((rows) => rows.length > 0),
})

const is = (organisationId: string, key: string) => and(eq(setting.orgId, organisationId), eq(setting.key, key))

const inState = ({ revision, updatedAt }: Exclude<SettingState, 'default'>) =>
  and(eq(setting.revision, revision), eq(setting.updatedAt, updatedAt))

const only = <Row>([row]: Row[]): Row | undefined => row
