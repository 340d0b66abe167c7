import { once } from 'node:events'
import { createServer, type RequestListener, type Server, request as send } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import express from 'express'
import type { Context, FactLog, Handler, OperationSpec } from './operation.ts'
import { createRouter, type Router } from './router.ts'
import { UnfitValue } from './serialize.ts'

const json = { media: [{ type: 'application/json', write: JSON.stringify }] }
const operation = (
  spec: Pick<OperationSpec, 'operationId' | 'method' | 'path'> & Partial<OperationSpec>,
): OperationSpec => ({
  security: [],
  parameters: [],
  validate: () => [],
  responses: { 200: json, 204: { headers: { 'cache-control': { shape: 'string' } } }, 202: {} },
  problems: [],
  ...spec,
})
const id = { name: 'id', in: 'path', style: 'simple', explode: false, shape: 'string' } as const
const length = { 'Content-Length': { shape: 'integer' } } as const
const operations = [
  operation({ operationId: 'getThing', method: 'GET', path: '/things/{id}', parameters: [id] }),
  operation({ operationId: 'putLatest', method: 'PUT', path: '/things/latest' }),
  operation({
    operationId: 'getEvents',
    method: 'GET',
    path: '/events',
    responses: { 200: { media: [{ type: 'text/event-stream' }] } },
  }),
  operation({
    operationId: 'askFile',
    method: 'HEAD',
    path: '/file',
    responses: { 200: { headers: length }, 206: { headers: length, media: [{ type: 'image/png' }] } },
  }),
]

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const routerOf = (
  handlers: Partial<Record<'getThing' | 'putLatest' | 'getEvents' | 'askFile', Handler>>,
  told: FactLog = log,
): Router => {
  const table = { operations, challenges: {}, responseValidators: async () => ({}) }
  const all = Object.fromEntries(operations.map(({ operationId }) => [operationId, notAsked]))
  return createRouter<Record<string, Handler>, object>(table, { ...all, ...handlers }, { log: told, authenticate: {} })
}
const notAsked: Handler = async () => ({ status: 204 })
const echo: Handler = async ({ path }) => ({ status: 200, body: path })

describe('createRouter', () => {
  let server: Server
  const serve = async (listener: RequestListener) => {
    server = createServer(listener).listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  const inFront = (router: Router) =>
    serve((request, response) => router(request, response, () => response.end('next')))
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  /** As text that goes out as it stands, since clients tidy up targets. */
  const ask = async (method: string, target: string): Promise<string> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(`${method} ${target} HTTP/1.1\r\nHost: api.test\r\nConnection: close\r\n\r\n`)
    const chunks: Buffer[] = []
    for await (const chunk of socket) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  }
  const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4)
  const headersOf = (answer: string, name: string) =>
    [...answer.matchAll(new RegExp(`^${name}: (.*)\r$`, 'gim'))].map(([, value]) => value)

  it('tells the console of a failed request where it is given no log', async () => {
    const table = { operations, challenges: {}, responseValidators: async () => ({}) }
    const getThing: Handler = () => Promise.reject(new Error('no shelf'))
    const handlers = { getThing, putLatest: echo, getEvents: echo, askFile: echo }
    await inFront(createRouter<Record<string, Handler>, object>(table, handlers, { authenticate: {} }))
    const { error } = console
    const told: unknown[][] = []
    console.error = (...said) => void told.push(said)
    try {
      expect(await ask('GET', '/things/7')).to.include('HTTP/1.1 500')
    } finally {
      console.error = error
    }
    expect(told.map(([, event]) => event)).to.deep.equal(['request_failed'])
    expect(JSON.stringify(told)).to.include('no shelf')
  })

  describe('under the prefix of an app', () => {
    beforeEach(async () => {
      const app = express()
      app.use('/v1', routerOf({ getThing: echo }))
      app.use((_request, response) => void response.end('app'))
      await serve(app)
    })
    for (const [target, body] of [
      ['/v1/things/7', '{"id":"7"}'],
      ['http://api.test/v1/things/7', '{"id":"7"}'],
      ['/v1/other', 'app'],
      ['/things/7', 'app'],
    ] as const)
      it(`answers ${target} with ${body}`, async () => {
        expect(bodyOf(await ask('GET', target))).to.equal(body)
      })
  })

  describe('behind a body parser', () => {
    it('answers 500 at once, and the log says to mount the router first', async () => {
      const media = { 'application/json': { kind: 'json', validate: () => [] } } as const
      const spec = { operationId: 'createThing', method: 'POST', path: '/things' }
      const body = { required: true, limit: 1_000, media }
      const logged: string[] = []
      const told = { ...log, error: (facts: object) => void logged.push(JSON.stringify(facts)) }
      const table = { operations: [operation({ ...spec, body })], challenges: {}, responseValidators: async () => ({}) }
      const app = express()
      app.use(
        express.json(),
        createRouter<Record<string, Handler>, object>(
          table,
          { createThing: notAsked },
          { log: told, authenticate: {} },
        ),
      )
      await serve(app)
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/things?a=b`
      const headers = { 'Content-Type': 'application/json' }
      const answered = await fetch(url, { method: 'POST', headers, body: '{"a":1}' })
      expect(answered.status).to.equal(500)
      expect(logged.join())
        .to.include('The body of POST /things was read before the router')
        .and.include('express.json()')
    })
  })

  describe('with handlers in JavaScript', () => {
    const table = { operations, challenges: {}, responseValidators: async () => ({}) }
    const logOf = async (getThing: unknown) => {
      const logged: string[] = []
      const told = { ...log, error: (facts: object) => void logged.push(JSON.stringify(facts)) }
      const handlers = { getThing: getThing as Handler, putLatest: notAsked, getEvents: notAsked, askFile: notAsked }
      await inFront(createRouter<Record<string, Handler>, object>(table, handlers, { log: told, authenticate: {} }))
      const answered = await ask('GET', '/things/7')
      return [answered.split(' ')[1], ...logged].join()
    }

    it('names the handler that returns no response', async () => {
      expect(await logOf(() => undefined)).to.match(
        /^500,.*The handler getThing returned undefined instead of a response/,
      )
      server.close()
      expect(await logOf(async () => ({ body: 1 }))).to.match(/^500,.*getThing returned an object without status/)
    })

    it('takes a response that is no promise', async () => {
      expect(await logOf(() => ({ status: 200, body: 1 }))).to.equal('200')
    })

    it('says where a body breaks the contract, although responses are not checked', async () => {
      const write = () => {
        throw new UnfitValue('a response lacks name')
      }
      const required = { instancePath: '/items/0', keyword: 'required', params: { missingProperty: 'name' } }
      const enumerated = { instancePath: '/state', keyword: 'enum', params: { allowedValues: ['open', 'closed'] } }
      for (const [violation, says] of [
        [required, '/items/0/name: Required'],
        [enumerated, '/state: Not one of the allowed values (expected open, closed)'],
      ] as const) {
        const responses = { 200: { media: [{ type: 'application/json', write }] } }
        const getThing = operation({ operationId: 'getThing', method: 'GET', path: '/things/{id}', responses })
        const logged: string[] = []
        const told = { ...log, error: (facts: object) => void logged.push(JSON.stringify(facts)) }
        const responseValidators = async () => ({ getThing_200: () => [violation] })
        const checked = { operations: [getThing], challenges: {}, responseValidators }
        await inFront(
          createRouter<Record<string, Handler>, object>(checked, { getThing: echo }, { log: told, authenticate: {} }),
        )
        await ask('GET', '/things/7')
        server.close()
        expect(logged.join()).to.include(`The response 200 of getThing breaks its contract: ${says}`)
      }
      await inFront(routerOf({}))
    })

    it('does not start without an authenticator for each security scheme', async () => {
      await inFront(routerOf({}))
      const secured = operation({ operationId: 'getThing', method: 'GET', path: '/things', security: [{ token: [] }] })
      const asked = { operations: [secured], challenges: {}, responseValidators: async () => ({}) }
      const message = 'The option authenticate has no token, which the contract requires for getThing'
      for (const options of [{ log, authenticate: {} }, { log }])
        expect(() =>
          createRouter<Record<string, Handler>, object>(asked, { getThing: echo }, options as { authenticate: object }),
        ).to.throw(message)
    })
  })

  describe('in front of an app', () => {
    for (const [method, target, status, said] of [
      ['GET', 'http://api.test/things/7', 200, '{"id":"7"}'],
      ['GET', 'HTTPS://api.test:8080/things/7', 200, '{"id":"7"}'],
      ['GET', 'http://api.test', 200, 'next'],
      ['GET', '/th%69ngs/a%2Fb', 200, '{"id":"a/b"}'],
      ['GET', '//things/7', 200, 'next'],
      ['GET', '/things/7/', 200, 'next'],
      ['GET', '/things/..', 200, 'next'],
      ['OPTIONS', '*', 200, 'next'],
      ['OPTIONS', '/nothing', 200, 'next'],
      ['HEAD', '/things/7', 200, ''],
      ['OPTIONS', '/things/latest', 204, ''],
      ['GET', `/things/${'x'.repeat(10_000)}`, 200, `{"id":"${'x'.repeat(10_000)}"}`],
      ['GET', `/things/${'/x'.repeat(1_000)}`, 200, 'next'],
    ] as const)
      it(`answers ${method} ${target.slice(0, 40)} with ${status} ${said.slice(0, 40)}`, async () => {
        await inFront(routerOf({ getThing: echo }))
        const answered = await ask(method, target)
        expect([answered.split(' ')[1], bodyOf(answered)]).to.deep.equal([String(status), said])
      })

    it('allows the methods of every template that fits the path', async () => {
      await inFront(routerOf({}))
      for (const [method, target, allow] of [
        ['DELETE', '/things/latest', 'PUT, GET, HEAD, OPTIONS'],
        ['OPTIONS', '/things/latest', 'PUT, GET, HEAD, OPTIONS'],
        ['PUT', '/things/7', 'GET, HEAD, OPTIONS'],
      ] as const)
        expect(headersOf(await ask(method, target), 'allow')).to.deep.equal([allow])
    })
  })

  describe('responses', () => {
    const answering = async (response: Awaited<ReturnType<Handler>>, before?: (router: Router) => Router) => {
      const router = routerOf({ getThing: async () => response })
      await inFront(before?.(router) ?? router)
      return ask('GET', '/things/7')
    }

    it('tell the length of a body in bytes, and that there is none', async () => {
      expect(headersOf(await answering({ status: 200, body: '£€' }), 'content-length')).to.deep.equal(['7'])
      server.close()
      expect(headersOf(await answering({ status: 202 }), 'content-length')).to.deep.equal(['0'])
      server.close()
      const none = await answering({ status: 204 })
      expect([headersOf(none, 'content-length'), headersOf(none, 'transfer-encoding')]).to.deep.equal([[], []])
    })

    it('to HEAD tell the length that the handler knows, else none', async () => {
      for (const [status, headers, told] of [
        [200, { 'Content-Length': 5 }, ['5']],
        [206, { 'Content-Length': 5 }, ['5']],
        [200, {}, []],
        [206, {}, []],
      ] as const) {
        await inFront(routerOf({ askFile: async () => ({ status, headers }) }))
        expect(headersOf(await ask('HEAD', '/file'), 'content-length')).to.deep.equal(told)
        server.close()
      }
    })

    it('are sent without parsing headers that nobody asked for', async () => {
      let reads = 0
      const router = routerOf({ getThing: echo })
      await serve((request, response) => {
        const headers = () => {
          reads++
          return {}
        }
        router(Object.defineProperty(request, 'headers', { get: headers }), response, () => response.end())
      })
      expect(bodyOf(await ask('GET', '/things/7'))).to.equal('{"id":"7"}')
      expect(reads).to.equal(0)
    })

    it('are not to be kept by anybody, unless handler or app say otherwise', async () => {
      expect(headersOf(await answering({ status: 204 }), 'cache-control')).to.deep.equal(['no-store'])
      server.close()
      const headers = { 'cache-control': 'max-age=60' }
      expect(headersOf(await answering({ status: 204, headers }), 'cache-control')).to.deep.equal(['max-age=60'])
      server.close()
      const told = await answering({ status: 204 }, (router) => (request, response, next) => {
        response.setHeader('Cache-Control', 'private')
        response.setHeader('X-App', 'there')
        router(request, response, next)
      })
      expect([headersOf(told, 'cache-control'), headersOf(told, 'x-app')]).to.deep.equal([['private'], ['there']])
    })
  })

  describe('the id of a request', () => {
    const idFor = async (given: string | string[] | undefined): Promise<string> => {
      const { port } = server.address() as AddressInfo
      const headers = given === undefined ? {} : { 'x-REQUEST-id': given }
      const sent = send({ port, path: '/things/7', headers })
      sent.end()
      const [response] = await once(sent, 'response')
      response.resume()
      return response.headers['x-request-id']
    }
    const own = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

    it('is the one that was given, if it is one and can be written anywhere', async () => {
      await inFront(routerOf({}))
      expect(await idFor('gateway:1')).to.equal('gateway:1')
      for (const given of [undefined, '', 'a b', 'x'.repeat(101), ['a', 'b']]) expect(await idFor(given)).to.match(own)
    })

    it('is another one for each request', async () => {
      await inFront(routerOf({}))
      const ids = await Promise.all(Array.from({ length: 50 }, () => idFor(undefined)))
      expect(new Set(ids).size).to.equal(50)
    })
  })

  describe('with a client that goes away', () => {
    const leave = async (path: string, meanwhile: () => Promise<unknown>) => {
      const { port } = server.address() as AddressInfo
      const sent = send({ port, path }).on('error', () => {})
      sent.end()
      await meanwhile()
      sent.destroy()
    }

    it('aborts the signal of a handler that is at work, and no other', async () => {
      const working = Promise.withResolvers<Context<unknown>>()
      const signals: AbortSignal[] = []
      const getThing: Handler = async ({ path }, context) => {
        signals.push(context.signal)
        if (path.id !== 'slow') return { status: 204 }
        working.resolve(context)
        await once(context.signal, 'abort')
        return { status: 204 }
      }
      await inFront(routerOf({ getThing }))
      await ask('GET', '/things/7')
      await leave('/things/slow', () => working.promise)
      const { signal } = await working.promise
      if (!signal.aborted) await once(signal, 'abort')
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false, true])
    })

    it('ends a stream that is on its way', async () => {
      let ended = false
      async function* events() {
        try {
          for (;;) {
            yield 'data: tick\n\n'
            await sleep(5)
          }
        } finally {
          ended = true
        }
      }
      const getEvents: Handler = async () => ({
        status: 200,
        contentType: 'text/event-stream',
        body: Readable.from(events()),
      })
      await inFront(routerOf({ getEvents }))
      const { port } = server.address() as AddressInfo
      const sent = send({ port, path: '/events' }).on('error', () => {})
      sent.end()
      const [response] = await once(sent, 'response')
      const [first] = await once(response, 'data')
      expect(String(first)).to.equal('data: tick\n\n')
      sent.destroy()
      while (!ended) await sleep(5)
    })

    it('lets go of a stream that is ready only after that, and tells of no error', async () => {
      const body = new Readable({ read: () => {} })
      const working = Promise.withResolvers<Context<unknown>>()
      const told: unknown[] = []
      const getEvents: Handler = async (_, context) => {
        working.resolve(context)
        if (!context.signal.aborted) await once(context.signal, 'abort')
        return { status: 200, contentType: 'text/event-stream', body }
      }
      await inFront(routerOf({ getEvents }, { ...log, error: (...facts: unknown[]) => void told.push(facts) }))
      await leave('/events', () => working.promise)
      while (!body.destroyed) await sleep(5)
      await ask('GET', '/nothing')
      expect(told).to.deep.equal([])
    })

    it('sends a stream without a warning, whatever else waits for the end of the response', async () => {
      const getEvents: Handler = async () => ({
        status: 200,
        contentType: 'text/event-stream',
        body: Readable.from(['x']),
      })
      const router = routerOf({ getEvents })
      await serve((request, response) => {
        for (let other = 0; other < 3; other++) response.once('close', () => undefined)
        router(request, response, () => response.end('next'))
      })
      const warnings: string[] = []
      const hear = ({ name }: Error) => void warnings.push(name)
      process.on('warning', hear)
      expect(await ask('GET', '/events')).to.include('HTTP/1.1 200')
      process.off('warning', hear)
      expect(warnings).to.deep.equal([])
    })

    it('lets go of a stream that it refuses to send', async () => {
      const body = new Readable({ read: () => {} })
      const getEvents: Handler = async () => ({ status: 200, contentType: 'image/png', body })
      await inFront(routerOf({ getEvents }))
      expect(await ask('GET', '/events')).to.include('HTTP/1.1 500')
      expect(body.destroyed).to.equal(true)
    })

    it('lets go of a stream when the headers alone are asked for', async () => {
      const body = new Readable({ read: () => {} })
      const getEvents: Handler = async () => ({ status: 200, contentType: 'text/event-stream', body })
      await inFront(routerOf({ getEvents }))
      expect(bodyOf(await ask('HEAD', '/events'))).to.equal('')
      expect(body.destroyed).to.equal(true)
    })
  })
})
