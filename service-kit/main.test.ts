import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'

/** Less than the 75 s for which an open idle connection would keep the service running. */
const KEPT_ALIVE_MILLISECONDS = 30_000

const program = `
  import { runService } from '${new URL('main.ts', import.meta.url)}'
  import { createLog } from '${new URL('log.ts', import.meta.url)}'
  const app = (request, response) => {
    process.send('received')
    setTimeout(() => response.end('done'), 300)
  }
  await runService({ app, port: 0, host: '127.0.0.1', log: createLog('test', 'silent'), close: async () => console.log('closed') })
`

describe('a service that is told to stop', () => {
  for (const [how, stop] of [
    ['SIGTERM', (child: ReturnType<typeof start>) => child.kill('SIGTERM')],
    ['SIGHUP, as a terminal sends that is closed', (child: ReturnType<typeof start>) => child.kill('SIGHUP')],
    ['the loss of its parent', (child: ReturnType<typeof start>) => child.disconnect()],
  ] as const)
    it(`finishes what runs, closes what it used and ends, at ${how}`, async () => {
      const child = start()
      // Read to its end: a process may exit before all of its output has arrived.
      const said = text(child.stdout as Readable)
      const { port } = await new Promise<{ port: number }>((resolve) => child.once('message', resolve as never))
      const answer = new Promise<string>((resolve, reject) =>
        request({ port, host: '127.0.0.1', agent: false, headers: { Connection: 'keep-alive' } }, (response) =>
          response.setEncoding('utf8').on('data', resolve),
        )
          .on('error', reject)
          .end(),
      )
      await new Promise<void>((resolve) => child.on('message', (message) => message === 'received' && resolve()))
      stop(child)
      expect(await answer).to.equal('done')
      const code = await new Promise((resolve) => child.once('exit', resolve))
      expect(code).to.equal(0)
      expect(await said).to.equal('closed\n')
    }).timeout(KEPT_ALIVE_MILLISECONDS)
})

describe('a service that fails to close what it used', () => {
  it('ends with 1 and tells why', async () => {
    const child = start(program.replace("console.log('closed')", "{ throw new Error('the pool is broken') }"), 'pipe')
    const said = text(child.stderr as Readable)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => child.once('message', resolve))
    child.kill('SIGTERM')
    expect(await ended).to.equal(1)
    expect(await said).to.include('stopping failed: Error: the pool is broken')
  })
})

describe('a service that hangs', () => {
  const hanging = (work: string) => `
    import { runService } from '${new URL('main.ts', import.meta.url)}'
    import { createLog } from '${new URL('log.ts', import.meta.url)}'
    const app = (request, response) => { ${work} }
    await runService({ app, port: 0, host: '127.0.0.1', log: createLog('things'), close: () => new Promise(() => undefined) })
  `
  const ready = (child: ReturnType<typeof start>) =>
    new Promise<{ port: number }>((resolve) => child.once('message', resolve as never))

  it('ends at once at a second signal', async () => {
    const child = start(hanging(''))
    await ready(child)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    // A busy machine may deliver the first signal late, so the second one is repeated.
    const again = setInterval(() => child.kill('SIGTERM'), 1_500)
    expect(await ended).to.equal(130)
    clearInterval(again)
  })

  it('ends within its 15 s where what it closes never does', async () => {
    const child = start(hanging(''))
    await ready(child)
    const started = performance.now()
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).to.equal(1)
    expect(performance.now() - started).to.be.within(14_000, 25_000)
  })

  it('is told by name after 5 s and ended after 10 s where its event loop stands', async () => {
    const child = start(hanging('for (;;);'))
    const said: string[] = []
    child.stdout?.on('data', (text) => said.push(String(text)))
    const { port } = await ready(child)
    const ended = new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)))
    request({ port, host: '127.0.0.1' })
      .on('error', () => undefined)
      .end()
    expect(await ended).to.equal('SIGKILL')
    const told = said
      .join('')
      .split('\n')
      .filter((line) => line.includes('event_loop_stalled'))
      .map((line) => JSON.parse(line))
    expect(told.map(({ level, name }) => [level, name])).to.deep.equal([
      ['error', 'things'],
      ['fatal', 'things'],
    ])
  })
})

describe('a request that is not HTTP', () => {
  const problemOf = async (sent: string) => {
    const child = start(program.replace("process.send('received')", ''))
    const { port } = await new Promise<{ port: number }>((resolve) => child.once('message', resolve as never))
    const client = connect(port, '127.0.0.1', () => client.write(sent))
    const received = await text(client)
    child.kill('SIGTERM')
    return received
  }

  it('is refused with a problem document, after the answers before it', async () => {
    const received = await problemOf('GET / HTTP/1.1\r\nHost: x\r\n\r\ngarbage\r\n\r\n')
    expect(received).to.match(/^HTTP\/1\.1 200 .*done.*HTTP\/1\.1 400 /s)
    const [, id = ''] = /X-Request-ID: (\S+)/.exec(received) ?? []
    const document = JSON.parse(received.slice(received.lastIndexOf('\r\n\r\n')))
    expect(document).to.include({ type: 'urn:tomorro:invalid-request', status: 400, requestId: id })
  })

  it('is refused as CONNECT too', async () => {
    expect(await problemOf('CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n')).to.match(
      /^HTTP\/1\.1 404 .*urn:tomorro:not-found/s,
    )
  })
})

describe('a process that is not ready yet', () => {
  async function begun() {
    const child = start(`
      import { runMain } from '${new URL('main.ts', import.meta.url)}'
      runMain(async () => {
        process.send('begun')
        setInterval(() => undefined, 1_000)
        await new Promise(() => undefined)
      })
    `)
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
    await new Promise((resolve) => child.once('message', resolve))
    return { child, ended }
  }

  it('ends quietly when it is told to stop', async () => {
    const { child, ended } = await begun()
    child.kill('SIGTERM')
    expect(await ended).to.equal(0)
  })

  it('ends where who started it is gone', async () => {
    const { child, ended } = await begun()
    child.disconnect()
    const late = setTimeout(() => child.kill('SIGKILL'), KEPT_ALIVE_MILLISECONDS)
    expect(await ended).to.equal(1)
    clearTimeout(late)
  })
})

const start = (source = program, errors: 'inherit' | 'pipe' = 'inherit') =>
  spawn(process.execPath, ['--no-warnings', '--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', errors, 'ipc'],
  })
