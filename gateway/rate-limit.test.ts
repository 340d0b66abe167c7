import { expect } from 'chai'
import { clientOf, rateLimiter } from './rate-limit.ts'

describe('a rate of 10 requests in 60 seconds', () => {
  let seconds: number
  let take: ReturnType<typeof rateLimiter>
  beforeEach(() => {
    seconds = 0
    take = rateLimiter({ requests: 10, seconds: 60 }, () => seconds * 1_000)
  })
  const times = (count: number, caller = 'acme') => Array.from({ length: count }, () => take(caller).allowed)

  it('allows ten at once and no eleventh, and tells how many are left', () => {
    const remaining = Array.from({ length: 10 }, () => take('acme').remaining)
    expect(remaining).to.deep.equal([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    expect(take('acme')).to.deep.equal({ allowed: false, remaining: 0, resetSeconds: 60, retrySeconds: 6 })
  })

  it('allows the next one just when it says', () => {
    times(10)
    const { retrySeconds } = take('acme')
    seconds = retrySeconds - 1
    expect(take('acme').allowed).to.equal(false)
    seconds = retrySeconds
    expect(take('acme').allowed).to.equal(true)
    expect(take('acme').allowed).to.equal(false)
  })

  it('allows one every six seconds for ever', () => {
    times(10)
    for (let turn = 1; turn <= 100; turn += 1) {
      seconds = turn * 6
      expect(times(2), `after ${seconds} s`).to.deep.equal([true, false])
    }
  })

  it('is whole again after a minute of silence, and not more than that', () => {
    times(10)
    seconds = 3_600
    expect(times(11).filter(Boolean)).to.have.length(10)
  })

  it('does not count what it refuses', () => {
    times(1_000)
    seconds = 6
    expect(take('acme').allowed).to.equal(true)
  })

  it('is each caller’s own', () => {
    times(11)
    expect(take('rival')).to.include({ allowed: true, remaining: 9 })
  })

  it('keeps ten thousand callers in mind and forgets who has been quiet the longest', () => {
    times(10, 'quiet')
    times(10, 'busy')
    for (let index = 0; index < 9_998; index += 1) take(`caller ${index}`)
    expect(take('busy').allowed).to.equal(false)
    take('one more')
    expect(take('busy').allowed).to.equal(false)
    expect(take('quiet').allowed).to.equal(true)
  })
})

describe('the client of a request', () => {
  for (const [address, client] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ] as const)
    it(`is ${client || 'nobody'} behind ${address || 'nothing'}`, () => {
      expect(clientOf(address)).to.equal(client)
    })
})
