import { expect } from 'chai'
import { faultRun } from './fault-run.ts'

const RECOVERY_MILLISECONDS = 3_000

describe('killing PostgreSQL and the worker while everything is in use', () => {
  it('loses nothing that was accepted, doubles nothing, is answered with 503 and advice, and is over soon', async function () {
    this.timeout(120_000)
    const {
      accepted,
      approved,
      statuses,
      recoveries,
      drained: _,
      ...faults
    } = await faultRun({ rounds: 1, clients: 3 })
    expect(faults).to.deep.equal({ lost: 0, doubled: 0, miscounted: 0, drift: '0.00000', unadvised: 0 })
    expect(accepted).to.equal(approved).and.to.be.greaterThan(0)
    expect(Object.keys(statuses)).to.include.members(['201', '202', '503'])
    expect(Object.keys(statuses).filter((status) => !['201', '202', '409', '503'].includes(status))).to.deep.equal([])
    for (const recovery of recoveries) expect(recovery).to.be.lessThan(RECOVERY_MILLISECONDS)
  })
})
