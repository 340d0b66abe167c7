import { setTimeout as sleep } from 'node:timers/promises'
import { DrizzleQueryError, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg, { type PoolClient } from 'pg'
import { fromDrizzle, type JobResult, type JobWithMetadata, PgBoss, systemClock } from 'pg-boss'
import { Client, connect, type Database, type Transaction } from './connection.ts'
import { freeAbandoned } from './job-claims.ts'
import { JOB_SCHEMA } from './jobs-schema.ts'
import { withOrganisation } from './organisation.ts'
import { DEAD_LETTERS, type Jobs, type QueueName } from './queues.ts'
import { run } from './schema/calculation.ts'
import { report } from './schema/report.ts'

/** Polling intervals of a worker: without notifications, and with them. */
const POLLING_SECONDS = 0.5
const NOTIFIED_POLLING_SECONDS = 1
/** Interval of the check for jobs that hang or have timed out. */
const SUPERVISION_SECONDS = 2
/** Connections for claiming, heartbeats and supervision; work has its own. */
const BOSS_CONNECTIONS_MAX = 4
/** Interval between connection attempts of a worker that started before the server. */
const RETRY_MILLISECONDS = 500
/** SQLSTATE and socket errors of a server that is down or starting. */
const away = /^(?:08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/
/** Time for running jobs to finish after the signal to stop. */
const STOP_MILLISECONDS = 10_000

export type Enqueuer = {
  /**
   * Sends a job within the caller's transaction: it exists if, and only if, that commits.
   * @param id the job's id; generated if omitted
   * @returns the job's id
   */
  enqueue<Queue extends QueueName>(
    transaction: Transaction,
    queue: Queue,
    data: Jobs[Queue],
    id?: string,
  ): Promise<string>
  /** Like `enqueue`, but one job per organisation, by a single statement. */
  enqueueAll<Queue extends QueueName>(
    transaction: Transaction,
    queue: Queue,
    jobs: readonly Jobs[Queue][],
  ): Promise<void>
  /**
   * Puts dead letters back into their queues, within the caller's transaction.
   * @param letterIds ids in the queue of dead letters
   * @returns the number of letters that this call put back; of two concurrent calls one counts a letter
   */
  redrive(transaction: Transaction, letterIds: readonly string[]): Promise<number>
  stop(): Promise<void>
}

/** TCP keep-alive delay, to detect a server that vanished without closing the connection. */
const KEEP_ALIVE_MILLISECONDS = 5_000
/** Options that pg-boss passes to its pool; its types do not declare them. */
const poolOptions: object = { Client, keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS }

/** Beyond 1,000 queued jobs an organisation's priority no longer drops. */
const TURNS_COUNTED_MAX = 1_000

/**
 * Starts an enqueuer. Its role needs to read pg-boss's version and queues and to insert jobs. If the server is down, the first
 * job connects.
 * @throws Error if the server refuses the connection
 */
export async function startEnqueuer(url: string, onError: (error: Error) => void): Promise<Enqueuer> {
  const boss = new PgBoss({
    ...poolOptions,
    connectionString: url,
    schema: JOB_SCHEMA,
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  boss.on('error', onError)
  await boss.start().catch((error: Error) => {
    if (!isAway(error)) throw error
    onError(error)
  })
  const enqueue = enqueueBy(boss)
  return {
    // `start` resolves at once if the queue is started already.
    enqueue: async (...job) => {
      await boss.start()
      return enqueue(...job)
    },
    enqueueAll: async (transaction, queue, jobs) => {
      if (jobs.length === 0) return
      await boss.start()
      const waiting = await waitingOf(
        transaction,
        queue,
        jobs.map(({ organisationId }) => organisationId),
      )
      const inserts = jobs.map((data) => ({
        data,
        group: { id: data.organisationId },
        priority: -(waiting.get(data.organisationId) ?? 0),
      }))
      const sent = await boss.insert(queue, inserts, { db: fromDrizzle(transaction, sql), returnId: true })
      if (sent?.length !== jobs.length) throw new Error(`The queue ${queue} did not take the jobs`)
    },
    redrive: async (transaction, letterIds) => {
      await boss.start()
      return boss.redrive(DEAD_LETTERS, { ids: [...letterIds], db: fromDrizzle(transaction, sql) })
    },
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
 * The priority of an organisation's next job drops with each of its waiting jobs, so organisations take turns: the first job of
 * each runs before the second of any, and an organisation with thousands of jobs delays no other.
 */
async function turnOf(transaction: Transaction, queue: QueueName, organisationId: string): Promise<number> {
  const waiting = await waitingOf(transaction, queue, [organisationId])
  return -(waiting.get(organisationId) ?? 0)
}

/** The number of waiting jobs of a queue by organisation, up to `TURNS_COUNTED_MAX`. */
async function waitingOf(
  transaction: Transaction,
  queue: QueueName,
  organisationIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await transaction.execute<{ id: string; waiting: number }>(sql`
    select asked.id, waiting from unnest(${sql.param(organisationIds)}::text[]) as asked(id)
    cross join lateral (
      select count(*)::integer as waiting from (
        select from ${awaited[queue]} as queued where queued.org_id = asked.id and queued.state = 'queued'
        limit ${TURNS_COUNTED_MAX}) as counted) as of`)
  return new Map(rows.map(({ id, waiting }) => [id, waiting]))
}

export type Job<Queue extends QueueName> = {
  /** The same on every attempt, even after a redrive. */
  readonly id: string
  readonly data: Jobs[Queue]
  /** Aborted when this worker loses the job (timeout or missed heartbeat). No statement runs afterwards. */
  readonly signal: AbortSignal
}

/**
 * A job's work. It runs in the transaction that completes the job, so its writes exist if, and only if, the job is done. The
 * transaction sees only the organisation of the job's data. Long work continues in a further job, sent by `enqueue`.
 */
export type Work<Queue extends QueueName> = (
  job: Job<Queue>,
  transaction: Transaction,
  enqueue: Enqueuer['enqueue'],
) => Promise<void>

/** Work of a queue whose jobs are cheaper in batches. */
export type BatchWork<Queue extends QueueName> = {
  /** Jobs per claim. */
  readonly size: number
  /** Splits jobs of one organisation into the batches that share a transaction each. Only reads. */
  split(jobs: readonly Job<Queue>[], transaction: Transaction): Promise<readonly (readonly Job<Queue>[])[]>
  /** Works a batch. If it throws, its jobs run one by one, so that only the faulty one fails. */
  work(jobs: readonly Job<Queue>[], transaction: Transaction, enqueue: Enqueuer['enqueue']): Promise<void>
}

/** Independent of the system's time: if that is set back by an hour, a worker must not wait an hour for its next look for jobs. */
const steadyClock = { ...systemClock, now: () => performance.timeOrigin + performance.now() }

export type WorkerOptions = {
  url: string
  /** The work of each queue that this worker serves. */
  work: { readonly [Queue in QueueName]?: Work<Queue> | BatchWork<Queue> }
  /** Concurrent jobs, or batches of jobs, of a queue. */
  concurrency?: number
  /** Called with the error of each failed attempt. */
  onFailure: (error: Error) => void
  /** Called with every other error, such as a server that is away. */
  onError: (error: Error) => void
}

/** Works the queues until stopped. A job that throws is rolled back and retried later. */
export async function startWorker({
  url,
  work,
  concurrency = 2,
  onFailure,
  onError,
}: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  // The name of all connections, by which other workers see that this one lives (job-claims.ts).
  const name = `worker ${crypto.randomUUID()}`
  const boss = new PgBoss({
    ...poolOptions,
    connectionString: url,
    application_name: name,
    schema: JOB_SCHEMA,
    max: BOSS_CONNECTIONS_MAX,
    migrate: false,
    schedule: false,
    // Only an index's owner may rebuild it.
    reindex: false,
    superviseIntervalSeconds: SUPERVISION_SECONDS,
    monitorIntervalSeconds: SUPERVISION_SECONDS,
    useListenNotify: true,
    clock: steadyClock,
  })
  boss.on('error', onError)
  await startOnceReachable(boss, onError)
  const queues = Object.keys(work) as QueueName[]
  const database = connect(url, { max: concurrency * queues.length, applicationName: name })
  const workers: { readonly queue: QueueName; readonly id: string }[] = []
  const wake = (queue: QueueName) => {
    for (const worker of workers) if (worker.queue === queue) boss.notifyWorker(worker.id)
  }
  const freeing = freeAbandoned({ boss, queues, onFreed: wake, onError })
  const dependencies = { boss, database, enqueue: enqueueBy(boss), onError: onFailure }
  for (const [queue, doWork] of Object.entries(work) as [QueueName, Work<QueueName> | BatchWork<QueueName>][])
    for (let begun = 0; begun < concurrency; begun++)
      workers.push({ queue, id: await beginWork(queue, doWork, dependencies) })
  return {
    async stop() {
      await freeing.stop()
      await boss.stop({ graceful: true, timeout: STOP_MILLISECONDS })
      await database.close()
    },
  }
}

async function startOnceReachable(boss: PgBoss, onError: (error: Error) => void): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      await boss.start()
      return
    } catch (error) {
      if (!isAway(error)) throw error
      if (tries === 1) onError(error as Error)
      await sleep(RETRY_MILLISECONDS)
    }
}

/** A host with several addresses fails once for each of them. */
function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway)
  return away.test(String((error as { code?: unknown }).code))
}

type WorkDependencies = {
  readonly boss: PgBoss
  readonly database: Database
  readonly enqueue: Enqueuer['enqueue']
  readonly onError: (error: Error) => void
}

/** Starts one worker of a queue. @returns its id */
async function beginWork(
  queue: QueueName,
  work: Work<QueueName> | BatchWork<QueueName>,
  dependencies: WorkDependencies,
): Promise<string> {
  const { boss, onError } = dependencies
  const batches = typeof work === 'function' ? oneByOne(work) : work
  const options = { ...workOptions, batchSize: batches.size }
  let worker: string | undefined
  worker = await boss.work<Jobs[QueueName], void, typeof options>(queue, options, async (claimed) => {
    // After a job a worker looks for the next one at once; it waits only if it found none.
    if (worker !== undefined) boss.notifyWorker(worker)
    try {
      return await workClaimed(queue, claimed, batches, dependencies)
    } catch (error) {
      onError(withoutParameters(error as Error))
      throw withoutParameters(error as Error)
    }
  })
  return worker
}

const oneByOne = <Queue extends QueueName>(work: Work<Queue>): BatchWork<Queue> => ({
  size: 1,
  split: async (jobs) => jobs.map((job) => [job]),
  work: async (jobs, transaction, enqueue) => {
    for (const job of jobs) await work(job, transaction, enqueue)
  },
})

const workOptions = {
  perJobResults: true,
  includeMetadata: true,
  pollingIntervalSeconds: POLLING_SECONDS,
  notifyPollingIntervalSeconds: NOTIFIED_POLLING_SECONDS,
} as const

type Claimed = JobWithMetadata<Jobs[QueueName]>
type ClaimedJob = Job<QueueName> & { readonly claim: Claimed }

/** Works claimed jobs, organisation by organisation. @returns the outcome of each */
async function workClaimed(
  queue: QueueName,
  claimed: readonly Claimed[],
  { split, work }: BatchWork<QueueName>,
  { boss, database, enqueue, onError }: WorkDependencies,
): Promise<JobResult[]> {
  const jobs = claimed.map((claim): ClaimedJob => {
    const { id, sourceRootId, data, signal } = claim
    return { id: sourceRootId ?? id, data, signal, claim }
  })
  const results: JobResult[] = []
  // A job that kills its worker takes the others of its claim with it, and each death counts as a try of theirs. So jobs that were
  // tried before come last, alone and in a random order: half of those that are left end before the deadly one at each try.
  const [tried = [], fresh = []] = [true, false].map((isTried) =>
    jobs.filter(({ claim: { retryCount } }) => retryCount > 0 === isTried),
  )
  for (const [organisationId, ofOne] of Map.groupBy(fresh, ({ data }) => data.organisationId)) {
    const batches =
      ofOne.length === 1
        ? [ofOne]
        : await withOrganisation(database, organisationId, 'read only', (transaction) => split(ofOne, transaction))
    for (const batch of batches as (readonly ClaimedJob[])[])
      results.push(...(await settle(batch, (some) => transact(organisationId, some))))
  }
  for (const job of shuffled(tried))
    results.push(...(await settle([job], (some) => transact(job.data.organisationId, some))))
  return results

  /** The work of a batch and its completion, in one transaction. */
  async function transact(organisationId: string, batch: readonly ClaimedJob[]): Promise<void> {
    const signal = AbortSignal.any(batch.map((job) => job.signal))
    await withOrganisation(database, organisationId, 'read write', async (opened) => {
      const transaction = until(opened, signal)
      await work(batch, transaction, enqueue)
      const claims = batch.map(({ claim: { id, retryCount } }) => ({ id, retryCount }))
      // The response's type declares no members. `affected` proves that the jobs were completed.
      const completed = (await boss.complete(queue, claims, null, {
        db: fromDrizzle(transaction, sql),
      })) as { affected: number }
      if (completed.affected !== batch.length)
        throw new Error(`Jobs are no longer active here: ${completed.affected} of ${batch.length} are`)
    })
  }

  async function settle(
    batch: readonly ClaimedJob[],
    attempt: (batch: readonly ClaimedJob[]) => Promise<void>,
  ): Promise<JobResult[]> {
    try {
      await attempt(batch)
      return batch.map(({ claim: { id } }) => ({ id, status: 'completed' }))
    } catch (error) {
      const cause = withoutParameters(error as Error)
      // With the server down each job would fail for the same reason.
      if (batch.length > 1 && !isConnectionLost(cause))
        return (await inTurn(batch, (job) => settle([job], attempt))).flat()
      onError(cause)
      return batch.map(({ claim: { id } }) => ({ id, status: 'failed', output: cause }))
    }
  }
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const places = new Map(items.map((item) => [item, Math.random()]))
  return items.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

/** Unwraps PostgreSQL's error: Drizzle's message repeats all parameter values, which must not reach logs or jobs. */
const withoutParameters = (error: Error): Error =>
  error instanceof DrizzleQueryError && error.cause ? error.cause : error

/** Whether an error is of the connection rather than of a statement: class 08, 57P0x (shutdown), or no SQLSTATE of the server. */
const isConnectionLost = (error: Error): boolean =>
  error instanceof pg.DatabaseError
    ? /^(08|57P)/.test(error.code ?? '')
    : 'errno' in error || /onnection/.test(error.message)

/** Wraps the transaction: once the signal is aborted, its statements throw the signal's reason. */
function until(transaction: Transaction, signal: AbortSignal): Transaction {
  const client = transaction.$client
  const query = async (...given: unknown[]) => {
    signal.throwIfAborted()
    return (client.query as (...given: unknown[]) => Promise<unknown>).apply(client, given)
  }
  return drizzle({ client: { query } as unknown as PoolClient }) as unknown as Transaction
}
