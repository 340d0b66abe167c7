import { expect } from 'chai'
import { PgBoss } from 'pg-boss'
import { markClaims } from './job-claims.ts'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

describe('claims of jobs', () => {
  let database: TestDatabase
  before(async () => {
    database = await testDatabase()
  })
  after(() => database.drop())

  it('are marked and released at once by several batches, without a warning of the driver', async () => {
    const warnings: string[] = []
    const note = ({ message }: Error) => warnings.push(message)
    process.on('warning', note)
    const url = database.url('svc_worker')
    const boss = new PgBoss({ connectionString: url, schema: JOB_SCHEMA, migrate: false })
    const failed: Error[] = []
    const claims = markClaims({
      ...{ url, boss, queues: ['calculate-item'] },
      onFreed: () => undefined,
      onError: (error) => failed.push(error),
    })
    const batches = [1, 2, 3].map(() => [crypto.randomUUID(), crypto.randomUUID()])
    await Promise.all(batches.map((ids) => claims.hold(ids)))
    await Promise.all(batches.map((ids) => claims.release(ids)))
    await claims.stop()
    process.off('warning', note)
    expect({ warnings, failed }).to.deep.equal({ warnings: [], failed: [] })
  })
})
