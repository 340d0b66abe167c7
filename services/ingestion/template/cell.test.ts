import { taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Cell, FORMULA } from '@tomorro/spreadsheet/row'
import { expect } from 'chai'
import { readDay } from '../cell/day.ts'
import { readEstimated, readParameter, readSite, shapeOf } from './cell.ts'
import { workbookHabits } from './csv-habits.ts'
import { columnsOf, type ParameterColumn } from './layout.ts'

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
    { cell: '45688', expected: 'refused: date_serial' },
    { cell: '01/02/2025', expected: 'refused: date_format' },
    { cell: '1.2.2025', expected: 'refused: date_format' },
    { cell: '31-Jan-2025', expected: '2025-01-31' },
    { cell: '1 Sept 25', expected: '2025-09-01' },
    { cell: '31-Foo-2025', expected: 'refused: date' },
    { cell: '2025-01-31T00:00:00.000Z', expected: '2025-01-31' },
    { cell: '2025-01-31 09:30', expected: 'refused: date_time' },
    { cell: '\u200E2025-01-31\u00A0', expected: '2025-01-31' },
    { cell: '31/02/2025', expected: 'refused: date' },
    { cell: '#REF!', expected: 'refused: error_value' },
    { cell: '2025/01/31', expected: '2025-01-31' },
    { cell: '2025-1-5', expected: '2025-01-05' },
    { cell: '20250131', expected: '2025-01-31' },
    { cell: 20250131, expected: '2025-01-31' },
    { cell: '2025-13-01', expected: 'refused: date' },
    { cell: '31st January 2025', expected: '2025-01-31' },
    { cell: 'Friday, 31 January 2025', expected: '2025-01-31' },
    { cell: 'January 31, 2025', expected: '2025-01-31' },
    { cell: '2025\u201101\u201131', expected: '2025-01-31' },
    { cell: '31/01/25 00:00', expected: 'refused: date_format' },
    { cell: 'TOTAL', expected: 'refused: total_row' },
    { cell: 'Sub-total 2025', expected: 'refused: total_row' },
    { cell: 'January', expected: 'refused: month' },
    { cell: 'Apr-24', expected: 'refused: month' },
    { cell: 'April 2024', expected: 'refused: month' },
    { cell: 'Q1 2024', expected: 'refused: date' },
    { cell: 'Q1 total', expected: 'refused: total_row' },
    { cell: 'Year to date', expected: 'refused: total_row' },
    { cell: '2025-01-31T23:59:59Z', expected: '2025-01-31' },
    { cell: new Date('2025-01-31T23:59:59Z'), expected: '2025-01-31' },
    { cell: true, expected: 'refused: date' },
    { cell: null, expected: 'refused: required' },
  ])
    it(`is read as ${expected}: ${title(cell)}`, () => {
      expect(outcome(readDay(cell))).to.equal(expected)
    })

  for (const [cell, order, expected] of [
    ['01/02/2025', 'day-first', '2025-02-01'],
    ['1.2.25', 'day-first', '2025-02-01'],
    ['31/01/2025 00:00:00', 'day-first', '2025-01-31'],
    ['01/13/2025', 'day-first', 'refused: date'],
    ['01/02/2025', 'month-first', '2025-01-02'],
  ] as const)
    it(`is read as ${expected} in a file whose dates are ${order}: ${cell}`, () => {
      expect(outcome(readDay(cell, order))).to.equal(expected)
    })
})

describe('a cell that holds a month', () => {
  for (const [cell, from, until] of [
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['April 2024', '2024-04-01', '2024-04-30'],
    ['Sept-2024', '2024-09-01', '2024-09-30'],
    ['2024-13', 'refused: date', 'refused: date'],
    // 24 April of this year, or April 2024.
    ['Apr-24', 'refused: month', 'refused: month'],
  ] as const)
    it(`begins a period on ${from} and ends one on ${until}: ${cell}`, () => {
      const read = (end: 'from' | 'until') => outcome(readDay(cell, undefined, end))
      expect([read('from'), read('until')]).to.deep.equal([from, until])
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
    // 0.1 + 0.2 as a spreadsheet stores it; it shows 0.3.
    { cell: 0.30000000000000004, expected: 0.3 },
    { cell: '12.5', expected: '12.5' },
    { cell: ' 1234.5 ', expected: '1234.5' },
    { cell: '1,234', expected: 'refused: thousand_separator' },
    { cell: '1,234.5', expected: '1234.5' },
    { cell: '1,234,567', expected: '1234567' },
    { cell: '12,34.5', expected: 'refused: thousand_separator' },
    { cell: '1.234.567', expected: 'refused: thousand_separator' },
    { cell: '1.234,5', expected: 'refused: thousand_separator' },
    { cell: '12,5', expected: 'refused: thousand_separator' },
    { cell: '1 234', expected: '1234' },
    { cell: '1\u202F234.5', expected: '1234.5' },
    { cell: "1'234", expected: '1234' },
    { cell: '\u2212120.5', expected: '-120.5' },
    { cell: '(120.50)', expected: '-120.50' },
    { cell: '120.50-', expected: '-120.50' },
    { cell: '\u200B12.5\uFEFF', expected: '12.5' },
    { cell: '\u2013120.5', expected: 'refused: character' },
    { cell: '12.5 apples', expected: 'refused: unit' },
    { cell: '1e3', expected: 'refused: shortened' },
    { cell: '1.2346E+04', expected: 'refused: shortened' },
    { cell: '120.50 CR', expected: '-120.50' },
    { cell: '120.50DR', expected: '120.50' },
    { cell: '+120.5', expected: '120.5' },
    { cell: '.5', expected: '0.5' },
    { cell: '1000.', expected: '1000' },
    { cell: '1\u2009028.5', expected: '1028.5' },
    { cell: '\u2011120.5', expected: '-120.5' },
    { cell: '-', expected: 'refused: type' },
    { cell: 'n/a', expected: 'refused: type' },
    { cell: '12%', expected: 'refused: unit' },
    { cell: '\uFF11\uFF12', expected: 'refused: character' },
    { cell: 'apples', expected: 'refused: type' },
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

describe('a number with a unit', () => {
  const kwh = column('electricity-usage', 'Usage in kWh (kWh)')
  for (const [cell, value, unit] of [
    ['12.345 MWh', '12.345', 'MWh'],
    ['1,234.5kWh', '1234.5', 'kWh'],
    ['3 therms', '3', 'therms'],
  ] as const)
    it(`keeps the unit of ${cell}`, () => {
      expect(readParameter(kwh, cell).value).to.deep.equal({ value, unit })
    })
})

describe('a number with the unit of a column that takes no other', () => {
  const leak = column('refrigerant-leakage', 'Leak rate in per cent (per cent)')
  const days = column('commute-car', 'Days (days)')
  for (const [of, cell, expected] of [
    [leak, '5%', '5'],
    [leak, '5 %', '5'],
    [leak, '2.5 per cent', '2.5'],
    [days, '220 days', '220'],
  ] as const)
    it(`is read as ${expected}: ${cell}`, () => {
      expect(outcome(readParameter(of, cell))).to.equal(expected)
    })
})

describe('a cell that says whether a quantity is estimated', () => {
  for (const [cell, expected] of [
    ['E', true],
    ['Estimated', true],
    ['(A)', false],
    ['Actual reading', 'refused: type'],
    ['actual', false],
    ['Yes', true],
    [false, false],
    [1, 'refused: type'],
  ] as const)
    it(`is read as ${expected}: ${title(cell)}`, () => {
      expect(outcome(readEstimated(cell))).to.equal(expected)
    })
})

describe('a number with a unit that may be two', () => {
  for (const [of, cell, instead] of [
    [column('car-petrol', 'Volume in litres (litres)'), '100 gallons', '“imperial gallons” or “US gallons”'],
    [column('coal', 'Mass in tonnes (tonnes)'), '3 tons', '“tonnes” or “UK tons”'],
  ] as const)
    it(`is refused with both: ${cell}`, () => {
      expect(readParameter(of, cell).failure?.message).to.contain(instead)
    })
})

describe('a number in a column of pounds', () => {
  const spend = column('electricity-usage', 'Spend (GBP)')
  for (const [cell, expected] of [
    ['£1,234.50', '1234.50'],
    ['-£12', '-12'],
    ['GBP 12', '12'],
    ['(£2,500.00)', '-2500.00'],
    ['£(2,500.00)', '-2500.00'],
    ['£250.10 CR', '-250.10'],
    ['100 pounds', '100'],
    ['100 kg', 'refused: type'],
    ['€12', 'refused: currency_sign'],
  ] as const)
    it(`is read as ${expected}: ${cell}`, () => {
      expect(outcome(readParameter(spend, cell))).to.equal(expected)
    })
})

describe('a number in a file with decimal commas', () => {
  const kwh = column('electricity-usage', 'Usage in kWh (kWh)')
  for (const [sign, cell, expected] of [
    ['comma', '1028,5', '1028.5'],
    ['comma', '1.028,50', '1028.50'],
    ['comma', '1.028', '1028'],
    ['comma', '1,028', '1.028'],
    ['comma', '12.5', 'refused: decimal_sign'],
    ['unknown', '1028,5', '1028.5'],
    ['unknown', '0,125', '0.125'],
    ['unknown', '1,028', 'refused: decimal_sign'],
    ['unknown', '1.028', 'refused: decimal_sign'],
  ] as const)
    it(`is read as ${expected} where the sign is ${sign}: ${cell}`, () => {
      expect(outcome(readParameter(kwh, cell, { ...workbookHabits, decimalSign: sign }))).to.equal(expected)
    })
})

describe('a cell that holds a choice', () => {
  const fuel = column('commute-car', 'Fuel')
  for (const { cell, expected } of [
    { cell: 'Battery electric', expected: 'bev' },
    { cell: ' battery ELECTRIC ', expected: 'bev' },
    { cell: 'bev', expected: 'bev' },
    { cell: 'Unleaded', expected: 'petrol' },
    { cell: 'EV', expected: 'bev' },
    { cell: 'plug-in\u00A0Hybrid', expected: 'phev' },
    { cell: 'steam', expected: 'refused: choice' },
    { cell: 1, expected: 'refused: choice' },
  ])
    it(`is read as ${expected}: ${title(cell)}`, () => {
      expect(outcome(readParameter(fuel, cell))).to.equal(expected)
    })
})

describe('a name that is no choice', () => {
  for (const [subchild, heading, cell, expected] of [
    ['refrigerant-top-up', 'Gas', 'R-410A', 'r410a'],
    ['refrigerant-top-up', 'Gas', 'R-22 (HCFC-22)', 'r22'],
    ['refrigerant-top-up', 'Gas', 'HFC-134a', 'r134a'],
    ['hotel-overseas', 'Country', 'USA', 'united-states'],
    ['hotel-overseas', 'Country', 'Éire', 'ireland'],
    ['commute-car', 'Fuel', 'Plug-in hybrid (PHEV)', 'phev'],
  ] as const)
    it(`is read as ${expected} where it is a synonym: ${cell}`, () => {
      expect(outcome(readParameter(column(subchild, heading), cell))).to.equal(expected)
    })

  it('is answered with the choices, as many as fit into a message', () => {
    expect(readParameter(column('commute-car', 'Fuel'), 'steam').failure?.message).to.include(
      'Expected one of: Unknown, Petrol, Diesel,',
    )
    expect(readParameter(column('commute-car', 'Fuel'), 'Petrol (EV)').failure?.code).to.equal('choice')
    const country = readParameter(column('hotel-overseas', 'Country'), 'Atlantis').failure?.message
    expect(country?.length).to.be.lessThan(501)
    expect(country).to.include('enter the spend')
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
