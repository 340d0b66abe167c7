import { execFileSync, fork, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { testDatabase } from '@tomorro/database/testing'
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

  it('loads none for files that a process compiled which was killed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-killed-'))
    const file = path.join(folder, 'program.mts')
    writeFileSync(
      file,
      `const word: string = '${randomUUID()}'
      console.log(${compilers}, word === '')
      // The cache is written before that.
      setTimeout(() => console.log('killed'), 2_500)
      setInterval(() => undefined, 60_000)`,
    )
    const run = async (): Promise<string> => {
      const child = spawn(process.execPath, [...nodeOptions, file], { env })
      let said = ''
      for await (const part of child.stdout.setEncoding('utf8')) {
        said += part
        if (said.includes('killed')) child.kill('SIGKILL')
      }
      return said.replace('killed', '').trim()
    }
    expect(await run()).to.contain('amaro')
    expect(await run()).to.equal('false')
    rmSync(folder, { recursive: true })
  })

  it('of the report worker loads no library of PDF or spreadsheets before the first report', async () => {
    const hook = `
      import { registerHooks } from 'node:module'
      registerHooks({
        load(url, context, next) {
          if (/pdfkit|fontkit|hucre|write-files/.test(url)) console.log(url)
          return next(url, context)
        },
      })`
    const worker = path.resolve(import.meta.dirname, '../services/report/worker/worker.main.ts')
    const hooked = `--import=data:text/javascript,${encodeURIComponent(hook)}`
    const database = await testDatabase()
    const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-reports-'))
    const child = fork(worker, {
      execArgv: [...nodeOptions, hooked],
      env: { DATABASE_URL: database.url('svc_report'), STORAGE_FOLDER: folder, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    const loaded = text(child.stdout ?? process.stdin)
    await once(child, 'message')
    child.kill('SIGTERM')
    expect(await loaded).to.equal('')
    await database.drop()
    rmSync(folder, { recursive: true })
  })
})
