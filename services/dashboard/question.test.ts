import { Problem } from '@tomorro/runtime/problem'
import { expect } from 'chai'
import { comparedPeriod, questionOf, seriesOf } from './question.ts'

const all = { wtt: 'include', scope2: 'location' } as const
const settings = { baseYear: 2021, yearStartMonth: 4 }

describe('the question to the dashboard', () => {
  it('means all days from the first until the last one', () => {
    expect(questionOf({ from: '2025-01-01', until: '2025-12-31', ...all })).to.deep.equal({
      period: { start: '2025-01-01', end: '2026-01-01' },
      filter: all,
    })
  })

  it('means the subchildren of every parent, child and subchild it names, each once', () => {
    const coverage = ['electricity-usage', 'electricity']
    const { subchildIds } = questionOf({ from: '2025-01-01', until: '2025-01-01', coverage, ...all }).filter
    expect(subchildIds).to.include.members(['electricity-usage', 'electricity-renewable-tariff'])
    expect(subchildIds).to.have.length(new Set(subchildIds).size)
    expect(subchildIds).not.to.include('natural-gas-usage')
  })

  for (const { title, query, violations } of [
    {
      title: 'ends before it begins',
      query: { from: '2025-02-01', until: '2025-01-31' },
      violations: [{ name: 'until', code: 'until_before_from' }],
    },
    {
      title: 'lies before and after all that can be meant',
      query: { from: '1989-12-31', until: '9999-12-31' },
      violations: [
        { name: 'from', code: 'minimum' },
        { name: 'until', code: 'maximum' },
      ],
    },
    {
      title: 'covers what the taxonomy does not have',
      query: { from: '2025-01-01', until: '2025-01-31', coverage: ['constructor'] },
      violations: [{ name: 'coverage', code: 'taxonomy' }],
    },
  ])
    it(`is refused with each violation by name when it ${title}`, () => {
      expect(violationsOf(() => questionOf({ ...query, ...all }))).to.deep.equal(violations)
    })

  it('is refused when its series would be longer than an answer may be', () => {
    const daily = { aggregate: 'daily', yearStartMonth: 1 } as const
    const year = { start: '2024-01-01', end: '2025-01-01' }
    const twoYears = { start: '2024-01-01', end: '2026-01-01' }
    expect(seriesOf(year, daily)).to.have.length(366)
    expect(violationsOf(() => seriesOf(twoYears, daily))).to.deep.equal([{ name: 'aggregate', code: 'buckets' }])
  })

  for (const { start, end, before } of [
    { start: '2025-01-01', end: '2026-01-01', before: '2024-01-01' },
    { start: '2025-03-01', end: '2025-04-01', before: '2025-02-01' },
    { start: '2025-04-01', end: '2025-07-01', before: '2025-01-01' },
    { start: '2025-03-03', end: '2025-04-03', before: '2025-01-31' },
    { start: '2025-02-01', end: '2025-05-01', before: '2024-11-04' },
  ])
    it(`compares ${start} to ${end} with the period before, which begins on ${before}`, () => {
      const calendarYears = { baseYear: null, yearStartMonth: 1 }
      expect(comparedPeriod({ start, end }, 'previous-period', calendarYears)).to.deep.equal({
        start: before,
        end: start,
      })
    })

  for (const { period, before } of [
    { period: { start: '2025-01-01', end: '2026-01-01' }, before: { start: '2024-01-01', end: '2025-01-01' } },
    { period: { start: '2024-02-01', end: '2024-03-01' }, before: { start: '2023-02-01', end: '2023-03-01' } },
    { period: { start: '2025-02-01', end: '2025-03-01' }, before: { start: '2024-02-01', end: '2024-03-01' } },
    { period: { start: '2024-02-01', end: '2024-02-29' }, before: { start: '2023-02-01', end: '2023-03-01' } },
    { period: { start: '2024-02-29', end: '2024-03-01' }, before: { start: '2023-02-28', end: '2023-03-01' } },
  ])
    it(`compares ${period.start} to ${period.end} with the same days a year before, whole months with whole months`, () => {
      expect(comparedPeriod(period, 'previous-year', settings)).to.deep.equal(before)
    })

  it('compares with the financial year that the base year names', () => {
    const before = comparedPeriod({ start: '2025-01-01', end: '2026-01-01' }, 'base-year', settings)
    expect(before).to.deep.equal({ start: '2021-04-01', end: '2022-04-01' })
  })

  it('compares with nothing unless asked to', () => {
    expect(comparedPeriod({ start: '2025-01-01', end: '2026-01-01' }, 'none', settings)).to.equal(undefined)
  })
})

function violationsOf(ask: () => unknown) {
  try {
    ask()
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid_request')
      return error.extra.errors?.map(({ name, code }) => ({ name, code }))
    throw error
  }
  return []
}
