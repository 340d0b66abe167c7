import { expect } from 'chai'
import { isUuid, uuidSource } from './uuid.ts'

describe('uuidSource', () => {
  it('gives ids of version 7 that begin with the millisecond, as in the example of RFC 9562, A.6', () => {
    const id = uuidSource(() => new Date('2022-02-22T14:22:22.000-05:00'))()
    expect(id).to.match(/^017f22e2-79b0-7000-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
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
