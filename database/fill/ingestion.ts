import type { Transaction } from '../connection.ts'
import { keptAnswer } from '../kept-answer-testing.ts'
import { entry, idempotencyKey, imports, item, mapping, transition, upload } from '../schema/ingestion.ts'

const at = new Date('2026-01-15T09:30:00.000Z')

/** Inserts one row into every table with an organisation column. */
export async function fill(transaction: Transaction, orgId: string): Promise<void> {
  const [id, itemId] = [crypto.randomUUID(), crypto.randomUUID()]
  const year = { periodStart: '2025-01-01', periodEnd: '2026-01-01' }
  await transaction.insert(item).values({
    ...{ orgId, id: itemId, subchildId: 'electricity-usage', ...year, state: 'pending', inputMethod: 'form' },
    ...{ calculationMethod: 'average', createdAt: at, updatedAt: at },
  })
  await transaction.insert(entry).values({ orgId, itemId, ordinal: 1, ...year, activity: { 1: '12345' } })
  await transaction.insert(transition).values({ orgId, id, itemId, toState: 'pending', actorKind: 'user', at })
  await transaction.insert(upload).values({
    ...{ orgId, id, itemId, objectKey: 'upload/1', sha256: '0'.repeat(64), bytes: 1, mediaType: 'text/csv', rows: 1 },
    uploadedAt: at,
  })
  await transaction.insert(imports).values({
    ...{ orgId, id, state: 'open', objectKey: 'import/1', sha256: '0'.repeat(64), bytes: 1, mediaType: 'text/csv' },
    ...{ sheets: [], createdAt: at, updatedAt: at },
  })
  await transaction
    .insert(mapping)
    .values({ orgId, name: 'Ledger', mapping: { sum: 'none' }, columns: ['Date'], updatedAt: at })
  await transaction.insert(idempotencyKey).values({ orgId, ...keptAnswer })
}
