import { connect, type Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { report } from '@tomorro/database/schema/report'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { createLog } from '@tomorro/service-kit/log'
import { type Served, serve } from '@tomorro/service-kit/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { expect } from 'chai'
import { reportApp } from './app.ts'

const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'
const at = new Date('2026-01-15T09:30:00.000Z')

describe('reports over HTTP', () => {
  const nextId = uuidSource(() => at)
  const ids = [nextId(), nextId(), nextId()] as const
  let database: TestDatabase
  let connection: Database
  let served: Served

  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_report'))
    served = await serve(reportApp({ database: connection, log: createLog('report', 'silent') }))
    const common = {
      orgId: acme,
      kind: 'activity',
      title: 'Emissions',
      periodStart: '2025-01-01',
      periodEnd: '2026-01-01',
      createdAt: at,
      updatedAt: at,
    } as const
    await withOrganisation(connection, acme, 'read write', (transaction) =>
      transaction.insert(report).values([
        {
          ...common,
          id: ids[0],
          aggregate: 'monthly',
          state: 'completed',
          coverage: ['utilities'],
          objectId: 'report/1',
          ...{ version: 1, progress: 100, sections: [], lines: 36, lastLineId: ids[0] },
          files: [{ format: 'csv', fileName: 'acme.csv', key: 'report/1/acme.csv', bytes: 3, sha256: 'ab'.repeat(32) }],
        },
        {
          ...common,
          id: ids[1],
          aggregate: 'yearly',
          state: 'failed',
          problem: { code: 'ledger_empty', detail: 'There are no emissions to report' },
        },
        { ...common, id: ids[2], aggregate: 'yearly', state: 'queued' },
      ]),
    )
  })
  after(async () => {
    await served.close()
    await connection.close()
    await database.drop()
  })

  it('shows a report with its file, its period and what it covers', async () => {
    const { status, body } = await served.as(acme)('GET', `/report/items/${ids[0]}`)
    expect(status).to.equal(200)
    expect(body.item).to.deep.equal({
      id: ids[0],
      orgId: acme,
      kind: 'activity',
      title: 'Emissions',
      coverage: ['utilities'],
      period: { from: '2025-01-01', until: '2025-12-31' },
      aggregate: 'monthly',
      isDraft: false,
      version: 1,
      state: 'completed',
      progress: 100,
      ledger: { lines: 36, lastLineId: ids[0] },
      objectId: 'report/1',
      files: [{ format: 'csv', fileName: 'acme.csv', bytes: 3, sha256: 'ab'.repeat(32) }],
      warnings: [],
      createdAt: '2026-01-15T09:30:00.000Z',
      updatedAt: '2026-01-15T09:30:00.000Z',
    })
  })

  it('says why a report failed', async () => {
    const { body } = await served.as(acme)('GET', `/report/items/${ids[1]}`)
    expect(body.item.problem).to.deep.equal({ code: 'ledger_empty', detail: 'There are no emissions to report' })
    expect(body.item).not.to.have.any.keys('coverage', 'objectId')
  })

  it('lists the newest first, page by page', async () => {
    const { body: first } = await served.as(acme)('GET', '/report?limit=2')
    expect(first.items.map(({ id }: { id: string }) => id)).to.deep.equal([ids[2], ids[1]])
    const { body: second } = await served.as(acme)('GET', `/report?limit=2&cursor=${first.nextCursor}`)
    expect(second.items.map(({ id }: { id: string }) => id)).to.deep.equal([ids[0]])
    expect(second.nextCursor).to.equal(null)
  })

  it('refuses a cursor of another list', async () => {
    const cursor = Buffer.from(JSON.stringify(['wtt'])).toString('base64url')
    const { status, body } = await served.as(acme)('GET', `/report?cursor=${cursor}`)
    expect(status).to.equal(400)
    expect(body.errors[0]).to.include({ in: 'query', name: 'cursor' })
  })

  it('hides a report of another organisation behind 404, so that ids cannot be probed', async () => {
    expect((await served.as(rival)('GET', `/report/items/${ids[0]}`)).status).to.equal(404)
    expect((await served.as(rival)('GET', '/report')).body).to.deep.equal({ items: [], nextCursor: null })
  })

  it('says of what it cannot do yet that it cannot', async () => {
    const body = { period: { from: '2025-01-01', until: '2025-12-31' }, aggregate: 'monthly' }
    const asked = await served.as(acme)('POST', '/report', { body })
    expect(asked.status).to.equal(501)
    expect(asked.body.type).to.equal('urn:tomorro:not-implemented')
    expect((await served.as(acme)('GET', `/report/items/${ids[0]}/file`)).status).to.equal(501)
  })
})
