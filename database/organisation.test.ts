import type { Duplex } from 'node:stream'
import { expect } from 'chai'
import { eq, sql } from 'drizzle-orm'
import { withAdministration } from './administration.ts'
import { connect, type Database } from './connection.ts'
import { withOrganisation } from './organisation.ts'
import { setting } from './schema/settings.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const acme = 'org_Acme0000Test'
const rival = 'org_Rival000Test'
const at = new Date('2026-01-15T09:30:00.000Z')

const settingOf = (orgId: string, key: string) => ({ orgId, key, value: {}, updatedAt: at })

/** The code of the Postgres error that work fails with. */
async function sqlStateOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: { code?: string; cause?: { code?: string } }) => error.cause?.code ?? error.code,
  )
}

describe('a transaction of one organisation', () => {
  let database: TestDatabase
  let settings: Database

  before(async () => {
    database = await testDatabase()
    settings = connect(database.url('svc_settings'), { max: 1 })
    for (const orgId of [acme, rival])
      await withOrganisation(settings, orgId, 'read write', (transaction) =>
        transaction.insert(setting).values(settingOf(orgId, 'wtt')),
      )
  })
  after(async () => {
    await settings.close()
    await database.drop()
  })

  it('sees the rows of its organisation and no other, without a WHERE clause', async () => {
    const rows = await withOrganisation(settings, acme, 'read only', (transaction) =>
      transaction.select().from(setting),
    )
    expect(rows.map(({ orgId }) => orgId)).to.deep.equal([acme])
  })

  it('reads one state throughout where it is read only, so that the figures of a response belong together', async () => {
    const other = connect(database.url('svc_settings'), { max: 1 })
    try {
      const counts = await withOrganisation(settings, rival, 'read only', async (transaction) => {
        const before = await transaction.$count(setting)
        await withOrganisation(other, rival, 'read write', (writing) =>
          writing.insert(setting).values(settingOf(rival, 'targets')),
        )
        return [before, await transaction.$count(setting)]
      })
      expect(counts).to.deep.equal([1, 1])
    } finally {
      await withOrganisation(other, rival, 'read write', (writing) =>
        writing.delete(setting).where(eq(setting.key, 'targets')),
      )
      await other.close()
    }
  })

  it('cannot write a row for another organisation', async () => {
    const state = await sqlStateOf(
      withOrganisation(settings, acme, 'read write', (transaction) =>
        transaction.insert(setting).values(settingOf(rival, 'base-year')),
      ),
    )
    expect(state).to.equal('42501')
  })

  it('cannot hand its rows to another organisation, and changes none of theirs', async () => {
    const given = sqlStateOf(
      withOrganisation(settings, acme, 'read write', (transaction) =>
        transaction.update(setting).set({ orgId: rival }),
      ),
    )
    expect(await given).to.equal('42501')
    await withOrganisation(settings, acme, 'read write', (transaction) =>
      transaction.update(setting).set({ revision: 7 }),
    )
    const [theirs] = await withOrganisation(settings, rival, 'read only', (transaction) =>
      transaction.select().from(setting),
    )
    expect(theirs?.revision).to.equal(1)
  })

  it('leaves no scope behind on its connection', async () => {
    await withOrganisation(settings, acme, 'read only', (transaction) => transaction.select().from(setting))
    const { rows } = await settings.pool.query('select * from settings.setting')
    expect(rows).to.deep.equal([])
  })

  it('takes what is no organisation for one without rows, whatever characters it has', async () => {
    for (const orgId of ['', "' or true --", 'org_Nobody00Test']) {
      const rows = await withOrganisation(settings, orgId, 'read only', (transaction) =>
        transaction.select().from(setting),
      )
      expect(rows).to.deep.equal([])
    }
  })

  it('refuses to write where it was opened to read', async () => {
    const state = await sqlStateOf(
      withOrganisation(settings, acme, 'read only', (transaction) => transaction.delete(setting)),
    )
    expect(state).to.equal('25006')
  })

  it('is undone when its work fails, and gives the connection back', async () => {
    const failure = new Error('no')
    const failed = withOrganisation(settings, acme, 'read write', async (transaction) => {
      await transaction.insert(setting).values(settingOf(acme, 'base-year'))
      throw failure
    })
    expect(await failed.catch((error: unknown) => error)).to.equal(failure)
    const rows = await withOrganisation(settings, acme, 'read only', (transaction) =>
      transaction.select().from(setting),
    )
    expect(rows.map(({ key }) => key)).to.deep.equal(['wtt'])
    expect(settings.pool.idleCount).to.equal(settings.pool.totalCount)
  })

  it('does not tell of success when a statement failed and its work hid that', async () => {
    const hidden = withOrganisation(settings, acme, 'read write', async (transaction) => {
      await transaction.insert(setting).values(settingOf(acme, 'base-year'))
      await transaction.execute(sql`select 1 / 0`).catch(() => undefined)
    })
    expect(await hidden.catch((error: Error) => error)).to.be.instanceOf(Error)
    const rows = await withOrganisation(settings, acme, 'read only', (transaction) =>
      transaction.select().from(setting),
    )
    expect(rows.map(({ key }) => key)).to.deep.equal(['wtt'])
  })

  it('tells what COMMIT fails with', async () => {
    const owner = connect(database.url('superuser'), { max: 1 })
    await owner.pool.query(`create table settings.late (id int unique deferrable initially deferred)`)
    const state = await sqlStateOf(
      withAdministration(owner, 'read write', (transaction) =>
        transaction.execute(sql`insert into settings.late values (1), (1)`),
      ),
    )
    await owner.pool.query('drop table settings.late')
    await owner.close()
    expect(state).to.equal('23505')
  })

  it('outlives a connection that the server ends in the middle, and so does the pool', async () => {
    const superuser = connect(database.url('superuser'), { max: 1 })
    const cut = withOrganisation(settings, acme, 'read write', async (transaction) => {
      const { rows } = await transaction.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await superuser.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await transaction.select().from(setting)
    })
    expect(await cut.catch((error: Error) => error)).to.be.instanceOf(Error)
    await superuser.close()
    const rows = await withOrganisation(settings, acme, 'read only', (transaction) =>
      transaction.select().from(setting),
    )
    expect(rows).to.have.length(1)
  })

  it('costs one round trip for its query and one for COMMIT', async () => {
    const client = await settings.pool.connect()
    const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
    const log: string[] = []
    const { write } = stream
    stream.write = ((...args: Parameters<typeof write>) => {
      log.push('sent')
      return write.apply(stream, args)
    }) as typeof write
    stream.on('data', () => log.push('answered'))
    client.release()
    await withOrganisation(settings, acme, 'read only', (transaction) => transaction.select().from(setting))
    stream.write = write
    const turns = log.filter((event, index) => event !== log[index - 1])
    expect(turns).to.deep.equal(['sent', 'answered', 'sent', 'answered'])
  })
})
