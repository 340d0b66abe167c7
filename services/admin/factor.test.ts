import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { expect } from 'chai'
import { administrationForTests } from './testing.ts'

const editions = [
  { source: 'DESNZ', edition: 2025, gwp: 'AR5' as const },
  { source: 'DESNZ', edition: 2026, gwp: 'AR5' as const },
  { source: 'BEIS', edition: 2022, gwp: 'AR4' as const },
  { source: 'SIC', edition: 2022, gwp: null },
]
const gas = [
  'fuel.natural_gas.kwh_gross',
  'fuel.natural_gas.m3',
  'wtt.fuel.natural_gas.kwh_gross',
  'wtt.fuel.natural_gas.m3',
]

describe('factors, for the administration', () => {
  const { ask, inDatabase } = administrationForTests()

  before(() =>
    inDatabase(async (transaction) => {
      const common = { digest: 'a'.repeat(64), licence: 'OGL-UK-3.0', factors: 4, loadedAt: new Date(0) }
      await transaction.insert(factorEdition).values(editions.map((edition) => ({ ...common, ...edition })))
      const row = {
        source: 'DESNZ',
        scope: 'scope-1',
        category: 'Fuels',
        activity: 'gas',
        licence: 'OGL',
        kgCo2e: '0.2',
      }
      await transaction
        .insert(factor)
        .values(gas.map((key) => ({ ...row, key, edition: 2025, unit: 'kWh (Gross CV)' })))
      await transaction.insert(factor).values({ ...row, key: gas[0] ?? '', edition: 2026, unit: 'kWh (Gross CV)' })
    }),
  )

  it('are listed by edition, newest first, page by page, with their GWPs where the source names them', async () => {
    const seen: unknown[] = []
    let cursor: string | null = null
    do {
      const { body } = await ask('GET', `/admin/factors?limit=1${cursor === null ? '' : `&cursor=${cursor}`}`)
      seen.push(...body.items.map(({ source, edition, gwp }: Record<string, unknown>) => [source, edition, gwp]))
      cursor = body.nextCursor
    } while (cursor !== null)
    expect(seen).to.deep.equal([
      ['DESNZ', 2026, 'AR5'],
      ['DESNZ', 2025, 'AR5'],
      ['BEIS', 2022, 'AR4'],
      ['SIC', 2022, undefined],
    ])
  })

  it('tell for each subchild and method what an edition lacks, and what stands in', async () => {
    const { status, body } = await ask('GET', '/admin/factors/coverage?edition=2026')
    expect(status).to.equal(200)
    expect(
      body.subchildren.find(
        (one: Record<string, unknown>) => one.subchildId === 'natural-gas-usage' && one.calculationMethod === 'average',
      ),
    ).to.deep.equal({
      subchildId: 'natural-gas-usage',
      calculationMethod: 'average',
      isComplete: false,
      missing: [{ key: 'fuel.natural_gas.kwh_net' }, ...gas.slice(1).map((key) => ({ key, standIn: 2025 }))],
    })
  })

  it('refuse a cursor that is none', async () => {
    expect((await ask('GET', '/admin/factors?cursor=abc')).status).to.equal(400)
  })
})
