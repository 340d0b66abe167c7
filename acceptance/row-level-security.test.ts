import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadFactors } from '@tomorro/calculation/factors/load-factors'
import { access } from '@tomorro/database/access'
import { connect } from '@tomorro/database/connection'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { ingestionApp } from '@tomorro/ingestion/app'
import { serve, testLog } from '@tomorro/service-kit/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { folderStore } from '@tomorro/storage/folder-store'
import { expect } from 'chai'
import pg from 'pg'

const organisations = ['org_LevelNorth000', 'org_LevelSouth000', 'org_LevelWest0000']
const tables = ['ingestion.item', 'ingestion.entry', 'ingestion.transition']
const form = {
  subchildId: 'electricity-usage',
  period: { from: '2025-03-01', until: '2025-03-31' },
  activity: { '1': 100 },
}

// Repositories name the organisation in every query; what is asked here is what happens where one forgets to.
describe('a query that forgets the organisation', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    const admin = connect(database.url('svc_admin'), { max: 1 })
    await loadFactors(admin)
    await admin.close()
    const connection = connect(database.url('svc_ingestion'), { max: 2 })
    const now = () => new Date()
    const log = testLog('test')
    const store = folderStore(path.join(tmpdir(), 'tomorro-never-written'))
    const app = ingestionApp({ database: connection, store, log, now, newId: uuidSource(now) })
    const service = await serve(app)
    for (const organisation of organisations)
      expect((await service.as(organisation)('POST', '/ingestion/form', { body: form })).status).to.equal(201)
    await service.close()
    await connection.close()
  })
  after(() => database.drop())

  /** The organisations whose rows the ingestion service is shown in a transaction of one organisation. */
  async function shown(table: string, organisation: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: database.url('svc_ingestion') })
    await client.connect()
    await client.query('begin read only')
    await client.query("select set_config('app.org_id', $1, true)", [organisation])
    const { rows } = await client.query(`select distinct org_id from ${table} order by 1`)
    await client.end()
    return rows.map(({ org_id }) => org_id)
  }

  for (const table of tables)
    it(`is shown the rows of its own organisation alone in ${table}`, async () => {
      expect(access[table]?.organisation).to.equal('org_id')
      for (const organisation of organisations) expect(await shown(table, organisation)).to.deep.equal([organisation])
    })

  it('is shown everybody’s as soon as row-level security is off, so that these tests would tell', async () => {
    const superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    for (const table of tables) {
      await superuser.query(`alter table ${table} no force row level security, disable row level security`)
      expect(await shown(table, organisations[0] ?? ''), table).to.deep.equal([...organisations].sort())
    }
    await superuser.end()
  })
})
