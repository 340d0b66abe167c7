import { expect } from 'chai'
import pg from 'pg'
import { access, roles } from './access.ts'
import type { Transaction } from './connection.ts'
import { connect } from './connection.ts'
import { OWNER } from './provision.ts'
import { audit, organisation, recalculation } from './schema/admin.ts'
import * as calculation from './schema/calculation.ts'
import * as ingestion from './schema/ingestion.ts'
import * as report from './schema/report.ts'
import { setting } from './schema/settings.ts'
import { type TestDatabase, testDatabase } from './testing.ts'
import { inTransaction } from './transaction.ts'

const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'
const at = new Date('2026-01-15T09:30:00.000Z')
const year = { periodStart: '2025-01-01', periodEnd: '2026-01-01' }

const tables = Object.entries(access).flatMap(([table, { organisation: column, grants }]) =>
  column === undefined ? [] : [{ table, column, grants }],
)

describe('organisations in one database', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    const superuser = connect(database.url('superuser'), { max: 1 })
    for (const orgId of [acme, rival])
      await inTransaction(superuser, 'read write', (transaction) => fill(transaction, orgId))
    await superuser.close()
  })
  after(() => database.drop())

  /** The organisations whose rows a session of that role gets from a table. */
  async function visible(
    url: string,
    { table, column }: { table: string; column: string },
    setUp: string,
  ): Promise<string[]> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`begin; ${setUp}`)
    const { rows } = await client.query({
      text: `select distinct ${column} from ${table} order by 1`,
      rowMode: 'array',
    })
    await client.end()
    return rows.flat()
  }

  const scopedTo = (orgId: string) => `select set_config('app.org_id', '${orgId}', true)`

  for (const { table, column, grants } of tables) {
    for (const role of roles.filter((name) => grants[name] && name !== 'svc_admin')) {
      it(`keeps ${role} to the organisation of its transaction in ${table}, and to nothing without one`, async () => {
        expect(await visible(database.url(role), { table, column }, '')).to.deep.equal([])
        expect(await visible(database.url(role), { table, column }, scopedTo(acme))).to.deep.equal([acme])
        expect(await visible(database.url(role), { table, column }, scopedTo(rival))).to.deep.equal([rival])
      })
    }

    it(`shows the administration every organisation in ${table}`, async () => {
      expect(await visible(database.url('svc_admin'), { table, column }, '')).to.deep.equal([acme, rival])
    })

    it(`shows even the owner of ${table} no row`, async () => {
      const url = database.url('superuser')
      expect(await visible(url, { table, column }, `set local role ${OWNER}`)).to.deep.equal([])
      expect(await visible(url, { table, column }, `set local role ${OWNER}; ${scopedTo(acme)}`)).to.deep.equal([])
    })
  }

  for (const { table, column, grants } of tables.filter(({ column }) => column === 'org_id'))
    for (const role of roles.filter((name) => grants[name]?.verbs.includes('insert') && name !== 'svc_admin'))
      it(`refuses a row for another organisation from ${role} in ${table}`, async () => {
        const client = new pg.Client({ connectionString: database.url(role) })
        await client.connect()
        await client.query(`begin; ${scopedTo(acme)}`)
        const refused = await client
          .query(`insert into ${table} (${column}) values ('${rival}')`)
          .catch((error: Error) => error)
        await client.end()
        expect(refused).to.be.instanceOf(pg.DatabaseError).and.include({ code: '42501' })
        expect((refused as Error).message).to.contain('row-level security')
      })
})

/** One row in every table that has organisations. */
async function fill(transaction: Transaction, orgId: string): Promise<void> {
  const [itemId, runId, id] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const kept = { operationId: 'createForm', key: 'k', bodyDigest: '0'.repeat(64), status: 201, headers: {}, body: {} }
  await transaction.insert(ingestion.item).values({
    ...{ orgId, id: itemId, subchildId: 'electricity-usage', ...year, state: 'pending', inputMethod: 'form' },
    ...{ calculationMethod: 'average', createdAt: at, updatedAt: at },
  })
  await transaction.insert(ingestion.entry).values({ orgId, itemId, ordinal: 1, ...year, activity: { 1: '12345' } })
  await transaction
    .insert(ingestion.transition)
    .values({ orgId, id, itemId, toState: 'pending', actorKind: 'user', at })
  await transaction.insert(ingestion.upload).values({
    ...{ orgId, id, itemId, objectKey: 'upload/1', sha256: '0'.repeat(64), bytes: 1, mediaType: 'text/csv', rows: 1 },
    uploadedAt: at,
  })
  await transaction.insert(calculation.run).values({
    ...{ orgId, id: runId, kind: 'item', itemId, itemRevision: 1, state: 'completed', requestedAt: at, finishedAt: at },
  })
  await transaction.insert(calculation.line).values({
    ...{
      orgId,
      id,
      runId,
      itemId,
      ordinal: 0,
      subchildId: 'electricity-usage',
      ...year,
      scope: 'scope-2',
      basis: 'location',
    },
    ...{
      quantity: '1',
      unit: 'kWh',
      inputQuantity: '1',
      inputUnit: 'kWh',
      factorKey: 'a.b',
      factorSource: 'DESNZ 2025',
    },
    ...{
      factorEdition: 2025,
      factorValue: '0.177',
      emissions: '0.177',
      method: 'average',
      grade: 2,
      formulaVersion: '1',
    },
    createdAt: at,
  })
  await transaction.insert(calculation.rollupMonth).values({
    ...{
      orgId,
      month: '2025-01-01',
      subchildId: 'electricity-usage',
      scope: 'scope-2',
      location: '1',
      market: '1',
      lines: 1,
    },
  })
  for (const table of [ingestion.idempotencyKey, calculation.idempotencyKey, report.idempotencyKey])
    await transaction.insert(table).values({ orgId, ...kept, createdAt: at })
  await transaction.insert(report.report).values({
    ...{ orgId, id, ...year, aggregate: 'monthly', state: 'queued', createdAt: at, updatedAt: at },
  })
  await transaction.insert(setting).values({ orgId, key: 'wtt', value: {}, updatedAt: at })
  await transaction.insert(organisation).values({ id: orgId, name: 'Acme Ltd', createdAt: at, updatedAt: at })
  await transaction
    .insert(recalculation)
    .values({ id, mode: 'dry-run', orgId, requestedBy: 'reviewer', requestedAt: at })
  await transaction
    .insert(calculation.recalculationItem)
    .values({ orgId, runId, itemId, before: '1', after: '1', editions: {}, isChanged: false })
  await transaction.insert(audit).values({ id, at, actor: 'reviewer', action: 'item-approved', orgId, subject: itemId })
}
