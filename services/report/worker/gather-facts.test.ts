import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { transition } from '@tomorro/database/schema/ingestion'
import { report } from '@tomorro/database/schema/report'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { expect } from 'chai'
import type { ReportRequest } from '../model/facts.ts'
import { prepare, writeLines } from '../testing.ts'
import { gatherFacts } from './gather-facts.ts'
import { ledgerRepository } from './ledger-repository.ts'

const acme = 'org_Acme0000Fact'
const at = new Date('2026-01-15T09:30:00.000Z')
const nextId = uuidSource(() => at)
const year = { periodStart: '2025-01-01', periodEnd: '2026-01-01' }
const gas = { ...year, subchildId: 'natural-gas-usage', scope: 'scope-1' as const, emissions: '182.96' }

describe('the reports that a restatement touches', () => {
  let database: TestDatabase
  let connection: Database

  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_report'))
    await prepare(database, acme, { 'fuel.natural_gas.kwh_gross': '0.18296' })
  })
  after(async () => {
    await connection.close()
    await database.drop()
  })

  /** Stores a completed report that has read the ledger up to a line. */
  async function completed(
    title: string,
    lastLineId: string | null,
    coverage: string[] = [],
    days = year,
  ): Promise<void> {
    const row: typeof report.$inferInsert = {
      ...{ orgId: acme, id: nextId(), kind: 'activity', title, state: 'completed', narrative: {}, version: 1 },
      ...{ ...days, aggregate: 'monthly', coverage, lastLineId },
      ...{ objectId: 'report', sections: { organisation: 'Acme', sections: [] }, createdAt: at, updatedAt: at },
    }
    await withOrganisation(connection, acme, 'read write', (transaction) => transaction.insert(report).values(row))
  }

  /** The restatements that a report of a calendar year tells. */
  async function restatementsOf(calendarYear: number) {
    const request: ReportRequest = {
      ...{ id: nextId(), kind: 'activity', title: 'Now' },
      period: { start: `${calendarYear}-01-01`, end: `${calendarYear + 1}-01-01` },
      ...{ aggregate: 'monthly', coverage: [], narrative: {}, isDraft: false, askedOn: '2026-02-01' },
    }
    const { restatements } = await withOrganisation(connection, acme, 'read only', (transaction) =>
      gatherFacts(transaction, acme, request),
    )
    return restatements
  }

  it('are those that have read its reversed lines, and not those of the same day before or after', async () => {
    await completed('Before there was gas', null)
    const [line = ''] = await writeLines(database, acme, [{ ...gas, id: nextId() }])
    await completed('With the gas', line)
    await completed('Of electricity alone', line, ['electricity'])
    await completed('Of all utilities', line, ['utilities'])
    const [reversal = ''] = await writeLines(database, acme, [
      { ...gas, id: nextId(), emissions: '-182.96', reverses: line },
    ])
    await completed('Without the gas', reversal)
    const restatements = await restatementsOf(2025)
    expect(restatements.map(({ reports }) => reports)).to.deep.equal([
      ['With the gas, version 1', 'Of all utilities, version 1'],
    ])
  })

  it('are those whose period the reversed lines lie in, and not those of other months of the year', async () => {
    const [january, june] = [
      { periodStart: '2024-01-01', periodEnd: '2024-02-01' },
      { periodStart: '2024-06-01', periodEnd: '2024-07-01' },
    ]
    const written = { ...gas, site: 'Leeds' }
    const [first = '', line = ''] = await writeLines(database, acme, [
      { ...written, ...january, id: nextId() },
      { ...written, ...june, id: nextId() },
    ])
    for (const [month, days] of Object.entries({
      january,
      march: { periodStart: '2024-03-01', periodEnd: '2024-04-01' },
      june,
    }))
      await completed(`Of ${month}`, line, [], days)
    await writeLines(database, acme, [
      { ...written, ...january, id: nextId(), emissions: '-182.96', reverses: first },
      { ...written, ...june, id: nextId(), emissions: '-182.96', reverses: line },
    ])
    const restatements = await restatementsOf(2024)
    expect(restatements.flatMap(({ reports }) => reports)).to.deep.equal([
      'Of january, version 1',
      'Of june, version 1',
    ])
  })
})

describe('what the administration decided of an item, where the clock of the worker is an hour behind', () => {
  it('is what led to its lines: the approval, and the reason of the reversal', async () => {
    const database = await testDatabase()
    const [itemId, before] = [nextId(), new Date(at.getTime() - 3_600_000)]
    const decided = { orgId: acme, itemId, actorKind: 'administration' as const }
    const administration = connect(database.url('svc_admin'), { max: 1 })
    await withAdministration(administration, 'read write', (transaction) =>
      transaction.insert(transition).values([
        { ...decided, id: nextId(), fromState: 'pending', toState: 'approved', actor: 'Asha', at },
        {
          ...{
            ...decided,
            id: nextId(),
            fromState: 'approved',
            toState: 'rejected',
            actor: 'Ben',
            reason: 'Wrong meter',
          },
          at: new Date(at.getTime() + 1_000),
        },
      ]),
    )
    await administration.close()
    const runOf = (itemRevision: number, requestedAt: Date) => ({
      kind: 'item' as const,
      itemId,
      itemRevision,
      requestedAt,
    })
    const written = { ...gas, itemId, createdAt: before }
    const [line = ''] = await writeLines(database, acme, [written], runOf(2, at))
    const reversal = { ...written, emissions: '-182.96', reverses: line }
    await writeLines(database, acme, [reversal], runOf(3, new Date(at.getTime() + 1_000)))
    const connection = connect(database.url('svc_report'), { max: 1 })
    const days = { start: '2025-01-01', end: '2026-01-01' }
    const found = await withOrganisation(connection, acme, 'read only', async (transaction) => {
      const ledger = ledgerRepository(transaction, { organisationId: acme })
      const approvers: (string | null)[] = []
      for await (const page of ledger.lines(days)) approvers.push(...page.map((each) => each.approved_by))
      return { approvers, restatements: await ledger.restatements([days]) }
    })
    expect(found.approvers).to.deep.equal(['Asha', 'Asha'])
    expect(found.restatements.map(({ reason }) => reason)).to.deep.equal(['Wrong meter'])
    await connection.close()
    await database.drop()
  })
})
