import { chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect, type Database } from '@tomorro/database/connection'
import { type EmbeddedPostgres, startPostgres } from '@tomorro/database/embedded'
import { withOrganisation } from '@tomorro/database/organisation'
import { problemOf } from '@tomorro/service-kit/failure'
import { expect } from 'chai'
import { type Prepared, prepareDatabase } from './prepare-database.ts'

describe('a server that takes no changes', () => {
  let folder: string
  let server: EmbeddedPostgres
  let prepared: Prepared
  let settings: Database

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'tomorro-standby-'))
    server = await startPostgres({ folder, port: 0, settings: { fsync: 'off' } })
    prepared = await prepareDatabase(server.url, 'secret', 'embedded')
    settings = connect(prepared.urlOf('svc_settings'), { max: 1 })
  })
  after(async () => {
    await settings.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const asAdministrator = async (...statements: string[]) => {
    const administrator = connect(server.url, { max: 1 })
    for (const statement of statements) await administrator.pool.query(statement)
    await administrator.close()
  }
  const change = () =>
    withOrganisation(settings, 'org_Standby0Test', 'read write', async (transaction) => {
      await transaction.execute(`insert into settings.setting (org_id, key, value, updated_at)
        values ('org_Standby0Test', 'company-kind', '{}', now()) on conflict do nothing`)
      return 'changed'
    })
  const failureOf = (work: Promise<unknown>): Promise<Error> =>
    work.then(
      () => new Error('It succeeded'),
      (error: Error) => error,
    )
  const refusal = async () => (await failureOf(prepareDatabase(server.url, 'secret', 'embedded'))).message

  it('is refused at the start with the setting, where it is read only', async () => {
    await asAdministrator('alter role tomorro set default_transaction_read_only = on')
    expect(await refusal()).to.equal(
      'The server takes no changes: default_transaction_read_only is on. Set it to off for this database and its roles',
    )
    await asAdministrator('begin read write', 'alter role tomorro reset default_transaction_read_only', 'commit')
  })

  it('is refused at the start by name, where it is a standby; requests are answered 503 until it is promoted', async () => {
    expect(await change()).to.equal('changed')
    const { port, data } = server
    await server.stop()
    const signal = path.join(data, 'standby.signal')
    writeFileSync(signal, '')
    const { uid, gid } = statSync(path.join(data, 'PG_VERSION'))
    chownSync(signal, uid, gid)
    server = await startPostgres({ folder, port, settings: { fsync: 'off' }, isRestart: true })
    expect(await refusal()).to.equal('The server is a standby, which only reads. Name its primary in DATABASE_URL')
    // The first connection was broken by the restart.
    await failureOf(change())
    const refused = await failureOf(change())
    expect(problemOf(refused), refused.message).to.include({ code: 'unavailable', status: 503 })
    await asAdministrator('select pg_promote()')
    expect(await change()).to.equal('changed')
  })
})
