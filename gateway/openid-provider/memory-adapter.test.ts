import { expect } from 'chai'
import { memoryAdapter } from './memory-adapter.ts'

describe('the records of the stand-in for Auth0', () => {
  it('are removed some time after they expire, even if nobody asks for them again', async () => {
    let now = 0
    const interactions = memoryAdapter(() => now)('Interaction')
    await interactions.upsert('given-up', { uid: 'given-up' }, 60)
    await interactions.upsert('open', { uid: 'open' }, 3_600)
    now = 120_000
    await interactions.upsert('next', { uid: 'next' }, 60)
    // At a time when it was valid, a record that is still kept would be found.
    now = 0
    expect(await interactions.find('given-up')).to.equal(undefined)
    expect(await interactions.find('open')).to.deep.equal({ uid: 'open' })
  })
})
