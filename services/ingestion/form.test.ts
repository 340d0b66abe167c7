import { expect } from 'chai'
import { acme, bill, ingestionForTests, rival } from './testing.ts'

describe('POST /ingestion/form', () => {
  const { as, transitions } = ingestionForTests()
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    as(acme, 'auth0|64b1f6')('POST', '/ingestion/form', { body, headers })

  it('answers 201 with the pending item, where it is and which state it is in', async () => {
    const { status, headers, body } = await post({ ...bill, site: 'Leeds office' })
    expect(status).to.equal(201)
    expect(body.item).to.deep.include({
      ...bill,
      orgId: acme,
      state: 'pending',
      inputMethod: 'form',
      calculationMethod: 'average',
      site: 'Leeds office',
      entries: 1,
      revision: 1,
    })
    expect(headers.get('location')).to.equal(`/ingestion/items/${body.item.id}`)
    expect(headers.get('etag')).to.equal('"1"')
    expect((await as(acme)('GET', `/ingestion/items/${body.item.id}`)).body).to.deep.equal(body)
  })

  it('stores a draft where it is asked to', async () => {
    const { body } = await post({ ...bill, state: 'draft' })
    expect(body.item.state).to.equal('draft')
  })

  it('tells who handed the item in', async () => {
    const { body } = await post(bill)
    expect(await transitions(acme, body.item.id)).to.deep.equal(['nothing -> pending by auth0|64b1f6'])
  })

  it('keeps the verified e-mail address of who submitted it, and shows it to nobody', async () => {
    const { body } = await post(bill, { 'X-User-Email': 'ann@acme.example' })
    const { id } = body.item
    expect(await transitions(acme, id)).to.deep.equal(['nothing -> pending by auth0|64b1f6 (ann@acme.example)'])
    expect(JSON.stringify((await as(acme)('GET', `/ingestion/items/${id}`)).body)).not.to.include('ann@')
  })

  it('takes a number as decimal text for the number that it is', async () => {
    const { body } = await post({ ...bill, activity: { 1: '0000123456789.123450' } })
    expect(body.item.activity).to.deep.equal({ 1: 123456789.12345 })
  })

  const refused: { what: string; form: unknown; pointers: string[] }[] = [
    { what: 'an unknown subchild', form: { ...bill, subchildId: 'moon-travel' }, pointers: ['/subchildId'] },
    { what: 'an unknown parameter', form: { ...bill, activity: { 1: 5, 99: 5 } }, pointers: ['/activity/99'] },
    { what: 'a wrong type', form: { ...bill, activity: { 1: true } }, pointers: ['/activity/1'] },
    { what: 'a negative amount', form: { ...bill, activity: { 1: -1 } }, pointers: ['/activity/1'] },
    {
      what: 'a period that ends before it begins and an unknown parameter',
      form: { ...bill, period: { from: '2025-02-01', until: '2025-01-31' }, activity: { 1: 5, 99: 5 } },
      pointers: ['/period/until', '/activity/99'],
    },
    {
      what: 'a day that does not exist',
      form: { ...bill, period: { from: '2025-02-30', until: '2025-12-31' } },
      pointers: ['/period/from'],
    },
    { what: 'a field that the contract does not have', form: { ...bill, orgId: rival }, pointers: ['/orgId'] },
  ]
  for (const { what, form, pointers } of refused)
    it(`refuses ${what} with 400 and a pointer to it`, async () => {
      const { status, headers, body } = await post(form)
      expect(status).to.equal(400)
      expect(headers.get('content-type')).to.match(/^application\/problem\+json/)
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).to.deep.equal(pointers)
    })
})

describe('a form that can never have emissions', () => {
  const { as, submit } = ingestionForTests()
  const refused = [
    {
      what: 'more certificates than electricity',
      form: { ...bill, subchildId: 'electricity-renewable-tariff', activity: { 1: 10000, 2: 12000 } },
      pointer: '/activity/2',
      expected: 'at most Usage in kWh',
    },
    {
      what: 'a period before every edition of its factor',
      form: { ...bill, period: { from: '2012-01-01', until: '2012-12-31' } },
      pointer: '/period/from',
      expected: 'a period in 2017 or later',
    },
  ]
  for (const { what, form, pointer, expected } of refused)
    it(`is refused at once with a pointer: ${what}`, async () => {
      const { status, body } = await as(acme)('POST', '/ingestion/form', { body: form })
      expect([status, body.errors?.[0]?.pointer, body.errors?.[0]?.expected]).to.deep.equal([400, pointer, expected])
    })

  it('is not what an item becomes by an edit either', async () => {
    const { id } = await submit(acme)
    const body = { period: { from: '2012-01-01', until: '2012-12-31' } }
    const answer = await as(acme)('PATCH', `/ingestion/items/${id}`, { body })
    expect([answer.status, answer.body.errors?.[0]?.pointer]).to.deep.equal([400, '/period/from'])
  })
})

describe('a form with a credit', () => {
  const { as } = ingestionForTests()

  it('is told of it beside its other violations', async () => {
    const { status, body } = await as(acme)('POST', '/ingestion/form', { body: { ...bill, activity: { 1: -1, 9: 1 } } })
    const violations = body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)
    expect([status, violations.sort()]).to.deep.equal([400, ['/activity/1 credit', '/activity/9 unknown_parameter']])
  })
})

describe('a form that is probably a slip', () => {
  const { as } = ingestionForTests()
  const slips = [
    {
      what: 'spend on electricity that has no price',
      form: { ...bill, activity: { 0: 15000 } },
      codes: ['spend_in_scope_3'],
    },
    { what: 'zero for a whole year', form: { ...bill, activity: { 1: 0 } }, codes: ['zero_quantity'] },
    {
      what: 'days that are still to come',
      form: { ...bill, period: { from: '2026-01-01', until: '2026-12-31' } },
      codes: ['future_days'],
    },
    {
      what: 'pounds beside the kWh of one bill',
      form: { ...bill, activity: { 0: 250.1, 1: 1000 } },
      codes: ['spend_for_reference'],
    },
    {
      what: 'a factor of the organisation’s own, with its source and evidence',
      form: {
        ...bill,
        subchildId: 'investment-own-factor',
        activity: { 0: 250000, 4: 0.08, 5: 'Fund report 2025, page 12', 6: 'https://fund.example/2025.pdf' },
      },
      codes: ['own_factor'],
    },
  ]
  for (const { what, form, codes } of slips)
    it(`is taken, and told of: ${what}`, async () => {
      const { status, body } = await as(acme)('POST', '/ingestion/form', { body: { ...form, site: what.slice(0, 60) } })
      expect([status, body.notices.map(({ code }: { code: string }) => code)]).to.deep.equal([201, codes])
    })
})

describe('a form that says what another one says', () => {
  const { as, submit, decide } = ingestionForTests()
  const post = async (form: object = bill, organisation = acme) =>
    (await as(organisation)('POST', '/ingestion/form', { body: form })).body.item
  const read = async (id: string) => (await as(acme)('GET', `/ingestion/items/${id}`)).body.item

  it('is taken, and told of in the answer as in every later one, on both sides', async () => {
    const first = await post()
    const second = await post({ ...bill, site: 'Leeds office' })
    expect(first).not.to.have.property('duplicates')
    expect(second.duplicates).to.deep.equal([first.id])
    expect(await read(second.id)).to.deep.equal(second)
    expect((await read(first.id)).duplicates).to.deep.equal([second.id])
    const { items } = (await as(acme)('GET', '/ingestion')).body
    expect(items.map((item: { duplicates: string[] }) => item.duplicates)).to.deep.equal([[first.id], [second.id]])
  })

  const others = [
    { what: 'another amount', form: { ...bill, activity: { 1: 12346 } } },
    { what: 'other days', form: { ...bill, period: { from: '2025-01-01', until: '2025-12-30' } } },
    { what: 'another subchild', form: { ...bill, subchildId: 'ev-charging-on-site' } },
  ]
  for (const { what, form } of others)
    it(`is no duplicate with ${what}`, async () => {
      expect(await post(form)).not.to.have.property('duplicates')
    })

  it('is no duplicate of another organisation’s, of a draft or of what was rejected', async () => {
    const form = { ...bill, activity: { 1: 777 } }
    await submit(rival, form)
    await submit(acme, { ...form, state: 'draft' })
    await decide(acme, (await submit(acme, form)).id, 'reject')
    expect(await post(form)).not.to.have.property('duplicates')
  })

  it('comes to be, and ceases to be, by an edit', async () => {
    const { id } = await post({ ...bill, activity: { 1: 555 } })
    const other = await post({ ...bill, activity: { 1: 556 } })
    const patch = async (kwh: number) =>
      (await as(acme)('PATCH', `/ingestion/items/${other.id}`, { body: { activity: { 1: kwh } } })).body.item
    expect((await patch(555)).duplicates).to.deep.equal([id])
    expect(await patch(557)).not.to.have.property('duplicates')
  })
})

describe('the Idempotency-Key of a form', () => {
  const { as, wait, submit, decide, upgradeContract } = ingestionForTests()
  const post = (key: string, body: unknown = bill, organisation = acme) =>
    as(organisation)('POST', '/ingestion/form', { body, headers: { 'Idempotency-Key': key } })
  const count = async (organisation = acme) => (await as(organisation)('GET', '/ingestion?limit=100')).body.items.length

  it('makes a repeat answer what the first request answered and change nothing', async () => {
    const first = await post('repeat')
    const before = await count()
    const second = await post('repeat', {
      ...bill,
      activity: { 1: 12345 },
      period: { until: '2025-12-31', from: '2025-01-01' },
    })
    expect(second.status).to.equal(201)
    expect(second.body).to.deep.equal(first.body)
    for (const name of ['location', 'etag']) expect(second.headers.get(name)).to.equal(first.headers.get(name))
    expect(await count()).to.equal(before)
  })

  it('makes a repeat answer what the first request answered where the first one would be refused by now', async () => {
    const hull = { ...bill, site: 'Hull' }
    const { id } = await submit(acme, hull)
    await decide(acme, id, 'approve')
    const first = await post('credit', { ...hull, activity: { 1: -120 } })
    await decide(acme, id, 'reverse')
    // Nothing covers the credit any more.
    expect((await post('another-credit', { ...hull, activity: { 1: -120 } })).status).to.equal(400)
    const second = await post('credit', { ...hull, activity: { 1: -120 } })
    expect([second.status, second.body]).to.deep.equal([201, first.body])
  })

  it('makes one item of 50 identical requests at the same time', async () => {
    const before = await count()
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('parallel')))
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(50).fill(201))
    for (const { body } of answers) expect(body).to.deep.equal(answers[0]?.body)
    expect(await count()).to.equal(before + 1)
  })

  it('makes a repeat after an upgrade of the contract answer with the item as it stands', async () => {
    const first = await post('before-the-upgrade')
    const { id } = first.body.item
    await as(acme)('PATCH', `/ingestion/items/${id}`, { body: { site: 'Leeds office' } })
    expect((await post('before-the-upgrade')).body).to.deep.equal(first.body)
    await upgradeContract(acme)
    const after = await post('before-the-upgrade')
    expect([after.status, after.headers.get('location')]).to.deep.equal([201, `/ingestion/items/${id}`])
    expect(after.body).to.deep.equal((await as(acme)('GET', `/ingestion/items/${id}`)).body)
    await as(acme)('DELETE', `/ingestion/items/${id}`)
    expect((await post('before-the-upgrade')).status).to.equal(422)
  })

  it('is refused with 422 for another body', async () => {
    await post('reused')
    const { status, body } = await post('reused', { ...bill, activity: { 1: 1 } })
    expect(status).to.equal(422)
    expect(body.type).to.equal('urn:tomorro:idempotency-key-reused')
  })

  it('is refused with 422 for another person, who would be told to have submitted what a colleague did', async () => {
    const sendAs = (userId: string) =>
      as(acme, userId)('POST', '/ingestion/form', { body: bill, headers: { 'Idempotency-Key': 'of-ann' } })
    const first = await sendAs('auth0|ann')
    const before = await count()
    const { status, body } = await sendAs('auth0|ben')
    expect([status, body.type]).to.deep.equal([422, 'urn:tomorro:idempotency-key-reused'])
    expect(body.detail).to.equal('A request with another body, or of another caller, has this key')
    expect([(await sendAs('auth0|ann')).body, await count()]).to.deep.equal([first.body, before])
  })

  it('is not spent by a request that was refused', async () => {
    expect((await post('refused', { ...bill, activity: { 1: -1 } })).status).to.equal(400)
    expect((await post('refused')).status).to.equal(201)
  })

  it('belongs to the organisation that used it', async () => {
    const first = await post('shared')
    const second = await post('shared', { ...bill, activity: { 1: 7 } }, rival)
    expect(second.status).to.equal(201)
    expect(second.body.item.id).not.to.equal(first.body.item.id)
  })

  it('is free again after 24 hours', async () => {
    const first = await post('day')
    wait(23)
    expect((await post('day')).body).to.deep.equal(first.body)
    wait(1)
    const later = await post('day')
    expect(later.status).to.equal(201)
    expect(later.body.item.id).not.to.equal(first.body.item.id)
  })
})
