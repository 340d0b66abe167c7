import { expect } from 'chai'
import { acme, administrationForTests, rival } from './testing.ts'

type Named = { name: string }

describe('organisations', () => {
  const { ask } = administrationForTests()
  const create = (id: string, name: string, headers: Record<string, string> = {}) =>
    ask('POST', '/admin/organisations', { body: { id, name }, headers })
  const names = async (query = '') =>
    (await ask('GET', `/admin/organisations${query}`)).body.items.map(({ name }: Named) => name)

  before(async () => {
    await create(rival, 'Rival 100% Ltd')
    await create(acme, 'Acme Ltd')
    await create('org_Acme0000Twin', 'Acme Ltd')
  })

  it('are listed by name, page by page', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body } = await ask('GET', `/admin/organisations?limit=1${cursor === null ? '' : `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.nextCursor
    } while (cursor !== null)
    expect(seen).to.deep.equal(['org_Acme0000Test', 'org_Acme0000Twin', rival])
  })

  it('are found by part of their name, in any case, and by no pattern', async () => {
    expect(await names('?search=acme')).to.deep.equal(['Acme Ltd', 'Acme Ltd'])
    expect(await names('?search=100%25')).to.deep.equal(['Rival 100% Ltd'])
    expect(await names('?search=%25cme')).to.deep.equal([])
  })

  it('are found by part of their id, in any case', async () => {
    expect(await names('?search=org_acme0000twin')).to.deep.equal(['Acme Ltd'])
    expect(await names('?search=000Test')).to.include.members(['Acme Ltd', 'Rival 100% Ltd'])
  })

  it('are created once, which the audit tells', async () => {
    const { status, headers, body } = await create('org_Fresh000Test', 'Fresh Ltd')
    expect(status).to.equal(201)
    expect(headers.get('location')).to.equal('/admin/organisations/org_Fresh000Test')
    expect(body.item).to.include({ id: 'org_Fresh000Test', name: 'Fresh Ltd', revision: 1 })
    expect((await create('org_Fresh000Test', 'Fresh again')).status).to.equal(409)
    const audit = (await ask('GET', '/admin/audit?orgId=org_Fresh000Test')).body.items
    expect(audit.map(({ action }: { action: string }) => action)).to.deep.equal(['organisation-created'])
  })

  it('answer a repeat of the same key as the first time', async () => {
    const key = { 'Idempotency-Key': 'organisation' }
    const first = await create('org_Again000Test', 'Again Ltd', key)
    const second = await create('org_Again000Test', 'Again Ltd', key)
    expect([second.status, second.body]).to.deep.equal([201, first.body])
    expect((await create('org_Again000Test', 'Another', key)).status).to.equal(422)
    const reviewer = { ...key, 'X-Reviewer': 'another@tomorro.example' }
    expect((await create('org_Again000Test', 'Again Ltd', reviewer)).status).to.equal(422)
  })

  it('are renamed only while they are as they were read', async () => {
    const path = `/admin/organisations/${rival}`
    const renamed = await ask('PATCH', path, { body: { name: 'Rival plc' }, headers: { 'If-Match': '"1"' } })
    expect([renamed.status, renamed.body.item.name, renamed.headers.get('etag')]).to.deep.equal([
      200,
      'Rival plc',
      '"2"',
    ])
    expect((await ask('PATCH', path, { body: { name: 'X' }, headers: { 'If-Match': '"1"' } })).status).to.equal(412)
    expect((await ask('PATCH', '/admin/organisations/org_Nobody00Test', { body: { name: 'X' } })).status).to.equal(404)
    expect((await ask('PATCH', path, { body: { name: ' ' } })).status).to.equal(400)
  })

  it('say of a revision without its double quotes to put it in them', async () => {
    const sent = { body: { name: 'X' }, headers: { 'If-Match': '1' } }
    const { status, body } = await ask('PATCH', `/admin/organisations/${rival}`, sent)
    expect(status).to.equal(400)
    expect(body.errors).to.have.length(1)
    expect(body.errors[0]).to.include({ in: 'header', name: 'If-Match', detail: 'Put the text in double quotes' })
    expect(body.errors[0].expected).to.equal('the `ETag` in its double quotes, such as "3"')
  })

  it('say in words that a name has a control character, not as a regular expression', async () => {
    const { status, body } = await ask('PATCH', `/admin/organisations/${rival}`, { body: { name: 'Rival\u0007' } })
    expect(status).to.equal(400)
    expect(body.errors[0].expected).to.equal('text on one line, without control characters, that is not blank')
  })
})

describe('GET /admin/audit', () => {
  const { ask } = administrationForTests()

  it('goes from the newest entry to the oldest, page by page', async () => {
    for (const name of ['One', 'Two', 'Three'])
      await ask('POST', '/admin/organisations', { body: { id: `org_Audit000${name}`, name } })
    const first = (await ask('GET', '/admin/audit?limit=2')).body
    const rest = (await ask('GET', `/admin/audit?limit=2&cursor=${first.nextCursor}`)).body
    const subjects = [...first.items, ...rest.items].map(({ subject }: { subject: string }) => subject)
    expect(subjects).to.deep.equal(['org_Audit000Three', 'org_Audit000Two', 'org_Audit000One'])
    expect(rest.nextCursor).to.equal(null)
  })
})
