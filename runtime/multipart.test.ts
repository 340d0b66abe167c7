import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import { withMultipart } from './multipart.ts'
import { Problem } from './problem.ts'

const FILE_BYTES_MAX = 100_000

describe('a multipart body', () => {
  let server: Server
  let seen: string[] = []
  before(async () => {
    server = createServer((request, response) => {
      withMultipart(
        request,
        { file: 'upload', fileBytesMax: FILE_BYTES_MAX, fields: ['kind', 'note'] },
        async (form) => {
          seen.push(form.file.path)
          const content = await readFile(form.file.path, 'utf8')
          return { ...Object.fromEntries(form.fields), bytes: form.file.bytes, sha256: form.file.sha256, content }
        },
      ).then(
        (answer) => response.end(JSON.stringify(answer)),
        (error: unknown) => {
          const known = error instanceof Problem ? error : new Problem('internal_error', String(error))
          response.statusCode = known.status
          response.end(JSON.stringify({ code: known.code, detail: known.detail, errors: known.extra.errors }))
        },
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  after(() => {
    server.close()
    server.closeAllConnections()
  })
  beforeEach(() => {
    seen = []
  })

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const post = async (parts: [string, string | Blob][]) => {
    const form = new FormData()
    for (const [name, value] of parts) form.append(name, value)
    const answer = await fetch(address(), { method: 'POST', body: form })
    return { status: answer.status, body: JSON.parse(await answer.text()) }
  }
  const file = (content: string): [string, Blob] => ['upload', new Blob([content])]

  for (const parts of [
    [['kind', 'a'], file('abc')],
    [file('abc'), ['kind', 'a']],
  ] as [string, string | Blob][][])
    it(`is read with ${parts[0]?.[0]} first, the file measured and put away again`, async () => {
      const { status, body } = await post(parts)
      expect(status).to.equal(200)
      expect(body).to.deep.equal({
        kind: 'a',
        bytes: 3,
        // The example of FIPS 180-2, appendix B.1.
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        content: 'abc',
      })
      expect(seen.map((path) => existsSync(path))).to.deep.equal([false])
    })

  it('takes a file of exactly the largest size, and refuses one byte more with 413', async () => {
    expect((await post([file('x'.repeat(FILE_BYTES_MAX))])).status).to.equal(200)
    const { status, body } = await post([file('x'.repeat(FILE_BYTES_MAX + 1))])
    expect([status, body.code]).to.deep.equal([413, 'payload_too_large'])
  })

  const refused: { what: string; parts: [string, string | Blob][]; fault: [string, string] }[] = [
    { what: 'no file', parts: [['kind', 'a']], fault: ['/upload', 'required'] },
    { what: 'two files', parts: [file('a'), file('b')], fault: ['/upload', 'duplicate'] },
    { what: 'an unknown field', parts: [file('a'), ['org/id', 'x']], fault: ['/org~1id', 'unknown'] },
    { what: 'a field twice', parts: [file('a'), ['kind', 'x'], ['kind', 'y']], fault: ['/kind', 'duplicate'] },
    { what: 'a long field', parts: [file('a'), ['kind', 'x'.repeat(2_000)]], fault: ['/kind', 'maxLength'] },
  ]
  for (const { what, parts, fault } of refused)
    it(`is refused with ${what}`, async () => {
      const { status, body } = await post(parts)
      expect(status).to.equal(400)
      expect(body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).to.deep.equal([fault])
    })

  const raw = (contentType: string, body: string) =>
    fetch(address(), { method: 'POST', headers: { 'Content-Type': contentType }, body })

  it('is refused without a boundary', async () => {
    expect((await raw('multipart/form-data', 'x')).status).to.equal(400)
  })

  it('is refused where it ends in the middle of a part', async () => {
    const begun = '--b\r\nContent-Disposition: form-data; name="upload"; filename="f"\r\n\r\nabc'
    expect((await raw('multipart/form-data; boundary=b', begun)).status).to.equal(400)
  })

  it('leaves nothing behind where the client goes away', async () => {
    const ended = new Promise<void>((resolve) =>
      server.once('request', (_request, response) => response.once('close', resolve)),
    )
    const client = request(address(), {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    })
    client.on('error', () => undefined)
    client.write('--b\r\nContent-Disposition: form-data; name="upload"; filename="f"\r\n\r\nabc')
    await setTimeout(50)
    client.destroy()
    await ended
    await setTimeout(50)
    expect(seen).to.deep.equal([])
    expect((await readdir(tmpdir())).filter((name) => name.startsWith(`tomorro-upload-${process.pid}-`))).to.deep.equal(
      [],
    )
  })
})
