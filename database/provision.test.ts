import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import pg from 'pg'
import { type EmbeddedPostgres, startPostgres } from './embedded.ts'
import { migrate } from './migrate.ts'
import { MIGRATOR, type Provisioned, provision } from './provision.ts'

// A server of its own, since roles belong to the whole server.
describe('provisioning a server', () => {
  let folder: string
  let server: EmbeddedPostgres
  let installerUrl: string

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tomorro-provision-'))
    server = await startPostgres({ folder, port: 0, settings: { fsync: 'off' } })
    // The rights of a managed server's first user.
    await ask(server.url, `create role installer login createrole createdb password 'installer'`)
    const url = new URL(server.url)
    url.username = 'installer'
    url.password = 'installer'
    installerUrl = url.href
  })
  after(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  async function ask(url: string, text: string) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return client.query(text).finally(() => client.end())
  }
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: pg.DatabaseError) => error.code,
    )
  const passwords = (generation: number) => (role: string) => `${role} ${generation} %/@:'`
  const provisionAs = (generation: number): Promise<Provisioned> =>
    provision(installerUrl, 'tomorro', passwords(generation))

  it('takes no superuser, and leaves a database that the migrator can migrate and the services can use', async () => {
    const { urlOf } = await provisionAs(1)
    await migrate(urlOf(MIGRATOR))
    expect((await ask(urlOf('svc_settings'), 'select * from settings.setting')).rows).to.deep.equal([])
    expect(await codeOf(ask(urlOf('svc_settings'), 'select * from ingestion.item'))).to.equal('42501')
  })

  it('serves a database whose administrator has set other defaults, and another collation', async () => {
    const name = 'tomorro_elsewhere'
    await ask(server.url, `create database ${name} template template0 locale_provider icu icu_locale 'sv' locale 'C'`)
    const foreign = {
      standard_conforming_strings: 'off',
      default_transaction_isolation: 'serializable',
      timezone: 'America/St_Johns',
      datestyle: 'German, DMY',
      intervalstyle: 'sql_standard',
      bytea_output: 'escape',
      extra_float_digits: '-3',
      search_path: 'public',
      statement_timeout: '1ms',
      transform_null_equals: 'on',
      row_security: 'off',
      client_encoding: 'LATIN1',
    }
    for (const [setting, value] of Object.entries(foreign))
      await ask(server.url, `alter database ${name} set ${setting} = '${value}'`)
    const { urlOf } = await provision(server.url, name, passwords(1))
    await migrate(urlOf(MIGRATOR))
    const { rows } = await ask(
      urlOf('svc_settings'),
      `select name, setting from pg_settings where lower(name) = any('{${Object.keys(foreign)}}') order by name`,
    )
    expect(rows).to.have.length(12)
    for (const { name, setting } of rows) expect(setting, name).not.to.equal(foreign[name.toLowerCase() as 'timezone'])
    expect((await ask(urlOf('svc_settings'), 'select * from settings.setting')).rows).to.deep.equal([])
  })

  it('can be repeated, by several at once, and keeps the data', async () => {
    const [{ urlOf }] = await Promise.all([provisionAs(1), provisionAs(1), provisionAs(1)])
    await ask(urlOf('svc_admin'), `insert into admin.organisation values ('org_Acme0000Test', 'Acme', 1, now(), now())`)
    await Promise.all([migrate(urlOf(MIGRATOR)), migrate(urlOf(MIGRATOR))])
    await provisionAs(1)
    expect((await ask(urlOf('svc_admin'), 'select name from admin.organisation')).rows).to.deep.equal([
      { name: 'Acme' },
    ])
  })

  it('changes the passwords to those given, so that the earlier ones are refused', async () => {
    const before = await provisionAs(1)
    const { urlOf } = await provisionAs(2)
    expect((await ask(urlOf('svc_report'), 'select 1 as one')).rows).to.deep.equal([{ one: 1 }])
    expect(await codeOf(ask(before.urlOf('svc_report'), 'select 1'))).to.equal('28P01')
  })

  it('lets nobody but its own roles connect to the database', async () => {
    await ask(server.url, `create role stranger login password 'stranger'`)
    const url = new URL(server.url)
    Object.assign(url, { username: 'stranger', password: 'stranger', pathname: '/tomorro' })
    expect(await codeOf(ask(url.href, 'select 1'))).to.equal('42501')
  })

  it('gives two installations roles of their own on one server, so that neither takes the other down', async () => {
    const first = await provision(installerUrl, 'tomorro', passwords(2), { mark: 'first' })
    const second = await provision(installerUrl, 'b_tomorro', passwords(3), { prefix: 'b_', mark: 'second' })
    await migrate(second.urlOf(MIGRATOR))
    for (const { urlOf } of [first, second])
      expect((await ask(urlOf('svc_settings'), 'select * from settings.setting')).rows).to.deep.equal([])
    expect(await codeOf(ask(second.urlOf('svc_settings'), 'select * from ingestion.item'))).to.equal('42501')
    const crossed = new URL(first.urlOf('svc_settings'))
    crossed.pathname = '/b_tomorro'
    expect(await codeOf(ask(crossed.href, 'select 1'))).to.equal('42501')
  })

  it('takes a database that exists and belongs to another role', async () => {
    await ask(installerUrl, 'create database given')
    const { urlOf } = await provision(installerUrl, 'given', passwords(2), { prefix: 'c_' })
    await migrate(urlOf(MIGRATOR))
    expect((await ask(urlOf('svc_settings'), 'select * from settings.setting')).rows).to.deep.equal([])
  })

  it('refuses roles, and a database, of another installation by name', async () => {
    expect(await messageOf(provision(installerUrl, 'tomorro', passwords(4), { mark: 'second' }))).to.match(
      /^The roles owner_tomorro and svc_\.\.\. on this server belong to another installation.*ROLE_PREFIX=/,
    )
    const options = { prefix: 'c_', mark: 'third' }
    expect(await messageOf(provision(installerUrl, 'tomorro', passwords(4), options))).to.equal(
      'The database tomorro belongs to the installation of owner_tomorro. Name another one in DATABASE_URL',
    )
  })

  const messageOf = (work: Promise<unknown>) => work.then(String, (error: Error) => error.message)

  it('names whose schemas a database of a third role holds already', async () => {
    await ask(installerUrl, 'create database shared')
    const first = await provision(installerUrl, 'shared', passwords(2), { prefix: 'd_' })
    await migrate(first.urlOf(MIGRATOR))
    const second = await provision(installerUrl, 'shared', passwords(2), { prefix: 'e_' })
    expect(await messageOf(migrate(second.urlOf(MIGRATOR)))).to.equal(
      'The database shared holds schemas that belong to the installation of d_owner_tomorro: ' +
        'admin, calculation, ingestion, migration, pgboss, report, settings. ' +
        'Name another database in DATABASE_URL',
    )
    const url = new URL(server.url)
    url.pathname = '/others'
    await ask(installerUrl, 'create database others')
    await ask(url.href, 'create schema report')
    const third = await provision(installerUrl, 'others', passwords(2), { prefix: 'd_' })
    expect(await messageOf(migrate(third.urlOf(MIGRATOR)))).to.equal(
      'The database others holds schemas that belong to the role tomorro: report. Name another database in DATABASE_URL',
    )
  })

  it('refuses a database of another encoding, and one that takes no changes', async () => {
    await ask(installerUrl, `create database latin encoding 'LATIN1' locale 'C' template template0`)
    expect(await messageOf(provision(installerUrl, 'latin', passwords(2), { prefix: 'd_' }))).to.match(
      /^The database latin has the encoding LATIN1, .* it must be UTF8/,
    )
    await ask(server.url, 'alter role installer set default_transaction_read_only = on')
    expect(await messageOf(provision(installerUrl, 'tomorro', passwords(2)))).to.match(/^The server takes no changes/)
    await ask(server.url, 'alter role installer reset default_transaction_read_only')
  })

  it('says which privilege is missing', async () => {
    await ask(server.url, `create role weak login password 'weak'`)
    const weak = new URL(server.url)
    Object.assign(weak, { username: 'weak', password: 'weak' })
    const failure = await provision(weak.href, 'other', passwords(2)).catch((error: Error) => error)
    expect(failure).to.have.property(
      'message',
      'The role weak lacks CREATEROLE CREATEDB. Run once as a superuser: ALTER ROLE "weak" CREATEROLE CREATEDB',
    )
  })

  it('lets the documented backup role read every row of every table', async () => {
    await ask(server.url, `create role backup login bypassrls password 'backup'; grant pg_read_all_data to backup`)
    const database = new URL(server.url)
    database.pathname = '/tomorro'
    await ask(database.href, 'grant connect on database tomorro to backup')
    Object.assign(database, { username: 'backup', password: 'backup' })
    const { rows } = await ask(
      database.href,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    expect(rows).to.have.length.above(10)
    // pg_dump reads like this: a policy that hid rows would be an error.
    for (const { name } of rows) await ask(database.href, `set row_security = off; select * from ${name}`)
    const { rows: organisations } = await ask(database.href, 'select name from admin.organisation')
    expect(organisations).to.deep.equal([{ name: 'Acme' }])
  })

  it('refuses a server where a service would be more than a service', async () => {
    await ask(server.url, 'alter role svc_report bypassrls')
    const failure = await provisionAs(2).catch((error: Error) => error)
    expect(failure).to.have.property('message').that.contains('svc_report')
    await ask(server.url, 'alter role svc_report nobypassrls')
  })
})
