import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { webClient } from './web-client.ts'

const configuration = { issuer: 'https://id.example/', clientId: 'web', audience: 'urn:api', isReviewOffered: false }
const navigation = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('the web client at the gateway', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-web-'))
  let server: Server
  const ask = (address: string, headers = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, { method, headers })

  before(async () => {
    mkdirSync(path.join(folder, 'assets'))
    writeFileSync(path.join(folder, 'index.html'), '<title>Tomorro</title>')
    writeFileSync(path.join(folder, 'assets/index-AbCd1234.js'), 'const figures = 1\n'.repeat(200))
    const answer = webClient({ folder, configuration, apiSegments: new Set(['report', 'settings']) })
    server = createServer((request, response) => {
      if (!answer(request, response)) response.writeHead(404).end('not the client')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  after(() => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  })

  it('answers pages with a policy that lets in no script but its own, and connects nowhere but to the issuer', async () => {
    const { headers, status } = await ask('/')
    expect(status).to.equal(200)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).to.include("default-src 'none'").and.include("script-src 'self'").and.not.include('unsafe')
    expect(policy).to.include("connect-src 'self' https://id.example;").and.include("frame-ancestors 'none'")
    expect(headers.get('cache-control')).to.equal('no-cache')
  })

  it('lets files with a digest in their name be kept for good, and sends them compressed', async () => {
    const { headers } = await ask('/assets/index-AbCd1234.js', { 'Accept-Encoding': 'gzip' })
    expect(headers.get('cache-control')).to.equal('public, max-age=31536000, immutable')
    expect(headers.get('content-encoding')).to.equal('gzip')
    expect(headers.get('content-type')).to.match(/^text\/javascript/)
    const known = await ask('/', { 'If-None-Match': (await ask('/')).headers.get('etag') ?? '' })
    expect(known.status).to.equal(304)
  })

  it('tells the page its issuer, so that one build serves every stage', async () => {
    expect(await (await ask('/config.json')).json()).to.deep.equal(configuration)
  })

  for (const [address, headers, expected] of [
    ['/activity/new?category=taxi', navigation, 200],
    ['/reports', navigation, 200],
    ['/report', navigation, 404],
    ['/settings/wtt', navigation, 404],
    ['/activity', { Accept: 'application/json' }, 404],
    ['/assets/gone.js', {}, 404],
    ['/../passwd', {}, 404],
    ['/%2e%2e/passwd', {}, 404],
  ] as const)
    it(`${expected === 200 ? 'answers' : 'leaves'} ${address} ${'Accept' in headers ? `to whoever takes ${headers.Accept.split(',')[0]}` : ''}`, async () =>
      expect((await ask(address, headers)).status).to.equal(expected))

  it('takes nothing but GET and HEAD', async () => {
    expect((await ask('/', {}, 'POST')).status).to.equal(404)
    expect((await ask('/', {}, 'HEAD')).status).to.equal(200)
  })

  it('refuses to start without a built client', () => {
    expect(() => webClient({ folder: path.join(folder, 'assets'), configuration, apiSegments: new Set() })).to.throw(
      /holds no built web client/,
    )
  })
})
