import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { sql } from 'drizzle-orm'
import { connect, type Database } from './connection.ts'
import { keptAnswers } from './kept-answer.ts'
import { withOrganisation } from './organisation.ts'
import { idempotencyKey } from './schema/ingestion.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const organisationId = 'org_KeptAnswerTest'
const answer = { status: 201, headers: {}, body: { item: 1 } }
const at = new Date('2026-01-15T09:30:00.000Z')

describe('the kept response of an idempotency key', () => {
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

  const claim = (caller: string | null, key: string, body: unknown = { kWh: 1 }) =>
    withOrganisation(connection, organisationId, 'read write', (transaction) =>
      keptAnswers(transaction, { table: idempotencyKey, contractVersion: '0.1.0', organisationId, caller }).claim(
        { operationId: 'createForm', key, body, at },
        answer,
      ),
    )
  const repeat = { answer, isCurrent: true }

  for (const [first, second, expected] of [
    ['auth0|ann', 'auth0|ann', repeat],
    [null, null, repeat],
    ['auth0|ann', 'auth0|ben', 'other_body'],
    [null, 'auth0|ben', 'other_body'],
    ['auth0|ann', null, 'other_body'],
  ] as const)
    it(`of ${first} is ${expected === repeat ? 'given' : 'refused'} to ${second}`, async () => {
      const key = `${first} ${second}`
      expect(await claim(first, key)).to.equal('first')
      expect(await claim(second, key)).to.deep.equal(expected)
    })

  it('that the release before stored, without its caller, is given to a repeat', async () => {
    await claim('auth0|ann', 'earlier')
    const digest = createHash('sha256').update('{"kWh":1}').digest('hex')
    await withOrganisation(connection, organisationId, 'read write', (transaction) =>
      transaction.execute(sql`update ${idempotencyKey} set body_digest = ${digest} where key = 'earlier'`),
    )
    expect(await claim('auth0|ann', 'earlier')).to.deep.equal(repeat)
    expect(await claim('auth0|ann', 'earlier', { kWh: 2 })).to.equal('other_body')
  })
})
