import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { entry, upload } from '@tomorro/database/schema/ingestion'
import { expect } from 'chai'
import { eq, sql } from 'drizzle-orm'
import { acme, administrationForTests, rival } from './testing.ts'

type Item = { id: string }

describe('GET /admin/ingestion/backlog', () => {
  const { ask, given, inDatabase } = administrationForTests()
  const list = async (query = '') => (await ask('GET', `/admin/ingestion/backlog${query}`)).body
  const ids = async (query: string) => (await list(query)).items.map(({ id }: Item) => id)
  let first: string
  let second: string
  let third: string

  before(async () => {
    first = await given({ orgId: rival })
    second = await given({ subchildId: 'rail-national', calculationMethod: 'distance' }, { 2: '640' })
    third = await given({ periodStart: '2024-01-01', periodEnd: '2025-01-01' })
    for (const state of ['draft', 'approved', 'rejected'] as const) await given({ state })
  })

  it('lists what is pending of every organisation, oldest first, and nothing else', async () => {
    expect(await ids('')).to.deep.equal([first, second, third])
  })

  it('names what an item is, in words', async () => {
    const { items } = await list(`?orgId=${rival}`)
    expect(items).to.have.length(1)
    expect(items[0]).to.deep.include({
      id: first,
      orgId: rival,
      parentDisplayName: 'Utilities',
      childDisplayName: 'Electricity',
      subchildDisplayName: 'Electricity usage',
      activity: { 1: 12345 },
      period: { from: '2025-01-01', until: '2025-12-31' },
      state: 'pending',
    })
  })

  it('says whose it is, by id and, once the organisation is known here, by name', async () => {
    expect((await list(`?orgId=${rival}`)).items[0]).to.not.have.property('orgName')
    await ask('POST', '/admin/organisations', { body: { id: rival, name: 'Rival Ltd' } })
    expect((await list(`?orgId=${rival}`)).items[0]).to.include({ orgId: rival, orgName: 'Rival Ltd' })
    const audit = (await ask('GET', `/admin/audit?orgId=${rival}`)).body.items
    expect(audit.map(({ orgName }: { orgName?: string }) => orgName)).to.deep.equal(['Rival Ltd'])
  })

  it('says what an item would add by the factors of now, once there are any', async () => {
    const estimates = async () => (await list()).items.map(({ estimate }: { estimate: number | null }) => estimate)
    expect(await estimates()).to.deep.equal([null, null, null])
    await inDatabase(async (transaction) => {
      const about = { source: 'DESNZ', edition: 2025, licence: 'OGL-UK-3.0' }
      await transaction
        .insert(factorEdition)
        .values({ ...about, digest: 'a'.repeat(64), factors: 4, loadedAt: new Date(0), gwp: 'AR5' })
      const values = { generation: ['scope-2', '0.177'], td: ['scope-3', '0.01853'] } as const
      for (const [part, [scope, kgCo2e]] of Object.entries(values))
        for (const key of [`electricity.uk.${part}.kwh`, `wtt.electricity.uk.${part}.kwh`])
          await transaction.insert(factor).values({
            ...{ ...about, key, unit: 'kWh', category: 'UK electricity', activity: 'Electricity' },
            ...{ scope: key.startsWith('wtt') ? 'scope-3' : scope, kgCo2e },
          })
    })
    // 12,345 kWh at 2 x (0.177 + 0.01853): 0.177 and 0.01853 kg, and as much again from well to tank. Rail has no factor here.
    const [electricity, rail] = await estimates()
    expect([electricity, rail]).to.deep.equal([4827.6357, null])
  })

  it('narrows the list by each filter', async () => {
    expect(await ids(`?orgId=${acme}`)).to.deep.equal([second, third])
    expect(await ids('?subchildIds=rail-national')).to.deep.equal([second])
    expect(await ids('?from=2025-01-01')).to.deep.equal([first, second])
    expect(await ids('?until=2024-12-31')).to.deep.equal([third])
  })

  it('goes through the list page by page, whatever is handed in meanwhile', async () => {
    const seen: string[] = []
    const page = await list('?limit=2')
    seen.push(...page.items.map(({ id }: Item) => id))
    const late = await given()
    seen.push(...(await ids(`?limit=2&cursor=${page.nextCursor}`)))
    expect(seen).to.deep.equal([first, second, third, late])
  })

  it('refuses a cursor of another list', async () => {
    expect((await ask('GET', '/admin/ingestion/backlog?cursor=WyJhIl0')).status).to.equal(400)
  })
})

describe('the flags of the backlog', () => {
  const { ask, given, inDatabase } = administrationForTests()
  type Flagged = Item & {
    flags: { kind: string; detail: string; itemIds: string[] }[]
    duplicates?: string[]
    submittedAt: string
  }
  const find = async (id: string): Promise<Flagged & { waitingDays: number; createdAt: string }> =>
    (await ask('GET', '/admin/ingestion/backlog?limit=100')).body.items.find((item: Item) => item.id === id)
  const kindsOf = async (id: string) => (await find(id)).flags.map(({ kind, itemIds }) => [kind, ...itemIds])

  it('tell of the same content, of approved activity of the same days, and of an amount that is out of size', async () => {
    const site = 'Flagged'
    const lastYear = { site, state: 'approved', periodStart: '2024-01-01', periodEnd: '2025-01-01' } as const
    const before = await given(lastYear, { 1: '12.3' })
    const approved = await given({ site, state: 'approved', periodEnd: '2025-02-01' }, { 1: '1000' })
    const first = await given({ site })
    const second = await given({ site })
    await given({ site, orgId: rival })
    expect(await kindsOf(second)).to.deep.equal([
      ['duplicate', first],
      ['overlap', approved],
      ['magnitude', before],
    ])
    expect((await find(first)).duplicates).to.deep.equal([second])
  })

  it('tell nothing of another site, another subchild or what is not approved', async () => {
    await given({ site: 'York', state: 'approved' })
    await given({ site: 'Hull', state: 'rejected' })
    await given({ site: 'Hull', state: 'approved', subchildId: 'electricity-renewable-tariff' })
    expect(await kindsOf(await given({ site: 'Hull' }, { 1: '77' }))).to.deep.equal([])
  })

  it('tell of a first value that is far from what peers have, without naming them', async () => {
    const subchildId = 'natural-gas-usage'
    for (const kwh of ['8000', '9000', '10000', '11000', '12000'])
      await given({ orgId: rival, site: `Peer ${kwh}`, state: 'approved', subchildId }, { 1: kwh })
    expect(await kindsOf(await given({ site: 'New', subchildId }, { 1: '12345678' }))).to.deep.equal([['unlike-peers']])
    expect(await kindsOf(await given({ site: 'Newer', subchildId }, { 1: '12345' }))).to.deep.equal([])
  })

  it('say how many items overlap, or at least how many', async () => {
    const site = 'Crowded'
    const day = (of: number) => ({ periodStart: `2025-01-${of}`, periodEnd: `2025-01-${of + 1}` })
    for (let many = 0; many < 11; many++) await given({ site, state: 'approved', ...day(10 + many) }, { 1: `1${many}` })
    const overlap = async (id: string) => (await find(id)).flags.find(({ kind }) => kind === 'overlap')
    const first = await given({ site }, { 1: '4000' })
    expect(await overlap(first)).to.deep.include({
      detail: '11 other items cover some of the same days at the same site',
    })
    for (let many = 11; many < 51; many++) await given({ site, state: 'approved', ...day(10) }, { 1: `1${many}` })
    expect((await overlap(first))?.detail).to.match(/^At least \d\d other items cover some of the same days/)
  })

  it('compare with a limited number of entries, however many large files were handed in', async () => {
    const [site, files] = ['Large files', 51]
    const ids: string[] = []
    for (let file = 0; file < files; file++) ids.push(await given({ site, inputMethod: 'template' }, { 1: `1${file}` }))
    await inDatabase((transaction) =>
      transaction.execute(sql`
        insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity, site)
        select org_id, item_id, further, period_start, period_end, activity, site
        from ingestion.entry, generate_series(2, 200) as further where item_id = any(${sql.param(ids)}::uuid[])`),
    )
    const { flags } = await find(ids[0] ?? '')
    expect(flags.find(({ kind }) => kind === 'overlap')?.detail).to.match(/^At least \d other items cover/)
  })

  it('stand beside how long the item has waited', async () => {
    const id = await given({}, { 1: '4321' })
    const { submittedAt, createdAt, waitingDays } = await find(id)
    expect(submittedAt).to.equal(createdAt)
    expect(waitingDays).to.equal(0)
  })
})

describe('GET /admin/ingestion/activity', () => {
  const { ask, given, inDatabase } = administrationForTests()

  it('says which rows of which sheet an entry was read from, and nothing of the kind for a form', async () => {
    const itemId = await given({ inputMethod: 'import' }, { 1: '372' })
    const formId = await given({}, { 1: '372' })
    const readFrom = async (id: string) =>
      (await ask('GET', `/admin/ingestion/activity?itemId=${id}`)).body.items[0].source
    const moment = new Date('2026-01-15T09:30:00Z')
    await inDatabase(async (transaction) => {
      await transaction.update(entry).set({ sourceRows: '{[5,36),[40,41)}' }).where(eq(entry.itemId, itemId))
      await transaction.insert(upload).values({
        ...{ orgId: acme, id: itemId, itemId, objectKey: 'ingestion/one', sha256: '0'.repeat(64), bytes: 1, rows: 1 },
        ...{ mediaType: 'text/csv', sheet: 'Transactions', uploadedAt: moment },
      })
    })
    expect(await readFrom(itemId)).to.equal('Transactions, rows 5-35 and 40')
    expect(await readFrom(formId)).to.equal(undefined)
  })

  it('says what was handed in with names, units and choices in words', async () => {
    const itemId = await given(
      { subchildId: 'flight-long-haul', calculationMethod: 'distance', site: 'Leeds office' },
      { 2: '5540', 4: 'economy', 5: false },
    )
    const { status, body } = await ask('GET', `/admin/ingestion/activity?itemId=${itemId}`)
    expect(status).to.equal(200)
    const shared = { entry: 1, period: { from: '2025-01-01', until: '2025-12-31' }, site: 'Leeds office' }
    for (const item of body.items) expect(item).to.deep.include(shared)
    expect(body.items.map(({ key, value }: { key: string; value: string }) => `${key} ${value}`)).to.deep.equal([
      'DISTANCE_IN_KM 5540',
      'CABIN Economy',
      'RADIATIVE_FORCING no',
    ])
  })

  it('answers 404 for an item that is not there', async () => {
    expect((await ask('GET', '/admin/ingestion/activity?itemId=01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11')).status).to.equal(
      404,
    )
  })
})
