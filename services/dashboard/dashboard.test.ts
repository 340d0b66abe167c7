import { Client, connect, type Database } from '@tomorro/database/connection'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { parseUnits, sum } from '@tomorro/records/ledger/units'
import { type Answer, type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { expect } from 'chai'
import { dashboardApp } from './app.ts'
import { fillLedger, type LedgerLine, queueApproved, set, submit } from './testing.ts'

const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'
const year = { periodStart: '2025-01-01', periodEnd: '2026-01-01' }

// 12,345 kWh in 2025 at the factors of DESNZ 2025: 0.177, 0.01853, 0.0459 and 0.00397 kgCO2e per kWh.
const electricity: LedgerLine[] = [
  { emissions: '2185.06500', scope: 'scope-2', basis: 'location', notices: ['market_equals_location'] },
  { emissions: '228.75285', scope: 'scope-3', category: 3, basis: 'none' },
  { emissions: '566.63550', scope: 'scope-3', category: 3, basis: 'none' },
  { emissions: '49.00965', scope: 'scope-3', category: 3, basis: 'none' },
].map((line) => ({ ...line, ...year, subchildId: 'electricity-usage' }) as LedgerLine)

// A tariff with its own factor: beside the market-based line, the location-based one counts in the location-based total only.
const tariff: LedgerLine[] = [
  { emissions: '177.00000', scope: 'scope-2', basis: 'location' },
  { emissions: '12.30000', scope: 'scope-2', basis: 'market' },
].map((line) => ({ ...line, ...year, subchildId: 'electricity-renewable-tariff' }) as LedgerLine)

describe('the dashboard over HTTP', () => {
  let database: TestDatabase
  let connection: Database
  let served: Served
  const read = (query: string, organisationId = acme): Promise<Answer> =>
    served.as(organisationId)('GET', `/dashboard?${query}`)

  before(async () => {
    database = await testDatabase()
    await fillLedger(database, acme, [
      ...electricity,
      ...tariff,
      { ...diesel('1285.41000', 'scope-1'), grade: 2 },
      diesel('70.00000', 'outside-of-scopes'),
      { ...diesel('999.99999', 'scope-1'), isReversed: true },
    ])
    connection = connect(database.url('svc_dashboard'))
    served = await serve(
      dashboardApp({
        database: connection,
        log: testLog('dashboard'),
        now: () => new Date('2026-02-01T12:00:00Z'),
      }),
    )
  })
  after(async () => {
    await served.close()
    await connection.close()
    await database.drop()
  })

  it('shows the worked example: 12,345 kWh in 2025', async () => {
    const { status, body } = await read('from=2025-01-01&until=2025-12-31&coverage=electricity-usage')
    expect(status).to.equal(200)
    expect(body.vault).to.deep.include({
      period: { from: '2025-01-01', until: '2025-12-31' },
      total: 3029.463,
      totalMarket: 3029.463,
      scope1: 0,
      scope2Location: 2185.065,
      scope2Market: 2185.065,
      scope3: 844.398,
      outsideOfScopes: 0,
      dataQuality: [{ grade: 1, emissions: 3029.463, share: 100 }],
    })
    expect(body.timeseries).to.have.length(12)
    expect(body.breakdown.map(({ id, share }: { id: string; share: number }) => [id, share])).to.deep.equal([
      ['scope-2', 72.13],
      ['scope-3', 27.87],
    ])
  })

  it('takes a market-based line in place of the location-based one beside it, on whole months and on days', async () => {
    for (const aggregate of ['monthly', 'daily']) {
      const { body } = await read(
        `from=2025-01-01&until=2025-12-31&coverage=electricity-renewable-tariff&aggregate=${aggregate}`,
      )
      expect(body.vault, aggregate).to.include({
        total: 177,
        totalMarket: 12.3,
        scope2Location: 177,
        scope2Market: 12.3,
      })
    }
  })

  it('tells beside the total what spend on energy counts in Scope 3 alone', async () => {
    const spender = 'org_Spend000Test'
    const spent = { ...year, scope: 'scope-3', category: 1, basis: 'none', unit: 'GBP', grade: 5 } as const
    await fillLedger(database, spender, [
      { ...spent, subchildId: 'electricity-usage', factorKey: 'spend.sic.35_1', emissions: '18500' },
      { ...spent, subchildId: 'legal', factorKey: 'spend.sic.69_1', emissions: '100' },
    ])
    const query = 'from=2025-01-01&until=2025-12-31'
    const { vault } = (await read(query, spender)).body
    expect(vault.energySpend).to.deep.equal({ emissions: 18500, subchildIds: ['electricity-usage'] })
    expect((await read(query)).body.vault.energySpend).to.deep.equal({ emissions: 0, subchildIds: [] })
  })

  it('counts biogenic CO2 apart and what was reversed not at all', async () => {
    const { body } = await read('from=2025-06-15&until=2025-06-15&coverage=fleet&aggregate=daily')
    expect(body.vault).to.include({ total: 1285.41, scope1: 1285.41, outsideOfScopes: 70 })
    expect(body.vault.dataQuality).to.deep.equal([{ grade: 2, emissions: 1285.41, share: 100 }])
  })

  for (const aggregate of ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'])
    it(`adds ${aggregate} buckets, the breakdown and the grades up to the total to the last digit`, async () => {
      const { body } = await read(`from=2025-02-10&until=2025-11-03&aggregate=${aggregate}`)
      const total = exact([body.vault.total])
      expect(exact(body.timeseries.map((bucket: { total: number }) => bucket.total))).to.equal(total)
      expect(exact(body.breakdown.map((scope: { emissions: number }) => scope.emissions))).to.equal(total)
      expect(exact(body.vault.dataQuality.map((part: { emissions: number }) => part.emissions))).to.equal(total)
      expect(exact([body.vault.scope1, body.vault.scope2Location, body.vault.scope3])).to.equal(total)
    })

  it('shows the same months whether they are read from the rollup or line by line', async () => {
    const { body: monthly } = await read('from=2025-01-01&until=2025-12-31')
    const { body: daily } = await read('from=2025-01-01&until=2025-12-31&aggregate=daily')
    for (const month of monthly.timeseries) {
      const days = daily.timeseries.filter(({ date }: { date: string }) => date.startsWith(month.date.slice(0, 7)))
      for (const part of ['total', 'totalMarket', 'scope1', 'scope2Market', 'scope3', 'outsideOfScopes'])
        expect(exact(days.map((day: Record<string, number>) => day[part])), `${month.date} ${part}`).to.equal(
          exact([month[part]]),
        )
    }
  })

  it('tells months without data from months without emissions', async () => {
    const { body } = await read('from=2024-12-01&until=2025-02-28')
    expect(body.timeseries.map(({ date, hasData }: Record<string, unknown>) => [date, hasData])).to.deep.equal([
      ['2024-12-01', false],
      ['2025-01-01', true],
      ['2025-02-01', true],
    ])
  })

  it('compares with the period before', async () => {
    const { body } = await read('from=2025-07-01&until=2025-12-31&coverage=electricity&compare=previous-period')
    const { comparison, total } = body.vault
    expect(comparison.period).to.deep.equal({ from: '2024-12-29', until: '2025-06-30' })
    expect(exact([total, -comparison.change])).to.equal(exact([comparison.total]))
    const { body: other } = await read('from=2024-12-29&until=2025-06-30&coverage=electricity')
    expect(comparison.total).to.equal(other.vault.total)
  })

  it('counts the items that touch the period and the coverage, by state', async () => {
    const given = { calculationMethod: 'average', periodStart: '2025-03-01', periodEnd: '2025-04-01' } as const
    await submit(database, acme, [
      { ...given, subchildId: 'electricity-usage', state: 'pending' },
      { ...given, subchildId: 'electricity-usage', state: 'pending' },
      { ...given, subchildId: 'electricity-usage', state: 'approved' },
      { ...given, subchildId: 'natural-gas-usage', state: 'rejected' },
    ])
    const { body: all } = await read('from=2025-03-31&until=2025-03-31')
    expect(all.vault.items).to.deep.equal({ draft: 0, pending: 2, approved: 1, rejected: 1 })
    const { body: covered } = await read('from=2025-03-31&until=2025-03-31&coverage=electricity-usage')
    expect(covered.vault.items).to.deep.equal({ draft: 0, pending: 2, approved: 1, rejected: 0 })
    const { body: later } = await read('from=2025-04-01&until=2025-04-30')
    expect(later.vault.items).to.deep.equal({ draft: 0, pending: 0, approved: 0, rejected: 0 })
  })

  it('says how many approved items of the period are not calculated yet', async () => {
    await queueApproved(database, acme)
    const { body } = await read('from=2025-03-31&until=2025-03-31')
    expect(body.vault.uncalculated).to.deep.equal({ items: 0, queued: 1, reasons: [] })
    const { body: later } = await read('from=2025-04-01&until=2025-04-30')
    expect(later.vault.uncalculated.queued).to.equal(0)
  })

  it('shows another organisation nothing of all this', async () => {
    const { status, body } = await read('from=2025-01-01&until=2025-12-31&compare=previous-year', rival)
    expect(status).to.equal(200)
    expect(body.vault).to.include({ total: 0, totalMarket: 0, outsideOfScopes: 0 })
    expect(body.vault.items).to.deep.equal({ draft: 0, pending: 0, approved: 0, rejected: 0 })
    expect(body.vault.dataQuality).to.deep.equal([])
    expect(body.breakdown).to.deep.equal([])
    expect(body.timeseries.some(({ hasData }: { hasData: boolean }) => hasData)).to.equal(false)
  })

  it('begins years and quarters with the financial year that the organisation has set', async () => {
    await set(database, rival, 'financial-year-start', { month: 4 })
    const { body } = await read('from=2025-01-01&until=2025-12-31&aggregate=yearly', rival)
    expect(body.timeseries.map(({ date }: { date: string }) => date)).to.deep.equal(['2024-04-01', '2025-04-01'])
    const { body: other } = await read('from=2025-01-01&until=2025-12-31&aggregate=yearly')
    expect(other.timeseries.map(({ date }: { date: string }) => date)).to.deep.equal(['2025-01-01'])
  })

  it('measures nothing in a period without data: unknown is not zero', async () => {
    const early = 'org_Ahead000Test'
    await fillLedger(database, early, [
      ...electricity,
      // Zero that was measured, in 2026.
      { ...diesel('0.00000', 'scope-1'), quantity: '0', periodStart: '2026-01-01', periodEnd: '2026-02-01' },
    ])
    await set(database, early, 'base-year', { year: 2025, restatementThresholdPercent: 5 })
    await set(database, early, 'targets', { targets: [{ year: 2030, reductionPercent: 50, scopes: 'all' }] })
    const denominators = [2025, 2026, 2027].map((year) => ({ kind: 'full-time-equivalents', year, value: 10 }))
    await set(database, early, 'intensity-denominators', { denominators })
    const measuredIn = async (year: number) => {
      const { vault, intensities, targets } = (await read(`from=${year}-01-01&until=${year}-12-31`, early)).body
      const [{ target, actual, gap, reason }] = targets.targets
      const [{ denominator, emissionsPerUnit }] = intensities
      return { hasData: vault.hasData, denominator, emissionsPerUnit, target, actual, gap, reason }
    }
    const compared = (await read('from=2026-01-01&until=2026-12-31&compare=previous-year', early)).body
    expect(compared.vault.comparison).to.include({ hasData: true, total: 3029.463 })
    const unknown = (await read('from=2025-01-01&until=2025-01-20&compare=previous-year', early)).body
    expect(unknown.vault).to.deep.include({ hasData: true })
    expect(unknown.vault.comparison).to.include({ hasData: false, total: 0 })
    // 3,029.463 kg in 2025, a tenth of it less each year.
    expect(await measuredIn(2027)).to.deep.equal({
      ...{ hasData: false, denominator: 10, emissionsPerUnit: null },
      ...{ target: 2423.5704, actual: null, gap: null, reason: undefined },
    })
    expect(await measuredIn(2026)).to.deep.equal({
      ...{ hasData: true, denominator: 10, emissionsPerUnit: 0 },
      ...{ target: 2726.5167, actual: 0, gap: -2726.5167, reason: undefined },
    })
  })

  it('divides by denominators of the organisation’s own, each by its name, the primary one first', async () => {
    const hospital = 'org_Beds0000Test'
    await fillLedger(database, hospital, [
      { ...diesel('400000.00000', 'scope-1'), periodStart: '2024-06-15', periodEnd: '2024-06-16' },
      diesel('391011.97940', 'scope-1'),
    ])
    const own = (name: string, year: number, value: number) => ({ kind: 'own', name, year, value })
    await set(database, hospital, 'intensity-denominators', {
      denominators: [own('meal served', 2025, 100_000), own('Bed ', 2024, 50), own('bed', 2025, 40)],
      primary: { kind: 'own', name: ' bed', reason: 'Hospitals are compared by bed' },
    })
    const intensities = async (query: string) => (await read(query, hospital)).body.intensities
    // 391,011.9794 kg / 40 = 9,775.299485 kg; 400,000 kg / 50 = 8,000 kg in 2024: 22.19 % more.
    expect(await intensities('from=2025-01-01&until=2025-12-31&compare=previous-year')).to.deep.equal([
      {
        ...{ kind: 'own', name: 'bed', denominator: 40, emissionsPerUnit: 9775.29949 },
        comparison: { denominator: 50, emissionsPerUnit: 8000, changePercent: 22.19 },
      },
      {
        ...{ kind: 'own', name: 'meal served', denominator: 100_000, emissionsPerUnit: 3.91012 },
        comparison: { denominator: null, emissionsPerUnit: null, changePercent: null, missingYears: [2024] },
      },
    ])
    // 181 of 365 days of 40 beds = 19.83562 beds; 391,011.9794 kg x 365 / 7,240 = 19,712.62051 kg.
    const [half] = await intensities('from=2025-01-01&until=2025-06-30')
    expect(half).to.deep.equal({ kind: 'own', name: 'bed', denominator: 19.83562, emissionsPerUnit: 19712.62051 })
    const [missing] = await intensities('from=2025-07-01&until=2026-06-30')
    expect(missing).to.deep.equal({
      ...{ kind: 'own', name: 'bed', denominator: null, emissionsPerUnit: null, missingYears: [2026] },
    })
  })

  it('answers for January 1990, which may belong to a financial year before all that are recorded', async () => {
    const early = 'org_Early000Test'
    await set(database, early, 'financial-year-start', { month: 4 })
    const denominators = [{ kind: 'full-time-equivalents', year: 2025, value: 10 }]
    await set(database, early, 'intensity-denominators', { denominators })
    const { status, body } = await read('from=1990-01-01&until=1990-01-31', early)
    expect(status).to.equal(200)
    const unknown = { kind: 'full-time-equivalents', denominator: null, emissionsPerUnit: null }
    expect(body.intensities).to.deep.equal([unknown])
    const { body: longer } = await read('from=1990-01-01&until=1991-12-31', early)
    expect(longer.intensities).to.deep.equal([{ ...unknown, missingYears: [1990, 1991] }])
  })

  it('shows the quantity of a large source to the last digit of a JSON number', async () => {
    const exactly = 'org_Digits00Test'
    await fillLedger(database, exactly, [
      { ...diesel('1.00000', 'scope-1'), quantity: '705909.931506849315' },
      { ...diesel('1.00000', 'scope-1'), quantity: '31989.52240266433', site: 'York' },
    ])
    const { body } = await read('from=2025-01-01&until=2025-12-31', exactly)
    expect(body.largest.map(({ quantity }: { quantity: number }) => quantity)).to.deep.equal([
      705_909.931_506_849_4, 31_989.522_402_664_33,
    ])
  })

  for (const { query, names } of [
    { query: 'from=1990-01-01&until=1990-12-31&compare=previous-year', names: ['compare'] },
    { query: 'until=2025-12-31', names: ['from'] },
    { query: 'from=2025-02-30&until=2025-12-31', names: ['from'] },
    { query: 'from=2025-02-01&until=2025-01-31', names: ['until'] },
    { query: 'from=2025-01-01&until=2025-12-31&coverage=whale-oil', names: ['coverage'] },
    { query: 'from=2020-01-01&until=2025-12-31&aggregate=daily', names: ['aggregate'] },
    { query: 'from=2025-01-01&until=2025-12-31&aggregate=hourly', names: ['aggregate'] },
  ])
    it(`refuses ${query} and names ${names}`, async () => {
      const { status, headers, body } = await read(query)
      expect(status).to.equal(400)
      expect(headers.get('content-type')).to.match(/^application\/problem\+json/)
      expect(body.errors.map(({ name }: { name: string }) => name)).to.deep.equal(names)
    })

  it('expects July from midnight in London, when it is still July in UTC', async () => {
    const now = () => new Date('2025-07-31T23:30:00Z')
    const august = await serve(dashboardApp({ database: connection, log: testLog('dashboard'), now }))
    try {
      const july = 'from=2025-07-01&until=2025-07-31&coverage=diesel-purchased'
      const { body } = await august.as(acme)('GET', `/dashboard/months?${july}`)
      expect(body.totals).to.deep.equal({ expected: 1, approved: 0, missing: 1 })
    } finally {
      await august.close()
    }
  })

  it('asks to be tried again where a statement takes too long, whichever of the statements beside it is told first', async () => {
    const impatient = new URL(database.url('svc_dashboard'))
    impatient.searchParams.set('options', '-c statement_timeout=200')
    const late = connect(impatient.href)
    const slow = await serve(
      dashboardApp({ database: late, log: testLog('dashboard'), now: () => new Date('2026-02-01T12:00:00Z') }),
    )
    const superuser = new Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    try {
      await superuser.query('begin; lock table calculation.rollup_month in access exclusive mode')
      const response = slow.as(acme)('GET', '/dashboard?from=2025-01-01&until=2025-12-31')
      // The statements have been sent; a process that stands until they have failed reads all failures at once.
      setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300), 100)
      expect(await response).to.deep.include({ status: 503 })
    } finally {
      await superuser.end()
      await slow.close()
      await late.close()
    }
  })

  it('answers nothing to a request without an organisation', async () => {
    const { status, body } = await served.as()('GET', '/dashboard?from=2025-01-01&until=2025-12-31')
    expect(status).to.equal(500)
    expect(body).not.to.have.property('vault')
  })
})

const diesel = (emissions: string, scope: LedgerLine['scope']): LedgerLine => ({
  subchildId: 'diesel-purchased',
  periodStart: '2025-06-15',
  periodEnd: '2025-06-16',
  scope,
  basis: 'none',
  emissions,
})

/** The sum of shown figures, without the noise of adding binary fractions. */
const exact = (kilograms: readonly number[]) => sum(kilograms.map((figure) => parseUnits(figure.toFixed(5))))
