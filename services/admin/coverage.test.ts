import { taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { expect } from 'chai'
import { coverageOf, type LoadedFactor } from './coverage.ts'

const electricity = [
  'electricity.uk.generation.kwh',
  'electricity.uk.td.kwh',
  'wtt.electricity.uk.generation.kwh',
  'wtt.electricity.uk.td.kwh',
]
const loaded = (edition: number, ...keys: string[]): LoadedFactor[] =>
  keys.map((key) => ({ key, edition, unit: key.startsWith('spend.') ? 'GBP' : 'kWh' }))
const of = (edition: number, factors: LoadedFactor[], subchildId = 'electricity-usage', method = 'average') =>
  coverageOf(edition, factors).subchildren.find(
    (one) => one.subchildId === subchildId && one.calculationMethod === method,
  )

describe('coverageOf', () => {
  it('calls complete what has every factor of the edition itself', () => {
    expect(of(2026, loaded(2026, ...electricity))).to.deep.include({ isComplete: true, missing: [] })
  })

  it('names what is missing, and the edition that stands in: the latest before, else one shortly after', () => {
    const [generation = '', ...others] = electricity
    const factors = [...loaded(2024, generation), ...loaded(2023, generation), ...loaded(2027, ...others)]
    expect(of(2026, factors)?.missing).to.deep.equal([
      { key: generation, standIn: 2024 },
      ...others.map((key) => ({ key, standIn: 2027 })),
    ])
    expect(of(2024, factors)?.missing).to.deep.equal(others.map((key) => ({ key })))
  })

  it('lets factors per GBP stand in over any distance', () => {
    const factors = loaded(2022, 'spend.sic.26')
    expect(of(2010, factors, 'it-equipment', 'spend')?.missing).to.deep.equal([{ key: 'spend.sic.26', standIn: 2022 }])
  })

  it('looks at every choice that a subchild takes', () => {
    const { missing } = of(2025, [], 'propane-butane') ?? {}
    expect(missing?.map(({ key }) => key)).to.deep.equal([
      'fuel.butane.litre',
      'fuel.propane.litre',
      'wtt.fuel.butane.litre',
      'wtt.fuel.propane.litre',
    ])
  })

  it('answers for every subchild and method of the taxonomy, once', () => {
    const expected = Object.entries(taxonomy.subchildren).flatMap(([id, { methods }]) =>
      Object.keys(methods).map((method) => `${id} ${method}`),
    )
    expect(
      coverageOf(2025, []).subchildren.map(({ subchildId, calculationMethod }) => `${subchildId} ${calculationMethod}`),
    ).to.have.members(expected)
  })
})
