import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Handler } from '@tomorro/runtime/operation'
import type { Router, RouterOptions } from '@tomorro/runtime/router'
import { expect } from 'chai'
import type { ClientOptions } from '../../clients/sdk/client.ts'
import { generateForeign } from './foreign.ts'
import { compilerErrors } from './testing.ts'

type Answer = { status: number; body: unknown; headers: Headers }
type Client = Record<string, (request?: object) => Promise<Answer>>

/** What callers and handlers write, for the compiler. */
const use = `
import { bothSides } from './test-names.ts'
const { client, createRouter, servers, serverUrl, same } = bothSides

const level = await client.setLevel({ body: 5 })
if (level.status === 200) same<typeof level.body, number>(true)
if (level.status === 203) same<typeof level.body, number | string>(true)
if (level.status === 202) same<typeof level.body, string | boolean>(true)
const ordered = await client.order({ body: { count: 1 } })
if (ordered.status === 400) same<typeof ordered.body, { code: string; message: string }>(true)
await client.patchNode({ body: { children: [{ kind: 'b' }] } })
await client.plant({ body: { children: [{ children: [] }] } })
await client.suffix({ body: { name: 'a' }, contentType: 'application/vnd.a+json' })
// @ts-expect-error: it is no JSON by a suffix
await client.suffix({ body: { name: 'a' }, contentType: 'text/a' })
const ranged = await client.range({ body: { name: 'a' }, accept: ['application/json', 'image/png'] })
if (ranged.status === 200) same<typeof ranged.body, { name: string } | Blob>(true)
await client.table({ accept: 'text/csv' })
// @ts-expect-error: it is never answered
await client.table({ accept: 'text/html' })
await client.region({ variables: { region: 'us', base: 'v2' } })
// @ts-expect-error: the contract does not list it
await client.region({ variables: { region: 'xx' } })
serverUrl(servers[0], { tenant: 'a', port: '8443' })
// @ts-expect-error: the contract does not list it
serverUrl(servers[0], { port: '80' })
const asked = await client.pet({ body: { name: 'a', kind: 'cat', lives: 9 } })
if (asked.status === 200 && asked.body.kind === 'cat') same<typeof asked.body.lives, number>(true)
await client.tag({ body: [{ t: null, n: 1 }, { t: 2, b: 'x' }, { t: 'text' }] })
// @ts-expect-error: the tag is a number
await client.tag({ body: [{ t: '2', b: 'x' }] })
await client.open({ body: { any: { b: 1 }, beside: { name: 'a', isOn: true }, more: { name: 'a', z: 1 } } })
await client.choose({ body: { mode: 'auto' } })
await client.sendPictures({ body: { one: null, list: [new Blob([]), null] } })
const changed = await client.changes()
if (changed.status === 200) same<typeof changed.body, { name: string }>(true)
if (changed.status === 204 || changed.status === 205) same<typeof changed.body, undefined>(true)
if (changed.status === 302) same<typeof changed.body, { code: string; message: string }>(true)
const any = await client.whatever()
if (any.status === 201 || any.status === 404) same<typeof any.body, { name: string }>(true)
if (any.status === 204 || any.status === 304) same<typeof any.body, undefined>(true)
declare const handlers: Parameters<typeof createRouter>[0]
handlers.changes = async () => ({ status: 204, headers: { ETag: 'a' } })
// @ts-expect-error: beside a success default is an error
handlers.changes = async () => ({ status: 304 })
handlers.changes = async () => ({ status: 202, body: { name: 'a' } })
// @ts-expect-error: 202 has content
handlers.changes = async () => ({ status: 202 })
// @ts-expect-error: no final status
handlers.whatever = async () => ({ status: 103, body: { name: 'a' } })
handlers.whatever = async () => ({ status: 205 })
const authenticate = { key: () => ({}) }
createRouter(handlers, { log: console, authenticate, errorBody: ({ type, title }) => ({ code: type, message: title }) })
handlers.askLevel = async () => ({ status: 200, headers: { 'X-Count': 5 } })
handlers.askLevel = async () => ({ status: 200, headers: { 'X-Count': 5 }, body: [1] })
// @ts-expect-error: where 200 is declared, default is no success, as in the client
handlers.order = async () => ({ status: 201, body: { code: 'a', message: 'b' } })
handlers.order = async () => ({ status: 302, body: { code: 'a', message: 'b' } })
// @ts-expect-error: an error has a message
createRouter(handlers, { log: console, authenticate, errorBody: ({ type }) => ({ code: type }) })
`

const names = `
import type { createBothSidesRouter } from './router.ts'
import { type BothSides, serverUrl, servers } from './sdk/both-sides.ts'
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare const client: BothSides
declare const createRouter: typeof createBothSidesRouter
export const bothSides = { client, createRouter, servers, serverUrl, same: <A, B>(_: Equal<A, B>) => undefined }
`

describe('a package generated from one document', () => {
  let folder: string
  let client: (options?: Partial<ClientOptions>) => Client
  let serverUrl: (server: unknown, values: object) => string
  let servers: unknown[]
  let serve: (options?: Partial<RouterOptions<never>>) => Promise<string>
  const running: Server[] = []
  const handlers: Record<string, Handler> = {}
  const logged: string[] = []

  before(async () => {
    const parent = join(import.meta.dirname, '../../.tomorro')
    mkdirSync(parent, { recursive: true })
    folder = mkdtempSync(join(parent, 'both-sides-'))
    const spec = join(import.meta.dirname, '../fixtures/honoured/both-sides.yaml')
    generateForeign({ spec, out: folder }, () => undefined)
    const { createBothSidesRouter } = (await import(join(folder, 'router.ts'))) as Record<
      string,
      (handlers: object, options: object) => Router
    >
    const sdk = (await import(join(folder, 'sdk/both-sides.ts'))) as {
      createBothSides: (options: object) => Client
      servers: unknown[]
      serverUrl: typeof serverUrl
    }
    ;({ servers, serverUrl } = sdk)
    const echo: Handler = async ({ body }) => ({ status: 200, body })
    const all = new Proxy(
      {},
      {
        get:
          (_, id: string) =>
          (...call: Parameters<Handler>) =>
            (handlers[id] ?? echo)(...call),
      },
    )
    const tell = (facts: object, what = '') => void logged.push(what, JSON.stringify(facts))
    const log = { debug: tell, info: tell, warn: tell, error: tell }
    serve = async (options = {}) => {
      const authenticate = { key: async () => ({}) }
      const router = createBothSidesRouter?.(all, { log, authenticate, checkResponses: true, ...options }) as Router
      const server = createServer((request, response) => router(request, response, () => response.end()))
      running.push(server)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    }
    const url = await serve()
    client = (options) => sdk.createBothSides({ url, retries: 0, ...options })
  })
  after(() => {
    for (const server of running) server.close()
    rmSync(folder, { recursive: true })
  })

  const ask = (id: string, request?: object, options?: Partial<ClientOptions>): Promise<Answer> =>
    client(options)[id]?.(request) as Promise<Answer>
  const bodyOf = async (id: string, request?: object) => (await ask(id, request)).body
  const failing = (promise: Promise<unknown>): Promise<Error & { text?: string }> =>
    promise.then(
      () => new Error('it did not fail'),
      (error: Error) => error,
    )

  it('tells both sides the same types', () => {
    writeFileSync(join(folder, 'test-names.ts'), names)
    writeFileSync(join(folder, 'test-use.ts'), use)
    expect(compilerErrors({ folder, remove: () => undefined }, ['test-use'])('test-use')).to.equal('')
  })

  it('takes no bytes for content of text, files and forms, whether or not their length is told', async () => {
    handlers.sendFile = async ({ body }) => ({ status: 200, body: await buffer(body as Readable) })
    expect(await bodyOf('sendText', { body: '' })).to.equal('')
    expect(((await bodyOf('sendFile', { body: new Blob([]) })) as Blob).size).to.equal(0)
    const chunked = new ReadableStream({ start: (controller) => controller.close() })
    expect(((await bodyOf('sendFile', { body: chunked })) as Blob).size).to.equal(0)
    expect(await bodyOf('sendFields', { body: {} })).to.deep.equal({})
  })

  it('answers a number or a boolean as one where the media type of the text is declared so', async () => {
    const answers = [
      [200, 'text/plain', 7],
      [200, 'text/csv', -7],
      [202, 'text/html', '7'],
      [202, 'text/plain', true],
      [203, 'text/plain', 5],
      [203, 'text/plain', 'all'],
    ] as const
    for (const [status, contentType, body] of answers) {
      handlers.setLevel = async () => ({ status, contentType, body })
      expect(await ask('setLevel', { body: 5 })).to.deep.include({ status, body })
    }
    const fetch: typeof globalThis.fetch = async () =>
      new Response('many', { headers: { 'Content-Type': 'text/plain' } })
    const unread = await failing(ask('setLevel', { body: 5 }, { fetch }))
    expect([unread.name, unread.text]).to.deep.equal(['UnexpectedResponse', 'many'])
  })

  it('answers 204, 205 and 304 under a range or default with content without it', async () => {
    for (const [id, statuses] of [
      ['changes', [204, 205]],
      ['whatever', [204, 205, 304]],
    ] as const)
      for (const status of statuses) {
        handlers[id] = async () => ({ status })
        expect(await ask(id, {}, { init: { redirect: 'manual' } })).to.deep.include({ status, body: undefined })
      }
    handlers.changes = async () => ({ status: 204, headers: { ETag: 'a' } })
    expect((await ask('changes')).headers.get('ETag')).to.equal('a')
    for (const response of [{ status: 204, body: { name: 'a' } }, { status: 206 }, { status: 304 }, { status: 103 }]) {
      handlers.changes = async () => response
      expect((await failing(ask('changes'))).name, JSON.stringify(response)).to.equal('UnexpectedResponse')
    }
  })

  it('answers HEAD with or without the body that GET would have', async () => {
    for (const body of [undefined, [1]]) {
      handlers.askLevel = async () => ({ status: 200, headers: { 'X-Count': 5 }, body })
      const answer = await ask('askLevel')
      const told = ['X-Count', 'Content-Type'].map((name) => answer.headers.get(name))
      expect([answer.status, answer.body, ...told]).to.deep.equal([200, undefined, '5', 'application/json'])
    }
  })

  it('takes null for a file that may be null, and a file that says null for a file', async () => {
    handlers.sendPictures = async ({ body }) => {
      type Picture = { bytes: number } | null
      const { one = null, list = [] } = body as { one?: Picture; list?: Picture[] }
      const sizeOf = (picture: Picture) => picture?.bytes ?? null
      return { status: 200, body: { one: sizeOf(one), list: list.map(sizeOf) } }
    }
    const list = [new Blob(['ab']), null]
    expect(await bodyOf('sendPictures', { body: { one: null, list } })).to.deep.equal({ one: null, list: [2, null] })
    const one = new File(['null'], 'a.png', { type: 'image/png' })
    expect(await bodyOf('sendPictures', { body: { one } })).to.have.property('one', 4)
    const form = new FormData()
    form.append('one', new File(['null'], 'a.json', { type: 'application/json' }))
    expect((await fetch(`${await serve()}/pictures`, { method: 'POST', body: form })).status).to.equal(400)
  })

  it('takes files within the bounds of their schemas, wherever these stand', async () => {
    handlers.sendIcon = async ({ body }) => {
      await buffer(body as Readable)
      return { status: 204 }
    }
    handlers.sendBounded = async () => ({ status: 200, body: null })
    const url = await serve()
    const type = { 'Content-Type': 'image/png' }
    for (const [bytes, status] of [
      [1, 400],
      [2, 204],
      [5, 204],
      [6, 413],
    ] as const) {
      const body = 'x'.repeat(bytes)
      const chunked = new ReadableStream({
        start: (one) => {
          one.enqueue(Buffer.from(body))
          one.close()
        },
      })
      for (const init of [{ body }, { body: chunked, duplex: 'half' as const }])
        expect((await fetch(`${url}/icons`, { method: 'POST', headers: type, ...init })).status, body).to.equal(status)
    }
    const file = (bytes: number) => new Blob(['x'.repeat(bytes)])
    expect(await bodyOf('sendBounded', { body: { choice: file(5), part: file(5), list: [file(2)] } })).to.equal(null)
    for (const body of [{ choice: file(6) }, { part: file(6) }, { list: [file(6)] }])
      expect(JSON.parse((await failing(ask('sendBounded', { body }))).text ?? '').status).to.equal(413)
    const small = JSON.parse((await failing(ask('sendBounded', { body: { list: [file(2), file(1)] } }))).text ?? '')
    expect(small.errors[0].pointer).to.equal('/list/1')
  })

  it('takes null for a part that is a number, text or null', async () => {
    handlers.sendBounded = async ({ body }) => ({ status: 200, body })
    for (const count of [1, 'all', null])
      expect(await bodyOf('sendBounded', { body: { count } })).to.deep.equal({ count })
  })

  it('gives an object of free names what no other parameter takes, and sends none of their names in it', async () => {
    let read: Partial<Record<string, unknown>> = {}
    handlers.rest = async ({ query, cookies }) => {
      read = { query, cookies }
      return { status: 204 }
    }
    const query = { page: 1, filter: { a: 'b' }, more: { 'c&d': 'e' } }
    const cookies = { sid: 'a', jar: { b: 'c' } }
    const credentials = { key: () => 'secret' }
    await ask('rest', { query, cookies }, { credentials } as never)
    expect(read).to.deep.equal({ query, cookies })
    for (const name of ['page', 'filter', 'filter[a]', 'api_key'])
      expect((await failing(ask('rest', { query: { more: { [name]: '1' } } }))).message).to.equal(
        `more has the property ${name}, which is the name of another parameter`,
      )
    expect((await failing(ask('rest', { cookies: { jar: { sid: '1' } } }))).message).to.include(
      'jar has the property sid',
    )
  })

  it('hands on a parameter and a body whose schemas are read-only, without their read-only properties', async () => {
    handlers.mark = async ({ query, body }) => ({ status: 200, body: { query, body } })
    const marked = await bodyOf('mark', { query: { id: 'a' }, body: { id: 'b', name: 'c' } })
    expect(marked).to.deep.equal({ query: { id: 'a' }, body: { name: 'c' } })
  })

  it('sends parameters of a path whose names read as operators of templates', async () => {
    handlers.wild = async ({ path }) => ({ status: 200, body: path })
    const path = { '*': 'a/b', 'path*': [1, 2], '.x': 3 }
    expect(await bodyOf('wild', { path })).to.deep.equal(path)
  })

  it('makes up no body of a default', async () => {
    handlers.absent = async ({ body }) => ({ status: 200, body: body ?? null })
    expect(await bodyOf('absent', {})).to.equal(null)
  })

  it('sends the bytes of a form whose schema names no fields', async () => {
    handlers.sendRaw = async ({ body }) => ({ status: 200, body: String(await buffer(body as Readable)) })
    const form = { body: new Blob(['a=1&b=2']), contentType: 'application/x-www-form-urlencoded' }
    expect(await bodyOf('sendRaw', form)).to.equal('a=1&b=2')
    const data = new FormData()
    data.set('a', 'text')
    const parts = { body: await new Response(data).blob(), contentType: 'multipart/form-data' }
    expect(await bodyOf('sendRaw', parts)).to.include('name="a"')
  })

  it('misses a body where there are no bytes and no type, or none of JSON', async () => {
    const url = await serve()
    for (const path of ['texts', 'files', 'fields', 'values'])
      for (const init of [{}, { body: new ReadableStream({ start: (one) => one.close() }), duplex: 'half' as const }])
        expect((await fetch(`${url}/${path}`, { method: 'POST', ...init })).status, path).to.equal(400)
    const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '' }
    expect((await fetch(`${url}/values`, json)).status).to.equal(400)
  })

  it('answers errors as the option says, in the type that the contract declares', async () => {
    const url = await serve({ errorBody: ({ type, detail }) => ({ code: type, message: detail, secret: 'x' }) })
    const { status, body, headers } = await ask('order', { body: { count: 'x' } }, { url })
    expect([status, body]).to.deep.equal([
      400,
      { code: 'urn:both-sides:invalid-request', message: 'The request has 1 error' },
    ])
    expect(headers.get('Content-Type')).to.equal('application/vnd.error+json')
    const refused = await fetch(`${url}/orders`)
    expect([refused.status, await refused.json()]).to.deep.equal([
      405,
      { code: 'urn:both-sides:method-not-allowed', secret: 'x' },
    ])
  })

  it('answers a problem document where the option makes what the contract does not have, and logs it', async () => {
    const url = await serve({ errorBody: ({ type }) => ({ code: type }) })
    const error = await failing(ask('order', { body: { count: 'x' } }, { url }))
    expect([error.name, JSON.parse(error.text ?? '').status]).to.deep.equal(['UnexpectedResponse', 400])
    expect(logged.join()).to.include('error_body_failed').and.to.include('lacks message')
  })

  it('rejects a problem document without the members that its contract requires, unless the option makes them', async () => {
    const error = await failing(ask('bill', { body: { count: 'x' } }))
    expect([error.name, JSON.parse(error.text ?? '').status]).to.deep.equal(['UnexpectedResponse', 400])
    const url = await serve({ errorBody: ({ title }) => ({ title, code: 7 }) })
    const { status, body, headers } = await ask('bill', { body: { count: 'x' } }, { url })
    expect([status, body]).to.deep.equal([400, { title: 'The request is not valid', code: 7 }])
    expect(headers.get('Content-Type')).to.equal('application/problem+json')
  })

  it('rejects a problem document with a list of errors where its contract has an object, as ASP.NET writes', async () => {
    const error = await failing(ask('receipt', { body: { count: 'x' } }))
    expect([error.name, JSON.parse(error.text ?? '').errors[0].pointer]).to.deep.equal(['UnexpectedResponse', '/count'])
    const own = { title: 'Invalid', errors: { count: ['is no number'] } }
    const url = await serve({ errorBody: () => own })
    expect((await ask('receipt', { body: { count: 'x' } }, { url })).body).to.deep.equal(own)
    const others = await serve({ errorBody: () => ({ title: 'Invalid' }) })
    expect((await ask('receipt', { body: { count: 'x' } }, { url: others })).body).to.deep.equal({ title: 'Invalid' })
  })

  it('follows a redirect that the contract declares, and returns it where the caller says so', async () => {
    handlers.moved = async ({ query }) =>
      query.to === undefined ? { status: 204 } : { status: 302, headers: { Location: '/moved' } }
    const request = { query: { to: 'a' } }
    expect((await ask('moved', request)).status).to.equal(204)
    const { status, headers } = await ask('moved', request, { init: { redirect: 'manual' } })
    expect([status, headers.get('Location')]).to.deep.equal([302, '/moved'])
  })

  it('fills in no default of a merge patch, at whatever depth', async () => {
    const body = { children: [{ children: [{ kind: 'b' }] }] }
    expect(await bodyOf('patchNode', { body })).to.deep.equal(body)
  })

  it('follows a dynamic reference to the schema that was asked', async () => {
    const body = { data: 1, children: [{ children: [{ data: 2 }] }] }
    expect(await bodyOf('plant', { body })).to.deep.equal(body)
    const error = await failing(ask('plant', { body: { children: [{ daat: 1 }] } }))
    expect(JSON.parse(error.text ?? '').errors[0].pointer).to.equal('/children/0/daat')
  })

  it('speaks JSON in ranges of media types', async () => {
    const suffixed = { body: { name: 'a' }, contentType: 'application/vnd.a+json' }
    handlers.suffix = async ({ body }) => ({ status: 200, contentType: 'application/vnd.b+json', body })
    expect(await bodyOf('suffix', suffixed)).to.deep.equal({ name: 'a' })
    expect((await failing(ask('suffix', { body: { name: 'a' } }))).message).to.include('application/*+json is a range')
    expect(await bodyOf('range', { body: { name: 'a' } })).to.deep.equal({ name: 'a' })
    const refused = (await failing(ask('range', { body: new Blob(['a']), contentType: 'text/a' }))).message
    expect(refused).to.include('Accepted here: application/json')
    handlers.range = async ({ body }) => ({ status: 200, contentType: 'application/vnd.c+json', body })
    expect((await ask('range', { body: { name: 'a' } })).headers.get('Content-Type')).to.equal('application/vnd.c+json')
    handlers.range = async () => ({ status: 200, contentType: 'image/png', body: Buffer.from('x') })
    expect(await bodyOf('range', { body: { name: 'a' } })).to.be.instanceOf(Blob)
  })

  for (const contentType of ['application/zip; version=2', 'model/json', 'model/3mf+zip'])
    it(`hands on a file of ${contentType}, in response to one of a range of suffixes`, async () => {
      handlers.drawing = async ({ body }) => ({ status: 200, contentType, body: await buffer(body as Readable) })
      const sent = { body: new Blob(['<svg/>']), contentType: 'image/svg+xml' }
      expect(await ((await bodyOf('drawing', sent)) as Blob).text()).to.equal('<svg/>')
    })

  for (const [id, body] of [
    ['version', { v: 0, a: 'x' }],
    ['version', { v: 2, b: 'x' }],
    ['event', { kind: 'opened', by: 'a' }],
    ['event', { kind: 'closed', at: 1 }],
    ['alarm', { by: 'page', number: '1' }],
    ['alarm', { by: 'mail', address: 'a' }],
    ['click', { on: 'link', url: 'a' }],
    ['film', { kind: 'movie' }],
    ['tag', [{ t: null, n: 1 }, { t: 2, b: 'x' }, { t: 'text' }]],
    ['open', { any: { b: 1 }, beside: { name: 'a', isOn: true }, more: { name: 'a', z: 1 } }],
    ['choose', { mode: 'auto' }],
    ['choose', { mode: { name: 'a' } }],
  ] as const)
    it(`carries ${JSON.stringify(body)} to the handler and back (${id})`, async () => {
      expect(await bodyOf(id, { body })).to.deep.equal(body)
    })

  it('answers in the media type that a call likes best', async () => {
    handlers.table = async (_, { accepts }) => {
      const contentType = accepts(['application/json', 'text/csv'])
      return contentType === 'text/csv'
        ? { status: 200, contentType, body: '1,2' }
        : { status: 200, contentType, body: [1, 2] }
    }
    expect(await bodyOf('table', { accept: 'application/json' })).to.deep.equal([1, 2])
    expect(await bodyOf('table', { accept: ['text/csv', 'application/json'] })).to.equal('1,2')
  })

  it('sends calls to the servers of their own, with the values of a client and of a call', async () => {
    const sent: string[] = []
    const fetch = async ({ url }: Request) => {
      sent.push(url)
      return new Response(null, { status: 204 })
    }
    const options = { url: 'https://api.example.com/v1', fetch, variables: { base: 'v3' } }
    await ask('region', undefined, options)
    await ask('region', { variables: { region: 'us', base: 'v2' } }, options)
    await ask('older', undefined, options)
    expect(sent).to.deep.equal([
      'https://eu.example.com/v3/regions',
      'https://us.example.com/v2/regions',
      'https://api.example.com/v0/older',
    ])
    const error = await failing(ask('region', { variables: { region: 'xx' } }, options))
    expect(error.message).to.include('region of https://{region}.example.com/{base} is one of eu, us, not xx')
    expect(serverUrl(servers[0], { port: '8443' })).to.equal('https://demo.example.com:8443')
  })

  for (const [what, contentType, dog] of [
    ['JSON', 'application/json', { name: 'a', kind: 'dog', friend: { name: 'b', kind: 'cat', lives: 9 } }],
    ['a form', 'application/x-www-form-urlencoded', undefined],
    ['parts', 'multipart/form-data', { name: 'a', kind: 'dog' }],
  ] as const)
    it(`reads children that contain their parent in ${what}, and in the query`, async () => {
      const cat = { name: 'b', kind: 'cat', lives: 9 }
      handlers.pet = async ({ query, body }) => {
        expect(query.like).to.deep.equal(cat)
        return { status: 200, body }
      }
      expect(await bodyOf('pet', { query: { like: cat }, body: cat, contentType })).to.deep.equal(cat)
      if (dog)
        expect(await bodyOf('pet', { query: { like: cat }, body: dog, contentType })).to.deep.equal({
          ...dog,
          isLoud: true,
        })
    })
})

describe('nested choices', () => {
  const LEVELS = 40
  const MILLISECONDS = 5_000

  it(`of ${LEVELS} levels, in every part of a request and in responses, are generated in ${MILLISECONDS / 1_000} s`, () => {
    const reference = (level: number) => ({ $ref: `#/components/schemas/L${level}` })
    const own = (level: number) => ({ type: 'object', required: [`x${level}`], properties: { [`x${level}`]: {} } })
    const schemas = Object.fromEntries(
      Array.from({ length: LEVELS }, (_, level) => [
        `L${level}`,
        level === 0
          ? { type: 'object', properties: { a: { type: 'integer', default: 1 }, r: { readOnly: true } } }
          : { oneOf: [reference(level - 1), { allOf: [reference(level - 1), own(level)] }] },
      ]),
    )
    const schema = reference(LEVELS - 1)
    const forms = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']
    const content = Object.fromEntries(forms.map((type) => [type, { schema }]))
    const post = {
      operationId: 'a',
      parameters: [{ name: 'q', in: 'query', style: 'deepObject', schema }],
      requestBody: { content },
      responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
    }
    const folder = mkdtempSync(join(import.meta.dirname, '../../.tomorro/levels-'))
    const spec = join(folder, 'levels.json')
    const info = { title: 'Levels', version: '1.0.0' }
    writeFileSync(spec, JSON.stringify({ openapi: '3.1.0', info, paths: { '/a': { post } }, components: { schemas } }))
    const { user, system } = process.cpuUsage()
    generateForeign({ spec, out: join(folder, 'out') }, () => undefined)
    const used = process.cpuUsage({ user, system })
    expect((used.user + used.system) / 1_000).to.be.below(MILLISECONDS)
    const files = ['api', 'types', 'sdk/generated/types'].map((file) => `out/${file}`)
    const errors = compilerErrors({ folder, remove: () => undefined }, files)
    expect(files.map(errors).join('')).to.equal('')
    rmSync(folder, { recursive: true })
  })
})
