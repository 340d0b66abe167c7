import { item } from '@tomorro/database/schema/ingestion'
import { expect } from 'chai'
import { eq } from 'drizzle-orm'
import { writeXlsx } from 'hucre/xlsx'
import { acme, ingestionForTests, rival } from '../testing.ts'

/** `00:30` to `24:00`. */
const halfHours = Array.from({ length: 48 }, (_, at) => {
  const minutes = (at + 1) * 30
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})
const dayOf = (number: number) => {
  const [year, month, day] = new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

/** 59 days of two meters, 0.25 kWh each half-hour: 12 kWh a day. Title rows stand above the heading, as in a portal's export. */
const meterExport = [
  'Half-hourly consumption report',
  'Customer: Acme Ltd,,Printed 02/03/2025',
  '',
  ['MPAN', 'Date', ...halfHours].join(','),
  ...Array.from({ length: 59 }, (_, number) =>
    ['2000012345678', '2000087654321'].map((meter) => [meter, dayOf(number), ...halfHours.map(() => '0.25')].join(',')),
  ).flat(),
].join('\r\n')

const meterMapping = {
  period: { column: 'Date', lasts: 'day' },
  site: { column: 'MPAN', table: [{ text: '2000012345678', site: 'Leeds office' }] },
  subchild: { id: 'electricity-usage' },
  values: [{ parameter: 'USAGE_IN_KWH', columns: halfHours }],
  sum: 'month',
}

/** Payments as councils publish them: net amounts, credit notes in brackets, thousands with commas, day first. */
const payments = [
  '"Payments to suppliers over £500"',
  '"Published under the transparency code",,,,',
  'Supplier,Date,Expense type,Net amount,Directorate',
  'Brown & Co LLP,05/04/2024,Legal fees,"12,500.00",Corporate',
  'Brown & Co LLP,17/04/2024,Legal fees,"(2,500.00)",Corporate',
  'Ledger Audit plc,30/04/2024,Audit fees,"1,250",Finance',
  'Sunny Care,12/04/2024,Social care placements,"98,000.00",Adults',
  'Brown & Co LLP,02/05/2024,legal  FEES,£800.50,Corporate',
  'Jones Ltd,03/05/2024,Legal fees,,Corporate',
].join('\r\n')

const paymentsMapping = {
  period: { column: 'Date', lasts: 'day' },
  subchild: {
    column: 'Expense type',
    table: [
      { text: 'Legal fees', subchildId: 'legal' },
      { text: 'Audit fees', subchildId: 'accounting-audit' },
      { text: 'Social care placements', subchildId: null },
    ],
  },
  values: [{ parameter: 'SPEND_IN_GBP', column: 'Net amount' }],
  sum: 'month',
}

describe('Imports', () => {
  const { as, calculate, decide, files, inOrganisation, repeatImport, wait } = ingestionForTests()

  const handIn = (file: string | Uint8Array, { organisation = acme, headers = {}, name = 'export.csv' } = {}) => {
    const body = new FormData()
    body.append('file', new Blob([file as Uint8Array<ArrayBuffer>]), name)
    return as(organisation)('POST', '/ingestion/imports', { body, headers })
  }
  const put = (id: string, mapping: object, more: object = {}) =>
    as(acme)('PUT', `/ingestion/imports/${id}/mapping`, { body: { mapping, ...more } })
  const check = (id: string) => as(acme)('POST', `/ingestion/imports/${id}/checks`)
  const submit = (id: string, headers = {}) => as(acme)('POST', `/ingestion/imports/${id}/submit`, { headers })
  const mapped = async (file: string | Uint8Array, mapping: object): Promise<string> => {
    const { body } = await handIn(file)
    const { status, body: answer } = await put(body.item.id, mapping)
    expect(status, JSON.stringify(answer)).to.equal(200)
    return body.item.id
  }
  const entriesOf = async (itemId: string) =>
    (await as(acme)('GET', `/ingestion/items/${itemId}/activity`)).body.items.map(
      ({ period, activity, site }: { period: { from: string; until: string }; activity: object; site?: string }) => [
        period.from,
        period.until,
        activity,
        ...(site === undefined ? [] : [site]),
      ],
    )

  it('says where the heading of half-hours stands and what each column holds', async () => {
    const { status, headers, body } = await handIn(meterExport, { name: 'half-hours.csv' })
    expect(status, JSON.stringify(body)).to.equal(201)
    expect(headers.get('location')).to.equal(`/ingestion/imports/${body.item.id}`)
    expect(body.item).to.deep.include({ filename: 'half-hours.csv', mediaType: 'text/csv', state: 'open', offered: [] })
    const [sheet, second] = body.item.sheets
    expect(second).to.equal(undefined)
    expect(sheet).to.deep.include({ name: 'csv', isHidden: false, headingRow: 4 })
    expect(sheet.columns).to.have.length(50)
    expect(sheet.columns[1]).to.deep.equal({
      name: 'Date',
      letters: 'B',
      type: 'date',
      filled: 118,
      samples: ['01/01/2025', '02/01/2025', '03/01/2025', '04/01/2025', '05/01/2025'],
      dateFormat: 'day-first',
    })
    expect(sheet.columns[49]).to.deep.include({ name: '24:00', letters: 'AX', type: 'number', decimalSign: 'point' })
  })

  for (const [what, file] of [
    ['heading', (long: string) => `${long},kWh\nHull,2\n`],
    ['cell', (long: string) => `Site,kWh\n${long},2\n`],
  ] as const)
    it(`takes a long ${what} of characters beyond the basic plane, and shows whole characters of it`, async () => {
      for (const long of ['😀'.repeat(400), `x${'😀'.repeat(400)}`]) {
        const { status, body } = await handIn(file(long), { name: `${long}.csv` })
        expect(status, JSON.stringify(body)).to.equal(201)
        expect(JSON.stringify(body))
          .to.match(/😀"/)
          .and.not.match(/\\ud83d|\ufffd/)
      }
    })

  it('describes a sheet by the heading row that is asked for, and stores nothing', async () => {
    const { body } = await handIn(payments)
    const [found] = body.item.sheets
    expect(found.headingRow).to.equal(3)
    const again = await as(acme)('GET', `/ingestion/imports/${body.item.id}?headingRow=0`)
    expect(again.status, JSON.stringify(again.body)).to.equal(200)
    const [sheet] = again.body.item.sheets
    expect(sheet.headingRow).to.equal(0)
    expect(sheet.columns[0]).to.deep.include({ name: 'A', letters: 'A', type: 'text' })
    expect(sheet.columns[0].samples).to.include('Supplier')
    expect((await as(acme)('GET', `/ingestion/imports/${body.item.id}`)).body.item.sheets).to.deep.equal([found])
    const { status, body: problem } = await as(acme)('GET', `/ingestion/imports/${body.item.id}?sheet=May`)
    expect([status, problem.errors[0].name]).to.deep.equal([400, 'sheet'])
  })

  it('makes monthly entries by site of a row per day with 48 half-hours, and figures of them', async () => {
    const id = await mapped(meterExport, meterMapping)
    const { status, body } = await check(id)
    expect(status, JSON.stringify(body)).to.equal(200)
    const [item] = body.items
    expect(body).to.deep.include({ rows: 118, leftOut: { filtered: 0, unassigned: 0, empty: 0 } })
    expect(item).to.deep.include({
      subchildId: 'electricity-usage',
      calculationMethod: 'average',
      entries: 4,
      period: { from: '2025-01-01', until: '2025-02-28' },
      notices: [],
    })
    // 2 meters x 59 days x 12 kWh x 0.177.
    expect(item.emissions.scope2Location).to.equal(250.632)

    const submitted = await submit(id)
    expect(submitted.status, JSON.stringify(submitted.body)).to.equal(200)
    expect(submitted.body.item).to.deep.include({ state: 'submitted', offered: [] })
    const [{ id: itemId }] = submitted.body.item.items
    expect((await as(acme)('GET', `/ingestion/items/${itemId}`)).body.item).to.deep.include({
      inputMethod: 'import',
      importId: id,
      state: 'pending',
      entries: 4,
    })
    expect(await entriesOf(itemId)).to.deep.equal([
      ['2025-01-01', '2025-01-31', { 1: 372 }, 'Leeds office'],
      ['2025-01-01', '2025-01-31', { 1: 372 }, '2000087654321'],
      ['2025-02-01', '2025-02-28', { 1: 336 }, 'Leeds office'],
      ['2025-02-01', '2025-02-28', { 1: 336 }, '2000087654321'],
    ])
    const { items: entries } = (await as(acme)('GET', `/ingestion/items/${itemId}/activity`)).body
    // Two meters take turns, so that each has every second row from 5 on: 31 in January.
    expect(entries[0].source).to.deep.include({ rowCount: 31 })
    expect(entries[0].source.rows.slice(0, 2)).to.deep.equal([
      { from: 5, until: 5 },
      { from: 7, until: 7 },
    ])
    expect(entries[3].source.rows.at(-1)).to.deep.equal({ from: 122, until: 122 })
    const file = await as(acme)('GET', `/ingestion/imports/${id}/file`)
    expect(file.body.toString()).to.equal(meterExport)
    const behind = await as(acme)('GET', `/ingestion/items/${itemId}/file`)
    expect(behind.body.toString()).to.equal(meterExport)
    expect(behind.headers.get('content-disposition')).to.equal('attachment; filename="export.csv"')

    await decide(acme, itemId, 'approve')
    const lines = await calculate(acme, itemId, 2)
    // 372 kWh of January x 0.177, and 336 kWh of February.
    expect(lines.filter((line) => line.startsWith('electricity.uk.generation.kwh'))).to.deep.equal([
      'electricity.uk.generation.kwh 2025 65.844',
      'electricity.uk.generation.kwh 2025 65.844',
      'electricity.uk.generation.kwh 2025 59.472',
      'electricity.uk.generation.kwh 2025 59.472',
    ])
    const shown = (await as(acme)('GET', `/ingestion/items/${itemId}`)).body.item
    // 1,416 kWh x (0.177 + 0.01853 + 0.0459 + 0.00397).
    expect(shown.calculation).to.deep.equal({ state: 'completed', emissions: 347.4864 })
  })

  it('maps payments over £500 by a table of accounts: net amounts, credit notes, rows left out', async () => {
    const id = await mapped(payments, paymentsMapping)
    const { status, body } = await check(id)
    expect(status, JSON.stringify(body)).to.equal(200)
    expect(body).to.deep.include({ rows: 6, leftOut: { filtered: 0, unassigned: 1, empty: 1 } })
    expect(body.items.map(({ subchildId, entries }: Record<string, unknown>) => [subchildId, entries])).to.deep.equal([
      ['legal', 2],
      ['accounting-audit', 1],
    ])
    const { body: submitted } = await submit(id)
    const [legal, audit] = submitted.item.items
    expect(await entriesOf(legal.id)).to.deep.equal([
      ['2024-04-05', '2024-04-17', { 0: 10000 }],
      ['2024-05-02', '2024-05-02', { 0: 800.5 }],
    ])
    expect(await entriesOf(audit.id)).to.deep.equal([['2024-04-30', '2024-04-30', { 0: 1250 }]])
    expect(legal.calculationMethod).to.equal('spend')

    await decide(acme, legal.id, 'approve')
    // Net pounds x 0.05179 of 2022, deflated by the consumer price index: 133.660070 / 147.410764.
    expect(await calculate(acme, legal.id, 2)).to.deep.equal([
      'spend.sic.69_1 2022 469.58952',
      'spend.sic.69_1 2022 37.59064',
    ])
  })

  it('reads a workbook with units of its own, hidden rows and a filter', async () => {
    const rows = [
      ['Site', 'Month', 'Gas', 'Unit', 'Kind'],
      ['York', new Date('2025-01-01T00:00:00Z'), 1.5, 'MWh', 'Actual'],
      ['York', new Date('2025-02-01T00:00:00Z'), 900, 'kWh', 'Actual'],
      ['Total', new Date('2025-02-01T00:00:00Z'), 2400, 'kWh', 'Sum'],
    ]
    const file = await writeXlsx({
      sheets: [
        { name: 'Fuel', columns: [{}, { numFmt: 'yyyy-mm-dd' }], rows, rowDefs: new Map([[2, { hidden: true }]]) },
      ],
    })
    const id = await mapped(file, {
      period: { column: 'Month', lasts: 'month' },
      site: { column: 'Site' },
      subchild: { id: 'natural-gas-usage' },
      values: [{ parameter: 'USAGE_IN_KWH', column: 'Gas', unitColumn: 'Unit' }],
      filter: [{ column: 'Kind', is: 'none-of', texts: ['sum'] }],
    })
    const { status, body } = await check(id)
    expect(status, JSON.stringify(body)).to.equal(200)
    expect(body.leftOut.filtered).to.equal(1)
    expect(
      body.items[0].notices.map(({ code, rows: at }: { code: string; rows: number[] }) => [code, at]),
    ).to.deep.include(['hidden_rows', [3]])
    const { body: submitted } = await submit(id)
    expect(await entriesOf(submitted.item.items[0].id)).to.deep.equal([
      ['2025-01-01', '2025-01-31', { 1: 1500 }, 'York'],
      ['2025-02-01', '2025-02-28', { 1: 900 }, 'York'],
    ])
    const { items } = (await as(acme)('GET', `/ingestion/items/${submitted.item.items[0].id}/activity`)).body
    expect(items[1].source).to.deep.equal({ sheet: 'Fuel', rows: [{ from: 3, until: 3 }], rowCount: 1 })
  })

  it('keeps a mapping by name and offers it where a file has its columns', async () => {
    const { body } = await handIn(payments)
    await put(body.item.id, paymentsMapping, { name: 'Payments' })
    const { body: next } = await handIn(payments.replace('12,500.00', '14,500.00'))
    expect(next.item.offered).to.deep.equal(['Payments'])
    const kept = await as(acme)('GET', '/ingestion/mappings/Payments')
    expect(kept.body.item.mapping).to.deep.include({ values: paymentsMapping.values, sum: 'month' })
    expect((await put(next.item.id, kept.body.item.mapping)).status).to.equal(200)
    expect((await handIn(meterExport)).body.item.offered).to.deep.equal([])
    expect((await handIn(payments, { organisation: rival })).body.item.offered).to.deep.equal([])
    expect((await as(rival)('GET', '/ingestion/mappings/Payments')).status).to.equal(404)
    expect((await as(acme)('GET', '/ingestion/mappings')).body.items).to.have.length(1)
    expect((await as(acme)('DELETE', '/ingestion/mappings/Payments')).status).to.equal(204)
    expect((await as(acme)('GET', '/ingestion/mappings/Payments')).status).to.equal(404)
  })

  it('names texts that the table does not have, and stores nothing', async () => {
    const subchild = { ...paymentsMapping.subchild, table: paymentsMapping.subchild.table.slice(1) }
    const id = await mapped(payments, { ...paymentsMapping, subchild })
    const { status, body } = await submit(id)
    expect(status).to.equal(400)
    expect(body.unlisted).to.deep.equal([{ text: 'Legal fees', rows: 3 }])
    expect(body.cells[0]).to.deep.include({ row: 4, column: 'Expense type', code: 'unlisted' })
    expect((await as(acme)('GET', `/ingestion/imports/${id}`)).body.item.state).to.equal('open')
    expect((await put(id, { ...paymentsMapping, subchild: { ...subchild, others: 'leave-out' } })).status).to.equal(200)
    expect((await check(id)).body.leftOut.unassigned).to.equal(4)
  })

  it('names every cell that cannot be read, without its value', async () => {
    const file = 'Date,Net,Ref\n2024-04-31,10.00,1\n2024-04-30,ten,2\n,12.50,3\n2024-04-29,5,4'
    const { status, body } = await check(
      await mapped(file, {
        period: { column: 'Date', lasts: 'day' },
        subchild: { id: 'legal' },
        values: [{ parameter: 'SPEND_IN_GBP', column: 'Net' }],
      }),
    )
    expect(status).to.equal(400)
    expect(body.cells.map(({ row, column, code }: Record<string, unknown>) => [row, column, code])).to.deep.equal([
      [2, 'Date', 'date'],
      [3, 'Net', 'type'],
      [4, 'Date', 'required'],
    ])
    expect(JSON.stringify(body)).not.to.include('ten')
  })

  it('tells of rows that stand twice, also where they are added up', async () => {
    const file = 'Date,kWh\n2025-01-13,72\n2025-01-14,72\n2025-01-13,72.0\n2025-01-13,71'
    const { body } = await check(
      await mapped(file, {
        period: { column: 'Date', lasts: 'day' },
        subchild: { id: 'electricity-usage' },
        values: [{ parameter: 'USAGE_IN_KWH', column: 'kWh' }],
        sum: 'month',
      }),
    )
    expect(
      body.items[0].notices.map(({ code, rows }: { code: string; rows: number[] }) => [code, ...rows]),
    ).to.deep.include(['equal_rows', 4])
  })

  it('takes the order of day and month from another column of the file', async () => {
    const { body } = await handIn('From,To,kWh\n01/04/2025,30/04/2025,5\n01/05/2025,31/05/2025,6')
    const formats = body.item.sheets[0].columns.map(({ dateFormat }: { dateFormat?: string }) => dateFormat)
    expect(formats).to.deep.equal(['day-first', 'day-first', undefined])
  })

  it('asks for the order of day and month where the dates of a file do not show it', async () => {
    const file = 'Date,Net\n01/02/2024,10.00\n03/04/2024,20.00'
    const mapping = {
      period: { column: 'Date', lasts: 'day' },
      subchild: { id: 'legal' },
      values: [{ parameter: 'SPEND_IN_GBP', column: 'Net' }],
    }
    const { body } = await handIn(file)
    const { status, body: problem } = await put(body.item.id, mapping)
    expect([status, problem.errors[0].pointer]).to.deep.equal([400, '/mapping/dateFormat'])
    expect((await put(body.item.id, { ...mapping, dateFormat: 'day-first' })).status).to.equal(200)
    const { body: submitted } = await submit(body.item.id)
    expect(submitted.item.items[0].period).to.deep.equal({ from: '2024-02-01', until: '2024-04-03' })
  })

  it('holds a mapping against the columns of the file and the parameters of the subchild', async () => {
    const { body } = await handIn(payments)
    const { status, body: problem } = await put(body.item.id, {
      period: { column: 'Paid on', lasts: 'day' },
      subchild: { id: 'legal' },
      values: [
        { parameter: 'USAGE_IN_KWH', column: 'Net amount' },
        { parameter: 'SPEND_IN_GBP', column: 'Net amount', unit: 'MWh' },
      ],
    })
    expect(status).to.equal(400)
    expect(problem.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).to.deep.equal([
      ['/mapping/period/column', 'unknown_column'],
      ['/mapping/values/0/parameter', 'unknown_parameter'],
      ['/mapping/values/1/unit', 'unit'],
    ])
  })

  it('tells of half-hours that are missing', async () => {
    const file = meterExport.replace(`02/01/2025,0.25`, '02/01/2025,')
    const { body } = await check(await mapped(file, meterMapping))
    expect(body.items[0].notices.map(({ code, rows }: Record<string, unknown>) => [code, rows])).to.deep.equal([
      // The same days of these meters were imported before.
      ['covered_earlier', [5, 6, 67, 68]],
      ['missing_values', [7]],
    ])
  })

  it('submits once: a repeat of the request has the same answer, another request a conflict', async () => {
    const id = await mapped(payments, paymentsMapping)
    const headers = { 'Idempotency-Key': 'import-once-1' }
    const first = await submit(id, headers)
    expect((await submit(id, headers)).body).to.deep.equal(first.body)
    expect((await submit(id, { ...headers, 'X-User-ID': 'auth0|ben' })).status).to.equal(422)
    expect((await submit(id)).status).to.equal(409)
    expect((await put(id, paymentsMapping)).status).to.equal(409)
    expect((await as(acme)('DELETE', `/ingestion/imports/${id}`)).status).to.equal(409)
  })

  it('names everybody who prepared it to the review: who sent the file, who mapped it, who submitted it', async () => {
    const { body } = await handIn(payments, {
      headers: { 'X-User-ID': 'auth0|65f0c1', 'X-User-Email': 'ann@acme.example' },
    })
    const path = `/ingestion/imports/${body.item.id}`
    const mapping = { body: { mapping: paymentsMapping }, headers: { 'X-User-ID': 'google-oauth2|1157' } }
    expect((await as(acme)('PUT', `${path}/mapping`, mapping)).status).to.equal(200)
    const { status } = await submit(body.item.id, { 'X-User-ID': 'waad|c0', 'X-User-Email': 'cat@acme.example' })
    expect(status).to.equal(200)
    const prepared = await inOrganisation(acme, (transaction) =>
      transaction.selectDistinct({ preparers: item.preparers }).from(item).where(eq(item.importId, body.item.id)),
    )
    expect(prepared).to.deep.equal([{ preparers: ['ann@acme.example', '', 'cat@acme.example'] }])
  })

  it('creates once by an idempotency key, and deletes an open import with its file', async () => {
    const headers = { 'Idempotency-Key': 'create-once-1' }
    const before = (await files()).length
    const [first, second] = [await handIn(payments, { headers }), await handIn(payments, { headers })]
    expect(second.body).to.deep.equal(first.body)
    const colleague = { ...headers, 'X-User-ID': 'auth0|ben' }
    expect((await handIn(payments, { headers: colleague })).status).to.equal(422)
    expect((await files()).length).to.equal(before + 1)
    const path = `/ingestion/imports/${first.body.item.id}`
    expect((await as(rival)('GET', path)).status).to.equal(404)
    expect((await as(acme)('DELETE', path, { headers: { 'If-Match': '"7"' } })).status).to.equal(412)
    expect((await as(acme)('DELETE', path)).status).to.equal(204)
    expect([(await as(acme)('GET', path)).status, (await files()).length]).to.deep.equal([404, before])
  })

  it('makes a repeat answer what the first request answered where no more imports can be opened by now', async () => {
    const organisation = 'org_Full0000Test'
    const send = (key: string) =>
      handIn('Date,kWh\n2025-01-01,1', { organisation, headers: { 'Idempotency-Key': key } })
    const first = await send('last')
    await repeatImport(organisation, 199)
    expect((await send('one-too-many')).status).to.equal(409)
    const second = await send('last')
    expect([second.status, second.body]).to.deep.equal([201, first.body])
  })

  it('lists imports newest first, page by page', async () => {
    wait(1)
    const { body } = await handIn(payments)
    const page = await as(acme)('GET', '/ingestion/imports?limit=1')
    expect(page.body.items.map(({ id }: { id: string }) => id)).to.deep.equal([body.item.id])
    const second = await as(acme)('GET', `/ingestion/imports?limit=1&cursor=${page.body.nextCursor}`)
    expect(second.body.items[0].id).not.to.equal(body.item.id)
  })

  it('needs a mapping before anything is read', async () => {
    const { body } = await handIn(payments)
    expect((await check(body.item.id)).status).to.equal(409)
  })

  for (const [what, file] of [
    ['csv of blank lines', () => '\n,,\n'],
    ['a workbook of empty sheets', () => writeXlsx({ sheets: [{ name: 'One', rows: [[' ']] }] })],
  ] as const)
    it(`refuses ${what}, which no mapping could read`, async () => {
      const { status, body } = await handIn(await file())
      expect([status, body.errors?.[0]?.code]).to.deep.equal([400, 'empty'])
    })

  it('refuses what is no table, by the name of its format', async () => {
    const { status, body } = await handIn('%PDF-1.7 report')
    expect([status, body.errors[0].pointer]).to.deep.equal([400, '/file'])
    expect(body.errors[0].detail).to.include('PDF')
  })
})

describe('an import that outlasts its requests', () => {
  const { as } = ingestionForTests({ patience: 0 })

  it('tells how far it is read, and the outcome to a repeat, once', async () => {
    const body = new FormData()
    body.append('file', new Blob([meterExport]), 'export.csv')
    const made = await as(acme)('POST', '/ingestion/imports', { body })
    const at = `/ingestion/imports/${made.body.item.id}`
    await as(acme)('PUT', `${at}/mapping`, { body: { mapping: meterMapping } })
    const untilDone = async (path: string, headers = {}) => {
      const first = await as(acme)('POST', path, { headers })
      expect([first.status, first.headers.get('retry-after'), first.body.of]).to.deep.equal([202, '1', 121])
      for (let tries = 0; tries < 1_000; tries++) {
        const answer = await as(acme)('POST', path, { headers })
        if (answer.status !== 202) return answer
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      throw new Error('The work does not end')
    }
    const checked = await untilDone(`${at}/checks`)
    expect([checked.status, checked.body.rows, checked.body.items[0].entries]).to.deep.equal([200, 118, 4])
    const headers = { 'If-Match': '"2"' }
    const submitted = await untilDone(`${at}/submit`, headers)
    expect([submitted.status, submitted.body.item.state, submitted.body.item.items.length]).to.deep.equal([
      200,
      'submitted',
      1,
    ])
    expect((await as(acme)('GET', '/ingestion?limit=100')).body.items).to.have.length(1)
  })
})
