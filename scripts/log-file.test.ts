import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { openLogFile } from './log-file.ts'

describe('openLogFile', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-log-'))
  const file = path.join(folder, 'service.log')
  after(() => rmSync(folder, { recursive: true }))

  const written = async (...texts: string[]) => {
    const log = openLogFile(file)
    for (const text of texts) log.write(text)
    log.close()
    await sleep(100)
  }

  it('begins empty, keeps what was there before as .1, and lets only the owner read', async () => {
    await written('first\n')
    await written('second\n')
    expect(readFileSync(file, 'utf8')).to.equal('second\n')
    expect(readFileSync(`${file}.1`, 'utf8')).to.equal('first\n')
    expect(statSync(file).mode & 0o777).to.equal(0o600)
  })

  it('begins again before it takes more than 10 MB', async () => {
    const megabyte = `${'x'.repeat(999_999)}\n`
    await written(...Array<string>(25).fill(megabyte))
    expect(statSync(file).size).to.equal(5_000_000)
    expect(statSync(`${file}.1`).size).to.equal(10_000_000)
  })
})
