import { expect } from 'chai'
import { NoAnswer } from './failures.ts'
import { createTomorro, type TomorroOptions } from './tomorro.ts'

const item = { id: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11' }
const form = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { '1': 12345 },
}

/** A client whose requests are recorded and answered by `answer`. */
function clientOf(answer: () => Response, options: Partial<TomorroOptions> = {}) {
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request)
    return answer()
  }
  const all = { url: 'https://api.test/', token: 'token-1', fetch, ...options }
  return { tomorro: createTomorro(all as typeof all & { adminKey: string }), requests }
}

const json =
  (body: unknown, status = 200, type = 'application/json') =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, ETag: '"1"' } })

describe('the client', () => {
  it('sends an operation to its address with body, headers and token', async () => {
    const { tomorro, requests } = clientOf(json({ item }, 201))
    const response = await tomorro.createForm({ body: form, headers: { 'Idempotency-Key': 'key-1' } })
    const [request] = requests
    expect([request?.method, request?.url]).to.deep.equal(['POST', 'https://api.test/ingestion/form'])
    expect(Object.fromEntries(request?.headers ?? [])).to.include({
      authorization: 'Bearer token-1',
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
    })
    expect(await request?.json()).to.deep.equal(form)
    expect(response.status).to.equal(201)
    expect(response.headers.get('etag')).to.equal('"1"')
    if (response.status === 201) expect(response.body.item.id).to.equal(item.id)
  })

  it('resolves to a problem under its status', async () => {
    const problem = { type: 'urn:tomorro:invalid-request', title: 'x', status: 400, requestId: 'r', errors: [] }
    const { tomorro } = clientOf(json(problem, 400, 'application/problem+json'))
    const response = await tomorro.createForm({ body: form })
    expect(response.status === 400 && response.body.type).to.equal('urn:tomorro:invalid-request')
  })

  it('writes path and query as the contract styles them', async () => {
    const { tomorro, requests } = clientOf(json({ items: [], nextCursor: null }))
    await tomorro.listItems({ query: { ids: [item.id, item.id], from: '2025-01-01', limit: 5, states: ['draft'] } })
    await tomorro.getItem({ path: { itemId: 'a/b' } })
    expect(requests.map(({ url }) => url)).to.deep.equal([
      `https://api.test/ingestion?ids=${item.id},${item.id}&from=2025-01-01&limit=5&states=draft`,
      'https://api.test/ingestion/items/a%2Fb',
    ])
  })

  it('encodes a comma within a value, so that it is no delimiter', async () => {
    const { tomorro, requests } = clientOf(json({ items: [] }))
    await tomorro.listItems({ query: { subchildIds: ['a,b', 'c'] } })
    expect(requests[0]?.url).to.equal('https://api.test/ingestion?subchildIds=a%2Cb,c')
  })

  it('asks for a token before each request where it is given a way to get one', async () => {
    let asked = 0
    const { tomorro, requests } = clientOf(json({}), { token: async () => `token-${++asked}` })
    await tomorro.getTaxonomy()
    await tomorro.getTaxonomy()
    expect(requests.map(({ headers }) => headers.get('authorization'))).to.deep.equal([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  for (const adminKey of ['retool:secret', btoa('retool:secret')])
    it(`sends the key of the administration, given as ${adminKey}, to its operations only`, async () => {
      const { tomorro, requests } = clientOf(json({ items: [] }), { adminKey })
      await tomorro.listBacklog()
      await tomorro.listItems()
      expect(requests.map(({ headers }) => headers.get('authorization'))).to.deep.equal([
        `Basic ${btoa('retool:secret')}`,
        'Bearer token-1',
      ])
    })

  it('sends what a call prefers, which a mock answers with', async () => {
    const { tomorro, requests } = clientOf(json({ title: 'Not found', status: 404 }, 404, 'application/problem+json'))
    await tomorro.getItem({ path: { itemId: item.id }, prefer: 'code=404' })
    await tomorro.getItem({ path: { itemId: item.id } })
    expect(requests.map(({ headers }) => headers.get('prefer'))).to.deep.equal(['code=404', null])
  })

  it('sends a merge patch by its media type, and a file as a form whose boundary fetch writes', async () => {
    const { tomorro, requests } = clientOf(json({ item }))
    await tomorro.updateItem({ path: { itemId: item.id }, body: { site: null } })
    await tomorro.createTemplateUpload({ body: { subchildId: 'electricity-usage', activity: new Blob(['a,b']) } })
    const [patch, upload] = requests
    expect(patch?.headers.get('content-type')).to.equal('application/merge-patch+json')
    const sent = await upload?.formData()
    expect(sent?.get('subchildId')).to.equal('electricity-usage')
    expect(sent?.get('activity')).to.be.instanceOf(Blob)
  })

  it('resolves to no body where there is none, and to a Blob where it is a file', async () => {
    const empty = clientOf(() => new Response(null, { status: 204 }))
    expect(await empty.tomorro.deleteItem({ path: { itemId: item.id } })).to.deep.include({
      status: 204,
      body: undefined,
    })
    const file = clientOf(() => new Response('a,b', { headers: { 'Content-Type': 'text/csv' } }))
    const response = await file.tomorro.getTemplate({ path: { subchildId: 'electricity-usage' } })
    expect(response.status === 200 && (await (response.body as Blob).text())).to.equal('a,b')
  })

  it('rejects where there was no answer, or the caller gave up', async () => {
    const away = clientOf(
      () => {
        throw new TypeError('fetch failed')
      },
      { retries: 0 },
    )
    const failure = await away.tomorro.getTaxonomy().catch((error: Error) => error)
    expect(failure)
      .to.be.instanceOf(NoAnswer)
      .and.have.property('message', 'getTaxonomy was not answered: fetch failed')
    const refused = createTomorro({ url: 'http://127.0.0.1:1', retries: 0 }).getTaxonomy()
    expect(await refused.catch((error: Error) => error.message)).to.match(
      /^getTaxonomy was not answered: fetch failed \((?:connect ECONNREFUSED 127\.0\.0\.1:1|bad port)\)$/,
    )
    const signal = AbortSignal.abort()
    const real = createTomorro({ url: 'http://127.0.0.1:1' })
    expect(await real.getTaxonomy({ signal }).catch((error: Error) => error.name)).to.equal('AbortError')
  })
})
