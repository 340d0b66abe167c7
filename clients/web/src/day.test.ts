import { expect } from 'chai'
import { isDay, momentText, periodText, shiftYears, today, twelveMonthsUntil, yearAround } from './day.ts'

describe('days on the screen', () => {
  for (const [from, until, text] of [
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-02-01', '2025-02-28', 'February 2025'],
    ['2024-02-01', '2024-02-28', '1 February 2024 to 28 February 2024'],
    ['2024-04-01', '2025-03-31', 'April 2024 to March 2025'],
    ['2025-04-01', '2025-06-30', 'April to June 2025'],
    ['2025-03-30', '2025-10-26', '30 March 2025 to 26 October 2025'],
    ['2025-01-31', '2025-01-31', '31 January 2025'],
  ] as const)
    it(`writes ${from} to ${until} as ${text}`, () => expect(periodText({ from, until })).to.equal(text))

  it('takes the day of the United Kingdom around both clock changes', () => {
    expect(today(new Date('2026-03-28T23:59:59Z'))).to.equal('2026-03-28')
    expect(today(new Date('2026-06-30T23:30:00Z'))).to.equal('2026-07-01')
    expect(today(new Date('2026-10-25T00:30:00Z'))).to.equal('2026-10-25')
  })

  it('shows moments in UK time', () => {
    expect(momentText('2026-07-15T09:30:00Z')).to.equal('15 July 2026, 10:30')
    expect(momentText('2026-01-15T09:30:00Z')).to.equal('15 January 2026, 09:30')
  })

  it('finds the years and months of a day', () => {
    expect(yearAround('2026-11-27')).to.deep.equal({ from: '2026-01-01', until: '2026-12-31' })
    expect(yearAround('2026-03-31', 4)).to.deep.equal({ from: '2025-04-01', until: '2026-03-31' })
    expect(twelveMonthsUntil('2024-02-10')).to.deep.equal({ from: '2023-03-01', until: '2024-02-29' })
    expect(shiftYears({ from: '2024-02-01', until: '2024-02-29' }, 1)).to.deep.equal({
      from: '2025-02-01',
      until: '2025-02-28',
    })
  })

  for (const [text, expected] of [
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['', false],
  ] as const)
    it(`${expected ? 'takes' : 'refuses'} "${text}" as a day`, () => expect(isDay(text)).to.equal(expected))
})
