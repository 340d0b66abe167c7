import { zipOf } from '@tomorro/spreadsheet/testing'
import { expect } from 'chai'
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { acme, bill, ingestionForTests, rival } from '../testing.ts'
import { aboutSheet, csv, date, headings, january, mark, twoMonths, workbook } from './testing.ts'

describe('what people send as a template', () => {
  const { as, upload, submit, decide } = ingestionForTests()
  const dry = async (file: Uint8Array | string, subchildId = 'electricity-usage', organisation = rival) =>
    (await upload(organisation, file, { fields: { dryRun: 'true', subchildId } })).body
  const dryOfAcme = (file: string) => dry(file, 'electricity-usage', acme)
  const told = ({ notices }: { notices?: { code: string; rows: number[] }[] }) =>
    (notices ?? []).map(({ code, rows }) => [code, ...rows])

  it('tells of rows that the workbook hides or filters out, which count', async () => {
    const february = [date('2025-02-01'), date('2025-02-28'), 'Leeds', null, 900, null]
    const body = await dry(await workbook([january, february], { rowDefs: new Map([[2, { hidden: true }]]) }))
    expect([body.rows, told(body)]).to.deep.equal([2, [['hidden_rows', 3]]])
  })

  it('calculates what a cell shows: 12.345 MWh by its format is no 12.345 kWh, and a month is all of its days', async () => {
    const rows = [[date('2025-01-01'), date('2025-01-01'), 'Leeds', null, 12.345, null]]
    const columns = [{ numFmt: 'mmm\\-yy' }, { numFmt: 'mmm\\-yy' }, {}, {}, { numFmt: '0.000" MWh"' }]
    const { period, emissions } = await dry(await workbook(rows, { columns }))
    // 12,345 kWh x 0.177
    expect([period, emissions.scope2Location]).to.deep.equal([{ from: '2025-01-01', until: '2025-01-31' }, 2185.065])
  })

  it('refuses pounds in a column of kWh and euros in one of pounds, also by the format of the cell', async () => {
    const cells = async (numFmt: string, column: number) => {
      const row: CellValue[] = [date('2025-01-01'), date('2025-01-31'), 'Leeds', null, null, null]
      const columns = [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }, {}, { numFmt }, { numFmt }]
      const body = await dry(await workbook([row.with(column, 250)], { columns }))
      return (body.cells ?? []).map(({ code }: { code: string }) => code)
    }
    expect([await cells('"£"#,##0.00', 3), await cells('"£"#,##0.00', 4)]).to.deep.equal([[], ['currency_sign']])
    expect(await cells('[$€-2] #,##0.00', 3)).to.deep.equal(['currency_sign'])
  })

  it('tells of columns that the workbook hides and of cells merged over several rows', async () => {
    const february = [date('2025-02-01'), date('2025-02-28'), null, null, 900, null]
    const columns = [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }, {}, {}, { hidden: true }]
    const merges = [
      { startRow: 1, startCol: 2, endRow: 2, endCol: 2 },
      { startRow: 1, startCol: 5, endRow: 1, endCol: 6 },
    ]
    const body = await dry(await workbook([january, february], { columns, merges }))
    expect(told(body)).to.deep.equal([
      ['hidden_columns', 2, 3],
      ['merged_cells', 2],
    ])
  })

  it('calculates the kWh of a bill that states pounds, too, and keeps the pounds', async () => {
    const rows = ['2025-01-01,2025-01-31,L,250.10,1000,', '2025-02-01,2025-02-28,L,,900,']
    const body = await dry(csv(...rows))
    expect([body.emissions.scope2Location, told(body)]).to.deep.equal([336.3, [['spend_for_reference', 3]]])
    const { body: stored } = await upload(acme, csv(...rows))
    expect(stored.item).to.deep.include({ calculationMethod: 'average', activity: { 0: 250.1, 1: 1000 } })
  })

  it('keeps to the method of the first row where a later one fits two', async () => {
    const body = await dry(csv('2025-01-01,2025-01-31,L,250.10,,', '2025-02-01,2025-02-28,L,240,900,'))
    expect([body.rows, body.emissions.scope2Location]).to.deep.equal([2, 0])
  })

  it('takes a credit that an estimated bill of the site covers, and lowers the figure by it', async () => {
    const body = await dry(csv('2025-01-01,2025-01-31,L,,1000,', '2025-01-01,2025-01-31,L,,-120.5,'))
    // 879.5 kWh x 0.177
    expect([body.emissions.scope2Location, told(body)]).to.deep.equal([155.6715, [['credit', 4]]])
  })

  it('refuses a credit that nothing covers, and takes it once the bill is approved', async () => {
    const credit = csv('2024-03-01,2024-03-31,Hull,,-120.5,')
    const refused = await dryOfAcme(credit)
    expect(refused.cells).to.have.length(1)
    expect(refused.cells[0]).to.deep.include({ row: 3, column: 'Usage in kWh (kWh)', code: 'credit' })
    const form = { subchildId: 'electricity-usage', period: { from: '2024-03-01', until: '2024-03-31' }, site: 'Hull' }
    const asForm = () => as(acme)('POST', '/ingestion/form', { body: { ...form, activity: { 1: -120.5 } } })
    expect((await asForm()).body.errors[0]).to.deep.include({ pointer: '/activity/1', code: 'credit' })
    const bill = await submit(acme, { ...form, activity: { 1: 500 } })
    expect((await dryOfAcme(credit)).cells).to.have.length(1)
    await decide(acme, bill.id, 'approve')
    expect((await dryOfAcme(credit)).emissions.scope2Location).to.equal(-24.94953)
    const { status, body } = await asForm()
    expect([status, told(body)]).to.deep.equal([201, [['credit', 1]]])
  })

  it('holds the credits of several sites each against the approved activity of its own site and days', async () => {
    for (const [site, kWh] of [
      ['Bath', 100],
      ['Bath', 50],
      ['Ely', 70],
    ] as const) {
      const { id } = await submit(acme, { ...bill, site, activity: { 1: kWh } })
      await decide(acme, id, 'approve')
    }
    const { from, until } = bill.period
    const rows = [
      ['Bath', -150],
      ['Ely', -70.1],
      ['Ripon', -1],
    ] as const
    const lines = rows.map(([site, kWh]) => `${from},${until},${site},,${kWh},`)
    // Other days than those of the bill.
    const refused = await dryOfAcme(csv(...lines, '2020-01-01,2020-01-31,Ely,,-1,'))
    expect(refused.cells.map(({ row, code }: { row: number; code: string }) => [row, code])).to.deep.equal([
      [4, 'credit'],
      [5, 'credit'],
      [6, 'credit'],
    ])
  })

  it('tells a credit that nothing covers beside other violations, unless a refused row of its site may cover it', async () => {
    const bad = '2025-01-01,2025-01-31,York,,many,'
    const { cells, total } = await dry(csv(bad, '2025-01-01,2025-01-31,Selby,,-120.5,'))
    const places = cells.map(({ row, code }: { row: number; code: string }) => [row, code])
    expect([places, total]).to.deep.equal([
      [
        [3, 'type'],
        [4, 'credit'],
      ],
      2,
    ])
    expect((await dry(csv(bad, '2025-01-01,2025-01-31,York,,-120.5,'))).total).to.equal(1)
  })

  it('rounds what a formula left behind to the decimals that are kept, and says so', async () => {
    const { body } = await as(acme)('POST', '/ingestion/form', {
      body: {
        subchildId: 'electricity-usage',
        period: { from: '2025-01-01', until: '2025-01-31' },
        activity: { 1: 12345.6789012 },
      },
    })
    expect([body.item.activity, told(body)]).to.deep.equal([{ 1: 12345.678901 }, [['rounded', 1]]])
    const spend = csv('2025-01-01,2025-01-31,,1000.125,,')
    const { body: stored } = await upload(acme, spend)
    expect(stored.item.activity).to.deep.equal({ 0: 1000.13 })
    expect(told(await dry(spend))).to.deep.include(['rounded', 3])
  })

  it('reads dates as Excel saves them in the United Kingdom where the file leaves no doubt', async () => {
    const told2025 = [{ from: '2025-01-01', until: '2025-02-28' }, [['day_first_dates', 3, 4]]]
    const body = await dry(csv('01/01/2025,31/01/2025,,,1000,', '01/02/2025,28/02/2025,,,900,'))
    expect([body.period, told(body)]).to.deep.equal(told2025)
    // A workbook whose dates are text, as pasting leaves them.
    const pasted = await dry(
      await workbook([
        ['01/01/25', '31/01/25', null, null, 1000, null],
        ['01/02/25', '28/02/25', null, null, 900, null],
      ]),
    )
    expect([pasted.period, told(pasted)]).to.deep.equal([told2025[0], [['day_first_dates', 2, 3]]])
    expect(told(await dry(csv('1/31/2025,2/28/2025,,,1000,')))).to.deep.equal([['month_first_dates', 3]])
    const { cells } = await dry(csv('01/02/2025,03/02/2025,,,1000,'))
    expect(cells.map(({ code }: { code: string }) => code)).to.deep.equal(['date_format', 'date_format'])
    expect(cells[0].message).to.include('xlsx template')
  })

  it('reads a decimal comma where the file leaves no doubt, and refuses what has two readings', async () => {
    const semicolons = (...rows: string[]) => [mark.replaceAll(',', ';'), headings.join(';'), ...rows].join('\n')
    const body = await dry(semicolons('2025-01-01;2025-01-31;;;1028,5;', '2025-02-01;2025-02-28;;;1.028;'))
    // 2,056.5 kWh x 0.177
    expect([body.emissions.scope2Location, told(body)]).to.deep.equal([364.0005, [['decimal_comma', 3]]])
    expect((await dry(semicolons('2025-01-01;2025-01-31;;;1,028;'))).cells[0].code).to.equal('decimal_sign')
    expect((await dry(semicolons('2025-01-01;2025-01-31;;;1.028;'))).cells[0].code).to.equal('decimal_sign')
  })

  it('finds the entries on a sheet that somebody has renamed', async () => {
    expect((await dry(await workbook([january], { name: 'Jan 25' }))).rows).to.equal(1)
  })

  it('tells of a visible sheet that is not read', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Entries',
          columns: [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }],
          rows: [headings, january],
        },
        { name: '2024', rows: [headings, january] },
        aboutSheet(),
      ],
    })
    expect(told(await dry(file))).to.deep.equal([['unread_sheets', 1]])
  })

  it('says which sheet is empty, and that the rows of another do not count', async () => {
    const file = await writeXlsx({
      sheets: [{ name: 'Entries', rows: [headings] }, { name: 'Leeds', rows: [headings, january] }, aboutSheet()],
    })
    expect((await dry(file)).errors[0]).to.deep.include({
      code: 'no_rows',
      detail: 'The sheet Entries has no rows below its headings',
      expected: 'the rows of the other sheets copied into it, as only this sheet is read',
    })
  })

  it('takes a template without columns that came later, as long as the others say when and how much', async () => {
    const old = [mark, 'Period from,Period until,Usage in kWh (kWh)', '2025-01-01,2025-01-31,1000'].join('\n')
    expect((await dry(old)).rows).to.equal(1)
    const { cells } = await dry([mark, 'Period from,Period until,Site', '2025-01-01,2025-01-31,L'].join('\n'))
    expect(new Set(cells.map(({ code }: { code: string }) => code))).to.deep.equal(new Set(['missing_column']))
  })

  for (const [heading, scope2] of [
    ['Usage in kWh [MWh]', 177],
    ['Usage MWh', 177],
    ['Usage in GJ', 49.16667],
  ] as const)
    it(`takes the heading ${heading}`, async () => {
      const file = [mark, `Period from,Period until,${heading}`, '2025-01-01,2025-01-31,1'].join('\n')
      expect((await dry(file)).emissions.scope2Location).to.equal(scope2)
    })

  for (const { subchildId = 'electricity-usage', heading, says } of [
    { heading: 'Consumption (kWh)', says: 'for the usage write “Usage in kWh”' },
    { heading: 'kWh', says: 'for the usage write “Usage in kWh”' },
    { heading: 'Usage in litres', says: 'Usage cannot be in this unit: expected kWh, MWh, GWh, MJ, GJ or therms' },
    { heading: 'Notes', says: 'delete the column, or write its heading as the template has it' },
    { subchildId: 'car-petrol', heading: 'Volume in gallons', says: 'write “imperial gallons” or “US gallons”' },
    { subchildId: 'car-petrol', heading: 'Mileage (miles)', says: 'for the distance write “Distance in miles”' },
  ])
    it(`says what the heading ${heading} should be, and names only columns that are needed`, async () => {
      const heads = `Period from,Period until,${heading}`
      const file = [`Tomorro template,1,${subchildId}`, heads, '2025-01-01,2025-01-31,1'].join('\n')
      const { cells } = await dry(file, subchildId)
      expect(cells.map(({ column, code }: { column: string; code: string }) => [column, code])).to.deep.equal([
        ['Column 3', 'unknown_column'],
        ['', 'missing_column'],
      ])
      expect(cells[0].message).to.contain(says)
      expect(cells[1].message).to.contain('No column says how much: expected “Spend (GBP)”, or “')
    })

  it('says of notes and repeated headings below the rows that they have to go', async () => {
    const rows = ['2025-01-01,2025-01-31,L,,1,', 'Meter read by the landlord,,,,,', 'Prepared by,A Smith,01/02/2025,,,']
    const { cells } = await dry(csv(...rows, headings.join(','), ',,,,7,', ',2025-02-28,L,,8,', 'Period from,,Site,,,'))
    expect(cells.map(({ row, column, code }: Record<string, unknown>) => [row, column, code])).to.deep.equal([
      [4, '', 'no_entry'],
      [5, '', 'no_entry'],
      [6, '', 'heading_again'],
      [7, 'Period from', 'required'],
      [7, 'Period until', 'required'],
      [8, 'Period from', 'required'],
      [9, '', 'no_entry'],
    ])
  })

  it('names no factor keys to people with a spreadsheet', async () => {
    const { cells } = await dry(csv('1999-01-01,1999-01-31,L,,1,'))
    expect(cells[0].message).to.match(/^No edition has a factor for 1999: expected a period in \d{4} or later$/)
    const period = { from: '1999-01-01', until: '1999-01-31' }
    const form = { subchildId: 'electricity-usage', period, activity: { 1: 1 } }
    const { body } = await as(acme)('POST', '/ingestion/form', { body: form })
    expect(body.errors[0].detail).to.equal('No edition has a factor for 1999')
  })

  it('says that rows above the headings have to go', async () => {
    const { cells } = await dry([mark, 'Energy 2025,,', headings.join(','), '2025-01-01,2025-01-31,L,,1,'].join('\n'))
    expect(cells.map(({ row, code }: { row: number; code: string }) => [row, code])).to.deep.equal([[2, 'no_headings']])
  })

  it('takes a template that was given out before cars had sizes, and reads the same figure from it', async () => {
    const heading =
      'Period from,Period until,Site,Spend (GBP),Volume in litres (litres),Distance in miles (miles),Distance in kilometres (km),Estimated'
    const row = '2025-01-01,2025-12-31,Leeds,,,8000,,'
    const { emissions } = await dry(['Tomorro template,1,car-petrol', heading, row].join('\n'), 'car-petrol')
    expect(emissions.scope1).to.equal(2094.96)
  })

  it('takes words in a file, as the source and evidence of an own factor', async () => {
    const heading =
      'Period from,Period until,Number of items (items),Own factor (kgCO2e per unit),Source of the factor,Evidence'
    const row = '2025-01-01,2025-12-31,200,12.5,Acme EPD 12345,https://acme.example/epd'
    const subchild = 'purchased-own-factor'
    const body = await dry([`Tomorro template,1,${subchild}`, heading, row].join('\n'), subchild)
    expect([body.emissions?.scope3, told(body)]).to.deep.equal([2500, [['own_factor', 3]]])
  })

  for (const { subchildId, heading, said, named, rest } of [
    {
      subchildId: 'commute-car',
      heading: 'Fuel',
      said: 'EV',
      named: 'Battery electric',
      rest: ['One-way distance in miles (miles),Days (days)', '12,180'],
    },
    {
      subchildId: 'commute-car',
      heading: 'Fuel',
      said: 'Unleaded',
      named: 'Petrol',
      rest: ['One-way distance in miles (miles),Days (days)', '12,180'],
    },
    {
      subchildId: 'refrigerant-top-up',
      heading: 'Gas',
      said: 'R-410A',
      named: 'R410A',
      rest: ['Mass in kilograms (kg)', '2.4'],
    },
    {
      subchildId: 'hotel-overseas',
      heading: 'Country',
      said: 'USA',
      named: 'United States',
      rest: ['Room nights (room nights)', '6'],
    },
  ])
    it(`takes ${said} for ${named}, and gives the same figure`, async () => {
      const file = (choice: string) =>
        [
          `Tomorro template,1,${subchildId}`,
          `Period from,Period until,${heading},${rest[0]}`,
          `2025-01-01,2025-12-31,${choice},${rest[1]}`,
        ].join('\n')
      const [body, expected] = [await dry(file(said), subchildId), await dry(file(named), subchildId)]
      expect(body.emissions, JSON.stringify(body)).to.deep.equal(expected.emissions)
      if (said === 'R-410A') expect(body.emissions.scope1).to.equal(4617.6)
    })

  it('names the choices where a cell has another word', async () => {
    const heading = 'Period from,Period until,Fuel,One-way distance in miles (miles),Days (days)'
    const file = ['Tomorro template,1,commute-car', heading, '2025-01-01,2025-12-31,Steam,12,180'].join('\n')
    const { cells } = await dry(file, 'commute-car')
    expect(cells[0]).to.deep.include({ row: 3, column: 'Fuel', code: 'choice' })
    expect(cells[0].message).to.include('Petrol, Diesel')
  })

  it('says that a date shows an error of the spreadsheet', async () => {
    const { cells } = await dry(csv('#REF!,2025-01-31,,,10,'))
    const { cells: inWorkbook } = await dry(await workbook([['#REF!', date('2025-01-31'), null, null, 10, null]]))
    for (const [cell] of [cells, inWorkbook])
      expect(cell).to.deep.include({ column: 'Period from', code: 'error_value' })
    expect(cells[0].message).to.include('#REF!')
  })

  it('reads a comma between thousands where another number shows the decimal point', async () => {
    const body = await dry(csv('2025-01-01,2025-01-31,L,,"1,028",', '2025-02-01,2025-02-28,L,,"1,128.50",'))
    // 2,156.5 kWh x 0.177
    expect([body.emissions.scope2Location, told(body)]).to.deep.equal([381.7005, [['thousands_comma', 3]]])
    expect((await dry(csv('2025-01-01,2025-01-31,L,,"1,028",'))).cells[0].code).to.equal('thousand_separator')
  })

  it('reads past characters of no width, thin spaces and the minus of typesetters, and names others', async () => {
    const rows = ['2025-01-01,2025-01-31,Leeds,,1\u2009000.5,', '2025-01-01,2025-01-31,Le\u200Beds,,\u2212120.5\u00A0,']
    const body = await dry(csv(...rows))
    // 880 kWh x 0.177
    expect([body.emissions.scope2Location, told(body)]).to.deep.equal([155.76, [['credit', 4]]])
    const { cells } = await dry(csv('2025-01-01,2025-01-31,,,\u2013120.5,'))
    expect(cells[0].message).to.include('“–” (U+2013)')
  })

  it('knows a row of totals without days, or without a name', async () => {
    const months = ['2025-01-01,2025-01-31,L,,1000,', '2025-02-01,2025-02-28,L,,900,']
    const { cells, total } = await dry(csv(...months, ',,TOTAL,,1900,'))
    expect([total, cells[0].row, cells[0].code]).to.deep.equal([1, 5, 'total_row'])
    expect((await dry(csv(...months, 'Total,,,,1900,'))).cells[0].code).to.equal('total_row')
    expect(told(await dry(csv(...months, '2025-01-01,2025-02-28,,,1900,')))).to.deep.equal([['total_row', 5]])
  })

  it('tells a first value far outside the other sites of the file', async () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map(
      (site) => `2025-01-01,2025-01-31,${site},,${site === 'F' ? 900000 : 900},`,
    )
    expect(told(await dry(csv(...rows)))).to.deep.equal([['unlike_peers', 8]])
  })

  it('compares a file and a form with what was handed in before', async () => {
    const month = (number: string, kwh: number) => ({
      ...{ subchildId: 'electricity-usage', site: 'Whitby', activity: { 1: kwh } },
      period: { from: `2025-${number}-01`, until: `2025-${number}-28` },
    })
    await submit(acme, month('01', 1000))
    await submit(acme, month('02', 1000))
    const { body } = await as(acme)('POST', '/ingestion/form', { body: month('03', 12000) })
    expect(told(body)).to.deep.equal([['outlier', 1]])
    expect(told(await dryOfAcme(csv('2025-02-15,2025-02-20,Whitby,,170,')))).to.deep.equal([['covered_earlier', 3]])
    expect(told(await dryOfAcme(csv('2025-04-01,2025-04-30,Whitby,,1100,')))).to.deep.equal([])
  })

  for (const { what, file, named } of [
    {
      what: 'ods',
      file: zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      named: '(.ods)',
    },
    { what: 'xlsb', file: zipOf([{ name: 'xl/workbook.bin', content: '' }]), named: '(.xlsb)' },
    { what: 'xls', file: Buffer.from('d0cf11e0a1b11ae1', 'hex'), named: '(.xls)' },
    { what: 'a photograph', file: Buffer.from('ffd8ffe000104a464946', 'hex'), named: '(JPEG)' },
    { what: 'a web page', file: '<html><table><tr><td>1</td></tr></table></html>', named: '(HTML)' },
  ])
    it(`names the format of ${what}, and what to do`, async () => {
      const { errors } = await dry(file)
      expect(errors[0].detail)
        .to.include(named)
        .and.to.match(/; (?:save|open|enter) /)
    })

  it('says where a stray cell stands', async () => {
    const wide = await workbook([january], { cells: new Map([['0,16383', { value: 'x' }]]) })
    const { body } = await upload(acme, wide)
    expect(body.errors[0]).to.deep.include({
      code: 'columns',
      detail: 'A cell stands too far to the right (XFD1); delete what it holds',
    })
    const near = await dry(csv('2025-01-01,2025-01-31,,,10,,,x'))
    expect(near.cells[0].message).to.include('H3')
  })

  it('names no path of the API to a person with a spreadsheet', async () => {
    const answers = await Promise.all([
      dry(csv('x,y,,,z,', '2025-01-01,2025-01-31,L,,,')),
      dry(headings.join(',')),
      dry(twoMonths.replace('electricity-usage', 'natural-gas-usage')),
      dry(twoMonths.replace(',1,', ',0,')),
      dry(twoMonths, 'moon-travel'),
      dry(csv('2025-03-01,2025-02-01,,,1,9', '2025-01-01,2025-01-31,,,1e3,', '2025-01-01,2025-01-31,,5,6,-')),
    ])
    expect(JSON.stringify(answers)).not.to.match(/(?:GET|POST) \/|parameter \d|_IN_|`|JSON|decimal text/)
  })

  it('takes units in cells and headings, and keeps them as they came', async () => {
    const inCell = csv('2025-01-01,2025-12-31,L,,12.345 MWh,')
    expect((await dry(inCell)).emissions.scope2Location).to.equal(2185.065)
    const inHeading = csv('2025-01-01,2025-12-31,L,,12.345,').replace('Usage in kWh (kWh)', 'Usage in MWh')
    expect((await dry(inHeading)).emissions.scope2Location).to.equal(2185.065)
    const { body } = await upload(acme, inCell)
    expect([body.item.activity, body.item.inputs]).to.deep.equal([{ 1: 12345 }, { 1: { value: 12.345, unit: 'MWh' } }])
    const { body: entries } = await as(acme)('GET', `/ingestion/items/${body.item.id}/activity`)
    expect(entries.items[0].inputs).to.deep.equal({ 1: { value: 12.345, unit: 'MWh' } })
    expect((await dry(csv('2025-01-01,2025-12-31,L,,5 litres,'))).cells[0].code).to.equal('unit')
  })

  it('takes an estimated reading, in a file and by form', async () => {
    const file = csv('2025-01-01,2025-01-31,L,,1000,,Yes').replace(
      headings.join(','),
      [...headings, 'Estimated'].join(','),
    )
    const { body } = await upload(acme, file)
    expect(body.item.estimated).to.equal(true)
    const form = { subchildId: 'electricity-usage', period: { from: '2025-01-01', until: '2025-01-31' } }
    const { id } = await submit(acme, { ...form, activity: { 1: { value: 2, unit: 'GJ' } }, estimated: true })
    const patched = await as(acme)('PATCH', `/ingestion/items/${id}`, { body: { site: 'York' } })
    expect(patched.body.item).to.deep.include({
      activity: { 1: 555.55556 },
      inputs: { 1: { value: 2, unit: 'GJ' } },
      estimated: true,
      site: 'York',
    })
  })

  it('says by JSON, too, that there is no such day', async () => {
    const { body } = await as(acme)('POST', '/ingestion/form', {
      body: {
        subchildId: 'electricity-usage',
        period: { from: '2025-02-29', until: '2025-03-01' },
        activity: { 1: 1 },
      },
    })
    expect(body.errors[0]).to.deep.include({ pointer: '/period/from', detail: 'There is no such day' })
  })

  it('says by JSON what a day has to look like, and not that 1 March does not exist', async () => {
    const period = { from: '01/03/2025', until: '2025-03-31' }
    const { body } = await as(acme)('POST', '/ingestion/form', {
      body: { subchildId: 'electricity-usage', period, activity: { 1: 1 } },
    })
    const told = body.errors.map(({ pointer, expected }: Record<string, string>) => [pointer, expected])
    expect(told).to.deep.equal([['/period/from', 'a day from 1900-01-01 to 2200-12-31, as YYYY-MM-DD']])
  })

  for (const { subchildId, activity, id } of [
    { subchildId: 'commute-car', activity: { 2: 10, 3: 220, 4: 'Unleaded' }, id: 'petrol' },
    { subchildId: 'refrigerant-top-up', activity: { 1: 2.4, 2: 'R-410A' }, id: 'r410a' },
    { subchildId: 'hotel-overseas', activity: { 1: 3, 4: 'USA' }, id: 'united-states' },
  ] as const)
    it(`takes a choice by the name that people give it in JSON, too: ${Object.values(activity).at(-1)}`, async () => {
      const period = { from: '2025-03-01', until: '2025-03-31' }
      const { status, body } = await as(acme)('POST', '/ingestion/form', { body: { subchildId, period, activity } })
      expect([status, Object.values(body.item.activity).at(-1)]).to.deep.equal([201, id])
    })
})
