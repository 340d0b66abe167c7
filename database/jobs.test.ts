import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { connect, type Database, type Transaction } from './connection.ts'
import { type Enqueuer, startEnqueuer, startWorker, type Work } from './jobs.ts'
import { withOrganisation } from './organisation.ts'
import { run } from './schema/calculation.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const acme = 'org_Acme0000Test'
const PATIENCE_MILLISECONDS = 60_000
/** Well below the heartbeat timeout, after which pg-boss itself would free the job. */
const FREED_MILLISECONDS = 8_000

type ItemWork = Work<'calculate-item'>

const notSentHere = () => Promise.reject(new Error('not sent here'))

describe('jobs', () => {
  let database: TestDatabase
  let calculation: Database
  let enqueuer: Enqueuer
  let superuser: pg.Client
  const errors: Error[] = []
  const onError = (error: Error) => errors.push(error)

  before(async () => {
    database = await testDatabase()
    calculation = connect(database.url('svc_calculation'), { max: 2 })
    enqueuer = await startEnqueuer(database.url('svc_calculation'), onError)
    superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
  })
  beforeEach(async () => {
    errors.length = 0
    await superuser.query(
      'delete from pgboss.job; delete from calculation.run; delete from calculation.rollup_month; delete from calculation.emission_source',
    )
  })
  after(async () => {
    await enqueuer.stop()
    await calculation.close()
    await superuser.end()
    await database.drop()
  })

  const send = (organisationId = acme, then: () => void = () => undefined) =>
    withOrganisation(calculation, organisationId, 'read write', async (transaction) => {
      const data = { organisationId, itemId: crypto.randomUUID(), revision: 1 }
      const id = await enqueuer.enqueue(transaction, 'calculate-item', data)
      then()
      return id
    })
  /** Jobs of an organisation, each with the run that awaits it. */
  const ask = (organisationId: string, times: number) =>
    withOrganisation(calculation, organisationId, 'read write', async (transaction) => {
      for (let asked = 0; asked < times; asked++) {
        const id = crypto.randomUUID()
        const asking = { orgId: organisationId, id, request: {}, requestedAt: new Date() }
        await transaction.insert(run).values({ ...asking, kind: 'activity', state: 'queued' })
        await enqueuer.enqueue(transaction, 'calculate-item', { organisationId, itemId: id, revision: 1 }, id)
      }
    })
  const stored = async () =>
    (await superuser.query('select id, name, state, source_root_id, output from pgboss.job order by created_on')).rows
  const effects = async (): Promise<number> =>
    Number(
      (await superuser.query('select coalesce(sum(lines), 0) as lines from calculation.rollup_month')).rows[0].lines,
    )

  /** Adds one to the organisation's rollup. */
  async function leaveEffect({ data: { organisationId } }: Parameters<ItemWork>[0], transaction: Transaction) {
    await transaction.execute(sql`
      insert into calculation.emission_source (org_id, subchild_id, site, scope, category, counted_in, factor_key, factor_source,
        factor_edition, unit, grade)
      values (${organisationId}, 'coal', '', 'scope-1', 0, 'both', 'a.b', 'DESNZ 2025', 2025, 'tonnes', 2) on conflict do nothing`)
    await transaction.execute(sql`
      insert into calculation.rollup_month as kept (org_id, month, source_id, emissions, quantity, lines)
      select org_id, '2025-01-01', id, 1, 1, 1 from calculation.emission_source where org_id = ${organisationId}
      on conflict (org_id, month, source_id) do update set lines = kept.lines + 1`)
  }
  async function working(work: ItemWork, until: () => Promise<boolean> | boolean): Promise<void> {
    const worker = await startWorker({
      url: database.url('svc_worker'),
      work: { 'calculate-item': work, 'calculate-activity': notSentHere, recalculate: notSentHere },
      onFailure: onError,
      onError,
    })
    try {
      for (const end = performance.now() + PATIENCE_MILLISECONDS; !(await until()); await sleep(10))
        if (performance.now() > end) throw new Error(`It did not come to pass: ${errors.map(String).join('; ')}`)
    } finally {
      await worker.stop()
    }
  }
  const isState = (state: string) => async () => (await stored())[0]?.state === state

  it('are there once the transaction that sends them commits, under the id that it was told', async () => {
    const id = await send()
    expect(await stored())
      .to.have.length(1)
      .and.to.have.nested.property('[0].id', id)
  })

  it('are not there where the transaction that sends them fails', async () => {
    await send(acme, () => {
      throw new Error('changed my mind')
    }).catch(() => undefined)
    expect(await stored()).to.deep.equal([])
  })

  it('are worked where the clock of the worker is set back, as often as it asks for the time', async () => {
    const { now } = Date
    let hours = 0
    Date.now = () => now() - 3_600_000 * ++hours
    try {
      let attempts = 0
      const failOnce = async () => {
        if (++attempts === 1) throw new Error('later')
      }
      await send()
      await working(failOnce, isState('completed'))
    } finally {
      Date.now = now
    }
  })

  it('are worked where the clock of the server was set back by an hour', async () => {
    await superuser.query(
      `insert into pgboss.job (name, state, start_after, created_on, started_on, claimed_by, retry_limit, data)
       select 'calculate-item', state::pgboss.job_state, later, later, case state when 'active' then later end, 'killed', 10, $1
       from (select now() + interval '1 hour' as later) as clock, unnest('{created,retry,active}'::text[]) as state`,
      [{ organisationId: acme, itemId: crypto.randomUUID(), revision: 1 }],
    )
    const allDone = async () => (await stored()).every(({ state }) => state === 'completed')
    await working(async () => undefined, allDone)
  })

  it('cannot be fetched, read, changed or deleted by who may only send them', async () => {
    await send()
    const boss = new PgBoss({
      connectionString: database.url('svc_calculation'),
      migrate: false,
      supervise: false,
      schedule: false,
      registerInstance: false,
    })
    boss.on('error', onError)
    await boss.start()
    const refused = async (work: Promise<unknown>) =>
      work.then(
        () => undefined,
        (error: { code: string }) => error.code,
      )
    expect(await refused(boss.fetch('calculate-item'))).to.equal('42501')
    expect(await refused(boss.findJobs('calculate-item'))).to.equal('42501')
    expect(await refused(boss.deleteAllJobs('calculate-item'))).to.equal('42501')
    expect(await refused(boss.createQueue('mine'))).to.equal('42501')
    await boss.stop({ graceful: false })
  })

  it('of the queues of others can neither be sent, seen, changed nor taken away', async () => {
    await superuser.query(
      `insert into pgboss.queue select (jsonb_populate_record(queue, '{"name": "others"}')).* from pgboss.queue where name = 'calculate-item'`,
    )
    const insert = `insert into pgboss.job (name, data) values ('others', '{}')`
    await superuser.query(insert)
    for (const role of ['svc_calculation', 'svc_worker'] as const) {
      const client = new pg.Client({ connectionString: database.url(role) })
      await client.connect()
      const refusal = await client.query(insert).then(
        () => undefined,
        ({ code }: pg.DatabaseError) => code,
      )
      expect(refusal).to.equal('42501')
      expect((await client.query(`select from pgboss.queue where name = 'others'`)).rowCount).to.equal(0)
      if (role === 'svc_worker') {
        expect((await client.query(`select from pgboss.job where name = 'others'`)).rowCount).to.equal(0)
        expect(
          (await client.query(`update pgboss.job set state = 'cancelled' where name = 'others'`)).rowCount,
        ).to.equal(0)
        expect((await client.query(`delete from pgboss.job_common where name = 'others'`)).rowCount).to.equal(0)
      }
      await client.end()
    }
    await superuser.query(
      `delete from pgboss.job where name = 'others'; delete from pgboss.queue where name = 'others'`,
    )
  })

  it('are worked once, in a transaction that sees their organisation only', async () => {
    await send()
    const scopes: (string | undefined)[] = []
    await working(async (job, transaction) => {
      scopes.push(
        (await transaction.execute<{ scope: string }>(sql`select current_setting('app.org_id') as scope`)).rows[0]
          ?.scope,
      )
      await leaveEffect(job, transaction)
    }, isState('completed'))
    expect(scopes).to.deep.equal([acme])
    expect(await effects()).to.equal(1)
    expect(errors).to.deep.equal([])
  })

  it('leave nothing behind where their work fails, and are tried again later', async () => {
    await send()
    let tries = 0
    await working(async (job, transaction) => {
      await leaveEffect(job, transaction)
      tries += 1
      if (tries === 1) throw new Error('not yet')
    }, isState('completed'))
    expect(tries).to.equal(2)
    expect(await effects()).to.equal(1)
    expect(errors.map(({ message }) => message)).to.deep.equal(['not yet'])
  })

  it('leave nothing behind where they lose their claim while they work', async () => {
    await send()
    let tries = 0
    await working(async (job, transaction) => {
      await leaveEffect(job, transaction)
      tries += 1
      if (tries === 1) await superuser.query(`update pgboss.job set retry_count = retry_count + 1, state = 'retry'`)
    }, isState('completed'))
    expect(tries).to.equal(2)
    expect(await effects()).to.equal(1)
  })

  it('are stopped at their next statement once they have lost their claim', async () => {
    await send()
    let tries = 0
    await working(async (_, transaction) => {
      tries += 1
      if (tries > 1) return
      await superuser.query(`update pgboss.job set retry_count = retry_count + 1, state = 'retry'`)
      for (;;) {
        await transaction.execute(sql`select 1`)
        await sleep(50)
      }
    }, isState('completed'))
    expect(errors.map(String).join()).to.contain('no longer active')
  })

  it('tell no values of a statement that failed, neither to the log nor to who looks at the job', async () => {
    await send()
    const isTried = async () => (await stored())[0]?.output !== null
    await working(async (_, transaction) => {
      await transaction.execute(sql`select ${'of an organisation'}::text, 1 / 0`)
    }, isTried)
    expect(errors.map((error) => (error as pg.DatabaseError).code)).to.deep.equal(['22012'])
    expect(JSON.stringify([errors.map(String), await stored()])).to.not.contain('of an organisation')
  })

  it('go to the dead letters with the reason once their tries are used up, and keep their id when they are redriven', async () => {
    const id = await send()
    await superuser.query('update pgboss.job set retry_limit = 0')
    const ids: string[] = []
    const fail: ItemWork = async (job) => {
      ids.push(job.id)
      throw new Error('there is no factor')
    }
    await working(fail, async () => (await stored()).some(({ name }) => name === 'dead-letters'))
    const admin = new PgBoss({
      connectionString: database.url('svc_admin'),
      migrate: false,
      supervise: false,
      schedule: false,
      registerInstance: false,
    })
    admin.on('error', onError)
    await admin.start()
    const [letter] = await admin.findJobs('dead-letters')
    expect(letter).to.include({ sourceName: 'calculate-item', sourceRootId: id })
    expect(letter?.keepUntil.getTime()).to.be.greaterThan(Date.now() + 300 * 24 * 3600 * 1000)
    expect(JSON.stringify(letter?.sourceOutput)).to.contain('there is no factor')
    await admin.redrive('dead-letters')
    await admin.stop({ graceful: false })
    await working(
      async (job) => void ids.push(job.id),
      () => ids.length === 2,
    )
    expect(ids).to.deep.equal([id, id])
  })

  it('take turns by organisation, so that one with hundreds waiting holds nobody up', async () => {
    for (let sent = 0; sent < 300; sent += 100) await ask(acme, 100)
    const latecomers = ['org_Rival000Test', 'org_Third000Test']
    for (const organisationId of latecomers) await ask(organisationId, 3)
    const order: string[] = []
    await working(
      async ({ data }) => void order.push(data.organisationId),
      () => latecomers.every((one) => order.filter((other) => other === one).length === 3),
    )
    // Organisations take turns. On a busy machine concurrent jobs run ahead by a few turns, but not by the hundreds of
    // waiting jobs.
    expect(order.filter((one) => one === acme).length).to.be.lessThan(30)
  })

  it('of a worker that is killed are run by another before their heartbeat is over, and count as tried once', async () => {
    await send()
    const child = fork(path.join(import.meta.dirname, 'hanging-worker.main.ts'), {
      env: { ...process.env, DATABASE_URL: database.url('svc_worker') },
    })
    await once(child, 'message')
    let killedAt = 0
    let startedAt = 0
    await working(
      async () => {
        startedAt = Date.now()
      },
      async () => {
        if (killedAt === 0) {
          await sleep(700)
          expect(startedAt, 'the job of a living worker').to.equal(0)
          child.kill('SIGKILL')
          killedAt = Date.now()
        }
        return isState('completed')()
      },
    )
    expect(startedAt - killedAt).to.be.lessThan(FREED_MILLISECONDS)
    const { rows } = await superuser.query('select retry_count as tries from pgboss.job')
    expect(rows).to.deep.equal([{ tries: 1 }])
  })

  it('that are worked as a batch are tried one by one where the batch fails, so that only the poisoned one fails', async () => {
    await ask(acme, 20)
    await ask('org_Rival000Test', 5)
    const [{ id: poisoned }] = await stored()
    const sizes: number[] = []
    const worker = await startWorker({
      url: database.url('svc_worker'),
      concurrency: 1,
      work: {
        'calculate-item': {
          size: 50,
          split: async (jobs) => [jobs],
          async work(jobs, transaction) {
            const [{ data }] = jobs as [(typeof jobs)[number]]
            expect(new Set(jobs.map((job) => job.data.organisationId))).to.deep.equal(new Set([data.organisationId]))
            for (const job of jobs) await leaveEffect(job, transaction)
            if (jobs.some(({ id }) => id === poisoned)) throw new Error('poison')
            sizes.push(jobs.length)
          },
        },
      },
      onFailure: onError,
      onError,
    })
    const isDone = async () => (await stored()).filter(({ state }) => state === 'completed').length === 24
    for (const end = Date.now() + PATIENCE_MILLISECONDS; !(await isDone()) && Date.now() < end; ) await sleep(10)
    await worker.stop()
    expect(await isDone()).to.equal(true)
    expect(await effects()).to.equal(24)
    expect(sizes.toSorted((one, other) => other - one)).to.deep.equal([5, ...Array.from({ length: 19 }, () => 1)])
    expect((await stored()).filter(({ state }) => state === 'retry').map(({ id }) => id)).to.deep.equal([poisoned])
    expect(new Set(errors.map(({ message }) => message))).to.deep.equal(new Set(['poison']))
  })

  it('that were tried before come last in their claim and alone, so that a deadly one takes few with it', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => send()))
    const triedIds = ids.slice(0, 6)
    await superuser.query('update pgboss.job set started_on = now() where id = any($1)', [triedIds])
    const batches: string[][] = []
    const worker = await startWorker({
      url: database.url('svc_worker'),
      work: {
        'calculate-item': {
          size: 50,
          split: async (jobs) => [jobs],
          work: async (jobs) => void batches.push(jobs.map(({ id }) => id)),
        },
      },
      concurrency: 1,
      onFailure: onError,
      onError,
    })
    for (const end = Date.now() + PATIENCE_MILLISECONDS; batches.flat().length < 12 && Date.now() < end; )
      await sleep(10)
    await worker.stop()
    const [first = [], ...alone] = batches
    expect(first).to.have.members(ids.slice(6))
    expect(alone.every(({ length }) => length === 1)).to.equal(true)
    expect(alone.flat()).to.have.members(triedIds)
  })

  it('follow each other without a pause', async () => {
    await ask(acme, 100)
    const begun = Date.now()
    let done = 0
    await working(
      async () => void done++,
      () => done === 100,
    )
    expect(Date.now() - begun).to.be.lessThan(20_000)
  })

  it('finish when the worker is told to stop while they run', async () => {
    await send()
    let isRunning = false
    await working(
      async (job, transaction) => {
        isRunning = true
        await sleep(300)
        await leaveEffect(job, transaction)
      },
      () => isRunning,
    )
    expect(await effects()).to.equal(1)
    expect((await stored())[0]?.state).to.equal('completed')
  })
})
