import { expect } from 'chai'
import { acme, administrationForTests, rival } from './testing.ts'

const reviewer = 'reviewer@tomorro.example'
const unknown = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'

type AuditEntry = { action: string }

describe('a decision on an item', () => {
  const { ask, given, transitions, jobs, breakQueue, served, withdraw } = administrationForTests()
  const approve = (id: string, headers: Record<string, string> = {}) =>
    ask('POST', `/admin/ingestion/items/${id}/approve`, { headers }, reviewer)
  const reject = (id: string, reason = 'The bill says 1234.5 kWh', headers: Record<string, string> = {}) =>
    ask('POST', `/admin/ingestion/items/${id}/reject`, { body: { reason }, headers }, reviewer)
  const reverse = (id: string) =>
    ask('POST', `/admin/ingestion/items/${id}/reverse`, { body: { reason: 'Another meter' } }, reviewer)
  const auditOf = async (id: string): Promise<AuditEntry[]> =>
    (await ask('GET', `/admin/audit?subject=${id}`)).body.items

  it('approves with the transition, the audit and one job for the revision that was approved', async () => {
    const id = await given()
    const { status, headers, body } = await approve(id)
    expect(status).to.equal(202)
    expect(body.item).to.include({ id, state: 'approved', revision: 2 })
    expect(body.fourEyes).to.equal('submitter-unknown')
    expect(headers.get('location')).to.equal(`/calculation/jobs/${body.jobId}`)
    expect(headers.get('etag')).to.equal('"2"')
    expect(await transitions(id)).to.deep.equal(['null -> pending by null', `pending -> approved by ${reviewer}`])
    expect(await jobs(id)).to.deep.equal([{ id: body.jobId, data: { organisationId: acme, itemId: id, revision: 2 } }])
    const audit = await auditOf(id)
    expect(audit).to.have.length(1)
    const detail = { revision: 2, fourEyes: 'submitter-unknown' }
    const who = { actor: reviewer, keyId: 'retool', reviewer }
    expect(audit[0]).to.deep.include({ ...who, action: 'item-approved', orgId: acme, detail })
  })

  it('takes an approval back for a reason, with the transition, the audit and a job for the revision that is left', async () => {
    const id = await given()
    await approve(id)
    const { status, headers, body } = await reverse(id)
    expect(status).to.equal(202)
    expect(body.item).to.include({ id, state: 'rejected', revision: 3, reason: 'Another meter' })
    expect(headers.get('location')).to.equal(`/calculation/jobs/${body.jobId}`)
    expect((await transitions(id)).at(-1)).to.equal(`approved -> rejected by ${reviewer}`)
    expect(await jobs(id)).to.deep.include({ id: body.jobId, data: { organisationId: acme, itemId: id, revision: 3 } })
    expect((await auditOf(id)).map(({ action }) => action)).to.have.members(['item-approved', 'item-reversed'])
  })

  it('approves credits only as far as they correct approved activity, and keeps the bill that they correct', async () => {
    const site = { site: 'Leeds' }
    const bill = await given(site, { 1: '120' })
    const credits = [await given(site, { 1: '-100' }), await given(site, { 1: '-100' })] as const
    expect((await approve(credits[0])).body.detail).to.match(/^The credit is larger than what is approved/)
    expect((await approve(bill)).status).to.equal(202)
    const both = await Promise.all(credits.map((id) => approve(id)))
    expect(both.map(({ status }) => status).sort()).to.deep.equal([202, 409])
    const approved = credits[both.findIndex(({ status }) => status === 202)] ?? ''
    const kept = await reverse(bill)
    expect([kept.status, kept.body.state]).to.deep.equal([409, 'approved'])
    expect(kept.body.detail).to.contain(approved)
    expect([(await reverse(approved)).status, (await reverse(bill)).status]).to.deep.equal([202, 202])
  })

  it('takes back only what is approved', async () => {
    const id = await given()
    const { status, body } = await reverse(id)
    expect([status, body.state]).to.deep.equal([409, 'pending'])
  })

  it('has one winner of several who approve at once', async () => {
    const id = await given()
    const answers = await Promise.all(Array.from({ length: 6 }, () => approve(id)))
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([202, 409, 409, 409, 409, 409])
    for (const { status, body } of answers) if (status === 409) expect(body.state).to.equal('approved')
    expect(await jobs(id)).to.have.length(1)
    expect(await auditOf(id)).to.have.length(1)
    expect(await transitions(id)).to.have.length(2)
  })

  it('has one winner where one approves and another rejects', async () => {
    const id = await given()
    const answers = await Promise.all([approve(id), reject(id)])
    expect(answers.filter(({ status }) => status === 409)).to.have.length(1)
    expect(await transitions(id)).to.have.length(2)
  })

  it('has one winner where the reviewer approves and the organisation withdraws', async () => {
    const won = { approve: 0, withdraw: 0 }
    for (let round = 0; round < 12; round++) {
      const id = await given()
      const [approved, isWithdrawn] = await Promise.all([approve(id), withdraw(id)])
      expect([approved.status, isWithdrawn]).to.be.deep.oneOf([
        [202, false],
        [409, true],
      ])
      won[isWithdrawn ? 'withdraw' : 'approve'] += 1
      expect(await transitions(id)).to.have.length(2)
      expect(await jobs(id)).to.have.length(isWithdrawn ? 0 : 1)
    }
    expect(won.approve + won.withdraw).to.equal(12)
  })

  it('is refused with 403 to the user who submitted the item, by the verified e-mail address', async () => {
    const id = await given({ submittedBy: 'auth0|65f0c1', submittedByEmail: 'Reviewer@Tomorro.example' })
    const { status, body } = await approve(id)
    expect([status, body.type]).to.deep.equal([403, 'urn:tomorro:forbidden'])
    expect(await transitions(id)).to.have.length(1)
    const second = await ask('POST', `/admin/ingestion/items/${id}/approve`, {}, 'second@tomorro.example')
    expect([second.status, second.body.fourEyes]).to.deep.equal([202, 'checked'])
  })

  it('is refused with 403 to who prepared the item for the user who submitted it', async () => {
    const submitted = { submittedBy: 'auth0|65f0c1', submittedByEmail: 'ann@acme.example' }
    const [sent, unverified] = [
      await given({ ...submitted, preparers: ['REVIEWER@tomorro.example', 'ann@acme.example'] }),
      await given({ ...submitted, preparers: ['', 'ann@acme.example'] }),
    ]
    expect((await approve(sent)).status).to.equal(403)
    expect((await approve(unverified)).body.fourEyes).to.equal('submitter-unknown')
  })

  it('is given without the comparison, and says so, where an address is missing', async () => {
    const bySubject = await given({ submittedBy: 'auth0|65f0c1' })
    expect((await approve(bySubject)).body.fourEyes).to.equal('submitter-unknown')
    const byAddress = await given({ submittedBy: 'auth0|65f0c1', submittedByEmail: reviewer })
    const { body } = await ask('POST', `/admin/ingestion/items/${byAddress}/approve`)
    expect(body.fourEyes).to.equal('reviewer-unknown')
  })

  it('may be a rejection by the user who submitted the item', async () => {
    expect((await reject(await given({ submittedByEmail: reviewer }))).status).to.equal(200)
  })

  it('leaves nothing behind where the job cannot be sent', async () => {
    const id = await given()
    breakQueue(new Error('no queue'))
    expect((await approve(id)).status).to.equal(500)
    breakQueue(undefined)
    expect(await transitions(id)).to.have.length(1)
    expect(await jobs(id)).to.deep.equal([])
    expect(await auditOf(id)).to.deep.equal([])
    expect((await approve(id)).status).to.equal(202)
  })

  it('rejects with a reason, and asks for no emissions', async () => {
    const id = await given()
    const { status, body } = await reject(id)
    expect(status).to.equal(200)
    expect(body.item).to.include({ state: 'rejected', reason: 'The bill says 1234.5 kWh', revision: 2 })
    expect(await jobs(id)).to.deep.equal([])
    expect((await auditOf(id))[0]).to.deep.include({
      action: 'item-rejected',
      detail: { revision: 2, reason: 'The bill says 1234.5 kWh' },
    })
  })

  for (const reason of ['', '   ', undefined])
    it(`refuses to reject for the reason ${JSON.stringify(reason)}`, async () => {
      const id = await given()
      const { status, body } = await ask('POST', `/admin/ingestion/items/${id}/reject`, { body: { reason } })
      expect(status).to.equal(400)
      expect(body.errors[0].pointer).to.equal('/reason')
    })

  it('refuses what is not pending, and says what it is', async () => {
    for (const state of ['draft', 'approved', 'rejected'] as const) {
      const id = await given({ state })
      for (const { status, body } of [await approve(id), await reject(id)])
        expect([status, body.state]).to.deep.equal([409, state])
    }
  })

  it('refuses with 412 what is meant for a state that is no longer current', async () => {
    const id = await given({ revision: 3 })
    for (const { status } of [await approve(id, { 'If-Match': '"2"' }), await reject(id, 'No', { 'If-Match': '"2"' })])
      expect(status).to.equal(412)
    expect((await approve(id, { 'If-Match': '"3"' })).status).to.equal(202)
  })

  it('answers 404 for an item that is not there', async () => {
    for (const { status } of [await approve(unknown), await reject(unknown)]) expect(status).to.equal(404)
  })

  it('names the key where no reviewer is named', async () => {
    const id = await given()
    await ask('POST', `/admin/ingestion/items/${id}/approve`)
    const [entry] = await auditOf(id)
    expect(entry).to.include({ actor: 'retool', keyId: 'retool' })
    expect(entry).not.to.have.property('reviewer')
  })

  it('refuses a request that carries an organisation, which its gateway never sends here', async () => {
    const id = await given()
    expect((await served().as(acme)('POST', `/admin/ingestion/items/${id}/approve`)).status).to.equal(500)
    expect(await transitions(id)).to.have.length(1)
  })
})

describe('POST /admin/ingestion/decisions', () => {
  const { ask, given, jobs, transitions } = administrationForTests()
  const decide = (decisions: unknown[], headers: Record<string, string> = {}) =>
    ask('POST', '/admin/ingestion/decisions', { body: { decisions }, headers }, reviewer)

  it('decides each for itself and in order, and tells what became of it', async () => {
    const [good, bad, decided] = [await given(), await given({ orgId: rival }), await given({ state: 'approved' })]
    const { status, body } = await decide([
      { itemId: good, decision: 'approve', revision: 1 },
      { itemId: decided, decision: 'approve' },
      { itemId: unknown, decision: 'approve' },
      { itemId: bad, decision: 'reject', reason: 'No bill' },
      { itemId: good, decision: 'reject', reason: 'Too late' },
    ])
    expect(status).to.equal(207)
    expect(body.results.map((result: { status: number }) => result.status)).to.deep.equal([202, 409, 404, 200, 409])
    expect(body.results[0]).to.include({ itemId: good, state: 'approved', jobId: (await jobs(good))[0]?.id })
    expect(body.results[1].problem).to.include({ type: 'urn:tomorro:conflict', state: 'approved' })
    expect(body.results[3]).to.include({ itemId: bad, state: 'rejected' })
  })

  it('refuses the whole request where a rejection has no reason, with a pointer', async () => {
    const id = await given()
    const { status, body } = await decide([
      { itemId: id, decision: 'approve' },
      { itemId: id, decision: 'reject' },
    ])
    expect(status).to.equal(400)
    expect(body.errors[0].pointer).to.equal('/decisions/1/reason')
    expect(await transitions(id)).to.have.length(1)
  })

  it('answers a repeat of the same key as the first time', async () => {
    const id = await given()
    const key = { 'Idempotency-Key': 'many' }
    const first = await decide([{ itemId: id, decision: 'approve' }], key)
    const second = await decide([{ itemId: id, decision: 'approve' }], key)
    expect(second.body).to.deep.equal(first.body)
    expect((await decide([{ itemId: id, decision: 'reject', reason: 'No' }], key)).status).to.equal(422)
    const another = { ...key, 'X-Reviewer': 'another@tomorro.example' }
    expect((await decide([{ itemId: id, decision: 'approve' }], another)).status).to.equal(422)
  })

  it('answers repeats that arrive while the first is at work with its results, refusals included', async () => {
    const ids = [await given(), await given({ state: 'approved' }), await given()]
    const decisions = ids.map((itemId) => ({ itemId, decision: 'approve' }))
    const key = { 'Idempotency-Key': 'many-at-once' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => decide(decisions, key)))
    for (const { body } of answers) {
      expect(body).to.deep.equal(answers[0]?.body)
      expect(body.results.map(({ status }: { status: number }) => status)).to.deep.equal([202, 409, 202])
    }
    for (const id of [ids[0], ids[2]]) expect(await jobs(id ?? '')).to.have.length(1)
  })
})
