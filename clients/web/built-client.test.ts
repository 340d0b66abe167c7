import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildWebClient } from '@tomorro/stack/web-client'
import { expect } from 'chai'
import { builtClient } from './built-client.ts'

describe('the builds of the web client', () => {
  it('stay for a day, during which another start may use them, and no longer', async () => {
    const builds = mkdtempSync(path.join(tmpdir(), 'tomorro-builds-'))
    const current = path.basename(await buildWebClient())
    for (const name of [current, 'old', 'unfinished-old', 'new']) mkdirSync(path.join(builds, name))
    for (const name of [current, 'old', 'unfinished-old']) utimesSync(path.join(builds, name), 0, 0)
    const folder = await builtClient(builds)
    expect(path.basename(folder)).to.equal(current)
    const left = ['old', 'unfinished-old', 'new', current].filter((name) => existsSync(path.join(builds, name)))
    expect(left).to.deep.equal(['new', current])
    rmSync(builds, { recursive: true })
  })
})
