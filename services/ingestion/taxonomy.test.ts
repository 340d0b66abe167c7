import { checkSubmission } from '@tomorro/carbon/submission'
import { taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { expect } from 'chai'
import { acme, ingestionForTests } from './testing.ts'

type Parameter = {
  number: string
  type: string
  units?: string[]
  minimum?: number
  maximum?: number
  choices?: { value: string }[]
}
type Way = { calculationMethod: 'spend' | 'average' | 'distance'; requires: string[] }
type Subchild = { id: string; parameters: Parameter[]; ways: Way[] }

describe('GET /ingestion/taxonomy', () => {
  const { as } = ingestionForTests()
  let subchildren: Subchild[]

  before(async () => {
    const { status, body } = await as(acme)('GET', '/ingestion/taxonomy')
    expect(status).to.equal(200)
    subchildren = body.subchildren
  })

  it('has every subchild, in the order of config.json', () => {
    expect(subchildren.map(({ id }) => id)).to.deep.equal(Object.keys(taxonomy.subchildren))
  })

  it('says of electricity what a form can name', () => {
    const electricity = subchildren.find(({ id }) => id === 'electricity-usage')
    const usage = electricity?.parameters.find(({ number }) => number === '1')
    expect(usage).to.include({ key: 'USAGE_IN_KWH', type: 'decimal', unit: 'kWh' })
    expect(usage?.units).to.include.members(['kWh', 'MWh', 'therms'])
    expect(electricity?.ways.map(({ requires }) => requires)).to.deep.include.members([['0'], ['1']])
  })

  it('names only units that each way of a subchild takes', () => {
    for (const { id, parameters, ways } of subchildren)
      for (const { calculationMethod, requires } of ways)
        for (const { number, units = [] } of parameters.filter((parameter) => requires.includes(parameter.number)))
          for (const unit of units) {
            const values = requires.map((each) => [each, anyValue(parameters, each)])
            const activity = { ...Object.fromEntries(values), [number]: { value: 1, unit } }
            const period = { from: '2025-01-01', until: '2025-12-31' }
            const checked = checkSubmission({ subchildId: id, period, activity, calculationMethod })
            expect(checked, `${id} ${number} in ${unit}`).to.have.property('value')
          }
  })

  it('says of every subchild enough to hand something in for each of its ways', () => {
    for (const { id, parameters, ways } of subchildren)
      for (const { calculationMethod, requires } of ways) {
        const activity = Object.fromEntries(requires.map((number) => [number, anyValue(parameters, number)]))
        const period = { from: '2025-01-01', until: '2025-12-31' }
        expect(
          checkSubmission({ subchildId: id, period, activity, calculationMethod }),
          `${id} ${requires}`,
        ).to.have.property('value')
      }
  })
})

function anyValue(parameters: Parameter[], number: string): unknown {
  const parameter = parameters.find((candidate) => candidate.number === number)
  if (parameter?.type === 'decimal') return Math.max(parameter.minimum ?? 0, Math.min(parameter.maximum ?? 1, 1))
  if (parameter?.type === 'text') return 'Acme EPD 12345, 2024'
  return parameter?.type === 'choice' ? parameter.choices?.[0]?.value : true
}
