import { expect } from 'chai'
import { isInstant, isMoment } from './moment.ts'

describe('a moment of a cursor', () => {
  for (const text of ['2026-01-15T09:30:00.000Z', '2024-02-29T00:00:00Z', '2200-12-31 23:59:59.123456+00'])
    it(`is ${text}`, () => expect(isMoment(text)).to.equal(true))

  for (const text of [
    '2026-02-30T00:00:00.000Z',
    '2025-02-29 00:00:00+00',
    '0000-01-01T00:00:00Z',
    '9999-12-31T00:00:00Z',
  ])
    it(`is not ${text}`, () => expect(isMoment(text)).to.equal(false))

  for (const text of ['2026-01-15T24:00:00Z', '2026-01-15', '+010000-01-01T00:00:00.000Z', ''])
    it(`is not ${text || 'an empty text'}`, () => expect(isMoment(text)).to.equal(false))
})

describe('milliseconds', () => {
  it('are an instant of the years 1900 to 2200, or none', () => {
    expect([Date.UTC(1900, 0), Date.UTC(2200, 11, 31)].map(isInstant)).to.deep.equal([true, true])
    expect([Date.UTC(1899, 11, 31), 253_402_300_800_000, 1e18].map(isInstant)).to.deep.equal([false, false, false])
  })
})
