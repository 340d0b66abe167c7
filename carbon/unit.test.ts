import { expect } from 'chai'
import { Decimal } from './taxonomy/decimal.ts'
import type { Unit } from './taxonomy/taxonomy.ts'
import { convert } from './unit.ts'

describe('convert', () => {
  const cases: [quantity: string, from: Unit, to: Unit, expected: string | undefined][] = [
    ['1', 'miles', 'km', '1.609344'],
    ['1', 'km', 'miles', '0.621371192237'],
    ['2.5', 'tonnes', 'kg', '2500'],
    ['1', 'litres', 'cubic metres', '0.001'],
    ['1', 'million litres', 'cubic metres', '1000'],
    ['12.5', 'kWh', 'kWh', '12.5'],
    ['1', 'litres', 'kWh', undefined],
    ['1', 'kWh (Gross CV)', 'kWh (Net CV)', undefined],
    ['1', 'kWh', 'kWh (Gross CV)', undefined],
    ['1', 'km', 'passenger.km', undefined],
    ['1', 'GBP', 'kg', undefined],
  ]
  for (const [quantity, from, to, expected] of cases)
    it(`${expected === undefined ? 'refuses' : `makes ${expected} ${to} of`} ${quantity} ${from}${expected === undefined ? ` as ${to}` : ''}`, () => {
      expect(convert(new Decimal(quantity), from, to)?.toString()).to.equal(expected)
    })
})
