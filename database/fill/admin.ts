import type { Transaction } from '../connection.ts'
import { audit, organisation, recalculation } from '../schema/admin.ts'

const at = new Date('2026-01-15T09:30:00.000Z')

/** Inserts one row into every table with an organisation column. */
export async function fill(transaction: Transaction, orgId: string): Promise<void> {
  const id = crypto.randomUUID()
  await transaction.insert(organisation).values({ id: orgId, name: 'Acme Ltd', createdAt: at, updatedAt: at })
  await transaction
    .insert(recalculation)
    .values({ id, mode: 'dry-run', orgId, requestedBy: 'reviewer', requestedAt: at })
  await transaction
    .insert(audit)
    .values({ id, at, actor: 'reviewer', action: 'item-approved', orgId, subject: crypto.randomUUID() })
}
