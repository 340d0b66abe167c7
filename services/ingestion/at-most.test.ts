import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import { atMost } from './at-most.ts'

describe('work that takes turns', () => {
  it('runs so many at once, in the order of coming, whether it succeeds or fails', async () => {
    const inTurn = atMost(2)
    const order: number[] = []
    let running = 0
    let most = 0
    const work = (number: number) =>
      inTurn(async () => {
        most = Math.max(most, ++running)
        order.push(number)
        await setImmediate()
        running--
        if (number % 2 === 0) throw new Error('failed')
        return number
      }).catch((error: Error) => error.message)
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(work))
    expect(outcomes).to.deep.equal([1, 'failed', 3, 'failed', 5])
    expect([most, order]).to.deep.equal([2, [1, 2, 3, 4, 5]])
    expect(await work(7)).to.equal(7)
  })
})
