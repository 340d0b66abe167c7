import { randomUUID } from 'node:crypto'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { findSubchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import { columnsOf } from '@tomorro/ingestion/template/layout'
import { csvRecords } from '@tomorro/spreadsheet/csv-records'
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { demoOrganisation } from '../stack/prepare-database.ts'
import type { Stack } from '../stack/stack.ts'
import { memoryOf, resetPeak } from './process/memory.ts'
import { ownStack } from './process/own-stack.ts'

// A template of 100,000 rows through gateway, authorizer, service and PostgreSQL, beside what nothing can be faster than: the
// parser alone over the same file, and COPY alone of the same rows, by the superuser, since there is no COPY under row-level
// security. Then how long the worker takes for the item. Memory is that of the ingestion process, as Linux counts it.

const ROWS = 100_000
const ROUNDS = 3
const SUBCHILD = 'electricity-usage'
const CALCULATION_MS_MAX = 180_000
const MIB = 1_024

const { folder, stack, superuserUrl, stop } = await ownStack()

type Kind = 'xlsx' | 'csv'
const fileOf = (kind: Kind) => path.join(folder, `rows.${kind}`)
const day = (row: number, date: number) => new Date(Date.UTC(2025, row % 12, date))
const rows = Array.from({ length: ROWS }, (_, row) => [
  day(row, 1),
  day(row, 28),
  `Site ${row % 50}`,
  null,
  row + 0.25,
  null,
])
const headings = columnsOf(findSubchild(SUBCHILD) ?? fail('There is no such subchild')).map(({ heading }) => heading)

const superuser = new pg.Pool({ connectionString: superuserUrl, max: 1 })
try {
  await writeFiles()
  const token = await issueToken(stack.tokenSource)
  const pid = stack.processes.get('ingestion')?.pid() ?? fail('The ingestion service does not run')
  console.log(`Templates of ${ROWS} rows, median of ${ROUNDS} rounds in turns\n`)
  console.log('kind   bytes      end to end  rows/s   parser alone  rows/s   COPY alone  rows/s   peak above idle')
  let item = ''
  for (const kind of ['csv', 'xlsx'] as const) {
    const whole: number[] = []
    const alone: number[] = []
    const copy: number[] = []
    let peak = 0
    for (let round = 0; round < ROUNDS; round++) {
      const idle = resetPeak(pid)
      whole.push(await timed(async () => (item = await upload(stack.url, token, kind))))
      peak = Math.max(peak, memoryOf(pid, 'VmHWM') - idle)
      alone.push(await timed(() => parserAlone(kind)))
      copy.push(await timed(() => copyAlone(superuser)))
    }
    const bytes = readFileSync(fileOf(kind)).length
    const figures = [whole, alone, copy]
      .map(median)
      .map((ms) => `${(ms / 1000).toFixed(2).padStart(8)} s ${rate(ms).padStart(9)}`)
    console.log(
      `${kind.padEnd(5)} ${String(bytes).padStart(8)} ${figures.join('  ')}   ${(peak / MIB).toFixed(0).padStart(5)} MiB`,
    )
  }
  let done = false
  const calculated = await timed(async () => {
    done = await approveAndWait(stack, token, item)
  })
  const outcome = done ? `${(calculated / 1_000).toFixed(1)} s` : `not within ${CALCULATION_MS_MAX / 1_000} s`
  console.log(`\nApproved to calculated, one item of ${ROWS} entries: ${outcome}`)
} finally {
  await superuser.end()
  await stop()
}

async function writeFiles(): Promise<void> {
  const cell = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? ''))
  const lines = rows.map((row) => row.map(cell).join(','))
  writeFileSync(fileOf('csv'), [`Tomorro template,1,${SUBCHILD}`, headings.join(','), ...lines].join('\r\n'))
  const dates = [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }]
  const about = [
    ['Template version', 1],
    ['Subchild', SUBCHILD],
  ]
  const sheets = [
    { name: 'Entries', columns: dates, rows: [headings, ...rows] },
    { name: 'About', hidden: true, rows: about },
  ]
  writeFileSync(fileOf('xlsx'), await writeXlsx({ sheets }))
}

async function upload(url: string, token: string, kind: Kind): Promise<string> {
  const body = new FormData()
  body.append('subchildId', SUBCHILD)
  body.append('activity', new Blob([readFileSync(fileOf(kind))]), `rows.${kind}`)
  const answer = await fetch(`${url}/ingestion/template`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body,
  })
  const said = (await answer.json()) as { item: { id: string; entries: number } }
  if (answer.status !== 201 || said.item.entries !== ROWS)
    fail(`${answer.status}: ${JSON.stringify(said).slice(0, 500)}`)
  return said.item.id
}

async function parserAlone(kind: Kind): Promise<void> {
  let count = 0
  if (kind === 'csv') for await (const _ of csvRecords(createReadStream(fileOf(kind), 'utf8'))) count++
  else for await (const _ of streamXlsxRows(readFileSync(fileOf(kind)), { sheet: 'Entries' })) count++
  if (count < ROWS) fail(`The parser found ${count} rows`)
}

async function copyAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  const id = randomUUID()
  try {
    await client.query('begin')
    await client.query(
      `insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method,
         revision, created_at, updated_at)
       values ($1, $2, $3, '2025-01-01', '2026-01-01', 'draft', 'template', 'average', 1, now(), now())`,
      [demoOrganisation.id, id, SUBCHILD],
    )
    const columns = 'org_id, item_id, ordinal, period_start, period_end, activity, site'
    const lines = rows.map(
      ([from, until, site, , usage], row) =>
        `${demoOrganisation.id}\t${id}\t${row + 1}\t${iso(from)}\t${iso(until)}\t{"1":"${usage}"}\t${site}\n`,
    )
    const chunks = Array.from({ length: ROWS / 1_000 }, (_, at) => lines.slice(at * 1_000, (at + 1) * 1_000).join(''))
    await pipeline(Readable.from(chunks), client.query(copyFrom(`copy ingestion.entry (${columns}) from stdin`)))
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** From the reviewer's approval to the end of the job that writes the ledger; false where that takes too long. */
async function approveAndWait({ url, adminKey }: Stack, token: string, itemId: string): Promise<boolean> {
  const approval = { method: 'POST', headers: { Authorization: `Basic ${adminKey}` } }
  const approved = await fetch(`${url}/admin/ingestion/items/${itemId}/approve`, approval)
  if (approved.status !== 202) fail(`Approving answered ${approved.status}: ${await approved.text()}`)
  const { jobId } = (await approved.json()) as { jobId: string }
  const until = performance.now() + CALCULATION_MS_MAX
  while (performance.now() < until) {
    const answer = await fetch(`${url}/calculation/jobs/${jobId}`, { headers: { Authorization: `Bearer ${token}` } })
    const job = (await answer.json()) as { item: { state: string } }
    if (job.item.state === 'completed') return true
    if (job.item.state === 'failed') fail(`The job failed: ${JSON.stringify(job)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function iso(value: unknown): string {
  return (value as Date).toISOString().slice(0, 10)
}

function rate(ms: number): string {
  return ((ROWS / ms) * 1_000).toFixed(0)
}

function median(figures: number[]): number {
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}

function fail(message: string): never {
  throw new Error(message)
}
