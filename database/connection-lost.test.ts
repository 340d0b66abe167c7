import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import { connect, type Database, type Transaction } from './connection.ts'
import { type TestDatabase, testDatabase } from './testing.ts'
import { together } from './together.ts'
import { inTransaction } from './transaction.ts'

describe('a connection that is lost during a transaction', () => {
  let database: TestDatabase
  let connection: Database
  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_ingestion'), { max: 2 })
  })
  after(async () => {
    await connection.close()
    await database.drop()
  })

  /** The SQLSTATE of the first error that names one. */
  async function stateOf(work: (transaction: Transaction) => Promise<unknown>): Promise<unknown> {
    const error = await inTransaction(connection, 'read write', work).then(
      () => undefined,
      (error: unknown) => error,
    )
    for (
      let cause = error as { code?: string; cause?: unknown } | undefined;
      cause;
      cause = cause.cause as typeof cause
    )
      if (cause.code !== undefined) return cause.code
    return error
  }
  const end = sql`select pg_terminate_backend(pg_backend_pid())`
  const idle = sql`set local idle_in_transaction_session_timeout = '100ms'`

  it('says that it was idle for too long, also where it was lost between two queries', async () => {
    const state = await stateOf(async (transaction) => {
      await transaction.execute(idle)
      await sleep(400)
      await transaction.execute(sql`select 1`)
    })
    expect(state).to.equal('25P03')
  })

  it('says that it was ended, also to the queries that were sent behind it', async () => {
    const state = await stateOf(async (transaction) => {
      const behind = transaction.execute(sql`select 1`)
      const ended = transaction.execute(end)
      const after = transaction.execute(sql`select 2`)
      await Promise.allSettled([behind, ended])
      await after
    })
    expect(state).to.equal('57P01')
  })

  it('is replaced, so that the next transaction succeeds', async () => {
    await stateOf((transaction) => together(transaction.execute(end), transaction.execute(sql`select 1`)))
    expect(await stateOf((transaction) => transaction.execute(sql`select 1`))).to.equal(undefined)
  })
})
