import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { watchLoss } from './folder-loss.ts'

describe('watchLoss', () => {
  let folder: string
  let data: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tomorro-loss-'))
    data = path.join(folder, 'postgres/data')
    for (const file of ['running.json', 'log/gateway.log', ...ofServer]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), '')
    }
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const ofServer = ['PG_VERSION', 'global/pg_control', 'pg_wal/0001', 'base/1/PG_VERSION', 'base/16384/PG_VERSION'].map(
    (file) => `postgres/data/${file}`,
  )
  const remedy = () => `Restore ${data} from a backup, or delete ${folder} to start afresh`

  for (const [deleted, lost] of [
    ['postgres/data/base/16384', 'base/16384/PG_VERSION'],
    ['postgres/data/base', 'base'],
    ['postgres/data/pg_wal', 'pg_wal'],
    ['postgres/data/global', 'global/pg_control'],
  ] as const)
    it(`names ${lost} where ${deleted} is deleted, and what to do`, () => {
      const loss = watchLoss(folder, data)
      rmSync(path.join(folder, deleted), { recursive: true })
      expect(loss()).to.equal(`${data}/${lost} was deleted while Tomorro ran. ${remedy()}`)
    })

  it('names the lock, and the whole folder', () => {
    const loss = watchLoss(folder, data)
    rmSync(path.join(folder, 'running.json'))
    expect(loss()).to.equal(`${folder}/running.json was deleted while Tomorro ran; start it again`)
    rmSync(path.join(folder, 'postgres'), { recursive: true })
    expect(loss()).to.equal(`${folder} was deleted while Tomorro ran from it`)
  })

  it('goes on without logs, and without an embedded server', () => {
    const loss = watchLoss(folder, data)
    rmSync(path.join(folder, 'log'), { recursive: true })
    expect(loss()).to.equal(undefined)
    const lossOfOwnServer = watchLoss(folder, undefined)
    rmSync(data, { recursive: true })
    expect(lossOfOwnServer()).to.equal(undefined)
  })
})
