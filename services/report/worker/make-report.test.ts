import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Database } from '@tomorro/database/connection'
import { startEnqueuer, startWorker } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { report } from '@tomorro/database/schema/report'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { folderStore } from '@tomorro/storage/folder-store'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { expect } from 'chai'
import { eq } from 'drizzle-orm'
import pg from 'pg'
import { prepare, writeLines } from '../testing.ts'
import { givenUpReports } from './given-up.ts'
import { ATTEMPTS_MAX, makeReport } from './make-report.ts'

const acme = 'org_Acme0000Loss'
const now = () => new Date('2026-02-01T09:30:00.000Z')
const nextId = uuidSource(now)

describe('a report whose making is disturbed', () => {
  let database: TestDatabase
  let connection: Database
  let folder: string
  let sound: ObjectStore

  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_report'))
    folder = await mkdtemp(path.join(tmpdir(), 'tomorro-report-loss-'))
    sound = folderStore(folder)
    await prepare(database, acme, { 'fuel.natural_gas.kwh_gross': '0.18296' })
    await writeLines(database, acme, [
      {
        subchildId: 'natural-gas-usage',
        periodStart: '2025-01-01',
        periodEnd: '2026-01-01',
        scope: 'scope-1',
        emissions: '182.96',
      },
    ])
  })
  after(async () => {
    await connection.close()
    await database.drop()
    await rm(folder, { recursive: true })
  })

  const within = <Value>(work: Parameters<typeof withOrganisation<Value>>[3]) =>
    withOrganisation(connection, acme, 'read write', work)

  /** Asks for a report. @returns its id */
  async function asked(): Promise<string> {
    const id = nextId()
    const row: typeof report.$inferInsert = {
      ...{ orgId: acme, id, kind: 'activity', title: 'Emissions by activity', state: 'queued', narrative: {} },
      ...{ periodStart: '2025-01-01', periodEnd: '2026-01-01', aggregate: 'monthly' },
      ...{ createdAt: now(), updatedAt: now() },
    }
    await within((transaction) => transaction.insert(report).values(row))
    return id
  }

  /** One attempt of the worker. */
  async function attempt(reportId: string, store: ObjectStore, signal = new AbortController().signal) {
    const errors: Error[] = []
    const dependencies = { database: connection, store, now, onError: (error: Error) => errors.push(error) }
    const job = { data: { organisationId: acme, reportId }, signal }
    await within((transaction) => makeReport(transaction, job, dependencies))
    return errors
  }

  const stored = async (id: string) => {
    const [row] = await within((transaction) => transaction.select().from(report).where(eq(report.id, id)))
    return row
  }
  /** The files of a report as `<attempt>/<format>`, including incomplete ones. */
  const filesOf = async (id: string) => {
    const below = await readdir(folder, { recursive: true, withFileTypes: true })
    const names = below.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    return {
      whole: names.flatMap((name) => name.split(`${id}/`)[1] ?? []).sort(),
      half: names.filter((name) => name.includes('.unfinished')),
    }
  }

  /** Closes the connections of the role, as a restart of the server does. */
  async function endConnections(): Promise<void> {
    const client = new pg.Client({ connectionString: database.url('superuser') })
    await client.connect()
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = $1`,
      [new URL(database.url('svc_report')).username],
    )
    await client.end()
  }

  /** A store that fails at the nth put. */
  function failing(
    at: number,
    error: Error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  ): ObjectStore {
    let puts = 0
    return {
      ...sound,
      async put(key, content, mediaType) {
        puts++
        if (puts < at) return sound.put(key, content, mediaType)
        content.destroy()
        throw error
      },
    }
  }

  for (const at of [1, 2, 3])
    it(`keeps nothing of the attempt whose file ${at} the store refuses, and is whole after the next`, async () => {
      const id = await asked()
      const refusal = await attempt(id, failing(at)).catch((error: Error) => error)
      expect(String(refusal)).to.include('ECONNREFUSED')
      expect(await stored(id)).to.include({ state: 'active', attempt: 1, objectId: null })
      await attempt(id, sound)
      expect(await stored(id)).to.include({ state: 'completed', attempt: 2, progress: 100 })
      expect(await filesOf(id)).to.deep.equal({ whole: ['2/csv', '2/pdf', '2/xlsx'], half: [] })
    })

  it('is made anew by whoever takes the job over, and the one that lost it publishes nothing', async () => {
    const id = await asked()
    const lost = new AbortController()
    const slow: ObjectStore = {
      ...sound,
      async put(key, content, mediaType) {
        const result = await sound.put(key, content, mediaType)
        lost.abort(new Error('The job is no longer mine'))
        return result
      },
    }
    expect(String(await attempt(id, slow, lost.signal).catch((error: Error) => error))).to.include('no longer mine')
    await attempt(id, sound)
    expect(await stored(id)).to.include({ state: 'completed', attempt: 2 })
    expect((await filesOf(id)).whole).to.deep.equal(['2/csv', '2/pdf', '2/xlsx'])
  })

  it('is made anew where the database ends its connections half-way', async () => {
    const id = await asked()
    const cutting: ObjectStore = {
      ...sound,
      async put(key, content, mediaType) {
        const result = await sound.put(key, content, mediaType)
        await endConnections()
        return result
      },
    }
    expect(await attempt(id, cutting).catch((error: Error) => error)).to.be.instanceOf(Error)
    await attempt(id, sound)
    expect(await stored(id)).to.include({ state: 'completed', attempt: 2 })
    expect((await filesOf(id)).whole).to.deep.equal(['2/csv', '2/pdf', '2/xlsx'])
  })

  it('fails with the reason in words after the last attempt, and leaves no file', async () => {
    const id = await asked()
    for (let number = 1; number < ATTEMPTS_MAX; number++) await attempt(id, failing(3)).catch(() => undefined)
    const errors = await attempt(id, failing(3))
    expect(errors.map(({ message }) => message)).to.deep.equal(['connect ECONNREFUSED'])
    const row = await stored(id)
    expect(row).to.include({ state: 'failed', attempt: ATTEMPTS_MAX, objectId: null })
    expect(row?.files).to.deep.equal([])
    expect(row?.problem).to.deep.equal({
      code: 'not_made',
      detail:
        'The report could not be made in 8 attempts, because the database or the file store did not answer. Request it again.',
    })
    expect(await filesOf(id)).to.deep.equal({ whole: [], half: [] })
    await attempt(id, sound)
    expect((await stored(id))?.state).to.equal('failed')
  })

  it('does not blame the database or the file store for an error of the program', async () => {
    const id = await asked()
    const broken = failing(1, new TypeError("Cannot read properties of undefined (reading 'scope')"))
    for (let number = 1; number < ATTEMPTS_MAX; number++) await attempt(id, broken).catch(() => undefined)
    expect((await attempt(id, broken))[0]).to.be.instanceOf(TypeError)
    expect((await stored(id))?.problem?.detail).to.equal(
      'The report could not be made in 8 attempts, because of an error in Tomorro, which has been told.',
    )
  })

  it('fails where its job was given up, because it killed the worker at every attempt, and leaves no file', async () => {
    const [killer, waiting] = [await asked(), await asked()]
    const enqueuer = await startEnqueuer(database.url('svc_report'), () => undefined)
    await within((transaction) =>
      enqueuer.enqueue(transaction, 'make-report', { organisationId: acme, reportId: killer }),
    )
    await enqueuer.stop()
    // As a worker that is killed between its first file and its last one.
    const dying = new AbortController()
    const killing: ObjectStore = {
      ...sound,
      async put(key, content, mediaType) {
        const result = await sound.put(key, content, mediaType)
        dying.abort(new Error('killed'))
        return result
      },
    }
    await attempt(killer, killing, dying.signal).catch(() => undefined)
    expect(await stored(killer)).to.include({ state: 'active', attempt: 1 })
    expect((await filesOf(killer)).whole).to.deep.equal(['1/csv'])
    await giveUp()
    expect(await givenUpReports({ database: connection, store: sound, now })()).to.equal(1)
    const row = await stored(killer)
    expect(row).to.include({ state: 'failed' })
    expect(row?.problem?.code).to.equal('given_up')
    expect(await filesOf(killer)).to.deep.equal({ whole: [], half: [] })
    expect(await stored(waiting)).to.include({ state: 'queued' })
    expect(await givenUpReports({ database: connection, store: sound, now })()).to.equal(0)
  })

  /** Fails all jobs at their last attempt. */
  async function giveUp(): Promise<void> {
    const client = new pg.Client({ connectionString: database.url('superuser') })
    await client.connect()
    await client.query('update pgboss.job set retry_limit = 0')
    const worker = await startWorker({
      url: database.url('svc_report'),
      work: { 'make-report': () => Promise.reject(new Error('poison')) },
      onFailure: () => undefined,
      onError: () => undefined,
    })
    const left = "select from pgboss.job where name = 'make-report' and state <= 'active'"
    while ((await client.query(left)).rowCount !== 0) await sleep(20)
    await worker.stop()
    await client.end()
  }
})
