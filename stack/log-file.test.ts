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

  const write = (...texts: string[]) => {
    const log = openLogFile(file)
    for (const text of texts) log.write(text)
    log.close()
  }
  /** Files are written behind the program's back, so what holds in the end may take a moment. */
  const eventually = async (assertion: () => void): Promise<void> => {
    for (let tries = 0; tries < 100; tries++) {
      try {
        return assertion()
      } catch {
        await sleep(50)
      }
    }
    assertion()
  }

  it('begins empty, keeps what was there before as .1, and lets only the owner read', async () => {
    write('first\n')
    await eventually(() => expect(readFileSync(file, 'utf8')).to.equal('first\n'))
    write('second\n')
    await eventually(() => expect(readFileSync(file, 'utf8')).to.equal('second\n'))
    expect(readFileSync(`${file}.1`, 'utf8')).to.equal('first\n')
    expect(statSync(file).mode & 0o777).to.equal(0o600)
  })

  it('begins again before it takes more than 10 MB', async () => {
    const megabyte = `${'x'.repeat(999_999)}\n`
    write(...Array<string>(25).fill(megabyte))
    await eventually(() => {
      expect(statSync(file).size).to.equal(5_000_000)
      expect(statSync(`${file}.1`).size).to.equal(10_000_000)
    })
  })
})
