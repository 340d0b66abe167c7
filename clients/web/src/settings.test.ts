import { expect } from 'chai'
import { type SettingField, typedValue, withMember } from './settings.ts'

const name: SettingField = { path: 'name', label: 'Name', type: 'text', isOptional: true }

describe('a typed setting', () => {
  it('keeps the space between two words while the second is still to come', () => {
    expect(typedValue(name, 'meal ')).to.equal('meal ')
    expect(typedValue(name, '  ')).to.equal(undefined)
  })

  it('loses an optional object with its last member', () => {
    const value = { denominators: [], primary: { kind: 'own', name: 'bed' } }
    const unnamed = withMember(value, 'primary.name', undefined)
    expect(unnamed).to.deep.equal({ denominators: [], primary: { kind: 'own' } })
    expect(withMember(unnamed, 'primary.kind', undefined)).to.deep.equal({ denominators: [] })
    expect(withMember({ denominators: [] }, 'primary.kind', undefined)).to.deep.equal({ denominators: [] })
  })
})
