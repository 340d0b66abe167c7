import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { createTomorro } from '@tomorro/sdk'
import { expect } from 'chai'
import { addDemoYear } from './demo/add-demo-year.ts'

type Demo = { url: string; token: string; adminKey: string; orgId: string }
type Run = { process: ChildProcess; said: () => string; ended: Promise<number | null> }

const script = path.join(import.meta.dirname, 'start.ts')
/** The environment of `npm start`. */
const quickImports = `--import=${pathToFileURL(path.join(import.meta.dirname, '../stack/quick-imports.mjs'))}`
const period = { from: '2025-01-01', until: '2025-12-31' }

describe('npm start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-start-'))
  const runs: Run[] = []

  const run = (environment: Record<string, string> = {}): Run => {
    const env = { PATH: process.env.PATH ?? '', PORT: '0', TOMORRO_FOLDER: folder, DEMO_DATA: 'none', ...environment }
    const child = spawn(process.execPath, ['--no-warnings', quickImports, script], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const started = { process: child, said: () => text, ended }
    runs.push(started)
    return started
  }
  /** Resolves once a start prints `text`; rejects with what it printed if it ends before. */
  const prints = async ({ process, said }: Run, text: string): Promise<void> => {
    while (!said().includes(text)) {
      if (process.exitCode !== null || process.signalCode !== null) throw new Error(said())
      await sleep(5)
    }
  }
  const ready = async (started: Run): Promise<Demo> => {
    await prints(started, 'Ready')
    return JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8'))
  }
  const itemsOf = async ({ url, token }: Demo): Promise<number> => {
    const { status, body } = await createTomorro({ url, token }).listItems()
    if (status !== 200) throw new Error(`${status}`)
    return body.items.length
  }

  after(async () => {
    for (const { process } of runs) process.kill('SIGTERM')
    await Promise.all(runs.map(({ ended }) => ended))
    rmSync(folder, { recursive: true, force: true })
  })

  it('says what to try, and keeps the same for scripts where only the owner reads it', async () => {
    const started = run()
    const demo = await ready(started)
    for (const value of [demo.url, demo.orgId, 'npm run try']) expect(started.said()).to.contain(value)
    const rows = started.said().trimEnd().split('\n')
    // npm itself prints four rows first.
    expect(rows.length, started.said()).to.be.at.most(20)
    const width = Math.max(...rows.filter((row) => !row.includes(folder)).map((row) => row.length))
    expect(width).to.be.at.most(80)
    const { stdout } = await promisify(execFile)('sh', ['-c', `. ${folder}/env && echo $URL $TOKEN $ADMIN_KEY $ORG_ID`])
    expect(stdout.trim()).to.equal([demo.url, demo.token, demo.adminKey, demo.orgId].join(' '))
    expect(statSync(path.join(folder, 'env')).mode & 0o777).to.equal(0o600)
    expect(statSync(path.join(folder, 'demo.json')).mode & 0o777).to.equal(0o600)
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).to.equal(0o600)
    const body = { subchildId: 'electricity-usage', period, activity: { '1': 12345 } }
    expect((await createTomorro(demo).createForm({ body })).status).to.equal(201)
    expect((await fetch(`${demo.url}/openapi.json`)).status).to.equal(200)
  })

  it('gives the demo organisation a year of data that is calculated, once', async () => {
    const before: Demo = JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8'))
    expect(await addDemoYear(before, new Date())).to.be.above(150)
    expect(await addDemoYear(before, new Date())).to.equal(0)
    const year = new Date().getUTCFullYear() - 1
    const client = createTomorro(before)
    const { status, body } = await client.listItems({ query: { states: ['rejected', 'draft'] } })
    if (status !== 200) throw new Error(`${status}`)
    expect(body.items.map(({ state }) => state).sort()).to.deep.equal(['draft', 'rejected'])
    const total = async () => {
      const query = { from: `${year}-01-01`, until: `${year}-12-31`, aggregate: 'yearly', limit: 100 } as const
      const { status, body } = await client.listCalculations({ query })
      if (status !== 200) throw new Error(`${status}`)
      return body.items.length
    }
    const deadline = Date.now() + 60_000
    while ((await total()) < 30 && Date.now() < deadline) await sleep(200)
    expect(await total()).to.be.at.least(30)
  })

  it('answers again after its PostgreSQL is killed, on the same port', async () => {
    const demo: Demo = JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8'))
    const postmaster = Number(readFileSync(path.join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(postmaster, 'SIGKILL')
    const client = createTomorro({ ...demo, retries: 0 })
    const answers = async () => (await client.listItems().catch(() => undefined))?.status === 200
    while (await answers()) await sleep(20)
    const killedAt = performance.now()
    while (!(await answers()) && performance.now() - killedAt < 60_000) await sleep(50)
    expect(await answers()).to.equal(true)
    console.log(`      answers again after ${((performance.now() - killedAt) / 1_000).toFixed(1)} s`)
  })

  it('starts again after kill -9, with its data, and with the tokens of before', async () => {
    const before: Demo = JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8'))
    runs[0]?.process.kill('SIGKILL')
    await runs[0]?.ended
    const started = run()
    const demo = await ready(started)
    expect(await itemsOf(demo)).to.be.above(0)
    expect(await itemsOf({ ...before, url: demo.url })).to.be.above(0)
  })

  it('starts again where its secrets were deleted: with new ones, and with its data', async () => {
    runs.at(-1)?.process.kill('SIGTERM')
    await runs.at(-1)?.ended
    rmSync(path.join(folder, 'secrets.json'))
    expect(await itemsOf(await ready(run()))).to.be.above(0)
  })

  it('ends with the reason where the data of its PostgreSQL is deleted, and the next start begins afresh', async () => {
    const running = runs.at(-1)
    const place = existsSync(path.join(folder, 'postgres-location.txt'))
      ? readFileSync(path.join(folder, 'postgres-location.txt'), 'utf8').trim()
      : path.join(folder, 'postgres')
    rmSync(path.join(place, 'data'), { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
    await running?.ended
    expect(running?.said()).to.contain('was deleted while Tomorro ran. Restore ')
    expect(await itemsOf(await ready(run()))).to.equal(0)
  })

  it('ends with the reason where its folder is deleted', async () => {
    const running = runs.at(-1)
    // The processes may write a file into it meanwhile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
    await running?.ended
    expect(running?.said()).to.match(new RegExp(`  ${folder} was deleted while Tomorro ran from it`))
  })

  it('ends with the reason where its folder is deleted while it starts', async () => {
    const started = run()
    await prints(started, 'Starting services')
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
    expect(await started.ended).to.equal(1)
    // A process that logs meanwhile makes the folder anew; then the lost files are named.
    const lost = new RegExp(`^${folder}(/postgres/data/\\S+)? was deleted while Tomorro ran`)
    expect(started.said().trim().split('\n').at(-1)).to.match(lost)
  })

  // Each test continues with the data folder of the one before.
  for (const moment of ['', 'Starting PostgreSQL', 'Starting services'])
    it(`stops at Ctrl-C ${moment === '' ? 'half a second after its start' : `right after "${moment}"`}`, async () => {
      const started = run()
      if (moment === '') await sleep(500)
      await prints(started, moment)
      started.process.kill('SIGINT')
      expect(await started.ended, started.said()).to.be.oneOf(moment === '' ? [0, null] : [0])
      if (moment !== '') expect(started.said()).to.match(/Stopped\n$/)
      expect(existsSync(path.join(folder, 'running.json'))).to.equal(false)
    })

  it('stops everything at Ctrl-C right after "Ready", however often it is pressed, and leaves nothing running', async () => {
    const started = run()
    await prints(started, 'Ready')
    started.process.kill('SIGINT')
    started.process.kill('SIGINT')
    expect(await started.ended).to.equal(0)
    expect(started.said()).to.match(/Stopping\n.*Stopped\n$/)
    const { url }: Demo = JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8'))
    const refused = await fetch(url).catch((error) => error.cause.code)
    expect(refused).to.equal('ECONNREFUSED')
    expect(existsSync(path.join(folder, 'running.json'))).to.equal(false)
  })

  it('names the file of the password where it is not the one of the data', async () => {
    const file = path.join(folder, 'postgres-password')
    const kept = readFileSync(file, 'utf8')
    writeFileSync(file, 'another')
    const started = run()
    expect(await started.ended).to.equal(1)
    expect(started.said().trim().split('\n').at(-1)).to.match(new RegExp(`^${file} holds another password`))
    writeFileSync(file, kept)
  })

  it('tells in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const started = run({ PORT: String(port) })
    expect(await started.ended).to.equal(1)
    expect(started.said().trim()).to.equal(
      `Port ${port} is taken; choose another one, such as PORT=${port + 10} npm start`,
    )
    other.close()
  })

  it('tells in one line that there is no database where DATABASE_URL points', async () => {
    const started = run({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/tomorro' })
    expect(await started.ended).to.equal(1)
    const lines = started.said().trim().split('\n')
    expect(lines.at(-1)).to.equal('The database at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1')
    expect(started.said()).not.to.contain('secret')
  })
})
