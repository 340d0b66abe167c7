import { expect } from 'chai'
import {
  type Column,
  draftOf,
  emptyValue,
  errorsOfMapping,
  type MappingDraft,
  mappingField,
  parametersFor,
  readMapping,
  type Sheet,
  suggestedDraft,
  withTexts,
} from './import-mapping.ts'
import type { Parameter, Taxonomy } from './taxonomy.ts'

const column = (name: string, type: Column['type'], more: Partial<Column> = {}): Column => ({
  ...{ name, letters: name.slice(0, 3), type, filled: 1, samples: [], ...more },
})
const sheetOf = (columns: Column[]): Sheet => ({ name: 'csv', isHidden: false, rows: 2, headingRow: 1, columns })

const halfHours = Array.from({ length: 48 }, (_, index) => `${Math.floor(index / 2)}:${index % 2 === 0 ? '00' : '30'}`)
const meters = sheetOf([
  column('MPAN', 'number'),
  column('Date', 'date', { dateFormat: 'day-first' }),
  ...halfHours.map((name) => column(name, 'number')),
])
const payments = sheetOf([
  column('Supplier', 'text'),
  column('Paid on', 'date', { dateFormat: 'either' }),
  column('Account', 'text'),
  column('Net amount', 'mixed', { decimalSign: 'point' }),
])

const parameter = (number: string, key: string, more: Partial<Parameter> = {}): Parameter => ({
  ...{ number, key, displayName: key, type: 'decimal', help: '', ...more },
})
const spend = parameter('0', 'SPEND_IN_GBP', { unit: 'GBP', units: ['GBP'] })
const usage = parameter('1', 'USAGE_IN_KWH', { unit: 'kWh', units: ['kWh', 'MWh'] })
const isGreen = parameter('2', 'IS_GREEN', { type: 'boolean' })
const subchild = (id: string, parameters: Parameter[]) => ({
  ...{ id, displayName: id, parentId: 'p', childId: 'c', parameters, ways: [] },
})
const taxonomy: Taxonomy = {
  parents: [],
  children: [],
  subchildren: [
    subchild('electricity-usage', [spend, usage, isGreen]),
    subchild('legal', [spend]),
    subchild('audit', [spend]),
  ],
}
const read = (draft: MappingDraft, sheet: Sheet) => readMapping(draft, { sheet, place: {}, taxonomy })

describe('the mapping of a file', () => {
  it('suggests the half-hours of a meter as one figure of a day, added up by month and site', () => {
    const draft = suggestedDraft(meters)
    expect(draft.values[0]).to.deep.include({ from: 'columns', columns: halfHours })
    expect(draft).to.deep.include({ sum: 'month' })
    expect([draft.period.by, draft.period.column, draft.site.column]).to.deep.equal(['date', 'Date', 'MPAN'])
  })

  it('suggests the first amount of a ledger, and no category', () => {
    const draft = suggestedDraft(payments)
    expect(draft.values[0]).to.deep.include({ from: 'column', column: 'Net amount' })
    expect([draft.subchild.id, draft.site.by]).to.deep.equal(['', 'none'])
  })

  it('sends what the form says: a table of texts, a condition, a constant, a unit', () => {
    const draft: MappingDraft = {
      ...suggestedDraft(payments),
      dateFormat: 'day-first',
      subchild: {
        ...{ by: 'column', id: '', column: 'Account', leavesOthersOut: false },
        table: [
          { text: 'Power', subchildId: 'electricity-usage' },
          { text: 'Care', subchildId: null },
          { text: 'Other' },
        ],
      },
      values: [
        { ...emptyValue, parameter: 'USAGE_IN_KWH', column: 'Net amount', unit: 'MWh' },
        { ...emptyValue, parameter: 'IS_GREEN', from: 'value', value: 'false' },
        { ...emptyValue, parameter: 'SPEND_IN_GBP', from: 'value', value: '1,250.5' },
      ],
      filter: [{ column: 'Supplier', is: 'none-of', texts: 'Total\n\n Subtotal ' }],
    }
    expect(read(draft, payments)).to.deep.equal({
      dateFormat: 'day-first',
      period: { column: 'Paid on', lasts: 'day' },
      subchild: {
        column: 'Account',
        table: [
          { text: 'Power', subchildId: 'electricity-usage' },
          { text: 'Care', subchildId: null },
        ],
        others: 'refuse',
      },
      values: [
        { parameter: 'USAGE_IN_KWH', column: 'Net amount', unit: 'MWh' },
        { parameter: 'IS_GREEN', value: false },
        { parameter: 'SPEND_IN_GBP', value: 1250.5 },
      ],
      filter: [{ column: 'Supplier', is: 'none-of', texts: ['Total', 'Subtotal'] }],
      sum: 'none',
    })
  })

  it('reads back a kept mapping as it was sent', () => {
    const mapping = {
      period: { days: { from: '2025-01-01', until: '2025-12-31' } },
      site: { column: 'MPAN', table: [{ text: '2000012345678', site: 'Leeds office' }] },
      subchild: { id: 'electricity-usage' },
      values: [{ parameter: 'USAGE_IN_KWH', columns: halfHours.slice(0, 3), unit: 'MWh' }],
      sum: 'month' as const,
    }
    expect(read(draftOf(mapping), meters)).to.deep.equal(mapping)
  })

  it('names every field that is missing', () => {
    const fields = (draft: MappingDraft, sheet: Sheet) =>
      (read(draft, sheet) as readonly { field: string }[]).map(({ field }) => field)
    expect(fields(suggestedDraft(payments), payments)).to.deep.equal([
      mappingField.category,
      mappingField.dateFormat,
      mappingField.value(0, 'parameter'),
    ])
    expect(fields(suggestedDraft(sheetOf([])), sheetOf([]))).to.include.members([
      mappingField.first,
      mappingField.last,
      mappingField.value(0, 'column'),
    ])
  })

  it('offers the parameters that all chosen categories have', () => {
    const draft = suggestedDraft(payments)
    const by = (table: MappingDraft['subchild']['table']): MappingDraft => ({
      ...draft,
      subchild: { ...draft.subchild, by: 'column', column: 'Account', table },
    })
    const keys = (of: MappingDraft) => parametersFor(of, taxonomy).map(({ key }) => key)
    expect(keys(by([]))).to.deep.equal(['SPEND_IN_GBP', 'USAGE_IN_KWH', 'IS_GREEN'])
    expect(keys(by([{ text: 'a', subchildId: 'electricity-usage' }]))).to.include('USAGE_IN_KWH')
    const both = [
      { text: 'a', subchildId: 'electricity-usage' },
      { text: 'b', subchildId: 'legal' },
    ]
    expect(keys(by(both))).to.deep.equal(['SPEND_IN_GBP'])
  })

  it('adds the texts that a check found to those that are decided', () => {
    const draft = suggestedDraft(payments)
    const decided = { ...draft, subchild: { ...draft.subchild, table: [{ text: 'Legal fees', subchildId: 'legal' }] } }
    const { table } = withTexts(decided, [
      { text: 'LEGAL  fees', rows: 3 },
      { text: 'Taxi', rows: 2 },
    ]).subchild
    expect(table).to.deep.equal([
      { text: 'LEGAL  fees', subchildId: 'legal', rows: 3 },
      { text: 'Taxi', rows: 2 },
    ])
  })

  for (const [pointer, field] of [
    ['/mapping/period/until', mappingField.periodUntil],
    ['/mapping/values/1/unit', mappingField.value(1, 'unit')],
    ['/mapping/values/0/columns/3', mappingField.value(0, 'first')],
    ['/mapping/subchild/table/4/subchildId', mappingField.texts],
    ['/mapping/filter/0/texts/1', mappingField.filter(0, 'texts')],
    ['/mapping/dateFormat', mappingField.dateFormat],
    ['/name', mappingField.name],
  ] as const)
    it(`leads from ${pointer} to its field`, () => {
      const [error] = errorsOfMapping([{ pointer, detail: 'Wrong', expected: 'right' }], suggestedDraft(payments))
      expect(error).to.deep.equal({ field, text: 'Wrong: right' })
    })
})
