import { Problem } from '@tomorro/runtime/problem'
import { expect } from 'chai'
import { comparedPeriod, questionOf } from './question.ts'

const all = { wtt: 'include', scope2: 'location' } as const
const settings = { baseYear: 2021, yearStartMonth: 4 }

describe('the question to the dashboard', () => {
  it('has its days and its filter, without what it leaves out', () => {
    const query = { from: '2025-01-01', until: '2025-12-31', ...all }
    const period = { start: '2025-01-01', end: '2026-01-01' }
    expect(questionOf(query)).to.deep.equal({ period, filter: all })
    expect(questionOf({ ...query, site: [''], coverage: ['water-supply'] })).to.deep.equal({
      period,
      filter: { ...all, sites: [''], subchildIds: ['water-supply'] },
    })
  })

  for (const { period, compare } of [
    { period: { start: '1990-01-01', end: '1990-02-01' }, compare: 'previous-year' },
    { period: { start: '1990-01-01', end: '2101-01-01' }, compare: 'previous-period' },
  ] as const)
    it(`is refused when ${compare} of ${period.start} to ${period.end} would begin before 1990`, () => {
      expect(violationsOf(() => comparedPeriod(period, compare, settings))).to.deep.equal([
        { name: 'compare', code: 'minimum' },
      ])
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
