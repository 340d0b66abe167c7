import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { expect } from 'chai'
import { blocksOf, cellsOf, factsOf, none, tableOf } from './testing.ts'

describe('a series', () => {
  const bucket = { date: '2025-02-01', scope: 'scope-1' as const, location: new Decimal(2_000), market: none }

  it('shows a month without activity as one without data, never as zero', () => {
    const facts = factsOf('activity', { facts: { series: [bucket] } })
    const texts = (line: string) => cellsOf(facts, 'series', line).map(({ text }) => text)
    expect(tableOf(facts, 'series').rows).to.have.lengthOf(13)
    expect(texts('2025-01-01')).to.deep.equal(['January 2025', ...Array(5).fill('No data')])
    expect(texts('2025-02-01').slice(0, 3)).to.deep.equal(['February 2025', '2.00', 'No data'])
    const chart = blocksOf(facts, 'series').find((block) => block.type === 'chart')
    expect(chart?.series[0]?.values.slice(0, 3)).to.deep.equal([null, 2, null])
    expect(chart?.sentence).to.equal(
      'Emissions were highest in February 2025: 2.00 tCO2e. 11 of 12 columns have no data.',
    )
  })

  it('begins its quarters where the financial year begins', () => {
    const facts = factsOf('activity', {
      facts: { series: [{ ...bucket, date: '2025-02-01' }] },
      request: { aggregate: 'quarterly' },
      settings: { 'financial-year-start': { month: 2 } },
    })
    expect(tableOf(facts, 'series').rows.map(({ id }) => id)).to.deep.equal([
      ...['2024-11-01', '2025-02-01', '2025-05-01', '2025-08-01', '2025-11-01', 'total'],
    ])
  })
})
