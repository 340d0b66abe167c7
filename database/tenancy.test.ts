import { globSync } from 'node:fs'
import { expect } from 'chai'
import pg from 'pg'
import { access, roles } from './access.ts'
import type { Transaction } from './connection.ts'
import { connect } from './connection.ts'
import { OWNER } from './provision.ts'
import { type TestDatabase, testDatabase } from './testing.ts'
import { inTransaction } from './transaction.ts'

const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'

/** Puts one row into every table of a domain that has organisations. */
type Fill = (transaction: Transaction, orgId: string) => Promise<void>

const tables = Object.entries(access).flatMap(([table, { organisation: column, grants }]) =>
  column === undefined ? [] : [{ table, column, grants }],
)

describe('organisations in one database', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    const files = globSync('fill/*.ts', { cwd: import.meta.dirname })
    const fills: Fill[] = await Promise.all(files.map(async (file) => (await import(`./${file}`)).fill))
    const superuser = connect(database.url('superuser'), { max: 1 })
    for (const orgId of [acme, rival])
      for (const fill of fills) await inTransaction(superuser, 'read write', (transaction) => fill(transaction, orgId))
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

  it('begins every primary key of an organisation with it, so that the database can be split by organisation', async () => {
    const client = new pg.Client({ connectionString: database.url('superuser') })
    await client.connect()
    const { rows } = await client.query<{ table: string; first: string }>(`
      select indrelid::regclass::text as table, attname as first
      from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0] where indisprimary`)
    await client.end()
    // The administration's own tables are read across organisations and stay in one place.
    const split = tables.filter(({ table }) => !table.startsWith('admin.'))
    const firstOf = new Map(rows.map(({ table, first }) => [table, first]))
    expect(split.map(({ table }) => [table, firstOf.get(table)])).to.deep.equal(
      split.map(({ table, column }) => [table, column]),
    )
  })
})
