import { Client, connect } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import { earlierActivity } from './earlier-activity.ts'
import { acme } from './testing.ts'

const ITEMS = 200
const ENTRIES = 50

describe('the approved activity that a credit is compared with', () => {
  let database: TestDatabase

  before(async () => {
    database = await testDatabase()
    const superuser = new Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    // A week per item, from 2020 on.
    await superuser.query(
      `insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method,
         created_at, updated_at)
       select $1, gen_random_uuid(), 'electricity-usage', date '2020-01-06' + 7 * n, date '2020-01-13' + 7 * n, 'approved', 'template',
         'average', now(), now() from generate_series(0, ${ITEMS - 1}) as n`,
      [acme],
    )
    await superuser.query(
      `insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity)
       select org_id, id, n, period_start, period_end, '{"1":"2"}' from ingestion.item, generate_series(1, ${ENTRIES}) as n`,
    )
    await superuser.query('analyze ingestion.item, ingestion.entry')
    await superuser.end()
  })
  after(() => database.drop())

  it('is found without reading the entries of other days', async () => {
    const connection = connect(database.url('svc_ingestion'))
    const days = { start: '2022-01-03', end: '2022-01-10' }
    const { amounts, read } = await withOrganisation(connection, acme, 'read only', async (transaction) => {
      // A table this small would be read as a whole.
      for (const plan of ['hashjoin', 'mergejoin', 'seqscan'])
        await transaction.execute(sql.raw(`set local enable_${plan} = off`))
      const { approved } = earlierActivity(acme, (work) => work(transaction))
      const amounts = await approved([{ subchildId: 'electricity-usage', site: undefined, number: '1', days }])
      const { rows } = await transaction.execute<{ read: number }>(sql`
        select (seq_tup_read + coalesce(idx_tup_fetch, 0))::integer as read from pg_stat_xact_user_tables where relid = 'ingestion.entry'::regclass`)
      return { amounts: amounts.map(String), read: rows[0]?.read }
    })
    await connection.close()
    expect(amounts).to.deep.equal([String(2 * ENTRIES)])
    expect(read).to.equal(ENTRIES)
  })
})
