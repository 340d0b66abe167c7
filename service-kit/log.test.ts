import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { batchesTo, createLog } from './log.ts'

const program = `
  import { createAccessLog } from '${new URL('log.ts', import.meta.url)}'
  const log = createAccessLog('test')
  process.on('message', () => {
    for (let line = 0; line < 3; line++) log.info({ line }, 'answered')
    process.exit(0)
  })
  process.send('ready')
`

const start = async () => {
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

describe('the log', () => {
  it('writes of an error its type, place and code, and none of the objects that hang on it', () => {
    const lines: string[] = []
    const log = createLog('test', 'info', { write: (line) => lines.push(line) })
    const client = { secretKey: 1, connectionParameters: { user: 'svc_admin' } }
    const err = Object.assign(new Error('Key (email)=(a@b.example)'), { severity: 'FATAL', code: '57P01', client })
    log.error({ err }, 'database_error')
    const written = JSON.parse(lines.join(''))
    expect(written.err).to.include({ type: 'Error', message: 'SQLSTATE 57P01 admin_shutdown', code: '57P01' })
    expect(written.err).to.have.all.keys('type', 'message', 'at', 'code')
  })
})

describe('the access log', () => {
  it('writes what waits when the process exits', async () => {
    const child = await start()
    let written = ''
    child.stdout?.on('data', (text) => {
      written += text
    })
    child.send('write')
    await once(child, 'close')
    expect(
      written
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).line),
    ).to.deep.equal([0, 1, 2])
  })

  it('does not keep a process whose reader is gone', async () => {
    const child = await start()
    child.stdout?.destroy()
    child.send('write')
    const [code] = await once(child, 'exit')
    expect(code).to.equal(0)
  })
})

describe('batchesTo', () => {
  it('writes lines together, soon, and goes on after a write that failed', async () => {
    const written: string[] = []
    const batches = batchesTo((text) => {
      written.push(text)
      if (written.length === 1) throw new Error('broken')
    })
    batches.write('a\n')
    batches.write('b\n')
    while (written.length < 1) await sleep(10)
    batches.write('c\n')
    while (written.length < 2) await sleep(10)
    expect(written).to.deep.equal(['a\nb\n', 'c\n'])
  })
})
