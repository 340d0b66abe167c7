import pg from 'pg'
import { access, OWNED_ORGANISATION } from './access.ts'
import { MIGRATOR, OWNER } from './provision.ts'

/** A table and its column that names the organisation. */
type OrganisationTable = { readonly table: string; readonly column: string }

/** Every table whose rows belong to organisations, as `access.ts` declares them. */
const organisationTables: readonly OrganisationTable[] = Object.entries(access).flatMap(([table, { organisation }]) =>
  organisation === undefined ? [] : [{ table, column: organisation }],
)

/** Jobs name their organisation in their data. */
const JOBS = 'pgboss.job'
const JOBS_CONDITION = "data->>'organisationId' = $1"
const AUDIT = 'admin.audit'

/** Rows per read. */
const FETCHED_ROWS = 5_000

/** A transaction of the owner that sees the rows of one organisation, and every job. */
export type OwnedRows = {
  /** The organisation's name, or undefined where there is no such organisation. */
  name(): Promise<string | undefined>
  /** Every row, table by table, each as JSON with all digits of its numbers. */
  rows(): AsyncIterable<{ readonly table: string; readonly json: string }>
  /** Keys and SHA-256 of the organisation's files in the object store. */
  files(): Promise<readonly { readonly key: string; readonly sha256: string }[]>
  /** Deletes every row. @returns how many, by table */
  erase(): Promise<Readonly<Record<string, number>>>
  /** Adds the audit entry that outlives the erasure. */
  audit(entry: {
    readonly actor: string
    readonly at: Date
    readonly id: string
    readonly detail: object
  }): Promise<void>
}

/**
 * Runs work in a transaction in which the owner of the tables sees all rows of one organisation, in one snapshot.
 * @param url the database as the migrator, a member of the owner
 */
export async function withOwnedRows<T>(
  url: string,
  organisationId: string,
  mode: 'read only' | 'read write',
  work: (owned: OwnedRows) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'organisation' })
  const prefix = decodeURIComponent(new URL(url).username).slice(0, -MIGRATOR.length)
  await client.connect()
  try {
    await client.query(`set role ${prefix}${OWNER}`)
    // An export is as of one moment; an erasure also takes what was written while it waited.
    await client.query(`begin isolation level ${mode === 'read only' ? 'repeatable read' : 'read committed'} ${mode}`)
    await client.query(`set local ${OWNED_ORGANISATION} = ${pg.escapeLiteral(organisationId)}`)
    const result = await work(ownedRows(client, organisationId))
    await client.query('commit')
    return result
  } finally {
    // What is not committed is rolled back.
    await client.end()
  }
}

function ownedRows(client: pg.Client, organisationId: string): OwnedRows {
  return {
    async name() {
      const { rows } = await client.query<{ name: string }>('select name from admin.organisation where id = $1', [
        organisationId,
      ])
      return rows[0]?.name
    },

    async *rows() {
      for (const { table, column } of organisationTables)
        yield* rowsOf(client, table, `${column} = ${pg.escapeLiteral(organisationId)}`)
      yield* rowsOf(client, JOBS, JOBS_CONDITION.replace('$1', pg.escapeLiteral(organisationId)))
    },

    async files() {
      const { rows } = await client.query<{ key: string; sha256: string }>(
        `select object_key as key, sha256 from ingestion.upload where org_id = $1
         union all
         select file->>'key', file->>'sha256' from report.report, jsonb_array_elements(files) as file where org_id = $1`,
        [organisationId],
      )
      return rows
    },

    async erase() {
      // Jobs first: a worker cannot complete a job whose row is gone, so its work is rolled back.
      const conditions = [
        [JOBS, JOBS_CONDITION],
        ...(await referencingFirst(client)).map(({ table, column }) => [table, `${column} = $1`]),
      ] as const
      const erased: Record<string, number> = {}
      // The next round deletes what was committed during the last one, such as the job of an approval.
      for (let isDone = false; !isDone; ) {
        isDone = true
        for (const [table, condition] of conditions) {
          const { rowCount } = await client.query(`delete from ${table} where ${condition}`, [organisationId])
          erased[table] = (erased[table] ?? 0) + (rowCount ?? 0)
          if (rowCount) isDone = false
        }
      }
      return erased
    },

    async audit({ id, at, actor, detail }) {
      await client.query(
        `insert into ${AUDIT} (id, at, actor, action, org_id, subject, detail)
         values ($1, $2, $3, 'organisation-erased', $4, $4, $5)`,
        [id, at, actor, organisationId, detail],
      )
    },
  }
}

async function* rowsOf(client: pg.Client, table: string, condition: string) {
  await client.query(
    `declare owned no scroll cursor for select to_jsonb(row)::text as json from ${table} as row where ${condition}`,
  )
  for (;;) {
    const { rows } = await client.query<{ json: string }>(`fetch ${FETCHED_ROWS} from owned`)
    for (const { json } of rows) yield { table, json }
    if (rows.length < FETCHED_ROWS) break
  }
  await client.query('close owned')
}

/** The tables in an order in which no deleted row is referred to by another table. */
async function referencingFirst(client: pg.Client): Promise<readonly OrganisationTable[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `select format('%s.%s', source_schema.nspname, source.relname) as from, format('%s.%s', target_schema.nspname, target.relname) as to
     from pg_constraint
     join pg_class as source on source.oid = conrelid join pg_namespace as source_schema on source_schema.oid = source.relnamespace
     join pg_class as target on target.oid = confrelid join pg_namespace as target_schema on target_schema.oid = target.relnamespace
     where contype = 'f' and conrelid <> confrelid`,
  )
  const left = new Map(organisationTables.map((one) => [one.table, one]))
  const ordered: OrganisationTable[] = []
  while (left.size > 0) {
    const free = [...left.values()].filter(({ table }) => !rows.some(({ from, to }) => to === table && left.has(from)))
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const one of free) {
      ordered.push(one)
      left.delete(one.table)
    }
  }
  return ordered
}
