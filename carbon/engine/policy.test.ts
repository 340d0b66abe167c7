import { expect } from 'chai'
import { toPolicy } from './policy.ts'

describe('toPolicy', () => {
  it('takes the default of each setting that is not stored', () => {
    const policy = toPolicy({ wtt: { isIncluded: false } })
    expect(policy).to.deep.include({ factorYear: 'majority', wtt: false, radiativeForcing: true, supplierFactors: [] })
    expect(policy.priceIndex.get(2022)?.toString()).to.equal('133.66007')
  })
})
