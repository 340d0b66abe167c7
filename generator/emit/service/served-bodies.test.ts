import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { BodyStream } from '@tomorro/runtime/body-bytes'
import type { ReceivedFile } from '@tomorro/runtime/received-file'
import { expect } from 'chai'
import { type Answer, type GeneratedServer, type Sent, serveGenerated } from '../../target/server-testing.ts'
import { contractOf } from '../../target/testing.ts'

const profile = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', maxLength: 20 },
    age: { type: 'integer', minimum: 0 },
    isAdult: { type: 'boolean', default: false },
    tags: { type: 'array', maxItems: 3, items: { type: 'string', maxLength: 5 } },
    codes: { type: 'array', items: { type: 'integer' } },
    address: { type: 'object', required: ['city'], properties: { city: { type: 'string' } } },
    pets: { type: 'array', items: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } } },
  },
}
const upload = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'picture'],
  properties: {
    title: { type: 'string', maxLength: 10 },
    pages: { type: 'integer', minimum: 1 },
    details: { type: 'object', additionalProperties: false, properties: { size: { type: 'integer' } } },
    picture: { type: 'string', format: 'binary', minLength: 2, maxLength: 100_000 },
    pictures: { type: 'array', maxItems: 2, items: { type: 'string', format: 'binary' } },
    scores: { type: 'array', items: { type: 'number' } },
  },
}
const post = (operationId: string, content: object, more: object = {}) => ({
  post: { operationId, requestBody: { required: true, content }, responses: { 200: seen }, ...more },
})
const seen = { description: '', content: { 'application/json': { schema: {} } } }
const binary = { schema: { type: 'string', format: 'binary' } }

const contract = contractOf({
  paths: {
    '/json': post(
      'postJson',
      {
        'application/json': { schema: { type: 'object', properties: { a: { type: 'integer' } } } },
        'application/vnd.note+json': { schema: { type: 'array' } },
        'text/plain': { schema: { type: 'string', maxLength: 5 } },
      },
      { 'x-max-bytes': 100 },
    ),
    '/form': post('postForm', {
      'application/x-www-form-urlencoded': { schema: profile, encoding: { codes: { style: 'form', explode: false } } },
    }),
    '/bytes': post('postBytes', { 'application/octet-stream': binary, 'image/*': binary }, { 'x-max-bytes': 1000 }),
    '/optional': {
      post: {
        ...post('postOptional', { 'application/json': { schema: { type: 'object' } } }).post,
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
    '/parts': post(
      'postParts',
      {
        'multipart/form-data': {
          schema: upload,
          encoding: { picture: { contentType: 'image/png, image/svg+xml' }, pictures: { contentType: 'image/*' } },
        },
      },
      { 'x-max-bytes': 300_000 },
    ),
  },
})

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`upload-${process.pid}-`))

describe('a body', () => {
  let served: GeneratedServer
  let input: unknown
  before(async () => {
    served = await serveGenerated(contract)
    for (const name of ['postJson', 'postForm', 'postOptional'])
      served.handlers[name] = async ({ body }) => {
        input = body === undefined ? undefined : JSON.parse(JSON.stringify(body))
        return { status: 200, body: {} }
      }
    served.handlers.postBytes = async ({ body }) => {
      let bytes = 0
      for await (const chunk of body as BodyStream) bytes += chunk.length
      return { status: 200, body: { bytes, contentType: (body as BodyStream).contentType } }
    }
    served.handlers.postParts = async ({ body }) => {
      const { picture, ...rest } = body as { picture: ReceivedFile }
      const content = await readFile(picture.path, 'utf8')
      return {
        status: 200,
        body: JSON.parse(JSON.stringify({ ...rest, picture: { ...picture, path: undefined, content } })),
      }
    }
  })
  beforeEach(() => {
    input = 'not called'
  })
  after(() => served.close())

  const send = (path: string, type: string | undefined, body: Sent['body'], sent: Sent = {}) =>
    served.ask('POST', path, {
      body,
      ...sent,
      headers: { ...(type === undefined ? {} : { 'Content-Type': type }), ...sent.headers },
    } as Sent)
  const violationsOf = ({ body }: Answer): string[] =>
    (JSON.parse(body).errors ?? []).map(
      (violation: Record<string, string>) => `${violation.pointer ?? violation.name}: ${violation.code}`,
    )

  describe('of a media type', () => {
    const accepted: [type: string | undefined, body: string, input: unknown][] = [
      ['application/json', '{"a":1}', { a: 1 }],
      ['APPLICATION/JSON ;charset="UTF-8"; q=";charset=latin1"', '{"a":1}', { a: 1 }],
      ['application/vnd.note+json', '[1]', [1]],
      ['text/plain; charset=utf-8', 'héllo', 'héllo'],
    ]
    for (const [type, body, expected] of accepted)
      it(`${type} is read as it says`, async () => {
        expect((await send('/json', type, body)).status).to.equal(200)
        expect(input).to.deep.equal(expected)
      })

    const refused: [type: string | undefined, why: string][] = [
      [undefined, 'none'],
      ['application/vnd.other+json', 'another that is written in JSON'],
      ['application/json; charset=utf-16', 'another charset'],
      ['application/json; charset="iso-8859-1"', 'another charset in quotes'],
      ['text/csv', 'another text'],
      ['constructor', 'the name of what objects inherit'],
      ['*/*', 'a range'],
      ['application/json/x', 'more than a type'],
    ]
    for (const [type, why] of refused)
      it(`is refused with 415 and what is accepted: ${why}`, async () => {
        const answer = await send('/json', type, '{"a":1}')
        expect([answer.status, input]).to.deep.equal([415, 'not called'])
        if (!type?.includes('charset'))
          expect(answer.headers.accept).to.equal('application/json, application/vnd.note+json, text/plain')
      })

    it('is checked by the schema of its media type', async () => {
      expect(violationsOf(await send('/json', 'application/json', '{"a":"x"}'))).to.deep.equal(['/a: type'])
      expect(violationsOf(await send('/json', 'application/vnd.note+json', '{}'))).to.deep.equal([': type'])
      expect(violationsOf(await send('/json', 'text/plain', 'too long'))).to.deep.equal([': maxLength'])
      expect(violationsOf(await send('/json', 'text/plain', Buffer.from([0xff])))).to.deep.equal([': encoding'])
    })

    it('is refused where two Content-Types are given', async () => {
      const head = 'POST /json HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n'
      const answer = await served.raw(`${head}Content-Type: application/json\r\ncontent-type: text/plain\r\n\r\n{}`)
      expect(answer).to.match(/^HTTP\/1.1 415 /)
    })

    it('is refused where it is compressed, and told so', async () => {
      const answer = await send('/json', 'application/json', '{}', { headers: { 'Content-Encoding': 'gzip' } })
      expect([answer.status, answer.headers['accept-encoding']]).to.deep.equal([415, 'identity'])
      // As behind a gateway that drops the header.
      const bare = await send('/json', 'application/json', gzipSync('{}'))
      expect([bare.status, bare.headers['accept-encoding']]).to.deep.equal([415, 'identity'])
    })

    it('leaves nothing behind, however novel the types are', async () => {
      const table = { 'application/json': 1 }
      const { ofMediaType, mediaTypeOf } = await import('@tomorro/runtime/media-type')
      for (let index = 0; index < 10_000; index++)
        expect(ofMediaType(table, mediaTypeOf(`application/x-${index}; a="${'\\"'.repeat(20)}`))).to.equal(undefined)
      expect(Object.keys(table)).to.deep.equal(['application/json'])
    })

    it('is empty text where a type is given and no length, as fetch sends an empty body with DELETE', async () => {
      const head = 'POST /json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
      expect(await served.raw(`${head}Content-Type: text/plain\r\n\r\n`)).to.match(/^HTTP\/1.1 200 /)
      expect(input).to.equal('')
      expect(await served.raw(`${head}Content-Type: application/json\r\n\r\n`)).to.match(/^HTTP\/1.1 400 /)
      expect(await served.raw(`${head}\r\n`)).to.match(/^HTTP\/1.1 400 /)
    })

    it('may be missing where none is required', async () => {
      expect((await send('/optional', undefined, undefined)).status).to.equal(200)
      expect(input).to.equal(undefined)
      expect(violationsOf(await send('/json', 'application/json', ''))).to.deep.equal([': required'])
    })
  })

  describe('of too many bytes', () => {
    for (const chunked of [false, true])
      it(`is refused with 413 and the end of the connection, ${chunked ? 'chunked' : 'with its length'}`, async () => {
        const answer = await send('/json', 'application/json', 'x'.repeat(500_000), { chunked })
        expect([answer.status, answer.headers.connection]).to.deep.equal([413, 'close'])
      })

    for (const chunked of [false, true])
      it(`is refused while its handler reads, ${chunked ? 'chunked' : 'with its length'}`, async () => {
        expect((await send('/bytes', 'application/octet-stream', 'x'.repeat(1000), { chunked })).status).to.equal(200)
        expect((await send('/bytes', 'application/octet-stream', 'x'.repeat(1001), { chunked })).status).to.equal(413)
      })

    const expecting = (bytes: number) =>
      `POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\nExpect: 100-continue\r\n\r\n`
    it('is refused before it is asked for', async () => {
      expect(await served.raw(expecting(101))).to.match(/^HTTP\/1.1 413 .*Connection: close/s)
    })
    it('is asked for where its length is fine', async () => {
      expect(await served.raw(expecting(2), '\r\n\r\n')).to.equal('HTTP/1.1 100 Continue\r\n\r\n')
    })
  })

  describe('of bytes', () => {
    it('is handed on with its type, which may be any of a range', async () => {
      const answer = await send('/bytes', 'image/webp', 'abc')
      expect(JSON.parse(answer.body)).to.deep.equal({ bytes: 3, contentType: 'image/webp' })
      expect((await send('/bytes', 'video/mp4', 'abc')).status).to.equal(415)
    })
    it('is one of unknown bytes where it has no type', async () => {
      expect((await send('/bytes', undefined, 'abc')).status).to.equal(200)
    })
    it('makes way for the next request where its handler does not read it', async () => {
      const read = served.handlers.postBytes
      served.handlers.postBytes = async () => ({ status: 200, body: {} })
      const one = `POST /bytes HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\nContent-Length: 900\r\n`
      const body = 'x'.repeat(900)
      const answer = await served.raw(`${one}\r\n${body}${one}Connection: close\r\n\r\n${body}`)
      expect(answer.match(/HTTP\/1.1 200 OK/g)).to.have.length(2)
      if (read) served.handlers.postBytes = read
    })
  })

  describe('of form fields', () => {
    const form = 'application/x-www-form-urlencoded'
    it('is typed by its schema, filled with defaults, its objects read as JSON', async () => {
      const fields =
        'name=A+%26+B&age=7&tags=a&tags=b%2Cc&codes=1,2&address=%7B%22city%22%3A%22York%22%7D&pets=%7B%22kind%22%3A%22cat%22%7D'
      expect((await send('/form', form, fields)).status).to.equal(200)
      expect(input).to.deep.equal({
        name: 'A & B',
        age: 7,
        isAdult: false,
        tags: ['a', 'b,c'],
        codes: [1, 2],
        address: { city: 'York' },
        pets: [{ kind: 'cat' }],
      })
    })

    const wrong: [what: string, fields: string, violations: string[]][] = [
      ['a missing field', 'age=1', ['/name: required']],
      ['text for a number', 'name=a&age=1e1', ['/age: type']],
      ['nothing for a number', 'name=a&age=', ['/age: type']],
      ['a field twice', 'name=a&name=b', ['/name: repeated']],
      ['an unknown field', 'name=a&a%2Fb=1', ['/a~1b: unknown']],
      ['an escape that is none', 'name=%zz', ['/name: encoding']],
      ['a wrong item', 'name=a&tags=a&tags=abcdef', ['/tags/1: maxLength']],
      ['no JSON for an object', 'name=a&address=York', ['/address: json']],
      ['no JSON for an item', 'name=a&pets=%7B%22kind%22%3A%22cat%22%7D&pets=cat', ['/pets/1: json']],
      ['an object without a member', 'name=a&address=%7B%7D', ['/address/city: required']],
    ]
    for (const [what, fields, violations] of wrong)
      it(`is refused with ${what}`, async () => {
        const answer = await send('/form', form, fields)
        expect([answer.status, violationsOf(answer)]).to.deep.equal([400, violations])
      })
  })

  describe('of parts', () => {
    type Parts = [name: string, value: string | Blob, filename?: string][]
    const png = (content: string) => new Blob([content], { type: 'image/png' })
    const sendParts = (parts: Parts) => {
      const body = new FormData()
      for (const [name, value, filename] of parts)
        if (typeof value === 'string') body.append(name, value)
        else body.append(name, value, filename)
      return send('/parts', undefined, body)
    }
    // Files go once their request is answered; one that stayed would let the hook run out of time.
    afterEach('no file is left', async () => {
      while (leftBehind().length > 0) await setTimeout(5)
    })

    const whole: Parts = [
      ['pages', '12'],
      ['picture', png('abc'), 'föö.png'],
      ['details', new Blob(['{"size":3}'], { type: 'application/json' })],
      ['pictures', png('a'), 'a'],
      ['scores', '1.5'],
      ['pictures', png('bc'), 'b'],
      ['scores', '2'],
      ['title', 'Emma'],
    ]
    for (const [order, parts] of Object.entries({ 'one order': whole, another: whole.toReversed() }))
      it(`is typed by its schema, files measured and put away again, in ${order}`, async () => {
        const { status, body } = await sendParts(parts)
        expect(status).to.equal(200)
        const { pictures, scores, ...rest } = JSON.parse(body)
        expect(rest).to.deep.equal({
          title: 'Emma',
          pages: 12,
          details: { size: 3 },
          picture: {
            bytes: 3,
            // The example of FIPS 180-2, appendix B.1.
            sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
            contentType: 'image/png',
            filename: 'föö.png',
            content: 'abc',
          },
        })
        expect(scores).to.have.members([1.5, 2])
        expect(pictures.map(({ bytes }: ReceivedFile) => bytes)).to.have.members([1, 2])
      })

    const good: Parts = [
      ['title', 'Emma'],
      ['picture', png('abc'), 'p'],
    ]
    const wrong: [what: string, parts: Parts, violations: string[]][] = [
      ['no file', [['title', 'a']], ['/picture: required']],
      [
        'text for a file',
        [
          ['title', 'a'],
          ['picture', 'abc'],
        ],
        ['/picture: contentType'],
      ],
      [
        'a file of another type',
        [
          ['title', 'a'],
          ['picture', new Blob(['abc'], { type: 'image/gif' }), 'p'],
        ],
        ['/picture: contentType'],
      ],
      [
        'a file that is too small',
        [
          ['title', 'a'],
          ['picture', png('a'), 'p'],
        ],
        ['/picture: minLength'],
      ],
      [
        'U+0000 in the name of a file',
        [
          ['title', 'a'],
          ['picture', png('abc'), 'p\0.png'],
        ],
        ['/picture: characters'],
      ],
      ['two files', [...good, ['picture', png('abc'), 'p']], ['/picture: repeated']],
      [
        'too many files',
        [...good, ...Array.from({ length: 3 }, (): Parts[number] => ['pictures', png('a'), 'p'])],
        ['/pictures: maxItems'],
      ],
      ['an unknown part', [...good, ['org/id', 'x']], ['/org~1id: unknown']],
      ['a part twice', [...good, ['title', 'x']], ['/title: repeated']],
      [
        'a long text',
        [
          ['title', 'x'.repeat(2_000)],
          ['picture', png('abc'), 'p'],
        ],
        ['/title: maxLength'],
      ],
      ['text for a number', [...good, ['pages', '0x10']], ['/pages: type']],
      ['no JSON for an object', [...good, ['details', '{']], ['/details: json']],
      ['an unknown member', [...good, ['details', '{"weight":1}']], ['/details/weight: unknown']],
      [
        'several violations',
        [
          ['title', 'x'.repeat(11)],
          ['pages', '0'],
          ['x', 'y'],
        ],
        ['/x: unknown', '/picture: required', '/title: maxLength', '/pages: minimum'],
      ],
    ]
    for (const [what, parts, violations] of wrong)
      it(`is refused with ${what}`, async () => {
        const answer = await sendParts(parts)
        expect(answer.status).to.equal(400)
        expect(violationsOf(answer)).to.have.members(violations)
      })

    it('takes a file of exactly the largest size, and refuses one byte more with 413', async () => {
      expect(
        (
          await sendParts([
            ['title', 'a'],
            ['picture', png('x'.repeat(100_000)), 'p'],
          ])
        ).status,
      ).to.equal(200)
      expect(
        (
          await sendParts([
            ['title', 'a'],
            ['picture', png('x'.repeat(100_001)), 'p'],
          ])
        ).status,
      ).to.equal(413)
    })

    it('refuses parts that are too large together with 413, chunked', async () => {
      const form = new FormData()
      for (let index = 0; index < 4; index++) form.append('pictures', png('x'.repeat(90_000)), 'p')
      expect((await served.ask('POST', '/parts', { body: form, chunked: true })).status).to.equal(413)
    })

    it('is refused without a boundary', async () => {
      expect((await send('/parts', 'multipart/form-data', 'x')).status).to.equal(400)
    })

    const begun = '--b\r\nContent-Disposition: form-data; name="picture"; filename="f"\r\nContent-Type: image/png\r\n'
    it('is refused where it ends in the middle of a part', async () => {
      expect((await send('/parts', 'multipart/form-data; boundary=b', `${begun}\r\nabc`)).status).to.equal(400)
    })

    it('is refused where a part is encoded', async () => {
      const body = `${begun}Content-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b--\r\n`
      const answer = await send('/parts', 'multipart/form-data; boundary=b', body)
      expect(violationsOf(answer)).to.include('/picture: encoding')
    })

    it('leaves nothing behind where the client goes away', async () => {
      const head =
        'POST /parts HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9999\r\n\r\n'
      const gone = served.raw(`${head}${begun}\r\nabc`, 'never')
      while (leftBehind().length === 0) await setTimeout(5)
      served.drop()
      await gone.catch(() => undefined)
    })

    it('answers one request after the other on a connection, refused or not', async () => {
      const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n--b--\r\n`
      const one = `POST /parts HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${part('title').length}\r\n`
      const answer = await served.raw(`${one}\r\n${part('title')}${one}Connection: close\r\n\r\n${part('other')}`)
      expect(answer.match(/HTTP\/1.1 400 /g)).to.have.length(2)
    })
  })
})
