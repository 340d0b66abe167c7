import { expect } from 'chai'
import { etagOf, stateOf } from './setting-state.ts'

describe('the state of a setting', () => {
  for (const state of ['default', { revision: 3, updatedAt: new Date('2026-01-15T09:30:00.123Z') }] as const)
    it(`is found again by its ETag: ${etagOf(state)}`, () => {
      expect(stateOf(etagOf(state))).to.deep.equal(state)
    })

  it('differs between two values of the same revision, one stored after the other was withdrawn', () => {
    const first = { revision: 1, updatedAt: new Date('2026-01-15T09:30:00.000Z') }
    const second = { revision: 1, updatedAt: new Date('2026-01-15T09:30:00.001Z') }
    expect(etagOf(first)).not.to.equal(etagOf(second))
  })

  for (const etag of ['"3"', '"0-5"', '"1-"', '"x"', '"1-2-3"', '"1-9999999999999999"', '"1-253402300800000"'])
    it(`is none for the ETag ${etag}, which no setting has had`, () => {
      expect(stateOf(etag)).to.equal(undefined)
    })
})
