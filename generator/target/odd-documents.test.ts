import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import ts from 'typescript'
import { generateForeign } from './foreign.ts'

const root = join(import.meta.dirname, '../..')
const specOf = (name: string) => join(import.meta.dirname, `../fixtures/odd/${name}.yaml`)
/** Names that mean something else elsewhere, every keyword of schemas, everything else, and the traps of YAML. */
const names = ['names', 'schemas', 'http', 'words'] as const

type Input = { body: unknown; path: object; query: object; headers: object; cookies: object }
type Handler = (input: Input) => Promise<unknown>

/** A body of properties whose names objects inherit, or that end texts of generated code. */
const body =
  '{"a":{"x":"y"},"d":1,"i":"a","k":1,"u":null,"__proto__":"p","constructor":{"x":"c"},"toString":3,' +
  '"it\'s \\"q\\" `t` $' +
  '{x} */ \\\\":"2020-01-01T00:00:00Z","new\\nline":"l","":"e","/~1":"s","valueOf":{"__proto__":1,"then":"x"}}'

describe('a package from a document that is out of the ordinary', () => {
  let folder: string
  const servers: Server[] = []
  let url: string
  let httpUrl: string
  let received: Input
  const outOf = (name: string) => join(folder, name)

  before(async () => {
    mkdirSync(join(root, '.tomorro'), { recursive: true })
    folder = mkdtempSync(join(root, '.tomorro/odd-'))
    for (const name of names) generateForeign({ spec: specOf(name), out: outOf(name), name }, () => undefined)
    const handlers = await answersOf('names')
    handlers.all = async (input) => ({ status: 200, body: input.body })
    handlers.constructor = async () => ({ status: 200, body: { x: 'made' } })
    handlers.params = async (input) => {
      received = input
      return { status: 204 }
    }
    handlers.forms = async (input) => {
      received = input
      return { status: 204, headers: { constructor: 'c', toString: [1, 2] } }
    }
    url = await serve('names', handlers)
    httpUrl = await serve('http', {
      ...(await answersOf('http')),
      styles: async () => ({
        status: 200,
        headers: { 'X-Rate': 1, 'X-Json': { a: 'é, "b"' }, 'Set-Cookie': ['a=1; Path=/', 'b=2'] },
      }),
      media: async () => ({ status: 200, contentType: 'application/problem+json; charset=utf-8', body: { a: 1 } }),
    })
  })
  after(() => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
    rmSync(folder, { recursive: true })
  })

  /** A handler for each operation that answers with nothing. */
  async function answersOf(name: string): Promise<Record<string, Handler>> {
    const { [`${name}Operations`]: known } = await import(join(outOf(name), 'api.ts'))
    const { operations } = typeof known === 'function' ? known() : known
    return Object.fromEntries(
      operations.map(({ operationId, responses }: { operationId: string; responses: object }) => [
        operationId,
        async () => ({ status: Number(Object.keys(responses)[0]) || 200 }),
      ]),
    )
  }

  async function serve(name: string, handlers: Record<string, Handler>): Promise<string> {
    const [create] = Object.values(await import(join(outOf(name), 'router.ts'))) as [(...args: unknown[]) => Router]
    // The operations name schemes that the document does not declare, too.
    const authenticate = new Proxy({}, { get: () => () => undefined })
    const router = create(handlers, { log: console, authenticate })
    const server = createServer((request, response) => router(request, response, () => response.writeHead(404).end()))
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  it('type-checks', () => {
    const { config } = ts.readConfigFile(join(outOf('names'), 'tsconfig.json'), ts.sys.readFile)
    const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['**/*.ts'] }, ts.sys, folder)
    const messages = ts
      .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
    expect(messages).to.deep.equal([])
  })

  for (const name of names)
    it(`loads: ${name}`, async () => {
      const modules = ['', 'sdk', 'sdk/generated'].flatMap((part) =>
        readdirSync(join(outOf(name), part))
          .filter((file) => /\.(?:js|ts)$/.test(file) && !file.endsWith('.d.ts'))
          .map((file) => join(outOf(name), part, file)),
      )
      for (const module of modules) await import(module)
      expect(modules.length).to.be.greaterThan(10)
    })

  const post = (text: string) =>
    fetch(`${url}/all`, { method: 'POST', body: text, headers: { 'Content-Type': 'application/json' } })

  it('keeps properties whose names every object inherits, through validator and serializer', async () => {
    const response = await post(body)
    expect([response.status, await response.text()]).to.deep.equal([200, body])
  })

  it('misses such properties where they are not sent, however they are inherited', async () => {
    const response = await post('{"valueOf":{}}')
    const { errors } = (await response.json()) as { errors: { pointer: string; code: string }[] }
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).to.have.members([
      '/__proto__ required',
      '/constructor required',
      '/toString required',
      '/valueOf/__proto__ required',
    ])
  })

  it('reads parameters of such names, and none where they are not sent', async () => {
    const path = `${url}/params/c/5?hasOwnProperty=h`
    expect((await fetch(path)).status).to.equal(204)
    expect(received).to.deep.include({ path: { constructor: 'c', toString: 5 }, headers: {}, cookies: {} })
    await fetch(`${path}&__proto__=p&ids[]=1&ids[]=2`, { headers: { constructor: 'h', cookie: '__proto__=c' } })
    expect(JSON.stringify([received.query, received.headers, received.cookies])).to.equal(
      '[{"__proto__":"p","hasOwnProperty":"h","ids[]":["1","2"],"$top":10},{"constructor":"h"},{"__proto__":"c"}]',
    )
  })

  for (const [what, contentType] of [
    ['parts', 'multipart/form-data'],
    ['fields', 'application/x-www-form-urlencoded'],
  ])
    it(`reads ${what} and members of such names as they are sent`, async () => {
      const { createNames } = await import(join(outOf('names'), 'sdk/names.ts'))
      const text = '{"__proto__":[1,2],"constructor":{"prototype":1},"toString":["a","b"],"valueOf":5}'
      const { status, headers } = await createNames({ url }).forms({
        query: { deep: JSON.parse(text) },
        body: JSON.parse(text),
        contentType,
      })
      expect([status, headers.get('constructor'), headers.get('toString')]).to.deep.equal([204, 'c', '1,2'])
      expect(JSON.stringify([received.query, received.body])).to.equal(`[{"deep":${text}},${text}]`)
    })

  it('calls operations of such names by its client', async () => {
    const { createNames } = await import(join(outOf('names'), 'sdk/names.ts'))
    const client = createNames({ url })
    expect(await client.constructor().ok()).to.deep.equal({ x: 'made' })
    expect(await client.then_().ok()).to.equal(undefined)
    expect(JSON.stringify(await client.all({ body: JSON.parse(body) }).ok())).to.equal(body)
  })

  it('writes headers of JSON in ASCII, and each cookie by itself', async () => {
    const { headers } = await fetch(`${httpUrl}/styles/1/.1/;a=1/a=1/%7B%7D`)
    expect(headers.get('x-json')).to.equal('{"a":"\\u00e9, \\"b\\""}')
    expect(headers.getSetCookie()).to.deep.equal(['a=1; Path=/', 'b=2'])
  })

  it('answers by a media type that is declared with parameters', async () => {
    const response = await fetch(`${httpUrl}/media`, { method: 'POST' })
    expect(response.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8')
    expect(await response.json()).to.deep.equal({ a: 1 })
  })

  it('answers without a body where no response is declared', async () => {
    for (const method of ['GET', 'POST']) {
      const response = await fetch(`${httpUrl}/empty`, { method })
      expect([response.status, await response.text()]).to.deep.equal([200, ''])
    }
  })

  it('lists what is left empty or stands twice, and what it does with it', () => {
    const notices = readFileSync(join(outOf('words'), 'notices.txt'), 'utf8')
    for (const line of [
      '3 times: is left empty; it has no effect',
      '  #/paths/~1a/post/parameters',
      '#/paths/~1b/get/operationId `on` is taken; it is called `on2` here',
      '#/paths/~1collection~1{slug}/get is the path `/collection/{id}` with other parameter names; its requests reach the operation of that path',
      'times: is not a valid value of this keyword, ignored',
      '  #/components/schemas/Miswritten/required',
    ])
      expect(notices).to.include(`${line}\n`)
  })
})

type Router = (...args: [...Parameters<RequestListener>, () => void]) => void
