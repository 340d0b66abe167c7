import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { needing } from '../scripts/needs-testing.ts'
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
  /** Files are written asynchronously, so an assertion may hold only after a moment. */
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

  needing('Linux', process.platform === 'linux').it(
    'loses its lines on a full disk, says so once, and takes nothing along',
    () => {
      const full = path.join(folder, 'full.log')
      const program = `
      const { openLogFile } = await import(${JSON.stringify(new URL('log-file.ts', import.meta.url).href)})
      const log = openLogFile(${JSON.stringify(full)}, (line) => console.log(line))
      for (let written = 0; written < 50; written++) {
        log.write('x'.repeat(1000))
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      console.log('alive')
    `
      // A limit of the file's size simulates a full disk: writes fail with EFBIG instead of ENOSPC.
      const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" --input-type=module -e "$1"`
      const said = execFileSync('bash', ['-c', limited, process.execPath, program], { encoding: 'utf8' })
        .trim()
        .split('\n')
      expect(said).to.have.length(2)
      expect(said[0]).to.match(/full\.log cannot be written \(EFBIG: .*\); what it would say is lost$/)
      expect(said[1]).to.equal('alive')
    },
  )

  it('begins empty, keeps what was there before as .1, and lets only the owner read', async () => {
    write('first\n')
    await eventually(() => expect(readFileSync(file, 'utf8')).to.equal('first\n'))
    write('second\n')
    await eventually(() => expect(readFileSync(file, 'utf8')).to.equal('second\n'))
    expect(readFileSync(`${file}.1`, 'utf8')).to.equal('first\n')
    expect(statSync(file).mode & 0o777).to.equal(0o600)
  })

  it('begins again where its folder was deleted', async () => {
    const deleted = path.join(folder, 'deleted', 'service.log')
    const log = openLogFile(deleted)
    log.write('before\n')
    rmSync(path.dirname(deleted), { recursive: true })
    await sleep(1_100)
    log.write('after\n')
    await log.close()
    expect(readFileSync(deleted, 'utf8')).to.equal('after\n')
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
