import { bucketsOf, wholeMonths } from '@tomorro/carbon/calendar'
import { expect } from 'chai'
import { readingOf } from './reading.ts'

describe('the reading of a period', () => {
  for (const { title, period, months, parts } of [
    {
      title: 'takes whole months from the rollup alone',
      period: { start: '2025-01-01', end: '2026-01-01' },
      months: { start: '2025-01-01', end: '2026-01-01' },
      parts: [],
    },
    {
      title: 'takes the parts of months at both ends from lines',
      period: { start: '2025-01-15', end: '2025-04-11' },
      months: { start: '2025-02-01', end: '2025-04-01' },
      parts: [
        { start: '2025-01-15', end: '2025-02-01' },
        { start: '2025-04-01', end: '2025-04-11' },
      ],
    },
    {
      title: 'parts days at the end of a month, since buckets may end there',
      period: { start: '2025-01-15', end: '2025-02-11' },
      months: undefined,
      parts: [
        { start: '2025-01-15', end: '2025-02-01' },
        { start: '2025-02-01', end: '2025-02-11' },
      ],
    },
    {
      title: 'takes days within a month from lines',
      period: { start: '2025-01-15', end: '2025-01-16' },
      months: undefined,
      parts: [{ start: '2025-01-15', end: '2025-01-16' }],
    },
    {
      title: 'takes the end of a month from lines when it begins inside',
      period: { start: '2025-01-15', end: '2025-02-01' },
      months: undefined,
      parts: [{ start: '2025-01-15', end: '2025-02-01' }],
    },
  ])
    it(title, () => {
      expect(wholeMonths(period)).to.deep.equal({ months, parts })
    })

  it('is bucket by bucket where buckets are shorter than a month', () => {
    const period = { start: '2025-01-01', end: '2025-02-01' }
    const cut = { aggregate: 'weekly', yearStartMonth: 1 } as const
    const { months, parts } = readingOf(period, bucketsOf(period, cut, 9), cut)
    expect(months).to.equal(undefined)
    expect(parts.map(({ start }) => start)).to.deep.equal([
      '2025-01-01',
      '2025-01-06',
      '2025-01-13',
      '2025-01-20',
      '2025-01-27',
    ])
  })
})
