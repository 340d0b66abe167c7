import { expect } from 'chai'
import { together } from './together.ts'

describe('together', () => {
  it('gives the results in their order', async () => {
    expect(await together(Promise.resolve(1), Promise.resolve('two'))).to.deep.equal([1, 'two'])
  })

  it('fails with the first failure in the order given, whichever is told first', async () => {
    const cause = new Promise((_, reject) => setTimeout(reject, 5, new Error('cause')))
    const consequence = Promise.reject(new Error('consequence'))
    const failure = await together(Promise.resolve(), cause, consequence).catch((error: Error) => error)
    expect(failure).to.have.property('message', 'cause')
  })
})
