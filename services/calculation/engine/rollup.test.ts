import { dayOf } from '@tomorro/carbon/calendar'
import { figuresOf, type Line, reverse } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { expect } from 'chai'
import fc from 'fast-check'
import { linesOf } from '../worker/testing.ts'
import { rollUp } from './rollup.ts'

const submissions = fc
  .record({
    kwh: fc.integer({ min: 0, max: 10 ** 12 }).map((thousandths) => thousandths / 1000),
    supplied: fc.boolean(),
    first: fc.integer({ min: 18800, max: 20600 }),
    length: fc.integer({ min: 1, max: 500 }),
    policy: fc.constantFrom('majority' as const, 'blended' as const),
  })
  .map(({ kwh, supplied, first, length, policy }) => ({
    subchildId: 'electricity-usage',
    activity: { 1: kwh, ...(supplied && { 2: '0.123' }) },
    from: dayOf(first),
    until: dayOf(first + length - 1),
    settings: { 'factor-year': { policy } },
  }))

const add = (figures: readonly (Decimal | undefined)[]) =>
  figures.reduce((total: Decimal, figure) => total.plus(figure ?? 0), new Decimal(0)).toString()

describe('rollUp', () => {
  it('spreads a calendar year over twelve months by their days', () => {
    const lines = linesOf({
      subchildId: 'natural-gas-usage',
      activity: { 1: 10000 },
      from: '2025-01-01',
      until: '2025-12-31',
    })
    const months = rollUp(lines).filter(({ scope }) => scope === 'scope-1')
    expect(months).to.have.length(12)
    // 1829.6 x 31 / 365, and x 28 / 365 with what the running total has left
    expect(months.slice(0, 2).map(({ month, location }) => [month, location.toString()])).to.deep.equal([
      ['2025-01-01', '155.39068'],
      ['2025-02-01', '140.35288'],
    ])
  })

  it('adds up to the lines exactly, location-based and market-based', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const lines = linesOf(submission)
        const months = rollUp(lines)
        expect(add(months.map(({ location }) => location))).to.equal(add(lines.map((line) => figuresOf(line).location)))
        expect(add(months.map(({ market }) => market))).to.equal(add(lines.map((line) => figuresOf(line).market)))
      }),
    )
  })

  it('leaves nothing once every line is reversed', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const lines = linesOf(submission)
        const reversals = lines.map((line): Line & { reverses: string } => ({ ...reverse(line), reverses: 'line' }))
        for (const { location, market, lines: count } of rollUp([...lines, ...reversals])) {
          expect([location.toString(), market.toString(), count]).to.deep.equal(['0', '0', 0])
        }
      }),
    )
  })

  it('counts a location-based line as market-based unless a market-based one stands beside it', () => {
    const period = { from: '2025-01-01', until: '2025-01-31' }
    const figures = (activity: Record<string, number>) =>
      rollUp(linesOf({ subchildId: 'electricity-usage', activity, ...period }))
        .filter(({ scope }) => scope === 'scope-2')
        .map(({ location, market }) => [location.toString(), market.toString()])
    expect(figures({ 1: 1000 })).to.deep.equal([['177', '177']])
    expect(figures({ 1: 1000, 2: 0.05 })).to.deep.equal([['177', '50']])
  })
})
