import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { connect, type Transaction } from '@tomorro/database/connection'
import { startPostgres } from '@tomorro/database/embedded'
import {
  emissionSource,
  line,
  recalculationItem,
  rollupEdge,
  rollupMonth,
  run,
} from '@tomorro/database/schema/calculation'
import { inTransaction } from '@tomorro/database/transaction'
import { rebuildRollups } from '@tomorro/records/ledger/rebuild-rollups'
import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { demoOrganisation, type Prepared, prepareDatabase, seed } from '../../stack/prepare-database.ts'

const YEARS = 5
const PASSWORD = 'bench'
/** Written when a ledger is complete; a folder without it is filled from the beginning. */
const COMPLETE = 'filled'
const WORK_MEMORY = '512MB'

/** Nothing of a half-filled ledger is used, so filling needs no durability. Questions are asked with the server's defaults. */
const fillSettings = {
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  autovacuum: 'off',
  maintenance_work_mem: WORK_MEMORY,
}

type Size = { readonly lines: number; readonly organisations: number }
export type FilledLedger = Pick<Prepared, 'urlOf'> & {
  readonly superuser: pg.Client
  readonly superuserUrl: string
  readonly stop: () => Promise<void>
}

export const organisation = (number: number) => `org_Bench${String(number).padStart(7, '0')}`

/** A server with a ledger of this size, which is filled unless the folder has it already. */
export async function filledLedger(folder: string, size: Size): Promise<FilledLedger> {
  mkdirSync(folder, { recursive: true })
  // PostgreSQL's user enters the folder.
  chmodSync(folder, 0o711)
  const server = path.join(folder, 'server')
  const complete = path.join(folder, COMPLETE)
  if (!existsSync(complete)) {
    const ledger = await open(server, fillSettings)
    try {
      await fill(ledger, size)
    } finally {
      await ledger.stop()
    }
    writeFileSync(complete, `${JSON.stringify(size)}\n`)
  }
  return open(server, {})
}

async function open(folder: string, settings: Readonly<Record<string, string>>): Promise<FilledLedger> {
  const postgres = await startPostgres({ folder, port: 0, settings })
  try {
    const prepared = await prepareDatabase(postgres.url, PASSWORD)
    await seed(prepared, [demoOrganisation])
    const address = new URL(postgres.url)
    address.pathname = new URL(prepared.urlOf('svc_admin')).pathname
    const superuser = new pg.Client({ connectionString: address.href })
    superuser.on('error', () => undefined)
    await superuser.connect()
    const stop = async () => {
      await superuser.end()
      await postgres.stop()
    }
    return { urlOf: prepared.urlOf, superuser, superuserUrl: address.href, stop }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

async function fill(ledger: FilledLedger, { lines, organisations }: Size): Promise<void> {
  const [first = '', ...others] = Array.from({ length: organisations }, (_, index) => organisation(index + 1))
  const database = connect(ledger.superuserUrl, { max: 1 })
  try {
    // TRUNCATE in the same transaction spares the log of all rows.
    await inTransaction(database, 'read write', async (transaction) => {
      await transaction.execute(sql`set local work_mem = ${sql.raw(`'${WORK_MEMORY}'`)}`)
      await transaction.execute(
        sql`truncate ${rollupMonth}, ${rollupEdge}, ${emissionSource}, ${line}, ${run}, ${recalculationItem}`,
      )
      // Without statistics PostgreSQL would search all sources once for each line.
      await transaction.execute(sql`set local enable_nestloop = off`)
      const restore = await dropIndexes(transaction, [line, rollupMonth, rollupEdge])
      await timed('lines of an organisation', () => insertLines(transaction, first, lines / organisations))
      await timed('rollups of an organisation', () => rebuildRollups(transaction))
      await timed('copies', async () => {
        for (const table of [line, emissionSource, rollupMonth, rollupEdge])
          await transaction.execute(sql`create temporary table ${copyOf(table)} on commit drop as table ${table}`)
        for (const other of others) await copyOrganisation(transaction, other)
      })
      await timed('indexes', async () => {
        for (const statement of restore) await transaction.execute(sql.raw(statement))
      })
    })
  } finally {
    await database.close()
  }
  await timed('vacuum', () =>
    ledger.superuser.query(
      'vacuum analyze calculation.line, calculation.rollup_month, calculation.rollup_edge, calculation.emission_source, calculation.run',
    ),
  )
}

async function timed(step: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now()
  await work()
  console.log(`filling: ${step} ${((performance.now() - begun) / 1_000).toFixed(1)} s`)
}

/** Drops keys, references and indexes. @returns the statements that make them again */
async function dropIndexes(transaction: Transaction, tables: readonly PgTable[]): Promise<string[]> {
  const names = sql.param(tables.map((table) => `${getTableConfig(table).schema}.${getTableName(table)}`))
  // A reference between two of the tables depends on a primary key, so that it is dropped first and made last.
  const { rows: keys } = await transaction.execute<{ table: string; name: string; definition: string }>(sql`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = any(${names}::regclass[]) and contype in ('p', 'u', 'f') order by contype <> 'f', conname`)
  for (const { table, name } of keys) await transaction.execute(sql.raw(`alter table ${table} drop constraint ${name}`))
  const { rows: indexes } = await transaction.execute<{ name: string; definition: string }>(sql`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = any(${names}::regclass[])`)
  for (const { name } of indexes) await transaction.execute(sql.raw(`drop index ${name}`))
  return [
    ...keys
      .toReversed()
      .map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
    ...indexes.map(({ definition }) => definition),
  ]
}

/** Bills of eight subchildren at five sites, each a month long, two in five from the 15th; lines of several factors and both bases. */
async function insertLines(transaction: Transaction, orgId: string, lines: number): Promise<void> {
  await insertRun(transaction, orgId)
  await transaction.execute(sql`
    insert into ${line} (org_id, id, run_id, ordinal, subchild_id, site, period_start, period_end, scope, category, basis,
      quantity, unit, input_quantity, input_unit, factor_key, factor_source, factor_edition, factor_value, emissions, method, grade,
      notices, formula_version, created_at)
    select run.org_id, gen_random_uuid(), run.id, n, subchild, 'Site ' || n % 5, first, (first + interval '1 month')::date,
      (array['scope-1', 'scope-2', 'scope-3', 'scope-3'])[bill.kind], case when bill.kind > 2 then 3 end,
      case when bill.kind = 2 then 'location' else 'none' end, n % 1000 + 0.5, bill.unit, n % 1000 + 0.5, bill.unit,
      case when bill.unit = 'litres' then 'fuel.diesel_forecourt.litre'
        else 'bench.' || replace(subchild, '-', '_') || '.' || bill.kind end,
      'DESNZ ' || extract(year from first), extract(year from first), 0.18296, round((n % 1000 + 0.5) * 0.18296, 5), 'average', 2,
      case when bill.kind = 2 then '{market_equals_location}'::text[] else '{}' end, '1', now()
    from ${run}
    cross join generate_series(1, ${lines}::integer) as n
    cross join lateral (select 1 + n % 4 as kind,
      case when 1 + n % 4 = 1 and n / 4 % 8 = 3 then 'litres' else 'kWh' end as unit,
      (array['natural-gas-usage', 'electricity-usage', 'coal', 'diesel-purchased', 'rail-national', 'hotel-uk', 'taxi',
        'water-supply'])[1 + n / 4 % 8] as subchild,
      (date '2021-01-01' + (n / 32 % (${YEARS}::integer * 12)) * interval '1 month'
        + case when n / 160 % 5 < 2 then interval '14 days' else interval '0' end)::date as first) as bill
    where run.org_id = ${orgId}`)
}

const insertRun = (transaction: Transaction, orgId: string) =>
  transaction.execute(sql`
    insert into ${run} (org_id, id, kind, request, state, requested_at, finished_at)
    values (${orgId}, gen_random_uuid(), 'activity', '{}', 'completed', now(), now())`)

/** What the first organisation has, while the tables without indexes grow. */
const copyOf = (table: PgTable) => sql.identifier(`first_${getTableName(table)}`)

const ownLineColumns = (() => {
  const { orgId, id, runId, ...columns } = getTableColumns(line)
  return sql.raw(
    Object.values(columns)
      .map(({ name }) => name)
      .join(', '),
  )
})()

/** Gives an organisation the first one's lines. Its rollups are then the same as well, so that they are copied, too. */
async function copyOrganisation(transaction: Transaction, orgId: string): Promise<void> {
  await insertRun(transaction, orgId)
  await transaction.execute(sql`
    insert into ${line} (org_id, id, run_id, ${ownLineColumns})
    select ${orgId}, gen_random_uuid(), (select id from ${run} where org_id = ${orgId}), ${ownLineColumns} from ${copyOf(line)}`)
  await transaction.execute(sql`
    insert into ${emissionSource} (org_id, ${identity})
    select ${orgId}, ${identity} from ${copyOf(emissionSource)} order by id`)
  for (const [table, day] of [
    [rollupMonth, sql`month`],
    [rollupEdge, sql`day`],
  ] as const)
    await transaction.execute(sql`
      insert into ${table} (org_id, ${day}, source_id, emissions, quantity, lines)
      select ${orgId}, ${day}, other.id, emissions, quantity, lines
      from ${copyOf(table)} as figure join ${copyOf(emissionSource)} as source on source.id = figure.source_id
      join ${emissionSource} as other using (${identity})
      where other.org_id = ${orgId}
      order by ${day}, other.id`)
}

const identity = sql.raw(
  'subchild_id, site, scope, category, counted_in, factor_key, factor_source, factor_edition, unit, grade',
)
