import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { HandlerResponse } from '@tomorro/runtime/operation'
import { expect } from 'chai'
import { type Answer, type GeneratedServer, serveGenerated } from '../../target/server-testing.ts'
import { contractOf } from '../../target/testing.ts'

const json = (schema: object) => ({ 'application/json': { schema } })
const id = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } }
const binary = { schema: { type: 'string', format: 'binary' } }
const get = (operationId: string, responses: object) => ({ get: { operationId, responses } })

const contract = contractOf({
  paths: {
    '/headers': get('getHeaders', {
      200: {
        description: '',
        headers: {
          'X-Count': { required: true, schema: { type: 'integer', minimum: 1 } },
          'X-Tags': { schema: { type: 'array', items: { type: 'string' } } },
          'X-Range': {
            schema: { type: 'object', properties: { from: { type: 'integer' }, until: { type: 'integer' } } },
          },
          'X-Pair': { explode: true, schema: { type: 'object', properties: { a: { type: 'string' } } } },
          'X-Is-Last': { schema: { type: 'boolean' } },
        },
        content: json(id),
      },
    }),
    '/media': {
      ...get('getMedia', {
        200: {
          description: '',
          content: {
            ...json(id),
            'application/vnd.thing+json': { schema: id },
            'text/csv': { schema: { type: 'string', maxLength: 20 } },
            'image/*': binary,
          },
        },
      }),
      post: {
        operationId: 'postMedia',
        responses: { 200: { description: '', content: { ...json(id), 'application/vnd.thing+json': { schema: id } } } },
      },
    },
    '/ranges': get('getRange', {
      200: { description: '', content: json(id) },
      '4XX': {
        description: '',
        content: json({ type: 'object', required: ['reason'], properties: { reason: { type: 'string' } } }),
      },
      default: { description: '', content: { 'text/plain': { schema: { type: 'string' } } } },
    }),
    '/nothing': get('getNothing', {
      204: { description: '' },
      304: { description: '', headers: { ETag: { schema: { type: 'string' } } } },
    }),
    '/secret': get('getSecret', {
      200: {
        description: '',
        content: json({
          type: 'object',
          required: ['name', 'password'],
          properties: { name: { type: 'string' }, password: { type: 'string', writeOnly: true } },
        }),
      },
    }),
    '/bytes': get('getBytes', { 200: { description: '', content: { 'application/octet-stream': binary } } }),
  },
})

describe('a response', () => {
  let served: GeneratedServer
  before(async () => {
    served = await serveGenerated(contract)
  })
  after(() => served.close())

  const answer = (
    operationId: string,
    response: HandlerResponse,
    sent: { method?: string; accept?: string } = {},
  ): Promise<Answer> => {
    served.logged.length = 0
    served.handlers[operationId] = async () => response
    const path = {
      Headers: '/headers',
      Media: '/media',
      Range: '/ranges',
      Nothing: '/nothing',
      Secret: '/secret',
      Bytes: '/bytes',
    }
    const name = operationId.replace(/^get|^post/, '') as keyof typeof path
    const headers = sent.accept === undefined ? {} : { Accept: sent.accept }
    return served.ask(sent.method ?? (operationId.startsWith('post') ? 'POST' : 'GET'), path[name], { headers })
  }

  /** Answered with 500 that says nothing; the log says what. */
  const expectBroken = async (operationId: string, response: HandlerResponse, says: string) => {
    const { status, body } = await answer(operationId, response)
    expect(status).to.equal(500)
    expect(Object.keys(JSON.parse(body))).to.deep.equal(['type', 'title', 'status', 'requestId'])
    expect(served.logged.join()).to.include(says)
  }

  describe('with headers', () => {
    it('has them written as the contract says', async () => {
      const headers = {
        'X-Count': 3,
        'X-Tags': ['a', 'b'],
        'X-Range': { from: 1, until: 2 },
        'X-Pair': { a: 'b' },
        'X-Is-Last': false,
      }
      const { headers: sent } = await answer('getHeaders', { status: 200, headers, body: { id: 1 } })
      expect(sent).to.include({
        'x-count': '3',
        'x-tags': 'a,b',
        'x-range': 'from,1,until,2',
        'x-pair': 'a=b',
        'x-is-last': 'false',
      })
    })

    const broken: [what: string, headers: Record<string, unknown>, says: string][] = [
      ['without one that is required', {}, 'the header X-Count is missing'],
      ['with one that is not declared', { 'X-Count': 1, 'X-Other': 'x' }, 'the header X-Other is not declared'],
      ['with one of another type', { 'X-Count': 'one' }, '/X-Count: Wrong type (expected integer)'],
      ['with one out of bounds', { 'X-Count': 0 }, '/X-Count: The number is too small (expected at least 1)'],
      ['with a comma in an item', { 'X-Count': 1, 'X-Tags': ['a,b'] }, 'has a comma'],
      ['with a line break in one', { 'X-Count': 1, 'X-Tags': ['a\r\nX-Evil: 1'] }, 'Invalid character'],
    ]
    for (const [what, headers, says] of broken)
      it(`is an error of ours ${what}, and the log says where`, () =>
        expectBroken('getHeaders', { status: 200, headers, body: { id: 1 } }, says))
  })

  describe('of several media types', () => {
    const thing = { status: 200, body: { id: 1 } }
    const chosen: [accept: string | undefined, type: string][] = [
      [undefined, 'application/json'],
      ['*/*', 'application/json'],
      ['application/*', 'application/json'],
      ['application/vnd.thing+json', 'application/vnd.thing+json'],
      ['application/json;q=0.5, application/vnd.thing+json', 'application/vnd.thing+json'],
      ['application/*;q=0.9, application/json;q=0', 'application/vnd.thing+json'],
      ['text/html, Application/JSON;q=0.1', 'application/json'],
      ['*/*;q=0.1, application/json;q=nonsense', 'application/vnd.thing+json'],
    ]
    for (const [accept, type] of chosen)
      it(`is of the one that the client likes best: ${type} of ${accept}`, async () => {
        expect((await answer('getMedia', thing, { ...(accept ? { accept } : {}) })).headers['content-type']).to.equal(
          type,
        )
      })

    it('is refused with 406 where the client likes none, and names them', async () => {
      const { status, body } = await answer('getMedia', thing, { accept: 'text/html, image/png;q=0' })
      expect([status, JSON.parse(body).detail]).to.deep.equal([
        406,
        'The response can be application/json, application/vnd.thing+json',
      ])
    })

    it('is answered all the same where the request has changed something, or where there is one type only', async () => {
      expect((await answer('postMedia', thing, { accept: 'text/html' })).status).to.equal(200)
      expect(
        (await answer('getSecret', { status: 200, body: { name: 'a' } }, { accept: 'text/html' })).status,
      ).to.equal(200)
    })

    it('is of the one that the handler names: text, or bytes of a range', async () => {
      const csv = await answer(
        'getMedia',
        { status: 200, contentType: 'text/csv', body: 'a,£\n' },
        { accept: 'text/html' },
      )
      expect([csv.headers['content-type'], csv.headers['content-length'], csv.body]).to.deep.equal([
        'text/csv; charset=utf-8',
        '5',
        'a,£\n',
      ])
      const png = await answer('getMedia', { status: 200, contentType: 'image/png', body: Buffer.from('png') })
      expect([png.headers['content-type'], png.body]).to.deep.equal(['image/png', 'png'])
    })

    it('can be chosen by the handler by what the client likes', async () => {
      served.handlers.getMedia = async (_input, { accepts }) => ({
        status: 200,
        contentType: accepts(['text/csv', 'image/png']),
        body: Buffer.from('x'),
      })
      const type = async (Accept: string) => {
        const { status, headers } = await served.ask('GET', '/media', { headers: { Accept } })
        return status === 200 ? headers['content-type'] : status
      }
      expect([await type('image/*'), await type('*/*'), await type('text/html')]).to.deep.equal([
        'image/png',
        'text/csv',
        406,
      ])
    })

    it('is an error of ours with a type that is not declared, with a range for a type, and with text that breaks its schema', async () => {
      await expectBroken('getMedia', { status: 200, contentType: 'text/html', body: 'x' }, 'answered with text/html')
      await expectBroken('getMedia', { status: 200, body: Buffer.from('x') }, '/id: Required')
      await expectBroken(
        'getMedia',
        { status: 200, contentType: 'text/csv', body: 'x'.repeat(21) },
        'the body: The text is too long',
      )
    })
  })

  describe('of a range of statuses', () => {
    it('is written as its own status, its range or the default declares it', async () => {
      const client = await answer('getRange', { status: 418, body: { reason: 'teapot' } })
      expect([client.status, JSON.parse(client.body)]).to.deep.equal([418, { reason: 'teapot' }])
      const other = await answer('getRange', { status: 302, body: 'elsewhere' })
      expect([other.status, other.headers['content-type'], other.body]).to.deep.equal([
        302,
        'text/plain; charset=utf-8',
        'elsewhere',
      ])
    })
    it('is checked as such', () =>
      expectBroken('getRange', { status: 418, body: { reason: 1 } }, '/reason: Wrong type (expected string)'))
    it('is an error of ours with a status that nothing declares', () =>
      expectBroken('getNothing', { status: 200 }, 'answered with 200'))
    it('is an error of ours with a success that only default declares, beside one that is declared', () =>
      expectBroken('getRange', { status: 201, body: 'made' }, 'answered with 201'))
  })

  describe('without a body', () => {
    for (const status of [204, 304])
      it(`has none, and tells no length: ${status}`, async () => {
        const { headers, body } = await answer('getNothing', { status })
        expect([headers['content-length'], headers['content-type'], headers['transfer-encoding'], body]).to.deep.equal([
          undefined,
          undefined,
          undefined,
          '',
        ])
      })
    it('is an error of ours with one', () =>
      expectBroken('getNothing', { status: 204, body: 'x' }, 'a body is not declared'))
    it('has the headers of GET for HEAD', async () => {
      const response = { status: 200, body: { name: 'a' } }
      const [head, whole] = [
        await answer('getSecret', response, { method: 'HEAD' }),
        await answer('getSecret', response),
      ]
      expect([head.body, head.headers['content-length']]).to.deep.equal(['', whole.headers['content-length']])
    })
  })

  it('never has what only requests have, and is an error of ours with it where responses are checked', async () => {
    expect(JSON.parse((await answer('getSecret', { status: 200, body: { name: 'a' } })).body)).to.deep.equal({
      name: 'a',
    })
    await expectBroken('getSecret', { status: 200, body: { name: 'a', password: 'x' } }, '/password is not declared')
  })

  describe('of a stream', () => {
    const endless = () => {
      const seen = { chunks: 0, isOver: false }
      async function* chunks() {
        try {
          for (;;) {
            seen.chunks++
            yield Buffer.alloc(65_536)
          }
        } finally {
          seen.isOver = true
        }
      }
      return { seen, body: Readable.from(chunks()) }
    }

    it('waits for a client that does not read, and ends without an error of ours when it goes away', async () => {
      const { seen, body } = endless()
      served.handlers.getBytes = async () => ({ status: 200, body })
      served.logged.length = 0
      const gone = served.raw('GET /bytes HTTP/1.1\r\nHost: x\r\n\r\n', 'HTTP/1.1 200')
      await gone
      while (!seen.isOver) await setTimeout(5)
      expect(seen.chunks).to.be.lessThan(500)
      expect(served.logged).to.deep.equal([])
    })

    it('that fails ends the connection before its end, so that nobody takes it for whole', async () => {
      const failing = async function* () {
        yield Buffer.from('some')
        throw new Error('the disk is gone')
      }
      served.handlers.getBytes = async () => ({ status: 200, body: Readable.from(failing()) })
      const seen = await served.raw('GET /bytes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n').catch(() => '')
      expect(seen).not.to.match(/0\r\n\r\n$/)
      expect(served.logged.join()).to.include('the disk is gone')
    })
  })
})
