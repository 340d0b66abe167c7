import { withAdministration } from '@tomorro/database/administration'
import { connect } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { organisation } from '@tomorro/database/schema/admin'
import { factor, factorEdition, line, run } from '@tomorro/database/schema/calculation'
import { setting } from '@tomorro/database/schema/settings'
import type { TestDatabase } from '@tomorro/database/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'

type LineRow = typeof line.$inferInsert
export type TestLine = Pick<LineRow, 'subchildId' | 'periodStart' | 'periodEnd' | 'scope' | 'emissions'> &
  Partial<LineRow>

const at = new Date('2026-01-15T09:30:00.000Z')
const nextId = uuidSource(() => at)

/** Writes lines of one run in the worker's role. @returns their ids */
export async function writeLines(
  database: TestDatabase,
  orgId: string,
  lines: readonly TestLine[],
  subject: Partial<typeof run.$inferInsert> = { kind: 'activity', request: {} },
): Promise<string[]> {
  const connection = connect(database.url('svc_worker'), { max: 1 })
  const runId = nextId()
  const rows = lines.map((given, ordinal) => ({ ...common, ...given, id: given.id ?? nextId(), orgId, runId, ordinal }))
  await withOrganisation(connection, orgId, 'read write', async (transaction) => {
    await transaction
      .insert(run)
      .values({ kind: 'activity', orgId, id: runId, state: 'completed', requestedAt: at, finishedAt: at, ...subject })
    await transaction.insert(line).values(rows)
  })
  await connection.close()
  return rows.map(({ id }) => id)
}

const common = {
  basis: 'none' as const,
  category: null,
  grade: 2,
  notices: [] as string[],
  quantity: '1',
  unit: 'kWh',
  inputQuantity: '1',
  inputUnit: 'kWh',
  factorKey: 'fuel.natural_gas.kwh_gross',
  factorSource: 'DESNZ 2025',
  factorEdition: 2025,
  factorValue: '0.18296',
  factorGwp: 'AR5' as const,
  method: 'average' as const,
  formulaVersion: '1',
  createdAt: at,
}

/** Sets settings of an organisation in the role of settings. */
export async function set(database: TestDatabase, orgId: string, values: Record<string, unknown>): Promise<void> {
  const connection = connect(database.url('svc_settings'), { max: 1 })
  const rows = Object.entries(values).map(([key, value]) => ({ orgId, key, value, updatedAt: at }))
  await withOrganisation(connection, orgId, 'read write', (transaction) => transaction.insert(setting).values(rows))
  await connection.close()
}

/** Stores the factors of one edition and a named organisation in the administration's role. */
export async function prepare(database: TestDatabase, orgId: string, factors: Record<string, string>): Promise<void> {
  const connection = connect(database.url('svc_admin'), { max: 1 })
  const edition = { source: 'DESNZ 2025', edition: 2025, licence: 'OGL-UK-3.0' }
  await withAdministration(connection, 'read write', async (transaction) => {
    await transaction.insert(organisation).values({ id: orgId, name: 'Acme & Söhne Ltd', createdAt: at, updatedAt: at })
    await transaction
      .insert(factorEdition)
      .values({ ...edition, digest: '0'.repeat(64), factors: Object.keys(factors).length, loadedAt: at })
    await transaction.insert(factor).values(
      Object.entries(factors).map(([key, kgCo2e]) => ({
        ...{ ...edition, key, kgCo2e },
        ...{ scope: 'scope-1', category: 'Test', activity: key, unit: key.split('.').at(-1) ?? '' },
      })),
    )
  })
  await connection.close()
}
