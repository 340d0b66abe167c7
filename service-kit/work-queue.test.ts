import { setImmediate } from 'node:timers/promises'
import type { Problem } from '@tomorro/runtime/problem'
import { expect } from 'chai'
import { workQueue } from './work-queue.ts'

describe('workQueue', () => {
  const never = new AbortController().signal

  it('runs so many works at once, in the order of coming, whether they succeed or fail', async () => {
    const inTurn = workQueue({ atOnce: 2, waiting: 10, patience: 60_000, retryAfter: 5 })
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
      }, never).catch((error: Error) => error.message)
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(work))
    expect(outcomes).to.deep.equal([1, 'failed', 3, 'failed', 5])
    expect([most, order]).to.deep.equal([2, [1, 2, 3, 4, 5]])
    expect(await work(7)).to.equal(7)
  })

  it('refuses work while too many wait, and tells when to try again', async () => {
    const inTurn = workQueue({ atOnce: 1, waiting: 1, patience: 60_000, retryAfter: 5 })
    const { promise, resolve } = Promise.withResolvers<void>()
    const first = inTurn(() => promise, never)
    const second = inTurn(async () => undefined, never)
    const refused = await inTurn(async () => undefined, never).catch((error: Problem) => error)
    expect(refused).to.include({ code: 'unavailable' }).with.nested.property('extra.retryAfter', 5)
    resolve()
    await Promise.all([first, second])
    await inTurn(async () => undefined, never)
  })

  it('refuses a request that has waited too long for its turn, and lets work without a request wait', async () => {
    const inTurn = workQueue({ atOnce: 1, waiting: 2, patience: 20, retryAfter: 5 })
    const { promise, resolve } = Promise.withResolvers<void>()
    const first = inTurn(() => promise, never)
    const background = inTurn(async () => 'done')
    const refused = await inTurn(async () => undefined, never).catch((error: Problem) => error)
    expect(refused).to.include({ code: 'unavailable' }).with.nested.property('extra.retryAfter', 5)
    resolve()
    await first
    expect(await background).to.equal('done')
  })

  it('lets a client that is gone leave the queue, and runs nothing for it', async () => {
    const inTurn = workQueue({ atOnce: 1, waiting: 1, patience: 60_000, retryAfter: 5 })
    const { promise, resolve } = Promise.withResolvers<void>()
    const first = inTurn(() => promise, never)
    const gone = new AbortController()
    let hasRun = false
    const second = inTurn(async () => {
      hasRun = true
    }, gone.signal)
    gone.abort(new Error('gone'))
    expect(await second.catch((error: Error) => error.message)).to.equal('gone')
    const third = inTurn(async () => 'third', never)
    resolve()
    await first
    expect([await third, hasRun]).to.deep.equal(['third', false])
  })
})
