import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect } from 'chai'

describe('a script that has to install first', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'tomorro-run-'))
  after(() => rmSync(project, { recursive: true }))

  it('ends the installation when it is told to stop, says so, and gives the lock back', async () => {
    const npm = path.join(project, 'npm-cli.js')
    const pidFile = path.join(project, 'npm.pid')
    mkdirSync(path.join(project, 'scripts'))
    copyFileSync(path.join(import.meta.dirname, 'run.cjs'), path.join(project, 'scripts/run.cjs'))
    writeFileSync(path.join(project, 'package-lock.json'), '{"packages":{"":{}}}')
    // Replaces npm, whose installation takes a minute.
    writeFileSync(
      npm,
      `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setTimeout(() => {}, 60000)`,
    )
    const child = spawn(process.execPath, ['scripts/run.cjs', 'scripts/none.ts'], {
      cwd: project,
      env: { npm_execpath: npm },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (text) => (said += text))
    while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await sleep(20)
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(said).to.include('The installation was stopped')
    expect(code).to.equal(1)
    expect(() => process.kill(Number(readFileSync(pidFile, 'utf8')), 0)).to.throw('ESRCH')
    expect(existsSync(path.join(project, '.tomorro/installing'))).to.equal(false)
  })

  it('looks at the port before the installation, and not for --help', async () => {
    const npm = path.join(project, 'npm-cli.js')
    writeFileSync(npm, "process.stderr.write('npm installs'); process.exit(1)")
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const told = (...args: string[]) => {
      const env = { npm_execpath: npm, PORT: String(port) }
      return promisify(execFile)(process.execPath, ['scripts/run.cjs', 'scripts/start.ts', ...args], {
        cwd: project,
        env,
      }).catch(({ stderr }: { stderr: string }) => stderr)
    }
    expect(await told()).to.equal(`Port ${port} is taken; choose another one, such as PORT=${port + 10} npm start\n`)
    expect(await told('--help')).to.include('npm installs')
    taken.close()
  })
})
