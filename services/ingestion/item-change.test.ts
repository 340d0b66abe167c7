import { item } from '@tomorro/database/schema/ingestion'
import { expect } from 'chai'
import { eq } from 'drizzle-orm'
import { acme, bill, ingestionForTests, rival } from './testing.ts'

describe('what an organisation does with an item', () => {
  const { as, submit, decide, transitions, inOrganisation } = ingestionForTests()
  const ask = (method: string, path: string, sent?: Parameters<ReturnType<typeof as>>[2]) =>
    as(acme, 'auth0|64b1f6')(method, `/ingestion/items/${path}`, sent)
  const patch = (id: string, body: unknown, headers: Record<string, string> = {}) => ask('PATCH', id, { body, headers })

  it('changes what a patch names, leaves the rest, and counts the change', async () => {
    const { id } = await submit(acme, { ...bill, site: 'Leeds office' })
    const { status, headers, body } = await patch(id, { activity: { 1: 1234.5 }, period: { until: '2025-11-30' } })
    expect(status).to.equal(200)
    expect(headers.get('etag')).to.equal('"2"')
    expect(body.item).to.deep.include({
      activity: { 1: 1234.5 },
      period: { from: '2025-01-01', until: '2025-11-30' },
      site: 'Leeds office',
      state: 'pending',
      revision: 2,
    })
    expect((await ask('GET', `${id}/activity`)).body.items[0]).to.deep.include({ activity: { 1: 1234.5 } })
    expect(await transitions(acme, id)).to.have.length(1)
  })

  it('is known to the review as of everybody who edited it, also between two others', async () => {
    const { id } = await submit(acme)
    for (const [userId, email] of [
      ['auth0|65f0c1', 'ann@acme.example'],
      ['samlp|acme|ben', 'ben@acme.example'],
      ['auth0|65f0c1', 'ann@acme.example'],
    ] as const)
      await patch(id, { site: `Office of ${email}` }, { 'X-User-ID': userId, 'X-User-Email': email })
    const [row] = await inOrganisation(acme, (transaction) => transaction.select().from(item).where(eq(item.id, id)))
    expect(row?.preparers).to.deep.equal(['', 'ann@acme.example', 'ben@acme.example'])
  })

  it('takes application/merge-patch+json for what it is', async () => {
    const { id } = await submit(acme, { ...bill, site: 'Leeds office' })
    const { status, body } = await patch(id, { site: null }, { 'Content-Type': 'application/merge-patch+json' })
    expect(status).to.equal(200)
    expect(body.item).not.to.have.property('site')
  })

  it('refuses a patch that leaves no valid activity, with a pointer, and changes nothing', async () => {
    const { id } = await submit(acme)
    const { status, body } = await patch(id, { activity: { 1: 'five' }, period: { until: '2024-12-31' } })
    expect(status).to.equal(400)
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).to.have.members([
      '/period/until',
      '/activity/1',
    ])
    expect((await ask('GET', id)).body.item).to.deep.include({ ...bill, revision: 1 })
  })

  it('submits a draft once', async () => {
    const { id } = await submit(acme, { ...bill, state: 'draft' })
    const submitted = await ask('POST', `${id}/submit`)
    expect([submitted.status, submitted.body.item.state]).to.deep.equal([200, 'pending'])
    const again = await ask('POST', `${id}/submit`)
    expect([again.status, again.body.state]).to.deep.equal([409, 'pending'])
    expect(await transitions(acme, id)).to.deep.equal([
      'nothing -> draft by nobody',
      'draft -> pending by auth0|64b1f6',
    ])
  })

  it('submits a draft once for all requests of one Idempotency-Key, and answers each the same', async () => {
    const { id } = await submit(acme, { ...bill, state: 'draft' })
    const headers = { 'Idempotency-Key': 'submit', 'If-Match': '"1"' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('POST', `${id}/submit`, { headers })))
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(10).fill(200))
    for (const { body } of answers) expect(body).to.deep.equal(answers[0]?.body)
    expect(await transitions(acme, id)).to.have.length(2)
    const other = await submit(acme, { ...bill, state: 'draft' })
    expect((await ask('POST', `${other.id}/submit`, { headers })).status).to.equal(422)
    const colleague = { ...headers, 'X-User-ID': 'auth0|ben' }
    expect((await ask('POST', `${id}/submit`, { headers: colleague })).status).to.equal(422)
  })

  it('withdraws what is pending, and submits it again', async () => {
    const { id } = await submit(acme)
    expect((await patch(id, { state: 'draft' })).body.item.state).to.equal('draft')
    expect((await patch(id, { state: 'pending' })).body.item.state).to.equal('pending')
  })

  it('submits what was rejected by an edit, and not as it was', async () => {
    const { id } = await submit(acme)
    await decide(acme, id, 'reject')
    for (const { status, body } of [await ask('POST', `${id}/submit`), await patch(id, { state: 'pending' })])
      expect([status, body.state]).to.deep.equal([409, 'rejected'])
    expect((await patch(id, { activity: { 1: 1234.5 } })).body.item.state).to.equal('pending')
  })

  it('changes nothing of what is approved', async () => {
    const { id } = await submit(acme)
    await decide(acme, id, 'approve')
    const answers = [
      await patch(id, { activity: { 1: 1 } }),
      await patch(id, { state: 'draft' }),
      await ask('POST', `${id}/submit`),
      await ask('DELETE', id),
    ]
    for (const { status, body } of answers) expect([status, body.state]).to.deep.equal([409, 'approved'])
    expect((await ask('GET', id)).body.item).to.deep.include({ ...bill, state: 'approved', revision: 2 })
  })

  it('deletes an item and keeps what is told of it', async () => {
    const { id } = await submit(acme)
    expect((await ask('DELETE', id)).status).to.equal(204)
    expect((await ask('GET', id)).status).to.equal(404)
    expect(await transitions(acme, id)).to.deep.equal([
      'nothing -> pending by nobody',
      'pending -> nothing by auth0|64b1f6',
    ])
  })

  it('refuses with 412 what is meant for a state that is no longer current', async () => {
    const { id } = await submit(acme)
    const stale = { 'If-Match': '"1"' }
    expect((await patch(id, { site: 'York' }, stale)).status).to.equal(200)
    const answers = [
      await patch(id, { site: 'Leeds' }, stale),
      await ask('POST', `${id}/submit`, { headers: stale }),
      await ask('DELETE', id, { headers: stale }),
    ]
    for (const { status } of answers) expect(status).to.equal(412)
    expect((await ask('DELETE', id, { headers: { 'If-Match': '"2"' } })).status).to.equal(204)
  })

  it('lets one of two who edit the same state at once win', async () => {
    const { id } = await submit(acme)
    const edits = ['York', 'Leeds'].map((site) => patch(id, { site }, { 'If-Match': '"1"' }))
    const statuses = (await Promise.all(edits)).map(({ status }) => status)
    expect(statuses.sort()).to.deep.equal([200, 412])
  })

  it('hides the items of other organisations from every change', async () => {
    const { id } = await submit(rival)
    const answers = [await patch(id, { site: 'York' }), await ask('POST', `${id}/submit`), await ask('DELETE', id)]
    for (const { status } of answers) expect(status).to.equal(404)
    expect((await as(rival)('GET', `/ingestion/items/${id}`)).body.item).to.include({ state: 'pending', revision: 1 })
  })
})
