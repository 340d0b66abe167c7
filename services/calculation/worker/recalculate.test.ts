import { type FactorSet, toFactorSet } from '@tomorro/carbon/engine/factor'
import { withAdministration } from '@tomorro/database/administration'
import { withOrganisation } from '@tomorro/database/organisation'
import { type RecalculationRequest, recalculationItem, run } from '@tomorro/database/schema/calculation'
import { entry } from '@tomorro/database/schema/ingestion'
import { setting } from '@tomorro/database/schema/settings'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { expect } from 'chai'
import { and, asc, eq } from 'drizzle-orm'
import {
  changeItem,
  driftOf,
  type LedgerDatabase,
  ledgerDatabase,
  linesIn,
  newId,
  now,
  runsOf,
  storeItem,
  storeReadings,
  work,
} from './ledger-testing.ts'
import { ITEMS_PER_JOB, recalculate } from './recalculate.ts'
import { publishedFactors } from './testing.ts'

const electricity = { subchildId: 'electricity-usage', activity: { 1: 12345 }, from: '2025-01-01', until: '2025-12-31' }
const gas = { subchildId: 'natural-gas-usage', activity: { 1: 10000 }, from: '2024-01-01', until: '2024-12-31' }

/** The published factors of earlier editions. */
const upTo = (edition: number): FactorCache => {
  const factors: FactorSet = toFactorSet(
    [...publishedFactors().values()].flat().filter((factor) => factor.edition < edition),
  )
  return { read: async () => factors }
}

let organisations = 0
const newOrganisation = () => `org_Again${String(++organisations).padStart(7, '0')}`

describe('recalculate', () => {
  let database: LedgerDatabase
  before(async () => {
    database = await ledgerDatabase()
  })
  after(() => database.close())

  /** Requests a recalculation and works its jobs until none is left. @returns its run, and the run's items */
  async function again(organisationId: string, request: RecalculationRequest, factors = database.factors) {
    const runId = newId()
    await withAdministration(database.admin, 'read write', (transaction) =>
      transaction.insert(run).values({
        orgId: organisationId,
        id: runId,
        kind: 'recalculation',
        request,
        state: 'queued',
        requestedAt: now(),
      }),
    )
    const jobs: { organisationId: string; runId: string; after?: string }[] = [{ organisationId, runId }]
    for (const data of jobs)
      await withOrganisation(database.worker, organisationId, 'read write', (transaction) =>
        recalculate(
          transaction,
          { id: newId(), data, signal: new AbortController().signal },
          {
            factors,
            now,
            newId,
            enqueue: async (_, __, next) => {
              jobs.push(next as (typeof jobs)[number])
              return newId()
            },
          },
        ),
      )
    return withOrganisation(database.worker, organisationId, 'read only', async (transaction) => ({
      jobs: jobs.length,
      run: (await transaction.select().from(run).where(eq(run.id, runId)))[0],
      items: await transaction
        .select()
        .from(recalculationItem)
        .where(and(eq(recalculationItem.orgId, organisationId), eq(recalculationItem.runId, runId)))
        .orderBy(asc(recalculationItem.itemId)),
    }))
  }
  const totalOf = async (itemId: string, organisationId: string) =>
    (await linesIn(database, itemId, organisationId)).reduce(
      (sum, { emissions }) => sum + Math.round(Number(emissions) * 1e5),
      0,
    ) / 1e5

  /** The emissions that the item shows: those of its own run. */
  const emissionsShown = (itemId: string, organisationId: string) =>
    withOrganisation(database.worker, organisationId, 'read only', async (transaction) => {
      const [found] = await transaction
        .select({ emissions: run.emissions })
        .from(run)
        .where(and(eq(run.orgId, organisationId), eq(run.itemId, itemId), eq(run.kind, 'item')))
      return found?.emissions
    })

  it('goes on past an item whose calculation breaks off, which keeps its lines', async () => {
    const organisationId = newOrganisation()
    const [broken, sound] = [
      await storeItem(database, [electricity], { organisationId }),
      await storeItem(database, [electricity], { organisationId }),
    ]
    for (const itemId of [broken, sound]) await work({ ...database, factors: upTo(2025) }, itemId, { organisationId })
    await withAdministration(database.admin, 'read write', (transaction) =>
      transaction
        .update(entry)
        .set({ activity: { 1: 'twelve' } })
        .where(eq(entry.itemId, broken)),
    )
    const before = await totalOf(broken, organisationId)
    const { run, items } = await again(organisationId, { mode: 'apply' })
    expect(run?.state).to.equal('completed')
    expect(items.map(({ itemId, isChanged }) => [itemId, isChanged])).to.deep.equal([
      [broken, false],
      [sound, true],
    ])
    expect(items[0]?.reason).to.match(/^Cannot be calculated: .*twelve/)
    expect(await totalOf(broken, organisationId)).to.equal(before)
    expect(await totalOf(sound, organisationId)).to.equal(3029.463)
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('tells in a dry run old, new and why by edition, and writes no line', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await work({ ...database, factors: upTo(2025) }, itemId, { organisationId })
    const { run, items } = await again(organisationId, { mode: 'dry-run' })
    expect(run?.state).to.equal('completed')
    expect(items).to.have.length(1)
    expect(items[0]).to.deep.include({
      itemId,
      before: '3397.5909',
      after: '3029.463',
      isChanged: true,
      reason: 'Edition 2024 became 2025',
      editions: { 2024: { before: '3397.5909', after: '0' }, 2025: { before: '0', after: '3029.463' } },
    })
    expect(await linesIn(database, itemId, organisationId)).to.have.length(4)
    expect(await totalOf(itemId, organisationId)).to.equal(3397.5909)
  })

  it('takes back what changes and posts it anew when it is applied, and finds nothing to change afterwards', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    const untouched = await storeItem(database, [gas], { organisationId })
    await work({ ...database, factors: upTo(2025) }, itemId, { organisationId })
    await work(database, untouched, { organisationId })
    await again(organisationId, { mode: 'apply' })
    expect(await linesIn(database, itemId, organisationId)).to.have.length(12)
    expect(await totalOf(itemId, organisationId)).to.equal(3029.463)
    expect(await emissionsShown(itemId, organisationId)).to.equal('3029.463')
    expect(await linesIn(database, untouched, organisationId)).to.have.length(2)
    expect(await driftOf(database, organisationId)).to.equal(0)
    const { items } = await again(organisationId, { mode: 'apply' })
    expect(items.map(({ isChanged }) => isChanged)).to.deep.equal([false, false])
    expect(await linesIn(database, itemId, organisationId)).to.have.length(12)
  })

  it('is undone with everything else where the item is approved no longer', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await work({ ...database, factors: upTo(2025) }, itemId, { organisationId })
    await again(organisationId, { mode: 'apply' })
    await changeItem(database, itemId, 'rejected')
    await work(database, itemId, { organisationId, revision: 2 })
    expect(await totalOf(itemId, organisationId)).to.equal(0)
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('follows settings that have changed', async () => {
    const organisationId = newOrganisation()
    const itemId = await storeItem(database, [electricity], { organisationId })
    await work(database, itemId, { organisationId })
    await withAdministration(database.admin, 'read write', (transaction) =>
      transaction
        .insert(setting)
        .values({ orgId: organisationId, key: 'wtt', value: { isIncluded: false }, updatedAt: now() }),
    )
    const { items } = await again(organisationId, { mode: 'apply' })
    expect(items[0]?.reason).to.match(/^No longer calculated: wtt\.electricity/)
    expect(await totalOf(itemId, organisationId)).to.equal(2413.81785)
  })

  it('calculates what could not be calculated when it was approved, and keeps the lines of what cannot be calculated any more', async () => {
    const organisationId = newOrganisation()
    const none: FactorCache = { read: async () => toFactorSet([]) }
    const failed = await storeItem(database, [electricity], { organisationId })
    await work({ ...database, factors: none }, failed, { organisationId })
    expect((await runsOf(database, failed, organisationId)).map(({ state }) => state)).to.deep.equal(['failed'])
    await again(organisationId, { mode: 'apply' })
    expect(await totalOf(failed, organisationId)).to.equal(3029.463)
    expect(await runsOf(database, failed, organisationId)).to.have.lengthOf(1)
    expect((await runsOf(database, failed, organisationId))[0]).to.deep.include({
      state: 'completed',
      problem: null,
      emissions: '3029.463',
    })
    const { items } = await again(organisationId, { mode: 'apply' }, none)
    expect(items[0]).to.deep.include({ isChanged: false, before: '3029.463', after: '3029.463' })
    expect(items[0]?.reason).to.match(/^Cannot be calculated: No edition has a factor/)
    expect(await totalOf(failed, organisationId)).to.equal(3029.463)
  })

  it('takes only what is asked for: subchildren, days, and what an edition has to do with', async () => {
    const organisationId = newOrganisation()
    const power = await storeItem(database, [electricity], { organisationId })
    const heat = await storeItem(database, [gas], { organisationId })
    await storeItem(database, [electricity], { organisationId, state: 'pending' })
    const asked = async (request: Omit<RecalculationRequest, 'mode'>) =>
      (await again(organisationId, { mode: 'dry-run', ...request })).items.map(({ itemId }) => itemId)
    expect(await asked({})).to.deep.equal([power, heat])
    expect(await asked({ subchildIds: ['natural-gas-usage'] })).to.deep.equal([heat])
    expect(await asked({ from: '2025-01-01' })).to.deep.equal([power])
    expect(await asked({ until: '2024-12-31' })).to.deep.equal([heat])
    expect(await asked({ edition: 2025 })).to.deep.equal([power])
    expect(await asked({ edition: 2019 })).to.deep.equal([])
  })

  it('goes on in a further job where there are more items than one job takes, each item once', async () => {
    const organisationId = newOrganisation()
    const count = ITEMS_PER_JOB + 1
    for (let index = 0; index < count; index += 1) await storeItem(database, [gas], { organisationId })
    const { jobs, items, run } = await again(organisationId, { mode: 'apply' })
    expect([jobs, items.length, run?.state]).to.deep.equal([2, count, 'completed'])
    expect(await driftOf(database, organisationId)).to.equal(0)
  })

  it('gives an item of thousands of entries a job of its own, and keeps its lines where it cannot be calculated any more', async () => {
    const organisationId = newOrganisation()
    const light = await storeItem(database, [gas], { organisationId })
    const heavy = await storeItem(database, [electricity], { organisationId })
    await storeReadings(database, heavy, 2_000, organisationId)
    const other = await storeItem(database, [gas], { organisationId })
    for (const itemId of [light, heavy, other])
      await work({ ...database, factors: upTo(2025) }, itemId, { organisationId })

    const { jobs, items, run } = await again(organisationId, { mode: 'apply' })
    expect([jobs, run?.state]).to.deep.equal([3, 'completed'])
    expect(items.map(({ itemId, isChanged }) => [itemId, isChanged])).to.deep.equal([
      ...[[light, false]],
      ...[[heavy, true]],
      ...[[other, false]],
    ])
    const anew = await storeItem(database, [electricity], { organisationId })
    await storeReadings(database, anew, 2_000, organisationId)
    await work(database, anew, { organisationId })
    expect(await totalOf(heavy, organisationId)).to.equal(await totalOf(anew, organisationId))
    expect(items[1]).to.deep.include({
      reason: 'Edition 2024 became 2025',
      after: await emissionsShown(anew, organisationId),
    })
    expect(await emissionsShown(heavy, organisationId)).to.equal(await emissionsShown(anew, organisationId))
    expect(await driftOf(database, organisationId)).to.equal(0)

    const none: FactorCache = { read: async () => toFactorSet([]) }
    const kept = (await again(organisationId, { mode: 'apply' }, none)).items[1]
    expect(kept).to.deep.include({ itemId: heavy, isChanged: false, before: kept?.after })
    expect(kept?.reason).to.match(/^Cannot be calculated: Entry 1: No edition has a factor/)
    expect(await totalOf(heavy, organisationId)).to.equal(await totalOf(anew, organisationId))
  })
})
