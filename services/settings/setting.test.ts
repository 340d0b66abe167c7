import { settingDefaults } from '@tomorro/carbon/setting/defaults'
import { connect, type Database } from '@tomorro/database/connection'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { expect } from 'chai'
import { settingsApp } from './app.ts'

const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'
const april = { key: 'financial-year-start', value: { month: 4 } }
const bed = { kind: 'own', name: 'bed', year: 2025, value: 40 }
const july = { key: 'financial-year-start', value: { month: 7 } }

describe('settings over HTTP', () => {
  let database: TestDatabase
  let connection: Database
  let served: Served
  let moment = Date.parse('2026-01-15T09:30:00.000Z')

  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_settings'))
    served = await serve(settingsApp({ database: connection, log: testLog('settings'), now: () => new Date(moment++) }))
  })
  beforeEach(() => served.as(acme)('DELETE', '/settings/financial-year-start'))
  after(async () => {
    await served.close()
    await connection.close()
    await database.drop()
  })

  it('lists every key with its default and says so, before anything is set', async () => {
    const { status, body } = await served.as(rival)('GET', '/settings')
    expect(status).to.equal(200)
    expect(body.nextCursor).to.equal(null)
    expect(
      Object.fromEntries(body.items.map((item: { key: string; value: unknown }) => [item.key, item.value])),
    ).to.deep.equal(settingDefaults)
    for (const item of body.items) expect(item).to.include({ source: 'default', orgId: rival })
  })

  it('lists page by page without losing or repeating a key', async () => {
    const keys: string[] = []
    let cursor: string | null = null
    do {
      const { body } = await served.as(acme)('GET', `/settings?limit=3${cursor === null ? '' : `&cursor=${cursor}`}`)
      keys.push(...body.items.map(({ key }: { key: string }) => key))
      cursor = body.nextCursor
    } while (cursor !== null)
    expect(keys).to.deep.equal(Object.keys(settingDefaults).sort())
  })

  it('keeps a value with who set it and when, and forgets it when it is deleted', async () => {
    const ask = served.as(acme, 'auth0|64b1f6')
    const put = await ask('PUT', '/settings/financial-year-start', { body: april })
    expect(put.status).to.equal(200)
    expect(put.body.item).to.include({ source: 'organisation', orgId: acme, updatedBy: 'auth0|64b1f6' })
    expect(put.body.item.updatedAt).to.match(/^2026-01-15T09:30:00/)

    const got = await ask('GET', '/settings/financial-year-start')
    expect(got.body).to.deep.equal(put.body)
    expect(got.headers.get('etag')).to.equal(put.headers.get('etag'))

    expect((await ask('DELETE', '/settings/financial-year-start')).status).to.equal(204)
    const { body } = await ask('GET', '/settings/financial-year-start')
    expect(body.item).to.deep.equal({
      key: 'financial-year-start',
      value: { month: 1 },
      orgId: acme,
      source: 'default',
    })
  })

  it('replaces a value only while it is the one that was read', async () => {
    const ask = served.as(acme)
    const read = (await ask('GET', '/settings/financial-year-start')).headers.get('etag') ?? ''
    const first = await ask('PUT', '/settings/financial-year-start', { body: april, headers: { 'If-Match': read } })
    expect(first.status).to.equal(200)

    const never = { 'If-Match': '"1-253402300800000"' }
    expect((await ask('PUT', '/settings/financial-year-start', { body: july, headers: never })).status).to.equal(412)
    const late = await ask('PUT', '/settings/financial-year-start', { body: july, headers: { 'If-Match': read } })
    expect(late.status).to.equal(412)
    expect(late.body.type).to.equal('urn:tomorro:precondition-failed')

    const stored = first.headers.get('etag') ?? ''
    const next = await ask('PUT', '/settings/financial-year-start', { body: july, headers: { 'If-Match': stored } })
    expect(next.body.item.value).to.deep.equal({ month: 7 })
  })

  it('lets one of many writers win who have all read the same', async () => {
    const ask = served.as(acme)
    for (const state of ['the default', 'a stored value']) {
      const read = (await ask('GET', '/settings/financial-year-start')).headers.get('etag') ?? ''
      const writes = [2, 3, 4, 5, 6].map((month) =>
        ask('PUT', '/settings/financial-year-start', {
          body: { key: 'financial-year-start', value: { month } },
          headers: { 'If-Match': read },
        }),
      )
      const statuses = (await Promise.all(writes)).map(({ status }) => status).sort()
      expect(statuses, state).to.deep.equal([200, 412, 412, 412, 412])
    }
  })

  it('does not take a value that was stored anew for the one before it was deleted', async () => {
    const ask = served.as(acme)
    const before = (await ask('PUT', '/settings/financial-year-start', { body: april })).headers.get('etag') ?? ''
    await ask('DELETE', '/settings/financial-year-start')
    await ask('PUT', '/settings/financial-year-start', { body: july })
    const late = await ask('DELETE', '/settings/financial-year-start', { headers: { 'If-Match': before } })
    expect(late.status).to.equal(412)
    expect((await ask('GET', '/settings/financial-year-start')).body.item.value).to.deep.equal({ month: 7 })
  })

  it('takes every default back as a value, so that each fits the schema of its key', async () => {
    for (const [key, value] of Object.entries(settingDefaults)) {
      const { status, body } = await served.as(acme)('PUT', `/settings/${key}`, { body: { key, value } })
      expect(status, `${key}: ${JSON.stringify(body)}`).to.equal(200)
      expect(body.item.value).to.deep.equal(value)
      await served.as(acme)('DELETE', `/settings/${key}`)
    }
  })

  for (const { title, path, body, pointer } of [
    {
      title: 'a value of another key',
      path: 'financial-year-start',
      body: { key: 'financial-year-start', value: { policy: 'majority' } },
      pointer: '/value/month',
    },
    {
      title: 'a value out of bounds',
      path: 'financial-year-start',
      body: { key: 'financial-year-start', value: { month: 13 } },
      pointer: '/value/month',
    },
    {
      title: 'a property that the key does not have',
      path: 'wtt',
      body: { key: 'wtt', value: { isIncluded: true, since: 2024 } },
      pointer: '/value/since',
    },
    { title: 'a key that is not the one of the address', path: 'wtt', body: april, pointer: '/key' },
    { title: 'a key that there is not', path: 'wtt', body: { key: 'constructor', value: {} }, pointer: '/key' },
    {
      title: 'parts of a value that contradict each other',
      path: 'price-index',
      body: {
        key: 'price-index',
        value: {
          name: 'CPI',
          values: [
            { year: 2024, index: 147 },
            { year: 2024, index: 148 },
          ],
        },
      },
      pointer: '/value/values/1/year',
    },
  ])
    it(`refuses ${title}, with a pointer to it, and stores nothing`, async () => {
      const { status, body: problem } = await served.as(acme)('PUT', `/settings/${path}`, { body })
      expect(status).to.equal(400)
      expect(problem.errors.map((violation: { pointer: string }) => violation.pointer)).to.include(pointer)
      expect((await served.as(acme)('GET', `/settings/${path}`)).body.item.source).to.equal('default')
    })

  it('keeps denominators of the organisation’s own by their names', async () => {
    const value = {
      denominators: [bed, { ...bed, name: 'meal served', value: 120_000 }, { ...bed, year: 2024 }],
      primary: { kind: 'own', name: 'bed', reason: 'Hospitals are compared by bed' },
    }
    const body = { key: 'intensity-denominators', value }
    const { status } = await served.as(acme)('PUT', '/settings/intensity-denominators', { body })
    expect(status).to.equal(200)
    const { body: stored } = await served.as(acme)('GET', '/settings/intensity-denominators')
    expect(stored.item.value).to.deep.equal(value)
    await served.as(acme)('DELETE', '/settings/intensity-denominators')
  })

  for (const { title, value, violation } of [
    {
      title: 'no name',
      value: { denominators: [{ kind: 'own', year: 2025, value: 40 }] },
      violation: {
        pointer: '/value/denominators/0/name',
        detail: 'A denominator of the kind own has no name',
        expected: 'one unit of the denominator in the singular, such as bed',
      },
    },
    {
      title: 'a name and another kind',
      value: { denominators: [{ ...bed, kind: 'output-tonnes' }] },
      violation: {
        pointer: '/value/denominators/0/name',
        detail: 'Only a denominator of the kind own has a name',
        expected: 'no name, or the kind own in place of output-tonnes',
      },
    },
    {
      title: 'the name of another one of the same year',
      value: { denominators: [bed, { ...bed, name: ' Bed', value: 41 }] },
      violation: {
        pointer: '/value/denominators/1',
        detail:
          'There is a figure per Bed for 2025 before it; names that differ only in case or outer spaces are the same',
        expected: 'another name or another year',
      },
    },
    {
      title: 'the first place and no figure',
      value: { denominators: [bed], primary: { kind: 'own', name: 'student', reason: 'We teach' } },
      violation: {
        pointer: '/value/primary/name',
        detail: 'There is no figure per student',
        expected: 'the name of a denominator: bed',
      },
    },
    {
      title: 'a name of two lines',
      value: { denominators: [{ ...bed, name: 'bed\nand board' }] },
      violation: {
        pointer: '/value/denominators/0/name',
        expected: 'text on one line, without control characters',
      },
    },
    {
      title: 'a name of 61 characters',
      value: { denominators: [{ ...bed, name: 'b'.repeat(61) }] },
      violation: { pointer: '/value/denominators/0/name', expected: 'at most 60 characters' },
    },
  ])
    it(`refuses a denominator of the organisation’s own with ${title}, and says what would be right`, async () => {
      const body = { key: 'intensity-denominators', value }
      const { status, body: problem } = await served.as(acme)('PUT', '/settings/intensity-denominators', { body })
      expect(status).to.equal(400)
      expect(problem.errors).to.have.length(1)
      expect(problem.errors[0]).to.include(violation)
    })

  it('answers 400 for an address whose key there is not', async () => {
    const { status, body } = await served.as(acme)('GET', '/settings/constructor')
    expect(status).to.equal(400)
    expect(body.errors[0]).to.include({ in: 'path', name: 'key' })
  })

  it('shows an organisation nothing of what another has set', async () => {
    await served.as(acme)('PUT', '/settings/financial-year-start', { body: april })
    const { body } = await served.as(rival)('GET', '/settings/financial-year-start')
    expect(body.item).to.include({ source: 'default', orgId: rival })
    await served.as(rival)('DELETE', '/settings/financial-year-start')
    expect((await served.as(acme)('GET', '/settings/financial-year-start')).body.item.value).to.deep.equal({ month: 4 })
  })

  it('answers nothing to a request without an organisation', async () => {
    const { status, body } = await served.as()('GET', '/settings')
    expect(status).to.equal(500)
    expect(body).not.to.have.property('items')
  })
})
