import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTomorro } from '@tomorro/sdk'
import { expect } from 'chai'

type Demo = { url: string; token: string; adminKey: string; orgId: string }
type Run = { process: ChildProcess; said: () => string; ended: Promise<number | null> }

const script = path.join(import.meta.dirname, 'start.ts')
const period = { from: '2025-01-01', until: '2025-12-31' }

describe('npm start', function () {
  this.timeout(90_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-start-'))
  const runs: Run[] = []

  const run = (environment: Record<string, string> = {}): Run => {
    const env = { PATH: process.env.PATH ?? '', PORT: '0', TOMORRO_FOLDER: folder, ...environment }
    const child = spawn(process.execPath, ['--no-warnings', script], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const started = { process: child, said: () => text, ended }
    runs.push(started)
    return started
  }
  const ready = async (started: Run): Promise<Demo> => {
    while (!started.said().includes('Ready')) {
      if (started.process.exitCode !== null) throw new Error(started.said())
      await sleep(50)
    }
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
    for (const value of Object.values(demo)) expect(started.said()).to.contain(value)
    expect(statSync(path.join(folder, 'demo.json')).mode & 0o777).to.equal(0o600)
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).to.equal(0o600)
    const body = { subchildId: 'electricity-usage', period, activity: { '1': 12345 } }
    expect((await createTomorro(demo).createForm({ body })).status).to.equal(201)
    expect((await fetch(`${demo.url}/openapi.json`)).status).to.equal(200)
  })

  it('lets nobody else use its folder meanwhile', async () => {
    const second = run()
    expect(await second.ended).to.equal(1)
    expect(second.said().trim()).to.match(
      /^Tomorro already runs from this folder, as process \d+; stop that one first$/,
    )
  })

  it('starts again after kill -9, with its data, and with the tokens of before', async () => {
    const before: Demo = JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8'))
    runs[0]?.process.kill('SIGKILL')
    await runs[0]?.ended
    const started = run()
    const demo = await ready(started)
    expect(await itemsOf(demo)).to.equal(1)
    expect(await itemsOf({ ...before, url: demo.url })).to.equal(1)
  })

  it('stops everything at Ctrl-C, however often it is pressed, and leaves nothing running', async () => {
    const running = runs.at(-1)
    const { url }: Demo = JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8'))
    running?.process.kill('SIGINT')
    running?.process.kill('SIGINT')
    expect(await running?.ended).to.equal(0)
    expect(running?.said()).to.match(/Stopping\n.*Stopped\n$/)
    const refused = await fetch(url).catch((error) => error.cause.code)
    expect(refused).to.equal('ECONNREFUSED')
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
