import { expect } from 'chai'
import { longWork } from './long-work.ts'

describe('long work', () => {
  it('answers at once where the work is quick', async () => {
    const run = longWork({ patience: 1_000, keep: 1_000 })
    expect(await run('one', async () => 'done')).to.deep.equal({ result: 'done' })
  })

  it('tells how far it has come, does not start twice, and gives the outcome once', async () => {
    const run = longWork({ patience: 0, keep: 1_000 })
    const { promise, resolve } = Promise.withResolvers<string>()
    let starts = 0
    const ask = () =>
      run('one', (progress) => {
        starts++
        progress.rows = 500
        return promise
      })
    expect(await ask()).to.deep.equal({ progress: { rows: 500 } })
    expect(await run('other', async () => promise)).to.deep.equal({ progress: { rows: 0 } })
    resolve('done')
    expect(await ask()).to.deep.equal({ result: 'done' })
    expect(starts).to.equal(1)
    await ask()
    expect(starts).to.equal(2)
  })

  it('rejects as the work does, and starts anew afterwards', async () => {
    const run = longWork({ patience: 1_000, keep: 1_000 })
    const failed = await run('one', () => Promise.reject(new Error('broken'))).catch((error: Error) => error.message)
    expect(failed).to.equal('broken')
    expect(await run('one', async () => 'mended')).to.deep.equal({ result: 'mended' })
  })

  it('forgets an outcome that nobody asks for', async () => {
    const run = longWork({ patience: 0, keep: 0 })
    const { promise, resolve } = Promise.withResolvers<string>()
    await run('one', () => promise)
    resolve('first')
    await new Promise((done) => setTimeout(done, 5))
    expect(await run('one', () => new Promise(() => undefined))).to.deep.equal({ progress: { rows: 0 } })
  })
})
