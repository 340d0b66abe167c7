import { expect } from 'chai'
import { type Entry, emptyEntry, entryOf, errorsOfProblem, patchOf, readEntry } from './activity-entry.ts'
import type { Subchild } from './taxonomy.ts'
import type { Schemas } from './words.ts'

const decimal = { type: 'decimal', help: 'As the bill states it', minimum: 0, maximum: 1_000_000, decimals: 2 } as const
const electricity: Subchild = {
  id: 'electricity-usage',
  displayName: 'Electricity usage',
  parentId: 'utilities',
  childId: 'electricity',
  parameters: [
    { ...decimal, number: '0', key: 'SPEND_IN_GBP', displayName: 'Spend', unit: 'GBP' },
    { ...decimal, number: '1', key: 'USAGE_IN_KWH', displayName: 'Usage', unit: 'kWh' },
    { ...decimal, number: '2', key: 'SUPPLIER_FACTOR', displayName: 'Supplier factor' },
  ],
  ways: [
    { calculationMethod: 'spend', requires: ['0'], optional: [] },
    { calculationMethod: 'average', requires: ['1'], optional: ['2'] },
  ],
}
const period = { from: '2025-01-01', until: '2025-12-31' }
const filled: Entry = { ...emptyEntry, ...period, subchildId: electricity.id, values: { '1': '12,345.5' } }
const textsOf = (entry: Entry) => {
  const read = readEntry(electricity, entry)
  return Array.isArray(read) ? read.map(({ text }) => text) : []
}

describe('an entry of activity', () => {
  it('is read as the API takes it, by amount where nothing else was chosen', () => {
    expect(readEntry(electricity, { ...filled, site: ' Leeds ' })).to.deep.equal({
      subchildId: 'electricity-usage',
      period,
      activity: { '1': 12345.5 },
      calculationMethod: 'average',
      site: 'Leeds',
      state: 'pending',
    })
  })

  it('sends an amount in the unit that was chosen, and the parameter’s own unit as a plain number', () => {
    const read = (unit: string) =>
      readEntry(electricity, { ...filled, values: { '1': '1,012.345' }, units: { '1': unit } })
    expect(read('MWh')).to.deep.include({ activity: { '1': { value: 1012.345, unit: 'MWh' } } })
    expect(readEntry(electricity, { ...filled, units: { '1': 'kWh' } })).to.deep.include({ activity: { '1': 12345.5 } })
  })

  it('leaves out what was typed for another way', () => {
    const read = readEntry(electricity, { ...filled, way: 0, values: { '0': '99', '1': '12' } })
    expect(read).to.deep.include({ activity: { '0': 99 }, calculationMethod: 'spend' })
  })

  for (const [typed, violation] of [
    ['', 'Enter a number for Usage'],
    ['many', 'Usage must be a number, such as 1234.5'],
    ['1.234,5', 'Usage must be a number, such as 1234.5'],
    ['12,34', 'Usage must be a number, such as 1234.5'],
    ['1e3', 'Usage must be a number, such as 1234.5'],
    ['-1', 'Usage must be at least 0'],
    ['1000001', 'Usage must be at most 1,000,000'],
    ['1.234', 'Usage takes 2 decimals at most'],
  ] as const)
    it(`refuses "${typed}" as an amount: ${violation}`, () =>
      expect(textsOf({ ...filled, values: { '1': typed } })).to.deep.equal([violation]))

  it('names both ends of a period that is missing, and a last day before the first', () => {
    expect(textsOf({ ...filled, from: '', until: '' })).to.have.length(2)
    expect(textsOf({ ...filled, from: '2025-02-01', until: '2025-01-31' })).to.deep.equal([
      'The last day must not be before the first day',
    ])
  })

  it('becomes a patch that takes away what is gone', () => {
    const item: Schemas['IngestableRecord'] = {
      id: '1',
      orgId: 'org_Acme0000',
      subchildId: electricity.id,
      period,
      activity: { '1': 5, '2': 0.1 },
      entries: 1,
      state: 'rejected',
      inputMethod: 'form',
      calculationMethod: 'average',
      revision: 2,
      site: 'Leeds',
      createdAt: '2026-01-15T09:30:00Z',
      updatedAt: '2026-01-15T09:30:00Z',
    }
    const entry = entryOf(item, electricity)
    expect(entry).to.deep.include({ way: 1, values: { '1': '5', '2': '0.1' }, site: 'Leeds' })
    const read = readEntry(electricity, { ...entry, site: '', values: { '1': '6' } })
    if (Array.isArray(read)) throw new Error('expected a submission')
    expect(patchOf(item, read as never)).to.deep.equal({
      period,
      activity: { '1': 6, '2': null },
      site: null,
      calculationMethod: 'average',
    })
  })

  it('finds the field that a problem document points at', () => {
    const fields = ['/activity/1', '/period/until', '/site', ''].map(
      (pointer) => errorsOfProblem([{ pointer, detail: 'x' }])[0]?.field,
    )
    expect(fields).to.deep.equal(['parameter-1', 'period-until', 'site', 'category'])
  })
})
