import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { givingWay } from './migration-lock.ts'

/**
 * Begins a migration whose statements run one by one, each committed by itself: `CREATE INDEX CONCURRENTLY` and backfills in
 * batches are not possible in a transaction. Its statements may be repeated (`IF NOT EXISTS`). squawk reads the same comment.
 */
export const ONE_BY_ONE = '-- squawk-disable-assume-in-transaction'

type Migration = {
  /** Such as `0007_setting_keys`. */
  readonly tag: string
  /** Timestamp in the journal; the key in `migration.applied`. */
  readonly when: number
  readonly statements: readonly string[]
  /** SHA-256 of the file. */
  readonly hash: string
}

/** @returns the migrations of a folder in the order of its journal, which drizzle-kit writes */
export function readMigrations(folder: string): readonly Migration[] {
  const journal = JSON.parse(readFileSync(path.join(folder, 'meta/_journal.json'), 'utf8'))
  return (journal.entries as { tag: string; when: number }[]).map(({ tag, when }) => {
    const sql = readFileSync(path.join(folder, `${tag}.sql`), 'utf8')
    const hash = createHash('sha256').update(sql).digest('hex')
    return { tag, when, statements: sql.split('--> statement-breakpoint'), hash }
  })
}

/**
 * Applies the migrations that a database lacks, in the order of the journal, each in a transaction of its own unless it begins
 * with `ONE_BY_ONE`. The table `migration.applied` has the form that drizzle-orm's migrator gives it.
 * @param client a connection in the role of the owner
 * @throws Error where an applied migration differs from its file
 */
export async function applyMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  const applied = await appliedMigrations(client)
  for (const migration of migrations) {
    const hash = applied.get(migration.when)
    if (hash === undefined) await apply(client, migration)
    else if (hash !== migration.hash)
      throw new Error(
        `migrations/${migration.tag}.sql was changed after it was applied to this database. Restore it and put the change into another migration`,
      )
  }
}

async function apply(client: pg.Client, { when, statements, hash }: Migration): Promise<void> {
  const record = () => client.query('insert into migration.applied (hash, created_at) values ($1, $2)', [hash, when])
  if (statements[0]?.startsWith(ONE_BY_ONE)) {
    await dropInvalidIndexes(client)
    for (const statement of statements) await applyOneByOne(client, statement)
    await record()
    return
  }
  await givingWay(client, async () => {
    await client.query('begin')
    try {
      for (const statement of statements) await client.query(statement)
      await record()
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    }
  })
}

/** A concurrent build blocks nobody while it waits for older transactions, so it has no lock timeout. */
async function applyOneByOne(client: pg.Client, statement: string): Promise<void> {
  if (!/\bconcurrently\b/i.test(statement)) return void (await givingWay(client, () => client.query(statement)))
  await client.query('set lock_timeout = 0')
  await client.query(statement)
}

/** A concurrent build that failed leaves an invalid index, which `IF NOT EXISTS` would take for the finished one. */
async function dropInvalidIndexes(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where not i.indisvalid and pg_has_role(c.relowner, 'usage')`)
  for (const { name } of rows) await client.query(`drop index concurrently ${name}`)
}

/** Hash of every applied migration by its moment in the journal. */
async function appliedMigrations(client: pg.Client): Promise<ReadonlyMap<number, string>> {
  await client.query('create schema if not exists migration')
  await client.query(
    'create table if not exists migration.applied (id serial primary key, hash text not null, created_at bigint)',
  )
  const { rows } = await client.query<{ hash: string; created_at: string }>(
    'select hash, created_at from migration.applied',
  )
  return new Map(rows.map(({ hash, created_at }) => [Number(created_at), hash]))
}
