import { withAdministration } from '@tomorro/database/administration'
import { withOrganisation } from '@tomorro/database/organisation'
import { entry } from '@tomorro/database/schema/ingestion'
import { expect } from 'chai'
import { eq, sql } from 'drizzle-orm'
import { calculateItems } from './calculate-items.ts'
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

const electricity = { subchildId: 'electricity-usage', activity: { 1: 12345 }, from: '2025-01-01', until: '2025-12-31' }
const rail = { subchildId: 'rail-national', activity: { 2: 640 }, from: '2025-03-10', until: '2025-03-10' }

describe('calculateItems', () => {
  let database: LedgerDatabase
  before(async () => {
    database = await ledgerDatabase()
  })
  after(() => database.close())

  const organisationId = 'org_Together0001'
  const jobOf = (itemId: string, revision = 1) => ({
    id: newId(),
    data: { organisationId, itemId, revision },
    signal: new AbortController().signal,
  })
  const batches = () => calculateItems({ factors: database.factors, now, newId })
  const workTogether = (jobs: ReturnType<typeof jobOf>[]) =>
    withOrganisation(database.worker, organisationId, 'read write', (transaction) =>
      batches().work(jobs, transaction, () => Promise.reject(new Error('not sent here'))),
    )
  const shown = async (itemId: string) => ({
    lines: (await linesIn(database, itemId, organisationId)).map(({ factorKey, emissions, ordinal }) => [
      ordinal,
      factorKey,
      emissions,
    ]),
    runs: (await runsOf(database, itemId, organisationId)).map(({ state, emissions, problem, kind }) => [
      kind,
      state,
      emissions,
      problem?.code,
    ]),
  })

  it('writes for each item what calculateItem writes for it alone, in one transaction', async () => {
    const kinds = {
      approved: async () => ({
        itemId: await storeItem(database, [electricity, rail], { organisationId }),
        revision: 1,
      }),
      pending: async () => ({
        itemId: await storeItem(database, [rail], { organisationId, state: 'pending' }),
        revision: 1,
      }),
      'left behind': async () => {
        const itemId = await storeItem(database, [rail], { organisationId })
        await changeItem(database, itemId, 'approved')
        return { itemId, revision: 1 }
      },
      'without a factor': async () => {
        const itemId = await storeItem(database, [rail], { organisationId })
        await withAdministration(database.admin, 'read write', (transaction) =>
          transaction
            .update(entry)
            .set({ periodStart: '2015-01-01', periodEnd: '2015-01-02' })
            .where(eq(entry.itemId, itemId)),
        )
        return { itemId, revision: 1 }
      },
      erased: async () => ({ itemId: newId(), revision: 1 }),
      'edited after its revocation': async () => {
        const itemId = await storeItem(database, [electricity], { organisationId })
        await work(database, itemId, { organisationId })
        await changeItem(database, itemId, 'rejected')
        await changeItem(database, itemId, 'pending')
        return { itemId, revision: 2 }
      },
      'approved no longer': async () => {
        const itemId = await storeItem(database, [electricity], { organisationId })
        await work(database, itemId, { organisationId })
        await changeItem(database, itemId, 'rejected')
        return { itemId, revision: 2 }
      },
    }
    const alone: Record<string, unknown> = {}
    const together: { kind: string; itemId: string; revision: number }[] = []
    for (const [kind, make] of Object.entries(kinds)) {
      const one = await make()
      await work(database, one.itemId, { organisationId, revision: one.revision })
      alone[kind] = await shown(one.itemId)
      together.push({ kind, ...(await make()) })
    }
    const jobs = together.map(({ itemId, revision }) => jobOf(itemId, revision))
    await workTogether(jobs)
    for (const { kind, itemId } of together) expect(await shown(itemId), kind).to.deep.equal(alone[kind])
    expect(await driftOf(database, organisationId)).to.equal(0)

    const { rows } = await withOrganisation(database.worker, organisationId, 'read only', (transaction) =>
      transaction.execute(
        sql`select distinct xmin::text from calculation.run where id = any(${sql.param(jobs.map(({ id }) => id))}::uuid[])`,
      ),
    )
    expect(rows).to.have.length(1)

    await workTogether(jobs)
    for (const { kind, itemId } of together) expect(await shown(itemId), `${kind}, again`).to.deep.equal(alone[kind])
  })

  it('gives an item of many entries a transaction of its own, after the others, and never takes an item twice into one', async () => {
    const large = await storeItem(database, [electricity], { organisationId })
    await storeReadings(database, large, 1_500, organisationId)
    const small = [
      await storeItem(database, [rail], { organisationId }),
      await storeItem(database, [rail], { organisationId }),
    ]
    const jobs = [jobOf(large), ...small.map((itemId) => jobOf(itemId)), jobOf(small[0] ?? '', 2)]
    const split = await withOrganisation(database.worker, organisationId, 'read only', (transaction) =>
      batches().split(jobs, transaction),
    )
    const names = new Map([
      [large, 'large'],
      [small[0], 'first'],
      [small[1], 'second'],
    ])
    expect(split.map((batch) => batch.map(({ data }) => names.get(data.itemId)))).to.deep.equal([
      ['first', 'second'],
      ['first'],
      ['large'],
    ])
  })
})
