import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { adminApp } from '@tomorro/admin/app'
import { calculationApp } from '@tomorro/calculation/api/app'
import { loadFactors } from '@tomorro/calculation/factors/load-factors'
import { reconcile } from '@tomorro/calculation/worker/reconcile'
import { dashboardApp } from '@tomorro/dashboard/app'
import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database } from '@tomorro/database/connection'
import { startEnqueuer } from '@tomorro/database/jobs'
import { migrate } from '@tomorro/database/migrate'
import { applyMigrations, readMigrations } from '@tomorro/database/migration-steps'
import { OWNER } from '@tomorro/database/provision'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { ingestionApp } from '@tomorro/ingestion/app'
import { reportApp } from '@tomorro/report/api/app'
import { type Answer, type Ask, serve, testLog } from '@tomorro/service-kit/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { settingsApp } from '@tomorro/settings/app'
import { folderStore } from '@tomorro/storage/folder-store'
import { expect } from 'chai'
import pg from 'pg'
import contract from '../generated/openapi.json' with { type: 'json' }
import { ids, ORGANISATION, rowsAfter } from './release-rows.ts'

type Row = Record<string, unknown>
type Rows = ReadonlyMap<string, readonly Row[]>

const migrations = readMigrations(path.resolve(import.meta.dirname, '../migrations'))
/** 0008 drops the monthly totals, which 0009 rebuilds from the ledger. */
const isMadeAnew = (table: string, tag: string) => table === 'calculation.rollup_month' && tag.startsWith('0008')

describe('a database that was upgraded from the first release, migration by migration', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-upgrade-'))
  let database: TestDatabase
  let owner: pg.Client
  let superuser: pg.Client
  const connections: Database[] = []
  const closing: (() => Promise<void>)[] = []
  const asks = new Map<string, Ask>()
  const lost: string[] = []
  const written = new Set<string>()

  /** Sends a request to the service of the path, for the organisation or the administration. */
  const ask: Ask = (method, path, sent) => {
    const one = asks.get(path.split(/[/?]/)[1] ?? '')
    if (one === undefined) throw new Error(`No service answers ${path}`)
    return one(method, path, sent)
  }
  const read = (path: string): Promise<Answer> => ask('GET', path)

  const rowsOf = async (): Promise<Rows> => {
    const { rows } = await superuser.query<{ name: string }>(`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('admin', 'calculation', 'ingestion', 'report', 'settings')`)
    const found = new Map<string, Row[]>()
    for (const { name } of rows) {
      const { rows } = await superuser.query<{ row: Row }>(`select to_jsonb(t) as row from ${name} as t`)
      found.set(
        name,
        rows.map(({ row }) => row),
      )
    }
    return found
  }

  /** Forces row-level security as every release does, so that the owner's backfills run under it. */
  const forceRowSecurity = () =>
    superuser.query(`do $$ declare t record; begin
      for t in select table_schema, table_name from information_schema.columns
        where column_name = 'org_id' and table_schema not in ('pg_catalog', 'information_schema')
      loop
        execute format('alter table %I.%I enable row level security, force row level security', t.table_schema, t.table_name);
      end loop; end $$`)

  before(async () => {
    database = await testDatabase({ isMigrated: false })
    owner = new pg.Client({ connectionString: database.url('migrator') })
    superuser = new pg.Client({ connectionString: database.url('superuser') })
    await Promise.all([owner.connect(), superuser.connect()])
    await owner.query(`set role ${OWNER}`)
    for (const [index, { tag }] of migrations.entries()) {
      const earlier = await rowsOf()
      await applyMigrations(owner, migrations.slice(0, index + 1))
      const later = await rowsOf()
      for (const [table, rows] of earlier)
        if (!isMadeAnew(table, tag))
          for (const row of rows)
            if (!(later.get(table) ?? []).some((other) => isKept(row, other)))
              lost.push(`${tag} changes ${table}: ${JSON.stringify(row)}`)
      for (const statement of rowsAfter[tag.slice(0, 4)] ?? []) await superuser.query(statement)
      await forceRowSecurity()
    }
    for (const [table, rows] of await rowsOf()) if (rows.length > 0) written.add(table)
    await migrate(database.url('migrator'))

    const connected = (role: Parameters<TestDatabase['url']>[0]) => {
      const connection = connect(database.url(role), { max: 2 })
      connections.push(connection)
      return connection
    }
    await loadFactors(connected('svc_admin'))
    let moment = Date.parse('2026-02-01T09:30:00.000Z')
    const now = () => new Date(moment++)
    const common = { log: testLog('upgrade'), now, newId: uuidSource(now), store: folderStore(folder) }
    const queued = async (role: 'svc_admin' | 'svc_calculation' | 'svc_report') => {
      const { stop, ...queue } = await startEnqueuer(database.url(role), (error) => {
        throw error
      })
      closing.push(stop)
      return { ...common, database: connected(role), ...queue }
    }
    const apps = {
      admin: adminApp(await queued('svc_admin')),
      calculation: calculationApp(await queued('svc_calculation')),
      dashboard: dashboardApp({ ...common, database: connected('svc_dashboard') }),
      ingestion: ingestionApp({ ...common, database: connected('svc_ingestion') }),
      report: reportApp(await queued('svc_report')),
      settings: settingsApp({ ...common, database: connected('svc_settings') }),
    }
    for (const [name, app] of Object.entries(apps)) {
      const served = await serve(app)
      closing.push(served.close)
      asks.set(name, name === 'admin' ? served.as(undefined, 'retool') : served.as(ORGANISATION, 'auth0|ann'))
    }
  })
  after(async () => {
    await Promise.all(closing.map((close) => close()))
    await Promise.all(connections.map((connection) => connection.close()))
    await Promise.all([owner.end(), superuser.end()])
    await database.drop()
    rmSync(folder, { recursive: true })
  })

  it('keeps every value of every row that a release before wrote', () => {
    expect(lost).to.deep.equal([])
    // Guards against a comparison of empty tables.
    expect([...written].sort()).to.include.members([
      ...['admin.audit', 'admin.idempotency_key', 'admin.organisation', 'admin.recalculation'],
      ...['calculation.emission_source', 'calculation.factor', 'calculation.idempotency_key', 'calculation.line'],
      ...['calculation.recalculation_item', 'calculation.rollup_edge', 'calculation.rollup_month', 'calculation.run'],
      ...['ingestion.entry', 'ingestion.idempotency_key', 'ingestion.import', 'ingestion.item', 'ingestion.transition'],
      ...['ingestion.upload', 'report.idempotency_key', 'report.report', 'settings.setting'],
    ])
  })

  it('has the schema of a database that was made today', async () => {
    const today = await testDatabase()
    const other = new pg.Client({ connectionString: today.url('superuser') })
    await other.connect()
    const schema = (client: pg.Client) =>
      client.query(`
        select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
        where table_schema in ('admin', 'calculation', 'ingestion', 'report', 'settings') order by 1, 2, 3`)
    const [mine, fresh] = [await schema(superuser), await schema(other)]
    await other.end()
    await today.drop()
    expect(mine.rows).to.deep.equal(fresh.rows)
  })

  it('answers with every item of each release in the contract of today', async () => {
    const { status, body } = await read('/ingestion')
    expect(status).to.equal(200)
    const wanted = Object.entries(ids).flatMap(([name, id]) => (name.endsWith('Item') ? [id] : []))
    expect(body.items.map(({ id }: { id: string }) => id).sort()).to.deep.equal(wanted.sort())
    for (const id of wanted) {
      const { status, body } = await read(`/ingestion/items/${id}`)
      expect([id, status]).to.deep.equal([id, 200])
      expect(body.item.activity ?? body.item, id).to.be.an('object')
    }
  })

  it('answers with the ledger and the figures of the first release', async () => {
    const { body } = await read(`/calculation/items/${ids.approvedItem}/lines`)
    expect(body.items.map(({ emissions }: { emissions: number }) => emissions)).to.deep.equal([
      2185.065, 228.75285, 566.6355, 49.00965,
    ])
    const figures = await read('/dashboard?from=2024-01-01&until=2025-12-31&aggregate=yearly')
    expect(figures.status).to.equal(200)
    expect(figures.body.vault.total, 'the reversed item counts for nothing').to.equal(3029.463)
  })

  it('answers with reports and settings', async () => {
    const reports = await read('/report')
    expect([reports.status, reports.body.items?.map(({ id }: Row) => id)]).to.deep.equal([200, [ids.report]])
    const { status, body } = await read('/settings')
    expect(status).to.equal(200)
    const own = body.items.filter(({ source }: Row) => source === 'organisation').map(({ key }: Row) => key)
    expect(own).to.deep.equal(['financial-year-start', 'scope-3-relevance'])
  })

  it('has rollups without drift', async () => {
    const connection = connect(database.url('svc_admin'), { max: 1 })
    const { lines, drifting, drift } = await withAdministration(connection, 'read only', reconcile)
    await connection.close()
    expect(drift).to.deep.equal([])
    expect([lines, drifting]).to.deep.equal([12, 0])
  })

  describe('answers a repeated request whose first response was kept by a release before', () => {
    const form = {
      subchildId: 'electricity-usage',
      period: { from: '2025-01-01', until: '2025-12-31' },
      activity: { 1: 100 },
    }
    const file = (name: string, text: string, fields: Readonly<Record<string, string>> = {}) => {
      const body = new FormData()
      for (const [field, value] of Object.entries(fields)) body.append(field, value)
      body.append(name, new Blob([text]), 'activity.csv')
      return body
    }
    const made = async (path: string, body: unknown): Promise<string> => {
      const answer = await ask('POST', path, { body })
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201)
      return answer.body.item.id
    }
    const mapped = async (): Promise<string> => {
      const id = await made('/ingestion/imports', file('file', 'Date,kWh\n2025-03-01,12\n2025-03-02,13\n'))
      const mapping = {
        period: { column: 'Date', lasts: 'day' },
        subchild: { id: 'electricity-usage' },
        values: [{ parameter: 'USAGE_IN_KWH', columns: ['kWh'] }],
        sum: 'month',
      }
      const { status, body } = await ask('PUT', `/ingestion/imports/${id}/mapping`, { body: { mapping } })
      expect(status, JSON.stringify(body)).to.equal(200)
      return id
    }
    const report = { kind: 'activity', period: form.period, aggregate: 'monthly' }

    /** A first request of each operation that takes an `Idempotency-Key`. */
    const requests: Readonly<Record<string, () => Promise<{ path: string; body?: unknown }>>> = {
      createCalculation: async () => ({ path: '/calculation', body: form }),
      createDecisions: async () => {
        const decisions = [{ itemId: await made('/ingestion/form', form), decision: 'approve' }]
        return { path: '/admin/ingestion/decisions', body: { decisions } }
      },
      createForm: async () => ({ path: '/ingestion/form', body: form }),
      createImport: async () => ({ path: '/ingestion/imports', body: file('file', 'Date,kWh\n2025-03-01,12\n') }),
      createOrganisation: async () => ({
        path: '/admin/organisations',
        body: { id: 'org_Beta00000Walk', name: 'Beta Ltd' },
      }),
      createRecalculation: async () => ({ path: '/admin/recalculations', body: { mode: 'dry-run' } }),
      createReport: async () => ({ path: '/report', body: report }),
      createTemplateUpload: async () => {
        const { body } = await read('/ingestion/template/electricity-usage?format=csv')
        const rows = `${body}2024-01-01,2024-12-31,Leeds office,,1028.75,\r\n`
        return { path: '/ingestion/template', body: file('activity', rows, { subchildId: form.subchildId }) }
      },
      submitImport: async () => ({ path: `/ingestion/imports/${await mapped()}/submit` }),
      submitItem: async () => {
        const id = await made('/ingestion/form', { ...form, state: 'draft' })
        return { path: `/ingestion/items/${id}/submit` }
      },
    }

    it('for every operation that keeps one', () => {
      const parameters = Object.values(contract.paths).flatMap((item) => Object.values(item)) as {
        operationId: string
        parameters?: { $ref?: string; name?: string }[]
      }[]
      const keeping = parameters.filter(({ parameters = [] }) =>
        parameters.some(({ $ref = '', name }) => name === 'Idempotency-Key' || $ref.endsWith('/IdempotencyKey')),
      )
      expect(keeping.map(({ operationId }) => operationId).sort()).to.deep.equal(Object.keys(requests))
    })

    for (const [operation, request] of Object.entries(requests))
      it(`to ${operation}, in the contract of today`, async () => {
        const { path, body } = await request()
        const headers = { 'Idempotency-Key': `before-${operation}`, 'X-Reviewer': 'ada@tomorro.example' }
        const first = await ask('POST', path, { body, headers })
        expect(first.status, JSON.stringify(first.body)).to.be.within(200, 299)
        // A body that today's contract forbids: it cannot be the stored response.
        for (const schema of ['admin', 'calculation', 'ingestion', 'report'])
          await superuser.query(
            `update ${schema}.idempotency_key set contract_version = '0.0.1', body = '{"earlier": true}' where key like '%before-${operation}%'`,
          )
        const repeat = await ask('POST', path, { body, headers })
        expect([repeat.status, repeat.headers.get('location')]).to.deep.equal([
          first.status,
          first.headers.get('location'),
        ])
        // Only the first response has the notices.
        expect(Object.keys(first.body)).to.include.members(Object.keys(repeat.body))
        expect(idOf(repeat.body)).to.equal(idOf(first.body))
      })
  })
})

const idOf = ({ item, jobId }: { item?: { id: string }; jobId?: string }) => item?.id ?? jobId

/** Whether a row still has all its earlier values. */
const isKept = (before: Row, after: Row): boolean =>
  Object.entries(before).every(([column, value]) => JSON.stringify(after[column]) === JSON.stringify(value))
