import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database, type Transaction } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { emissionSource, line, rollupMonth, run } from '@tomorro/database/schema/calculation'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { testDatabase } from '@tomorro/database/testing'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { and, asc, eq, sql } from 'drizzle-orm'
import { loadFactors } from '../factors/load-factors.ts'
import { calculateItem } from './calculate-item.ts'
import { reconcile } from './reconcile.ts'
import { entryOf, type Submission } from './testing.ts'

export const ORGANISATION = 'org_Acme0000Test'
export const now = () => new Date()
export const newId = uuidSource(now)

/** A database with the published factors, connected as the worker and as the administration. */
export async function ledgerDatabase() {
  const { url, drop } = await testDatabase()
  const admin = connect(url('svc_admin'), { max: 2 })
  const worker = connect(url('svc_worker'), { max: 4 })
  await loadFactors(admin)
  return {
    url,
    admin,
    worker,
    factors: factorCache(),
    async close() {
      await Promise.all([admin.close(), worker.close()])
      await drop()
    },
  }
}
export type LedgerDatabase = Awaited<ReturnType<typeof ledgerDatabase>>

type State = 'draft' | 'pending' | 'approved' | 'rejected'

/** Stores an item with one entry per submission, in the form of ingestion and admin. */
export async function storeItem(
  { admin }: { admin: Database },
  submissions: readonly [Submission, ...Submission[]],
  { state = 'approved' as State, organisationId = ORGANISATION, site = null as string | null } = {},
): Promise<string> {
  const itemId = newId()
  const entries = submissions.map(entryOf)
  const [first] = entries
  if (!first) throw new Error('An item has an entry')
  await withAdministration(admin, 'read write', async (transaction) => {
    await transaction.insert(item).values({
      orgId: organisationId,
      id: itemId,
      subchildId: first.subchildId,
      periodStart: entries.map(({ days }) => days.start).sort()[0] ?? first.days.start,
      periodEnd:
        entries
          .map(({ days }) => days.end)
          .sort()
          .at(-1) ?? first.days.end,
      state,
      inputMethod: 'form',
      calculationMethod: first.method,
      site,
      revision: 1,
      createdAt: now(),
      updatedAt: now(),
    })
    await transaction.insert(entry).values(
      entries.map(({ days, values }, index) => ({
        orgId: organisationId,
        itemId,
        ordinal: index + 1,
        periodStart: days.start,
        periodEnd: days.end,
        activity: values,
      })),
    )
  })
  return itemId
}

/** Adds `until` entries to an item of electricity, the nth of n kWh in January 2025. */
export const storeReadings = ({ admin }: { admin: Database }, itemId: string, until: number, organisationId: string) =>
  withAdministration(admin, 'read write', (transaction) =>
    transaction.execute(sql`
      insert into ${entry} (org_id, item_id, ordinal, period_start, period_end, activity)
      select ${organisationId}, ${itemId}, n, '2025-01-01', '2025-02-01', jsonb_build_object('1', n::text)
      from generate_series(2, ${until}::integer) as n`),
  )

/** Changes an item as a review does; each change increases its revision. */
export const changeItem = ({ admin }: { admin: Database }, itemId: string, state: State): Promise<unknown> =>
  withAdministration(admin, 'read write', (transaction) =>
    transaction
      .update(item)
      .set({ state, revision: sql`${item.revision} + 1` })
      .where(eq(item.id, itemId)),
  )

/** Runs the job of an item's revision in a transaction of the worker's role. */
export const work = (
  { worker, factors }: LedgerDatabase,
  itemId: string,
  {
    revision = 1,
    jobId = newId(),
    organisationId = ORGANISATION,
    signal = new AbortController().signal,
    ids = newId,
    last = (_: Transaction) => Promise.resolve(),
  } = {},
): Promise<void> =>
  withOrganisation(worker, organisationId, 'read write', async (transaction) => {
    const job = { id: jobId, data: { organisationId, itemId, revision }, signal }
    await calculateItem(transaction, job, { factors, now, newId: ids })
    await last(transaction)
  })

/** All lines of an item in the ledger. */
export const linesIn = ({ worker }: LedgerDatabase, itemId: string, organisationId = ORGANISATION) =>
  withOrganisation(worker, organisationId, 'read only', (transaction) =>
    transaction
      .select()
      .from(line)
      .where(and(eq(line.orgId, organisationId), eq(line.itemId, itemId)))
      .orderBy(asc(line.createdAt), asc(line.ordinal)),
  )

export const runsOf = ({ worker }: LedgerDatabase, itemId: string, organisationId = ORGANISATION) =>
  withOrganisation(worker, organisationId, 'read only', (transaction) =>
    transaction.select().from(run).where(eq(run.itemId, itemId)).orderBy(asc(run.requestedAt)),
  )

/** The monthly rollup of an organisation: the totals of each month, subchild, scope and category. */
export const monthsOf = ({ worker }: LedgerDatabase, organisationId = ORGANISATION) =>
  withOrganisation(worker, organisationId, 'read only', async (transaction) => {
    const { rows } = await transaction.execute<{
      month: string
      subchildId: string
      scope: string
      category: number
      location: string
      market: string
      lines: number
    }>(sql`
      select month::text as month, subchild_id as "subchildId", scope, category,
        trim_scale(coalesce(sum(emissions) filter (where counted_in <> 'market'), 0))::text as location,
        trim_scale(coalesce(sum(emissions) filter (where counted_in <> 'location'), 0))::text as market, sum(lines)::integer as lines
      from ${rollupMonth} join ${emissionSource} as source using (org_id) where source.id = source_id
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`)
    return rows
  })

/** The number of rollup rows that differ from the ledger. */
export const driftOf = ({ worker }: LedgerDatabase, organisationId = ORGANISATION): Promise<number> =>
  withOrganisation(worker, organisationId, 'read only', async (transaction) => (await reconcile(transaction)).drifting)
