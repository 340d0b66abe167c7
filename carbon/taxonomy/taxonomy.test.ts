import { expect } from 'chai'
import { choicesOf, displayNamesOf, expandCoverage, findSubchild, taxonomy } from './taxonomy.ts'

describe('taxonomy', () => {
  it('holds 9 parents, 46 children and 130 subchildren', () => {
    const { parents, children, subchildren } = taxonomy
    expect([parents, children, subchildren].map((level) => Object.keys(level).length)).to.deep.equal([9, 46, 130])
  })

  it('numbers spend 0 wherever spend is a parameter, and kWh of electricity 1', () => {
    for (const { parameters } of Object.values(taxonomy.subchildren)) {
      expect(Object.values(parameters).indexOf('SPEND_IN_GBP')).to.equal(parameters[0] === 'SPEND_IN_GBP' ? 0 : -1)
    }
    expect(findSubchild('electricity-usage')?.parameters).to.include({ 0: 'SPEND_IN_GBP', 1: 'USAGE_IN_KWH' })
  })

  it('finds nothing under a name that every object inherits', () => {
    expect(findSubchild('toString')).to.equal(undefined)
    expect(displayNamesOf('toString').subchildDisplayName).to.equal('toString')
  })

  it('narrows choices to those that the subchild takes', () => {
    const shortHaul = findSubchild('flight-short-haul')
    expect(shortHaul && choicesOf(shortHaul, 'CABIN')).to.deep.equal(['average', 'economy', 'business'])
  })

  it('names a subchild and what it belongs to', () => {
    expect(displayNamesOf('rail-national')).to.deep.equal({
      parentDisplayName: 'Business travel',
      childDisplayName: 'Public transport',
      subchildDisplayName: 'National rail',
    })
  })

  it('expands a coverage of mixed levels to subchildren, each once, and names ids that are unknown', () => {
    const { subchildIds, unknown } = expandCoverage(['natural-gas', 'water', 'water-supply', 'motorbike', 'atlantis'])
    expect(subchildIds).to.deep.equal(['natural-gas-usage', 'water-supply', 'water-treatment', 'motorbike'])
    expect(unknown).to.deep.equal(['atlantis'])
    expect(expandCoverage(['utilities']).subchildIds)
      .to.include('electricity-usage')
      .and.have.length(22)
  })
})
