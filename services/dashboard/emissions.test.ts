import { expect } from 'chai'
import { parseEmissions, sum, toKilograms } from './emissions.ts'

describe('emissions', () => {
  for (const { text, number } of [
    { text: '2185.06500', number: 2185.065 },
    { text: '228.75285', number: 228.75285 },
    { text: '-0.00001', number: -0.00001 },
    { text: '0', number: 0 },
    { text: '59999999999.99999', number: 59999999999.99999 },
  ])
    it(`reads ${text} kg and shows ${number}`, () => {
      expect(toKilograms(parseEmissions(text))).to.equal(number)
    })

  it('adds tenths a million times without a rounding error', () => {
    const tenth = parseEmissions('0.10000')
    expect(toKilograms(sum(Array.from({ length: 1_000_000 }, () => tenth)))).to.equal(100_000)
  })

  it('refuses a figure that it could not keep whole', () => {
    expect(() => parseEmissions('1.000001')).to.throw(RangeError)
    expect(() => parseEmissions('NaN')).to.throw(RangeError)
  })
})
