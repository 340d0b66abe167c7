import { expect } from 'chai'
import recorded from './parameter-numbers.json' with { type: 'json' }
import { taxonomy } from './taxonomy.ts'

// Stored items and downloaded templates refer to a parameter by its number. parameter-numbers.json lists every number that
// config.json has ever had; only add lines to it.
describe('parameter numbers', () => {
  const now = Object.fromEntries(Object.entries(taxonomy.subchildren).map(([id, { parameters }]) => [id, parameters]))

  it('keep their meaning', () => {
    for (const [id, parameters] of Object.entries(recorded)) expect(now[id], id).to.include(parameters)
  })

  it('are recorded, new ones too', () => {
    expect(recorded, 'add what is new to parameter-numbers.json').to.deep.equal(now)
  })
})
