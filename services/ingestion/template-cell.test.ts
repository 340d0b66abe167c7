import { taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Cell, FORMULA } from '@tomorro/spreadsheet/row'
import { expect } from 'chai'
import { readDay, readParameter, readSite, shapeOf } from './template-cell.ts'
import { columnsOf, type ParameterColumn } from './template-layout.ts'

const outcome = ({ value, failure }: { value?: unknown; failure?: { code: string } }) =>
  failure ? `refused: ${failure.code}` : value
const title = (cell: unknown) => (cell instanceof Date ? `the date ${cell.getTime()}` : JSON.stringify(cell))

describe('a cell that holds a day', () => {
  for (const { cell, expected } of [
    { cell: new Date('2025-01-31T00:00:00Z'), expected: '2025-01-31' },
    { cell: '2025-01-31', expected: '2025-01-31' },
    { cell: ' 2024-02-29 ', expected: '2024-02-29' },
    { cell: '2025-02-29', expected: 'refused: date' },
    { cell: new Date('2025-01-31T12:00:00Z'), expected: 'refused: date_time' },
    { cell: new Date(Number.NaN), expected: 'refused: date' },
    { cell: 45688, expected: 'refused: date_serial' },
    { cell: '45688', expected: 'refused: date' },
    { cell: '01/02/2025', expected: 'refused: date_format' },
    { cell: '1.2.2025', expected: 'refused: date_format' },
    { cell: '31-Jan-2025', expected: 'refused: date_format' },
    { cell: '2025/01/31', expected: 'refused: date_format' },
    { cell: 'January', expected: 'refused: date' },
    { cell: true, expected: 'refused: date' },
    { cell: null, expected: 'refused: required' },
  ])
    it(`is read as ${expected}: ${title(cell)}`, () => {
      expect(outcome(readDay(cell))).to.equal(expected)
    })
})

describe('a cell that names a site', () => {
  for (const { cell, expected } of [
    { cell: ' Leeds office ', expected: 'Leeds office' },
    { cell: 42, expected: '42' },
    { cell: null, expected: undefined },
    { cell: '=HYPERLINK("http://x")', expected: 'refused: formula' },
    { cell: '+44 1632', expected: 'refused: formula' },
    { cell: '@SUM(A1)', expected: 'refused: formula' },
    { cell: '＝1+1', expected: 'refused: formula' },
    { cell: 'two\nlines', expected: 'refused: pattern' },
    { cell: 'x'.repeat(101), expected: 'refused: maxLength' },
    { cell: '#REF!', expected: 'refused: error_value' },
    { cell: true, expected: 'refused: type' },
  ])
    it(`is read as ${expected}: ${title(cell).slice(0, 40)}`, () => {
      expect(outcome(readSite(cell))).to.equal(expected)
    })
})

describe('a cell that holds a number', () => {
  const kwh = column('electricity-usage', 'Usage in kWh (kWh)')
  for (const { cell, expected } of [
    { cell: 12.5, expected: 12.5 },
    // What a spreadsheet keeps of 0.1 + 0.2, and shows as 0.3.
    { cell: 0.30000000000000004, expected: 0.3 },
    { cell: '12.5', expected: '12.5' },
    { cell: ' 1234.5 ', expected: '1234.5' },
    { cell: '1,234', expected: 'refused: thousand_separator' },
    { cell: '1,234.5', expected: 'refused: thousand_separator' },
    { cell: '1.234.567', expected: 'refused: thousand_separator' },
    { cell: '1.234,5', expected: 'refused: thousand_separator' },
    { cell: '12,5', expected: 'refused: thousand_separator' },
    { cell: '1 234', expected: 'refused: thousand_separator' },
    { cell: "1'234", expected: 'refused: thousand_separator' },
    { cell: '£12.50', expected: 'refused: currency_sign' },
    { cell: '12.50 €', expected: 'refused: currency_sign' },
    { cell: 'GBP 12', expected: 'refused: currency_sign' },
    { cell: '#N/A', expected: 'refused: error_value' },
    { cell: FORMULA, expected: 'refused: formula' },
    { cell: true, expected: 'refused: type' },
    { cell: new Date('2025-01-31'), expected: 'refused: type' },
    { cell: null, expected: undefined },
  ] as const)
    it(`is read as ${expected}: ${String(cell)}`, () => {
      expect(outcome(readParameter(kwh, cell))).to.equal(expected)
    })
})

describe('a cell that holds a choice', () => {
  const fuel = column('commute-car', 'Fuel')
  for (const { cell, expected } of [
    { cell: 'Battery electric', expected: 'bev' },
    { cell: ' battery ELECTRIC ', expected: 'bev' },
    { cell: 'bev', expected: 'bev' },
    { cell: 'steam', expected: 'refused: choice' },
    { cell: 1, expected: 'refused: choice' },
  ])
    it(`is read as ${expected}: ${title(cell)}`, () => {
      expect(outcome(readParameter(fuel, cell))).to.equal(expected)
    })
})

describe('a cell that holds yes or no', () => {
  const forcing = column('flight-domestic', 'With radiative forcing')
  for (const { cell, expected } of [
    { cell: true, expected: true },
    { cell: 'No', expected: false },
    { cell: 'TRUE', expected: true },
    { cell: 1, expected: 'refused: type' },
    { cell: 'maybe', expected: 'refused: type' },
  ])
    it(`is read as ${expected}: ${title(cell)}`, () => {
      expect(outcome(readParameter(forcing, cell))).to.equal(expected)
    })
})

describe('the shape of a cell', () => {
  it('tells its kind and nothing of its content', () => {
    const cells: Cell[] = [null, FORMULA, new Date(), 'secret', 5, true]
    expect(cells.map(shapeOf)).to.deep.equal(['empty', 'formula', 'date', 'text of 6 characters', 'number', 'boolean'])
  })
})

function column(subchildId: string, heading: string): ParameterColumn {
  const subchild = taxonomy.subchildren[subchildId]
  const found = subchild && columnsOf(subchild).find((known) => known.heading === heading)
  if (found?.kind !== 'parameter') throw new Error('There is no such column')
  return found
}
