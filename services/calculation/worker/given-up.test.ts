import { setTimeout as sleep } from 'node:timers/promises'
import { withAdministration } from '@tomorro/database/administration'
import { startEnqueuer, startWorker } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { run } from '@tomorro/database/schema/calculation'
import { expect } from 'chai'
import { eq, sql } from 'drizzle-orm'
import { failGivenUpRuns } from './given-up.ts'
import { type LedgerDatabase, ledgerDatabase, newId, now, ORGANISATION } from './ledger-testing.ts'

describe('failGivenUpRuns', () => {
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
      failed = await failGivenUpRuns(database.worker, now)
    }
    await worker.stop()
    await stop()
    expect(failed).to.equal(1)
    expect(await stateOf(poisoned)).to.deep.include({ state: 'failed' })
    expect((await stateOf(poisoned))?.problem?.code).to.equal('given_up')
    expect(await stateOf(waiting)).to.deep.equal({ state: 'queued', problem: null })
    expect(await failGivenUpRuns(database.worker, now)).to.equal(0)
  })

  it('fails a run beside 66,000 letters, more than a statement has parameters', async () => {
    await withAdministration(database.admin, 'read write', (transaction) =>
      transaction.execute(sql`
        insert into pgboss.job (name, source_name, source_id, data)
        select 'dead-letters', 'calculate-item', id, ${JSON.stringify({ organisationId: ORGANISATION })}::jsonb
        from (select id from calculation.run where state = 'queued'
          union all select gen_random_uuid() from generate_series(1, 66000)) as given`),
    )
    // The run that waited above.
    expect(await failGivenUpRuns(database.worker, now)).to.equal(1)
    expect(await failGivenUpRuns(database.worker, now)).to.equal(0)
  }).timeout(60_000)
})
