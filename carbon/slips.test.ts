import { expect } from 'chai'
import fc from 'fast-check'
import { type Compared, median, PEER_RATIO, PEERS_MIN, rowsUnlikePeers } from './slips.ts'

const days = { start: '2025-01-01', end: '2025-02-01' }
const siteOf = (quantity: number, row: number): Compared => ({ row, site: `site ${row}`, days, quantity })

describe('rows unlike those of other sites', () => {
  it('are those that are far from the median of all others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 2, 150, 200, 30_000), { maxLength: 14 }), (quantities) => {
        const far = quantities.flatMap((mine, row) => {
          const others = quantities.filter((other, at) => at !== row && other > 0)
          if (mine <= 0 || others.length < PEERS_MIN) return []
          const ratio = mine / median(others)
          return ratio >= PEER_RATIO || ratio <= 1 / PEER_RATIO ? [row] : []
        })
        expect(rowsUnlikePeers(quantities.map(siteOf))).to.deep.equal(far)
      }),
      { numRuns: 500 },
    )
  })

  it('are found among the 100,000 sites of the largest file, without holding up other requests for minutes', () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => siteOf(row === 7 ? 1_000_000 : 100 + (row % 9), row))
    expect(rowsUnlikePeers(rows)).to.deep.equal([7])
  })
})
