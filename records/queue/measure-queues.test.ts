import { connect, type Database } from '@tomorro/database/connection'
import { type Enqueuer, startEnqueuer } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { expect } from 'chai'
import pg from 'pg'
import { Registry } from 'prom-client'
import { measureQueues } from './measure-queues.ts'

const organisationId = 'org_QueueTest'

describe('the metrics of queues', () => {
  let database: TestDatabase
  let superuser: pg.Client
  let sender: Database
  let enqueuer: Enqueuer
  const pools: Database[] = []
  before(async () => {
    database = await testDatabase()
    superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    sender = connect(database.url('svc_calculation'), { max: 1 })
    enqueuer = await startEnqueuer(database.url('svc_calculation'), () => undefined)
  })
  beforeEach(() => superuser.query('delete from pgboss.job'))
  after(async () => {
    await enqueuer.stop()
    await Promise.all([sender, ...pools].map((pool) => pool.close()))
    await superuser.end()
    await database.drop()
  })

  /** Sends a job to calculate-item that has been due for `dueSeconds`; in the future for a negative number. */
  async function send(dueSeconds: number, state: 'created' | 'retry' | 'active' = 'created'): Promise<void> {
    const data = { organisationId, itemId: crypto.randomUUID(), revision: 1 }
    const id = await withOrganisation(sender, organisationId, 'read write', (transaction) =>
      enqueuer.enqueue(transaction, 'calculate-item', data),
    )
    await superuser.query(
      'update pgboss.job set start_after = now() - make_interval(secs => $2), state = $3 where id = $1',
      [id, dueSeconds, state],
    )
  }
  /** Seconds by queue, as the worker of a role reports them. */
  async function ages(role: 'svc_worker' | 'svc_report'): Promise<Readonly<Record<string, number>>> {
    const pool = connect(database.url(role), { max: 1 })
    pools.push(pool)
    const registry = new Registry()
    measureQueues(pool, registry)
    const gauge = await registry.getSingleMetric('tomorro_queue_oldest_seconds')?.get()
    return Object.fromEntries((gauge?.values ?? []).map(({ labels, value }) => [String(labels.queue), value]))
  }

  it('tell how long the oldest job has waited that is due, and 0 of a queue where none waits', async () => {
    for (const seconds of [100, 40, -3_600]) await send(seconds)
    const { 'calculate-item': oldest, ...others } = await ages('svc_worker')
    expect(oldest).to.be.within(100, 130)
    expect(others).to.deep.equal({ 'calculate-activity': 0, recalculate: 0 })
  })

  it('count a job that is to be tried again, and no job that a worker has', async () => {
    await send(50)
    await send(500, 'active')
    await send(200, 'retry')
    expect((await ages('svc_worker'))['calculate-item']).to.be.within(200, 230)
  })

  it('are those of the queues that the worker’s own role serves', async () => {
    expect(await ages('svc_report')).to.deep.equal({ 'make-report': 0 })
  })
})
