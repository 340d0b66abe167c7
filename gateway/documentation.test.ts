import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { documentation } from './documentation.ts'

describe('documentation', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-docs-'))
  const page = path.join(folder, 'docs.html')
  const contract = { openapi: '3.0.3', info: { description: 'Long. '.repeat(1_000) } }
  const token = { key: 'token', value: '' }
  const retoolServer = {
    url: '{scheme}://{host}',
    variables: { scheme: { enum: ['https', 'http'], default: 'https' }, host: { default: 'api.tomorro.example' } },
  }
  const answers = documentation({
    documents: {
      '/openapi.json': contract,
      '/openapi/report.json': { paths: {} },
      '/openapi/settings.json': { servers: [{ url: '/', description: 'Here.' }] },
      '/openapi/retool.json': { servers: [retoolServer] },
      '/openapi/postman.json': { variable: [{ key: 'baseUrl', value: '' }, token] },
    },
    page,
  })
  const server = createServer((request, response) => {
    if (!answers(request, response)) response.writeHead(404).end()
  })
  let origin: string

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  })
  const ask = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(origin + target, { method, headers })

  it('lets pages of any origin read the contracts', async () => {
    const answer = await ask('/openapi.json', { Origin: 'https://acme.retool.com' })
    expect(answer.headers.get('access-control-allow-origin')).to.equal('*')
    expect(answer.headers.get('content-type')).to.equal('application/json')
    expect(await answer.json()).to.deep.equal(contract)
    expect(await (await ask('/openapi/report.json')).json()).to.deep.equal({ paths: {} })
  })

  it('names the origin that a request was sent to as the server: OpenAPI, Retool, Postman', async () => {
    // biome-ignore lint/suspicious/noExplicitAny: documents of whatever shape
    const read = async (name: string): Promise<any> => (await ask(`/openapi/${name}.json`)).json()
    expect(await read('settings')).to.deep.equal({ servers: [{ url: origin, description: 'Here.' }] })
    const { scheme, host } = (await read('retool')).servers[0].variables
    expect([scheme.default, host.default]).to.deep.equal(['http', new URL(origin).host])
    expect(await read('postman')).to.deep.equal({ variable: [{ key: 'baseUrl', value: origin }, token] })
  })

  it('names the configured origin whatever Host says', async () => {
    const { servers } = await serverOf(documentation({ documents: settings, publicOrigin: 'https://api.example' }))
    expect(await servers('evil.example')).to.deep.equal([{ url: 'https://api.example' }])
  })

  // A URL parser refuses them although each has the form of a host.
  const unparseable = ['a:99999', '1.2.3.4.5', '999.1.1.1', '[::::]', '[.]:80']

  it('names no server after a Host that is no host, and after no more than eight of them', async () => {
    const { servers } = await serverOf(documentation({ documents: settings }))
    for (const host of ['a/b', 'a b', '"', 'a@b', '-', '[::1', 'a:b', ...unparseable])
      expect(await servers(host), host).to.deep.equal([{ url: '/' }])
    for (const host of ['[::1]:80', 'B.example', 'c', 'd', 'e', 'f', 'g', 'h:1'])
      expect(await servers(host), host).to.deep.equal([{ url: `http://${host.toLowerCase()}` }])
    expect(await servers('i')).to.deep.equal([{ url: '/' }])
    expect(await servers('c')).to.deep.equal([{ url: 'http://c' }])
  })

  for (const target of ['/openapi.yaml', '/openapi.yml', '/swagger.json'])
    it(`leads from ${target} to the contract`, async () => {
      const answer = await fetch(origin + target, { redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')]).to.deep.equal([302, '/openapi.json'])
      expect(answer.headers.get('access-control-allow-origin')).to.equal('*')
      expect(await (await ask(target)).json()).to.deep.equal(contract)
    })

  it('tells a browser beforehand that it may ask, with credentials or without', async () => {
    const question = {
      Origin: 'https://acme.retool.com',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization,x-reviewer',
    }
    const { status, headers } = await ask('/openapi.json', question, 'OPTIONS')
    expect(status).to.equal(204)
    expect(headers.get('access-control-allow-origin')).to.equal('*')
    expect(headers.get('access-control-allow-methods')).to.equal('GET, HEAD, OPTIONS')
    expect(headers.get('access-control-allow-headers')).to.equal('*, Authorization')
  })

  it('sends a contract once to whoever remembers its tag', async () => {
    const { headers } = await ask('/openapi.json')
    const tag = headers.get('etag') ?? ''
    expect(headers.get('cache-control')).to.equal('no-cache')
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const again = await ask('/openapi.json', { 'If-None-Match': known, Origin: 'https://acme.retool.com' })
      expect([again.status, await again.text()], known).to.deep.equal([304, ''])
      expect(again.headers.get('etag')).to.equal(tag)
      expect(again.headers.get('access-control-allow-origin')).to.equal('*')
    }
    expect((await ask('/openapi.json', { 'If-None-Match': '"other"' })).status).to.equal(200)
  })

  for (const [accepted, coding] of [
    ['gzip, br', 'gzip'],
    ['br, gzip;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['identity', null],
    ['gzip;q=0', null],
    ['gzip;q=0.0', null],
    ['x-gzip2', null],
  ] as const)
    it(`sends ${coding ?? 'plain text'} to whoever takes ${accepted}`, async () => {
      const answer = await ask('/openapi.json', { 'Accept-Encoding': accepted })
      expect(answer.headers.get('content-encoding')).to.equal(coding)
      expect(answer.headers.get('vary')).to.equal('Accept-Encoding')
      expect(Number(answer.headers.get('content-length')) < 500).to.equal(coding !== null)
      expect(await answer.json()).to.deep.equal(contract)
    })

  it('answers HEAD like GET, without the contract', async () => {
    const answer = await ask('/openapi.json', { 'Accept-Encoding': 'identity' }, 'HEAD')
    expect([answer.status, await answer.text()]).to.deep.equal([200, ''])
    expect(Number(answer.headers.get('content-length'))).to.equal(JSON.stringify(contract).length)
  })

  it('serves the page once it is made, as it is now, and lets it load nothing from elsewhere', async () => {
    expect((await ask('/docs')).status).to.equal(404)
    writeFileSync(page, '<!doctype html>')
    const answer = await ask('/docs')
    expect(await answer.text()).to.equal('<!doctype html>')
    expect(answer.headers.get('content-security-policy')).to.match(/^default-src 'none'/)
    const tag = answer.headers.get('etag') ?? ''
    expect((await ask('/docs', { 'If-None-Match': tag })).status).to.equal(304)
    writeFileSync(page, '<!doctype html><title>Other</title>')
    utimesSync(page, new Date(), new Date(Date.now() + 5_000))
    expect(await (await ask('/docs', { 'If-None-Match': tag })).text()).to.contain('Other')
  })

  it('leaves everything else to the contract', async () => {
    for (const target of ['/openapi.json?x', '/docs/x', '/openapi.json/..', '/', '/openapi/', '/openapi/admin.json'])
      expect((await ask(target)).status, target).to.equal(404)
    expect((await ask('/openapi.json', {}, 'POST')).status).to.equal(404)
    expect((await ask('/other', {}, 'OPTIONS')).status).to.equal(404)
  })
})

const settings = { '/openapi/settings.json': { servers: [{ url: '/' }] } }

/** Asks a documentation of its own for its servers; fetch would not send another Host. */
async function serverOf(answers: ReturnType<typeof documentation>) {
  const server = createServer((request, response) => void answers(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const { port } = server.address() as AddressInfo
  const servers = (host: string) =>
    new Promise((resolve, reject) => {
      get(
        { port, host: '127.0.0.1', path: '/openapi/settings.json', agent: false, headers: { Host: host } },
        (answer) => {
          let text = ''
          answer.on('data', (chunk) => (text += chunk)).on('end', () => resolve(JSON.parse(text).servers))
        },
      ).on('error', reject)
    })
  return { servers }
}
