import { expect } from 'chai'
import { restartPauses } from './restart-pause.ts'

describe('the pause before a restart', () => {
  /** Ends a program again and again: `alive` ms after each start. @returns the pauses in seconds, and the starts per minute at the end */
  const ending = (times: number, { ready, alive }: { ready: boolean; alive: number }) => {
    const pauseAfter = restartPauses()
    const pauses: number[] = []
    for (let time = 0; pauses.length < times; ) {
      time += alive
      const pause = pauseAfter(ready, time)
      pauses.push(pause / 1_000)
      time += pause
    }
    return pauses
  }

  it('grows to 10 s while a program does not become ready', () =>
    expect(ending(8, { ready: false, alive: 800 })).to.deep.equal([0.1, 0.5, 1, 2, 5, 10, 10, 10]))

  it('stays at 0.1 s for a program that was ready, also where one job kills it at each of 11 attempts', () =>
    expect(ending(11, { ready: true, alive: 1_500 })).to.deep.equal(Array(11).fill(0.1)))

  it('stays at 0.1 s for a program that ends every 6 s, however often', () =>
    expect(new Set(ending(200, { ready: true, alive: 6_000 }))).to.deep.equal(new Set([0.1])))

  for (const alive of [0, 500, 1_500, 4_000])
    it(`starts a program once in 5 s at most in the long run that ends ${alive} ms after each start`, () => {
      const late = ending(200, { ready: true, alive }).slice(100)
      const seconds = late.reduce((sum, pause) => sum + pause + alive / 1_000, 0)
      expect(seconds / late.length).to.be.at.least(4.9)
      expect(Math.max(...late)).to.be.at.most(10)
    })

  it('is short again after a failed start, once the program was ready', () => {
    const pauseAfter = restartPauses()
    for (let time = 0; time < 60_000; time += 10_000) pauseAfter(false, time)
    expect(pauseAfter(true, 70_000)).to.equal(100)
  })
})
