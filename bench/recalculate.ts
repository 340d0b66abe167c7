import { setTimeout as sleep } from 'node:timers/promises'
import { createTomorro } from '@tomorro/sdk'
import pg from 'pg'
import { demoOrganisation } from '../stack/prepare-database.ts'
import { memoryOf, resetPeak } from './process/memory.ts'
import { ownStack } from './process/own-stack.ts'

// Every entry of an organisation is calculated once more after a setting has changed: first what would change, then the change. Nine
// tenths of the entries stand in items of 100,000, the rest in items of 100. Seconds of each step, and the memory that the worker takes
// above idle.
//   npm run bench recalculate [entries]

const ENTRIES = Number(process.argv[2] ?? 1_000_000)
const LARGE = 100_000
const SMALL = 100
const MIB = 1_024
const DECISIONS_MAX = 100
const orgId = demoOrganisation.id

const { stack, superuserUrl, stop } = await ownStack()
const superuser = new pg.Client({ connectionString: superuserUrl })
superuser.on('error', () => undefined)
await superuser.connect()
const administration = createTomorro({ url: stack.url, adminKey: stack.adminKey })
const worker = stack.processes.get('worker')?.pid() ?? 0
try {
  const large = Math.floor((ENTRIES * 0.9) / LARGE)
  await submitItems(large, LARGE)
  await submitItems(Math.round((ENTRIES - large * LARGE) / SMALL), SMALL)
  await superuser.query('analyze ingestion.item, ingestion.entry')
  console.log(`${ENTRIES.toLocaleString('en-GB')} entries      seconds   worker's peak above idle`)
  await measured('calculated at first', async () => {
    await approveAll()
    await until(`select count(*) from calculation.run where state <> 'completed'`, 0)
  })
  await administration
    .putOrganisationSetting({ path: { orgId, key: 'wtt' }, body: { key: 'wtt', value: { isIncluded: false } } })
    .ok()
  await measured('what would change', () => recalculate('dry-run'))
  await measured('changed', () => recalculate('apply'))
} finally {
  await superuser.end()
  await stop()
}

/** Items of a year of gas that wait for their review, with that many entries each. */
async function submitItems(items: number, entries: number): Promise<void> {
  await superuser.query(
    `with added as (
       insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method,
         revision, created_at, updated_at)
       select $1, gen_random_uuid(), 'natural-gas-usage', '2025-01-01', '2026-01-01', 'pending', 'template', 'average', 1, now(), now()
       from generate_series(1, $2::integer) returning org_id, id)
     insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity, site)
     select org_id, id, n, date '2025-01-01' + 30 * (n % 12), date '2025-01-31' + 30 * (n % 12),
       jsonb_build_object('1', (1000 + n)::text), 'Site ' || n % 20
     from added, generate_series(1, $3::integer) as n`,
    [orgId, items, entries],
  )
}

async function approveAll(): Promise<void> {
  const { rows } = await superuser.query<{ id: string }>(`select id from ingestion.item where state = 'pending'`)
  for (let at = 0; at < rows.length; at += DECISIONS_MAX) {
    const decisions = rows.slice(at, at + DECISIONS_MAX).map(({ id }) => ({ itemId: id, decision: 'approve' as const }))
    const { results } = await administration.createDecisions({ body: { decisions } }).ok()
    const refused = results.find(({ status }) => status !== 202)
    if (refused) throw new Error(JSON.stringify(refused))
  }
}

async function recalculate(mode: 'dry-run' | 'apply'): Promise<void> {
  const { item } = await administration.createRecalculation({ body: { mode, orgId } }).ok()
  for (;;) {
    const found = await administration
      .getRecalculation({ path: { recalculationId: item.id }, query: { limit: 1 } })
      .ok()
    if (found.item.status === 'failed') throw new Error(JSON.stringify(found.item))
    if (found.item.status === 'completed') return
    await sleep(200)
  }
}

async function until(query: string, count: number): Promise<void> {
  while (Number((await superuser.query(query)).rows[0]?.count) !== count) await sleep(200)
}

async function measured(title: string, work: () => Promise<void>): Promise<void> {
  const idle = resetPeak(worker)
  const begun = performance.now()
  await work()
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  const peak = ((memoryOf(worker, 'VmHWM') - idle) / MIB).toFixed(0)
  console.log(`${title.padEnd(24)}${seconds.padStart(10)} s${peak.padStart(10)} MiB`)
}
