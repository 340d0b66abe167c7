import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { expect } from 'chai'
import { folderStore } from './folder-store.ts'
import { type Opened, openBucket, openFolder } from './testing.ts'

const stores: Record<string, () => Promise<Opened>> = { 'a folder': openFolder, S3: openBucket }

for (const [name, open] of Object.entries(stores))
  describe(`the object store in ${name}`, () => {
    let opened: Opened
    before(async () => {
      opened = await open()
    })
    after(() => opened.close())
    const put = (key: string, content: Readable) => opened.store.put(key, content, 'text/plain')
    const get = async (key: string) => {
      const found = await opened.store.get(key)
      return found && (await text(found))
    }

    it('gives back what was put, and tells its size and SHA-256', async () => {
      const stored = await put('reports/a.txt', Readable.from([Buffer.from('ab'), Buffer.from('c')]))
      expect(stored).to.deep.equal({
        bytes: 3,
        // The example of FIPS 180-2, appendix B.1.
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      })
      expect(await get('reports/a.txt')).to.equal('abc')
    })

    it('keeps an object of several parts byte by byte', async () => {
      const chunks = Array.from({ length: 13 }, (_, index) => Buffer.alloc(1024 * 1024, index))
      const { bytes } = await put('large', Readable.from(chunks))
      expect(bytes).to.equal(13 * 1024 * 1024)
      const found = await opened.store.get('large')
      expect(found && Buffer.compare(await buffer(found), Buffer.concat(chunks))).to.equal(0)
    })

    it('keeps an empty object', async () => {
      expect((await put('empty', Readable.from([]))).bytes).to.equal(0)
      expect(await get('empty')).to.equal('')
    })

    it('replaces an object that is put once more', async () => {
      await put('twice', Readable.from([Buffer.from('first')]))
      await put('twice', Readable.from([Buffer.from('second')]))
      expect(await get('twice')).to.equal('second')
    })

    it('stores nothing where the stream fails on the way', async () => {
      const failing = Readable.from(
        (async function* () {
          yield Buffer.alloc(6 * 1024 * 1024)
          throw new Error('the client went away')
        })(),
      )
      const outcome = await put('broken', failing).catch((error: Error) => error.message)
      expect(outcome).to.equal('the client went away')
      expect(await get('broken')).to.equal(undefined)
    })

    it('stores nothing where the stream has failed before the first byte', async () => {
      const failed = new Readable({ read: () => undefined })
      const outcome = put('early', failed).catch((error: Error) => error.message)
      failed.destroy(new Error('the client went away'))
      expect(await outcome).to.equal('the client went away')
      expect(await get('early')).to.equal(undefined)
    })

    it('forgets what is deleted, and takes a delete of what is not there', async () => {
      await put('gone', Readable.from([Buffer.from('x')]))
      await opened.store.delete('gone')
      await opened.store.delete('gone')
      expect(await get('gone')).to.equal(undefined)
    })

    it(`gives ${name === 'S3' ? 'an address that serves the object under its name' : 'no address, since a folder has none'}`, async () => {
      await put('linked', Readable.from([Buffer.from('abc')]))
      const disposition = 'attachment; filename="a.txt"'
      const link = await opened.store.link('linked', { disposition, mediaType: 'text/plain', seconds: 60 })
      if (name !== 'S3') {
        expect(link).to.equal(undefined)
        return
      }
      const response = await fetch(link ?? '')
      expect(await response.text()).to.equal('abc')
      // The server in place of S3 does not act on the name; the signed address carries it.
      expect(Object.fromEntries(new URL(link ?? '').searchParams)).to.include({
        'response-content-disposition': disposition,
        'X-Amz-Expires': '60',
      })
    })

    for (const key of [
      '',
      '../secret',
      'a/../../b',
      '/etc/passwd',
      'a//b',
      '.unfinished/x',
      'a\\b',
      'a\0b',
      `${'a'.repeat(1_025)}`,
    ])
      it(`refuses the key ${JSON.stringify(key.slice(0, 20))}`, async () => {
        const outcome = await put(key, Readable.from([])).catch((error: Error) => error.message)
        expect(outcome).to.match(/^Not a key of an object, which is at most 1024 characters and matches /)
      })
  })

describe('the folder of an object store', () => {
  it('keeps nothing of what was not finished', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-store-'))
    const failing = new Readable({
      read() {
        this.destroy(new Error('gone'))
      },
    })
    await folderStore(folder)
      .put('a', failing, 'text/plain')
      .catch(() => undefined)
    expect(await readdir(path.join(folder, '.unfinished'))).to.deep.equal([])
    await rm(folder, { recursive: true })
  })
})
