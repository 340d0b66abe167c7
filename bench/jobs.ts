import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { workOf } from '@tomorro/calculation/worker/worker'
import { connect } from '@tomorro/database/connection'
import { startPostgres } from '@tomorro/database/embedded'
import { startEnqueuer, startWorker, type WorkerOptions } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { run } from '@tomorro/database/schema/calculation'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { uuidSource } from '@tomorro/service-kit/uuid'
import pg from 'pg'
import { prepareDatabase, seed } from '../stack/prepare-database.ts'

// How long a calculation takes from the request to its end, in an idle system; while another organisation has 10,000 waiting; and
// while one in ten fails at every try. Durability is on.

const MANY = 10_000
const ONE_BY_ONE = 40
const MIXED = 400
const POISONED_SHARE = 0.1
const JOBS_PER_TRANSACTION = 200
const [big, small, mixed] = ['org_BenchBig0000', 'org_BenchSmall00', 'org_BenchMixed00'] as const
const request = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { 1: 1_000 },
}

const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-jobs-'))
chmodSync(folder, 0o711)
const postgres = await startPostgres({ folder, port: 0 })
const prepared = await prepareDatabase(postgres.url, 'bench')
await seed(
  prepared,
  [big, small, mixed].map((id) => ({ id, name: id })),
)
const database = connect(prepared.urlOf('svc_calculation'))
const enqueuer = await startEnqueuer(prepared.urlOf('svc_calculation'), console.error)
const superuser = new pg.Client({ connectionString: postgres.url.replace(/\/postgres$/, '/tomorro') })
await superuser.connect()

const now = () => new Date()
const newId = uuidSource(now)
const endedAt = new Map<string, number>()
const poisoned = new Set<string>()
const real = workOf({ factors: factorCache(), now, newId })
const work: WorkerOptions['work'] = {
  ...real,
  'calculate-activity': async (job, transaction) => {
    if (poisoned.has(job.id)) throw new Error('This one never succeeds')
    await real['calculate-activity'](job, transaction)
    endedAt.set(job.id, performance.now())
  },
}

/** Does what `POST /calculation` does, in one transaction. */
const ask = (organisationId: string, times: number): Promise<string[]> =>
  withOrganisation(database, organisationId, 'read write', async (transaction) => {
    const ids = Array.from({ length: times }, newId)
    for (const id of ids) {
      const asked = { orgId: organisationId, id, request, requestedAt: now() }
      await transaction.insert(run).values({ ...asked, kind: 'activity', state: 'queued' })
      await enqueuer.enqueue(transaction, 'calculate-activity', { organisationId, runId: id }, id)
    }
    return ids
  })

/** Milliseconds from each request to its end. */
async function oneByOne(): Promise<number[]> {
  const taken: number[] = []
  for (let asked = 0; asked < ONE_BY_ONE; asked++) {
    const begun = performance.now()
    const [id = ''] = await ask(small, 1)
    taken.push((await ended(id)) - begun)
    await sleep(50)
  }
  return taken
}

async function ended(id: string): Promise<number> {
  for (;;) {
    const at = endedAt.get(id)
    if (at !== undefined) return at
    await sleep(2)
  }
}

/** Milliseconds until all healthy jobs of a batch are done. */
async function batch(share: number): Promise<number> {
  const ids = (await Promise.all([ask(mixed, MIXED / 2), ask(mixed, MIXED / 2)])).flat()
  const sick = ids.slice(0, MIXED * share)
  for (const id of sick) poisoned.add(id)
  await superuser.query('update pgboss.job set retry_limit = 1, retry_delay = 1 where id = any($1)', [sick])
  const begun = performance.now()
  const last = await Promise.all(ids.filter((id) => !poisoned.has(id)).map(ended))
  return Math.max(...last) - begun
}

const startWorking = () =>
  startWorker({ url: prepared.urlOf('svc_worker'), work, onFailure: () => undefined, onError: () => undefined })
const percentile = (values: number[], share: number): string =>
  ([...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN).toFixed(0)

try {
  let worker = await startWorking()
  await oneByOne()
  const idle = await oneByOne()
  await worker.stop()

  for (let asked = 0; asked < MANY; asked += JOBS_PER_TRANSACTION) await ask(big, JOBS_PER_TRANSACTION)
  const before = endedAt.size
  worker = await startWorking()
  const begun = performance.now()
  const beside = await oneByOne()
  const seconds = (performance.now() - begun) / 1_000
  const perSecond = (endedAt.size - before) / seconds
  const left = MANY - (endedAt.size - before - beside.length)
  await worker.stop()
  await superuser.query(
    `delete from pgboss.job; update calculation.run set state = 'completed', finished_at = now() where state = 'queued'`,
  )

  worker = await startWorking()
  const healthy = await batch(0)
  const beholden = await batch(POISONED_SHARE)
  const letters = async () =>
    (await superuser.query(`select source_output->>'message' as reason from pgboss.job where name = 'dead-letters'`))
      .rows
  while ((await letters()).length < MIXED * POISONED_SHARE) await sleep(100)
  const reasons = new Set((await letters()).map(({ reason }) => reason))
  await worker.stop()

  console.log(`
From request to end, ms                         median   p95
  idle                                          ${percentile(idle, 0.5).padStart(6)} ${percentile(idle, 0.95).padStart(5)}
  while another organisation has ${MANY} waiting ${percentile(beside, 0.5).padStart(6)} ${percentile(beside, 0.95).padStart(5)}
Jobs per second meanwhile                       ${perSecond.toFixed(0).padStart(6)}
Still waiting of the ${MANY}                    ${String(left).padStart(6)}  (first come, first served: ${(MANY / perSecond).toFixed(0)} s before anybody else)
${MIXED} healthy jobs, ms                        ${healthy.toFixed(0).padStart(6)}
${MIXED * (1 - POISONED_SHARE)} healthy beside ${MIXED * POISONED_SHARE} that always fail, ms   ${beholden.toFixed(0).padStart(6)}
Dead letters, and their reasons                 ${String(MIXED * POISONED_SHARE).padStart(6)}  ${[...reasons].join(', ')}`)
} finally {
  await enqueuer.stop()
  await database.close()
  await superuser.end()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
