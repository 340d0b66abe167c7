import { toFactorSet } from '@tomorro/carbon/engine/factor'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { withAdministration } from '@tomorro/database/administration'
import { entry } from '@tomorro/database/schema/ingestion'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { expect } from 'chai'
import { and, eq } from 'drizzle-orm'
import {
  changeItem,
  driftOf,
  type LedgerDatabase,
  ledgerDatabase,
  linesIn,
  monthsOf,
  newId,
  runsOf,
  storeItem,
  storeReadings,
  work,
} from './ledger-testing.ts'

const electricity = { subchildId: 'electricity-usage', activity: { 1: 12345 }, from: '2025-01-01', until: '2025-12-31' }
const rail = { subchildId: 'rail-national', activity: { 2: 640 }, from: '2025-03-10', until: '2025-03-10' }

/** An organisation that no other test uses. */
let organisations = 0
const newOrganisation = () => `org_Ledger${String(++organisations).padStart(6, '0')}`

describe('calculateItem', () => {
  let database: LedgerDatabase
  before(async () => {
    database = await ledgerDatabase()
  })
  after(() => database.close())

  const figures = async (itemId: string, organisationId: string) =>
    (await linesIn(database, itemId, organisationId)).map(({ factorKey, emissions }) => [factorKey, Number(emissions)])

  const totals = async (organisationId: string) => {
    const months = await monthsOf(database, organisationId)
    const sum = (name: 'location' | 'market' | 'lines') =>
      months.reduce((total, month) => total.plus(month[name]), new Decimal(0)).toNumber()
    return { location: sum('location'), market: sum('market'), lines: sum('lines') }
  }
  /** Moves an entry into a year without factors. */
  const moveOutOfReach = (itemId: string, ordinal: number) =>
    withAdministration(database.admin, 'read write', (transaction) =>
      transaction
        .update(entry)
        .set({ periodStart: '2015-01-01', periodEnd: '2015-01-02' })
        .where(and(eq(entry.itemId, itemId), eq(entry.ordinal, ordinal))),
    )

  it('writes the lines of an approved item with their factors, and months that add up to them', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId, site: 'Leeds office' })
    await work(database, itemId, { organisationId })
    expect(await figures(itemId, organisationId)).to.deep.equal([
      ['electricity.uk.generation.kwh', 2185.065],
      ['electricity.uk.td.kwh', 228.75285],
      ['wtt.electricity.uk.generation.kwh', 566.6355],
      ['wtt.electricity.uk.td.kwh', 49.00965],
    ])
    const [line] = await linesIn(database, itemId, organisationId)
    expect(line).to.deep.include({
      site: 'Leeds office',
      factorSource: 'DESNZ 2025',
      factorEdition: 2025,
      factorValue: '0.177',
      notices: ['market_equals_location'],
    })
    const months = (await monthsOf(database, organisationId)).filter(({ scope }) => scope === 'scope-2')
    expect(months).to.have.length(12)
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('writes the line of an own factor with its source and evidence', async () => {
    const organisationId = newOrganisation()
    const activity = { 0: 250000, 4: 0.08, 5: 'Fund report 2025, page 12', 6: 'https://fund.example/2025.pdf' }
    const investment = { subchildId: 'investment-own-factor', activity, from: '2025-01-01', until: '2025-12-31' }
    const itemId = await storeItem(database, [investment], { organisationId })
    await work(database, itemId, { organisationId })
    const lines = await linesIn(database, itemId, organisationId)
    expect(
      lines.map(({ scope, category, emissions, notices }) => [scope, category, Number(emissions), notices]),
    ).to.deep.equal([['scope-3', 15, 20000, ['own_factor']]])
    expect(lines[0]).to.deep.include({
      factorKey: 'own.factor',
      factorSource: 'Own factor: Fund report 2025, page 12; https://fund.example/2025.pdf',
      factorValue: '0.08',
    })
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('counts a job that comes twice once, and so another job for the same revision', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    const jobId = newId()
    await work(database, itemId, { organisationId, jobId })
    await work(database, itemId, { organisationId, jobId })
    await work(database, itemId, { organisationId })
    expect(await linesIn(database, itemId, organisationId)).to.have.length(4)
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('counts two jobs for the same revision that run at once, once', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await Promise.all([1, 2, 3].map(() => work(database, itemId, { organisationId })))
    expect(await linesIn(database, itemId, organisationId)).to.have.length(4)
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('leaves nothing behind where the transaction fails before its end, and everything once it is tried again', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    const jobId = newId()
    const killed = work(database, itemId, { organisationId, jobId, last: () => Promise.reject(new Error('killed')) })
    expect(await killed.catch((error: Error) => error.message)).to.equal('killed')
    expect(await linesIn(database, itemId, organisationId)).to.deep.equal([])
    expect(await monthsOf(database, organisationId)).to.deep.equal([])
    await work(database, itemId, { organisationId, jobId })
    expect(await linesIn(database, itemId, organisationId)).to.have.length(4)
  })

  it('leaves no trace of an item of which nothing is left, as of an organisation that was erased', async () => {
    const [organisationId, itemId] = [newOrganisation(), newId()]
    await work(database, itemId, { organisationId })
    expect(await runsOf(database, itemId, organisationId)).to.deep.equal([])
  })

  for (const state of ['draft', 'pending', 'rejected'] as const)
    it(`writes nothing for an item that is ${state}`, async () => {
      const organisationId = newOrganisation()
      const itemId = await storeItem(database, [electricity], { organisationId, state })
      await work(database, itemId, { organisationId })
      expect(await linesIn(database, itemId, organisationId)).to.deep.equal([])
    })

  it('takes the lines back by lines that reverse them once the item is approved no longer', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await work(database, itemId, { organisationId })
    await changeItem(database, itemId, 'rejected')
    await work(database, itemId, { organisationId, revision: 2 })
    const lines = await linesIn(database, itemId, organisationId)
    expect(lines).to.have.length(8)
    expect(lines.slice(4).map(({ reverses }) => reverses)).to.deep.equal(lines.slice(0, 4).map(({ id }) => id))
    expect(lines.reduce((sum, { emissions }) => sum + Number(emissions) * 1e5, 0)).to.equal(0)
    for (const month of await monthsOf(database, organisationId))
      expect([Number(month.location), Number(month.market), month.lines]).to.deep.equal([0, 0, 0])
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  for (const [what, later] of [
    ['edited', ['pending']],
    ['edited and withdrawn', ['pending', 'draft']],
  ] as const)
    it(`takes the lines back of an item that was ${what} before the job of its revocation ran`, async () => {
      const organisationId = newOrganisation()
      const itemId = await storeItem(database, [electricity], { organisationId })
      await work(database, itemId, { organisationId })
      await changeItem(database, itemId, 'rejected')
      for (const state of later) await changeItem(database, itemId, state)
      await work(database, itemId, { organisationId, revision: 2 })
      expect(await linesIn(database, itemId, organisationId)).to.have.length(8)
      expect(await totals(organisationId)).to.deep.equal({ location: 0, market: 0, lines: 0 })
      expect(await driftOf(database, organisationId)).to.equal(0)
    })

  it('writes nothing for a revision that the item has left behind', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await changeItem(database, itemId, 'approved')
    await work(database, itemId, { organisationId, revision: 1 })
    expect(await linesIn(database, itemId, organisationId)).to.deep.equal([])
    await work(database, itemId, { organisationId, revision: 2 })
    expect(await linesIn(database, itemId, organisationId)).to.have.length(4)
  })

  it('writes the lines of every entry of an item', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [rail, { ...rail, from: '2025-04-01', until: '2025-04-02' }], {
      organisationId,
    })
    await work(database, itemId, { organisationId })
    const lines = await linesIn(database, itemId, organisationId)
    expect(lines.map(({ periodStart, periodEnd }) => `${periodStart} ${periodEnd}`)).to.deep.equal([
      '2025-03-10 2025-03-11',
      '2025-03-10 2025-03-11',
      '2025-04-01 2025-04-03',
      '2025-04-01 2025-04-03',
    ])
  })

  const LARGE = 6_000
  it(`calculates an item of ${LARGE} entries exactly, and takes it back`, async function () {
    // Takes 12 s alone, and longer beside other tests.
    this.timeout(180_000)
    const organisationId = newOrganisation()
    const first = { ...electricity, activity: { 1: 1 }, from: '2025-01-01', until: '2025-01-31' }
    const itemId = await storeItem(database, [first], { organisationId })
    await storeReadings(database, itemId, LARGE, organisationId)
    await work(database, itemId, { organisationId })
    // 1 + 2 + ... + LARGE kWh by 0.177 + 0.01853 + 0.0459 + 0.00397.
    expect(await totals(organisationId)).to.deep.equal({ location: 4_417_936.2, market: 4_417_936.2, lines: 4 * LARGE })
    expect(await driftOf(database, organisationId)).to.equal(0)
    await changeItem(database, itemId, 'rejected')
    await work(database, itemId, { organisationId, revision: 2 })
    expect(await totals(organisationId)).to.deep.equal({ location: 0, market: 0, lines: 0 })
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('stops in the midst of a job that is aborted, and writes nothing', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await storeReadings(database, itemId, 5_000, organisationId)
    const abort = new AbortController()
    let made = 0
    const ids = () => {
      made += 1
      // In the second batch of four.
      if (made === 5_000) abort.abort(new Error('given up'))
      return newId()
    }
    const given = work(database, itemId, { organisationId, signal: abort.signal, ids })
    expect(await given.catch((error: Error) => error.message)).to.equal('given up')
    expect(made).to.be.lessThan(10_000)
    expect(await linesIn(database, itemId, organisationId)).to.deep.equal([])
    expect(await runsOf(database, itemId, organisationId)).to.deep.equal([])
    expect(await monthsOf(database, organisationId)).to.deep.equal([])
  })

  it('writes no line of an item whose last entry, batches after the first, has no factor', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await work(database, itemId, { organisationId })
    await storeReadings(database, itemId, 2_500, organisationId)
    await moveOutOfReach(itemId, 2_500)
    await changeItem(database, itemId, 'approved')
    await work(database, itemId, { organisationId, revision: 2 })
    const [, run] = await runsOf(database, itemId, organisationId)
    expect(run?.state).to.equal('failed')
    expect(run?.problem?.detail).to.match(/^Entry 2500: /)
    expect(await linesIn(database, itemId, organisationId)).to.have.length(8)
    expect(await totals(organisationId)).to.deep.equal({ location: 0, market: 0, lines: 0 })
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('fails by name where its entries amount to more than a number shows exactly, in one page or in several', async () => {
    for (const entries of [30, 1_500]) {
      const organisationId = newOrganisation()
      // 0.2454 kgCO2e per kWh, with losses and fuel supply.
      const most = { ...electricity, activity: { 1: 10_000_000_000 } }
      const more = Array.from({ length: entries - 1 }, () => most)
      const itemId = await storeItem(database, [most, ...more], { organisationId })
      await work(database, itemId, { organisationId })
      const [run] = await runsOf(database, itemId, organisationId)
      expect(run?.state).to.equal('failed')
      expect(run?.problem?.code).to.equal('out_of_range')
      expect(run?.problem?.detail).to.match(
        /^The entries amount to \d{11,}[.\d]* kgCO2e together; more than 60000000000/,
      )
      expect(await linesIn(database, itemId, organisationId)).to.deep.equal([])
      expect(await totals(organisationId)).to.deep.equal({ location: 0, market: 0, lines: 0 })
    }
  })

  it('fails by name where an entry has no factor, and counts none of the item', async () => {
    const organisationId = newOrganisation()
    const early = { ...rail, from: '2015-01-01', until: '2015-01-01' }
    const itemId = await storeItem(database, [rail, early], { organisationId })
    await work(database, itemId, { organisationId })
    const [run] = await runsOf(database, itemId, organisationId)
    expect(run).to.deep.include({
      state: 'failed',
      problem: {
        code: 'factor_missing',
        detail: 'Entry 2: No edition has a factor travel.rail.national_rail.pkm for 2015',
      },
    })
    expect(await linesIn(database, itemId, organisationId)).to.deep.equal([])
  })

  it('calculates an item that failed once its factor is there and the job is sent again', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [rail], { organisationId })
    const none: FactorCache = { read: async () => toFactorSet([]) }
    await work({ ...database, factors: none }, itemId, { organisationId })
    expect((await runsOf(database, itemId, organisationId)).map(({ state }) => state)).to.deep.equal(['failed'])
    await work(database, itemId, { organisationId })
    expect((await runsOf(database, itemId, organisationId)).map(({ state }) => state)).to.deep.equal(['completed'])
    expect(await linesIn(database, itemId, organisationId)).to.have.length(2)
  })

  it('keeps months exact while many items of one organisation are calculated at once', async () => {
    const organisationId = newOrganisation()
    const items: string[] = []
    for (let index = 0; index < 8; index += 1)
      items.push(
        await storeItem(
          database,
          [
            {
              ...electricity,
              activity: { 1: `${index}.${index}37` },
              from: `2025-01-0${index + 1}`,
              until: '2025-09-17',
            },
          ],
          { organisationId },
        ),
      )
    await Promise.all(items.map((itemId) => work(database, itemId, { organisationId })))
    expect(await driftOf(database, organisationId)).to.equal(0)
  })
})
