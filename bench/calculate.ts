import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { calculationApp } from '@tomorro/calculation/api/app'
import { loadFactors } from '@tomorro/calculation/factors/load-factors'
import { calculateItem } from '@tomorro/calculation/worker/calculate-item'
import { publishedFactors } from '@tomorro/calculation/worker/testing'
import { workOf } from '@tomorro/calculation/worker/worker'
import { calculate } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { toPolicy } from '@tomorro/carbon/engine/policy'
import { checkSubmission } from '@tomorro/carbon/submission'
import { withAdministration } from '@tomorro/database/administration'
import { connect } from '@tomorro/database/connection'
import { startPostgres } from '@tomorro/database/embedded'
import { type Enqueuer, startEnqueuer, startWorker, type WorkerOptions } from '@tomorro/database/jobs'
import { withOrganisation } from '@tomorro/database/organisation'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { rebuildRollups } from '@tomorro/records/ledger/rebuild-rollups'
import { createLog } from '@tomorro/service-kit/log'
import { serve } from '@tomorro/service-kit/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import pg from 'pg'
import { demoOrganisation, prepareDatabase } from '../stack/prepare-database.ts'

// How fast activity becomes emissions: the engine alone beside the Impact Framework multiplying the same figures, the worker beside
// COPY of the same rows, one item of many entries beside COPY of its rows into ledger and rollups, and questions to a large ledger beside
// SQL written by hand. Durability is on throughout.
//   npm run bench calculate [lines of the large ledger] [items for the worker] [parts: engine,worker,large,questions] [entries of the large item]

const LINES = Number(process.argv[2] ?? 1_000_000)
const ITEMS = Number(process.argv[3] ?? 2_000)
const PARTS = (process.argv[4] ?? 'engine,worker,large,questions').split(',')
const LARGE_ENTRIES = Number(process.argv[5] ?? 100_000)
const ROUNDS = 3
const ENGINE_SECONDS = 2
const ENTRIES = 1_000
const MEMORY_ENTRIES = 100_000
const QUESTIONS = 200
const YEARS = 5
const organisationId = demoOrganisation.id
const now = () => new Date()
const newId = uuidSource(now)

const median = (figures: readonly number[]): number => quantile(figures, 0.5)
function quantile(figures: readonly number[], share: number): number {
  return (
    figures.toSorted((one, other) => one - other)[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? 0
  )
}
const perSecond = (figure: number): string => Math.round(figure).toLocaleString('en-GB').padStart(12)

const period = { from: '2025-01-01', until: '2025-12-31' }
const submissions = Array.from({ length: ENTRIES }, (_, index) => ({
  subchildId: 'electricity-usage',
  period,
  activity: { '1': 10_000 + index },
}))
const entries = submissions.map((submission): Entry => {
  const checked = checkSubmission(submission)
  if (checked.failure) throw new Error(JSON.stringify(checked.failure))
  return checked.value
})
const context = { factors: publishedFactors(), policy: toPolicy({}) }

/** How many of `count` a second, the work being repeated for some seconds. */
async function rateOf(count: number, work: () => unknown): Promise<number> {
  const begun = performance.now()
  let done = 0
  while (performance.now() < begun + ENGINE_SECONDS * 1_000) {
    await work()
    done += count
  }
  return (done * 1_000) / (performance.now() - begun)
}

async function engine(): Promise<void> {
  const factors = entries.slice(0, 1).flatMap((entry) => calculate(entry, context).value ?? [])
  if (factors.length !== 4) throw new Error(`${factors.length} lines instead of four`)
  const { coefficients } = await import('./peers/impact-framework.ts')
  const peer = coefficients(factors.map(({ factor }) => factor.kgCo2e.toNumber()))
  const inputs = submissions.map(({ activity }) => ({ timestamp: period.from, duration: 1, quantity: activity['1'] }))
  const contestants: Record<string, () => unknown> = {
    'calculate, checked activity': () => entries.map((entry) => calculate(entry, context)),
    'check and calculate': () =>
      submissions.map((submission) => {
        const { value: entry } = checkSubmission(submission)
        return entry && calculate(entry, context)
      }),
    '@grnsft/if, Coefficient x 4': () => peer(inputs),
  }
  const rates = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, work] of Object.entries(contestants)) rates.get(name)?.push(await rateOf(ENTRIES, work))
  console.log(
    `Estimates of four lines a second, in process, median of ${ROUNDS} rounds of ${ENGINE_SECONDS} s in turns`,
  )
  for (const [name, figures] of rates) console.log(`${name.padEnd(32)}${perSecond(median(figures))}`)
}

function memory(): void {
  const megabytes = () => process.memoryUsage().rss / 1_048_576
  const before = megabytes()
  const lines = Array.from({ length: MEMORY_ENTRIES }, (_, index) =>
    calculate(entries[index % ENTRIES] ?? fail(), context),
  )
  const count = lines.reduce((sum, one) => sum + (one.value?.length ?? 0), 0)
  console.log(
    `\nMemory of ${MEMORY_ENTRIES.toLocaleString('en-GB')} entries, their ${count.toLocaleString('en-GB')} lines all kept: ${Math.round(megabytes() - before)} MB more than ${Math.round(before)} MB`,
  )
}

const fail = (): never => {
  throw new Error('There is no such entry')
}

/** Approved items with a job each, as an approval leaves them. */
async function approveItems(superuser: pg.Client, { enqueue }: Enqueuer, adminUrl: string): Promise<void> {
  await superuser.query(
    `insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method,
       revision, created_at, updated_at)
     select $1, gen_random_uuid(), 'electricity-usage', '2025-01-01', '2026-01-01', 'approved', 'form', 'average', 1, now(), now()
     from generate_series(1, $2)`,
    [organisationId, ITEMS],
  )
  await superuser.query(
    `insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity)
     select org_id, id, 1, period_start, period_end, '{"1":"12345"}' from ingestion.item`,
  )
  const { rows } = await superuser.query<{ id: string }>('select id from ingestion.item')
  const admin = connect(adminUrl, { max: 1 })
  await withOrganisation(admin, organisationId, 'read write', async (transaction) => {
    for (const { id } of rows) await enqueue(transaction, 'calculate-item', { organisationId, itemId: id, revision: 1 })
  })
  await admin.close()
}

type UrlOf = (role: 'svc_worker' | 'svc_admin') => string

/** Seconds that a worker needs for approved items; the ledger is emptied before. */
async function workThrough(superuser: pg.Client, urlOf: UrlOf, work: WorkerOptions['work']): Promise<number> {
  await superuser.query(
    `truncate calculation.rollup_month, calculation.rollup_edge, calculation.emission_source, calculation.line, calculation.run cascade;
     truncate ingestion.item cascade; delete from pgboss.job`,
  )
  const onError = (error: Error) => console.error(error)
  const enqueuer = await startEnqueuer(urlOf('svc_admin'), onError)
  await approveItems(superuser, enqueuer, urlOf('svc_admin'))
  await enqueuer.stop()
  const count = async (): Promise<number> =>
    Number((await superuser.query('select count(*) from calculation.run')).rows[0]?.count)
  const begun = performance.now()
  const working = await startWorker({ url: urlOf('svc_worker'), work, onFailure: onError, onError })
  while ((await count()) < ITEMS) await sleep(50)
  const seconds = (performance.now() - begun) / 1_000
  await working.stop()
  return seconds
}

async function worker(superuser: pg.Client, urlOf: UrlOf): Promise<void> {
  const dependencies = { factors: factorCache(), now, newId }
  const alone = await workThrough(superuser, urlOf, {
    'calculate-item': (job, transaction) => calculateItem(transaction, job, dependencies),
  })
  const walBefore = (await superuser.query('select pg_current_wal_lsn() as lsn')).rows[0]?.lsn
  const together = await workThrough(superuser, urlOf, workOf(dependencies))
  const { rows } = await superuser.query(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), $1)::integer as wal, (select count(*) from calculation.line)::integer as lines,
       pg_total_relation_size('calculation.line')::integer as bytes`,
    [walBefore],
  )
  const [{ wal, lines, bytes }] = rows

  // Beside the data, where the server may write whoever it runs as.
  const file = `${(await superuser.query('show data_directory')).rows[0]?.data_directory}/lines.copy`
  await superuser.query(`copy calculation.line to '${file}'`)
  await superuser.query('create table copied (like calculation.line including all)')
  const copying = performance.now()
  await superuser.query(`copy copied from '${file}'`)
  const copied = (performance.now() - copying) / 1_000
  await superuser.query('drop table copied')
  console.log(`\nLines a second into the ledger, ${ITEMS.toLocaleString('en-GB')} approved items, ${lines} lines`)
  for (const [name, seconds] of Object.entries({
    'worker, a transaction each': alone,
    'worker, batches': together,
    'COPY of the same rows': copied,
  }))
    console.log(`${name.padEnd(32)}${perSecond(lines / seconds)}   ${perSecond(ITEMS / seconds).trim()} items/s`)
  console.log(
    `Batches: ${Math.round(wal / ITEMS)} bytes of WAL per item with its submission, ${Math.round(bytes / lines)} bytes per line with indexes`,
  )
}

/** One approved item with many entries, as a template leaves it; COPY of everything that it writes, into the same tables and indexes. */
async function large(superuser: pg.Client, urlOf: UrlOf): Promise<void> {
  await superuser.query(
    `truncate calculation.rollup_month, calculation.rollup_edge, calculation.emission_source, calculation.line, calculation.run cascade;
     truncate ingestion.item cascade`,
  )
  const itemId = newId()
  await superuser.query(
    `insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method,
       revision, created_at, updated_at)
     values ($1, $2, 'electricity-usage', '2025-01-01', '2026-01-01', 'approved', 'template', 'average', 1, now(), now())`,
    [organisationId, itemId],
  )
  await superuser.query(
    `insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity, site)
     select $1, $2, n, date '2025-01-01' + 30 * (n % 12), date '2025-01-31' + 30 * (n % 12),
       jsonb_build_object('1', (1000 + n)::text), 'Site ' || n % 20
     from generate_series(1, $3::integer) as n`,
    [organisationId, itemId, LARGE_ENTRIES],
  )
  await superuser.query('vacuum analyze ingestion.item, ingestion.entry')
  const database = connect(urlOf('svc_worker'), { max: 1 })
  const job = { id: newId(), data: { organisationId, itemId, revision: 1 }, signal: new AbortController().signal }
  const [begun, cpu] = [performance.now(), process.cpuUsage()]
  await withOrganisation(database, organisationId, 'read write', (transaction) =>
    calculateItem(transaction, job, { factors: factorCache(), now, newId }),
  )
  const calculated = (performance.now() - begun) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  await database.close()

  const tables = ['line', 'emission_source', 'rollup_month', 'rollup_edge']
  const folder = (await superuser.query('show data_directory')).rows[0]?.data_directory
  const { rows } = await superuser.query('select count(*)::integer as lines from calculation.line')
  const [{ lines }] = rows
  for (const table of tables) {
    await superuser.query(`copy calculation.${table} to '${folder}/${table}.copy'`)
    await superuser.query(`create table copied_${table} (like calculation.${table} including all)`)
  }
  const copying = performance.now()
  await superuser.query(
    `begin; ${tables.map((table) => `copy copied_${table} from '${folder}/${table}.copy'`).join('; ')}; commit`,
  )
  const copied = (performance.now() - copying) / 1_000
  for (const table of tables) await superuser.query(`drop table copied_${table}`)
  console.log(
    `\nLines a second into the ledger, one item of ${LARGE_ENTRIES.toLocaleString('en-GB')} entries, ${lines} lines`,
  )
  console.log(
    `${'worker'.padEnd(32)}${perSecond(lines / calculated)}   its process was busy for ${((user + system) / 1e6).toFixed(1)} of ${calculated.toFixed(1)} s`,
  )
  console.log(
    `${'COPY of the same rows'.padEnd(32)}${perSecond(lines / copied)}   worker/COPY ${(copied / calculated).toFixed(2)}`,
  )
}

/** A ledger of many lines over some years, with the rollup that belongs to it. */
async function fillLedger(superuser: pg.Client, adminUrl: string): Promise<void> {
  await superuser.query(
    'truncate calculation.rollup_month, calculation.rollup_edge, calculation.line, calculation.run cascade',
  )
  const runId = newId()
  await superuser.query(
    `insert into calculation.run (org_id, id, kind, request, state, requested_at, finished_at)
     values ($1, $2, 'activity', '{}', 'completed', now(), now())`,
    [organisationId, runId],
  )
  await superuser.query(
    `insert into calculation.line (org_id, id, run_id, ordinal, subchild_id, period_start, period_end, scope, category, basis,
       quantity, unit, input_quantity, input_unit, factor_key, factor_source, factor_edition, factor_value, emissions, method, grade,
       formula_version, created_at)
     select $1, gen_random_uuid(), $2, n, (array['natural-gas-usage', 'car-petrol', 'coal', 'diesel-purchased'])[1 + n % 4],
       date '2021-01-01' + n % ($3 * 365 - 31), date '2021-01-01' + n % ($3 * 365 - 31) + 1 + n % 30, 'scope-1', null, 'none',
       n % 1000, 'kWh', n % 1000, 'kWh', 'fuel.coke.tonne', 'DESNZ 2025', 2025, 0.18296, n % 1000 * 0.18296, 'average', 2, '1', now()
     from generate_series(1, $4) as n`,
    [organisationId, runId, YEARS, LINES],
  )
  const admin = connect(adminUrl, { max: 1 })
  await withAdministration(admin, 'read write', rebuildRollups)
  await admin.close()
  await superuser.query('analyze calculation.line, calculation.rollup_month, calculation.rollup_edge')
}

type Question = { name: string; path: string; sql: string; values: readonly unknown[] }

const questions: readonly Question[] = [
  {
    name: 'GET /calculation, 5 years monthly',
    path: '/calculation?from=2021-01-01&until=2025-12-31&aggregate=monthly&limit=100',
    sql: `select month, subchild_id, sum(emissions) from calculation.rollup_month
          join calculation.emission_source using (org_id)
          where id = source_id and org_id = $1 and month >= '2021-01-01' and month < '2026-01-01' group by 1, 2 order by 1, 2 limit 101`,
    values: [organisationId],
  },
  {
    name: 'GET /calculation, 10 days daily',
    path: '/calculation?from=2024-03-05&until=2024-03-14&aggregate=daily&limit=100',
    sql: `select day, subchild_id, sum(emissions / (period_end - period_start)) from calculation.line
          join generate_series(date '2024-03-05', date '2024-03-14', interval '1 day') as day
            on period_start <= day and period_end > day
          where org_id = $1 and period_start < '2024-03-15' and period_end > '2024-03-05'
          group by 1, 2 order by 1, 2 limit 101`,
    values: [organisationId],
  },
  {
    name: 'GET /calculation/factors?search=',
    path: '/calculation/factors?search=natural%20gas&edition=2025&limit=50',
    sql: `select * from calculation.factor where edition = 2025 and lower(key || ' ' || activity) like '%natural%'
            and lower(key || ' ' || activity) like '%gas%' order by key, source limit 51`,
    values: [],
  },
]

async function ask(urlOf: (role: 'svc_calculation') => string): Promise<void> {
  const database = connect(urlOf('svc_calculation'), { max: 4 })
  const enqueue = () => Promise.reject(new Error('Nothing is sent here'))
  const served = await serve(calculationApp({ database, enqueue, log: createLog('bench', 'silent'), now, newId }))
  const http = served.as(organisationId)
  const client = await database.pool.connect()
  client.on('error', () => undefined)
  const latency = async (work: () => Promise<unknown>, times: number): Promise<string> => {
    const figures: number[] = []
    await work()
    for (let index = 0; index < times; index++) {
      const begun = performance.now()
      await work()
      figures.push(performance.now() - begun)
    }
    return [0.5, 0.95].map((share) => quantile(figures, share).toFixed(1).padStart(8)).join('')
  }
  console.log(
    `\nQuestions to ${LINES.toLocaleString('en-GB')} lines over ${YEARS} years, one after the other, ms p50 and p95`,
  )
  console.log(`${''.padEnd(36)}    over HTTP         SQL by hand`)
  for (const { name, path, sql, values } of questions) {
    const times = name.includes('daily') ? QUESTIONS / 20 : QUESTIONS
    const overHttp = await latency(async () => {
      const { status } = await http('GET', path)
      if (status !== 200) throw new Error(`${path} was answered with ${status}`)
    }, times)
    const byHand = await latency(async () => {
      await client.query(`begin read only; set local app.org_id = '${organisationId}'`)
      await client.query(sql, [...values])
      await client.query('commit')
    }, times)
    console.log(`${name.padEnd(36)}${overHttp}   ${byHand}`)
  }
  client.release()
  await served.close()
  await database.close()
}

const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bench-'))
// PostgreSQL's user enters the folder; otherwise its data would be elsewhere, and stay.
chmodSync(folder, 0o711)
if (PARTS.includes('engine')) {
  await engine()
  memory()
}
const postgres = await startPostgres({ folder: path.join(folder, 'server'), port: 0 })
try {
  const { urlOf } = await prepareDatabase(postgres.url, 'bench')
  const admin = connect(urlOf('svc_admin'), { max: 1 })
  await loadFactors(admin)
  await admin.close()
  const address = new URL(postgres.url)
  address.pathname = new URL(urlOf('svc_admin')).pathname
  const superuser = new pg.Client({ connectionString: address.href })
  superuser.on('error', () => undefined)
  await superuser.connect()
  if (PARTS.includes('worker')) await worker(superuser, urlOf)
  if (PARTS.includes('large')) await large(superuser, urlOf)
  if (PARTS.includes('questions')) {
    await fillLedger(superuser, urlOf('svc_admin'))
    await ask(urlOf)
  }
  await superuser.end()
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
