import { setTimeout as sleep } from 'node:timers/promises'
import { type Enqueuer, startEnqueuer, startWorker } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { run } from '@tomorro/database/schema/calculation'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { expect } from 'chai'
import { eq } from 'drizzle-orm'
import {
  driftOf,
  type LedgerDatabase,
  ledgerDatabase,
  linesIn,
  newId,
  now,
  ORGANISATION,
  runsOf,
  storeItem,
} from './ledger-testing.ts'
import { ITEMS_PER_JOB } from './recalculate.ts'
import { reconcile } from './reconcile.ts'
import { workOf } from './worker.ts'

const electricity = { subchildId: 'electricity-usage', activity: { 1: 12345 }, from: '2025-01-01', until: '2025-12-31' }
const PATIENCE_MILLISECONDS = 60_000

describe('the worker', () => {
  let database: LedgerDatabase
  let enqueuer: Enqueuer
  const errors: Error[] = []
  const onError = (error: Error) => errors.push(error)
  before(async () => {
    database = await ledgerDatabase()
    enqueuer = await startEnqueuer(database.url('svc_admin'), onError)
  })
  after(async () => {
    await enqueuer.stop()
    await database.close()
  })

  const send = (itemId: string) =>
    withOrganisation(database.admin, ORGANISATION, 'read write', (transaction) =>
      enqueuer.enqueue(transaction, 'calculate-item', { organisationId: ORGANISATION, itemId, revision: 1 }),
    )
  const start = () =>
    startWorker({
      url: database.url('svc_worker'),
      work: workOf({ factors: factorCache(), now, newId }),
      onFailure: onError,
      onError,
    })
  async function until(holds: () => Promise<boolean>) {
    for (const end = Date.now() + PATIENCE_MILLISECONDS; !(await holds()); await sleep(50))
      if (Date.now() > end) throw new Error(`It did not come to pass: ${errors.map(String).join('; ')}`)
  }

  it('calculates what was sent while nobody worked, under the id that the sender was told, and counts a second job once', async () => {
    const itemId = await storeItem(database, [electricity])
    const jobId = await send(itemId)
    const worker = await start()
    try {
      await until(async () => (await runsOf(database, itemId)).length > 0)
      await send(itemId)
      const other = await storeItem(database, [electricity])
      await send(other)
      await until(async () => (await linesIn(database, other)).length > 0)
    } finally {
      await worker.stop()
    }
    expect((await runsOf(database, itemId)).map(({ id, state }) => [id, state])).to.deep.equal([[jobId, 'completed']])
    expect(await linesIn(database, itemId)).to.have.length(4)
    expect(await driftOf(database)).to.equal(0)
    expect(errors).to.deep.equal([])
  })

  it('works a recalculation through as many jobs as its items take, with its own rights', async () => {
    const organisationId = 'org_Recalculated'
    const runId = newId()
    const request = { mode: 'apply' } as const
    for (let index = 0; index <= ITEMS_PER_JOB; index += 1) await storeItem(database, [electricity], { organisationId })
    await withOrganisation(database.admin, organisationId, 'read write', async (transaction) => {
      await transaction.insert(run).values({
        orgId: organisationId,
        id: runId,
        kind: 'recalculation',
        request,
        state: 'queued',
        requestedAt: now(),
      })
      await enqueuer.enqueue(transaction, 'recalculate', { organisationId, runId })
    })
    const state = () =>
      withOrganisation(database.admin, organisationId, 'read only', (transaction) =>
        transaction
          .select({ state: run.state })
          .from(run)
          .where(eq(run.id, runId))
          .then(([row]) => row?.state),
      )
    const worker = await start()
    try {
      await until(async () => (await state()) === 'completed')
    } finally {
      await worker.stop()
    }
    const { lines, drifting } = await withOrganisation(database.worker, organisationId, 'read only', reconcile)
    expect({ lines, drifting }).to.deep.equal({ lines: (ITEMS_PER_JOB + 1) * 4, drifting: 0 })
    expect(errors).to.deep.equal([])
  })
})
