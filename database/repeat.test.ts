import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { freeAbandoned } from './job-claims.ts'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { repeat } from './repeat.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

describe('work that repeats', () => {
  it('tells the failures of its runs, but not that a stop ended one', async () => {
    const told: string[] = []
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    let runs = 0
    const repeating = repeat(
      async (signal) => {
        if (++runs === 1) throw new Error('the first run')
        begin()
        await sleep(60_000, undefined, { signal }).catch(() => signal.throwIfAborted())
      },
      { pause: 1, onError: ({ message }) => told.push(message) },
    )
    await begun
    await repeating.stop()
    expect(told).to.deep.equal(['the first run'])
    expect(runs).to.equal(2)
  })

  describe('as a look for the jobs of dead workers', () => {
    let database: TestDatabase
    let superuser: pg.Client
    let boss: PgBoss
    /** The statements that the look has sent, and their ends. */
    let log: ('sent' | 'ended')[]
    before(async () => {
      database = await testDatabase()
      superuser = new pg.Client({ connectionString: database.url('superuser') })
      await superuser.connect()
      await superuser.query(`insert into pgboss.job (name, data, state, started_on, claimed_by)
        values ('calculate-item', '{"organisationId":"org_Acme0000Test"}', 'active', now(), 'worker 0')`)
      const options = { schema: JOB_SCHEMA, migrate: false, supervise: false, schedule: false }
      boss = await new PgBoss({ ...options, connectionString: database.url('svc_worker') }).start()
      log = []
      const pool = boss.getDb()
      const executeSql = pool.executeSql.bind(pool)
      pool.executeSql = async (...given) => {
        log.push('sent')
        return executeSql(...given).finally(() => log.push('ended'))
      }
    })
    after(async () => {
      await boss.stop({ graceful: false })
      await superuser.end()
      await database.drop()
    })

    it('ends after the statement that a stop finds under way, and sends none after that', async () => {
      const isWaiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
      await superuser.query('begin; lock table pgboss.job in access exclusive mode')
      const freed: string[] = []
      const looking = freeAbandoned({
        ...{ boss, queues: ['calculate-item'] },
        onFreed: (queue) => freed.push(queue),
        onError: (error) => freed.push(error.message),
      })
      while ((await superuser.query(isWaiting)).rowCount === 0) await sleep(20)
      const stopped = looking.stop().then(() => log.length)
      await superuser.query('commit')
      const length = await stopped
      expect(freed).to.deep.equal(['calculate-item'])
      expect(log.filter((is) => is === 'sent').length).to.equal(length / 2)
      // More than one interval of the look.
      await sleep(700)
      expect(log.length).to.equal(length)
    })
  })
})
