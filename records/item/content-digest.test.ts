import { expect } from 'chai'
import { contentDigest, contentHash } from './content-digest.ts'

const january = {
  subchildId: 'electricity-usage',
  days: { start: '2025-01-01', end: '2025-02-01' },
  values: { 0: '120.5', 1: '1000' },
}
const february = { ...january, days: { start: '2025-02-01', end: '2025-03-01' } }

describe('contentDigest', () => {
  const digest = contentDigest(january)

  it('is that of an item with the one entry', () => {
    const hash = contentHash('electricity-usage')
    hash.add(january)
    expect(hash.digest())
      .to.equal(digest)
      .and.to.match(/^[0-9a-f]{64}$/)
  })

  it('is the same however the amounts are ordered', () => {
    const turned = Object.fromEntries([['1', '1000'] as const, ['0', '120.5'] as const])
    expect(contentDigest({ ...january, values: turned })).to.equal(digest)
  })

  const others = [
    { what: 'subchild', other: contentDigest({ ...january, subchildId: 'natural-gas-usage' }) },
    { what: 'period', other: contentDigest(february) },
    { what: 'amount', other: contentDigest({ ...january, values: { 0: '120.5', 1: '1001' } }) },
    { what: 'parameter', other: contentDigest({ ...january, values: { 0: '120.5' } }) },
  ]
  for (const { what, other } of others) it(`is another for another ${what}`, () => expect(other).not.to.equal(digest))

  it('tells two entries from one, and from the same in another order', () => {
    const of = (...entries: (typeof january)[]) => {
      const hash = contentHash('electricity-usage')
      for (const entry of entries) hash.add(entry)
      return hash.digest()
    }
    expect(new Set([of(january), of(january, january), of(january, february), of(february, january)]).size).to.equal(4)
  })
})
