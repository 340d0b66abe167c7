import { expect } from 'chai'
import { parseEmissions } from './emissions.ts'
import { totalsOf } from './totals.ts'
import { vaultOf } from './vault.ts'

const scope1 = (kilograms: string) =>
  totalsOf([{ scope: 'scope-1', location: parseEmissions(kilograms), market: parseEmissions(kilograms) }])
const read = {
  period: { start: '2025-01-01', end: '2026-01-01' },
  totals: scope1('1829.6'),
  items: { draft: 0, pending: 1, approved: 2, rejected: 0 },
  grades: [
    { grade: 1, emissions: parseEmissions('1000') },
    { grade: 5, emissions: parseEmissions('829.6') },
  ],
}

describe('the vault', () => {
  it('shows the quality of the data in shares that add up to 100', () => {
    expect(vaultOf({ ...read, compared: undefined }).dataQuality).to.deep.equal([
      { grade: 1, emissions: 1000, share: 54.66 },
      { grade: 5, emissions: 829.6, share: 45.34 },
    ])
  })

  it('compares with another period only when there is one', () => {
    expect(vaultOf({ ...read, compared: undefined })).not.to.have.property('comparison')
    const compared = { period: { start: '2024-01-01', end: '2025-01-01' }, totals: scope1('2000') }
    expect(vaultOf({ ...read, compared }).comparison).to.deep.equal({
      period: { from: '2024-01-01', until: '2024-12-31' },
      total: 2000,
      totalMarket: 2000,
      change: -170.4,
      changePercent: -8.52,
    })
  })

  it('tells no percentage of a period that had no emissions', () => {
    const compared = { period: { start: '2024-01-01', end: '2025-01-01' }, totals: totalsOf([]) }
    expect(vaultOf({ ...read, compared }).comparison).to.include({ total: 0, change: 1829.6, changePercent: null })
  })
})
