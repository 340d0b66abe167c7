import { expect } from 'chai'
import { toFactorSet } from './factor.ts'
import type { FactorCache } from './factor-cache.ts'
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
  work,
} from './ledger-testing.ts'

const electricity = { subchildId: 'electricity-usage', activity: { 1: 12345 }, from: '2025-01-01', until: '2025-12-31' }
const rail = { subchildId: 'rail-national', activity: { 2: 640 }, from: '2025-03-10', until: '2025-03-10' }

/** Each organisation of its own, so that no test sees what another wrote. */
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
    expect(await driftOf(database, organisationId)).to.equal('0')
  })

  it('counts a job that comes twice once, and so another job for the same revision', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    const jobId = newId()
    await work(database, itemId, { organisationId, jobId })
    await work(database, itemId, { organisationId, jobId })
    await work(database, itemId, { organisationId })
    expect(await linesIn(database, itemId, organisationId)).to.have.length(4)
    expect(await driftOf(database, organisationId)).to.equal('0')
  })

  it('counts two jobs for the same revision that run at once, once', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await Promise.all([1, 2, 3].map(() => work(database, itemId, { organisationId })))
    expect(await linesIn(database, itemId, organisationId)).to.have.length(4)
    expect(await driftOf(database, organisationId)).to.equal('0')
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
    expect(await driftOf(database, organisationId)).to.equal('0')
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
    expect(await driftOf(database, organisationId)).to.equal('0')
  })
})
