import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { withOrganisation } from '@tomorro/database/organisation'
import { expect } from 'chai'
import {
  changeItem,
  type LedgerDatabase,
  ledgerDatabase,
  ORGANISATION,
  storeItem,
  work,
} from '../worker/ledger-testing.ts'
import { figureRepository } from './figure-repository.ts'
import { type Query, questionOf } from './question.ts'

const total = (figures: readonly string[]) =>
  figures.reduce((sum, figure) => sum.plus(figure), new Decimal(0)).toString()

describe('figureRepository', () => {
  let database: LedgerDatabase
  before(async () => {
    database = await ledgerDatabase()
    const submissions = [
      { subchildId: 'electricity-usage', activity: { 1: 12345 }, from: '2025-01-01', until: '2025-12-31' },
      {
        subchildId: 'electricity-usage',
        activity: { 1: '777.77', 2: '0.05' },
        from: '2024-12-20',
        until: '2025-02-10',
      },
      { subchildId: 'diesel-purchased', activity: { 1: '500.5' }, from: '2025-03-03', until: '2025-05-17' },
      { subchildId: 'rail-national', activity: { 2: 640 }, from: '2025-03-10', until: '2025-03-10' },
    ]
    for (const submission of submissions) await work(database, await storeItem(database, [submission]))
    const withdrawn = await storeItem(database, [
      { subchildId: 'coal', activity: { 1: 3 }, from: '2025-01-05', until: '2025-07-05' },
    ])
    await work(database, withdrawn)
    await changeItem(database, withdrawn, 'rejected')
    await work(database, withdrawn, { revision: 2 })
  })
  after(() => database.close())

  const list = (
    query: Query,
    page: { after?: readonly string[]; limit?: number } = {},
    organisationId = ORGANISATION,
  ) =>
    withOrganisation(database.worker, organisationId, 'read only', (transaction) =>
      figureRepository(transaction).list(organisationId, questionOf(query), { limit: 1000, ...page }),
    )
  const year = { from: '2025-01-01', until: '2025-12-31' }

  it('reads a month of a subchild by scope, location-based and market-based', async () => {
    const { rows } = await list({ ...year, aggregate: 'monthly', coverage: ['fleet', 'rail-national'] })
    const march = rows.filter(({ date }) => date === '2025-03-01')
    expect(march).to.deep.equal([
      {
        date: '2025-03-01',
        subchildId: 'diesel-purchased',
        // 500.5 l, 29 of 76 days: 2.57082 Scope 1, 0.61101 well-to-tank, 0.14 biogenic
        emissions: '607.66673',
        market: '607.66673',
        scope1: '490.97588',
        scope2Location: '0',
        scope2Market: '0',
        scope3: '116.69085',
        outsideOfScopes: '26.73724',
      },
      {
        date: '2025-03-01',
        subchildId: 'rail-national',
        emissions: '28.4352',
        market: '28.4352',
        scope1: '0',
        scope2Location: '0',
        scope2Market: '0',
        scope3: '28.4352',
        outsideOfScopes: '0',
      },
    ])
  })

  it('tells the same whichever way the period is cut', async () => {
    const period = { from: '2025-01-08', until: '2025-11-19' }
    const [daily, ...others] = await Promise.all(
      (['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const).map((aggregate) =>
        list({ ...period, aggregate }),
      ),
    )
    for (const { rows, totals } of others) {
      expect(totals).to.deep.equal(daily?.totals)
      expect(total(rows.map(({ emissions }) => emissions))).to.equal(new Decimal(totals.emissions).toString())
    }
  })

  it('tells of a month what its days add up to', async () => {
    const month = await list({
      from: '2025-02-01',
      until: '2025-02-28',
      aggregate: 'monthly',
      coverage: ['electricity'],
    })
    const days = await list({ from: '2025-02-01', until: '2025-02-28', aggregate: 'daily', coverage: ['electricity'] })
    expect(days.rows).to.have.length(28)
    for (const name of ['emissions', 'market', 'scope2Location', 'scope2Market', 'scope3'] as const)
      expect(total(days.rows.map((row) => row[name]))).to.equal(total(month.rows.map((row) => row[name])))
  })

  it('parts what lies within the period from what lies outside', async () => {
    const [before, within] = await Promise.all([
      list({ from: '2024-01-01', until: '2024-12-31', aggregate: 'yearly', coverage: ['electricity-usage'] }),
      list({ ...year, aggregate: 'yearly', coverage: ['electricity-usage'] }),
    ])
    // 12,345 kWh and the 41 of 53 days of 777.77 kWh that lie in 2025, all by the edition of 2025
    expect(total([before.totals.scope2Location, within.totals.scope2Location])).to.equal('2322.73029')
    expect(within.totals.scope2Market).not.to.equal(within.totals.scope2Location)
  })

  it('shows nothing of what was taken back', async () => {
    const { rows, totals } = await list({ ...year, aggregate: 'monthly', coverage: ['coal'] })
    expect([rows, new Decimal(totals.emissions).toString()]).to.deep.equal([[], '0'])
  })

  it('pages without gap or repeat, with the totals of all on every page', async () => {
    const query: Query = { ...year, aggregate: 'monthly' }
    const whole = await list(query)
    const paged: typeof whole.rows = []
    for (let after: readonly string[] | undefined; ; ) {
      const { rows, totals } = await list(query, { limit: 5, ...(after && { after }) })
      expect(totals).to.deep.equal(whole.totals)
      const last = rows.at(-1)
      if (!last) break
      paged.push(...rows)
      after = [last.date, last.subchildId]
    }
    expect(paged).to.deep.equal(whole.rows)
  })

  it('shows another organisation nothing', async () => {
    const { rows } = await list({ ...year, aggregate: 'yearly' }, {}, 'org_Other000Test')
    expect(rows).to.deep.equal([])
  })
})
