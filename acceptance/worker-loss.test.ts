import { expect } from 'chai'
import { runningStack } from './running-stack.ts'
import { answered, approve, jobEnd, linesOf, submit } from './submit.ts'

const ITEMS = 12
/** A dead worker's jobs are free after 1 s; the rest is the start of the next worker on a busy machine. */
const RECOVERY_SECONDS = 60
const period = { from: '2025-01-01', until: '2025-12-31' }
const electricity = { subchildId: 'electricity-usage', period, activity: { '1': 1_000 } }
/** 1,000 kWh x (0.177 + 0.01853 + 0.0459 + 0.00397). */
const EMISSIONS = 245.4

describe('killing the worker', () => {
  const { as, administration, signal } = runningStack()

  it('between approval and calculation, and in the midst of it, loses nothing and doubles nothing', async function () {
    this.timeout(2 * RECOVERY_SECONDS * 1_000)
    const organisation = await as('org_AcceptanceWorker')
    const items = await Promise.all(Array.from({ length: ITEMS }, () => submit(organisation, electricity)))

    // A stopped process does nothing until it is killed, so all of these were approved before.
    await signal('worker', 'SIGSTOP')
    const jobs = await Promise.all(items.map((itemId) => approve(administration, itemId)))
    await signal('worker', 'SIGKILL')
    expect(await jobEnd(organisation, jobs[0] ?? '')).to.equal('completed')
    await signal('worker', 'SIGKILL')
    for (const jobId of jobs) expect(await jobEnd(organisation, jobId, RECOVERY_SECONDS)).to.equal('completed')

    for (const itemId of items) expect(await linesOf(organisation, itemId)).to.have.length(4)
    const { totals } = answered(await organisation.listCalculations({ query: { ...period, aggregate: 'yearly' } }), 200)
    expect(totals.emissions).to.equal(ITEMS * EMISSIONS)
    const { vault } = answered(await organisation.getDashboard({ query: { ...period, aggregate: 'yearly' } }), 200)
    expect(vault.total).to.equal(ITEMS * EMISSIONS)
  })
})
