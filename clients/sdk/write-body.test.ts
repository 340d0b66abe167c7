import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { writeBody } from './write-body.ts'

const spec = (type: string, parts = {}) => ({ method: 'POST', path: '/', body: [type], parts })
const read = ({ content, type }: ReturnType<typeof writeBody>): Response =>
  new Response(content as Blob, { headers: { 'Content-Type': type } })

describe('a form with files', () => {
  it('holds fields, files and objects, each as one who reads it expects', async () => {
    const file = new File(['a,b'], 'we "are".csv', { type: 'text/csv' })
    const body = writeBody(spec('multipart/form-data'), {
      text: 'ä\r\nb',
      count: 5,
      none: undefined,
      tags: ['a', 'b'],
      object: { a: 1 },
      file,
    })
    const form = await read(body).formData()
    expect(form.get('text')).to.equal('ä\r\nb')
    expect([form.get('count'), form.has('none'), form.getAll('tags')]).to.deep.equal(['5', false, ['a', 'b']])
    expect(form.get('object')).to.equal('{"a":1}')
    const sent = form.get('file') as File
    expect([sent.name, sent.type, await sent.text()]).to.deep.equal(['we "are".csv', 'text/csv', 'a,b'])
  })

  it('says the media type of a part where the contract does', async () => {
    const { content } = writeBody(spec('multipart/form-data', { list: 'application/json', csv: 'text/csv' }), {
      list: [1, 2],
      csv: 'a,b',
    })
    const text = await (content as Blob).text()
    expect(text).to.include('name="list"\r\nContent-Type: application/json\r\n\r\n[1,2]\r\n')
    expect(text).to.include('name="csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n')
  })

  it('lets no name of a field or a file end its header', async () => {
    expect(() => writeBody(spec('multipart/form-data'), { 'a"\r\nX-Evil: 1': 'b' })).to.throw(TypeError)
    const { content } = writeBody(spec('multipart/form-data'), { a: new File(['b'], '"\r\nX-Evil: 1') })
    expect(await (content as Blob).text()).to.include('filename="%22%0D%0AX-Evil: 1"\r\n')
  })

  it('knows its size without reading a file that lies on a disk, and reads it when it is sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tomorro-body-'))
    const path = join(folder, 'large.bin')
    writeFileSync(path, Buffer.alloc(1_000_000, 'x'))
    const body = writeBody(spec('multipart/form-data'), { file: await openAsBlob(path) })
    expect((body.content as Blob).size).to.be.within(1_000_100, 1_000_300)
    const form = await read(body).formData()
    expect((form.get('file') as File).size).to.equal(1_000_000)
    rmSync(folder, { recursive: true })
  })
})

describe('a body', () => {
  const urlencoded = 'application/x-www-form-urlencoded'
  for (const [type, fields] of [
    ['multipart/form-data', { a: '\ud800' }],
    ['multipart/form-data', { a: ['b', '\udc00'] }],
    ['multipart/form-data', { 'a\ud800': 'b' }],
    ['multipart/form-data', { 'a"': 'b' }],
    ['multipart/form-data', { 'a\n': 'b' }],
    ['application/x-www-form-urlencoded', { a: '\ud800' }],
    ['application/x-www-form-urlencoded', { 'a\ud800': 'b' }],
    ['application/x-www-form-urlencoded', { a: 'b\0' }],
    ['multipart/form-data', { a: { b: ['c\0'] } }],
  ] as const)
    it(`is refused where ${JSON.stringify(fields)} would arrive as something else (${type})`, () => {
      expect(() => writeBody(spec(type), fields)).to.throw(TypeError, /^a/)
    })

  for (const [type, body, at] of [
    ['application/json', { a: [{ b: '\0' }] }, 'body/a/0/b'],
    ['application/json', { a: { '\udc00': 1 } }, 'body/a/\udc00'],
    ['application/merge-patch+json', '\ud800', 'body'],
    ['text/plain', 'a\ud800', 'body'],
    ['text/*', 'a\0', 'body'],
  ] as const)
    it(`is refused by the place of what servers refuse: ${JSON.stringify(body)} (${type})`, () => {
      expect(() => writeBody(spec(type), body)).to.throw(TypeError, `${at} holds`)
    })

  it('is sent with texts that look like the escapes of those', () => {
    const { content } = writeBody(spec('application/json'), { a: '\\u0000', b: '\ud83d\ude00' })
    expect(content).to.equal('{"a":"\\\\u0000","b":"\ud83d\ude00"}')
  })

  const cases: [what: string, body: ReturnType<typeof writeBody>, content: string, type: string][] = [
    [
      'JSON',
      writeBody(spec('application/merge-patch+json'), { a: null }),
      '{"a":null}',
      'application/merge-patch+json',
    ],
    ['fields', writeBody(spec(urlencoded), { a: 'b c', d: ['e', 'f'] }), 'a=b%20c&d=e&d=f', urlencoded],
    ['a field that is an object', writeBody(spec(urlencoded), { a: { b: 1 } }), 'a=%7B%22b%22%3A1%7D', urlencoded],
    [
      'a field of style deepObject',
      writeBody(spec(urlencoded, { a: 'deepObject' }), { a: { b: 1 } }),
      'a%5Bb%5D=1',
      urlencoded,
    ],
    ['text', writeBody(spec('text/plain'), 'a'), 'a', 'text/plain'],
    [
      'a file of the type that it has',
      writeBody(spec('image/*'), new Blob(['a'], { type: 'image/png' })),
      'a',
      'image/png',
    ],
    ['a file of no type', writeBody(spec('*/*'), new Blob(['a'])), 'a', 'application/octet-stream'],
  ]
  for (const [what, body, content, type] of cases)
    it(`is sent as ${type}: ${what}`, async () => {
      expect([await read(body).text(), body.type]).to.deep.equal([content, type])
    })

  it('is sent as the caller says where the contract has several media types', () => {
    const several = { ...spec('text/csv'), body: ['text/csv', 'application/json'] }
    expect(writeBody(several, { a: 1 }).type).to.equal('application/json')
    expect(writeBody(several, 'a,b', 'text/csv')).to.deep.equal({ content: 'a,b', type: 'text/csv' })
  })
})
