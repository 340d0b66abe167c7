import { setTimeout as sleep } from 'node:timers/promises'
import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database, type Transaction } from '@tomorro/database/connection'
import { type Enqueuer, startEnqueuer, startWorker } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { run } from '@tomorro/database/schema/calculation'
import { entry, transition } from '@tomorro/database/schema/ingestion'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { daysOf } from '@tomorro/records/days'
import { contentDigest } from '@tomorro/records/item/content-digest'
import { FIRST_ENTRY } from '@tomorro/records/item/item'
import { type ItemRow, reviewOf } from '@tomorro/records/item/review'
import { type Ask, type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { asc, eq, sql } from 'drizzle-orm'
import { adminApp } from './app.ts'

export const acme = 'org_Acme0000Test'
export const rival = 'org_Rival000Test'

type Enqueue = Enqueuer['enqueue']

/**
 * The service on a database of its own for the tests of one `describe`, with the real queue, which a test can break for a while.
 * Each reading of its clock is a millisecond later.
 */
export function administrationForTests() {
  let database: TestDatabase
  let connection: Database
  let ingestion: Database
  let queue: Enqueuer
  let served: Served
  let broken: Error | undefined
  let moment = Date.parse('2026-01-15T09:30:00.000Z')
  const now = () => new Date(moment++)
  const newId = uuidSource(now)
  const enqueue: Enqueue = async (...job) => {
    const sent = await queue.enqueue(...job)
    if (broken) throw broken
    return sent
  }

  const enqueueAll: Enqueuer['enqueueAll'] = async (...jobs) => {
    await queue.enqueueAll(...jobs)
    if (broken) throw broken
  }
  const redrive: Enqueuer['redrive'] = (...letters) => queue.redrive(...letters)

  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_admin'))
    ingestion = connect(database.url('svc_ingestion'))
    queue = await startEnqueuer(database.url('svc_admin'), (error) => {
      throw error
    })
    served = await serve(
      adminApp({ database: connection, enqueue, enqueueAll, redrive, log: testLog('admin'), now, newId }),
    )
  })
  after(async () => {
    await served.close()
    await queue.stop()
    await Promise.all([connection.close(), ingestion.close()])
    await database.drop()
  })

  const inDatabase = <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    withAdministration(connection, 'read write', work)

  return {
    /** Sends a request with the key `retool`, for the reviewer if one is named. */
    ask: (method: string, path: string, { headers, ...sent }: Parameters<Ask>[2] = {}, reviewer?: string) =>
      served.as(undefined, 'retool')(method, path, {
        ...sent,
        headers: { ...(reviewer === undefined ? {} : { 'X-Reviewer': reviewer }), ...headers },
      }),
    served: () => served,
    inDatabase,
    breakQueue: (error: Error | undefined) => {
      broken = error
    },
    /** Inserts an item as its organisation would. @returns its id */
    given: (
      item: Partial<ItemRow> = {},
      activity: Record<string, string | boolean> = { 1: '12345' },
    ): Promise<string> =>
      inDatabase(async (transaction) => {
        const at = now()
        const given: ItemRow = { ...pending, id: newId(), createdAt: at, updatedAt: at, ...item }
        const contents = { subchildId: given.subchildId, days: daysOf(given), values: activity }
        const row = { ...given, contentDigest: contentDigest(contents) }
        const who = { actor: row.submittedBy, actorEmail: row.submittedByEmail }
        const act = { id: newId(), at, ...who, actorKind: 'user' as const, reason: 'Given' }
        await reviewOf(transaction).open(row, act)
        const { orgId, id: itemId, periodStart, periodEnd, site } = row
        await transaction
          .insert(entry)
          .values({ orgId, itemId, ordinal: FIRST_ENTRY, periodStart, periodEnd, activity, site })
        return row.id
      }),
    /** Withdraws the item in its organisation's scope and role. @returns whether its state permitted it */
    withdraw: (itemId: string): Promise<boolean> =>
      withOrganisation(ingestion, acme, 'read write', async (transaction) => {
        const review = reviewOf(transaction)
        const row = await review.lock(acme, itemId)
        if (!row) throw new Error('There is no such item')
        const taken = await review.take(row, 'withdraw', { ...anonymous, id: newId(), at: now() })
        return taken !== undefined
      }),
    /** The transitions of an item, in order: `from -> to by actor`. */
    transitions: (itemId: string): Promise<string[]> =>
      inDatabase(async (transaction) => {
        const rows = await transaction
          .select()
          .from(transition)
          .where(eq(transition.itemId, itemId))
          .orderBy(asc(transition.id))
        return rows.map(({ fromState, toState, actor }) => `${fromState} -> ${toState} by ${actor}`)
      }),
    /** Works all queued jobs, on their last attempt, with the given function. */
    work: async (work: (itemId: string) => void): Promise<void> => {
      await inDatabase((transaction) => transaction.execute(sql`update pgboss.job set retry_limit = 0`))
      const worker = await startWorker({
        url: database.url('svc_worker'),
        work: {
          'calculate-item': async ({ data }) => work(data.itemId),
          'calculate-activity': () => Promise.reject(new Error('not sent here')),
          recalculate: () => Promise.reject(new Error('not sent here')),
        },
        onFailure: () => undefined,
        onError: () => undefined,
      })
      const waiting = sql`select from pgboss.job where name <> 'dead-letters' and state <= 'active'`
      while ((await inDatabase((transaction) => transaction.execute(waiting))).rowCount !== 0) await sleep(20)
      await worker.stop()
    },
    /** How far a run is. */
    runOf: (runId: string) =>
      inDatabase((transaction) =>
        transaction
          .select({ state: run.state, problem: run.problem, finishedAt: run.finishedAt })
          .from(run)
          .where(eq(run.id, runId))
          .then(([row]) => row),
      ),
    /** Fails a run as the worker does when an item cannot be calculated. */
    failRun: (runId: string, problem: { code: string; detail: string }): Promise<unknown> =>
      inDatabase((transaction) =>
        transaction.update(run).set({ state: 'failed', problem, finishedAt: now() }).where(eq(run.id, runId)),
      ),
    /** The queued calculations of an item. */
    jobs: (itemId: string): Promise<{ id: string; data: unknown }[]> =>
      inDatabase(async (transaction) => {
        const { rows } = await transaction.execute<{ id: string; data: unknown }>(
          sql`select id, data from pgboss.job where name = 'calculate-item' and data ->> 'itemId' = ${itemId}`,
        )
        return rows
      }),
  }
}

const pending = {
  orgId: acme,
  subchildId: 'electricity-usage',
  periodStart: '2025-01-01',
  periodEnd: '2026-01-01',
  state: 'pending',
  importId: null,
  inputMethod: 'form',
  calculationMethod: 'average',
  site: null,
  revision: 1,
  submittedBy: null,
  submittedByEmail: null,
  preparers: null,
  contentDigest: null,
} as const

const anonymous = { actor: null, actorEmail: null, actorKind: 'user' } as const
