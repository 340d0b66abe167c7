import { expect } from 'chai'
import { until } from './until.ts'

describe('until', () => {
  it('asks again until an answer is final, and tells each', async () => {
    const answers = [10, 60, 100]
    const told: number[] = []
    const last = await until(
      async () => answers.shift() ?? 0,
      (progress) => progress === 100,
      { onAnswer: (progress) => told.push(progress) },
    )
    expect(last).to.equal(100)
    expect(told).to.deep.equal([10, 60, 100])
  })

  it('throws what a question throws', async () => {
    const failed = until(
      () => Promise.reject(new Error('no answer')),
      () => true,
    )
    expect(await failed.catch((error: Error) => error.message)).to.equal('no answer')
  })

  it('ends in the midst of a pause with the reason of its signal', async () => {
    const stop = new AbortController()
    const waiting = until(
      async () => 0,
      () => false,
      { signal: stop.signal, onAnswer: () => setImmediate(() => stop.abort(new Error('the page was left'))) },
    )
    expect(await waiting.catch((error: Error) => error.message)).to.equal('the page was left')
  })
})
