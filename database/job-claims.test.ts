import { expect } from 'chai'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { freeAbandoned } from './job-claims.ts'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

describe('claimed jobs', () => {
  let database: TestDatabase
  let superuser: pg.Client
  before(async () => {
    database = await testDatabase()
    superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
  })
  beforeEach(async () => {
    await superuser.query(`delete from pgboss.job;
      insert into pgboss.job (name, data) values ('calculate-item', '{"organisationId":"org_Acme0000Test"}')`)
  })
  after(async () => {
    await superuser.end()
    await database.drop()
  })

  const started = async (name: string): Promise<PgBoss> => {
    const options = { schema: JOB_SCHEMA, migrate: false, supervise: false, schedule: false }
    const boss = new PgBoss({ ...options, connectionString: database.url('svc_worker'), application_name: name })
    return boss.start()
  }
  const claim = (name: string) =>
    superuser.query(`update pgboss.job set state = 'active', started_on = now();
      update pgboss.job set claimed_by = '${name}'`)
  /** One look for abandoned jobs. @returns the queues where some were freed */
  const sweep = async (boss: PgBoss): Promise<string[]> => {
    const freed: string[] = []
    const sweeping = freeAbandoned({
      ...{ boss, queues: ['calculate-item'] },
      onFreed: (queue) => freed.push(queue),
      onError: (error) => freed.push(error.message),
    })
    // Before its first interval is over.
    await sweeping.stop()
    return freed
  }
  const states = async () => (await superuser.query('select state from pgboss.job')).rows.map(({ state }) => state)

  it('stay with a worker whose event loop stalls right after the claim, and are freed once it is dead', async () => {
    const [stalled, other] = [await started('worker 1'), await started('worker 2')]
    // It does nothing further with the job, as long as it lives.
    await stalled.fetch('calculate-item')
    await superuser.query(`update pgboss.job set started_on = now() - interval '1 hour'`)
    expect(await sweep(other)).to.deep.equal([])
    expect(await sweep(stalled)).to.deep.equal([])
    expect(await states()).to.deep.equal(['active'])
    await stalled.stop({ graceful: false })
    const isGone = `select from pg_stat_activity where application_name = 'worker 1'`
    while ((await superuser.query(isGone)).rowCount);
    expect(await sweep(other)).to.deep.equal(['calculate-item'])
    expect(await states()).to.deep.equal(['retry'])
    await other.stop({ graceful: false })
  })

  it('of a killed worker are freed although its statement waits for a lock', async () => {
    const name = 'worker 2'
    const killed = new pg.Client({ connectionString: database.url('svc_worker'), application_name: name })
    killed.on('error', () => {})
    await killed.connect()
    await killed.query('set lock_timeout = 0; set statement_timeout = 0')
    await superuser.query('select pg_advisory_lock(1)')
    const waiting = killed.query('select pg_advisory_lock(1)').then(
      () => 'answered',
      () => 'lost',
    )
    const isWaiting = `select from pg_stat_activity where application_name = '${name}' and wait_event_type = 'Lock'`
    while ((await superuser.query(isWaiting)).rowCount === 0);
    await claim(name)
    const boss = await started('worker 1')
    expect(await sweep(boss)).to.deep.equal([])
    // What the kernel does for a killed process.
    killed.connection.stream.destroy()
    expect(await waiting).to.equal('lost')
    let freed: string[] = []
    while (freed.length === 0) freed = await sweep(boss)
    expect(freed).to.deep.equal(['calculate-item'])
    await superuser.query('select pg_advisory_unlock(1)')
    await boss.stop({ graceful: false })
  })

  it('of a killed worker are freed as soon as the next one starts', async () => {
    await claim('worker 0')
    const boss = await started('worker 1')
    expect(await sweep(boss)).to.deep.equal(['calculate-item'])
    expect(await states()).to.deep.equal(['retry'])
    await boss.stop({ graceful: false })
  })
})
