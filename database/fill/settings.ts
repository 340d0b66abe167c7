import type { Transaction } from '../connection.ts'
import { setting } from '../schema/settings.ts'

const at = new Date('2026-01-15T09:30:00.000Z')

/** Inserts one row into every table with an organisation column. */
export async function fill(transaction: Transaction, orgId: string): Promise<void> {
  await transaction.insert(setting).values({ orgId, key: 'wtt', value: {}, updatedAt: at })
}
