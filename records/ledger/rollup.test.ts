import { EMISSION_DECIMALS } from '@tomorro/carbon/apportion'
import { addDays, type Day, type Days, dayNumber, dayOf, monthStart } from '@tomorro/carbon/calendar'
import { reverse } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { expect } from 'chai'
import fc from 'fast-check'
import { type Figure, type Posting, type Rollup, rollUpInto } from './rollup.ts'

const posting = (days: Days, emissions: string): Posting => ({
  ...{ subchildId: 'electricity-usage', scope: 'scope-2', basis: 'location', days, method: 'average' },
  ...{ quantity: new Decimal(emissions).times(3), unit: 'kWh', emissions: new Decimal(emissions), grade: 2 },
  input: { quantity: new Decimal(1), unit: 'kWh' },
  factor: { key: 'electricity.uk.generation.kwh', source: 'DESNZ 2025', edition: 2025, kgCo2e: new Decimal('0.177') },
  notices: [],
  formulaVersion: '1',
})
const rolledUp = (postings: readonly Posting[]) => {
  const rollup: Rollup = new Map()
  rollUpInto(rollup, postings)
  const [figures] = rollup.values()
  if (!figures) throw new Error('A posting has a source')
  return figures
}
const kilograms = (units: bigint) => new Decimal(units.toString()).div(10 ** EMISSION_DECIMALS).toNumber()

/** The amounts of each day of a month, from its edges. */
function daysOfMonth(month: Day, edges: ReadonlyMap<Day, Figure>): bigint[] {
  const amounts: bigint[] = []
  let rate = 0n
  for (let day = month; monthStart(day) === month; day = addDays(day, 1)) {
    rate += edges.get(day)?.emissions ?? 0n
    amounts.push(rate)
  }
  return amounts
}

const anyPosting = fc
  .record({
    units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    first: fc.integer({ min: 18_800, max: 20_600 }),
    length: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ units, first, length }) =>
    posting(
      { start: dayOf(first), end: dayOf(first + length) },
      new Decimal(units.toString()).times('0.00001').toString(),
    ),
  )

describe('rollUpInto', () => {
  it('spreads a calendar year over twelve months by their days', () => {
    const { months } = rolledUp([posting({ start: '2025-01-01', end: '2026-01-01' }, '1829.6')])
    expect(months.size).to.equal(12)
    // 1829.6 x 31 / 365, and 1829.6 x 59 / 365 less that
    expect([...months].slice(0, 2).map(([month, { emissions }]) => [month, kilograms(emissions)])).to.deep.equal([
      ['2025-01-01', 155.39068],
      ['2025-02-01', 140.35288],
    ])
  })

  it('gives every day of a month the same, rounded down, and the last one the remainder', () => {
    const { edges } = rolledUp([posting({ start: '2025-01-30', end: '2025-02-02' }, '100')])
    const shown = [...edges].map(([day, { emissions, lines }]) => [day, kilograms(emissions), lines])
    expect(shown).to.deep.equal([
      ['2025-01-30', 33.33333, 1],
      ['2025-01-31', 0.00001, 0],
      ['2025-02-01', 33.33333, 1],
      ['2025-02-02', -33.33333, -1],
    ])
  })

  it('has months that add up to the lines, and days that add up to their month', () => {
    fc.assert(
      fc.property(fc.array(anyPosting, { minLength: 1, maxLength: 8 }), (postings) => {
        const { months, edges } = rolledUp(postings)
        const whole = postings.reduce((sum, { emissions }) => sum.plus(emissions), new Decimal(0))
        const total = [...months.values()].reduce((sum, { emissions }) => sum + emissions, 0n)
        expect(total.toString()).to.equal(whole.times(10 ** EMISSION_DECIMALS).toFixed(0))
        for (const [month, { emissions }] of months)
          expect(daysOfMonth(month, edges).reduce((sum, day) => sum + day, 0n)).to.equal(emissions)
      }),
    )
  })

  it('moves no month by more than a rounding from its share by days', () => {
    fc.assert(
      fc.property(anyPosting, (one) => {
        const length = dayNumber(one.days.end) - dayNumber(one.days.start)
        for (const [month, { emissions }] of rolledUp([one]).months) {
          const first = Math.max(dayNumber(month), dayNumber(one.days.start))
          const past = Math.min(dayNumber(addDays(monthStart(addDays(month, 31)), 0)), dayNumber(one.days.end))
          const exact = one.emissions.times(past - first).div(length)
          expect(exact.minus(kilograms(emissions)).abs().toNumber()).to.be.at.most(0.000011)
        }
      }),
    )
  })

  it('leaves nothing once every line is reversed', () => {
    fc.assert(
      fc.property(fc.array(anyPosting, { minLength: 1, maxLength: 5 }), (postings) => {
        const reversals = postings.map((one): Posting => ({ ...reverse(one), reverses: 'line' }))
        const { months, edges } = rolledUp([...postings, ...reversals])
        for (const figure of [...months.values(), ...edges.values()])
          expect(figure).to.deep.equal({ emissions: 0n, quantity: 0n, lines: 0 })
      }),
    )
  })
})
