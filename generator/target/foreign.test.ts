import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path, { basename, join } from 'node:path'
import { expect } from 'chai'
import ts from 'typescript'
import { needing } from '../../scripts/needs-testing.ts'
import { generateForeign } from './foreign.ts'

const root = join(import.meta.dirname, '../..')
const fixture = join(import.meta.dirname, '../fixtures/atlas/openapi.yaml')
const modules = join(root, 'node_modules')

/** Documents of others, of both versions, in JSON and YAML. */
const documents = [
  '@scalar/galaxy/dist/3.1.yaml',
  '@digdir/dialogporten-schema/swagger.verified.json',
  ...['petstore', 'parameters-style', 'polymorphism', 'schema-circular', 'security', 'star-trek'].map(
    (name) => `@readme/oas-examples/3.0/json/${name}.json`,
  ),
  ...['train-travel', 'readme', 'schema-types'].map((name) => `@readme/oas-examples/3.1/yaml/${name}.yaml`),
].map((name) => join(modules, name))

const github = join(root, 'bench/node_modules/@octokit/openapi/generated/api.github.com.json')

const use = `
import { createAtlasOfPlacesRouter } from './router.ts'
import type { AtlasOfPlacesApi } from './api.ts'
type Callers = { key: 'machine'; token: { user: string } }
const handlers: AtlasOfPlacesApi<Callers> = {
  listPlaces: async ({ query }) => ({ status: 200, body: [{ id: query.limit, name: String(query.near?.lat) }] }),
  createPlace: async ({ body }) => ({ status: 201, headers: { Location: '/' }, body: { id: 1, name: body.name } }),
  placesGetOne: async ({ path }, { caller }) =>
    path.placeId === 7
      ? { status: 200, body: { id: 7, name: typeof caller === 'string' ? caller : caller.user } }
      : { status: path.placeId === 404 ? 404 : 503, body: { message: 'no' } },
  deletePlacesByPlaceId: async (_input, { caller }) => ({ status: (caller.token.user, caller.key, 204) }),
  delete_: async (_input, { caller }) => ({ status: 200, body: { id: 1, name: String(caller satisfies undefined) } }),
  latestOfKind: async () => ({ status: 204 }),
  latestOfKind2: async () => ({ status: 204 }),
}
export const serve = () => createAtlasOfPlacesRouter(handlers, {
  log: console,
  authenticate: {
    key: ({ headers }) => (headers['x-key'] === 'k' ? ('machine' as const) : undefined),
    token: async ({ headers }) => (headers.authorization === 'Bearer t' ? { user: 'Ann' } : undefined),
  },
})
`
const misuse = `
import { createAtlasOfPlacesRouter } from './router.ts'
import type { AtlasOfPlacesApi } from './api.ts'
declare const handlers: AtlasOfPlacesApi<{ key: string; token: string }>
const authenticate = { key: () => 'a', token: () => 'b' }
// @ts-expect-error one of the schemes has nobody who knows its callers
createAtlasOfPlacesRouter(handlers, { log: console, authenticate: { key: () => 'a' } })
// @ts-expect-error a status that is declared has its own body
export const wrong: Awaited<ReturnType<typeof handlers.listPlaces>> = { status: 404, body: [] }
// @ts-expect-error clients do not send what is read-only
export const sent: Parameters<typeof handlers.createPlace>[0]['body'] = { id: 1, name: 'a' }
`

describe('a package from a document of others', () => {
  let folder: string
  let server: Server
  let url: string
  const outOf = (spec: string, index: number) => join(folder, `${index}-${basename(spec).replace(/\W/g, '-')}`)
  const all = [fixture, ...documents]

  before(async () => {
    mkdirSync(join(root, '.tomorro'), { recursive: true })
    folder = mkdtempSync(join(root, '.tomorro/foreign-'))
    for (const [index, spec] of all.entries()) generateForeign({ spec, out: outOf(spec, index) }, () => undefined)
    writeFileSync(join(outOf(fixture, 0), 'use.ts'), use)
    writeFileSync(join(outOf(fixture, 0), 'misuse.ts'), misuse)
    const { serve } = (await import(join(outOf(fixture, 0), 'use.ts'))) as { serve: () => Router }
    const router = serve()
    server = createServer((request, response) => router(request, response, () => response.writeHead(404).end('next')))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server?.close()
    server?.closeAllConnections()
    rmSync(folder, { recursive: true })
  })

  it('type-checks, and so does what uses it as it is meant', () => {
    const messages = problemsOf(all.map(outOf))
    expect(messages).to.deep.equal([])
  })

  for (const [index, spec] of all.entries())
    it(`loads: ${path.relative(root, spec)}`, async () => {
      const out = outOf(spec, index)
      const names = readdirSync(out).filter((name) => /\.(ts|js)$/.test(name) && !/\.d\.ts$|misuse/.test(name))
      for (const name of names) await import(join(out, name))
      const client = readdirSync(join(out, 'sdk'))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => import(join(out, 'sdk', name)))
      const creators = (await Promise.all(client))
        .flatMap((module) => Object.keys(module))
        .filter((name) => /^create/.test(name))
      expect(creators.length).to.be.greaterThan(1)
    })

  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, { ...init, headers: { 'X-Key': 'k', ...init.headers } })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }

  it('serves its operations, over files and with their defaults', async () => {
    expect((await ask('/places?near[lat]=52&near[lon]=4.36')).body).to.deep.equal([{ id: 10, name: '52' }])
    const created = await ask('/places', {
      method: 'POST',
      body: JSON.stringify({ name: 'Delft', secret: null }),
      headers: { 'Content-Type': 'application/json' },
    })
    expect([created.status, created.body]).to.deep.equal([201, { id: 1, name: 'Delft' }])
  })

  it('takes literal paths before parameters', async () => {
    expect((await ask('/places/latest')).body).to.deep.equal({ id: 1, name: 'undefined' })
    expect((await ask('/places/7')).body).to.deep.equal({ id: 7, name: 'machine' })
  })

  it('answers by ranges and by default', async () => {
    expect((await ask('/places/404')).status).to.equal(404)
    expect((await ask('/places/500')).status).to.equal(503)
  })

  it('refuses what the document does not allow, as problems of its own name', async () => {
    const { status, headers, body } = await ask('/places?near[lat]=152&limit=1e1')
    expect([status, headers.get('content-type')]).to.deep.equal([400, 'application/problem+json'])
    expect(body.type).to.equal('urn:atlas-of-places:invalid-request')
    expect(body.errors.map(({ name, code }: { name: string; code: string }) => `${name} ${code}`)).to.have.members([
      'near maximum',
      'near required',
      'limit type',
    ])
  })

  it('knows callers by any of the schemes, or all of them where all are asked for', async () => {
    const status = async (path: string, method: string, headers: Record<string, string>) => {
      const response = await fetch(url + path, { method, headers })
      return response.status === 401 ? `401 ${response.headers.get('www-authenticate')}` : response.status
    }
    const token = { Authorization: 'Bearer t' }
    expect(await status('/places/7', 'GET', token)).to.equal(200)
    expect(await status('/places/7', 'GET', {})).to.equal('401 Bearer')
    expect(await status('/places/7', 'DELETE', token)).to.equal('401 Bearer')
    expect(await status('/places/7', 'DELETE', { ...token, 'X-Key': 'k' })).to.equal(204)
    expect(await status('/places/latest', 'GET', {})).to.equal(200)
  })

  it('calls its operations by its client', async () => {
    const out = outOf(fixture, 0)
    const { createAtlasOfPlaces } = await import(join(out, 'sdk/atlas-of-places.ts'))
    const client = createAtlasOfPlaces({ url, credentials: { key: 'k' } })
    expect(await client.listPlaces({ query: { near: { lat: 1.5, lon: 2 } } }).ok()).to.deep.equal([
      { id: 10, name: '1.5' },
    ])
    expect((await client.placesGetOne({ path: { placeId: 404 } })).body).to.deep.equal({ message: 'no' })
  })

  it('keeps what was not generated, and removes what is not generated any more', async () => {
    const out = mkdtempSync(join(folder, 'kept-'))
    writeFileSync(join(out, 'handlers.ts'), 'mine')
    generateForeign({ spec: fixture, out }, () => undefined)
    const record = join(out, 'generated-files.json')
    writeFileSync(join(out, 'left.ts'), '')
    writeFileSync(record, JSON.stringify({ files: [...JSON.parse(readFileSync(record, 'utf8')).files, 'left.ts'] }))
    const check = generateForeign({ spec: fixture, out, check: true }, () => undefined)
    expect(check.drift.map(({ path, reason }) => `${reason} ${path}`)).to.deep.equal([
      'stale generated-files.json',
      'orphan left.ts',
    ])
    generateForeign({ spec: fixture, out }, () => undefined)
    expect([existsSync(join(out, 'left.ts')), readFileSync(join(out, 'handlers.ts'), 'utf8')]).to.deep.equal([
      false,
      'mine',
    ])
  })

  it('does not take the place of a file that was not generated', async () => {
    const out = mkdtempSync(join(folder, 'others-'))
    writeFileSync(join(out, 'package.json'), '{ "name": "mine" }')
    expect(() => generateForeign({ spec: fixture, out }, () => undefined)).to.throw(
      /files that were not generated.*package\.json/,
    )
    expect(readdirSync(out)).to.deep.equal(['package.json'])
  })

  it('is refused where strictness is asked for and something has no effect', async () => {
    const out = mkdtempSync(join(folder, 'strict-'))
    expect(() => generateForeign({ spec: fixture, out, strict: true }, () => undefined)).to.throw(
      /^#\/paths\/~1\{kind\}~1latest~1\{count\}\/delete\/operationId `latestOfKind` is taken/,
    )
    expect(readdirSync(out)).to.deep.equal([])
  })

  needing('the packages of bench', existsSync(github)).it(
    "is made of GitHub's document, type-checks and loads",
    async function (this: Mocha.Context) {
      this.timeout(300_000)
      const out = join(folder, 'github')
      const { operations } = generateForeign({ spec: github, out }, () => undefined)
      expect(operations).to.be.greaterThan(1_000)
      expect(problemsOf([out])).to.deep.equal([])
      for (const name of ['router.ts', 'response-validators.ts', 'sdk/generated/operations.ts'])
        await import(join(out, name))
    },
  )
})

type Router = (...args: [...Parameters<RequestListener>, () => void]) => void

/** What the compiler says of packages, under the options that come with them. */
function problemsOf(folders: readonly string[]): string[] {
  const [first = ''] = folders
  const { config } = ts.readConfigFile(join(first, 'tsconfig.json'), ts.sys.readFile)
  const include = folders.map((folder) => `${folder}/**/*.ts`)
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, root)
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}
