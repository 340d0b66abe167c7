import { addMonths, cut, lengthOf, monthOf, toPeriod } from '@tomorro/carbon/calendar'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database } from '@tomorro/database/connection'
import { startEnqueuer } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { setting } from '@tomorro/database/schema/settings'
import type { components } from '@tomorro/generated/calculation/types'
import { type Ask, type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { expect } from 'chai'
import { calculationApp } from '../api/app.ts'
import { calculateActivity } from '../worker/calculate-activity.ts'
import { type LedgerDatabase, ledgerDatabase, newId, now, storeItem, work } from '../worker/ledger-testing.ts'
import { reconcile } from '../worker/reconcile.ts'

type Estimate = components['schemas']['Estimate']
type Result = components['schemas']['EstimateResult']
type Activity = Estimate['activity']
type Example = {
  number: number
  of: readonly [subchildId: string, activity: Activity, from: string, until?: string][]
  line: string
  kg: string
  settings?: Settings
}
type Settings = Record<string, object>

const year = (edition: number): [string, string] => [`${edition}-01-01`, `${edition}-12-31`]
const kwh = (edition: number): Example['of'] => [['electricity-usage', { 1: 12345 }, ...year(edition)]]
const gas: Example['of'] = [['natural-gas-usage', { 1: 10000 }, ...year(2025)]]
const generation = 'scope-2 electricity.uk.generation.kwh'

// Calculated by hand with the UK Government conversion factors (OGL v3.0) and the SIC multipliers; kgCO2e to five decimals. An
// example of several lines shows their sum.
const examples: readonly Example[] = [
  { number: 1, of: gas, line: 'scope-1 fuel.natural_gas.kwh_gross 2025', kg: '1829.6' },
  { number: 2, of: gas, line: 'scope-3/3 wtt.fuel.natural_gas.kwh_gross 2025', kg: '302.1' },
  { number: 5, of: kwh(2021), line: `${generation} 2021`, kg: '2621.21385' },
  { number: 6, of: kwh(2022), line: `${generation} 2022`, kg: '2387.2761' },
  { number: 8, of: kwh(2024), line: `${generation} 2024`, kg: '2556.03225' },
  { number: 9, of: kwh(2025), line: `${generation} 2025`, kg: '2185.065' },
  { number: 10, of: kwh(2026), line: `${generation} 2026`, kg: '1616.7012' },
  { number: 11, of: kwh(2025), line: 'scope-3/3 electricity.uk.td.kwh 2025', kg: '228.75285' },
  {
    number: 13,
    of: [['diesel-purchased', { 1: 500 }, ...year(2025)]],
    line: 'scope-1 fuel.diesel_forecourt.litre 2025',
    kg: '1285.41',
  },
  {
    number: 14,
    of: [['diesel-purchased', { 1: 500 }, ...year(2025)]],
    line: 'outside-of-scopes biogenic.diesel_average_biofuel_blend.litre 2025',
    kg: '70',
  },
  {
    number: 15,
    of: [['petrol-purchased', { 1: 320.5 }, ...year(2024)]],
    line: 'scope-1 fuel.petrol_forecourt.litre 2024',
    kg: '668.0502',
  },
  {
    number: 18,
    of: [['refrigerant-top-up', { 1: 2.4, 2: 'r410a' }, ...year(2025)]],
    line: 'scope-1 refrigerant.r410a.kg 2025',
    kg: '4617.6',
  },
  {
    number: 20,
    of: [['district-heat-steam', { 1: 8000 }, ...year(2025)]],
    line: 'scope-2 heat.district.kwh 2025',
    kg: '1402.32',
  },
  {
    number: 21,
    of: [['car-petrol', { 2: 8000 }, ...year(2025)]],
    line: 'scope-1 car.average.petrol.mile 2025',
    kg: '2094.96',
  },
  {
    number: 24,
    of: [['grey-fleet-car', { 2: 5000, 4: 'bev' }, ...year(2025)]],
    line: 'scope-3/6 travel.car.average.bev.mile 2025',
    kg: '325.6',
  },
  {
    number: 25,
    of: [['grey-fleet-car', { 3: 1200, 4: 'diesel' }, ...year(2024)]],
    line: 'scope-3/6 travel.car.average.diesel.km 2024',
    kg: '203.808',
  },
  {
    number: 27,
    of: [['rail-national', { 2: 640 }, ...year(2026)]],
    line: 'scope-3/6 travel.rail.national_rail.pkm 2026',
    kg: '19.7888',
  },
  {
    number: 29,
    of: [['flight-long-haul', { 2: 11080, 3: 2, 4: 'economy', 5: true }, ...year(2025)]],
    line: 'scope-3/6 travel.flight.long_haul.economy.rf.pkm 2025',
    kg: '2593.6064',
  },
  {
    number: 32,
    of: [['hotel-uk', { 1: 6, 4: 'london' }, ...year(2025)]],
    line: 'scope-3/6 hotel.uk_london.room_night 2025',
    kg: '69',
  },
  {
    number: 33,
    of: [['homeworking-hours', { 1: 1650, 2: 20 }, ...year(2025)]],
    line: 'scope-3/7 homeworking.total.fte_hour 2025',
    kg: '11014.74',
  },
  {
    number: 34,
    of: [['commute-car', { 6: 12, 3: 180, 4: 'petrol', 5: 1.5 }, ...year(2025)]],
    line: 'scope-3/7 travel.car.average.petrol.km 2025',
    kg: '468.6336',
  },
  {
    number: 35,
    of: [['water-supply', { 1: 450 }, ...year(2025)]],
    line: 'scope-3/1 water.supply.m3 2025',
    kg: '86.085',
  },
  {
    number: 37,
    of: [['general-waste-landfill', { 1: 3.2 }, ...year(2025)]],
    line: 'scope-3/5 waste.commercial_and_industrial_waste.landfill.tonne 2025',
    kg: '1665.70464',
  },
  {
    number: 38,
    of: [
      ['food-waste', { 1: 0.5, 2: 'landfill' }, ...year(2025)],
      ['paper-card-recycling', { 1: 0.3 }, ...year(2025)],
    ],
    line: 'scope-3/5 waste.',
    kg: '351.56013',
  },
  {
    number: 40,
    of: [['hgv-freight', { 1: 12, 2: 300 }, ...year(2025)]],
    line: 'scope-3/4 freight.hgv.all_hgvs.average_laden.tkm 2025',
    kg: '365.868',
  },
  {
    number: 43,
    of: [['software-and-it-services', { 0: 25000 }, ...year(2022)]],
    line: 'scope-3/1 spend.sic.62 2022',
    kg: '2941.25',
  },
  {
    number: 45,
    of: [['electricity-usage', { 1: 36400 }, '2025-10-01', '2026-03-31']],
    line: generation,
    kg: '5614.08',
    settings: { 'factor-year': { policy: 'blended' } },
  },
  {
    number: 46,
    of: [['electricity-usage', { 1: 36400 }, '2025-10-01', '2026-03-31']],
    line: `${generation} 2025`,
    kg: '6442.8',
    settings: { 'financial-year-start': { month: 4 } },
  },
  {
    number: 49,
    of: [['electricity-usage', { 1: 10000 }, '2019-05-26', '2020-05-24']],
    line: generation,
    kg: '2466.77534',
    settings: { 'factor-year': { policy: 'blended' } },
  },
]

const toEstimate = ([subchildId, activity, from, until = from]: Example['of'][number]): Estimate => ({
  subchildId,
  period: { from, until },
  activity,
})

let organisations = 0
const newOrganisation = () => `org_Worked${String(++organisations).padStart(6, '0')}`

describe('worked examples over HTTP', () => {
  let ledger: LedgerDatabase
  let database: Database
  let service: Served
  let stop: () => Promise<void>
  before(async () => {
    ledger = await ledgerDatabase()
    database = connect(ledger.url('svc_calculation'), { max: 3 })
    const enqueuer = await startEnqueuer(ledger.url('svc_calculation'), (error) => {
      throw error
    })
    stop = enqueuer.stop
    const log = testLog('calculation')
    service = await serve(calculationApp({ database, enqueue: enqueuer.enqueue, log, now, newId }))
  })
  after(async () => {
    await service.close()
    await stop()
    await database.close()
    await ledger.close()
  })

  async function organisation(settings: Settings = {}): Promise<{ organisationId: string; ask: Ask }> {
    const organisationId = newOrganisation()
    for (const [key, value] of Object.entries(settings)) {
      const row = { orgId: organisationId, key, value, updatedAt: now() }
      await withAdministration(ledger.admin, 'read write', (transaction) => transaction.insert(setting).values(row))
    }
    return { organisationId, ask: service.as(organisationId) }
  }
  const estimate = async (ask: Ask, ...estimates: Estimate[]): Promise<Result[]> =>
    (await ask('POST', '/calculation/estimate', { body: { estimates } })).body.results
  const linesOf = (results: Result[]) =>
    results.flatMap((result) => {
      if (result.outcome === 'refused') throw new Error(result.problem.detail)
      return result.lines
    })

  for (const { number, of, line, kg, settings } of examples)
    it(`${number}: estimates ${kg} kg for ${line}`, async () => {
      const { ask } = await organisation(settings)
      const figures = linesOf(await estimate(ask, ...of.map(toEstimate))).filter(({ scope, category, factor }) =>
        `${scope}${category === null ? '' : `/${category}`} ${factor.key} ${factor.edition}`.startsWith(line),
      )
      expect(figures).to.have.length(of.length * (settings && 'factor-year' in settings ? 2 : 1))
      expect(figures.reduce((sum, { emissions }) => sum.plus(emissions), new Decimal(0)).toString()).to.equal(kg)
    })

  const reportingYears = [
    { kwh: 936_935, from: '2022-04-01', kg: '181184.4903', edition: 2022 },
    { kwh: 12_000, from: '2024-07-01', kg: '2124', edition: 2025 },
  ]
  for (const { kwh, from, kg, edition } of reportingYears)
    it(`give twelve monthly bills from ${from} the ${kg} kg of one annual bill, at the edition ${edition}`, async () => {
      const { ask } = await organisation({ 'financial-year-start': { month: monthOf(from) } })
      const whole = { start: from, end: addMonths(from, 12) }
      const bills = cut(whole, 'month').map((days) => {
        const activity = { 1: ((kwh / lengthOf(whole)) * lengthOf(days)).toFixed(5) }
        return { subchildId: 'electricity-usage', period: toPeriod(days), activity }
      })
      const annual = { subchildId: 'electricity-usage', period: toPeriod(whole), activity: { 1: kwh } }
      const [one, ...twelve] = await estimate(ask, annual, ...bills)
      const location = (results: Result[]) => linesOf(results).filter(({ basis }) => basis === 'location')
      const sum = (results: Result[]) =>
        location(results).reduce((total, { emissions }) => total.plus(emissions), new Decimal(0))
      expect(twelve).to.have.length(12)
      expect(sum(one ? [one] : []).toString()).to.equal(kg)
      expect(sum(twelve).minus(kg).abs().toNumber()).to.be.at.most(0.0001)
      expect(new Set(location([...twelve]).map(({ factor }) => factor.edition))).to.deep.equal(new Set([edition]))
    })

  it('46: splits the same bill by day where reporting years begin in January', async () => {
    const { ask } = await organisation()
    const lines = linesOf(
      await estimate(ask, toEstimate(['electricity-usage', { 1: 36400 }, '2025-10-01', '2026-03-31'])),
    )
    const location = lines.filter(({ basis }) => basis === 'location')
    expect(location.map(({ factor, emissions }) => [factor.edition, emissions])).to.deep.equal([
      [2025, 3256.8],
      [2026, 2357.28],
    ])
  })

  it('47: counts the February of a bill that runs from one month into the next', async () => {
    const { organisationId, ask } = await organisation()
    const bill = toEstimate(['electricity-usage', { 1: 2900 }, '2024-02-15', '2024-03-14'])
    const { body } = await ask('POST', '/calculation', { body: bill })
    await finish(organisationId, body.jobId)
    const { items } = (await ask('GET', '/calculation?from=2024-02-01&until=2024-03-31&aggregate=monthly')).body
    expect(items.map(({ date, scope2Location }: Record<string, unknown>) => [date, scope2Location])).to.deep.equal([
      ['2024-02-01', 310.575],
      ['2024-03-01', 289.87],
    ])
  })

  it('come out of the ledger as they were estimated, all of them together and without drift', async () => {
    for (const [set, group] of Map.groupBy(examples, ({ settings }) => JSON.stringify(settings ?? {}))) {
      const { organisationId, ask } = await organisation(JSON.parse(set))
      const estimates = group.flatMap(({ of }) => of.map(toEstimate))
      const results = await estimate(ask, ...estimates)
      const expected = results.reduce(
        (sum, result) => sum.plus('emissions' in result ? result.emissions : 0),
        new Decimal(0),
      )
      for (const body of estimates)
        await finish(organisationId, (await ask('POST', '/calculation', { body })).body.jobId)
      const { totals } = (await ask('GET', '/calculation?from=2018-01-01&until=2027-12-31&aggregate=yearly')).body
      expect(totals.emissions).to.equal(expected.toNumber())
      const { drifting } = await withOrganisation(ledger.worker, organisationId, 'read only', reconcile)
      expect(drifting).to.equal(0)
    }
  })

  const finish = (organisationId: string, runId: string) =>
    withOrganisation(ledger.worker, organisationId, 'read write', (transaction) =>
      calculateActivity(
        transaction,
        { id: runId, data: { organisationId, runId }, signal: new AbortController().signal },
        { factors: ledger.factors, now, newId },
      ),
    )

  const refused: { title: string; of: Example['of'][number]; says: RegExp }[] = [
    {
      title: 'a fuel that there is no factor of',
      of: ['grey-fleet-car', { 2: 100, 4: 'steam' }, '2025-01-01'],
      says: /\/activity\/4/,
    },
    {
      title: 'kWh of what is sold in litres',
      of: ['diesel-purchased', { 7: 100 }, '2025-01-01'],
      says: /\/activity\/7/,
    },
    {
      title: 'a year that no edition is near',
      of: ['natural-gas-usage', { 1: 100 }, '2010-01-01'],
      says: /\/period\/from.*No edition has a factor fuel\.natural_gas\.kwh_gross for 2010/,
    },
    {
      title: 'miles and kilometres of one journey',
      of: ['car-petrol', { 2: 100, 3: 160 }, '2025-01-01'],
      says: /\/activity/,
    },
    { title: 'less than nothing', of: ['natural-gas-usage', { 1: -1 }, '2025-01-01'], says: /\/activity\/1/ },
    {
      title: 'more certificates than electricity',
      of: ['electricity-renewable-tariff', { 1: 10000, 2: 12000 }, '2025-01-01'],
      says: /\/activity\/2.*at most Usage in kWh/,
    },
    {
      title: 'a period that ends before it begins',
      of: ['natural-gas-usage', { 1: 1 }, '2025-02-01', '2025-01-01'],
      says: /\/period\/until/,
    },
  ]
  for (const { title, of, says } of refused)
    it(`refuse ${title}, by name and never with zero`, async () => {
      const [result] = await estimate((await organisation()).ask, toEstimate(of))
      expect(result).to.have.property('outcome', 'refused')
      expect(JSON.stringify(result)).to.match(says)
    })

  it('say so where an edition of another year stands in', async () => {
    const [line] = linesOf(
      await estimate((await organisation()).ask, toEstimate(['hgv-freight', { 1: 12, 2: 300 }, ...year(2026)])),
    )
    expect(line).to.deep.include({ emissions: 365.868, grade: 5, notices: ['factor_year_fallback'] })
  })

  for (const state of ['draft', 'pending', 'rejected'] as const)
    it(`count nothing of an item that is ${state}`, async () => {
      const { organisationId, ask } = await organisation()
      const submission = {
        subchildId: 'natural-gas-usage',
        activity: { 1: 10000 },
        from: '2025-01-01',
        until: '2025-12-31',
      }
      const itemId = await storeItem(ledger, [submission], { organisationId, state })
      await work(ledger, itemId, { organisationId })
      const { items, totals } = (await ask('GET', '/calculation?from=2025-01-01&until=2025-12-31')).body
      expect([items, totals.emissions]).to.deep.equal([[], 0])
    })
})
