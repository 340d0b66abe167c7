import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withAdministration } from '@tomorro/database/administration'
import { connect } from '@tomorro/database/connection'
import { startPostgres } from '@tomorro/database/embedded'
import { rebuildRollups } from '@tomorro/records/ledger/rebuild-rollups'
import pg from 'pg'
import { demoOrganisation, prepareDatabase, seed } from '../stack/prepare-database.ts'

// How fast a dashboard answers at several sizes of the ledger: over HTTP from the service's own process, beside the SQL that reads the rollups,
// beside GROUP BY over the lines. Durability is on while lines are written; questions come one after the other, after some that are not counted: the first
// requests of a process wait for its compiler.
//   npm run bench dashboard [lines, comma-separated] [organisations] [times each question is asked]

const SIZES = (process.argv[2] ?? '100000,1000000').split(',').map(Number)
const ORGANISATIONS = Number(process.argv[3] ?? 200)
const QUESTIONS = Number(process.argv[4] ?? 60)
const UNCOUNTED = 60
const YEARS = 5
const organisation = (number: number) => `org_Bench${String(number).padStart(7, '0')}`

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

/** Bills of eight subchildren at five sites, each a month long, two in five from the 15th; lines of several factors and both bases. */
async function fill(superuser: pg.Client, lines: number): Promise<void> {
  await superuser.query(
    'truncate calculation.rollup_month, calculation.rollup_edge, calculation.emission_source, calculation.line, calculation.run cascade',
  )
  await superuser.query(
    `insert into calculation.run (org_id, id, kind, request, state, requested_at, finished_at)
     select 'org_Bench' || lpad(o::text, 7, '0'), gen_random_uuid(), 'activity', '{}', 'completed', now(), now()
     from generate_series(1, $1) as o`,
    [ORGANISATIONS],
  )
  await superuser.query(
    `insert into calculation.line (org_id, id, run_id, ordinal, subchild_id, site, period_start, period_end, scope, category, basis,
       quantity, unit, input_quantity, input_unit, factor_key, factor_source, factor_edition, factor_value, emissions, method, grade,
       notices, formula_version, created_at)
     select run.org_id, gen_random_uuid(), run.id, n, subchild, 'Site ' || n % 5, first, (first + interval '1 month')::date,
       (array['scope-1', 'scope-2', 'scope-3', 'scope-3'])[bill.kind], case when bill.kind > 2 then 3 end,
       case when bill.kind = 2 then 'location' else 'none' end, n % 1000 + 0.5, bill.unit, n % 1000 + 0.5, bill.unit,
       case when bill.unit = 'litres' then 'fuel.diesel_forecourt.litre' else 'bench.' || replace(subchild, '-', '_') || '.' || bill.kind end, 'DESNZ ' || extract(year from first), extract(year from first), 0.18296,
       round((n % 1000 + 0.5) * 0.18296, 5), 'average', 2, case when bill.kind = 2 then '{market_equals_location}'::text[] else '{}' end, '1', now()
     from calculation.run
     cross join generate_series(1, $1::integer) as n
     cross join lateral (select 1 + n % 4 as kind, case when 1 + n % 4 = 1 and n / 4 % 8 = 3 then 'litres' else 'kWh' end as unit, (array['natural-gas-usage', 'electricity-usage', 'coal', 'diesel-purchased',
       'rail-national', 'hotel-uk', 'taxi', 'water-supply'])[1 + n / 4 % 8] as subchild,
       (date '2021-01-01' + (n / 32 % ($2 * 12)) * interval '1 month' + case when n / 160 % 5 < 2 then interval '14 days' else interval '0' end)::date as first) as bill`,
    [lines / ORGANISATIONS, YEARS],
  )
}

async function measure(
  lines: number,
  { superuser, urlOf }: { superuser: pg.Client; urlOf: (role: 'svc_admin' | 'svc_dashboard') => string },
): Promise<void> {
  await fill(superuser, lines)
  const admin = connect(urlOf('svc_admin'), { max: 1 })
  await withAdministration(admin, 'read write', rebuildRollups)
  await admin.close()
  await superuser.query(
    'vacuum analyze calculation.line, calculation.rollup_month, calculation.rollup_edge, calculation.emission_source',
  )
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
    const grouped = await timed(lines > 2_000_000 ? 5 : 20, (turn) =>
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

const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bench-'))
const postgres = await startPostgres({ folder: path.join(folder, 'server'), port: 0 })
try {
  const prepared = await prepareDatabase(postgres.url, 'bench')
  await seed(prepared, [demoOrganisation])
  const { urlOf } = prepared
  const address = new URL(postgres.url)
  address.pathname = new URL(urlOf('svc_admin')).pathname
  const superuser = new pg.Client({ connectionString: address.href })
  superuser.on('error', () => undefined)
  await superuser.connect()
  for (const lines of SIZES) await measure(lines, { superuser, urlOf })
  await superuser.end()
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
