import { expect } from 'chai'
import { editionParts } from './edition-part.ts'

describe('editionParts', () => {
  const cases = [
    { from: '2025-01-01', end: '2026-01-01', majority: 2025, blended: ['2025 2025-01-01 2026-01-01'] },
    {
      from: '2024-04-01',
      end: '2025-04-01',
      majority: 2024,
      blended: ['2024 2024-04-01 2025-01-01', '2025 2025-01-01 2025-04-01'],
    },
    {
      from: '2025-10-01',
      end: '2026-04-01',
      majority: 2025,
      blended: ['2025 2025-10-01 2026-01-01', '2026 2026-01-01 2026-04-01'],
    },
    {
      from: '2024-12-31',
      end: '2025-01-02',
      majority: 2025,
      blended: ['2024 2024-12-31 2025-01-01', '2025 2025-01-01 2025-01-02'],
    },
    {
      from: '2023-07-01',
      end: '2025-07-01',
      majority: 2024,
      blended: ['2023 2023-07-01 2024-01-01', '2024 2024-01-01 2025-01-01', '2025 2025-01-01 2025-07-01'],
    },
  ]
  for (const { from, end, majority, blended } of cases) {
    const days = { start: from, end }
    it(`prices ${from} until before ${end} wholly by ${majority}, where most of its days lie; of two years with as many, the later`, () => {
      expect(editionParts(days, 'majority')).to.deep.equal([{ year: majority, days }])
    })
    it(`blends ${from} until before ${end} from ${blended.join(', ')}`, () => {
      expect(
        editionParts(days, 'blended').map(({ year, days: part }) => `${year} ${part.start} ${part.end}`),
      ).to.deep.equal(blended)
    })
  }
})
