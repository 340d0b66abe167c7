import { expect } from 'chai'
import recorded from './parameter-numbers.json' with { type: 'json' }
import { taxonomy } from './taxonomy.ts'

// Items and templates name a parameter by its number for ever. What has ever stood in config.json stands in
// parameter-numbers.json too; a line there may be added, never changed or taken out.
describe('parameter numbers', () => {
  const now = Object.fromEntries(Object.entries(taxonomy.subchildren).map(([id, { parameters }]) => [id, parameters]))

  it('keep their meaning', () => {
    for (const [id, parameters] of Object.entries(recorded)) expect(now[id], id).to.include(parameters)
  })

  it('are recorded, new ones too', () => {
    expect(recorded, 'add what is new to parameter-numbers.json').to.deep.equal(now)
  })
})
