import { expect } from 'chai'
import fc from 'fast-check'
import { EMISSION_DECIMALS, shareOf } from './apportion.ts'
import { cut, type Days, dayOf } from './calendar.ts'
import { Decimal } from './taxonomy/decimal.ts'

const amounts = fc
  .bigInt({ min: -(10n ** 16n), max: 10n ** 16n })
  .map((units) => new Decimal(units.toString()).times('0.00001'))
const periods = fc
  .record({ first: fc.integer({ min: 17000, max: 22000 }), length: fc.integer({ min: 1, max: 800 }) })
  .map(({ first, length }): Days => ({ start: dayOf(first), end: dayOf(first + length) }))

const total = (shares: readonly Decimal[]) => shares.reduce((sum, share) => sum.plus(share), new Decimal(0)).toString()
const share = (amount: Decimal, whole: Days, part: Days) => shareOf(amount, whole, part, EMISSION_DECIMALS)
const daysOf = (days: Days): Days[] => {
  const parts: Days[] = []
  for (let day = days.start; day < days.end; ) {
    const next = dayOf(Date.parse(day) / 86_400_000 + 1)
    parts.push({ start: day, end: next })
    day = next
  }
  return parts
}

describe('shareOf', () => {
  it('gives February 15 of the 29 days from 15 February to 14 March 2024', () => {
    const whole = { start: '2024-02-15', end: '2024-03-15' }
    const february = { start: '2024-02-01', end: '2024-03-01' }
    expect(share(new Decimal('600.445'), whole, february).toString()).to.equal('310.575')
  })

  it('gives nothing to days outside of the period', () => {
    const whole = { start: '2024-02-15', end: '2024-03-15' }
    expect(share(new Decimal(100), whole, { start: '2024-03-15', end: '2024-04-01' }).isZero()).to.equal(true)
  })

  it('gives months that add up to the amount exactly', () => {
    fc.assert(
      fc.property(amounts, periods, (amount, whole) => {
        expect(total(cut(whole, 'month').map((month) => share(amount, whole, month)))).to.equal(amount.toString())
      }),
    )
  })

  it('gives a month what its days add up to, so that every aggregation tells the same', () => {
    fc.assert(
      fc.property(amounts, periods, (amount, whole) => {
        for (const month of cut(whole, 'month')) {
          const days = daysOf(month).map((day) => share(amount, whole, day))
          expect(total(days)).to.equal(share(amount, whole, month).toString())
        }
      }),
      { numRuns: 20 },
    )
  })

  it('gives the opposite of an amount the opposite shares', () => {
    fc.assert(
      fc.property(amounts, periods, (amount, whole) => {
        for (const month of cut(whole, 'month'))
          expect(
            share(amount.neg(), whole, month)
              .plus(share(amount, whole, month))
              .isZero(),
          ).to.equal(true)
      }),
    )
  })

  it('keeps shares to five decimals', () => {
    fc.assert(
      fc.property(amounts, periods, (amount, whole) => {
        for (const month of cut(whole, 'month'))
          expect(share(amount, whole, month).decimalPlaces()).to.be.at.most(EMISSION_DECIMALS)
      }),
    )
  })
})
