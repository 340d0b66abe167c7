import { expect } from 'chai'
import fc from 'fast-check'
import { addShares, changePercent, sharesOf } from './shares.ts'

describe('shares', () => {
  for (const { parts, shares } of [
    { parts: [1n, 1n, 1n], shares: [33.34, 33.33, 33.33] },
    { parts: [218506500n, 84439800n], shares: [72.13, 27.87] },
    { parts: [300n, -100n], shares: [150, -50] },
    { parts: [1n, 99999n], shares: [0, 100] },
    { parts: [0n, 0n], shares: [0, 0] },
    { parts: [1n, -2n], shares: [0, 0] },
    { parts: [], shares: [] },
  ])
    it(`shows [${parts}] as [${shares}] percent`, () => {
      expect(sharesOf(parts)).to.deep.equal(shares)
    })

  it('add up to exactly 100 whatever the parts, none more than a hundredth off', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 80 }), (parts) => {
        const total = parts.reduce((one, other) => one + other)
        fc.pre(total > 0n)
        const shares = sharesOf(parts)
        expect(addShares(shares)).to.equal(100)
        parts.forEach((part, index) => {
          expect(shares[index]).to.be.closeTo((Number(part) / Number(total)) * 100, 0.01000001)
        })
      }),
    )
  })

  for (const { now, before, percent } of [
    { now: 110n, before: 100n, percent: 10 },
    { now: 90n, before: 100n, percent: -10 },
    { now: 100n, before: 300n, percent: -66.67 },
    { now: 299999n, before: 300000n, percent: -0 },
    { now: 1n, before: 0n, percent: null },
    { now: 1n, before: -5n, percent: null },
  ])
    it(`tells the change from ${before} to ${now} as ${percent} percent`, () => {
      expect(changePercent(now, before)).to.equal(percent === null ? null : percent + 0)
    })
})
