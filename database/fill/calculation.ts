import type { Transaction } from '../connection.ts'
import { keptAnswer } from '../kept-answer-testing.ts'
import {
  emissionSource,
  idempotencyKey,
  line,
  recalculationItem,
  rollupEdge,
  rollupMonth,
  run,
} from '../schema/calculation.ts'

const at = new Date('2026-01-15T09:30:00.000Z')

/** Inserts one row into every table with an organisation column. */
export async function fill(transaction: Transaction, orgId: string): Promise<void> {
  const [id, itemId, runId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  await transaction.insert(run).values({
    ...{ orgId, id: runId, kind: 'item', itemId, itemRevision: 1, state: 'completed', requestedAt: at, finishedAt: at },
  })
  await transaction.insert(line).values({
    ...{ orgId, id, runId, itemId, ordinal: 0, subchildId: 'electricity-usage', scope: 'scope-2', basis: 'location' },
    ...{ periodStart: '2025-01-01', periodEnd: '2026-01-01', method: 'average', grade: 2, formulaVersion: '1' },
    ...{ quantity: '1', unit: 'kWh', inputQuantity: '1', inputUnit: 'kWh', emissions: '0.177', createdAt: at },
    ...{ factorKey: 'a.b', factorSource: 'DESNZ 2025', factorEdition: 2025, factorValue: '0.177' },
  })
  const [source] = await transaction
    .insert(emissionSource)
    .values({
      ...{
        orgId,
        subchildId: 'electricity-usage',
        site: '',
        scope: 'scope-2',
        category: 0,
        countedIn: 'both',
        grade: 2,
      },
      ...{ factorKey: 'a.b', factorSource: 'DESNZ 2025', factorEdition: 2025, unit: 'kWh' },
    })
    .returning({ sourceId: emissionSource.id })
  const figures = { orgId, sourceId: source?.sourceId ?? 0, emissions: '1', quantity: '1', lines: 1 }
  await transaction.insert(rollupMonth).values({ ...figures, month: '2025-01-01' })
  await transaction.insert(rollupEdge).values({ ...figures, day: '2025-01-01' })
  await transaction
    .insert(recalculationItem)
    .values({ orgId, runId, itemId, before: '1', after: '1', editions: {}, isChanged: false })
  await transaction.insert(idempotencyKey).values({ orgId, ...keptAnswer })
}
