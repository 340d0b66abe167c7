import { setTimeout as sleep } from 'node:timers/promises'
import { withAdministration } from '@tomorro/database/administration'
import { connect } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { repeat } from '@tomorro/database/repeat'
import { emissionSource, rollupEdge, rollupMonth, run } from '@tomorro/database/schema/calculation'
import { expect } from 'chai'
import { and, eq, sql } from 'drizzle-orm'
import { Registry } from 'prom-client'
import { changeItem, type LedgerDatabase, ledgerDatabase, newId, now, storeItem, work } from './ledger-testing.ts'
import { DRIFT_SHOWN_MAX, reconcile } from './reconcile.ts'
import { measureReconciliation } from './reconcile-metric.ts'
import { reconcileRecent } from './reconcile-recent.ts'

const electricity = {
  subchildId: 'electricity-usage',
  activity: { 1: 12345, 2: 0.1 },
  from: '2025-01-15',
  until: '2026-02-03',
}
const gas = { subchildId: 'natural-gas-usage', activity: { 1: 9999.999 }, from: '2024-12-31', until: '2025-01-01' }
const more = { ...electricity, activity: { 1: 7.77 }, from: '2025-01-31' }

let organisations = 0
const newOrganisation = () => `org_Drift${String(++organisations).padStart(7, '0')}`

describe('reconcile', () => {
  let database: LedgerDatabase
  before(async () => {
    database = await ledgerDatabase()
  })
  after(() => database.close())

  const reconciled = (organisationId: string) =>
    withOrganisation(database.worker, organisationId, 'read only', (transaction) => reconcile(transaction))
  const january = (organisationId: string) =>
    and(eq(rollupMonth.orgId, organisationId), eq(rollupMonth.month, '2025-01-01'))
  const asAdministration = (work: Parameters<typeof withAdministration>[2]) =>
    withAdministration(database.admin, 'read write', work)
  async function calculated(): Promise<string> {
    const organisationId = newOrganisation()
    const reversed = await storeItem(database, [gas], { organisationId, site: 'Leeds office' })
    for (const itemId of [await storeItem(database, [electricity, more], { organisationId }), reversed])
      await work(database, itemId, { organisationId })
    await changeItem(database, reversed, 'rejected')
    await work(database, reversed, { organisationId, revision: 2 })
    return organisationId
  }

  it('finds no drift in what the worker has written and taken back', async () => {
    const { lines, rows, drifting, drift } = await reconciled(await calculated())
    expect({ lines, drifting, drift }).to.deep.equal({ lines: 25, drifting: 0, drift: [] })
    expect(rows).to.be.greaterThan(14)
  })

  it('takes as long as it needs, whatever limit its role has for a statement', async () => {
    const organisationId = await calculated()
    const { drifting } = await withOrganisation(database.worker, organisationId, 'read only', async (transaction) => {
      await transaction.execute(sql`set local statement_timeout = '1ms'`)
      return reconcile(transaction)
    })
    expect(drifting).to.equal(0)
  })

  it('finds a month that was changed by hand, with both figures', async () => {
    const organisationId = await calculated()
    await asAdministration((transaction) =>
      transaction
        .update(rollupMonth)
        .set({ emissions: sql`${rollupMonth.emissions} + 0.00001` })
        .where(january(organisationId)),
    )
    const { drifting, drift } = await reconciled(organisationId)
    expect(drifting).to.be.greaterThan(3)
    const [first] = drift
    expect(first).to.deep.include({ orgId: organisationId, rollup: 'month', day: '2025-01-01' })
    expect(Number(first?.stored.emissions) - Number(first?.ledger.emissions)).to.be.closeTo(0.00001, 1e-9)
    expect(first?.stored.quantity).to.equal(first?.ledger.quantity)
  })

  it('finds an edge that was moved by a day', async () => {
    const organisationId = await calculated()
    await asAdministration((transaction) =>
      transaction
        .update(rollupEdge)
        .set({ day: '2025-01-16' })
        .where(and(eq(rollupEdge.orgId, organisationId), eq(rollupEdge.day, '2025-01-15'))),
    )
    const { drift } = await reconciled(organisationId)
    expect([...new Set(drift.map(({ rollup, day }) => `${rollup} ${day}`))]).to.deep.equal([
      'edge 2025-01-15',
      'edge 2025-01-16',
    ])
  })

  it('finds a month that is gone, and one that no line accounts for', async () => {
    const organisationId = await calculated()
    await asAdministration(async (transaction) => {
      await transaction.delete(rollupMonth).where(january(organisationId))
      const [source] = await transaction
        .select()
        .from(emissionSource)
        .where(eq(emissionSource.orgId, organisationId))
        .limit(1)
      await transaction.insert(rollupMonth).values({
        ...{
          orgId: organisationId,
          month: '1999-01-01',
          sourceId: source?.id ?? 0,
          emissions: '1',
          quantity: '1',
          lines: 1,
        },
      })
    })
    const { drift } = await reconciled(organisationId)
    expect([...new Set(drift.map(({ day }) => day))]).to.deep.equal(['1999-01-01', '2025-01-01'])
    expect(drift.at(0)).to.deep.include({ ledger: { emissions: '0', quantity: '0', lines: 0 } })
    expect(drift.at(-1)).to.deep.include({ stored: { emissions: '0', quantity: '0', lines: 0 } })
  })

  it('counts items whose lines stand although they are not approved, unless a job is on its way', async () => {
    const organisationId = newOrganisation()
    const [revoked, waiting, approved] = [
      await storeItem(database, [gas], { organisationId }),
      await storeItem(database, [gas], { organisationId }),
      await storeItem(database, [electricity], { organisationId }),
    ]
    for (const itemId of [revoked, waiting, approved]) await work(database, itemId, { organisationId })
    expect((await reconciled(organisationId)).strayItems).to.equal(0)
    for (const itemId of [revoked, waiting]) await changeItem(database, itemId, 'rejected')
    await asAdministration((transaction) =>
      transaction.insert(run).values({
        ...{ orgId: organisationId, id: newId(), kind: 'item', itemId: waiting, itemRevision: 2 },
        ...{ state: 'queued', requestedAt: now() },
      }),
    )
    expect(await reconciled(organisationId)).to.deep.include({ drifting: 0, strayItems: 1 })
    await work(database, revoked, { organisationId, revision: 2 })
    expect((await reconciled(organisationId)).strayItems).to.equal(0)
  })

  it('of recent jobs holds its lock however long the comparison takes', async () => {
    const organisationId = await calculated()
    const at = new Date('2026-02-10')
    await asAdministration((transaction) =>
      transaction.execute(sql`
        insert into pgboss.job (name, data, state, completed_on)
        values ('calculate-item', jsonb_build_object('organisationId', ${organisationId}::text), 'completed', ${at.toISOString()}::timestamptz)`),
    )
    const hasty = new URL(database.url('svc_worker'))
    hasty.searchParams.set('options', '-c idle_in_transaction_session_timeout=100')
    const [readers, owner] = [connect(hasty.href, { max: 2 }), connect(database.url('superuser'), { max: 1 })]
    const blocker = await owner.pool.connect()
    await blocker.query('begin; lock table calculation.line in access exclusive mode')
    const found = reconcileRecent(readers, at)
    await sleep(500)
    await blocker.query('commit')
    blocker.release()
    expect(await found).to.deep.include({ organisations: 1, drifting: 0, strayItems: 0 })
    await Promise.all([readers.close(), owner.close()])
  })

  it('of recent jobs is over at once when the worker is told to stop, and so is its statement', async () => {
    const organisationId = await calculated()
    const at = new Date('2026-02-20')
    await asAdministration((transaction) =>
      transaction.execute(sql`
        insert into pgboss.job (name, data, state, completed_on)
        values ('calculate-item', jsonb_build_object('organisationId', ${organisationId}::text), 'completed', ${at.toISOString()}::timestamptz)`),
    )
    const patient = new URL(database.url('svc_worker'))
    patient.searchParams.set('options', '-c lock_timeout=0')
    const [readers, owner] = [connect(patient.href, { max: 3 }), connect(database.url('superuser'), { max: 2 })]
    const blocker = await owner.pool.connect()
    // The comparison takes as long as this lock is held.
    await blocker.query('begin; lock table calculation.line in access exclusive mode')
    const heard: unknown[] = []
    const reconciling = repeat(async (signal) => void heard.push(await reconcileRecent(readers, at, signal)), {
      pause: 1,
      onError: (error) => heard.push(error),
    })
    const isComparing = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    while ((await owner.pool.query(isComparing)).rowCount === 0) await sleep(20)
    await reconciling.stop()
    expect(heard).to.deep.equal([])
    expect((await owner.pool.query(isComparing)).rowCount).to.equal(0)
    await blocker.query('commit')
    blocker.release()
    await Promise.all([readers.close(), owner.close()])
  })

  it('looks at every organisation as the administration, and tells a bounded number one by one', async () => {
    const [one, two] = [await calculated(), await calculated()]
    await withAdministration(database.admin, 'read write', (transaction) =>
      transaction.update(rollupMonth).set({ lines: 99 }),
    )
    const { drifting, drift } = await withAdministration(database.admin, 'read only', reconcile)
    expect(drifting).to.be.greaterThan(DRIFT_SHOWN_MAX / 2)
    expect(drift.length).to.equal(Math.min(drifting, DRIFT_SHOWN_MAX))
    for (const organisationId of [one, two]) expect((await reconciled(organisationId)).drifting).to.be.greaterThan(14)
  })

  it('of recent jobs compares each organisation whose jobs ended lately, and leaves it to one process at a time', async () => {
    const [sound, drifting, old] = [await calculated(), await calculated(), await calculated()]
    const end = (organisationId: string, at: string) =>
      asAdministration((transaction) =>
        transaction.execute(sql`
          insert into pgboss.job (name, data, state, completed_on)
          values ('calculate-item', jsonb_build_object('organisationId', ${organisationId}::text), 'completed', ${at}::timestamptz)`),
      )
    await end(sound, '2026-03-02')
    await end(drifting, '2026-03-02')
    await end(old, '2026-02-01')
    for (const organisationId of [drifting, old])
      await asAdministration((transaction) =>
        transaction.update(rollupMonth).set({ lines: 99 }).where(january(organisationId)),
      )
    const since = new Date('2026-03-01')
    const [first, second] = await Promise.all([
      reconcileRecent(database.worker, since),
      reconcileRecent(database.worker, since),
    ])
    expect([first, second].filter((one) => one === undefined)).to.have.length(1)
    const found = first ?? second
    expect(found).to.deep.include({ organisations: 2, lines: 50 })
    expect(found?.drifting).to.be.greaterThan(0)

    const registry = new Registry()
    if (found) measureReconciliation(registry)(found)
    expect(await registry.metrics())
      .to.contain(`tomorro_ledger_drifting_rows ${found?.drifting}`)
      .and.to.contain('tomorro_ledger_stray_items 0')
  })
})
