import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { documentation } from './documentation.ts'

describe('documentation', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-docs-'))
  const page = path.join(folder, 'docs.html')
  const answers = documentation({ contract: { openapi: '3.0.3' }, page })
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

  it('lets pages of any origin read the contract', async () => {
    const answer = await fetch(`${origin}/openapi.json`)
    expect(answer.headers.get('access-control-allow-origin')).to.equal('*')
    expect(await answer.json()).to.deep.equal({ openapi: '3.0.3' })
  })

  it('serves the page once it is made, and lets it load nothing from elsewhere', async () => {
    expect((await fetch(`${origin}/docs`)).status).to.equal(404)
    writeFileSync(page, '<!doctype html>')
    const answer = await fetch(`${origin}/docs`)
    expect(await answer.text()).to.equal('<!doctype html>')
    expect(answer.headers.get('content-security-policy')).to.match(/^default-src 'none'/)
  })

  it('leaves everything else to the contract', async () => {
    for (const target of ['/openapi.json?x', '/docs/', '/openapi.json/..', '/'])
      expect((await fetch(origin + target)).status, target).to.equal(404)
    expect((await fetch(`${origin}/openapi.json`, { method: 'POST' })).status).to.equal(404)
  })
})
