import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { expect } from 'chai'
import type { Figure } from './facts.ts'
import { blocksOf, boundary, cellsOf, current, factsOf, figure, fleet, gas, tableOf, without } from './testing.ts'

describe('a total of SECR', () => {
  it('may differ from its rounded lines, as the methods say', () => {
    const third = { location: new Decimal(1_004), emissions: new Decimal(1_004), market: new Decimal(1_004) }
    const facts = factsOf('secr', { facts: { current: [gas, fleet].map((each) => ({ ...each, ...third })) } })
    const shown = ['gas', 'transport', 'scope-1'].map((line) => cellsOf(facts, 'emissions', line)[1]?.text)
    expect(shown).to.deep.equal(['1.00', '1.00', '2.01'])
    expect(JSON.stringify(blocksOf(facts, 'methods'))).to.include('each figure is rounded by itself')
  })

  it('adds up Scope 1 and 2 apart, and both with employees’ cars', () => {
    const facts = factsOf('secr')
    expect(cellsOf(facts, 'emissions', 'scope-1').map(({ text }) => text)).to.deep.equal([
      ...['Total Scope 1', '2.00', '2.00', '2.00', '2.00'],
    ])
    expect(cellsOf(facts, 'emissions', 'scope-2')[1]?.text).to.equal('1.00')
    expect(cellsOf(facts, 'emissions', 'total')[1]?.text).to.equal('4.00')
  })

  it('counts the fuel of employees’ cars without its upstream emissions, which are a voluntary line', () => {
    const wellToTank = figure({
      ...{ subchildId: 'grey-fleet-car', scope: 'scope-3', category: 6, unit: 'miles' },
      factorKey: 'wtt.travel.car.average.diesel.mile',
    })
    const factor = () => new Decimal('0.27849')
    const facts = (figures: readonly Figure[]) => factsOf('secr', { facts: { current: figures, factor } })
    const texts = (figures: readonly Figure[], of: string, line: string) => cellsOf(facts(figures), of, line)[1]?.text
    const withUpstream = [...current, wellToTank]
    expect(texts(withUpstream, 'energy', 'total')).to.equal(texts(current, 'energy', 'total'))
    expect(texts(withUpstream, 'emissions', 'employee-cars')).to.equal('1.00')
    expect(texts(withUpstream, 'emissions', 'total')).to.equal('4.00')
    expect(texts(withUpstream, 'voluntary', 'well-to-tank')).to.equal('1.00')
  })

  it('says which lines it leaves out because they are not stated', () => {
    const facts = factsOf('secr', { facts: { current: without(gas) } })
    expect(cellsOf(facts, 'emissions', 'scope-1')[0]?.text).to.equal('Total Scope 1 (incomplete)')
    expect(cellsOf(facts, 'emissions', 'scope-2')[0]?.text).to.equal('Total Scope 2, location-based')
    expect(cellsOf(facts, 'emissions', 'total')[0]?.text).to.equal('Total gross emissions (incomplete)')
    expect(tableOf(facts, 'emissions').note).to.include(
      'The total of 2025 is incomplete: "Scope 1: combustion of gas" is not stated.',
    )
    expect(tableOf(facts, 'energy').note).to.equal('The total of 2025 is incomplete: "Natural gas" is not stated.')
  })

  it('is divided by the denominator as the organisation states it, however small', () => {
    const denominators = [{ kind: 'full-time-equivalents' as const, year: 2025, value: 0.0000004 }]
    const facts = factsOf('secr', { settings: { 'intensity-denominators': { denominators } } })
    expect(cellsOf(facts, 'intensity', 'full-time-equivalents-denominator')[1]).to.deep.equal({
      ...{ text: '0.0000004', value: '0.0000004' },
    })
  })

  it('is divided by denominators of the organisation’s own under their names, the primary one first', () => {
    const own = (name: string, year: number, value: number) => ({ kind: 'own' as const, name, year, value })
    const denominators = [own('meal served', 2025, 100), own('Bed', 2024, 50), own('bed', 2025, 40)]
    const primary = { kind: 'own' as const, name: 'bed', reason: 'Hospitals are compared by bed' }
    const facts = factsOf('secr', { settings: { 'intensity-denominators': { denominators, primary } } })
    const rows = tableOf(facts, 'intensity').rows.map(({ cells }) => cells.map(({ text }) => text))
    // 4 tCO2e / 40 beds, / 50 beds in the year before, / 100 meals.
    expect(rows).to.deep.equal([
      ['Denominator: bed', '40', '50'],
      ['tCO2e per bed', '0.100', '0.080'],
      ['Denominator: meal served', '100', 'Not stated'],
      ['tCO2e per meal served', '0.040', 'Not stated'],
    ])
  })

  it('gives the United Kingdom its share where sites lie abroad', () => {
    const abroad = { ...gas, site: 'Lyon' }
    const overseasSites = [{ site: 'Lyon', country: 'France' }]
    const facts = factsOf('secr', {
      facts: { current: [...current, abroad] },
      settings: { 'organisation-boundary': { ...boundary, overseasSites } },
    })
    expect(cellsOf(facts, 'emissions', 'gas').map(({ text }) => text)).to.deep.equal([
      ...['Scope 1: combustion of gas', '2.00', '1.00', '1.00', '1.00'],
    ])
  })
})
