import { expect } from 'chai'
import { addDays, bucketStart, bucketsOf, type Cut, lengthOf, londonDay, yearBefore } from './calendar.ts'

const cases: readonly { day: string; cut: Cut; start: string }[] = [
  { day: '2025-03-31', cut: { aggregate: 'daily', yearStartMonth: 1 }, start: '2025-03-31' },
  { day: '2025-06-01', cut: { aggregate: 'weekly', yearStartMonth: 1 }, start: '2025-05-26' },
  { day: '2025-06-02', cut: { aggregate: 'weekly', yearStartMonth: 1 }, start: '2025-06-02' },
  { day: '2025-01-01', cut: { aggregate: 'weekly', yearStartMonth: 1 }, start: '2024-12-30' },
  { day: '2024-02-29', cut: { aggregate: 'monthly', yearStartMonth: 1 }, start: '2024-02-01' },
  { day: '2025-03-31', cut: { aggregate: 'quarterly', yearStartMonth: 1 }, start: '2025-01-01' },
  { day: '2025-03-31', cut: { aggregate: 'quarterly', yearStartMonth: 4 }, start: '2025-01-01' },
  { day: '2025-01-31', cut: { aggregate: 'quarterly', yearStartMonth: 3 }, start: '2024-12-01' },
  { day: '2025-12-31', cut: { aggregate: 'yearly', yearStartMonth: 1 }, start: '2025-01-01' },
  { day: '2025-03-31', cut: { aggregate: 'yearly', yearStartMonth: 4 }, start: '2024-04-01' },
  { day: '2025-04-01', cut: { aggregate: 'yearly', yearStartMonth: 4 }, start: '2025-04-01' },
]

describe('the calendar', () => {
  for (const { day, cut, start } of cases)
    it(`puts ${day} into the ${cut.aggregate} bucket of ${start}, years beginning in month ${cut.yearStartMonth}`, () => {
      expect(bucketStart(day, cut)).to.equal(start)
    })

  for (const aggregate of ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const)
    it(`cuts a period into ${aggregate} buckets that join without gap or overlap and hold all its days`, () => {
      const period = { start: '2023-11-15', end: '2024-12-11' }
      const buckets = bucketsOf(period, { aggregate, yearStartMonth: 4 })
      expect(buckets[0]?.days.start).to.equal(period.start)
      expect(buckets.at(-1)?.days.end).to.equal(period.end)
      buckets.reduce((one, next) => {
        expect(next.days.start).to.equal(one.days.end)
        return next
      })
      expect(buckets.reduce((days, bucket) => days + lengthOf(bucket.days), 0)).to.equal(lengthOf(period))
    })

  it('keeps the name of a bucket that the period cuts, so that the same bucket is found again in another period', () => {
    const monthly = { aggregate: 'monthly', yearStartMonth: 1 } as const
    const [first, last] = bucketsOf({ start: '2025-01-15', end: '2025-02-11' }, monthly)
    expect(first).to.deep.equal({ date: '2025-01-01', days: { start: '2025-01-15', end: '2025-02-01' } })
    expect(last).to.deep.equal({ date: '2025-02-01', days: { start: '2025-02-01', end: '2025-02-11' } })
  })

  it('stops one above the most of a series, so that an endless period costs nothing', () => {
    const days = { start: '1990-01-01', end: '2101-01-01' }
    expect(bucketsOf(days, { aggregate: 'daily', yearStartMonth: 1 })).to.have.length(401)
  })

  it('begins a day at midnight in London, an hour before UTC in summer', () => {
    expect(londonDay(new Date('2025-07-31T22:59:59Z'))).to.equal('2025-07-31')
    expect(londonDay(new Date('2025-07-31T23:00:00Z'))).to.equal('2025-08-01')
    expect(londonDay(new Date('2025-12-31T23:59:59Z'))).to.equal('2025-12-31')
  })

  it('crosses the ends of months and leap days', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29')
    expect(addDays('2025-03-01', -1)).to.equal('2025-02-28')
  })
})

describe('the same days a year before', () => {
  for (const { days, before } of [
    { days: ['2025-01-01', '2026-01-01'], before: ['2024-01-01', '2025-01-01'] },
    { days: ['2025-02-01', '2025-03-01'], before: ['2024-02-01', '2024-03-01'] },
    { days: ['2024-02-01', '2024-03-01'], before: ['2023-02-01', '2023-03-01'] },
    { days: ['2024-02-29', '2024-03-01'], before: ['2023-02-28', '2023-03-01'] },
    { days: ['2024-02-28', '2024-02-29'], before: ['2023-02-28', '2023-03-01'] },
  ])
    it(`of [${days.join(', ')}) are [${before.join(', ')})`, () => {
      const [start = '', end = ''] = days
      const [startBefore, endBefore] = before
      expect(yearBefore({ start, end })).to.deep.equal({ start: startBefore, end: endBefore })
    })
})
