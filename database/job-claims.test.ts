import { expect } from 'chai'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { markClaims } from './job-claims.ts'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

describe('claims of jobs', () => {
  let database: TestDatabase
  before(async () => {
    database = await testDatabase()
  })
  after(() => database.drop())

  it('are marked and released at once by several batches, without a warning of the driver', async () => {
    const warnings: string[] = []
    const note = ({ message }: Error) => warnings.push(message)
    process.on('warning', note)
    const url = database.url('svc_worker')
    const boss = new PgBoss({ connectionString: url, schema: JOB_SCHEMA, migrate: false })
    const failed: Error[] = []
    const claims = markClaims({
      ...{ url, boss, queues: ['calculate-item'] },
      onFreed: () => undefined,
      onError: (error) => failed.push(error),
    })
    const batches = [1, 2, 3].map(() => [crypto.randomUUID(), crypto.randomUUID()])
    await Promise.all(batches.map((ids) => claims.hold(ids)))
    await Promise.all(batches.map((ids) => claims.release(ids)))
    await claims.stop()
    process.off('warning', note)
    expect({ warnings, failed }).to.deep.equal({ warnings: [], failed: [] })
  })

  it('leave no mark behind where the connection was lost just before they were made', async () => {
    const superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    const url = database.url('svc_worker')
    const boss = new PgBoss({ connectionString: url, schema: JOB_SCHEMA, migrate: false })
    const claims = markClaims({ url, boss, queues: [], onFreed: () => undefined, onError: () => undefined })
    const held = [crypto.randomUUID()]
    await claims.hold([])
    await superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'claims' and datname = current_database()`)
    // The first attempts may find the connection that is about to go.
    for (let marks = false; !marks; )
      marks = await claims.hold(held).then(
        () => true,
        () =>
          claims.release(held).then(
            () => false,
            () => false,
          ),
      )
    await claims.release(held)
    const left = await superuser.query(`select from pg_locks where locktype = 'advisory' and granted
      and database = (select oid from pg_database where datname = current_database())`)
    await claims.stop()
    await superuser.end()
    expect(left.rowCount).to.equal(0)
  })

  it('of a killed worker are freed as soon as the next one starts', async () => {
    const superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    const { rows } = await superuser.query<{ id: string }>(
      `insert into pgboss.job (name, state, started_on, data)
       values ('calculate-item', 'active', now() - interval '3 s', '{"organisationId":"org_Acme0000Test"}') returning id`,
    )
    const url = database.url('svc_worker')
    const boss = new PgBoss({
      connectionString: url,
      schema: JOB_SCHEMA,
      migrate: false,
      supervise: false,
      schedule: false,
    })
    await boss.start()
    const freed: string[] = []
    const claims = markClaims({
      ...{ url, boss, queues: ['calculate-item'] },
      onFreed: (queue) => freed.push(queue),
      onError: (error) => freed.push(error.message),
    })
    // Before its first interval is over.
    await claims.stop()
    expect(freed).to.deep.equal(['calculate-item'])
    const after = await superuser.query('select state from pgboss.job where id = $1', [rows[0]?.id])
    expect(after.rows).to.deep.equal([{ state: 'retry' }])
    await boss.stop({ graceful: false })
    await superuser.end()
  })
})
