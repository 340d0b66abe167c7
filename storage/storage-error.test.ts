import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { expect } from 'chai'
import { folderStore, sweepUnfinished } from './folder-store.ts'
import type { ObjectStore } from './object-store.ts'
import { s3Store } from './s3-store.ts'
import { namingFailures } from './storage-error.ts'

const content = () => Readable.from([Buffer.from('abc')])
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { code?: string; name?: string }) => error.code,
  )

describe('what a killed process left unfinished in a folder', () => {
  it('is removed after an hour', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-unfinished-'))
    await mkdir(path.join(folder, '.unfinished'))
    await writeFile(path.join(folder, '.unfinished', 'half'), 'x')
    expect(await sweepUnfinished(folder, new Date())).to.equal(0)
    expect(await sweepUnfinished(folder, new Date(Date.now() + 3_700_000))).to.equal(1)
    expect(await sweepUnfinished(path.join(folder, 'none'), new Date())).to.equal(0)
    await rm(folder, { recursive: true })
  })

  it('may be removed by another process between listing and looking', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-unfinished-'))
    await mkdir(path.join(folder, '.unfinished'))
    // A dangling link is listed and has no status, like a file that another process has just removed.
    await symlink(path.join(folder, 'nowhere'), path.join(folder, '.unfinished', 'gone'))
    expect(await sweepUnfinished(folder, new Date())).to.equal(0)
    await rm(folder, { recursive: true })
  })
})

describe('a store that cannot be used', () => {
  it('is named: a folder that is gone, or is none any more', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-gone-'))
    const store = folderStore(folder)
    await rm(folder, { recursive: true })
    expect(await failureOf(store.get('a'))).to.equal('STORAGE_AWAY')
    await writeFile(folder, '')
    expect(await failureOf(store.put('a', content(), 'text/plain'))).to.equal('STORAGE_AWAY')
    await rm(folder)
  })

  it('is named: a bucket whose server refuses connections', async () => {
    process.env.AWS_ACCESS_KEY_ID ??= 'test'
    process.env.AWS_SECRET_ACCESS_KEY ??= 'test'
    const store = s3Store({ bucket: 'gone', region: 'eu-west-2', endpoint: 'http://127.0.0.1:9' })
    expect(await failureOf(store.put('a', content(), 'text/plain'))).to.equal('STORAGE_AWAY')
    expect(await failureOf(store.get('a'))).to.equal('STORAGE_AWAY')
    store.close()
  })

  const failingWith = (code: string): ObjectStore =>
    namingFailures({
      put: () => Promise.reject(Object.assign(new Error('write'), { code })),
      get: () => Promise.resolve(undefined),
      link: () => Promise.resolve(undefined),
      delete: () => Promise.resolve(),
      close: () => undefined,
    })

  for (const code of ['ENOSPC', 'EDQUOT'])
    it(`is named as full for ${code}`, async () => {
      expect(await failureOf(failingWith(code).put('a', content(), 'text/plain'))).to.equal('STORAGE_FULL')
    })

  it('is not blamed for content that breaks on its way', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('a')
        throw Object.assign(new Error('gone'), { code: 'ECONNRESET' })
      })(),
    )
    const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-broken-'))
    expect(await failureOf(folderStore(folder).put('a', broken, 'text/plain'))).to.equal('ECONNRESET')
    await rm(folder, { recursive: true })
  })
})
