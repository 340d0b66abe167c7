import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { ownWebClient } from './web-client.ts'

describe('the web client of a stack', () => {
  it('is its own, whatever another stack of this clone builds or deletes later', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-web-'))
    const left = path.join(folder, 'web-client', 'assets')
    mkdirSync(left, { recursive: true })
    writeFileSync(path.join(left, 'of-an-earlier-start.js'), '')
    const copy = await ownWebClient(folder)
    expect(path.dirname(copy)).to.equal(folder)
    expect(existsSync(path.join(copy, 'index.html'))).to.equal(true)
    expect(existsSync(path.join(left, 'of-an-earlier-start.js'))).to.equal(false)
    rmSync(folder, { recursive: true })
  })
})
