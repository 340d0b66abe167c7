import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import pg from 'pg'
import { runningStack } from './running-stack.ts'
import { account, answered, approve, jobEnd, submit } from './submit.ts'

const ORGANISATION = 'org_AcceptanceGivenUp'
/** Of the tests; a job has 11. */
const ATTEMPTS = 3
const GIVEN_UP_SECONDS = 120
/** In which a worker claims the jobs of its other queues; shorter than its time limit for locks. */
const MEANWHILE_MILLISECONDS = 300
const period = { from: '2025-01-01', until: '2025-12-31' }
const electricity = { subchildId: 'electricity-usage', period, activity: { '1': 1_000 } }
const given = (itemId: string) => `${ORGANISATION} ${itemId}`

describe('jobs that kill their worker at every attempt', () => {
  const { as, administration, signal, databaseUrl } = runningStack()
  /** Holds the locks, some in a transaction. */
  const superuser = new pg.Client({ connectionString: databaseUrl })
  const administrator = new pg.Client({ connectionString: databaseUrl })
  before(() => Promise.all([superuser.connect(), administrator.connect()]))
  after(() => Promise.all([superuser.end(), administrator.end()]))

  /** The organisation's jobs that are not over, and how many of them a worker has begun since a moment. */
  const jobsOf = async (queues: readonly string[], since: Date): Promise<{ left: number; begun: number }> => {
    const { rows } = await administrator.query(
      `select count(*)::integer as left, (count(*) filter (where state = 'active' and started_on > $3))::integer as begun
       from pgboss.job where data ->> 'organisationId' = $1 and name = any($2) and state <= 'active'`,
      [ORGANISATION, queues, since],
    )
    return rows[0]
  }
  /** Kills a worker whenever it has one of the jobs, which wait for locks, until none is left. */
  const killUntilGivenUp = async (worker: string, queues: readonly string[]): Promise<void> => {
    const kill = () =>
      signal(worker, 'SIGKILL').then(
        () => true,
        // Between its end and its next start.
        () => false,
      )
    for (let left = queues.length; left > 0; ) {
      await until(`${worker} is killed`, kill)
      const killedAt = new Date()
      await until(`${worker} has a job`, async () => {
        const jobs = await jobsOf(queues, killedAt)
        left = jobs.left
        return left === 0 || jobs.begun > 0
      })
      await sleep(MEANWHILE_MILLISECONDS)
    }
  }
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + GIVEN_UP_SECONDS * 1_000; !(await holds()); await sleep(50))
      if (Date.now() > end) throw new Error(`Not in time: ${what}`)
  }
  /** Holds the lock that the calculation of an item, or of an activity, waits for. */
  const hold = (id: string) => superuser.query('select pg_advisory_lock(hashtextextended($1, 0))', [given(id)])

  it('are given up: everybody sees the failure, nothing waits, and a redrive completes them', async function () {
    this.timeout(3 * GIVEN_UP_SECONDS * 1_000)
    const organisation = await as(ORGANISATION)
    const calculated = await account(organisation, administration, electricity)
    const itemId = await submit(organisation, { ...electricity, activity: { '1': 2_000 } })
    for (const id of [calculated, itemId]) await hold(id)

    await signal('worker', 'SIGSTOP')
    await signal('report-worker', 'SIGSTOP')
    const itemJob = await approve(administration, itemId)
    const { jobId: activityJob } = answered(await organisation.createCalculation({ body: electricity }), 202)
    await hold(activityJob)
    const asked = await administration.createRecalculation({ body: { mode: 'dry-run', orgId: ORGANISATION } })
    const { id: recalculationId } = answered(asked, 202).item
    const { id: reportId } = answered(await organisation.createReport({ body: { period } }), 202).item
    await superuser.query('begin')
    await superuser.query('select from report.report where id = $1 for update', [reportId])
    const ofTheirs = `where data ->> 'organisationId' = '${ORGANISATION}' and state <= 'active'`
    const limited = await administrator.query(`update pgboss.job set retry_limit = ${ATTEMPTS - 1} ${ofTheirs}`)
    expect(limited.rowCount).to.equal(4)
    await Promise.all([
      killUntilGivenUp('worker', ['calculate-item', 'calculate-activity', 'recalculate']),
      killUntilGivenUp('report-worker', ['make-report']),
    ])
    await superuser.query('rollback')

    for (const jobId of [itemJob, activityJob]) {
      expect(await jobEnd(organisation, jobId)).to.equal('failed')
      const { item } = answered(await organisation.getJob({ path: { jobId } }), 200)
      expect(item.problem?.code).to.equal('given_up')
    }
    const { item } = answered(await organisation.getItem({ path: { itemId } }), 200)
    expect(item.calculation, JSON.stringify(item)).to.deep.include({ state: 'failed' })
    const figures = async () =>
      answered(await organisation.getDashboard({ query: { ...period, aggregate: 'yearly' } }), 200)
    const { uncalculated } = (await figures()).vault
    expect(uncalculated).to.deep.include({ items: 1, queued: 0 })
    const reportOf = async () => answered(await organisation.getReport({ path: { reportId } }), 200).item
    await until('the report fails', async () => (await reportOf()).state === 'failed')
    expect((await reportOf()).problem?.code).to.equal('given_up')
    const recalculationOf = async () =>
      answered(await administration.getRecalculation({ path: { recalculationId } }), 200).item
    expect(await recalculationOf()).to.deep.include({ status: 'failed' })
    const { items } = answered(await administration.listDeadLetters({ query: { orgId: ORGANISATION } }), 200)
    expect(items.map(({ queue, tries, reason }) => `${queue} ${tries} ${reason}`).sort()).to.deep.equal(
      ['calculate-activity', 'calculate-item', 'make-report', 'recalculate'].map(
        (queue) => `${queue} ${ATTEMPTS} The worker died while it ran this job`,
      ),
    )

    await superuser.query('select pg_advisory_unlock_all()')
    for (const { jobId } of items) answered(await administration.redriveDeadLetter({ path: { jobId } }), 202)
    for (const jobId of [itemJob, activityJob]) expect(await jobEnd(organisation, jobId)).to.equal('completed')
    await until('the report is made', async () => (await reportOf()).state === 'completed')
    await until('the recalculation ends', async () => (await recalculationOf()).status === 'completed')
    expect((await figures()).vault.uncalculated).to.deep.include({ items: 0, queued: 0 })
  })
})
