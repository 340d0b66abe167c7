import { bucketsOf } from '@tomorro/carbon/calendar'
import { expect } from 'chai'
import { parseEmissions } from './emissions.ts'
import { type DayFigure, timeseriesOf } from './timeseries.ts'

const figure = (day: string, kilograms: string, lines = 1): DayFigure => ({
  day,
  lines,
  scope: 'scope-1',
  location: parseEmissions(kilograms),
  market: parseEmissions(kilograms),
})

describe('the timeseries', () => {
  const cut = { aggregate: 'quarterly', yearStartMonth: 4 } as const
  const buckets = bucketsOf({ start: '2025-02-10', end: '2025-10-01' }, cut, 9)

  it('adds the months and the parts of months of a bucket up', () => {
    const figures = [figure('2025-02-10', '1.5'), figure('2025-03-01', '2'), figure('2025-06-01', '4')]
    expect(
      timeseriesOf(buckets, figures, cut).map(({ date, period, total }) => ({ date, period, total })),
    ).to.deep.equal([
      { date: '2025-01-01', period: { from: '2025-02-10', until: '2025-03-31' }, total: 3.5 },
      { date: '2025-04-01', period: { from: '2025-04-01', until: '2025-06-30' }, total: 4 },
      { date: '2025-07-01', period: { from: '2025-07-01', until: '2025-09-30' }, total: 0 },
    ])
  })

  it('tells a bucket without data from one whose emissions are zero', () => {
    const figures = [figure('2025-03-01', '0', 1), figure('2025-04-01', '0', 0)]
    expect(timeseriesOf(buckets, figures, cut).map(({ hasData }) => hasData)).to.deep.equal([true, false, false])
  })
})
