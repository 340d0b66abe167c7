import { rejects } from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { withAdministration } from '@tomorro/database/administration'
import { givenUpLook } from '@tomorro/database/dead-letters'
import { startEnqueuer, startWorker } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { run } from '@tomorro/database/schema/calculation'
import { expect } from 'chai'
import { eq, type SQL, sql } from 'drizzle-orm'
import { givenUpRuns } from './given-up.ts'
import { type LedgerDatabase, ledgerDatabase, newId, now, ORGANISATION } from './ledger-testing.ts'

describe('givenUpRuns', () => {
  let database: LedgerDatabase
  before(async () => {
    database = await ledgerDatabase()
  })
  after(() => database.close())

  const stateOf = (runId: string) =>
    withAdministration(database.admin, 'read only', (transaction) =>
      transaction
        .select({ state: run.state, problem: run.problem })
        .from(run)
        .where(eq(run.id, runId))
        .then(([row]) => row),
    )

  it('fails a run whose job failed at every try, and no other', async () => {
    const { enqueue, stop } = await startEnqueuer(database.url('svc_admin'), () => undefined)
    const [poisoned, waiting] = [newId(), newId()]
    await withOrganisation(database.admin, ORGANISATION, 'read write', async (transaction) => {
      for (const id of [poisoned, waiting])
        await transaction.insert(run).values({
          ...{ orgId: ORGANISATION, id, kind: 'item', itemId: newId(), itemRevision: 1 },
          ...{ state: 'queued', requestedAt: now() },
        })
      const data = { organisationId: ORGANISATION, itemId: newId(), revision: 1 }
      await enqueue(transaction, 'calculate-item', data, poisoned)
    })
    await withAdministration(database.admin, 'read write', (transaction) =>
      transaction.execute(sql`update pgboss.job set retry_limit = 0`),
    )
    const failing = () => Promise.reject(new Error('poison'))
    const worker = await startWorker({
      url: database.url('svc_worker'),
      work: { 'calculate-item': failing, 'calculate-activity': failing, recalculate: failing },
      onFailure: () => undefined,
      onError: () => undefined,
    })
    let failed = 0
    for (let tries = 0; failed === 0 && tries < 600; tries++) {
      await sleep(50)
      failed = await givenUpRuns(database.worker, now)()
    }
    await worker.stop()
    await stop()
    expect(failed).to.equal(1)
    expect(await stateOf(poisoned)).to.deep.include({ state: 'failed' })
    expect((await stateOf(poisoned))?.problem?.code).to.equal('given_up')
    expect(await stateOf(waiting)).to.deep.equal({ state: 'queued', problem: null })
    expect(await givenUpRuns(database.worker, now)()).to.equal(0)
  })

  it('fails a run beside 66,000 letters, more than a statement has parameters', async () => {
    await storeLetters(sql`select id, now() as created_on from ${run} where state = 'queued'
      union all select gen_random_uuid(), now() from generate_series(1, 66000)`)
    // The run that waited above.
    expect(await givenUpRuns(database.worker, now)()).to.equal(1)
    expect(await givenUpRuns(database.worker, now)()).to.equal(0)
  })

  it('reads the letters of before at the first look only, and finds the ones that come later', async () => {
    const look = givenUpRuns(database.worker, now)
    expect(await look()).to.equal(0)
    const old = await waitingRun()
    await storeLetters(sql`select ${old}::uuid as id, now() - interval '1 hour' as created_on`)
    const lost = await waitingRun()
    // A transaction that began before the last look and commits after it.
    await storeLetters(sql`select ${lost}::uuid as id, now() - interval '2 minutes' as created_on`)
    expect(await look()).to.equal(1)
    expect((await stateOf(lost))?.problem?.code).to.equal('given_up')
    expect(await stateOf(old)).to.include({ state: 'queued' })
    expect(await givenUpRuns(database.worker, now)()).to.equal(1)
    expect(await stateOf(old)).to.include({ state: 'failed' })
  })

  it('reads the same letters again after a look that failed', async () => {
    const looked: string[][] = []
    const look = givenUpLook({
      database: database.worker,
      idOf: ({ jobId }) => jobId,
      fail: async (_, ids) => {
        looked.push([...ids])
        if (looked.length === 1) throw new Error('The server is away')
        return ids.length
      },
    })
    await rejects(look(), /away/)
    expect(await look()).to.be.above(66_000)
    expect(looked[1]).to.deep.equal(looked[0])
  })

  async function waitingRun(): Promise<string> {
    const id = newId()
    await withOrganisation(database.admin, ORGANISATION, 'read write', (transaction) =>
      transaction.insert(run).values({
        ...{ orgId: ORGANISATION, id, kind: 'item', itemId: newId(), itemRevision: 1 },
        ...{ state: 'queued', requestedAt: now() },
      }),
    )
    return id
  }

  /** Stores dead letters of the organisation from a query of `id` and `created_on`. */
  const storeLetters = (given: SQL) =>
    withAdministration(database.admin, 'read write', (transaction) =>
      transaction.execute(sql`
        insert into pgboss.job (name, source_name, source_id, data, created_on)
        select 'dead-letters', 'calculate-item', id, ${JSON.stringify({ organisationId: ORGANISATION })}::jsonb, created_on
        from (${given}) as given`),
    )
})
