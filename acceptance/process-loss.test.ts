import { issueToken } from '@tomorro/gateway/issue-token'
import { expect } from 'chai'
import { faultRun } from './fault-run.ts'
import { attack, badRequests } from './hostile-clients.ts'
import { killEach, stopWithout } from './process-faults.ts'

/** Twice the bars of `npm run bench faults`, for a machine that runs other tests beside it. */
const bars = { recovery: 6_000, stop: 15_000, wait: 2_000 }

describe('killing each process, stopping without PostgreSQL and attacking while everything is in use', () => {
  it('loses and doubles nothing, is over soon, and makes no other organisation wait', async function () {
    this.timeout(300_000)
    const counts = await faultRun({
      rounds: 0,
      clients: 2,
      more: async (running) => {
        for (const [name, recovery] of Object.entries(await killEach(running)))
          expect(recovery, name).to.be.lessThan(bars.recovery)
        for (const database of ['frozen', 'gone'] as const)
          expect((await stopWithout(database, running)).longestStop, database).to.be.at.most(bars.stop)
        const { stack, bystander } = running
        const harm = await attack(stack, { attacker: await issueToken(stack.tokenSource), bystander })
        expect(harm.longestWait, 'longest wait').to.be.lessThan(bars.wait)
        expect(Object.keys(harm.statuses).filter((status) => Number(status) >= 500 && status !== '503')).to.deep.equal(
          [],
        )
        expect((await badRequests(stack, bystander, 500)).failures).to.equal(0)
      },
    })
    expect(counts).to.deep.include({ lost: 0, doubled: 0, miscounted: 0, drift: '0.00000', unadvised: 0 })
    expect(counts.accepted).to.equal(counts.approved).and.to.be.greaterThan(0)
  })
})
