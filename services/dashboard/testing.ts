import { withAdministration } from '@tomorro/database/administration'
import { connect } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { line, run } from '@tomorro/database/schema/calculation'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { setting } from '@tomorro/database/schema/settings'
import type { TestDatabase } from '@tomorro/database/testing'
import { rebuildRollups } from '@tomorro/records/ledger/rebuild-rollups'
import { and, eq } from 'drizzle-orm'

type LineRow = typeof line.$inferInsert
export type LedgerLine = Pick<LineRow, 'subchildId' | 'periodStart' | 'periodEnd' | 'scope' | 'basis' | 'emissions'> &
  Partial<
    Pick<LineRow, 'category' | 'notices' | 'grade' | 'site' | 'quantity' | 'unit' | 'factorKey' | 'factorEdition'>
  > & { readonly isReversed?: boolean }
export type SubmittedItem = Pick<
  typeof item.$inferInsert,
  'subchildId' | 'periodStart' | 'periodEnd' | 'state' | 'calculationMethod'
>

const at = new Date('2026-01-15T09:30:00.000Z')

/** Fills the ledger of an organisation in the worker's role, then builds the rollups in SQL, independently of the worker. */
export async function fillLedger(database: TestDatabase, orgId: string, lines: readonly LedgerLine[]): Promise<void> {
  const connection = connect(database.url('svc_worker'), { max: 1 })
  const runId = crypto.randomUUID()
  const rows = lines.flatMap((given) => rowsOf(given)).map((row, ordinal) => ({ ...row, orgId, runId, ordinal }))
  await withOrganisation(connection, orgId, 'read write', async (transaction) => {
    await transaction
      .insert(run)
      .values({ orgId, id: runId, kind: 'activity', request: {}, state: 'completed', requestedAt: at, finishedAt: at })
    await transaction.insert(line).values(rows)
  })
  await connection.close()
  const administration = connect(database.url('svc_admin'), { max: 1 })
  await withAdministration(administration, 'read write', rebuildRollups)
  await administration.close()
}

/** Stores items of an organisation as the role of ingestion. */
export async function submit(database: TestDatabase, orgId: string, items: readonly SubmittedItem[]): Promise<void> {
  const connection = connect(database.url('svc_ingestion'), { max: 1 })
  const values = items.map((given) => ({
    ...given,
    orgId,
    id: crypto.randomUUID(),
    inputMethod: 'form' as const,
    createdAt: at,
    updatedAt: at,
  }))
  await withOrganisation(connection, orgId, 'read write', async (transaction) => {
    await transaction.insert(item).values(values)
    await transaction.insert(entry).values(
      values.map(({ id, periodStart, periodEnd }) => ({
        orgId,
        itemId: id,
        ordinal: 1,
        periodStart,
        periodEnd,
        activity: {},
      })),
    )
  })
  await connection.close()
}

/** Queues the calculation of every approved item of an organisation; no worker runs. */
export async function queueApproved(database: TestDatabase, orgId: string): Promise<void> {
  const connection = connect(database.url('svc_worker'), { max: 1 })
  await withOrganisation(connection, orgId, 'read write', async (transaction) => {
    const approved = await transaction
      .select({ itemId: item.id, itemRevision: item.revision })
      .from(item)
      .where(and(eq(item.orgId, orgId), eq(item.state, 'approved')))
    const asked = { orgId, kind: 'item', state: 'queued', requestedAt: at } as const
    await transaction.insert(run).values(approved.map((of) => ({ ...asked, ...of, id: crypto.randomUUID() })))
  })
  await connection.close()
}

/** Stores a setting of an organisation, as the role of settings. */
export async function set(database: TestDatabase, orgId: string, key: string, value: unknown): Promise<void> {
  const connection = connect(database.url('svc_settings'), { max: 1 })
  await withOrganisation(connection, orgId, 'read write', (transaction) =>
    transaction.insert(setting).values({ orgId, key, value, updatedAt: at }),
  )
  await connection.close()
}

function rowsOf({ isReversed = false, ...given }: LedgerLine) {
  const id = crypto.randomUUID()
  const written = {
    category: null,
    grade: 1,
    notices: [] as string[],
    quantity: '1',
    unit: 'kWh',
    factorKey: 'electricity.uk.generation.kwh',
    factorEdition: 2025,
    ...given,
    id,
    inputQuantity: '1',
    inputUnit: 'kWh',
    factorSource: 'DESNZ 2025',
    factorValue: '0.177',
    method: 'average' as const,
    formulaVersion: '1',
    createdAt: at,
  }
  const opposite = {
    ...written,
    id: crypto.randomUUID(),
    emissions: `-${given.emissions}`,
    quantity: `-${written.quantity}`,
    reverses: id,
  }
  return isReversed ? [written, opposite] : [written]
}
