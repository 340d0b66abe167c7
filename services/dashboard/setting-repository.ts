import { settingDefaults } from '@tomorro/carbon/setting/defaults'
import type { Transaction } from '@tomorro/database/connection'
import { setting } from '@tomorro/database/schema/settings'
import { and, eq } from 'drizzle-orm'

const YEAR_START = 'financial-year-start'
const BASE_YEAR = 'base-year'

/** What an organisation has set. */
export const settingRepository = (transaction: Transaction) => ({
  /** The month (1 to 12) that the financial year begins with. */
  async yearStartMonth(organisationId: string): Promise<number> {
    const [row] = await transaction
      .select({ value: setting.value })
      .from(setting)
      .where(and(eq(setting.orgId, organisationId), eq(setting.key, YEAR_START)))
    // The settings service stores a value only under the key whose schema it has passed.
    const { month } = (row?.value ?? settingDefaults[YEAR_START]) as { month: number }
    return month
  },

  /** The base year; null while none is set. */
  async baseYear(organisationId: string): Promise<number | null> {
    const [row] = await transaction
      .select({ value: setting.value })
      .from(setting)
      .where(and(eq(setting.orgId, organisationId), eq(setting.key, BASE_YEAR)))
    const { year } = (row?.value ?? settingDefaults[BASE_YEAR]) as { year: number | null }
    return year
  },
})
