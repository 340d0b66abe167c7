import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Handler, Operations } from '@tomorro/runtime/operation'
import { Problem } from '@tomorro/runtime/problem'
import { createRouter, type Observation } from '@tomorro/runtime/router'
import { administrationCaller, organisationCaller } from '@tomorro/service-kit/caller'
import { createLog } from '@tomorro/service-kit/log'
import { expect } from 'chai'
import { type GeneratedFolder, libraryContract, writeGenerated } from '../../target/testing.ts'

const book = {
  id: 7,
  title: 'Emma',
  subtitle: null,
  medium: { kind: 'paper', pages: 474 },
  createdAt: '2026-01-15T09:30:00Z',
}
const submission = { title: 'Emma', medium: { kind: 'paper', pages: 474 } }
const organisation = { 'X-Org-ID': 'org_Acme00000000' }

const callers = { bearer: organisationCaller, basic: administrationCaller }

type Answer = { status: number; headers: Headers; body: string }
type Sent = { body?: unknown; headers?: Record<string, string> }

describe('a generated service', () => {
  let generated: GeneratedFolder
  let server: Server
  let handlers: Record<string, Handler>
  let observed: Observation[]

  before(async () => {
    generated = await writeGenerated(libraryContract())
    const api = (await import(join(generated.folder, 'api.ts'))) as {
      libraryOperations: Operations<typeof handlers, Record<keyof typeof callers, unknown>>
    }
    const { operations } = api.libraryOperations
    const named = Object.fromEntries(
      operations.map(({ operationId }): [string, Handler] => [
        operationId,
        (input, context) => call(operationId, input, context),
      ]),
    )
    const call: (id: string, ...args: Parameters<Handler>) => ReturnType<Handler> = (id, ...args) =>
      (handlers[id] ?? (async () => ({ status: 599 })))(...args)
    const router = createRouter(api.libraryOperations, named, {
      log: createLog('test', 'silent'),
      authenticate: callers,
      checkResponses: true,
      observe: (seen) => observed.push(seen),
    })
    server = createServer((request, response) => router(request, response, () => response.writeHead(404).end('next')))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(() => {
    handlers = {}
    observed = []
  })
  after(() => {
    generated.remove()
    server.closeAllConnections()
    server.close()
  })

  /** Node's own client, since `fetch` would not send every method and header as written. */
  const ask = (method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const json = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
      const media =
        json === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) }
      const sent = httpRequest(
        { port, method, path, headers: { ...organisation, ...media, ...headers } },
        async (response) => {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk)
          const entries = Object.entries(response.headers).map(([name, value]): [string, string] => [
            name,
            String(value),
          ])
          resolve({
            status: response.statusCode ?? 0,
            headers: new Headers(entries),
            body: Buffer.concat(chunks).toString(),
          })
        },
      )
      sent.on('error', reject)
      sent.end(json)
    })

  const violationsOf = ({ body }: Answer): string[] =>
    (JSON.parse(body).errors ?? []).map(
      (violation: Record<string, string>) =>
        `${violation.in} ${violation.pointer ?? violation.name ?? ''}: ${violation.code}`,
    )

  describe('routing', () => {
    it('answers a literal path before a parameter', async () => {
      handlers.getLatestBook = async () => ({ status: 200, body: book })
      expect((await ask('GET', '/library/books/latest')).status).to.equal(200)
    })

    for (const path of ['/library/Books', '/library/books/', '/library', '/other', '/library/books/7/cover/x'])
      it(`leaves ${path} to whoever stands behind it`, async () => {
        expect((await ask('GET', path)).body).to.equal('next')
      })

    it('answers a method that the path does not have with 405 and the ones it has', async () => {
      const answer = await ask('PUT', '/library/books/7')
      expect([answer.status, answer.headers.get('allow')]).to.deep.equal([405, 'GET, DELETE, PATCH, HEAD, OPTIONS'])
      expect(answer.headers.get('content-type')).to.equal('application/problem+json')
    })

    it('answers OPTIONS with the methods', async () => {
      const answer = await ask('OPTIONS', '/library/books')
      expect([answer.status, answer.headers.get('allow')]).to.deep.equal([204, 'GET, POST, HEAD, OPTIONS'])
    })

    it('answers HEAD as GET, without the body', async () => {
      handlers.getBook = async () => ({ status: 200, body: book })
      const [head, get] = [await ask('HEAD', '/library/books/7'), await ask('GET', '/library/books/7')]
      expect([head.status, head.body]).to.deep.equal([200, ''])
      expect(head.headers.get('content-length')).to.equal(get.headers.get('content-length'))
    })
  })

  describe('input', () => {
    it('is parsed, typed and filled with defaults', async () => {
      let seen: unknown
      handlers.listBooks = async (input) => {
        seen = JSON.parse(JSON.stringify(input))
        return { status: 200, body: { items: [] } }
      }
      await ask('GET', '/library/books?genres=novel,non%2Cfiction&published[from]=1990&isLent=false', {
        headers: { 'x-reader': 'me' },
      })
      expect(seen).to.deep.include({
        query: { genres: ['novel', 'non,fiction'], published: { from: 1990 }, isLent: false, limit: 20 },
        headers: { 'X-Reader': 'me' },
      })
    })

    it('has the defaults of the body and of the query, and no property that nobody sent', async () => {
      let seen: Record<string, unknown> = {}
      handlers.createBook = async ({ query, body }) => {
        seen = { query: { ...query }, body }
        return { status: 201, headers: { Location: '/library/books/7' }, body: book }
      }
      expect((await ask('POST', '/library/books', { body: submission })).status).to.equal(201)
      expect(seen).to.deep.equal({ query: { dryRun: false }, body: { ...submission, genre: 'novel' } })
    })

    it('tells the violations of path, query, headers and body together', async () => {
      const answer = await ask('GET', '/library/books?limit=1e1&genres=novel,crime&colour=red&published[to]=1', {
        headers: { 'X-Reader': 'somebody else' },
      })
      expect(answer.status).to.equal(400)
      expect(violationsOf(answer)).to.have.members([
        'query limit: type',
        'query genres: enum',
        'query colour: unknown',
        'query published: unknown',
        'header X-Reader: maxLength',
      ])
      const posted = await ask('POST', '/library/books?dryRun=yes', { body: { title: 'A long title' } })
      expect(violationsOf(posted)).to.have.members([
        'query dryRun: type',
        'body /title: maxLength',
        'body /medium: required',
      ])
    })

    const bodies: [what: string, body: unknown, violations: string[]][] = [
      ['a null where there may be none', { ...submission, title: null }, ['body /title: type']],
      ['an unknown property', { ...submission, 'a/b~c': 1 }, ['body /a~1b~0c: unknown']],
      ['an impossible day', { ...submission, published: '2025-02-29' }, ['body /published: format']],
      ['equal items', { ...submission, tags: ['a', 'a'] }, ['body /tags: uniqueItems']],
      ['a wrong item', { ...submission, tags: ['a', 'abcd'] }, ['body /tags/1: maxLength']],
      ['a union that nothing fits', { ...submission, price: 'dear' }, ['body /price: pattern']],
      ['a union of the wrong type', { ...submission, price: true }, ['body /price: type']],
      ['an unknown branch', { ...submission, medium: { kind: 'video' } }, ['body /medium/kind: enum']],
      [
        'a violation of the chosen branch',
        { ...submission, medium: { kind: 'audio', seconds: 0 } },
        ['body /medium/seconds: exclusiveMinimum'],
      ],
      ['a choice that nothing fits', { ...submission, owner: { surname: 1, number: 'x' } }, ['body /owner: oneOf']],
      ['no branch', { ...submission, medium: {} }, ['body /medium/kind: required']],
      ['no object', [], ['body : type']],
      ['no JSON', '{"title":', ['body : json']],
      ['nothing', '', ['body : required']],
      [
        'a number that would be rounded',
        '{"title":"a","medium":{"kind":"paper","pages":9007199254740993}}',
        ['body /medium/pages: number_precision'],
      ],
    ]
    for (const [what, body, violations] of bodies)
      it(`names the one violation of a body with ${what}`, async () => {
        const answer = await ask('POST', '/library/books', { body })
        expect([answer.status, violationsOf(answer)]).to.deep.equal([400, violations])
      })

    it('lists no more than fifty violations and says that there are more', async () => {
      const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`p${index}`, 1]))
      const answer = await ask('POST', '/library/books', { body: { ...submission, ...unknown } })
      expect(violationsOf(answer)).to.have.length(50)
      expect(JSON.parse(answer.body).detail).to.equal('The request has at least 50 errors')
    })

    it('never repeats a value', async () => {
      const body = { ...submission, title: 'secret-value', published: 'secret-value', price: 'secret-value' }
      const answer = await ask('POST', '/library/books?dryRun=secret-value', {
        body,
        headers: { 'X-Reader': 'secret-value' },
      })
      expect(answer.status).to.equal(400)
      expect(answer.body).not.to.include('secret-value')
    })

    it('refuses a media type that the operation does not have, and a body that is compressed', async () => {
      const type = (value: string) =>
        ask('POST', '/library/books', { body: submission, headers: { 'Content-Type': value } })
      expect((await type('text/plain')).status).to.equal(415)
      expect((await type('constructor')).status).to.equal(415)
      expect(
        (await ask('POST', '/library/books', { body: submission, headers: { 'Content-Encoding': 'gzip' } })).status,
      ).to.equal(415)
      handlers.createBook = async () => ({ status: 201, headers: { Location: '/library/books/7' }, body: book })
      expect((await type('Application/JSON; charset=utf-8; novel=1')).status).to.equal(201)
    })

    it('refuses a body above the operation’s limit, told or not told beforehand', async () => {
      const body = JSON.stringify({ ...submission, title: 'x'.repeat(4_096) })
      expect((await ask('POST', '/library/books', { body })).status).to.equal(413)
      const { port } = server.address() as AddressInfo
      const chunked = await fetch(`http://127.0.0.1:${port}/library/books`, {
        method: 'POST',
        headers: { ...organisation, 'Content-Type': 'application/json' },
        body: Readable.toWeb(Readable.from([Buffer.from(body)])) as ReadableStream,
        duplex: 'half',
      } as RequestInit)
      expect(chunked.status).to.equal(413)
    })

    it('takes a merge patch by its own media type only', async () => {
      handlers.updateBook = async ({ body }) => ({ status: 200, body: { ...book, ...(body as object) } })
      const patch = (type: string) =>
        ask('PATCH', '/library/books/7', { body: { subtitle: null }, headers: { 'Content-Type': type } })
      expect((await patch('application/merge-patch+json')).status).to.equal(200)
      expect((await patch('application/json')).status).to.equal(415)
    })

    it('hands a file to its handler as it comes', async () => {
      let bytes = 0
      handlers.putCover = async ({ body }) => {
        for await (const chunk of body as Readable) bytes += (chunk as Buffer).length
        return { status: 204 }
      }
      const answer = await ask('PUT', '/library/books/7/cover', {
        body: 'pixels',
        headers: { 'Content-Type': 'image/png' },
      })
      expect([answer.status, bytes]).to.deep.equal([204, 6])
    })
  })

  describe('callers', () => {
    it('are the organisation that the gateway names, and nobody without it', async () => {
      let caller: unknown
      handlers.getBook = async (_input, context) => {
        caller = context.caller
        return { status: 200, body: book }
      }
      await ask('GET', '/library/books/7')
      expect(caller).to.deep.equal({ kind: 'organisation', organisationId: 'org_Acme00000000' })
      expect((await ask('GET', '/library/books/7', { headers: { 'X-Org-ID': '' } })).status).to.equal(500)
      expect((await ask('GET', '/library/stock')).status).to.equal(500)
    })

    it('are nobody where the operation is public', async () => {
      let caller: unknown = 'unset'
      handlers.getHours = async (_input, context) => {
        caller = context.caller
        return { status: 200, body: { opens: '9:00' } }
      }
      expect((await ask('GET', '/library/hours')).status).to.equal(200)
      expect(caller).to.equal(undefined)
    })
  })

  describe('responses', () => {
    const getBook = (response: object | (() => never)): Promise<Answer> => {
      handlers.getBook = async () => (typeof response === 'function' ? response() : response) as never
      return ask('GET', '/library/books/7', { headers: { 'X-Request-ID': 'request-1' } })
    }

    it('say what the handler answered, under the id of the request', async () => {
      const answer = await getBook({ status: 200, body: book })
      expect(JSON.parse(answer.body)).to.deep.equal(book)
      expect(answer.headers.get('content-type')).to.equal('application/json')
      expect(answer.headers.get('x-request-id')).to.equal('request-1')
    })

    const wrong: [what: string, response: object | (() => never)][] = [
      ['a status that is not declared', { status: 202, body: book }],
      ['a body that breaks its schema', { status: 200, body: { ...book, createdAt: 'yesterday' } }],
      ['a missing property', { status: 200, body: { ...book, title: undefined } }],
      ['a property that is not declared', { status: 200, body: { ...book, password: 'x' } }],
      ['a nested one', { status: 200, body: { ...book, medium: { ...book.medium, weight: 1 } } }],
      [
        'a problem that is not declared',
        () => {
          throw new Problem('conflict')
        },
      ],
      [
        'an error',
        () => {
          throw new Error('a cause with secret-value')
        },
      ],
    ]
    for (const [what, response] of wrong)
      it(`with ${what} are errors of ours, and tell nobody why`, async () => {
        const answer = await getBook(response)
        expect(answer.status).to.equal(500)
        expect(Object.keys(JSON.parse(answer.body))).to.deep.equal(['type', 'title', 'status', 'requestId'])
      })

    it('lack no header that the contract requires', async () => {
      handlers.createBook = async () => ({ status: 201, body: book })
      expect((await ask('POST', '/library/books', { body: submission })).status).to.equal(500)
    })

    it('may be problems that the contract declares', async () => {
      const answer = await getBook(() => {
        throw new Problem('not_found', 'No such book')
      })
      expect(JSON.parse(answer.body)).to.deep.equal({
        type: 'urn:tomorro:not-found',
        title: 'There is no such resource',
        status: 404,
        detail: 'No such book',
        requestId: 'request-1',
      })
    })

    it('may be files of one of the declared types', async () => {
      handlers.getCover = async () => ({ status: 200, contentType: 'image/png', body: Readable.from(['pix', 'els']) })
      const answer = await ask('GET', '/library/books/7/cover')
      expect([answer.headers.get('content-type'), answer.body]).to.deep.equal(['image/png', 'pixels'])
      handlers.getCover = async () => ({ status: 200, contentType: 'text/html', body: Buffer.from('') })
      expect((await ask('GET', '/library/books/7/cover')).status).to.equal(500)
    })

    it('are told to the observer', async () => {
      await getBook({ status: 200, body: book })
      await ask('GET', '/library/books/none')
      expect(observed.map(({ operationId, status }) => `${operationId} ${status}`)).to.deep.equal([
        'getBook 200',
        'getBook 400',
      ])
    })
  })

  it('refuses to start without a handler for each operation', async () => {
    const { libraryOperations } = await import(join(generated.folder, 'api.ts'))
    expect(() => createRouter(libraryOperations, {}, { log: createLog('test', 'silent'), authenticate: {} })).to.throw(
      'listBooks has no handler',
    )
  })
})
