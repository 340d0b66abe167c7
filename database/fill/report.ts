import type { Transaction } from '../connection.ts'
import { keptAnswer } from '../kept-answer-testing.ts'
import { idempotencyKey, report } from '../schema/report.ts'

const at = new Date('2026-01-15T09:30:00.000Z')

/** Inserts one row into every table with an organisation column. */
export async function fill(transaction: Transaction, orgId: string): Promise<void> {
  await transaction.insert(report).values({
    ...{ orgId, id: crypto.randomUUID(), periodStart: '2025-01-01', periodEnd: '2026-01-01', aggregate: 'monthly' },
    ...{ kind: 'activity', title: 'Emissions', state: 'queued', createdAt: at, updatedAt: at },
  })
  await transaction.insert(idempotencyKey).values({ orgId, ...keptAnswer })
}
