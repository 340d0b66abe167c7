import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database } from '@tomorro/database/connection'
import { type Enqueuer, startEnqueuer } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { run as runTable } from '@tomorro/database/schema/calculation'
import { setting } from '@tomorro/database/schema/settings'
import { encodeCursor } from '@tomorro/service-kit/page'
import { type Ask, type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { expect } from 'chai'
import { eq, sql } from 'drizzle-orm'
import { calculateActivity } from '../worker/calculate-activity.ts'
import {
  changeItem,
  driftOf,
  type LedgerDatabase,
  ledgerDatabase,
  newId,
  now,
  storeItem,
  work,
} from '../worker/ledger-testing.ts'
import { calculationApp } from './app.ts'

const year = { from: '2025-01-01', until: '2025-12-31' }
const electricity = { subchildId: 'electricity-usage', activity: { 1: 12345 }, ...year }

let organisations = 0
const newOrganisation = () => `org_Http${String(++organisations).padStart(8, '0')}`

describe('the calculation service', () => {
  let ledger: LedgerDatabase
  let database: Database
  let enqueuer: Enqueuer
  let service: Served
  before(async () => {
    ledger = await ledgerDatabase()
    const onError = (error: Error) => {
      throw error
    }
    database = connect(ledger.url('svc_calculation'), { max: 3 })
    enqueuer = await startEnqueuer(ledger.url('svc_calculation'), onError)
    const log = testLog('calculation')
    service = await serve(calculationApp({ database, enqueue: enqueuer.enqueue, log, now, newId }))
  })
  after(async () => {
    await service.close()
    await enqueuer.stop()
    await database.close()
    await ledger.close()
  })

  /** An organisation that no other test uses, and requests in its name. */
  function organisation(): { organisationId: string; ask: Ask } {
    const organisationId = newOrganisation()
    return { organisationId, ask: service.as(organisationId) }
  }

  describe('POST /calculation/estimate', () => {
    const estimate = async (ask: Ask, ...estimates: object[]) =>
      (await ask('POST', '/calculation/estimate', { body: { estimates } })).body.results

    it('answers the lines and their location-based total, and stores nothing', async () => {
      const { organisationId, ask } = organisation()
      const [result] = await estimate(ask, { subchildId: 'electricity-usage', period: year, activity: { 1: 12345 } })
      expect(result.emissions).to.equal(3029.463)
      expect(result.lines[0]).to.deep.equal({
        subchildId: 'electricity-usage',
        period: year,
        scope: 'scope-2',
        category: null,
        basis: 'location',
        input: { quantity: 12345, unit: 'kWh' },
        quantity: 12345,
        unit: 'kWh',
        factor: {
          key: 'electricity.uk.generation.kwh',
          source: 'DESNZ 2025',
          edition: 2025,
          kgCo2e: 0.177,
          gwp: 'AR5',
        },
        method: 'average',
        emissions: 2185.065,
        gases: { co2: 2159.01705, ch4: 11.1105, n2o: 15.0609 },
        grade: 2,
        notices: ['market_equals_location'],
        formulaVersion: '2',
      })
      const { body } = await ask('GET', `/calculation?from=2025-01-01&until=2025-12-31`)
      expect(body.items).to.deep.equal([])
      expect(await driftOf(ledger, organisationId)).to.equal(0)
    })

    it('answers each estimate in its place, those that cannot be calculated with their own problem', async () => {
      const { ask } = organisation()
      const good = { subchildId: 'natural-gas-usage', period: year, activity: { 1: '10000' } }
      const results = await estimate(
        ask,
        { ...good, activity: { 1: -1 } },
        good,
        { ...good, period: { from: '2015-01-01', until: '2015-12-31' } },
        { ...good, period: { from: '2025-02-01', until: '2025-01-01' }, subchildId: 'atlantis' },
      )
      expect(results.map(({ outcome }: { outcome: string }) => outcome)).to.deep.equal([
        'refused',
        'estimated',
        'refused',
        'refused',
      ])
      expect(results[0].problem.errors).to.deep.equal([
        {
          in: 'body',
          pointer: '/activity/1',
          code: 'minimum',
          detail: 'The number is too small',
          expected: 'at least 0',
        },
      ])
      expect(results[1].emissions).to.equal(2131.7)
      expect(results[2].problem.errors).to.deep.equal([
        {
          in: 'body',
          pointer: '/period/from',
          code: 'factor_missing',
          detail: 'No edition has a factor fuel.natural_gas.kwh_gross for 2015',
          expected: 'a period in 2017 or later',
        },
      ])
      expect(results[3].problem.errors.map(({ pointer }: { pointer: string }) => pointer)).to.deep.equal([
        '/period/until',
        '/subchildId',
      ])
    })

    it('calculates a bill with kWh and pounds by its kWh, as the form does', async () => {
      const { ask } = organisation()
      const bill = { subchildId: 'electricity-usage', period: year, activity: { 1: 12345 } }
      const [byQuantity, both] = await estimate(ask, bill, { ...bill, activity: { 0: 2500, 1: 12345 } })
      expect(both).to.deep.equal(byQuantity)
    })

    it('calculates by the settings of the organisation', async () => {
      const { organisationId, ask } = organisation()
      await withAdministration(ledger.admin, 'read write', (transaction) =>
        transaction
          .insert(setting)
          .values({ orgId: organisationId, key: 'wtt', value: { isIncluded: false }, updatedAt: now() }),
      )
      const gas = { subchildId: 'natural-gas-usage', period: year, activity: { 1: 10000 } }
      expect((await estimate(ask, gas))[0].emissions).to.equal(1829.6)
      expect((await estimate(organisation().ask, gas))[0].emissions).to.equal(2131.7)
    })

    it('refuses more than a hundred, and none', async () => {
      const { ask } = organisation()
      const gas = { subchildId: 'natural-gas-usage', period: year, activity: { 1: 10000 } }
      for (const count of [0, 101]) {
        const { status } = await ask('POST', '/calculation/estimate', { body: { estimates: Array(count).fill(gas) } })
        expect(status).to.equal(400)
      }
    })
  })

  describe('POST /calculation', () => {
    const request = { subchildId: 'electricity-usage', period: year, activity: { 1: 12345 } }
    const jobsOf = async (runId: string) => {
      const { rows } = await ledger.admin.pool.query('select data from pgboss.job where id = $1', [runId])
      return rows.length
    }
    const finish = (organisationId: string, runId: string) =>
      withOrganisation(ledger.worker, organisationId, 'read write', (transaction) =>
        calculateActivity(
          transaction,
          { id: runId, data: { organisationId, runId }, signal: new AbortController().signal },
          { factors: ledger.factors, now, newId },
        ),
      )

    it('accepts with the address of a job, and the job ends in figures', async () => {
      const { organisationId, ask } = organisation()
      const { status, headers, body } = await ask('POST', '/calculation', { body: request })
      expect([status, headers.get('location')]).to.deep.equal([202, `/calculation/jobs/${body.jobId}`])
      expect(await jobsOf(body.jobId)).to.equal(1)
      const queued = await ask('GET', `/calculation/jobs/${body.jobId}`)
      expect(queued.body.item).to.deep.include({ id: body.jobId, state: 'queued' })

      await finish(organisationId, body.jobId)
      await finish(organisationId, body.jobId)
      const completed = await ask('GET', `/calculation/jobs/${body.jobId}`)
      expect(completed.body.item.state).to.equal('completed')
      const figures = await ask('GET', '/calculation?from=2025-01-01&until=2025-12-31&aggregate=yearly')
      expect(figures.body.totals.emissions).to.equal(3029.463)
      expect(await driftOf(ledger, organisationId)).to.equal(0)
    })

    it('tells why a job has failed', async () => {
      const { organisationId, ask } = organisation()
      const { body } = await ask('POST', '/calculation', { body: request })
      // In production settings, taxonomy or factors change between request and job; here the stored request does.
      await withAdministration(ledger.admin, 'read write', (transaction) =>
        transaction
          .update(runTable)
          .set({ request: { ...request, period: { from: '2010-01-01', until: '2010-12-31' } } })
          .where(eq(runTable.id, body.jobId)),
      )
      await finish(organisationId, body.jobId)
      const { item } = (await ask('GET', `/calculation/jobs/${body.jobId}`)).body
      expect([item.state, item.problem.code]).to.deep.equal(['failed', 'factor_missing'])
    })

    it('refuses at once what cannot be calculated, with a pointer, and sends no job', async () => {
      const { ask } = organisation()
      const early = { ...request, period: { from: '2010-01-01', until: '2010-12-31' } }
      const { status, body } = await ask('POST', '/calculation', { body: early })
      expect([status, body.errors?.[0]?.pointer]).to.deep.equal([400, '/period/from'])
    })

    it('answers a repeat of the same idempotency key with the same job, and another body under it with 422', async () => {
      const { ask } = organisation()
      const headers = { 'Idempotency-Key': 'invoice-4711' }
      const first = await ask('POST', '/calculation', { body: request, headers })
      const second = await ask('POST', '/calculation', { body: request, headers })
      expect([second.status, second.body]).to.deep.equal([first.status, first.body])
      const other = await ask('POST', '/calculation', { body: { ...request, activity: { 1: 1 } }, headers })
      expect([other.status, other.body.type]).to.deep.equal([422, 'urn:tomorro:idempotency-key-reused'])
      const colleague = { ...headers, 'X-User-ID': 'auth0|ben' }
      expect((await ask('POST', '/calculation', { body: request, headers: colleague })).status).to.equal(422)
      const rival = await organisation().ask('POST', '/calculation', { body: request, headers })
      expect(rival.body.jobId).not.to.equal(first.body.jobId)
    })

    it('makes one job of 50 identical requests of one Idempotency-Key at the same time', async () => {
      const { ask } = organisation()
      const headers = { 'Idempotency-Key': 'at-once' }
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => ask('POST', '/calculation', { body: request, headers })),
      )
      for (const { status, body } of answers) expect([status, body]).to.deep.equal([202, answers[0]?.body])
    })

    it('refuses at once what the activity alone shows to be wrong, with a pointer to each violation', async () => {
      const { ask } = organisation()
      const { status, body } = await ask('POST', '/calculation', { body: { ...request, activity: { 1: -1, 9: 1 } } })
      expect(status).to.equal(400)
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).to.deep.equal([
        '/activity/1',
        '/activity/9',
      ])
    })

    it("hides another organisation's job behind 404", async () => {
      const { body } = await organisation().ask('POST', '/calculation', { body: request })
      const { status } = await organisation().ask('GET', `/calculation/jobs/${body.jobId}`)
      expect(status).to.equal(404)
    })
  })

  describe('GET /calculation/items/{itemId}/lines', () => {
    it('shows each line with its factor, in the order in which they were written, reversals at the end', async () => {
      const { organisationId, ask } = organisation()
      const itemId = await storeItem(ledger, [electricity], { organisationId, site: 'Leeds office' })
      await work(ledger, itemId, { organisationId })
      await changeItem(ledger, itemId, 'rejected')
      await work(ledger, itemId, { organisationId, revision: 2 })
      const first = (await ask('GET', `/calculation/items/${itemId}/lines?limit=3`)).body
      const second = (await ask('GET', `/calculation/items/${itemId}/lines?limit=100&cursor=${first.nextCursor}`)).body
      const lines = [...first.items, ...second.items]
      expect(second.nextCursor).to.equal(null)
      expect(lines.map(({ emissions }) => emissions)).to.deep.equal([
        2185.065, 228.75285, 566.6355, 49.00965, -2185.065, -228.75285, -566.6355, -49.00965,
      ])
      expect(lines[4].reverses).to.equal(lines[0].id)
      expect(lines[0]).to.deep.include({ site: 'Leeds office', period: year, category: null, basis: 'location' })
    })

    it('tells of each line all that leads to it: what was submitted, factor and GWPs, rules, job and time', async () => {
      const { organisationId, ask } = organisation()
      const spend = { subchildId: 'it-equipment', activity: { 0: 1000 }, from: '2024-01-01', until: '2024-12-31' }
      const flown = { ...electricity, from: '2022-01-01', until: '2022-12-31' }
      const jobId = newId()
      const itemId = await storeItem(ledger, [spend], { organisationId })
      await work(ledger, itemId, { organisationId, jobId })
      const [line] = (await ask('GET', `/calculation/items/${itemId}/lines`)).body.items
      expect(line).to.deep.include({
        input: { quantity: 1000, unit: 'GBP' },
        // GBP 1,000 of 2024 in the prices of 2023, by the consumer price index.
        quantity: 968.320678400391,
        unit: 'GBP',
        formulaVersion: '2',
        jobId,
      })
      expect(line.factor).to.not.have.property('gwp')
      expect(line.createdAt).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      const older = await storeItem(ledger, [flown], { organisationId })
      await work(ledger, older, { organisationId })
      const { items } = (await ask('GET', `/calculation/items/${older}/lines`)).body
      expect(items.map(({ factor }: { factor: { gwp: string } }) => factor.gwp)).to.deep.equal(Array(4).fill('AR4'))
    })

    it('shows an item that is not approved without lines', async () => {
      const { organisationId, ask } = organisation()
      const itemId = await storeItem(ledger, [electricity], { organisationId, state: 'pending' })
      expect((await ask('GET', `/calculation/items/${itemId}/lines`)).body).to.deep.equal({
        items: [],
        nextCursor: null,
      })
    })

    it("hides another organisation's item behind 404", async () => {
      const itemId = await storeItem(ledger, [electricity], { organisationId: newOrganisation() })
      const { status, body } = await organisation().ask('GET', `/calculation/items/${itemId}/lines`)
      expect([status, body.type]).to.deep.equal([404, 'urn:tomorro:not-found'])
    })
  })

  describe('GET /calculation', () => {
    it('answers buckets by subchild, and totals that they add up to', async () => {
      const { organisationId, ask } = organisation()
      await work(ledger, await storeItem(ledger, [electricity], { organisationId }), { organisationId })
      const { body } = await ask('GET', '/calculation?from=2025-01-01&until=2025-12-31&aggregate=quarterly')
      expect(
        body.items.map(({ date, scope2Location }: { date: string; scope2Location: number }) => [date, scope2Location]),
      ).to.deep.equal([
        ['2025-01-01', 538.78315],
        ['2025-04-01', 544.76963],
        ['2025-07-01', 550.75611],
        ['2025-10-01', 550.75611],
      ])
      expect(body.totals).to.deep.equal({
        emissions: 3029.463,
        market: 3029.463,
        scope1: 0,
        scope2Location: 2185.065,
        scope2Market: 2185.065,
        scope3: 844.398,
        outsideOfScopes: 0,
      })
      expect(body.nextCursor).to.equal(null)
    })

    const refused = [
      { query: 'from=2025-02-01&until=2025-01-01', name: 'until' },
      { query: 'from=2025-01-01&until=2025-12-31&coverage=atlantis', name: 'coverage' },
      { query: 'from=2020-01-01&until=2025-12-31&aggregate=daily', name: 'aggregate' },
      { query: 'from=1066-10-14&until=2025-12-31', name: 'from' },
      { query: 'from=2025-01-01&until=2025-12-31&cursor=abc', name: 'cursor' },
      { query: `from=2025-01-01&until=2025-12-31&cursor=${encodeCursor(['water', 'fuel'])}`, name: 'cursor' },
      { query: 'from=2025-01-01', name: 'until' },
    ]
    for (const { query, name } of refused)
      it(`refuses ?${query} for its ${name}`, async () => {
        const { status, body } = await organisation().ask('GET', `/calculation?${query}`)
        expect([status, body.errors[0].name]).to.deep.equal([400, name])
      })
  })

  describe('GET /calculation/factors', () => {
    it('finds factors by all words of a search, an edition and a scope together', async () => {
      const { body } = await organisation().ask(
        'GET',
        '/calculation/factors?search=generation%20ELECTRICITY&edition=2025&scope=scope-2',
      )
      expect(body.items).to.deep.equal([
        {
          key: 'electricity.uk.generation.kwh',
          source: 'DESNZ 2025',
          edition: 2025,
          scope: 'scope-2',
          category: 'Electricity > UK grid (location-based)',
          activity: 'electricity / uk / generation',
          unit: 'kWh',
          kgCo2e: 0.177,
          gases: { co2: 0.17489, ch4: 0.0009, n2o: 0.00122 },
          licence: 'OGL-UK-3.0',
        },
      ])
    })

    it('pages through all editions of a key, each once', async () => {
      const { ask } = organisation()
      const editions: number[] = []
      for (let cursor = ''; ; ) {
        const { body } = await ask('GET', `/calculation/factors?keys=electricity.uk.generation.kwh&limit=3${cursor}`)
        editions.push(...body.items.map(({ edition }: { edition: number }) => edition))
        if (body.nextCursor === null) break
        cursor = `&cursor=${body.nextCursor}`
      }
      expect(editions).to.deep.equal([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    })

    it('takes % and _ in a search as they are', async () => {
      const { ask } = organisation()
      expect((await ask('GET', '/calculation/factors?search=%25')).body.items).to.deep.equal([])
      expect((await ask('GET', '/calculation/factors?search=kwh_gro&limit=1')).body.items).to.have.length(1)
    })
  })

  it('writes nothing with its own role into the ledger', async () => {
    const { organisationId } = organisation()
    const denied = await withOrganisation(database, organisationId, 'read write', (transaction) =>
      transaction.execute(sql`insert into calculation.rollup_month select * from calculation.rollup_month`),
    ).catch((error: Error) => (error.cause as { code?: string }).code)
    expect(denied).to.equal('42501')
  })
})
