import { expect } from 'chai'
import { ADMIN_SECRET, echo, onLoopback, testGateway } from './testing.ts'

const ITEM = '/ingestion/items/0193'

describe('a gateway with rates', () => {
  let service: Awaited<ReturnType<typeof onLoopback>>
  let edge: Awaited<ReturnType<typeof testGateway>>
  const started: (typeof edge)[] = []
  const start = async (rates: Parameters<typeof testGateway>[1]) => {
    edge = await testGateway({ ingestion: service.origin, admin: service.origin }, rates)
    started.push(edge)
    const Authorization = `Bearer ${await edge.token()}`
    return (path = ITEM, headers: Record<string, string> = { Authorization }) =>
      fetch(`${edge.origin}${path}`, { headers })
  }
  before(async () => {
    service = await onLoopback(echo)
  })
  after(async () => {
    await Promise.all(started.map(({ close }) => close()))
    await service.close()
  })

  it('tells on every answer what is left, and answers 429 with the time to wait where nothing is', async () => {
    const get = await start({ rates: { organisation: { requests: 3, seconds: 60 } } })
    for (const left of [2, 1, 0]) {
      const { status, headers } = await get()
      expect([status, headers.get('ratelimit-policy')]).to.deep.equal([200, '"organisation";q=3;w=60'])
      expect(headers.get('ratelimit')).to.match(new RegExp(`^"organisation";r=${left};t=\\d+$`))
    }
    const refused = await get()
    expect(refused.status).to.equal(429)
    expect(refused.headers.get('content-type')).to.equal('application/problem+json')
    expect(Number(refused.headers.get('retry-after'))).to.be.within(19, 20)
    expect(refused.headers.get('ratelimit')).to.match(/^"organisation";r=0;t=\d+$/)
    expect(await refused.json()).to.include({ type: 'urn:tomorro:too-many-requests', status: 429 })
  })

  it('counts an organisation apart from others, and the administration not at all', async () => {
    const get = await start({ rates: { organisation: { requests: 1, seconds: 60 } } })
    expect([(await get()).status, (await get()).status]).to.deep.equal([200, 429])
    const admin = { Authorization: `Basic ${Buffer.from(`retool:${ADMIN_SECRET}`).toString('base64')}` }
    for (let turn = 0; turn < 3; turn += 1) expect((await get('/admin/audit', admin)).status).to.equal(200)
  })

  it('refuses a client before anything is asked of the authorizer, whatever it asks for', async () => {
    const get = await start({
      rates: { client: { requests: 2, seconds: 60 }, organisation: { requests: 9, seconds: 1 } },
    })
    expect((await get()).headers.get('ratelimit-policy')).to.equal('"client";q=2;w=60, "organisation";q=9;w=1')
    expect((await get('/nowhere', {})).status).to.equal(404)
    const asked = edge.facts.length
    for (const path of [ITEM, '/nowhere', '/readyz']) expect((await get(path)).status, path).to.equal(429)
    expect(edge.facts).to.have.length(asked)
    expect((await get('/healthz', {})).status, 'whoever watches over the process is not counted').to.equal(200)
  })
})
