import { createHash } from 'node:crypto'
import { entry as entries, upload as uploads } from '@tomorro/database/schema/ingestion'
import { zipOf } from '@tomorro/spreadsheet/testing'
import { expect } from 'chai'
import { asc, eq } from 'drizzle-orm'
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { acme, ingestionForTests, rival } from './testing.ts'

const headings = [
  'Period from',
  'Period until',
  'Site',
  'Spend (GBP)',
  'Usage in kWh (kWh)',
  'Supplier emission factor (kgCO2e/kWh)',
]
const mark = 'Tomorro template,1,electricity-usage'
const csv = (...lines: string[]) => [mark, headings.join(','), ...lines].join('\r\n')
const twoMonths = csv('2025-01-01,2025-01-31,Leeds,,1000.5,', '2025-02-01,2025-02-28,York,,900,0.2')

const date = (day: string) => new Date(`${day}T00:00:00Z`)
const january: CellValue[] = [date('2025-01-01'), date('2025-01-31'), 'Leeds', null, 1000.5, null]

type About = { version?: number; subchild?: string }
const aboutSheet = ({ version = 1, subchild = 'electricity-usage' }: About = {}): WriteSheet => ({
  name: 'About',
  hidden: true,
  rows: [
    ['Template version', version],
    ['Subchild', subchild],
  ],
})
const workbook = (
  rows: CellValue[][],
  { about = aboutSheet(), ...entries }: Partial<WriteSheet> & { about?: WriteSheet } = {},
) =>
  writeXlsx({
    sheets: [
      {
        name: 'Entries',
        columns: [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }],
        rows: [headings, ...rows],
        ...entries,
      },
      about,
    ],
  })

describe('POST /ingestion/template', () => {
  const { as, submit, upload, files, read, transitions, inOrganisation, withoutStorage } = ingestionForTests()
  const count = async (organisation = acme) => (await as(organisation)('GET', '/ingestion?limit=100')).body.items.length
  const cellsOf = ({ body }: { body: { cells: { row: number; column: string; code: string }[] } }) =>
    body.cells.map(({ row, column, code }) => [row, column, code])

  it('is answered 503 that names the storage while its folder is away, and stores nothing', async () => {
    const before = await count()
    await withoutStorage(async () => {
      const { status, headers, body } = await upload(acme, twoMonths)
      expect([status, body.detail]).to.deep.equal([503, 'The file storage does not answer for the moment'])
      expect(headers.get('retry-after')).to.equal('2')
    })
    expect(await count()).to.equal(before)
  })

  for (const [kind, file] of [
    ['csv', () => twoMonths],
    ['xlsx', () => workbook([january, [date('2025-02-01'), date('2025-02-28'), 'York', null, 900, 0.2]])],
  ] as const)
    it(`makes one pending item of all rows of ${kind}, its period the hull of theirs`, async () => {
      const { status, headers, body } = await upload(acme, await file(), { userId: 'auth0|ann' })
      expect(status, JSON.stringify(body)).to.equal(201)
      expect(body.item).to.deep.include({
        subchildId: 'electricity-usage',
        period: { from: '2025-01-01', until: '2025-02-28' },
        activity: { 1: 1000.5 },
        entries: 2,
        state: 'pending',
        inputMethod: 'template',
        calculationMethod: 'average',
        revision: 1,
      })
      expect(headers.get('location')).to.equal(`/ingestion/items/${body.item.id}`)
      expect(headers.get('etag')).to.equal('"1"')
      expect((await as(acme)('GET', `/ingestion/items/${body.item.id}`)).body.item).to.deep.equal(body.item)
      const { body: listed } = await as(acme)('GET', `/ingestion/items/${body.item.id}/activity`)
      const [sheet, first] = kind === 'csv' ? [{}, 3] : [{ sheet: 'Entries' }, 2]
      const source = (at: number) => ({ ...sheet, rows: [{ from: first + at, until: first + at }], rowCount: 1 })
      expect(listed.items).to.deep.equal([
        {
          ordinal: 1,
          period: { from: '2025-01-01', until: '2025-01-31' },
          activity: { 1: 1000.5 },
          site: 'Leeds',
          source: source(0),
        },
        {
          ordinal: 2,
          period: { from: '2025-02-01', until: '2025-02-28' },
          activity: { 1: 900, 2: 0.2 },
          site: 'York',
          source: source(1),
        },
      ])
      expect(await transitions(acme, body.item.id)).to.deep.equal(['nothing -> pending by auth0|ann'])
    })

  it('takes the template that it gives out, filled in', async () => {
    const { body: template } = await as(acme)('GET', '/ingestion/template/electricity-usage?format=csv')
    const { status } = await upload(acme, `${template}2025-03-01,2025-03-31,,250.10,,\r\n`)
    expect(status).to.equal(201)
  })

  it('keeps the file as it came, with its SHA-256, for the organisation alone', async () => {
    const content = csv('2025-04-01,2025-04-30,,,77,')
    const { body } = await upload(acme, content, { userId: 'auth0|ann' })
    const find = (organisation: string) =>
      inOrganisation(organisation, (transaction) =>
        transaction.select().from(uploads).where(eq(uploads.itemId, body.item.id)),
      )
    const [row] = await find(acme)
    expect(row).to.deep.include({
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: Buffer.byteLength(content),
      mediaType: 'text/csv',
      rows: 1,
      uploadedBy: 'auth0|ann',
    })
    expect((await read(row?.objectKey ?? '')).toString()).to.equal(content)
    expect(await find(rival)).to.deep.equal([])
  })

  it('gives the file back, byte for byte, to the organisation alone; a form has none', async () => {
    const content = csv('2025-05-01,2025-05-31,,,78,')
    const { body } = await upload(acme, content)
    const file = await as(acme)('GET', `/ingestion/items/${body.item.id}/file`)
    expect([file.status, file.body.toString(), file.headers.get('content-type')]).to.deep.equal([
      200,
      content,
      'text/csv',
    ])
    expect(file.headers.get('content-disposition')).to.equal(
      'attachment; filename="electricity-usage 2025-05-01 to 2025-05-31.csv"',
    )
    expect((await as(rival)('GET', `/ingestion/items/${body.item.id}/file`)).status).to.equal(404)
    const form = await submit(acme)
    const { status, body: problem } = await as(acme)('GET', `/ingestion/items/${form.id}/file`)
    expect([status, problem.detail]).to.deep.equal([404, 'The item came by form, so there is no file'])
  })

  it('flags a file that says what another one says', async () => {
    const content = csv('2025-05-01,2025-05-31,,,123,')
    const first = await upload(acme, content)
    const second = await upload(
      acme,
      await workbook([[date('2025-05-01'), date('2025-05-31'), 'Hull', null, 123, null]]),
    )
    expect(second.body.item.duplicates).to.deep.equal([first.body.item.id])
  })

  it('checks only, and stores nothing, in a dry run', async () => {
    const before = [await count(), (await files()).length]
    // Of an organisation without activity: it compares with what was handed in before.
    const { status, body } = await upload(rival, twoMonths, { fields: { dryRun: 'true' } })
    expect(status).to.equal(200)
    expect(body).to.deep.equal({
      rows: 2,
      period: { from: '2025-01-01', until: '2025-02-28' },
      // 1,900.5 kWh x 0.177; market-based, the 900 kWh of York by the supplier's 0.2.
      emissions: { scope1: 0, scope2Location: 336.3885, scope2Market: 357.0885, scope3: 129.99421, outsideOfScopes: 0 },
      notices: [],
    })
    expect([await count(), (await files()).length]).to.deep.equal(before)
  })

  it('tells in a dry run what is probably a slip, by row', async () => {
    const rows = ['2025-01-01,2025-01-31,L,,1000,', '2025-02-01,2025-02-28,L,,900,', '2025-01-01,2025-02-28,L,,1900,']
    const { body } = await upload(rival, csv(...rows), { fields: { dryRun: 'true' } })
    expect(body.notices.map(({ code, rows }: { code: string; rows: number[] }) => [code, rows])).to.deep.equal([
      ['total_row', [5]],
    ])
  })

  it('names every bad cell with its row, column, code and shape, never its content, and stores nothing', async () => {
    const before = [await count(), (await files()).length]
    const rows = [
      '01/02/2025,2025-01-31,Leeds,,secret,',
      '2025-01-01,2025-01-31,,,5,',
      '2025-03-01,2025-02-01,=cmd,,-1,9',
    ]
    const answer = await upload(acme, csv(...rows))
    expect(answer.status).to.equal(400)
    expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/)
    expect(answer.body).to.deep.include({
      type: 'urn:tomorro:invalid-request',
      detail: '5 cells are not valid',
      total: 5,
    })
    expect(cellsOf(answer)).to.deep.equal([
      [3, 'Period from', 'date_format'],
      [3, 'Usage in kWh (kWh)', 'type'],
      [5, 'Site', 'formula'],
      [5, 'Period until', 'until_before_from'],
      [5, 'Supplier emission factor (kgCO2e/kWh)', 'maximum'],
    ])
    expect(answer.body.cells[1].shape).to.equal('text of 6 characters')
    expect(JSON.stringify(answer.body)).not.to.include('secret')
    expect([await count(), (await files()).length]).to.deep.equal(before)
  })

  it('names the first thousand bad cells, and how many there are', async () => {
    const rows = Array.from({ length: 1_200 }, () => 'x,y,,,z,')
    const { body } = await upload(acme, csv(...rows))
    expect([body.cells.length, body.total, body.detail]).to.deep.equal([1_000, 3_600, '3600 cells are not valid'])
  })

  const bad: { what: string; file: () => Promise<Uint8Array> | string; cells: unknown[] }[] = [
    {
      what: 'a formula',
      file: () =>
        workbook([january], {
          cells: new Map([['1,4', { value: 5, type: 'formula', formula: '2+3', formulaResult: 5 }]]),
        }),
      cells: [[2, 'Usage in kWh (kWh)', 'formula']],
    },
    {
      what: 'a day without a format',
      file: () => workbook([[45658, date('2025-01-31'), null, null, 5, null]], { columns: [] }),
      cells: [[2, 'Period from', 'date_serial']],
    },
    {
      what: 'separators of thousands',
      file: () => csv('2025-01-01,2025-01-31,,,"1,234",'),
      cells: [[3, 'Usage in kWh (kWh)', 'thousand_separator']],
    },
    {
      what: 'a currency sign',
      file: () => csv('2025-01-01,2025-01-31,,€12,,'),
      cells: [[3, 'Spend (GBP)', 'currency_sign']],
    },
    {
      what: 'nothing to calculate from',
      file: () => csv('2025-01-01,2025-01-31,Leeds,,,'),
      cells: [[3, '', 'required']],
    },
    {
      what: 'another method than the first row',
      file: () => csv('2025-01-01,2025-01-31,,10,,', '2025-02-01,2025-02-28,,,10,'),
      cells: [[4, '', 'method']],
    },
    {
      what: 'a value beside the columns',
      file: () => csv('2025-01-01,2025-01-31,,,10,,x'),
      cells: [[3, 'Column 7', 'unknown_column']],
    },
    {
      what: 'a number cut in two by its separator of thousands',
      file: () => csv('2025-01-01,2025-01-31,L,,1,004,'),
      cells: [[3, '', 'row_length']],
    },
    {
      what: 'a decimal comma that makes a supplier factor of its decimals',
      file: () => csv('2025-01-01,2025-01-31,L,,1028,5'),
      cells: [[3, 'Supplier emission factor (kgCO2e/kWh)', 'maximum']],
    },
    {
      what: 'a period before every edition of its factor',
      file: () => csv('2025-01-01,2025-01-31,L,,10,', '2012-01-01,2012-01-31,L,,10,'),
      cells: [[4, 'Period from', 'factor_missing']],
    },
    {
      what: 'headings of something else',
      file: () => [mark, 'Period from,Period until,Site,Litres,Spend (GBP),Spend (GBP)', '1,2,3'].join('\n'),
      cells: [
        [2, 'Column 4', 'unknown_column'],
        [2, 'Spend (GBP)', 'duplicate_column'],
      ],
    },
  ]
  for (const { what, file, cells } of bad)
    it(`points to the cell of ${what}`, async () => {
      const answer = await upload(acme, await file())
      expect(answer.status).to.equal(400)
      expect(cellsOf(answer)).to.deep.equal(cells)
    })

  const refused: {
    what: string
    file: () => Promise<Uint8Array> | Uint8Array | string
    code: string
    fields?: Record<string, string>
  }[] = [
    { what: 'an empty file', file: () => '', code: 'empty' },
    {
      what: 'csv that does not say what it is',
      file: () => `${headings.join(',')}\n2025-01-01,2025-01-31,,,5,`,
      code: 'not_a_template',
    },
    {
      what: 'a workbook that does not say what it is',
      file: () => writeXlsx({ sheets: [{ name: 'Entries', rows: [headings, january] }] }),
      code: 'not_a_template',
    },
    { what: 'an older version', file: () => twoMonths.replace(',1,', ',0,'), code: 'template_version' },
    {
      what: 'an older version as a workbook',
      file: () => workbook([january], { about: aboutSheet({ version: 0 }) }),
      code: 'template_version',
    },
    {
      what: 'the template of another subchild',
      file: () => twoMonths.replace('electricity-usage', 'natural-gas-usage'),
      code: 'wrong_subchild',
    },
    {
      what: 'the workbook of another subchild',
      file: () => workbook([january], { about: aboutSheet({ subchild: 'lpg-heating' }) }),
      code: 'wrong_subchild',
    },
    {
      what: 'a subchild that is not known',
      file: () => twoMonths,
      fields: { subchildId: 'moon-travel' },
      code: 'unknown_subchild',
    },
    {
      what: 'a workbook with two sheets that could hold the entries',
      file: () =>
        writeXlsx({
          sheets: [{ name: 'One', rows: [headings] }, { name: 'Two', rows: [headings] }, aboutSheet()],
        }),
      code: 'sheet',
    },
    { what: 'a workbook without entries', file: () => workbook([]), code: 'no_rows' },
    { what: 'csv without entries', file: () => csv(), code: 'no_rows' },
    {
      what: 'macros',
      file: () =>
        writeXlsx({
          sheets: [{ name: 'Entries', rows: [headings, january] }, aboutSheet()],
          vbaProject: new Uint8Array(64),
        }),
      code: 'macros',
    },
    {
      what: 'a password',
      file: () =>
        writeXlsx({
          sheets: [{ name: 'Entries', rows: [headings, january] }, aboutSheet()],
          encryption: { password: 'x', spinCount: 1 },
        }),
      code: 'protected',
    },
    { what: 'a picture', file: () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), code: 'kind' },
  ]
  for (const { what, file, code, fields } of refused)
    it(`refuses ${what}, and says so`, async () => {
      const { status, body } = await upload(acme, await file(), fields ? { fields } : {})
      expect(status).to.equal(400)
      expect(body.errors.map((violation: { code: string }) => violation.code)).to.deep.equal([code])
    })

  for (const [what, file] of [
    ['semicolons', twoMonths.replaceAll(',', ';')],
    ['sep= and tabs', `sep=\t\r\n${twoMonths.replaceAll(',', '\t')}`],
    ['Windows-1252', Buffer.from(twoMonths.replace('Leeds', 'Café'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${twoMonths}`, 'utf16le')],
  ] as const)
    it(`takes csv with ${what}`, async () => {
      const { status, body } = await upload(acme, file, { fields: { dryRun: 'true' } })
      expect([status, body.rows], JSON.stringify(body)).to.deep.equal([200, 2])
    })

  it('refuses rows that are longer than the headings, since a comma in a number moves all that follows', async () => {
    const { body } = await upload(acme, csv('2025-01-01,2025-01-31,L,,1,004,'))
    expect(cellsOf({ body })).to.deep.equal([[3, '', 'row_length']])
  })

  it('takes a byte order mark, columns in another order, empty rows and rounding errors of a spreadsheet', async () => {
    const marked = await upload(acme, `\uFEFF${csv('', '2025-06-01,2025-06-30,,,5,', ',,,,,')}`)
    expect([marked.status, marked.body.item?.entries]).to.deep.equal([201, 1])
    const order = [4, 0, 1, 2, 3, 5]
    const turned = await writeXlsx({
      sheets: [
        {
          name: 'Entries',
          columns: [{}, { numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }],
          rows: [
            order.map((at) => headings[at] ?? ''),
            [],
            order.map((at) => (at === 4 ? 0.1 + 0.2 : (january[at] ?? null))),
          ],
        },
        aboutSheet(),
      ],
    })
    const { status, body } = await upload(acme, turned)
    expect([status, body.item?.activity]).to.deep.equal([201, { 1: 0.3 }])
  })

  it('numbers the entries by their rows, however many there are', async () => {
    const rows = Array.from({ length: 5_003 }, (_, at) => `2025-01-01,2025-01-31,,,${at + 1},`)
    const { body } = await upload(acme, csv(...rows))
    const stored = await inOrganisation(acme, (transaction) =>
      transaction.select().from(entries).where(eq(entries.itemId, body.item.id)).orderBy(asc(entries.ordinal)),
    )
    expect(body.item.entries).to.equal(5_003)
    expect(stored.map(({ ordinal, activity }) => [ordinal, activity['1']])).to.deep.equal(
      rows.map((_, at) => [at + 1, String(at + 1)]),
    )
  })

  it('refuses more rows than 100,000', async function () {
    this.timeout(180_000)
    const { status, body } = await upload(acme, csv('2025-01-01,2025-01-31,,,1,\n'.repeat(100_001)), {
      fields: { dryRun: 'true' },
    })
    expect([status, body.errors?.[0].code]).to.deep.equal([400, 'rows'])
  })

  it('refuses a file of more than 8 MiB with 413', async () => {
    const { status } = await upload(acme, Buffer.alloc(8 * 1_024 * 1_024 + 1, 'x'))
    expect(status).to.equal(413)
  })

  for (const { what, fields, pointer } of [
    { what: 'no subchild', fields: { subchildId: '' }, pointer: '/subchildId' },
    { what: 'a dry run that is neither true nor false', fields: { dryRun: '1' }, pointer: '/dryRun' },
    { what: 'a field that the contract does not have', fields: { orgId: rival }, pointer: '/orgId' },
  ])
    it(`is refused for ${what}`, async () => {
      const { status, body } = await upload(acme, twoMonths, { fields })
      expect(status).to.equal(400)
      expect(new Set(body.errors.map((violation: { pointer: string }) => violation.pointer))).to.deep.equal(
        new Set([pointer]),
      )
    })
})

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
    // A workbook whose dates are text, as a paste from elsewhere leaves them.
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

  it('takes a template without columns that came later, as long as the others say when and how much', async () => {
    const old = [mark, 'Period from,Period until,Usage in kWh (kWh)', '2025-01-01,2025-01-31,1000'].join('\n')
    expect((await dry(old)).rows).to.equal(1)
    const { cells } = await dry([mark, 'Period from,Period until,Site', '2025-01-01,2025-01-31,L'].join('\n'))
    expect(new Set(cells.map(({ code }: { code: string }) => code))).to.deep.equal(new Set(['missing_column']))
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
})

describe('the Idempotency-Key of a template', () => {
  const { as, upload, files } = ingestionForTests()
  const send = (key: string, content = twoMonths) => upload(acme, content, { headers: { 'Idempotency-Key': key } })
  const count = async () => (await as(acme)('GET', '/ingestion?limit=100')).body.items.length

  it('makes a repeat answer what the first upload answered, and change nothing', async () => {
    const first = await send('repeat')
    const second = await send('repeat')
    expect(second.status).to.equal(201)
    expect(second.body).to.deep.equal(first.body)
    expect(second.headers.get('location')).to.equal(first.headers.get('location'))
    expect([await count(), (await files()).length]).to.deep.equal([1, 1])
  })

  it('makes one item of identical uploads at the same time', async () => {
    const before = await count()
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('parallel')))
    expect(new Set(answers.map(({ body }) => body.item.id))).to.have.property('size', 1)
    expect(await count()).to.equal(before + 1)
  })

  it('is refused with 422 for another file', async () => {
    await send('reused')
    expect((await send('reused', csv('2025-01-01,2025-01-31,,,1,'))).status).to.equal(422)
  })

  it('is not spent by a file that was refused, nor by a dry run', async () => {
    expect((await send('refused', csv('x'))).status).to.equal(400)
    const dry = { fields: { dryRun: 'true' }, headers: { 'Idempotency-Key': 'refused' } }
    expect((await upload(acme, twoMonths, dry)).status).to.equal(200)
    expect((await send('refused')).status).to.equal(201)
  })
})
