import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'

const log = new URL('./log.ts', import.meta.url).href

describe('a log', () => {
  const linesOf = async (script: string) => {
    const source = `const { createLog, createAccessLog } = await import('${log}'); ${script}`
    const args = ['--no-warnings', '--input-type=module', '--eval', source]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  it('never holds a credential', async () => {
    const [line] = await linesOf(
      "createLog('test').info({ request: { headers: { authorization: 'Bearer secret', cookie: 'a=b', accept: '*' } } })",
    )
    expect(line.request.headers).to.deep.equal({ authorization: '[redacted]', cookie: '[redacted]', accept: '*' })
  })

  it('of accesses holds every line, in order, also those that were waiting when the process ended', async () => {
    const lines = await linesOf(
      "const access = createAccessLog('test'); for (let n = 0; n < 500; n += 1) access.info({ n }, 'answered'); process.exit(0)",
    )
    expect(lines.map(({ n }) => n)).to.deep.equal(Array.from({ length: 500 }, (_, n) => n))
    expect(lines[0]).to.include({ level: 'info', name: 'test', msg: 'answered' })
  })

  it('of accesses is written within a moment while the process runs on', async () => {
    const [line] = await linesOf(
      "createAccessLog('test').info('one'); setTimeout(() => process.kill(process.pid, 9), 1500)",
    ).catch(({ stdout }) => [JSON.parse(stdout)])
    expect(line.msg).to.equal('one')
  })
})
