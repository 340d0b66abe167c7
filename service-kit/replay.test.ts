import { expect } from 'chai'
import { replayOf } from './replay.ts'

const answer = { status: 201, headers: { Location: '/ingestion/items/7' }, body: { item: 'then' } }
const now = (id: string) => ({ status: 201, headers: {}, body: { item: `now ${id}` } })

describe('the response to an earlier request of the same key', () => {
  it('is the kept one under the same contract', async () => {
    expect(await replayOf({ answer, isCurrent: true }, now)).to.equal(answer)
  })

  it('is made anew from the resource after an upgrade of the contract', async () => {
    expect(await replayOf({ answer, isCurrent: false }, now)).to.deep.equal(now('7'))
  })

  it('is a problem after an upgrade where the resource has been deleted', async () => {
    const code = await replayOf({ answer, isCurrent: false }, async () => undefined).catch((error) => error.code)
    expect(code).to.equal('idempotency_key_reused')
  })

  it('is none for the first request, and a problem for another body', async () => {
    expect(await replayOf('first', now)).to.equal(undefined)
    const code = await replayOf('other_body', now).catch((error: { code: string }) => error.code)
    expect(code).to.equal('idempotency_key_reused')
  })
})
