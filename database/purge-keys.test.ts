import { expect } from 'chai'
import pg from 'pg'
import { withAdministration } from './administration.ts'
import { connect, type Database } from './connection.ts'
import { keptAnswers } from './kept-answer.ts'
import { withOrganisation } from './organisation.ts'
import { keepPurging, purgeKeys } from './purge-keys.ts'
import { idempotencyKey as adminKey } from './schema/admin.ts'
import { idempotencyKey as ingestionKey } from './schema/ingestion.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const organisations = ['org_Acme0000Test', 'org_Rival000Test']
const answer = { status: 201, headers: {}, body: {} }

describe('purgeKeys', () => {
  let database: TestDatabase
  let administration: Database
  let ingestion: Database

  before(async () => {
    database = await testDatabase()
    administration = connect(database.url('svc_admin'), { max: 2 })
    ingestion = connect(database.url('svc_ingestion'), { max: 2 })
  })
  after(async () => {
    await Promise.all([administration.close(), ingestion.close()])
    await database.drop()
  })

  const request = (key: string, hoursAgo: number) => ({
    operationId: 'createForm',
    key,
    body: {},
    at: new Date(Date.now() - hoursAgo * 3_600_000),
  })
  const keep = async (key: string, hoursAgo: number) => {
    for (const organisationId of organisations)
      await withOrganisation(ingestion, organisationId, 'read write', (transaction) =>
        keptAnswers(transaction, { table: ingestionKey, contractVersion: '0.1.0', organisationId, caller: null }).claim(
          request(key, hoursAgo),
          answer,
        ),
      )
    await withAdministration(administration, 'read write', (transaction) =>
      keptAnswers(transaction, { table: adminKey, contractVersion: '0.1.0', caller: null }).claim(
        request(key, hoursAgo),
        answer,
      ),
    )
  }
  const kept = () =>
    withAdministration(administration, 'read only', async (transaction) => [
      ...(await transaction.select({ key: ingestionKey.key }).from(ingestionKey)),
      ...(await transaction.select({ key: adminKey.key }).from(adminKey)),
    ]).then((rows) => rows.map(({ key }) => key))

  it('deletes what expired a day ago, of all services and organisations, and nothing else: the clock of a service may be behind', async () => {
    await keep('old', 48)
    await keep('young', 47.9)
    expect(await purgeKeys(administration)).to.equal(3)
    expect(await kept()).to.deep.equal(['young', 'young', 'young'])
    expect(await purgeKeys(administration)).to.equal(0)
  })

  it('may run several times at once', async () => {
    await keep('old', 49)
    const purged = await Promise.all(Array.from({ length: 4 }, () => purgeKeys(administration)))
    expect(purged.reduce((sum, one) => sum + one, 0)).to.equal(3)
  })

  it('is stopped between two tables, so that the database can be closed after it', async () => {
    const own = connect(database.url('svc_admin'), { max: 1 })
    const superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    await superuser.query('begin; lock table ingestion.idempotency_key')
    const failed: Error[] = []
    const purging = keepPurging(own, (error) => failed.push(error))
    const waiting = `select from pg_locks where not granted and relation = 'ingestion.idempotency_key'::regclass`
    while ((await superuser.query(waiting)).rowCount === 0);
    const ended: string[] = []
    const stopped = Promise.resolve(purging.stop()).then(() => ended.push('purge'))
    const closed = stopped.then(() => own.close()).then(() => ended.push('database'))
    await superuser.query('select')
    expect(ended).to.deep.equal([])
    await superuser.query('rollback')
    await closed
    await superuser.end()
    expect({ ended, failed }).to.deep.equal({ ended: ['purge', 'database'], failed: [] })
  })
})
