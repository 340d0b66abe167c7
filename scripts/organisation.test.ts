import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { access } from '@tomorro/database/access'
import { connect, type Database, type Transaction } from '@tomorro/database/connection'
import { MIGRATOR } from '@tomorro/database/provision'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { inTransaction } from '@tomorro/database/transaction'
import { folderStore } from '@tomorro/storage/folder-store'
import { expect } from 'chai'
import type pg from 'pg'
import { exportOrganisation, type Manifest } from './organisation-data.ts'

const root = path.resolve(import.meta.dirname, '..')
const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'
const SEND_JOB = "insert into pgboss.job (name, data) values ('calculate-item', $1)"
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

describe('npm run organisation', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-organisation-'))
  const objects = path.join(folder, 'objects')
  const store = folderStore(objects)
  let database: TestDatabase
  let superuser: Database

  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, ['--no-warnings', path.join(root, 'scripts/organisation.ts'), ...args], {
      env: { PATH: process.env.PATH ?? '', DATABASE_URL: database.url(MIGRATOR), STORAGE_FOLDER: objects },
    }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, text: stderr }),
    )
  /** Rows of an organisation in every table of the catalogue that has a column for it, and in the queues. */
  async function rowsOf(organisation: string): Promise<Readonly<Record<string, number>>> {
    const { rows: columns } = await superuser.pool.query<{ table: string; column: string }>(
      `select format('%s.%s', nspname, relname) as table, attname as column from pg_attribute
       join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
       where attname in ('org_id', 'organisation_id') and relkind in ('r', 'p')`,
    )
    const all = [
      ...columns.map(({ table, column }) => [table, `${column} = $1`]),
      ['admin.organisation', 'id = $1'],
      ['pgboss.job', "data::text like '%' || $1 || '%'"],
    ]
    const counts = await Promise.all(
      all.map(async ([table, condition]) => {
        const { rows } = await superuser.pool.query(
          `select count(*)::integer as count from ${table} where ${condition}`,
          [organisation],
        )
        return [table, rows[0].count] as const
      }),
    )
    return Object.fromEntries(counts.filter(([, count]) => count > 0))
  }

  /** A row of an organisation in every table, and a job. */
  async function fillAll(id: string): Promise<void> {
    for (const file of globSync('database/fill/*.ts', { cwd: root })) {
      const { fill }: { fill: (transaction: Transaction, id: string) => Promise<void> } = await import(
        path.join(root, file)
      )
      await inTransaction(superuser, 'read write', (one) => fill(one, id))
    }
    await superuser.pool.query(SEND_JOB, [{ organisationId: id, itemId: crypto.randomUUID(), revision: 1 }])
  }
  /** Erases an organisation beside a transaction: begins it, waits until the erasure waits for it, and ends it. */
  async function eraseBeside(id: string, begin: string, end: (client: pg.PoolClient) => Promise<unknown>) {
    const client = await superuser.pool.connect()
    try {
      // The erasure is the one that the server ends in a deadlock.
      await client.query("begin; set local deadlock_timeout = '30s'")
      await client.query(begin, [id])
      const erased = run('erase', id, '--asked-by', 'privacy@tomorro.example', '--confirm', id)
      for (let waits = false; !waits; await sleep(20)) {
        const { rowCount } = await superuser.pool.query(
          "select from pg_stat_activity where application_name = 'organisation' and wait_event_type = 'Lock'",
        )
        waits = rowCount === 1
      }
      await end(client)
      await client.query('commit')
      return await erased
    } finally {
      client.release(true)
    }
  }

  before(async () => {
    database = await testDatabase()
    superuser = connect(database.url('superuser'), { max: 3 })
    for (const id of [acme, rival]) {
      await fillAll(id)
      const key = `${id}/upload/1`
      await store.put(key, Readable.from([`upload of ${id}`]), 'text/csv')
      await superuser.pool.query('update ingestion.upload set object_key = $2, sha256 = $3 where org_id = $1', [
        id,
        key,
        digest(`upload of ${id}`),
      ])
    }
  })
  after(async () => {
    await superuser.close()
    await database.drop()
    rmSync(folder, { recursive: true })
  })

  it('exports every row of every table that has an organisation, and every file', async () => {
    const out = path.join(folder, 'export')
    const { code, text } = await run('export', acme, out)
    expect(code, text).to.equal(0)
    const { tables, files, organisation }: Manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'))
    expect(organisation.id).to.equal(acme)
    expect(tables).to.deep.equal(await rowsOf(acme))
    const declared = Object.entries(access).flatMap(([table, one]) => (one.organisation ? [table] : []))
    expect(Object.keys(tables)).to.include.members(declared)
    for (const [table, rows] of Object.entries(tables)) {
      const lines = readFileSync(path.join(out, 'tables', `${table}.jsonl`), 'utf8')
        .trim()
        .split('\n')
      expect(lines, table).to.have.length(rows)
      expect(
        lines.every((line) => JSON.stringify(JSON.parse(line)).includes(acme) && !line.includes(rival)),
        table,
      ).to.equal(true)
    }
    expect(files.map(({ key }) => key)).to.include(`${acme}/upload/1`)
    expect(readFileSync(path.join(out, 'files', acme, 'upload/1'), 'utf8')).to.equal(`upload of ${acme}`)
  })

  it('refuses an organisation that is none, a folder that is in use, and a file that is not what the database says', async () => {
    const failureOf = async (organisationId: string, name: string) =>
      exportOrganisation({ url: database.url(MIGRATOR), store, organisationId }, path.join(folder, name)).then(
        () => 'none',
        ({ message }: Error) => message,
      )
    expect(await failureOf('org_Nobody000000', 'nobody')).to.equal('There is no organisation org_Nobody000000')
    expect(await failureOf(acme, 'export')).to.contain('is not empty; an export needs a new or empty folder')
    await store.put(`${acme}/upload/1`, Readable.from(['another']), 'text/csv')
    expect(await failureOf(acme, 'damaged')).to.contain(`${acme}/upload/1 has the SHA-256`)
  })

  it('erases nothing until the id is repeated', async () => {
    const before = await rowsOf(acme)
    const { code, text } = await run('erase', acme, '--asked-by', 'a@b.example')
    expect([code, text.includes(`--confirm ${acme}`)]).to.deep.equal([1, true])
    expect(await rowsOf(acme)).to.deep.equal(before)
  })

  it('erases the job of an approval that ends while it runs', async () => {
    const late = 'org_Late0000Test'
    await fillAll(late)
    const job = { organisationId: late, itemId: crypto.randomUUID(), revision: 2 }
    const { code, text } = await eraseBeside(
      late,
      'select from ingestion.item where org_id = $1 for update',
      (approval) => approval.query(SEND_JOB, [job]),
    )
    expect(code, text).to.equal(0)
    expect(await rowsOf(late)).to.deep.equal({ 'admin.audit': 1 })
  })

  it('erases beside a worker that writes the rollups and then completes its job', async () => {
    const busy = 'org_Busy0000Test'
    await fillAll(busy)
    const { code, text } = await eraseBeside(
      busy,
      'update calculation.rollup_month set lines = lines where org_id = $1',
      (worker) => worker.query("update pgboss.job set priority = 1 where data ->> 'organisationId' = $1", [busy]),
    )
    expect(code, text).to.equal(0)
    expect(await rowsOf(busy)).to.deep.equal({ 'admin.audit': 1 })
  })

  it('erases every row and file of one organisation and of no other, and leaves an entry of the audit', async () => {
    const others = await rowsOf(rival)
    const rows = Object.values(await rowsOf(acme)).reduce((sum, count) => sum + count, 0)
    const { code, text } = await run('erase', acme, '--asked-by', 'privacy@tomorro.example', '--confirm', acme)
    expect(code, text).to.equal(0)
    expect(await rowsOf(acme)).to.deep.equal({ 'admin.audit': 1 })
    expect(await rowsOf(rival)).to.deep.equal(others)
    expect(await store.get(`${acme}/upload/1`)).to.equal(undefined)
    expect(await store.get(`${rival}/upload/1`)).to.not.equal(undefined)
    const { rows: entries } = await superuser.pool.query(
      'select actor, action, subject, detail from admin.audit where org_id = $1',
      [acme],
    )
    expect(entries).to.have.length(1)
    expect(entries[0]).to.deep.include({
      actor: 'privacy@tomorro.example',
      action: 'organisation-erased',
      subject: acme,
    })
    expect(entries[0].detail.rows).to.equal(rows)
  })
})
