import { expect } from 'chai'
import { acme, bill, ingestionForTests, rival } from './testing.ts'

type Item = { id: string }

describe('GET /ingestion', () => {
  const { as, submit } = ingestionForTests()
  const list = async (query: string, organisation = acme) => (await as(organisation)('GET', `/ingestion${query}`)).body
  const ids = async (query: string) => (await list(query)).items.map(({ id }: Item) => id)
  let january: string
  let march: string
  let train: string

  before(async () => {
    january = (await submit(acme, { ...bill, period: { from: '2025-01-01', until: '2025-01-31' } })).id
    march = (await submit(acme, { ...bill, period: { from: '2025-03-01', until: '2025-03-31' }, state: 'draft' })).id
    train = (await submit(acme, { subchildId: 'rail-national', period: bill.period, activity: { 2: 640 } })).id
    await submit(rival)
  })

  it('lists the items of the organisation and of no other, newest first', async () => {
    expect(await ids('')).to.deep.equal([train, march, january])
  })

  it('narrows the list by each filter, and by several together', async () => {
    expect(await ids(`?ids=${january},${march}`)).to.deep.equal([march, january])
    expect(await ids('?subchildIds=rail-national')).to.deep.equal([train])
    expect(await ids('?states=draft')).to.deep.equal([march])
    expect(await ids('?states=draft,pending&subchildIds=electricity-usage')).to.deep.equal([march, january])
    expect(await ids('?ids=01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11')).to.deep.equal([])
  })

  it('takes both days of a period for part of it', async () => {
    expect(await ids('?from=2025-01-31&until=2025-02-28&subchildIds=electricity-usage')).to.deep.equal([january])
    expect(await ids('?from=2025-02-01&until=2025-03-01&subchildIds=electricity-usage')).to.deep.equal([march])
    expect(await ids('?from=2025-02-01&until=2025-02-28&subchildIds=electricity-usage')).to.deep.equal([])
  })

  it('goes through the list page by page, whatever is handed in meanwhile', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await list(`?limit=1${cursor === null ? '' : `&cursor=${cursor}`}`)
      seen.push(...page.items.map(({ id }: Item) => id))
      cursor = page.nextCursor
      await submit(acme)
    } while (cursor !== null)
    expect(seen).to.deep.equal([train, march, january])
  })

  const id = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'
  for (const key of ['', '["a"', '["2026-01-15T09:30:00.000Z","x"]', `["2026-02-30T00:00:00.000Z","${id}"]`])
    it(`refuses a cursor of ${key || 'nothing'}, which is none of this list`, async () => {
      const cursor = Buffer.from(key).toString('base64url') || 'abc'
      const { status, body } = await as(acme)('GET', `/ingestion?cursor=${cursor}`)
      expect(status).to.equal(400)
      expect(body.errors[0]).to.include({ in: 'query', name: 'cursor' })
    })

  it('refuses a limit, a day and a state that the contract does not have', async () => {
    for (const query of ['limit=0', 'limit=101', 'limit=1e1', 'from=2025-02-30', 'states=lost', 'ids=7'])
      expect((await as(acme)('GET', `/ingestion?${query}`)).status, query).to.equal(400)
    for (const query of ['from=0000-01-01', 'until=9999-12-31', 'from=1899-12-31', 'until=2201-01-01'])
      expect((await as(acme)('GET', `/ingestion?${query}`)).status, query).to.equal(400)
  })
})

describe('GET /ingestion, page by page', () => {
  const { as, submit } = ingestionForTests()

  it('shows what was there from the start once, in order, while others insert at the same time', async () => {
    const before: string[] = []
    for (let given = 0; given < 12; given++) before.unshift((await submit(acme)).id)
    let isReading = true
    const inserting = Array.from({ length: 4 }, async () => {
      while (isReading) await submit(acme)
    })
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const { items, nextCursor } = (await as(acme)('GET', `/ingestion?limit=1${cursor}`)).body
      seen.push(...items.map(({ id }: { id: string }) => id))
      if (nextCursor === null) break
      cursor = `&cursor=${nextCursor}`
    }
    isReading = false
    await Promise.all(inserting)
    expect(seen.filter((id) => before.includes(id))).to.deep.equal(before)
    expect(new Set(seen).size).to.equal(seen.length)
  })
})

describe('GET /ingestion/items/{itemId}', () => {
  const { as, submit, decide } = ingestionForTests()

  it('hides an item of another organisation behind 404, so that ids cannot be probed', async () => {
    const { id } = await submit(acme)
    const asked = await as(rival)('GET', `/ingestion/items/${id}`)
    const unknown = await as(rival)('GET', '/ingestion/items/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11')
    for (const { status, body } of [asked, unknown]) {
      expect(status).to.equal(404)
      expect({ ...body, requestId: '' }).to.deep.equal({ ...unknown.body, requestId: '' })
    }
    expect((await as(rival)('GET', `/ingestion/items/${id}/activity`)).status).to.equal(404)
  })

  it('tells why an item was rejected, while it is', async () => {
    const { id } = await submit(acme)
    await decide(acme, id, 'reject', 'The bill says 1234.5 kWh')
    const { body } = await as(acme)('GET', `/ingestion/items/${id}`)
    expect(body.item).to.include({ state: 'rejected', reason: 'The bill says 1234.5 kWh' })
    const edited = await as(acme)('PATCH', `/ingestion/items/${id}`, { body: { activity: { 1: 1234.5 } } })
    expect(edited.body.item.state).to.equal('pending')
    expect(edited.body.item).not.to.have.property('reason')
  })

  it('lists the one entry of a form', async () => {
    const { id } = await submit(acme, { ...bill, site: 'Leeds office' })
    const { status, body } = await as(acme)('GET', `/ingestion/items/${id}/activity`)
    expect(status).to.equal(200)
    const entry = { ordinal: 1, period: bill.period, activity: { 1: 12345 }, site: 'Leeds office' }
    expect(body).to.deep.equal({ items: [entry], nextCursor: null })
  })
})
