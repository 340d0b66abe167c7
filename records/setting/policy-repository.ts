import { type Policy, policyKeys, type StoredSettings, toPolicy } from '@tomorro/carbon/engine/policy'
import type { Transaction } from '@tomorro/database/connection'
import { setting } from '@tomorro/database/schema/settings'
import { and, eq, inArray } from 'drizzle-orm'

/** The policy of an organisation from its stored settings and the defaults. */
export const policyRepository = (transaction: Transaction) => ({
  async read(organisationId: string): Promise<Policy> {
    const rows = await transaction
      .select({ key: setting.key, value: setting.value })
      .from(setting)
      .where(and(eq(setting.orgId, organisationId), inArray(setting.key, [...policyKeys])))
    // The cast is safe: the settings service validates a value against its key's schema.
    return toPolicy(Object.fromEntries(rows.map(({ key, value }) => [key, value])) as StoredSettings)
  },
})
