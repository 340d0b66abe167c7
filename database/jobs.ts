import { DrizzleQueryError, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { PoolClient } from 'pg'
import { type Db, fromDrizzle, PgBoss } from 'pg-boss'
import type { Transaction } from './connection.ts'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { scopeTo } from './organisation.ts'
import { DEAD_LETTERS, type Jobs, type QueueName } from './queues.ts'
import { run } from './schema/calculation.ts'
import { report } from './schema/report.ts'

/** How soon a worker finds a job while notifications cannot reach it, and how often it looks while they can. */
const POLLING_SECONDS = 0.5
const NOTIFIED_POLLING_SECONDS = 1
/** How often workers look after jobs whose worker has died. */
const SUPERVISION_SECONDS = 2
/** How long running jobs may take to finish when the worker is told to stop. */
const STOP_MILLISECONDS = 10_000

export type Enqueuer = {
  /**
   * Sends a job within the caller's transaction: it exists if, and only if, that commits.
   * @param id the job's id; its own where the caller has one
   * @returns the job's id
   */
  enqueue<Queue extends QueueName>(
    transaction: Transaction,
    queue: Queue,
    data: Jobs[Queue],
    id?: string,
  ): Promise<string>
  /**
   * Puts dead letters back into the queues that they came from, within the caller's transaction.
   * @param letterIds ids in the queue of dead letters
   * @returns how many were there; one that somebody else puts back at the same time counts for one of them
   */
  redrive(transaction: Transaction, letterIds: readonly string[]): Promise<number>
  stop(): Promise<void>
}

/** From so many jobs on, an organisation that has more waiting does not fall back any further. */
const TURNS_COUNTED_MAX = 1_000

/** What sends jobs. The role needs to read pg-boss's version and queues and to insert jobs, no more. */
export async function startEnqueuer(url: string, onError: (error: Error) => void): Promise<Enqueuer> {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOB_SCHEMA,
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  boss.on('error', onError)
  await boss.start()
  return {
    enqueue: enqueueBy(boss),
    redrive: (transaction, letterIds) =>
      boss.redrive(DEAD_LETTERS, { ids: [...letterIds], db: fromDrizzle(transaction, sql) }),
    stop: () => boss.stop({ graceful: false }),
  }
}

const enqueueBy =
  (boss: PgBoss): Enqueuer['enqueue'] =>
  async (transaction, queue, data, id) => {
    const priority = await turnOf(transaction, queue, data.organisationId)
    const group = { id: data.organisationId }
    const options = { db: fromDrizzle(transaction, sql), group, priority, ...(id ? { id } : {}) }
    const sent = await boss.send(queue, data, options)
    if (sent === null) throw new Error(`The queue ${queue} did not take the job`)
    return sent
  }

/** The table whose queued rows are an organisation's waiting jobs of a queue. */
const awaited = {
  'calculate-item': run,
  'calculate-activity': run,
  recalculate: run,
  'make-report': report,
} satisfies Record<QueueName, object>

/**
 * The priority of an organisation's next job: the more it has waiting, the lower. So organisations take turns, the first jobs of
 * all before the second of any, and one with thousands holds nobody up.
 */
async function turnOf(transaction: Transaction, queue: QueueName, organisationId: string): Promise<number> {
  const { rows } = await transaction.execute<{ waiting: number }>(sql`
    select count(*)::integer as waiting from (
      select from ${awaited[queue]} as queued where queued.org_id = ${organisationId} and queued.state = 'queued'
      limit ${TURNS_COUNTED_MAX}) as counted`)
  return -(rows[0]?.waiting ?? 0)
}

/**
 * A job's work, in the transaction that also completes the job: what it writes is there if, and only if, the job is done. The
 * transaction sees the organisation of the job's data only. `id` stays the same however often the job is tried again, also
 * after it had failed for good. `signal` is aborted once the job is not this worker's any more: it took too long, or was taken for
 * dead; no statement of the transaction runs from then on. Work that is too much for one job sends the next by `enqueue`.
 */
export type Work<Queue extends QueueName> = (
  job: { readonly id: string; readonly data: Jobs[Queue]; readonly signal: AbortSignal },
  transaction: Transaction,
  enqueue: Enqueuer['enqueue'],
) => Promise<void>

export type WorkerOptions = {
  url: string
  /** The work of each queue that this worker serves. */
  work: { readonly [Queue in QueueName]?: Work<Queue> }
  /** Jobs of a queue that run at once. */
  concurrency?: number
  onError: (error: Error) => void
}

/** Works the queues until stopped. A job whose work throws is rolled back and tried again later. */
export async function startWorker({
  url,
  work,
  concurrency = 2,
  onError,
}: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOB_SCHEMA,
    max: concurrency * Object.keys(work).length + 2,
    migrate: false,
    schedule: false,
    // Rebuilding an index takes its owner.
    reindex: false,
    superviseIntervalSeconds: SUPERVISION_SECONDS,
    monitorIntervalSeconds: SUPERVISION_SECONDS,
    useListenNotify: true,
  })
  boss.on('error', onError)
  await boss.start()
  const enqueue = enqueueBy(boss)
  const begin = async <Queue extends QueueName>(queue: Queue, doWork: Work<Queue>) => {
    let worker: string | undefined
    worker = await boss.work<Jobs[Queue], void, WorkOptions>(queue, workOptions, async (jobs, tx) => {
      // Who found a job looks for the next one as soon as it is done; only who found none waits.
      if (worker !== undefined) boss.notifyWorker(worker)
      for (const { id, sourceRootId, data, signal } of jobs) {
        await tx.executeSql(scopeTo(data.organisationId))
        const job = { id: sourceRootId ?? id, data, signal }
        await doWork(job, transactionOn(tx, signal), enqueue).catch((error: Error) => {
          const cause = withoutParameters(error)
          onError(cause)
          throw cause
        })
      }
    })
  }
  for (const [queue, doWork] of Object.entries(work) as [QueueName, Work<QueueName>][])
    for (let begun = 0; begun < concurrency; begun++) await begin(queue, doWork)
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_MILLISECONDS }) }
}

const workOptions = {
  transactional: true,
  includeMetadata: true,
  batchSize: 1,
  pollingIntervalSeconds: POLLING_SECONDS,
  notifyPollingIntervalSeconds: NOTIFIED_POLLING_SECONDS,
} as const
type WorkOptions = typeof workOptions

/** What a statement failed with. Drizzle's own error repeats all values of the statement, which belong in no log and no job. */
const withoutParameters = (error: Error): Error =>
  error instanceof DrizzleQueryError && error.cause ? error.cause : error

/**
 * Drizzle on the transaction that pg-boss opened. pg-boss hands its statements to the connection as they are, so Drizzle's own
 * form of a query passes through; not after the signal, when pg-boss has rolled the transaction back and returned its connection.
 */
function transactionOn(tx: Db, signal: AbortSignal): Transaction {
  const query = async (text: unknown, values?: unknown[]) => {
    signal.throwIfAborted()
    return tx.executeSql(text as string, values)
  }
  return drizzle({ client: { query } as unknown as PoolClient }) as unknown as Transaction
}
