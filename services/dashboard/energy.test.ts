import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database } from '@tomorro/database/connection'
import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { createLog } from '@tomorro/service-kit/log'
import { type Served, serve } from '@tomorro/service-kit/testing'
import { expect } from 'chai'
import { dashboardApp } from './app.ts'
import { fillLedger, type LedgerLine } from './testing.ts'

const acme = 'org_Acme0000Test'
const year = { periodStart: '2025-01-01', periodEnd: '2026-01-01' }
const scope1 = { ...year, scope: 'scope-1', basis: 'none' } as const

const lines: LedgerLine[] = [
  // A tariff of its own: the same 1,000 kWh on either basis.
  {
    ...year,
    scope: 'scope-2',
    basis: 'location',
    subchildId: 'electricity-renewable-tariff',
    emissions: '177',
    quantity: '1000',
  },
  {
    ...year,
    scope: 'scope-2',
    basis: 'market',
    subchildId: 'electricity-renewable-tariff',
    emissions: '0',
    quantity: '1000',
  },
  // Grid losses are not energy that the organisation uses.
  {
    ...year,
    scope: 'scope-3',
    category: 3,
    basis: 'none',
    subchildId: 'electricity-renewable-tariff',
    emissions: '18.53',
    quantity: '1000',
    factorKey: 'electricity.uk.td.kwh',
  },
  // A leak burns nothing, whoever submits the gas's GWP.
  {
    ...scope1,
    subchildId: 'refrigerant-own-gas',
    emissions: '3328.8',
    quantity: '2.4',
    unit: 'kg',
    factorKey: 'own.factor',
  },
  {
    ...scope1,
    subchildId: 'natural-gas-usage',
    emissions: '1829.6',
    quantity: '10000',
    unit: 'kWh (Gross CV)',
    factorKey: 'fuel.natural_gas.kwh_gross',
  },
  {
    ...scope1,
    subchildId: 'diesel-purchased',
    emissions: '1285.41',
    quantity: '500',
    unit: 'litres',
    factorKey: 'fuel.diesel_forecourt.litre',
  },
  {
    ...scope1,
    subchildId: 'car-petrol',
    emissions: '2094.96',
    quantity: '8000',
    unit: 'miles',
    factorKey: 'car.average.petrol.mile',
    site: 'York',
  },
  // The edition has no figure per kWh.
  {
    ...scope1,
    subchildId: 'coal',
    emissions: '2.5',
    quantity: '1',
    unit: 'tonnes',
    factorKey: 'fuel.coal_industrial.tonne',
  },
  {
    ...scope1,
    subchildId: 'refrigerant-top-up',
    emissions: '4617.6',
    quantity: '2.4',
    unit: 'kg',
    factorKey: 'refrigerant.r410a.kg',
  },
]

describe('energy on the dashboard', () => {
  let database: TestDatabase
  let connection: Database
  let served: Served

  before(async () => {
    database = await testDatabase()
    await fillLedger(database, acme, lines)
    const admin = connect(database.url('svc_admin'), { max: 1 })
    const edition = { source: 'DESNZ 2025', edition: 2025, licence: 'OGL' }
    const fuel = { ...edition, scope: 'scope-1', category: 'Fuels', activity: 'fuel / diesel forecourt' }
    await withAdministration(admin, 'read write', async (transaction) => {
      await transaction
        .insert(factorEdition)
        .values({ ...edition, digest: '0'.repeat(64), factors: 2, loadedAt: new Date() })
      await transaction.insert(factor).values([
        { ...fuel, key: 'fuel.diesel_forecourt.litre', unit: 'litres', kgCo2e: '2.57082' },
        { ...fuel, key: 'fuel.diesel_forecourt.kwh_gross', unit: 'kWh (Gross CV)', kgCo2e: '0.24411' },
      ])
    })
    await admin.close()
    connection = connect(database.url('svc_dashboard'))
    const log = createLog('dashboard', 'silent')
    served = await serve(dashboardApp({ database: connection, log, now: () => new Date('2026-02-01') }))
  })
  after(async () => {
    await served.close()
    await connection.close()
    await database.drop()
  })

  const energyOf = async (query: string) => {
    const { body } = await served.as(acme)('GET', `/dashboard?from=2025-01-01&until=2025-12-31${query}`)
    return body.vault
  }
  // 8,000 miles x 1.13256 kWh; 500 litres x 2.57082 / 0.24411 = 5,265.70 kWh.
  const miles = 9_060.48
  const diesel = 5_265.7

  for (const scope2 of ['location', 'market'])
    it(`converts fuels and mileage to kWh, and counts a kWh once where Scope 2 is ${scope2}-based`, async () => {
      const { energy } = await energyOf(`&scope2=${scope2}`)
      expect(energy).to.deep.equal({
        kilowattHours: 25_326.18,
        kinds: [
          { kind: 'natural-gas', kilowattHours: 10_000 },
          { kind: 'electricity', kilowattHours: 1_000 },
          { kind: 'transport-fuel', kilowattHours: Number((miles + diesel).toFixed(2)) },
          { kind: 'other', kilowattHours: 0 },
        ],
        unknownEmissions: 2.5,
      })
    })

  it('obeys the filters, and shows the other period beside a comparison', async () => {
    const { energy, comparison } = await energyOf('&site=York&compare=previous-year')
    expect(energy).to.deep.include({ kilowattHours: miles, unknownEmissions: 0 })
    expect(comparison.energy).to.deep.include({ kilowattHours: 0, unknownEmissions: 0 })
  })
})
