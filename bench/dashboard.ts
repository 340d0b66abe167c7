import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type FilledLedger, filledLedger, organisation } from './dashboard/filled-ledger.ts'

// How fast a dashboard answers at several sizes of the ledger: over HTTP from the service's own process, beside the SQL that reads the
// rollups and beside GROUP BY over the lines. Questions come one after the other, after some that are not counted: the first requests of a process
// wait for its compiler. A folder keeps the ledgers, so that the next run asks without filling them again.
//   npm run bench dashboard [lines, comma-separated] [organisations] [times each question is asked] [folder]

const SIZES = (process.argv[2] ?? '100000,1000000').split(',').map(Number)
const ORGANISATIONS = Number(process.argv[3] ?? 200)
const QUESTIONS = Number(process.argv[4] ?? 60)
const KEPT = process.argv[5]
const UNCOUNTED = 60

const questions = [
  ['a year monthly, compared', 'from=2025-01-01&until=2025-12-31&compare=previous-year'],
  ['five years monthly', 'from=2021-01-01&until=2025-12-31'],
  ['five years yearly, part of a month', 'from=2021-01-15&until=2025-12-10&aggregate=yearly'],
  ['90 days daily, compared', 'from=2025-02-10&until=2025-05-10&aggregate=daily&compare=previous-period'],
  ['a year daily', 'from=2025-01-01&until=2025-12-31&aggregate=daily'],
  ['a year weekly', 'from=2025-01-01&until=2025-12-31&aggregate=weekly'],
] as const

const quantile = (figures: readonly number[], share: number): number =>
  figures.toSorted((one, other) => one - other)[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? 0
const show = (figures: readonly number[]) =>
  [0.5, 0.95].map((share) => quantile(figures, share).toFixed(1).padStart(8)).join('')

async function timed(times: number, work: (turn: number) => Promise<unknown>, uncounted = 1): Promise<number[]> {
  for (let turn = 0; turn < uncounted; turn++) await work(turn)
  const figures: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const begun = performance.now()
    await work(turn)
    figures.push(performance.now() - begun)
  }
  return figures
}

async function measure(lines: number, { superuser, urlOf }: FilledLedger): Promise<void> {
  const { rows } = await superuser.query(
    `select (select count(*) from calculation.rollup_month) as months, (select count(*) from calculation.rollup_edge) as edges,
       (select count(*) from calculation.emission_source) as sources,
       pg_total_relation_size('calculation.line') / (select count(*) from calculation.line) as bytes`,
  )
  const [{ months, edges, sources, bytes }] = rows
  console.log(
    `\n${lines.toLocaleString('en-GB')} lines of ${ORGANISATIONS} organisations: ${months} months, ${edges} edges, ${sources} sources, ${bytes} bytes per line`,
  )
  console.log(`${''.padEnd(38)}  over HTTP       rollup rows     GROUP BY lines (ms, p50 and p95)`)
  const service = await startService(urlOf('svc_dashboard'))
  for (const [name, query] of questions) {
    const period = new URLSearchParams(query)
    const values = (turn: number) => [organisation(1 + (turn % ORGANISATIONS)), period.get('from'), period.get('until')]
    const http = await timed(
      QUESTIONS,
      async (turn) => {
        const response = await fetch(`${service.url}/dashboard?${query}`, {
          headers: { 'X-Org-ID': organisation(1 + (turn % ORGANISATIONS)) },
        })
        await response.arrayBuffer()
        if (response.status !== 200) throw new Error(`${query} was answered with ${response.status}`)
      },
      UNCOUNTED,
    )
    const rollup = await timed(QUESTIONS, (turn) =>
      superuser.query(
        `select source_id, sum(emissions), sum(quantity) from (
           select source_id, emissions, quantity from calculation.rollup_month where org_id = $1 and month between $2 and $3
           union all select source_id, emissions, quantity from calculation.rollup_edge
           where org_id = $1 and day between $2 and $3 and $4::boolean) as figure group by source_id`,
        [...values(turn), period.has('aggregate') && period.get('aggregate') !== 'yearly'],
      ),
    )
    const grouped = await timed(lines / ORGANISATIONS > 1_000_000 ? 2 : 20, (turn) =>
      superuser.query(
        `select date_trunc('month', period_start), scope, sum(emissions) from calculation.line
         where org_id = $1 and period_start <= $3 and period_end > $2 group by 1, 2`,
        values(turn),
      ),
    )
    console.log(`${name.padEnd(38)}${show(http)}${show(rollup)}${show(grouped)}`)
  }
  await service.stop()
}

/** The service in a process of its own, as it is deployed. */
async function startService(databaseUrl: string): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const child = fork(path.resolve(import.meta.dirname, '../services/dashboard/main.ts'), {
    env: { NODE_ENV: 'production', PORT: '0', DATABASE_URL: databaseUrl },
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = await once(child, 'message')
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      child.kill()
      return once(child, 'exit')
    },
  }
}

const temporary = KEPT === undefined ? mkdtempSync(path.join(tmpdir(), 'tomorro-bench-')) : undefined
if (temporary) chmodSync(temporary, 0o711)
try {
  for (const lines of SIZES) {
    const folder = path.join(KEPT ?? temporary ?? '', `${lines}-lines-${ORGANISATIONS}-organisations`)
    const ledger = await filledLedger(folder, { lines, organisations: ORGANISATIONS })
    try {
      await measure(lines, ledger)
    } finally {
      await ledger.stop()
    }
  }
} finally {
  if (temporary) rmSync(temporary, { recursive: true, force: true })
}
