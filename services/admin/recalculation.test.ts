import { recalculationItem, run } from '@tomorro/database/schema/calculation'
import { expect } from 'chai'
import { and, eq, sql } from 'drizzle-orm'
import { acme, administrationForTests, rival } from './testing.ts'

describe('recalculations', () => {
  const { ask, given, inDatabase } = administrationForTests()
  const request = (body: object = { mode: 'dry-run' }, headers: Record<string, string> = {}) =>
    ask('POST', '/admin/recalculations', { body, headers }, 'ada@tomorro.example')
  const idOf = async (body?: object): Promise<string> => (await request(body)).body.item.id
  const get = async (id: string, query = '') => (await ask('GET', `/admin/recalculations/${id}${query}`)).body
  const jobsOf = (id: string): Promise<unknown[]> =>
    inDatabase(async (transaction) => {
      const { rows } = await transaction.execute<{ data: unknown }>(
        sql`select data from pgboss.job where name = 'recalculate' and data ->> 'runId' = ${id} order by data ->> 'organisationId'`,
      )
      return rows.map(({ data }) => data)
    })
  /** The worker's result for an item. */
  const note = (runId: string, itemId: string, before: string, after: string, reason: string | null, orgId = acme) =>
    inDatabase((transaction) =>
      transaction.insert(recalculationItem).values({
        orgId,
        runId,
        itemId,
        before,
        after,
        editions: { 2024: { before, after: '0' }, 2025: { before: '0', after } },
        isChanged: before !== after,
        reason,
      }),
    )
  const finish = (id: string, orgId: string) =>
    inDatabase((transaction) =>
      transaction
        .update(run)
        .set({ state: 'completed', finishedAt: new Date('2026-02-01T00:00:00Z') })
        .where(and(eq(run.id, id), eq(run.orgId, orgId))),
    )

  let items: string[]
  before(async () => {
    for (const [id, name] of [
      [acme, 'Acme Ltd'],
      [rival, 'Rival Ltd'],
    ])
      await ask('POST', '/admin/organisations', { body: { id, name } })
    items = [await given({ state: 'approved' }), await given({ state: 'approved' }), await given({ state: 'approved' })]
    await given({ state: 'approved', orgId: rival, subchildId: 'natural-gas-usage' }, { 1: '10000' })
    await given({ state: 'pending', orgId: 'org_Pending0Test' })
  })

  it('send a job for each organisation that has approved activity, and leave it in the audit', async () => {
    const { status, headers, body } = await request({ mode: 'apply', edition: 2025 })
    expect(status).to.equal(202)
    expect(headers.get('location')).to.equal(`/admin/recalculations/${body.item.id}`)
    expect(body.item).to.deep.include({ mode: 'apply', edition: 2025, status: 'queued' })
    expect(await jobsOf(body.item.id)).to.deep.equal(
      [acme, rival].map((organisationId) => ({ organisationId, runId: body.item.id })),
    )
    const audit = (await ask('GET', `/admin/audit?subject=${body.item.id}`)).body.items
    expect(audit.map(({ action, actor, detail }: Record<string, unknown>) => [action, actor, detail])).to.deep.equal([
      ['recalculation-requested', 'ada@tomorro.example', { mode: 'apply', edition: 2025 }],
    ])
  })

  it('name the organisation that they are of, also when the request is repeated', async () => {
    const body = { mode: 'dry-run', orgId: rival }
    const headers = { 'Idempotency-Key': 'named-once' }
    const { item } = (await request(body, headers)).body
    expect(item).to.deep.include({ orgId: rival, orgName: 'Rival Ltd' })
    expect((await request(body, headers)).body.item).to.deep.equal(item)
    expect((await request(body, { ...headers, 'X-Reviewer': 'another@tomorro.example' })).status).to.equal(422)
    expect((await get(item.id)).item.orgName).to.equal('Rival Ltd')
  })

  const narrowed: { body: object; organisations: string[] }[] = [
    { body: { mode: 'dry-run', orgId: rival }, organisations: [rival] },
    { body: { mode: 'dry-run', subchildIds: ['electricity-usage'] }, organisations: [acme] },
    { body: { mode: 'dry-run', from: '2026-01-01' }, organisations: [] },
  ]
  for (const { body, organisations } of narrowed)
    it(`narrowed by ${JSON.stringify(body)} reach ${organisations.length} organisations`, async () => {
      const id = await idOf(body)
      const jobs = (await jobsOf(id)) as { organisationId: string }[]
      expect(jobs.map(({ organisationId }) => organisationId)).to.deep.equal(organisations)
      expect((await get(id)).item.status).to.equal(organisations.length === 0 ? 'completed' : 'queued')
    })

  it('tell old and new once they are through: in all, by organisation and edition, and by item with the reason', async () => {
    const id = await idOf()
    const [one = '', two = '', three = ''] = items
    await note(id, one, '100', '90', 'Edition 2024 became 2025')
    await note(id, two, '100', '130.5', 'Edition 2024 became 2025')
    await note(id, three, '7', '7', null)
    expect((await get(id)).item)
      .to.include({ status: 'active' })
      .and.not.have.property('itemsTotal')
    await finish(id, acme)
    await finish(id, rival)
    const { item, editions, changes } = await get(id)
    expect(item).to.deep.include({
      status: 'completed',
      itemsTotal: 3,
      itemsChanged: 2,
      emissionsBefore: 207,
      emissionsAfter: 227.5,
      finishedAt: '2026-02-01T00:00:00.000Z',
    })
    expect(editions).to.deep.equal([
      { orgId: acme, orgName: 'Acme Ltd', edition: 2025, emissionsBefore: 0, emissionsAfter: 227.5 },
      { orgId: acme, orgName: 'Acme Ltd', edition: 2024, emissionsBefore: 207, emissionsAfter: 0 },
    ])
    expect(changes.map(({ itemId }: { itemId: string }) => itemId)).to.deep.equal([two, one])
    expect(changes[0]).to.deep.equal({
      itemId: two,
      orgId: acme,
      orgName: 'Acme Ltd',
      emissionsBefore: 100,
      emissionsAfter: 130.5,
      reason: 'Edition 2024 became 2025',
    })
    const huge = await idOf()
    await note(huge, one, '60000000000', '1', 'Edition 2024 became 2025')
    await note(huge, two, '60000000000', '1.5', 'Edition 2024 became 2025')
    await finish(huge, acme)
    await finish(huge, rival)
    const refused = await get(huge)
    expect(refused.errors).to.deep.equal([
      {
        in: 'path',
        name: 'recalculationId',
        code: 'too_large',
        detail: 'A total of 120000000000.00000 kgCO2e cannot be shown exactly',
        expected:
          'a recalculation of a shorter period or of fewer subchildren, so that totals stay below 60,000,000,000 kgCO2e',
      },
    ])
    const first = await get(id, '?limit=1')
    const second = await get(id, `?limit=1&cursor=${first.nextCursor}`)
    expect([second.changes[0].itemId, second.nextCursor]).to.deep.equal([one, null])
  })

  it('are listed newest first, and for an organisation also those of all that reached it', async () => {
    const ofRival = await idOf({ mode: 'dry-run', orgId: rival })
    const ofAll = await idOf()
    const ofAcme = await idOf({ mode: 'dry-run', orgId: acme })
    const listed = async (query: string) =>
      (await ask('GET', `/admin/recalculations?limit=2${query}`)).body.items.map(({ id }: { id: string }) => id)
    expect(await listed('')).to.deep.equal([ofAcme, ofAll])
    expect(await listed(`&orgId=${rival}`)).to.deep.equal([ofAll, ofRival])
  })

  it('answer a repeat of the same key with the same recalculation, and send nothing again', async () => {
    const key = { 'Idempotency-Key': 'edition-2026' }
    const first = await request({ mode: 'apply' }, key)
    const second = await request({ mode: 'apply' }, key)
    expect([second.status, second.body]).to.deep.equal([202, first.body])
    expect(await jobsOf(first.body.item.id)).to.have.length(2)
    expect((await request({ mode: 'dry-run' }, key)).status).to.equal(422)
  })

  it('refuse what contradicts itself or the taxonomy, with pointers', async () => {
    const { status, body } = await request({
      mode: 'dry-run',
      from: '2025-02-01',
      until: '2025-01-01',
      subchildIds: ['electricity-usage', 'atlantis'],
    })
    expect(status).to.equal(400)
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).to.deep.equal(['/until', '/subchildIds/1'])
  })

  it('are not there under another id', async () => {
    expect((await ask('GET', '/admin/recalculations/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11')).status).to.equal(404)
  })
})
