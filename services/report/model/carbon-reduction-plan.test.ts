import { expect } from 'chai'
import { blocksOf, cellsOf, electricity, factsOf, type Given, tableOf, without } from './testing.ts'

describe('the declaration of a plan', () => {
  const declarationOf = (given?: Given) =>
    JSON.stringify(blocksOf(factsOf('carbon-reduction-plan', given), 'declaration'))

  it('is left out while the reporting year lacks a line that it declares', () => {
    expect(declarationOf()).to.include('signed off by the board')
    const facts = { current: without(electricity) }
    expect(declarationOf({ facts })).not.to.include('signed off by the board')
    expect(declarationOf({ facts })).to.include(
      'because the plan does not state \\"Scope 2, location-based\\" of the reporting year.',
    )
    const nilLines = [{ line: 'scope-2' as const, reason: 'We make our own' }]
    expect(declarationOf({ facts, narrative: { nilLines } })).to.include('signed off by the board')
  })

  it('is left out without a baseline and a year of Net Zero', () => {
    const facts = { base: undefined as never }
    const settings = { targets: { targets: [] } }
    expect(declarationOf({ facts, settings })).to.include(
      'because the plan does not state the year of Net Zero and the baseline.',
    )
  })
})

describe('the total of a plan', () => {
  it('says which lines it leaves out because they are not stated', () => {
    const facts = factsOf('carbon-reduction-plan', { facts: { current: without(electricity) } })
    expect(cellsOf(facts, 'current', 'total')[0]?.text).to.equal('Total emissions (incomplete)')
    expect(cellsOf(facts, 'baseline', 'total')[0]?.text).to.equal('Total emissions')
  })

  it('compares with the baseline only where both years state the same lines', () => {
    const texts = (given: Given) =>
      blocksOf(factsOf('carbon-reduction-plan', given), 'targets').flatMap((block) =>
        block.type === 'text' ? block.text : [],
      )
    const facts = { current: without(electricity) }
    expect(texts({ facts })).to.include('The years do not compare: only one of them states "Scope 2, location-based".')
    const nilLines = [{ line: 'scope-2' as const, reason: 'We make our own' }]
    expect(texts({ facts, narrative: { nilLines } })).to.include('Emissions are 12.5 % below the baseline.')
  })

  it('equals the baseline where both are the same year', () => {
    const settings = { 'base-year': { year: 2025, restatementThresholdPercent: 5, reason: 'The first whole year' } }
    expect(JSON.stringify(blocksOf(factsOf('carbon-reduction-plan', { settings }), 'targets'))).to.include(
      'Emissions equal the baseline.',
    )
  })
})

describe('a target of a plan', () => {
  it('is told per unit of the organisation’s own denominator, by its name', () => {
    const target = { year: 2030, reductionPercent: 50, scopes: 'all' as const, per: 'own' as const }
    const settings = {
      targets: {
        targets: [
          { ...target, perName: 'bed' },
          { ...target, perName: 'Meal served ' },
        ],
      },
    }
    const { rows } = tableOf(factsOf('carbon-reduction-plan', { settings }), 'targets')
    expect(rows.map(({ id, cells }) => [id, cells[1]?.text])).to.deep.equal([
      ['2030-all-own-bed', 'All emissions of this plan, per bed'],
      ['2030-all-own-meal served', 'All emissions of this plan, per Meal served'],
    ])
  })
})
