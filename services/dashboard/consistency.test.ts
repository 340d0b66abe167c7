import { addDays, addMonths, cut, type Days, monthStart } from '@tomorro/carbon/calendar'
import { connect, type Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { line } from '@tomorro/database/schema/calculation'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { countedInOfLine, shareOfLine } from '@tomorro/records/ledger/line-share'
import { parseUnits, sum } from '@tomorro/records/ledger/units'
import { type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { expect } from 'chai'
import { type SQL, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { dashboardApp } from './app.ts'
import { fillLedger, type LedgerLine } from './testing.ts'

const ORGANISATION = 'org_Random00Test'
const LINES = 400
const QUESTIONS = 30
const sites = ['', 'Leeds office', 'York, depot & yard']
const subchildIds = ['electricity-usage', 'natural-gas-usage', 'rail-national', 'diesel-purchased']
const kinds = [
  { scope: 'scope-1', basis: 'none', factorKey: 'fuel.natural_gas.kwh_gross' },
  {
    scope: 'scope-2',
    basis: 'location',
    notices: ['market_equals_location'],
    factorKey: 'electricity.uk.generation.kwh',
  },
  { scope: 'scope-2', basis: 'location', factorKey: 'electricity.uk.generation.kwh' },
  { scope: 'scope-2', basis: 'market', factorKey: 'supplier.electricity.kwh' },
  { scope: 'scope-3', category: 3, basis: 'none', factorKey: 'wtt.electricity.uk.generation.kwh' },
  { scope: 'scope-3', category: 6, basis: 'none', factorKey: 'travel.rail.national_rail.pkm' },
  { scope: 'outside-of-scopes', basis: 'none', factorKey: 'biogenic.diesel_average_biofuel_blend.litre' },
] as const satisfies readonly Partial<LedgerLine>[]

const day = fc.integer({ min: 0, max: 1_100 }).map((days) => addDays('2023-01-01', days))
const ledgerLine = fc
  .record({
    kind: fc.constantFrom(...kinds),
    subchildId: fc.constantFrom(...subchildIds),
    site: fc.constantFrom(...sites),
    start: day,
    length: fc.integer({ min: 1, max: 400 }),
    units: fc.integer({ min: -100_000, max: 2_000_000_000 }),
    grade: fc.integer({ min: 1, max: 5 }),
    isReversed: fc.boolean(),
  })
  .map(
    ({ kind, site, start, length, units, isReversed, ...rest }): LedgerLine => ({
      ...rest,
      ...kind,
      ...('notices' in kind && { notices: [...kind.notices] }),
      ...(site !== '' && { site }),
      periodStart: start,
      periodEnd: addDays(start, length),
      emissions: (units / 1e5).toFixed(5),
      quantity: String(units % 1_000),
      isReversed: isReversed && units > 0,
    }),
  )
const question = fc.record({
  from: day,
  length: fc.integer({ min: 1, max: 390 }),
  aggregate: fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly', 'yearly'),
  coverage: fc.option(fc.subarray(subchildIds, { minLength: 1 })),
  sites: fc.option(fc.subarray(sites, { minLength: 1 })),
  wtt: fc.constantFrom('include', 'exclude'),
  scope2: fc.constantFrom('location', 'market'),
})

const units = (kilograms: readonly number[]) => sum(kilograms.map((figure) => parseUnits(figure.toFixed(5))))
const emissionsOf = (parts: readonly { emissions: number }[]) => units(parts.map(({ emissions }) => emissions))

describe('the figures of a dashboard', () => {
  let database: TestDatabase
  let connection: Database
  /** Reads the lines themselves, which the dashboard's role may not. */
  let ledger: Database
  let served: Served

  before(async () => {
    database = await testDatabase()
    await fillLedger(database, ORGANISATION, fc.sample(ledgerLine, { numRuns: LINES, seed: 20_261_127 }))
    connection = connect(database.url('svc_dashboard'))
    ledger = connect(database.url('svc_calculation'))
    const now = () => new Date('2026-02-01T12:00:00Z')
    served = await serve(dashboardApp({ database: connection, log: testLog('dashboard'), now }))
  })
  after(async () => {
    await served.close()
    await connection.close()
    await ledger.close()
    await database.drop()
  })

  it('are the same in vault, breakdown, sites, series and the lines that they link to, for any data, filter and period', () =>
    fc.assert(
      fc.asyncProperty(question, async ({ from, length, aggregate, coverage, sites, wtt, scope2 }) => {
        const query = new URLSearchParams({
          from,
          until: addDays(from, length - 1),
          aggregate,
          wtt,
          scope2,
          compare: 'previous-year',
        })
        if (coverage) query.set('coverage', coverage.join(','))
        for (const site of sites ?? []) query.append('site', site)
        const { status, body } = await served.as(ORGANISATION)(
          'GET',
          `/dashboard?${query.toString().replaceAll('%2C', ',')}`,
        )
        expect(status).to.equal(200)
        const { vault, breakdown, sites: bySite, timeseries, largest } = body
        const total = units([vault.emissions])
        expect(units([scope2 === 'market' ? vault.totalMarket : vault.total])).to.equal(total)
        expect(emissionsOf(breakdown), 'breakdown').to.equal(total)
        expect(emissionsOf(bySite), 'sites').to.equal(total)
        expect(emissionsOf(timeseries), 'series').to.equal(total)
        expect(emissionsOf(vault.dataQuality), 'data quality').to.equal(total)
        expect(await linesBehind(vault.lines), 'lines of the vault').to.equal(total)
        for (const node of [...breakdown, ...bySite, ...timeseries.slice(0, 2), ...largest])
          expect(await linesBehind(node.lines), node.lines).to.equal(units([node.emissions]))
        const { activity, factor } = vault.comparison.effects
        expect(units([activity]) + units([factor])).to.equal(units([vault.comparison.change]))
        for (const { comparison, emissions } of breakdown)
          expect(units([comparison.effects.activity, comparison.effects.factor])).to.equal(
            units([emissions]) - units([comparison.emissions]),
          )
      }),
      { numRuns: QUESTIONS, seed: 20_261_127, includeErrorInReport: true },
    ))

  it('count the months with standing lines, and show each scope of each bucket, as the lines tell', () =>
    fc.assert(
      fc.asyncProperty(question, async ({ from, length, aggregate, sites }) => {
        const query = new URLSearchParams({ from, until: addDays(from, length - 1), aggregate })
        for (const site of sites ?? []) query.append('site', site)
        const { body } = await served.as(ORGANISATION)('GET', `/dashboard?${query}`)
        const period = { start: from, end: addDays(from, length) }
        expect(body.vault.completeness, 'completeness').to.deep.include(await monthsWithLines(period, sites))
        for (const { period, hasData, ...bucket } of body.timeseries.slice(-3)) {
          const days = { start: period.from, end: addDays(period.until, 1) }
          const { lines, ...expected } = await scopesOfLines(days, sites)
          for (const [scope, emissions] of Object.entries(expected))
            expect(units([bucket[scope]]), `${period.from} ${scope}`).to.equal(parseUnits(emissions))
          expect(hasData, `${period.from} has data`).to.equal(lines > 0)
        }
      }),
      { numRuns: QUESTIONS, seed: 20_261_128, includeErrorInReport: true },
    ))

  const among = (sites: readonly string[] | null) =>
    sites ? sql`coalesce(${line.site}, '') = any(${sql.param(sites)}::text[])` : sql`true`

  async function monthsWithLines({ start, end }: Days, sites: readonly string[] | null) {
    const [first, past] = [addMonths(monthStart(start), -12), addMonths(monthStart(addDays(end, -1)), 1)]
    const { rows } = await withOrganisation(ledger, ORGANISATION, 'read only', (transaction) =>
      transaction.execute<{ groups: number; approved: number }>(sql`
        select count(distinct (site, subchild_id))::integer as groups,
          count(distinct (site, subchild_id, month)) filter (where month >= ${monthStart(start)} and month < '2026-02-01')::integer as approved
        from (
          select coalesce(${line.site}, '') as site, ${line.subchildId}, month::date as month
          from ${line} cross join lateral generate_series(
            date_trunc('month', ${line.periodStart}::timestamp), ${line.periodEnd}::timestamp - interval '1 day', interval '1 month') as month
          where month >= ${first} and month < ${past} and ${among(sites)} and ${line.reverses} is null
            and not exists (select from ${line} as reversal where reversal.reverses = ${line.id})
        ) as standing`),
    )
    const { groups = 0, approved = 0 } = rows[0] ?? {}
    const due = cut({ start, end }, 'month').filter(({ start }) => monthStart(start) < '2026-02-01').length
    return { expected: groups * due, approved, missing: groups * due - approved }
  }

  async function scopesOfLines({ start, end }: Days, sites: readonly string[] | null) {
    const share = shareOfLine({ first: sql`${start}::date`, past: sql`${end}::date` })
    const total = (condition: SQL) => sql`coalesce(sum(${share}) filter (where ${condition}), 0)::text`
    const { rows } = await withOrganisation(ledger, ORGANISATION, 'read only', (transaction) =>
      transaction.execute<Record<string, string> & { lines: number }>(sql`
        select ${total(sql`scope = 'scope-1'`)} as "scope1",
          ${total(sql`scope = 'scope-2' and (${countedInOfLine}) <> 'market'`)} as "scope2Location",
          ${total(sql`scope = 'scope-2' and (${countedInOfLine}) <> 'location'`)} as "scope2Market",
          ${total(sql`scope = 'scope-3'`)} as "scope3", ${total(sql`scope = 'outside-of-scopes'`)} as "outsideOfScopes",
          sum(case when reverses is null then 1 else -1 end)::integer as lines
        from ${line} where ${line.periodStart} < ${end} and ${line.periodEnd} > ${start} and ${among(sites)}`),
    )
    return rows[0] ?? expect.fail('No row')
  }

  /** The sum of a link's lines, in SQL that shares nothing with the rollups. */
  async function linesBehind(link: string): Promise<bigint> {
    const query = new URL(link, 'http://localhost').searchParams
    const [first, past] = [query.get('from'), addDays(query.get('until') ?? '', 1)]
    const category = query.get('category')
    const among = (name: string) => query.get(name)?.split(',')
    const coverage = among('coverage')
    const named = query.getAll('site')
    return withOrganisation(ledger, ORGANISATION, 'read only', async (transaction) => {
      const { rows } = await transaction.execute<{ total: string }>(sql`
        select coalesce(sum(${shareOfLine({ first: sql`${first}::date`, past: sql`${past}::date` })}), 0)::text as total from ${line}
        where ${line.scope} = any(${sql.param(among('scope'))}::text[])
          and ${coverage ? sql`${line.subchildId} = any(${sql.param(coverage)}::text[])` : sql`true`}
          and ${named.length > 0 ? sql`coalesce(${line.site}, '') = any(${sql.param(named)}::text[])` : sql`true`}
          and ${category ? sql`${line.category} = ${category}::smallint` : sql`true`}
          and ${query.has('factorKey') ? sql`${line.factorKey} = ${query.get('factorKey')}` : sql`true`}
          and ${query.get('wtt') === 'exclude' ? sql`${line.factorKey} not like 'wtt.%'` : sql`true`}
          and (${countedInOfLine}) in ('both', ${query.get('scope2')})`)
      return parseUnits(rows[0]?.total ?? '')
    })
  }
})
