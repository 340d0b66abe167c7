import { execFileSync, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { nodeOptions } from './child.ts'

// As the children of a stack, which have nothing but their own.
const env = {}
const compilers = "process.moduleLoadList.filter((name) => name.includes('deps/amaro')).join()"

describe('the start of a process', () => {
  it('loads no compiler of TypeScript for files that the compile cache has', () => {
    const program = `
      await import(${JSON.stringify(new URL('child.ts', import.meta.url).href)})
      console.log(${compilers})`
    const run = () =>
      execFileSync(process.execPath, [...nodeOptions, '--input-type=module', '--eval', program], {
        encoding: 'utf8',
        env,
      })
    run()
    expect(run().trim()).to.equal('')
  })

  it('loads none for files that a process compiled which was killed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-killed-'))
    const file = path.join(folder, 'program.mts')
    writeFileSync(
      file,
      `const word: string = '${randomUUID()}'
      console.log(${compilers}, word === '')
      setInterval(() => undefined, 60_000)`,
    )
    // Not by itself: before that, Node writes its cache.
    const killed = { timeout: 2_500, killSignal: 'SIGKILL' } as const
    const run = () =>
      spawnSync(process.execPath, [...nodeOptions, file], { ...killed, encoding: 'utf8', env }).stdout.trim()
    expect(run()).to.contain('amaro')
    expect(run()).to.equal('false')
    rmSync(folder, { recursive: true })
  })

  it('of the report worker loads no library of PDF or spreadsheets before its environment is read', () => {
    const hook = `
      import { registerHooks } from 'node:module'
      registerHooks({
        load(url, context, next) {
          if (/pdfkit|fontkit|hucre/.test(url)) console.log(url)
          return next(url, context)
        },
      })`
    const worker = path.resolve(import.meta.dirname, '../services/report/worker/worker.main.ts')
    const hooked = `--import=data:text/javascript,${encodeURIComponent(hook)}`
    const { stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, hooked, worker], { encoding: 'utf8', env })
    expect(stderr).to.contain('DATABASE_URL is not set')
    expect(stdout).to.equal('')
  })
})
