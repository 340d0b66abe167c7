import { expect } from 'chai'
import { editionParts } from './edition-part.ts'

const cases = [
  { month: 1, start: '2025-01-01', end: '2026-01-01', parts: ['2025: 2025-01-01 2026-01-01'] },
  { month: 4, start: '2024-04-01', end: '2025-04-01', parts: ['2024: 2024-04-01 2025-04-01'] },
  { month: 4, start: '2025-03-01', end: '2025-04-01', parts: ['2024: 2025-03-01 2025-04-01'] },
  {
    month: 4,
    start: '2025-01-01',
    end: '2026-01-01',
    parts: ['2024: 2025-01-01 2025-04-01', '2025: 2025-04-01 2026-01-01'],
  },
  { month: 6, start: '2024-06-01', end: '2025-06-01', parts: ['2024: 2024-06-01 2025-06-01'] },
  { month: 7, start: '2024-07-01', end: '2025-07-01', parts: ['2025: 2024-07-01 2025-07-01'] },
  {
    month: 7,
    start: '2024-06-30',
    end: '2024-07-02',
    parts: ['2024: 2024-06-30 2024-07-01', '2025: 2024-07-01 2024-07-02'],
  },
  { month: 12, start: '2024-12-01', end: '2025-12-01', parts: ['2025: 2024-12-01 2025-12-01'] },
  {
    month: 1,
    start: '2025-10-01',
    end: '2026-04-01',
    parts: ['2025: 2025-10-01 2026-01-01', '2026: 2026-01-01 2026-04-01'],
  },
  { month: 4, start: '2025-10-01', end: '2026-04-01', parts: ['2025: 2025-10-01 2026-04-01'] },
]

describe('editionParts', () => {
  for (const { month, start, end, parts } of cases)
    it(`prices ${start} until before ${end} by ${parts.join(', ')} where reporting years begin in month ${month}`, () => {
      const found = editionParts({ start, end }, { factorYear: 'majority', yearStartMonth: month })
      expect(found.map(({ year, days }) => `${year}: ${days.start} ${days.end}`)).to.deep.equal(parts)
    })

  for (const month of [1, 4, 7])
    it(`blends calendar years whatever month, here ${month}, reporting years begin in`, () => {
      const found = editionParts(
        { start: '2024-12-31', end: '2025-01-02' },
        { factorYear: 'blended', yearStartMonth: month },
      )
      expect(found).to.deep.equal([
        { year: 2024, days: { start: '2024-12-31', end: '2025-01-01' } },
        { year: 2025, days: { start: '2025-01-01', end: '2025-01-02' } },
      ])
    })
})
