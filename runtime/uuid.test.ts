import { expect } from 'chai'
import { isUuid, uuidSource } from './uuid.ts'

describe('uuidSource', () => {
  it('gives ids of version 7 that begin with the millisecond', () => {
    const id = uuidSource(() => new Date('2026-01-15T09:30:00.000Z'))()
    expect(id).to.match(/^019bc118-9540-7000-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(isUuid(id)).to.equal(true)
  })

  it('counts up within a millisecond, past the end of its sequence, and when the clock is set back', () => {
    let milliseconds = 1_000_000
    const newId = uuidSource(() => new Date(milliseconds))
    const ids = Array.from({ length: 5_000 }, newId)
    milliseconds -= 60_000
    ids.push(newId())
    expect(ids).to.deep.equal([...ids].sort())
    expect(new Set(ids)).to.have.property('size', 5_001)
  })
})

describe('isUuid', () => {
  for (const text of ['', 'x', '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c1', "01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11' or ''='"])
    it(`refuses ${JSON.stringify(text)}`, () => expect(isUuid(text)).to.equal(false))
})
