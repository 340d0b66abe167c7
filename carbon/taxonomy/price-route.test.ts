import { expect } from 'chai'
import { pricedParameters, routeByPrice } from './price-route.ts'
import { findSubchild, taxonomy } from './taxonomy.ts'

describe('routeByPrice', () => {
  const cases: { subchildId: string; numbers: string[] }[] = [
    { subchildId: 'electricity-usage', numbers: ['1'] },
    { subchildId: 'natural-gas-usage', numbers: ['1', '2', '3'] },
    { subchildId: 'car-petrol', numbers: ['1'] },
    { subchildId: 'propane-butane', numbers: ['1'] },
    // Needs the certificates beside the quantity.
    { subchildId: 'electricity-renewable-tariff', numbers: [] },
    // Scope 3: priced by what its sector emits per GBP.
    { subchildId: 'it-equipment', numbers: [] },
    { subchildId: 'water-supply', numbers: [] },
  ]
  for (const { subchildId, numbers } of cases)
    it(`takes prices of ${subchildId} for its parameters ${JSON.stringify(numbers)}`, () => {
      const subchild = findSubchild(subchildId)
      expect(subchild && pricedParameters(subchild)).to.deep.equal(numbers)
    })

  it('leads only into Scopes 1 and 2, with the lines that belong to them', () => {
    for (const subchild of Object.values(taxonomy.subchildren))
      for (const number of pricedParameters(subchild)) {
        const scopes = routeByPrice(subchild, number)?.route.lines.map(({ scope }) => scope) ?? []
        expect(scopes.some((scope) => scope === 'scope-1' || scope === 'scope-2')).to.equal(true)
      }
  })

  it('finds nothing that Object.prototype holds', () => {
    const subchild = findSubchild('electricity-usage')
    expect(subchild && routeByPrice(subchild, 'constructor')).to.equal(undefined)
  })
})
