import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { testDatabase } from './testing.ts'

/** Moments at which a migration is killed, spread over its duration. */
const MOMENTS = Number(process.env.KILLED_MOMENTS ?? 6)

const program = path.join(import.meta.dirname, 'migrating.main.ts')

describe('a migration that is killed', function () {
  this.timeout(60_000 * MOMENTS)

  /** Runs the work on a database without any table, then drops it. */
  async function onEmpty<T>(work: (migratorUrl: string, superuser: pg.Client) => Promise<T>): Promise<T> {
    const database = await testDatabase({ isMigrated: false })
    const superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
    try {
      return await work(database.url('migrator'), superuser)
    } finally {
      await superuser.end()
      await database.drop()
    }
  }
  /** A process that has begun to migrate. */
  async function begun(url: string): Promise<ChildProcess> {
    const child = fork(program, { env: { ...process.env, DATABASE_URL: url } })
    await once(child, 'message')
    return child
  }

  it(`at ${MOMENTS} moments is completed by the next one, to the same schema and contents`, async () => {
    const [expected, milliseconds] = await onEmpty(async (url, superuser) => {
      const child = await begun(url)
      const started = performance.now()
      const [code] = await once(child, 'exit')
      expect(code).to.equal(0)
      return [await everythingOf(superuser), performance.now() - started] as const
    })
    expect(expected.schema).to.have.length.above(1_000)
    const reached = new Set<number>()
    for (let moment = 1; moment <= MOMENTS; moment++)
      await onEmpty(async (url, superuser) => {
        const child = await begun(url)
        await sleep((milliseconds * moment) / (MOMENTS + 1))
        child.kill('SIGKILL')
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
        reached.add((await everythingOf(superuser)).schema.length)
        await migrate(url)
        expect(await everythingOf(superuser), `after a kill at moment ${moment}`).to.deep.equal(expected)
      })
    expect(reached.size, 'different states when killed').to.be.above(1)
  })
})

/** What a database holds, without the moments at which it was made. */
async function everythingOf(client: pg.Client): Promise<{ schema: string[]; contents: string[] }> {
  const { rows } = await client.query<{ line: string }>(SCHEMA)
  const { rows: tables } = await client.query<{ name: string; columns: string }>(TABLES)
  const contents: string[] = []
  for (const { name, columns } of tables) {
    const { rows: found } = await client.query<{ line: string }>(
      `select row_to_json(kept)::text as line from (select ${columns} from ${name}) as kept order by 1`,
    )
    contents.push(...found.map(({ line }) => `${name} ${line}`))
  }
  return { schema: rows.map(({ line }) => line), contents }
}

const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
const IS_OURS = `join pg_namespace n on n.oid = c.relnamespace where ${OURS} and c.relname !~ '\\d{8}$'`
// Daily partitions bear their day, and a sequence keeps the numbers of what was rolled back.
const SCHEMA = `
  select line collate "C" as line from (
    select format('schema %s %s %s', nspname, pg_get_userbyid(nspowner), nspacl) from pg_namespace n where ${OURS}
    union all select format('relation %s %s %s %s %s %s %s %s', c.oid::regclass, relkind, pg_get_userbyid(relowner), relacl,
      relrowsecurity, relforcerowsecurity, reloptions, pg_get_expr(relpartbound, c.oid)) from pg_class c ${IS_OURS}
    union all select format('column %s %s %s %s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
      attidentity, attacl, pg_get_expr(d.adbin, d.adrelid))
      from pg_attribute left join pg_attrdef d on adrelid = attrelid and adnum = attnum
      join pg_class c on c.oid = attrelid ${IS_OURS} and attnum > 0 and not attisdropped
    union all select format('index %s %s', pg_get_indexdef(indexrelid), indisvalid) from pg_index join pg_class c on c.oid = indexrelid ${IS_OURS}
    union all select format('constraint %s %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid), convalidated)
      from pg_constraint k join pg_class c on c.oid = conrelid ${IS_OURS}
    union all select format('policy %s %s %s %s %s %s', polrelid::regclass, polname, polcmd,
      array(select rolname from pg_roles where oid = any(polroles) order by 1), pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
      from pg_policy join pg_class c on c.oid = polrelid ${IS_OURS}
    union all select format('function %s %s %s', p.oid::regprocedure, proacl, prosrc) from pg_proc p join pg_namespace n on n.oid = pronamespace where ${OURS}
    union all select format('type %s %s', t.oid::regtype, array(select enumlabel from pg_enum where enumtypid = t.oid order by enumsortorder))
      from pg_type t join pg_namespace n on n.oid = typnamespace where ${OURS} and typtype = 'e'
    union all select format('trigger %s %s', tgrelid::regclass, pg_get_triggerdef(g.oid)) from pg_trigger g join pg_class c on c.oid = tgrelid ${IS_OURS}
      and not tgisinternal
    union all select format('default %s %s %s', pg_get_userbyid(defaclrole), defaclobjtype, defaclacl) from pg_default_acl
  ) as described (line) order by 1`
const TABLES = `
  select c.oid::regclass::text as name, string_agg(format('%I', attname), ', ' order by attname collate "C") as columns
  from pg_attribute join pg_class c on c.oid = attrelid ${IS_OURS} and relkind = 'r' and attnum > 0 and not attisdropped
    and format_type(atttypid, null) !~ '^timestamp' and (c.oid::regclass::text, attname) <> ('migration.applied', 'id')
  group by c.oid order by c.oid::regclass::text collate "C"`
