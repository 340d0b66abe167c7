import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { newUploadPlace, sweepUploads } from './received-file.ts'

describe('files that were set aside', () => {
  it('are removed at the next start where their process was killed, and kept where it runs', async () => {
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'exit')
    const place = (pid: number | undefined) => path.join(tmpdir(), `upload-${pid}-${crypto.randomUUID()}-0`)
    const [ofDead, ofParent, ofOthers] = [place(dead.pid), place(process.ppid), path.join(tmpdir(), 'upload-notes')]
    const own = newUploadPlace()
    for (const file of [ofDead, ofParent, ofOthers, own]) writeFileSync(file, 'x')
    expect(await sweepUploads()).to.be.at.least(2)
    expect([ofDead, own, ofParent, ofOthers].map((file) => existsSync(file))).to.deep.equal([false, false, true, true])
    for (const file of [ofParent, ofOthers]) rmSync(file)
  })
})
