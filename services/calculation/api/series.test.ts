import { type Aggregate, dayOf, lengthOf } from '@tomorro/carbon/calendar'
import { expect } from 'chai'
import fc from 'fast-check'
import { slicesOf } from './series.ts'

const show = (start: string, end: string, aggregate: Aggregate) =>
  slicesOf({ start, end }, aggregate, 400)?.map(
    ({ bucket, days, from }) => `${bucket} ${days.start} ${days.end} ${from}`,
  )

describe('slicesOf', () => {
  it('reads whole months from the rollup and parts of months from the lines', () => {
    expect(show('2025-01-15', '2025-04-02', 'monthly')).to.deep.equal([
      '2025-01-01 2025-01-15 2025-02-01 lines',
      '2025-02-01 2025-02-01 2025-03-01 rollup',
      '2025-03-01 2025-03-01 2025-04-01 rollup',
      '2025-04-01 2025-04-01 2025-04-02 lines',
    ])
  })

  it('reads a quarter that the period begins within in two slices under one name', () => {
    expect(show('2025-02-10', '2025-07-01', 'quarterly')).to.deep.equal([
      '2025-01-01 2025-02-10 2025-03-01 lines',
      '2025-01-01 2025-03-01 2025-04-01 rollup',
      '2025-04-01 2025-04-01 2025-07-01 rollup',
    ])
  })

  it('begins weeks on Monday, across the end of a year', () => {
    expect(show('2025-12-31', '2026-01-06', 'weekly')).to.deep.equal([
      '2025-12-29 2025-12-31 2026-01-05 lines',
      '2026-01-05 2026-01-05 2026-01-06 lines',
    ])
  })

  it('reads a year from the rollup at once, and its days one by one', () => {
    expect(show('2024-01-01', '2025-01-01', 'yearly')).to.deep.equal(['2024-01-01 2024-01-01 2025-01-01 rollup'])
    expect(show('2024-01-01', '2025-01-01', 'daily')).to.have.length(366)
  })

  it('answers nothing rather than more buckets than asked for', () => {
    expect(slicesOf({ start: '2020-01-01', end: '2025-01-01' }, 'daily', 400)).to.equal(undefined)
  })

  it('puts each day of the period into exactly one slice', () => {
    const aggregates = fc.constantFrom<Aggregate>('daily', 'weekly', 'monthly', 'quarterly', 'yearly')
    fc.assert(
      fc.property(
        aggregates,
        fc.integer({ min: -3000, max: 22000 }),
        fc.integer({ min: 1, max: 399 }),
        (aggregate, first, length) => {
          const period = { start: dayOf(first), end: dayOf(first + length) }
          const slices = slicesOf(period, aggregate, 400) ?? []
          expect(slices[0]?.days.start).to.equal(period.start)
          expect(slices.at(-1)?.days.end).to.equal(period.end)
          for (const [index, { days }] of slices.slice(1).entries())
            expect(days.start).to.equal(slices[index]?.days.end)
          for (const { days } of slices) expect(lengthOf(days)).to.be.above(0)
        },
      ),
    )
  })
})
