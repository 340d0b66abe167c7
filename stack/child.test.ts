import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { type Child, startChild } from './child.ts'

const listener = `
  const server = require('node:http').createServer((_, response) => response.end(JSON.stringify(process.env)))
  server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ port: server.address().port, metricsPort: 9 }))
  process.on('SIGTERM', () => process.exit(0))
`

describe('startChild', () => {
  let folder: string
  let child: Child | undefined
  let reports: string[]

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tomorro-child-'))
    reports = []
  })
  afterEach(async () => {
    await child?.stop()
    child = undefined
    rmSync(folder, { recursive: true })
  })

  const start = async (source: string, more: { silenceMilliseconds?: number } = {}) => {
    const file = path.join(folder, 'program.cjs')
    writeFileSync(file, source)
    const surroundings = { logFolder: folder, report: (line: string) => void reports.push(line), ...more }
    child = await startChild({ name: 'program', file, env: { PORT: '0' } }, surroundings)
    return child
  }

  it('gives a program nothing but its own environment', async () => {
    const { ready } = await start(listener)
    const env = (await (await fetch(`http://127.0.0.1:${ready.port}`)).json()) as object
    expect(Object.keys(env)).to.deep.equal(['PORT'])
  })

  it('brings a killed program back on the same ports, and says so', async () => {
    const running = await start(listener)
    const before = running.pid()
    process.kill(before ?? 0, 'SIGKILL')
    while (running.pid() === before) await sleep(10)
    const answer = await eventually(() => fetch(`http://127.0.0.1:${running.ready.port}`))
    expect(await answer.json()).to.deep.include({ PORT: String(running.ready.port), METRICS_PORT: '9' })
    expect(reports).to.deep.equal(['program ended (SIGKILL); it starts again in 0.1 s'])
  })

  it('says what to do where no more files can be opened, and does not end its own process', async () => {
    const code = `import { closeSync, openSync } from 'node:fs'
      import { startChild } from '${import.meta.dirname}/child.ts'
      const open = []
      try { for (;;) open.push(openSync('/dev/null')) } catch { for (const one of open.splice(-2)) closeSync(one) }
      const surroundings = { logFolder: '${folder}', report: () => undefined }
      await startChild({ name: 'program', file: 'x.cjs', env: {} }, surroundings).catch(({ message }) => console.log(message))`
    const few = `ulimit -n 64; exec '${process.execPath}' --no-warnings --input-type=module-typescript -e "$CODE"`
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', few], { env: { ...process.env, CODE: code } })
    expect(stdout).to.match(/^program does not start: spawn .* EMFILE: too many files are open; raise the limit.*\n$/)
    expect(stderr).to.equal('')
  })

  it('kills a program that falls silent, and says so, but none that never said it was alive', async () => {
    const lively = `${listener}; setInterval(() => process.send('alive'), 50)`
    const running = await start(lively, { silenceMilliseconds: 2_000 })
    await sleep(2_500)
    expect(reports).to.deep.equal([])
    const before = running.pid()
    process.kill(before ?? 0, 'SIGSTOP')
    while (running.pid() === before) await sleep(10)
    expect(reports[0]).to.equal('program has said nothing for 2 s; it is killed')
    await running.stop()
    reports = []
    await start(listener, { silenceMilliseconds: 100 })
    await sleep(500)
    expect(reports).to.deep.equal([])
  })

  it('brings a program back at once that was ready each time, and with growing pauses one that fails at each start', async () => {
    const running = await start(listener)
    for (let time = 0; time < 4; time++) {
      const before = running.pid()
      process.kill(before ?? 0, 'SIGKILL')
      while (running.pid() === before) await sleep(10)
      await eventually(() => fetch(`http://127.0.0.1:${running.ready.port}`))
      // The message that it is ready and the end are seen in this order.
      await sleep(50)
    }
    writeFileSync(path.join(folder, 'program.cjs'), 'process.exit(3)')
    process.kill(running.pid() ?? 0, 'SIGKILL')
    while (reports.length < 8) await sleep(10)
    const pauses = reports.map((line) => / in (.*)/.exec(line)?.[1])
    expect(pauses).to.deep.equal([...Array(5).fill('0.1 s'), '0.1 s', '0.5 s', '1 s'])
  })

  it('tells in the words of the program why it does not start, and does not try again', async () => {
    const failure = await start(`console.error('DATABASE_URL is not set'); process.exit(1)`).catch((error) => error)
    expect(failure.message).to.equal('program does not start: DATABASE_URL is not set')
    await sleep(200)
    expect(reports).to.deep.equal([])
  })

  it('tells of an uncaught error its message, not its stack', async () => {
    const failure = await start(`throw new TypeError('x is not a function')`).catch((error) => error)
    expect(failure.message).to.equal('program does not start: TypeError: x is not a function')
  })

  it('keeps what a program logs in its file, and shows errors', async () => {
    const running = await start(`
      console.log(JSON.stringify({ level: 'info', msg: 'all well' }))
      console.log(JSON.stringify({ level: 'error', msg: 'cannot answer', err: { message: 'no disk' }, requestId: 'r-1' }))
      ${listener}
    `)
    await running.stop()
    expect(readFileSync(path.join(folder, 'program.log'), 'utf8')).to.contain('all well')
    expect(reports).to.deep.equal(['program: cannot answer: no disk (request r-1)'])
  })
})

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await attempt()
    } catch (error) {
      if (tries === 100) throw error
      await sleep(50)
    }
}
