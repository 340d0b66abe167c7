import { createHash } from 'node:crypto'
import { entry as entries, upload as uploads } from '@tomorro/database/schema/ingestion'
import { readContext } from '@tomorro/records/factor/calculation-context'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { filesForTests } from '@tomorro/spreadsheet/testing'
import { expect } from 'chai'
import { asc, eq } from 'drizzle-orm'
import { writeXlsx } from 'hucre/xlsx'
import { acme, bill, ingestionForTests, rival } from '../testing.ts'
import { readTemplate } from './content.ts'
import { aboutSheet, csv, date, headings, january, mark, twoMonths, workbook } from './testing.ts'

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
    expect([status, problem.detail]).to.deep.equal([404, 'The item was submitted by form and has no file'])
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
    // An organisation without activity: templates are compared with earlier activity.
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

  it('lets other organisations be answered while a long one is read', async () => {
    let isRead = false
    const uploaded = upload(acme, csv('2025-01-01,2025-01-31,,,1,\n'.repeat(60_000)), { fields: { dryRun: 'true' } })
    const ended = uploaded.finally(() => {
      isRead = true
    })
    let answers = 0
    for (; !isRead; answers++) expect((await as(rival)('GET', '/ingestion')).status).to.equal(200)
    expect((await ended).status).to.equal(200)
    expect(answers).to.be.at.least(30)
  })

  it('refuses more rows than 100,000', async () => {
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

describe('reading a template', () => {
  const { inOrganisation } = ingestionForTests()
  const fileOf = filesForTests()

  for (const [what, file] of [
    ['csv', () => twoMonths],
    ['a workbook', () => workbook([january])],
  ] as const)
    it(`ends once its client is gone, also of ${what}`, async () => {
      const context = await inOrganisation(acme, (transaction) => readContext(transaction, acme, factorCache()))
      const gone = new AbortController()
      const outcome = async (whenRead: () => void) => {
        const near = async () => {
          whenRead()
          return []
        }
        const earlier = { approved: async () => [], near }
        const submitting = { context, today: '2026-01-15', earlier, signal: gone.signal }
        const reading = readTemplate(fileOf(await file()), bill.subchildId, submitting)
        return reading.then(({ failure }) => failure).catch(({ message }: Error) => message)
      }
      expect(await outcome(() => undefined)).to.equal(undefined)
      // Once after the rows, and once before them.
      expect(await outcome(() => gone.abort(new Error('the client is gone')))).to.equal('the client is gone')
      expect(await outcome(() => expect.fail('all rows were read'))).to.equal('the client is gone')
    })
})

describe('the Idempotency-Key of a template', () => {
  const { as, upload, files, submit, decide } = ingestionForTests()
  const send = (key: string, content = twoMonths) => upload(acme, content, { headers: { 'Idempotency-Key': key } })
  const count = async () => (await as(acme)('GET', '/ingestion?limit=100')).body.items.length

  it('makes a repeat answer what the first upload answered, and change nothing', async () => {
    const first = await send('repeat')
    const second = await send('repeat')
    expect(second.status).to.equal(201)
    expect(second.body).to.deep.equal(first.body)
    expect(second.headers.get('location')).to.equal(first.headers.get('location'))
    const headers = { 'Idempotency-Key': 'repeat' }
    expect((await upload(acme, twoMonths, { headers, userId: 'auth0|ben' })).status).to.equal(422)
    expect([await count(), (await files()).length]).to.deep.equal([1, 1])
  })

  it('makes a repeat answer what the first upload answered where the first one would be refused by now', async () => {
    const { id } = await submit(acme, { ...bill, site: 'Hull' })
    await decide(acme, id, 'approve')
    const credit = csv('2025-01-01,2025-12-31,Hull,,-120,')
    const first = await send('credit', credit)
    await decide(acme, id, 'reverse')
    // Nothing covers the credit any more.
    expect((await send('another-credit', credit)).status).to.equal(400)
    const second = await send('credit', credit)
    expect([second.status, second.body]).to.deep.equal([201, first.body])
    expect((await send('credit', csv('2025-01-01,2025-12-31,Hull,,-121,'))).status).to.equal(422)
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
