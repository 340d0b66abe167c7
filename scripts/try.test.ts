import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePorts } from '@tomorro/stack/port'
import { expect } from 'chai'

describe('npm run try', () => {
  it('says to run npm start where the stack has stopped', async () => {
    const [port] = await freePorts(1)
    const url = `http://127.0.0.1:${port}`
    const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-try-'))
    writeFileSync(path.join(folder, 'demo.json'), JSON.stringify({ url, token: 'a', adminKey: 'YTpi' }))
    const env = { ...process.env, TOMORRO_FOLDER: folder }
    const script = path.join(import.meta.dirname, 'try.ts')
    const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', script], { env, encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stderr).to.equal(`Nothing answers at ${url}. Run npm start in another terminal first.\n`)
    expect(status).to.equal(1)
  })
})
