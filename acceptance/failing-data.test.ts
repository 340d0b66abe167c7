import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import pg from 'pg'
import { runningStack } from './running-stack.ts'
import { account, answered, approve, jobEnd, submit } from './submit.ts'

const ORGANISATION = 'org_AcceptanceFailing'
/** Of the test; a job has 11. */
const ATTEMPTS = 2
const SECONDS = 60
const period = { from: '2025-01-01', until: '2025-12-31' }
const electricity = { subchildId: 'electricity-usage', period, activity: { '1': 1_000 } }

describe('a job that its own data fail at every attempt', () => {
  const { as, administration, databaseUrl } = runningStack()
  const superuser = new pg.Client({ connectionString: databaseUrl })
  before(() => superuser.connect())
  after(() => superuser.end())

  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + SECONDS * 1_000; !(await holds()); await sleep(100))
      if (Date.now() > end) throw new Error(`Not in time: ${what}`)
  }
  /** Stores what no service stores: a fault of ours, or of a restored backup. */
  const store = (itemId: string, activity: object) =>
    superuser.query('update ingestion.entry set activity = $2 where item_id = $1', [itemId, activity])

  it('is given up with its reason, holds nobody up, and succeeds once the data are mended', async function () {
    this.timeout(3 * SECONDS * 1_000)
    const organisation = await as(ORGANISATION)
    const itemId = await submit(organisation, electricity)
    await store(itemId, { 1: 'a thousand' })
    const jobId = await approve(administration, itemId)
    const limited = await superuser.query('update pgboss.job set retry_limit = $2 where id = $1', [jobId, ATTEMPTS - 1])
    expect(limited.rowCount).to.equal(1)

    // While the job waits for its next attempt.
    await account(organisation, administration, { ...electricity, activity: { '1': 2_000 } })
    await until('the job is given up', async () => {
      const { item } = answered(await organisation.getJob({ path: { jobId } }), 200)
      return item.state === 'failed'
    })
    const { item: job } = answered(await organisation.getJob({ path: { jobId } }), 200)
    expect(job.problem?.code).to.equal('given_up')
    const calculationOf = async () => answered(await organisation.getItem({ path: { itemId } }), 200).item.calculation
    expect(await calculationOf()).to.deep.include({ state: 'failed' })
    const letters = async () =>
      answered(await administration.listDeadLetters({ query: { orgId: ORGANISATION } }), 200).items
    const [letter, ...others] = await letters()
    expect(others).to.deep.equal([])
    expect(letter).to.deep.include({ jobId, itemId, queue: 'calculate-item', tries: ATTEMPTS })
    // The death of the worker counts as an attempt, and another file of tests may kill it at the last one.
    expect(letter?.reason).to.match(/a thousand|^The worker died while it ran this job$/)
    // Nothing of the organisation waits behind it.
    await account(organisation, administration, { ...electricity, activity: { '1': 3_000 } })
    const uncalculated = async () => {
      const query = { ...period, aggregate: 'yearly' as const }
      return answered(await organisation.getDashboard({ query }), 200).vault.uncalculated
    }
    expect(await uncalculated()).to.deep.include({ items: 1, queued: 0 })

    await store(itemId, { 1: '1000' })
    answered(await administration.redriveDeadLetter({ path: { jobId } }), 202)
    expect(await jobEnd(organisation, jobId)).to.equal('completed')
    expect(await letters()).to.deep.equal([])
    expect(await uncalculated()).to.deep.include({ items: 0, queued: 0 })
  })
})
