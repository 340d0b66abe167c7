import path from 'node:path'
import { expect } from 'chai'
import pg from 'pg'
import { applyMigrations, ONE_BY_ONE, readMigrations } from './migration-steps.ts'
import { OWNER } from './provision.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const released = readMigrations(path.resolve(import.meta.dirname, '../migrations'))
const last = released.at(-1)?.when ?? 0

/** A migration after the released ones. */
const migration = (number: number, ...statements: string[]) => ({
  tag: `${number}_added`,
  when: last + number,
  statements,
  hash: statements.join(),
})

describe('migrations of a database in use', () => {
  let database: TestDatabase
  let client: pg.Client
  let superuser: pg.Client
  before(async () => {
    database = await testDatabase()
    client = new pg.Client({ connectionString: database.url('migrator') })
    superuser = new pg.Client({ connectionString: database.url('superuser') })
    await Promise.all([client.connect(), superuser.connect()])
    await client.query(`set role ${OWNER}`)
  })
  after(async () => {
    await Promise.all([client.end(), superuser.end()])
    await database.drop()
  })

  const codeOf = (work: Promise<void>) =>
    work.then(
      () => 'none',
      ({ code }: { code: string }) => code,
    )
  const columns = async (...names: string[]) => {
    const { rowCount } = await superuser.query(
      `select from pg_attribute where attrelid = 'settings.setting'::regclass and attname = any($1)`,
      [names],
    )
    return rowCount
  }

  it('wait half a second for a lock, let the requests behind them go, and try again', async () => {
    const [holder, request] = [database.url('svc_settings'), database.url('svc_settings')].map(
      (connectionString) => new pg.Client({ connectionString }),
    ) as [pg.Client, pg.Client]
    await Promise.all([holder.connect(), request.connect()])
    await holder.query('begin; select from settings.setting')
    const adding = applyMigrations(client, [migration(1, 'alter table settings.setting add column added text')])
    await request.query('select pg_sleep(0.2)')
    const begun = performance.now()
    await request.query('select from settings.setting')
    expect(performance.now() - begun).to.be.below(1_000)
    expect(await columns('added')).to.equal(0)
    await holder.query('commit')
    await adding
    expect(await columns('added')).to.equal(1)
    await Promise.all([holder.end(), request.end()])
  })

  it('build an index outside a transaction, and anew where an attempt left it invalid', async () => {
    const values = ['a', 'b'].map((key) => `('org_Acme00000000', '${key}', '{}', now())`)
    await superuser.query(`insert into settings.setting (org_id, key, value, updated_at) values ${values.join()}`)
    const build = 'create unique index concurrently if not exists one_each on settings.setting (org_id)'
    const index = migration(2, `${ONE_BY_ONE}\n${build}`)
    expect(await codeOf(applyMigrations(client, [index])), 'unique_violation').to.equal('23505')
    await superuser.query(`delete from settings.setting where key = 'b'`)
    await applyMigrations(client, [index])
    const { rows } = await superuser.query(
      `select indisvalid from pg_index where indexrelid = 'settings.one_each'::regclass`,
    )
    expect(rows).to.deep.equal([{ indisvalid: true }])
  })

  it('leave nothing of one that fails', async () => {
    const half = migration(3, 'alter table settings.setting add column half text', 'select 1 / 0')
    expect(await codeOf(applyMigrations(client, [half])), 'division_by_zero').to.equal('22012')
    expect(await columns('half')).to.equal(0)
  })

  it('refuse one that was changed after it was applied', async () => {
    const changed = released.map((one) => (one.tag === '0007_setting_keys' ? { ...one, hash: 'other' } : one))
    const message = await applyMigrations(client, changed).then(
      () => '',
      (error: Error) => error.message,
    )
    expect(message).to.match(/^migrations\/0007_setting_keys[.]sql was changed after it was applied/)
  })
})
