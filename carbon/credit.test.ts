import { expect } from 'chai'
import { creditSums } from './credit.ts'
import type { Entry } from './engine/entry.ts'
import { Decimal } from './taxonomy/decimal.ts'

describe('credits of many sites', () => {
  const at = (site: string, amount: string) =>
    ({
      subchildId: 'electricity-usage',
      site,
      days: { start: '2025-01-01', end: '2026-01-01' },
      values: { '1': amount },
    }) as unknown as Entry

  it('ask for approved activity 5,000 at a time, and each is held against its own', async () => {
    const credits = creditSums()
    for (let row = 1; row <= 12_000; row++) credits.add(row, at(`site ${row}`, '-2'))
    // A bill in the submission itself.
    credits.add(12_001, at('site 7', '2'))
    const asked: number[] = []
    const uncovered = await credits.uncovered(async (some) => {
      asked.push(some.length)
      return some.map(({ site }) => new Decimal(site === 'site 6000' ? 1.99 : 2))
    })
    expect(uncovered.map(({ site, rows }) => ({ site, rows }))).to.deep.equal([{ site: 'site 6000', rows: [6000] }])
    expect(asked).to.deep.equal([5_000, 5_000, 1_999])
  })
})
