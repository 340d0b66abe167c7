import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { renderAccess, schemas } from './access-sql.ts'
import { installJobs } from './jobs-schema.ts'
import { givingWay } from './migration-lock.ts'
import { applyMigrations, readMigrations } from './migration-steps.ts'
import { MIGRATOR, OWNER } from './provision.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
const MIGRATION_LOCK = 7_041_002

/**
 * Migrates a database while services use it: tables by the numbered migrations, the job queues, then the declared access. Steps
 * that are up to date already are skipped. Two migrations at once run one after the other.
 * @param url the database as the migrator, whose name bears the prefix of the installation's roles
 * @throws Error where an applied migration was changed since, where services hold a lock for minutes, or where the database holds
 * schemas of somebody else
 */
export async function migrate(url: string): Promise<void> {
  const prefix = decodeURIComponent(new URL(url).username).slice(0, -MIGRATOR.length)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // By a statement: RDS Proxy and PgBouncer refuse connections with `options`.
    await client.query(`set role ${prefix}${OWNER}`)
    await client.query('set lock_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await expectOwnSchemas(client, `${prefix}${OWNER}`)
    await applyMigrations(client, readMigrations(migrationsFolder))
    await givingWay(client, () => installJobs(client))
    await givingWay(client, () => applyAccess(client, prefix))
  } finally {
    await client.end()
  }
}

/** Another installation, or another program, may have schemas of these names in the same database. */
async function expectOwnSchemas(client: pg.Client, owner: string): Promise<void> {
  const { rows } = await client.query<{ name: string; other: string; database: string }>(
    `select nspname as name, pg_get_userbyid(nspowner) as other, current_database() as database
     from pg_namespace where nspname = any($1) and not pg_has_role($2, nspowner, 'member') order by nspname`,
    [['migration', ...schemas], owner],
  )
  const [{ other, database } = { other: '', database: '' }] = rows
  if (rows.length === 0) return
  const names = rows.map(({ name }) => name).join(', ')
  const whose = other.endsWith(OWNER) ? `the installation of ${other}` : `the role ${other}`
  throw new Error(
    `The database ${database} holds schemas that belong to ${whose}: ${names}. Name another database in DATABASE_URL`,
  )
}

async function applyAccess(client: pg.Client, prefix: string): Promise<void> {
  const sql = renderAccess(prefix)
  const digest = createHash('sha256').update(sql).digest('hex')
  await client.query(
    'create table if not exists migration.access (digest text primary key, applied_at timestamptz not null)',
  )
  const { rowCount } = await client.query('select from migration.access where digest = $1', [digest])
  if (rowCount === 1) return
  // Statements that are sent together are one transaction.
  await client.query(
    `${sql} delete from migration.access; insert into migration.access values ('${digest}', statement_timestamp());`,
  )
}
