import { connect } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { line, rollupMonth, run } from '@tomorro/database/schema/calculation'
import { item } from '@tomorro/database/schema/ingestion'
import { setting } from '@tomorro/database/schema/settings'
import type { TestDatabase } from '@tomorro/database/testing'
import { sql } from 'drizzle-orm'

type LineRow = typeof line.$inferInsert
export type LedgerLine = Pick<LineRow, 'subchildId' | 'periodStart' | 'periodEnd' | 'scope' | 'basis' | 'emissions'> &
  Partial<Pick<LineRow, 'category' | 'notices' | 'grade'>> & { readonly isReversed?: boolean }
export type SubmittedItem = Pick<
  typeof item.$inferInsert,
  'subchildId' | 'periodStart' | 'periodEnd' | 'state' | 'calculationMethod'
>

const at = new Date('2026-01-15T09:30:00.000Z')

/** Fills the ledger of an organisation as the worker's role, then makes its rollup day by day: another way than the worker's. */
export async function fillLedger(database: TestDatabase, orgId: string, lines: readonly LedgerLine[]): Promise<void> {
  const connection = connect(database.url('svc_worker'), { max: 1 })
  const runId = crypto.randomUUID()
  const rows = lines.flatMap((given) => rowsOf(given)).map((row, ordinal) => ({ ...row, orgId, runId, ordinal }))
  await withOrganisation(connection, orgId, 'read write', async (transaction) => {
    await transaction
      .insert(run)
      .values({ orgId, id: runId, kind: 'activity', request: {}, state: 'completed', requestedAt: at, finishedAt: at })
    await transaction.insert(line).values(rows)
    await transaction.delete(rollupMonth)
    await transaction.execute(rollUpByDay)
  })
  await connection.close()
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
  await withOrganisation(connection, orgId, 'read write', (transaction) => transaction.insert(item).values(values))
  await connection.close()
}

/** Sets the month that an organisation's financial year begins with, as the role of settings. */
export async function setYearStart(database: TestDatabase, orgId: string, month: number): Promise<void> {
  const connection = connect(database.url('svc_settings'), { max: 1 })
  await withOrganisation(connection, orgId, 'read write', (transaction) =>
    transaction.insert(setting).values({ orgId, key: 'financial-year-start', value: { month }, updatedAt: at }),
  )
  await connection.close()
}

function rowsOf({ isReversed = false, ...given }: LedgerLine) {
  const id = crypto.randomUUID()
  const written = {
    category: null,
    grade: 1,
    notices: [] as string[],
    ...given,
    id,
    quantity: '1',
    unit: 'kWh',
    inputQuantity: '1',
    inputUnit: 'kWh',
    factorKey: 'electricity.uk.generation.kwh',
    factorSource: 'DESNZ 2025',
    factorEdition: 2025,
    factorValue: '0.177',
    method: 'average' as const,
    formulaVersion: '1',
    createdAt: at,
  }
  const opposite = { ...written, id: crypto.randomUUID(), emissions: `-${given.emissions}`, reverses: id }
  return isReversed ? [written, opposite] : [written]
}

const rollUpByDay = sql`
  with day as (
    select line.*, day::date as day,
      round(emissions * (day::date - period_start + 1) / (period_end - period_start), 5)
        - round(emissions * (day::date - period_start) / (period_end - period_start), 5) as share
    from calculation.line
    cross join generate_series(period_start, period_end - 1, interval '1 day') as day
  )
  insert into calculation.rollup_month (org_id, month, subchild_id, site, scope, category, location, market, lines)
  select org_id, date_trunc('month', day)::date, subchild_id, '', scope, coalesce(category, 0),
    coalesce(sum(share) filter (where basis <> 'market'), 0),
    coalesce(sum(share) filter (where basis <> 'location' or 'market_equals_location' = any(notices)), 0),
    count(distinct id) filter (where reverses is null) - count(distinct id) filter (where reverses is not null)
  from day
  group by 1, 2, 3, 5, 6`
