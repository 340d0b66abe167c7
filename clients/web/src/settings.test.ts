import { expect } from 'chai'
import { type SettingField, typedValue } from './settings.ts'

const name: SettingField = { path: 'name', label: 'Name', type: 'text', isOptional: true }

describe('a typed setting', () => {
  it('keeps the space between two words while the second is still to come', () => {
    expect(typedValue(name, 'meal ')).to.equal('meal ')
    expect(typedValue(name, '  ')).to.equal(undefined)
  })
})
