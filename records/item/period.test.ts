import { expect } from 'chai'
import { toPeriod, toStoredPeriod } from './period.ts'

describe('a stored period', () => {
  const cases = [
    { from: '2025-01-01', until: '2025-12-31', periodEnd: '2026-01-01' },
    { from: '2024-02-01', until: '2024-02-28', periodEnd: '2024-02-29' },
    { from: '2025-02-01', until: '2025-02-28', periodEnd: '2025-03-01' },
    { from: '2025-10-26', until: '2025-10-26', periodEnd: '2025-10-27' },
  ]
  for (const { from, until, periodEnd } of cases)
    it(`ends before ${periodEnd} where ${until} still belongs to it, and comes back as it was`, () => {
      expect(toStoredPeriod({ from, until })).to.deep.equal({ periodStart: from, periodEnd })
      expect(toPeriod({ periodStart: from, periodEnd })).to.deep.equal({ from, until })
    })
})
