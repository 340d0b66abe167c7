import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expectReachable } from '@tomorro/database/reachable'
import { expect } from 'chai'
import { type Child, startChild } from './child.ts'

describe('the process that runs the embedded PostgreSQL', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-postgres-'))
  const reports: string[] = []
  let child: Child
  before(async () => {
    const env = { PORT: '0', FOLDER: path.join(folder, 'state'), PATH: process.env.PATH ?? '' }
    const report = (line: string) => void reports.push(line)
    const program = { name: 'postgres', file: 'stack/postgres.main.ts', env }
    child = await startChild(program, { logFolder: folder, report })
  })
  after(async () => {
    await child?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('kills a server that is stopped, and starts it again on its port', async () => {
    const { pid, url } = child.ready as { pid: number; url: string }
    await expectReachable(url)
    process.kill(pid, 'SIGSTOP')
    while (!reports.some((line) => line.includes('ended by itself'))) await sleep(100)
    for (let tries = 0; ; tries++) {
      const failure = await expectReachable(url).catch((error: Error) => error)
      if (failure === undefined) break
      expect(tries, String(failure)).to.be.below(200)
      await sleep(100)
    }
    expect(reports[0]).to.equal(`postgres: PostgreSQL (process ${pid}) has not answered for 15 s; it is killed`)
  })
})
