import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Database } from '@tomorro/database/connection'
import { startEnqueuer, startWorker } from '@tomorro/database/jobs'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { type Opened, openBucket } from '@tomorro/storage/testing'
import { expect } from 'chai'
import { prepare, set, writeLines } from '../testing.ts'
import { readPdf } from '../testing-pdf.ts'
import { makeReport } from '../worker/make-report.ts'
import { reportApp } from './app.ts'

const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'
const year = { from: '2025-01-01', until: '2025-12-31' }
const gas = {
  subchildId: 'natural-gas-usage',
  periodStart: '2025-01-01',
  periodEnd: '2026-01-01',
  scope: 'scope-1',
} as const
const PATIENCE_MILLISECONDS = 60_000

// biome-ignore lint/suspicious/noExplicitAny: answers are read as the client that knows no types would
type Item = any

/** Text without blanks, since a PDF may break lines anywhere. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

/** All words and figures of a block. */
function wordsOf(block: Item): string[] {
  switch (block.type) {
    case 'table':
      return [
        block.title,
        ...block.columns.map(({ title }: Item) => title),
        ...block.rows.flatMap(({ cells }: Item) => cells.map(({ text }: Item) => text)),
        ...(block.note === undefined ? [] : [block.note]),
      ]
    case 'chart':
      return [block.title, block.sentence]
    case 'list':
      return block.items
    default:
      return [block.text]
  }
}

describe('reports over HTTP', () => {
  const now = () => new Date('2026-02-01T09:30:00.000Z')
  let database: TestDatabase
  let connection: Database
  let served: Served
  let bucket: Opened
  let close: () => Promise<void>

  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_report'))
    bucket = await openBucket()
    const { store } = bucket
    const errors: Error[] = []
    const onError = (error: Error) => errors.push(error)
    const { enqueue, stop } = await startEnqueuer(database.url('svc_report'), onError)
    const dependencies = { database: connection, store, now, onError }
    const worker = await startWorker({
      url: database.url('svc_report'),
      work: { 'make-report': (job, transaction) => makeReport(transaction, job, dependencies) },
      concurrency: 1,
      onFailure: onError,
      onError,
    })
    const app = reportApp({
      ...dependencies,
      enqueue,
      newId: uuidSource(now),
      log: testLog('report'),
    })
    served = await serve(app)
    await prepare(database, acme, {
      'fuel.petrol_forecourt.litre': '2.06916',
      'fuel.petrol_forecourt.kwh_gross': '0.21956',
    })
    await writeLines(database, acme, [
      { ...gas, quantity: '10000', emissions: '1829.6', unit: 'kWh (Gross CV)', site: '=cmd|A1' },
      { ...gas, quantity: '-1', emissions: '-0.18296', unit: 'kWh (Gross CV)', periodStart: '2024-12-01' },
    ])
    close = async () => {
      await Promise.all([worker.stop(), stop()])
      expect(errors).to.deep.equal([])
    }
  })
  after(async () => {
    await served.close()
    await close()
    await connection.close()
    await database.drop()
    await bucket.close()
  })

  const ask = async (body: object, as = acme): Promise<Item> => {
    const { status, body: answer, headers } = await served.as(as, 'auth0|64b1f6')('POST', '/report', { body })
    expect(status, JSON.stringify(answer)).to.equal(202)
    expect(headers.get('location')).to.equal(`/report/items/${answer.item.id}`)
    return answer.item
  }
  const done = async (id: string, as = acme): Promise<Item> => {
    for (const end = Date.now() + PATIENCE_MILLISECONDS; Date.now() < end; await sleep(50)) {
      const { body } = await served.as(as)('GET', `/report/items/${id}`)
      if (body.item.state === 'completed' || body.item.state === 'failed') return body.item
    }
    throw new Error('The report was not made in time')
  }
  const make = async (body: object, as = acme): Promise<Item> => done((await ask(body, as)).id, as)
  const download = (id: string, format: string) => served.as(acme)('GET', `/report/items/${id}/file?format=${format}`)

  it('makes every format, and tells the size and SHA-256 of each', async () => {
    const queued = await ask({ title: '  ', period: year, aggregate: 'monthly', coverage: ['utilities'] })
    expect(queued).to.include({ kind: 'activity', title: 'Emissions by activity', state: 'queued', progress: 0 })
    const report = await done(queued.id)
    expect(report, JSON.stringify(report.problem)).to.include({ state: 'completed', progress: 100, version: 1 })
    expect(report.ledger.lines).to.equal(2)
    expect(report.requestedBy).to.equal('auth0|64b1f6')
    for (const { format, fileName, bytes, sha256 } of report.files) {
      const response = await download(report.id, format)
      const content = response.body
      expect(response.status).to.equal(200)
      expect(content.length).to.equal(bytes)
      // A client shows the progress of a download by it.
      expect(response.headers.get('content-length')).to.equal(String(bytes))
      expect(createHash('sha256').update(content).digest('hex')).to.equal(sha256)
      expect(fileName).to.equal(`acme-sohne-ltd-activity-2025-01-2025-12.${format}`)
      expect(response.headers.get('content-disposition')).to.equal(`attachment; filename="${fileName}"`)
      expect(response.headers.get('repr-digest')).to.equal(`sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
    }
    expect(report.files.map(({ format }: Item) => format).sort()).to.deep.equal(['csv', 'pdf', 'xlsx'])
  })

  it('sends the whole file to a client that would resume its download, and says so', async () => {
    const { id } = await make({ period: year, aggregate: 'monthly' })
    const whole = await download(id, 'csv')
    const headers = { Range: 'bytes=10-', 'If-Range': '"1"' }
    const resumed = await served.as(acme)('GET', `/report/items/${id}/file?format=csv`, { headers })
    expect(resumed.status).to.equal(200)
    expect(resumed.headers.get('accept-ranges')).to.equal('none')
    expect(resumed.headers.get('content-length')).to.equal(String(whole.body.length))
  })

  it('leads to the file in the bucket for five minutes where a link is asked for, and nobody else', async () => {
    const report = await make({ period: year, aggregate: 'monthly' })
    const asked = `/report/items/${report.id}/file?format=csv&isLink=true`
    const { status, headers } = await served.as(acme)('GET', asked, { redirect: 'manual' })
    expect(status).to.equal(302)
    const link = new URL(headers.get('location') ?? '')
    expect(link.searchParams.get('X-Amz-Expires')).to.equal('300')
    expect(link.searchParams.get('response-content-disposition')).to.contain('.csv')
    const bytes = Buffer.from(await (await fetch(link)).arrayBuffer())
    expect(Buffer.compare(bytes, (await download(report.id, 'csv')).body)).to.equal(0)
    expect((await served.as(rival)('GET', asked, { redirect: 'manual' })).status).to.equal(404)
  })

  it('lists every ledger line in csv with exact decimals, and lets no formula travel', async () => {
    const { id } = await make({ period: year })
    const [head = '', ...records] = (await download(id, 'csv')).body.toString().trim().split('\r\n')
    const column = head.split(',').indexOf('kg_co2e')
    const figures = records.map((record: string) => record.split(',')[column])
    // 365 of the 396 days of the second line: -0.18296 x 365 / 396, as a difference of rounded running totals.
    expect(figures).to.deep.equal(['1829.6', '-0.16864'])
    expect(records[0] ?? '').to.include(`,'=cmd|A1,`)
  })

  it('shows what it says as sections, each figure with its exact value', async () => {
    const { id } = await make({ period: year })
    const { status, body } = await served.as(acme)('GET', `/report/items/${id}/sections`)
    expect(status).to.equal(200)
    const summary = body.sections.find((section: Item) => section.id === 'summary')
    const scopes = summary.blocks.find((block: Item) => block.id === 'scopes')
    expect(scopes.rows[0].cells.slice(0, 2)).to.deep.equal([{ text: 'Scope 1' }, { text: '1.83', value: '1.82943136' }])
    const appendix = body.sections.at(-1).blocks[0].text
    expect(appendix).to.include('Sum of 2 ledger lines = total, difference 0: 1829.43136 kgCO2e')
  })

  it('never changes what it made; asking again supersedes it and says what differs', async () => {
    const period = { from: '2025-01-01', until: '2025-06-30' }
    const first = await make({ period })
    const before = (await download(first.id, 'csv')).body.toString()
    await writeLines(database, acme, [
      { ...gas, emissions: '1000', periodStart: '2025-03-01', periodEnd: '2025-04-01' },
    ])
    const second = await make({ period })
    expect(second).to.include({ version: 2, supersedes: first.id })
    expect(second.differences).to.deep.include({
      section: 'Summary',
      label: 'Scope 1, Jan 2025 to Jun 2025',
      before: '0.91 tCO2e',
      after: '1.91 tCO2e',
    })
    expect((await done(first.id)).supersededBy).to.equal(second.id)
    expect((await download(first.id, 'csv')).body.toString()).to.equal(before)
  })

  it('makes the same bytes of the same data', async () => {
    const one = await make({ kind: 'inventory', period: year })
    const other = await make({ kind: 'inventory', period: year })
    expect(one.files.map(({ sha256 }: Item) => sha256)).to.deep.equal(other.files.map(({ sha256 }: Item) => sha256))
    expect(other.differences).to.deep.equal([])
  })

  it('prints what has no data as not stated, and warns of each mandatory line', async () => {
    const report = await make({ kind: 'secr', period: year, narrative: {} })
    const codes = report.warnings.map(({ code }: Item) => code)
    expect(codes).to.include.members([
      ...['electricity_missing', 'transport_fuel_missing', 'employee_car_travel_missing', 'uk_share_missing'],
      ...['entities_missing', 'intensity_missing', 'measures_missing'],
    ])
    expect(codes).not.to.include('natural_gas_missing')
  })

  it('states zero where the organisation says that there was none, and why', async () => {
    const nilLines = [{ line: 'transport-fuel', reason: 'We have no vehicles' }]
    const report = await make({ kind: 'secr', period: year, narrative: { nilLines, measures: [] } })
    expect(report.warnings.map(({ code }: Item) => code)).not.to.include.members(['transport_fuel_missing'])
    const { body } = await served.as(acme)('GET', `/report/items/${report.id}/sections`)
    const energy = body.sections
      .find((section: Item) => section.id === 'energy')
      .blocks.find((block: Item) => block.type === 'table')
    expect(energy.rows.find(({ id }: Item) => id === 'transport-fuel').cells[1]).to.deep.equal({
      text: '0',
      value: '0',
    })
    expect(energy.rows.find(({ id }: Item) => id === 'electricity').cells[1]).to.deep.equal({ text: 'Not stated' })
  })

  it('deletes a draft with its files, and neither a statement nor for a state that has passed', async () => {
    const draft = await make({ period: year, isDraft: true })
    expect(draft).not.to.have.any.keys('version', 'supersedes')
    const statement = await make({ period: year })
    const remove = (id: string, headers = {}) => served.as(acme)('DELETE', `/report/items/${id}`, { headers })
    expect((await remove(draft.id, { 'If-Match': '"1"' })).status).to.equal(412)
    expect((await remove(draft.id)).status).to.equal(204)
    expect((await served.as(acme)('GET', `/report/items/${draft.id}`)).status).to.equal(404)
    const refused = await remove(statement.id)
    expect(refused.status).to.equal(409)
    expect(refused.body.state).to.equal('completed')
  })

  it('answers a repeat with the same Idempotency-Key as the first time and makes one report', async () => {
    const headers = { 'Idempotency-Key': 'once' }
    const body = { kind: 'inventory', period: { from: '2024-01-01', until: '2024-12-31' } }
    const [one, other] = await Promise.all([1, 2].map(() => served.as(acme)('POST', '/report', { body, headers })))
    expect(one?.body).to.deep.equal(other?.body)
    const changed = await served.as(acme)('POST', '/report', { body: { ...body, kind: 'secr' }, headers })
    expect(changed.status).to.equal(422)
    expect((await served.as(acme, 'auth0|ben')('POST', '/report', { body, headers })).status).to.equal(422)
    const { body: list } = await served.as(acme)('GET', '/report?kinds=inventory&limit=100')
    expect(list.items.filter(({ period }: Item) => period.from === '2024-01-01')).to.have.length(1)
  })

  it('lists the newest first, page by page, by kind and state', async () => {
    const { body: first } = await served.as(acme)('GET', '/report?limit=2')
    const { body: second } = await served.as(acme)('GET', `/report?limit=2&cursor=${first.nextCursor}`)
    const ids = [...first.items, ...second.items].map(({ id }: Item) => id)
    expect(ids).to.deep.equal([...ids].sort().reverse())
    const { body: failed } = await served.as(acme)('GET', '/report?states=failed')
    expect(failed.items).to.deep.equal([])
  })

  it('hides a report of another organisation behind 404, so that ids cannot be probed', async () => {
    const { id } = await make({ period: year })
    for (const place of ['', '/file', '/sections'])
      expect((await served.as(rival)('GET', `/report/items/${id}${place}`)).status).to.equal(404)
    expect((await served.as(rival)('GET', '/report')).body).to.deep.equal({ items: [], nextCursor: null })
  })

  for (const kind of ['activity', 'secr', 'inventory', 'carbon-reduction-plan'])
    it(`prints every figure and every word of the kind ${kind} in a tagged PDF`, async () => {
      const report = await make({
        kind,
        period: year,
        narrative: { measures: [{ title: 'LED lighting in all halls' }] },
      })
      const pdf = readPdf((await download(report.id, 'pdf')).body)
      const title = `${report.title} – Acme and Söhne Ltd`
      expect([pdf.title, pdf.language, pdf.isTagged]).to.deep.equal([title, 'en-GB', true])
      const { body } = await served.as(acme)('GET', `/report/items/${report.id}/sections`)
      const said = body.sections.flatMap((section: Item) => [section.title, ...section.blocks.flatMap(wordsOf)])
      expect(said.filter((words: string) => !squeezed(pdf.text).includes(squeezed(words)))).to.deep.equal([])
      expect(pdf.bookmarks).to.include.members(body.sections.map(({ title }: Item) => title))

      const tables = body.sections.flatMap(({ blocks }: Item) => blocks).filter(({ type }: Item) => type === 'table')
      for (const role of ['Document', 'H1', 'P', 'Table', 'TR', 'TH', 'TD'])
        expect(pdf.roles, role).to.have.property(role)
      expect(pdf.roles.Table).to.be.at.least(tables.length + 1)
      expect(pdf.alternatives).not.to.include('')
      // The first lines of the csv stand in the appendix, each with its exact kilograms.
      const [head = '', ...records] = (await download(report.id, 'csv')).body.toString().trim().split('\r\n')
      for (const record of records) {
        const kilograms = Number(record.split(',')[head.split(',').indexOf('kg_co2e')])
        const printed = kilograms.toLocaleString('en-GB', { maximumFractionDigits: 5 }).replace('-', '−')
        expect(squeezed(pdf.text)).to.include(printed)
      }
    })

  for (const kind of ['activity', 'secr', 'inventory', 'carbon-reduction-plan'])
    it(`makes a report of the kind ${kind} for an organisation that has nothing`, async () => {
      const report = await make({ kind, period: year }, rival)
      expect(report, JSON.stringify(report.problem)).to.include({ state: 'completed' })
      expect(report.ledger).to.deep.equal({ lines: 0 })
      expect(report.warnings).not.to.deep.equal([])
    })

  for (const { title, body, pointer } of [
    {
      title: 'a period that ends before it begins',
      body: { period: { from: '2025-02-01', until: '2025-01-01' } },
      pointer: '/period/until',
    },
    {
      title: 'an id that the taxonomy does not have',
      body: { period: year, coverage: ['utilities', 'atlantis'] },
      pointer: '/coverage/1',
    },
    {
      title: 'a coverage of a report that covers everything',
      body: { kind: 'secr', period: year, coverage: ['utilities'] },
      pointer: '/coverage',
    },
    {
      title: 'more days than a series holds',
      body: { period: { from: '2020-01-01', until: '2025-12-31' }, aggregate: 'daily' },
      pointer: '/aggregate',
    },
    {
      title: 'a measure that is completed after the period',
      body: { kind: 'secr', period: year, narrative: { measures: [{ title: 'LED', completedOn: '2026-01-01' }] } },
      pointer: '/narrative/measures/0/completedOn',
    },
  ])
    it(`refuses ${title}`, async () => {
      const { status, body: answer } = await served.as(acme)('POST', '/report', { body })
      expect(status).to.equal(400)
      expect(answer.errors[0].pointer).to.equal(pointer)
    })

  it('answers 409 for the file of a report that is not completed', async () => {
    const { id } = await ask({ period: year })
    const { status, body } = await served.as(acme)('GET', `/report/items/${id}/sections`)
    expect([200, 409]).to.include(status)
    if (status === 409) expect(['queued', 'active']).to.include(body.state)
    await done(id)
  })

  it('converts litres to kWh by the published factors, and shows the setting’s UK share', async () => {
    await writeLines(database, rival, [
      {
        ...{ subchildId: 'car-petrol', periodStart: '2025-01-01', periodEnd: '2026-01-01', scope: 'scope-1' },
        ...{
          quantity: '1000',
          unit: 'litres',
          emissions: '2069.16',
          factorKey: 'fuel.petrol_forecourt.litre',
          site: 'Dublin',
        },
      },
    ])
    await set(database, rival, {
      'organisation-boundary': { entities: [{ name: 'Rival Ltd' }], overseasSites: [{ site: 'Dublin' }] },
    })
    const { id } = await make({ kind: 'secr', period: year }, rival)
    const { body } = await served.as(rival)('GET', `/report/items/${id}/sections`)
    const energy = body.sections
      .find((section: Item) => section.id === 'energy')
      .blocks.find((block: Item) => block.type === 'table')
    const cells = energy.rows.find((row: Item) => row.id === 'transport-fuel').cells
    // 1,000 litres x 2.06916 kgCO2e / litre / 0.21956 kgCO2e / kWh
    expect(cells.map(({ text }: Item) => text).slice(1, 3)).to.deep.equal(['9,424', '0'])
  })
})
