import { connect, type Database } from '@tomorro/database/connection'
import { type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { expect } from 'chai'
import { type LedgerDatabase, ledgerDatabase, newId, now } from '../worker/ledger-testing.ts'
import { calculationApp } from './app.ts'

const GENERATION = 'electricity.uk.generation.kwh'

describe('the facets of GET /calculation/factors', () => {
  let ledger: LedgerDatabase
  let database: Database
  let service: Served
  before(async () => {
    ledger = await ledgerDatabase()
    database = connect(ledger.url('svc_calculation'), { max: 1 })
    const enqueue = () => Promise.reject(new Error('A search queues nothing'))
    service = await serve(calculationApp({ database, enqueue, log: testLog('calculation'), now, newId }))
  })
  after(async () => {
    await service.close()
    await database.close()
    await ledger.close()
  })

  const list = async (query: string) =>
    (await service.as('org_Facets000001')('GET', `/calculation/factors?limit=100&${query}`)).body
  const facets = async (query: string) => (await list(query)).facets
  const total = (values: { factors: number }[]) => values.reduce((sum, { factors }) => sum + factors, 0)

  it('count every factor once in each filter where nothing is asked', async () => {
    const { edition, scope } = await facets('')
    expect([total(edition), total(scope)]).to.deep.equal([3496, 3496])
    expect(edition.map(({ value }: { value: number }) => value)).to.deep.equal([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ])
    expect(scope.map(({ value }: { value: string }) => value)).to.deep.equal([
      'scope-1',
      'scope-2',
      'scope-3',
      'outside-of-scopes',
    ])
  })

  it('hold only what the search and the keys leave', async () => {
    expect(await facets(`keys=${GENERATION}`)).to.deep.equal({
      edition: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((value) => ({ value, factors: 1 })),
      scope: [{ value: 'scope-2', factors: 8 }],
    })
    expect(await facets(`keys=${GENERATION}&search=tarmac`)).to.deep.equal({ edition: [], scope: [] })
  })

  it('are narrowed by the other filters, and tell what a filter may be changed to', async () => {
    const chosen = await facets('search=natural%20gas&edition=2025&scope=scope-1')
    for (const { value, factors } of chosen.edition)
      expect((await list(`search=natural%20gas&scope=scope-1&edition=${value}`)).items).to.have.length(factors)
    for (const { value, factors } of chosen.scope)
      expect((await list(`search=natural%20gas&edition=2025&scope=${value}`)).items).to.have.length(factors)
    expect(chosen.edition.length).to.be.greaterThan(1)
    expect(chosen.scope.map(({ value }: { value: string }) => value)).to.deep.equal(['scope-1', 'scope-3'])
  })

  it('are the same on every page', async () => {
    const { nextCursor, facets: first } = await list('edition=2025')
    expect(await facets(`edition=2025&cursor=${nextCursor}`)).to.deep.equal(first)
  })
})
