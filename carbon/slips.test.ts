import { expect } from 'chai'
import fc from 'fast-check'
import { addDays } from './calendar.ts'
import { type Compared, median, type Own, PEER_RATIO, PEERS_MIN, rowsUnlikePeers, totalRows } from './slips.ts'

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

describe('rows of totals', () => {
  const own = (row: number, start: string, length: number, quantity: number): Own => {
    return { row, site: 'a', days: { start, end: addDays(start, length) }, quantity }
  }

  it('are those that are the sum of two or more shorter rows within their days', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 4 }),
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (parts) => {
        const rows = parts.map(([from, length, times], at) => own(at, addDays('2025-01-25', from), length, times * 100))
        const [first] = rows
        if (first === undefined) return
        const inner = rows.filter(
          ({ days }) =>
            days.start >= first.days.start &&
            days.end <= first.days.end &&
            (days.start > first.days.start || days.end < first.days.end),
        )
        fc.pre(inner.length >= 2)
        const sum = inner.reduce((total, { quantity = 0 }) => total + quantity, 0)
        expect(totalRows([{ ...first, quantity: sum }, ...rows.slice(1)]).has(0)).to.equal(true)
      }),
    )
  })
})
