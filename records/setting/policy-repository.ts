import { type Policy, policyKeys, type StoredSettings, toPolicy } from '@tomorro/carbon/engine/policy'
import type { Transaction } from '@tomorro/database/connection'
import { setting } from '@tomorro/database/schema/settings'
import { and, eq, inArray } from 'drizzle-orm'

/** The policy of an organisation: what it has stored of the settings that figures depend on, and defaults for the rest. */
export const policyRepository = (transaction: Transaction) => ({
  async read(organisationId: string): Promise<Policy> {
    const rows = await transaction
      .select({ key: setting.key, value: setting.value })
      .from(setting)
      .where(and(eq(setting.orgId, organisationId), inArray(setting.key, [...policyKeys])))
    // The settings service stores no value that does not fit the key's schema.
    return toPolicy(Object.fromEntries(rows.map(({ key, value }) => [key, value])) as StoredSettings)
  },
})
