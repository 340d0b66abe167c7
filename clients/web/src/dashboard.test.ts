import { expect } from 'chai'
import {
  aggregateFor,
  bridgeOf,
  calculationPace,
  changeSentence,
  type Dashboard,
  type Part,
  pathAbove,
  pathInto,
  trailOf,
} from './dashboard.ts'

const period = { from: '2024-01-01', until: '2024-12-31' }
const now = { from: '2025-01-01', until: '2025-12-31' }

const part = (id: string, children: Partial<Part> = {}): Part => ({
  ...{ id, displayName: id, emissions: 1, share: 1, lines: `/calculation/lines?coverage=${id}` },
  ...children,
})

describe('the overview in words', () => {
  for (const [change, sentence] of [
    [
      { before: 1000, now: 890, change: -110, changePercent: -11, effects: { activity: -20, factor: -90 } },
      '11 % less than 2024: 9 % less because factors such as the grid’s changed, 2 % less because you used less.',
    ],
    [
      { before: 1000, now: 1050, change: 50, changePercent: 5, effects: { activity: 100, factor: -50 } },
      '5 % more than 2024: 5 % less because factors such as the grid’s changed, 10 % more because you used more.',
    ],
    [{ before: 1000, now: 900, change: -100, changePercent: -10, effects: undefined }, '10 % less than 2024.'],
    [
      { before: 0, now: 5, change: 5, changePercent: null, effects: undefined },
      'There is nothing from 2024 to compare with.',
    ],
    [{ before: 5, now: 5, change: 0, changePercent: 0, effects: undefined }, 'The same as 2024.'],
  ] as const)
    it(`says "${sentence}"`, () => expect(changeSentence({ ...change, period })).to.equal(sentence))

  it('leads from one total to the other by its effects', () => {
    const change = {
      before: 1000,
      now: 890,
      change: -110,
      changePercent: -11,
      period,
      effects: { activity: -20, factor: -90 },
    }
    const steps = bridgeOf(change, now)
    expect(steps.map(({ label }) => label)).to.deep.equal(['2024', 'Less used', 'Lower factors', '2025'])
    const changes = steps.filter(({ kind }) => kind === 'change').reduce((sum, { value }) => sum + value, 0)
    expect(change.before + changes).to.equal(change.now)
  })

  it('chooses buckets that leave a picture readable', () => {
    expect(aggregateFor(now)).to.equal('monthly')
    expect(aggregateFor({ from: '2020-01-01', until: '2025-12-31' })).to.equal('quarterly')
    expect(aggregateFor({ from: '2000-01-01', until: '2025-12-31' })).to.equal('yearly')
  })

  it('follows a path of ids as far as it leads', () => {
    const breakdown = [part('scope-1'), part('scope-2', { children: [part('utilities')] })]
    expect(trailOf(breakdown, ['scope-2', 'utilities']).map(({ id }) => id)).to.deep.equal(['scope-2', 'utilities'])
    expect(trailOf(breakdown, ['scope-2', 'fleet'])).to.have.length(1)
  })

  it('passes levels that have a single part, on the way in and back', () => {
    const utilities = part('utilities', {
      children: [part('electricity', { children: [part('usage'), part('heat')] })],
    })
    const breakdown = [part('scope-1'), part('scope-2', { children: [utilities] })]
    const inner = ['scope-2', 'utilities', 'electricity']
    expect(pathInto(breakdown, ['scope-2'])).to.deep.equal(inner)
    expect(pathAbove(breakdown, inner)).to.deep.equal([])
  })
})

describe('the pace at which the overview follows a calculation', () => {
  const queued = (count: number) => ({ vault: { uncalculated: { queued: count } } }) as Dashboard

  it('doubles up to 4 s, begins anew when some items are done, and ends with the last', () => {
    const pace = calculationPace()
    expect(pace(undefined, 0)).to.equal(false)
    const waits = [1, 2, 3, 4, 5, 6, 7].map((fetches) => pace(queued(3), fetches))
    expect(waits).to.deep.equal([1, 2, 4, 4, 4, 4, 4].map((seconds) => seconds * 1_000))
    expect(pace(queued(3), 7), 'asked twice for one fetch').to.equal(4_000)
    expect(pace(queued(1), 8)).to.equal(1_000)
    expect(pace(queued(0), 9)).to.equal(false)
  })
})
