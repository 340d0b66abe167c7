import { expect } from 'chai'
import pg from 'pg'
import { access, type Role, roles, type Verb } from './access.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const PERMISSION_DENIED = '42501'

type Column = { readonly name: string; readonly isGenerated: boolean }

// The statements touch no row, so that they test the privilege alone.
const attempts: Readonly<Record<Verb | 'truncate', (table: string, column: string) => string>> = {
  select: (table, column) => `select ${column} from ${table} where false`,
  insert: (table, column) => `insert into ${table} (${column}) select null where false`,
  update: (table, column) => `update ${table} set ${column} = null where false`,
  delete: (table) => `delete from ${table} where false`,
  truncate: (table) => `truncate ${table}`,
}

describe('what each role can really do', () => {
  let database: TestDatabase
  let columns: ReadonlyMap<string, Column[]>

  before(async () => {
    database = await testDatabase()
    columns = await columnsOf(database.url('superuser'))
  })
  after(() => database.drop())

  for (const role of roles) {
    it(`lets ${role} do what is declared, and refuses all else`, async () => {
      const client = new pg.Client({ connectionString: database.url(role) })
      await client.connect()
      const allowed: string[] = []
      const refusals = new Set<unknown>()
      for (const [table, known] of columns)
        for (const [verb, attempt] of Object.entries(attempts))
          for (const { name } of verb === 'select'
            ? known
            : known.filter(({ isGenerated }) => !isGenerated).slice(0, 1)) {
            const state = await stateAfter(client, attempt(table, name))
            if (state === undefined) allowed.push(`${verb} ${table} ${verb === 'select' ? name : ''}`)
            else refusals.add(state)
          }
      await client.end()
      expect(allowed.sort()).to.deep.equal(declaredFor(role, columns))
      expect([...refusals]).to.deep.equal([PERMISSION_DENIED])
    })

    it(`lets ${role} neither create a table or schema, nor become another role`, async () => {
      const client = new pg.Client({ connectionString: database.url(role) })
      await client.connect()
      const states = []
      for (const statement of [
        'create table public.mine (id int)',
        'create schema mine',
        'create temporary table mine (id int)',
        'set role owner_tomorro',
        role === 'svc_admin' ? 'set role svc_ingestion' : 'set role svc_admin',
        'alter table ingestion.item disable row level security',
        'alter table ingestion.item owner to current_user',
        `set session_replication_role = 'replica'`,
      ])
        states.push(await stateAfter(client, statement))
      await client.end()
      expect(new Set(states)).to.deep.equal(new Set([PERMISSION_DENIED]))
    })
  }
})

describe('verbs that a service never uses', () => {
  let database: TestDatabase
  before(async () => {
    database = await testDatabase()
  })
  after(() => database.drop())

  for (const [role, ...statements] of [
    [
      'svc_ingestion',
      'delete from ingestion.entry',
      'delete from ingestion.upload',
      `update ingestion.upload set object_key = 'x'`,
      'delete from ingestion.idempotency_key',
      `update ingestion.transition set actor = 'x'`,
      'delete from ingestion.transition',
    ],
    [
      'svc_worker',
      'delete from calculation.run',
      'delete from calculation.rollup_month',
      `insert into pgboss.warning (type, message) values ('x', 'x')`,
      'delete from pgboss.queue_stats',
      'insert into pgboss.job_dependency select * from pgboss.job_dependency',
    ],
    ['svc_report', 'delete from report.idempotency_key', 'delete from pgboss.warning'],
    ['svc_calculation', 'delete from calculation.idempotency_key', 'delete from calculation.run'],
  ] as const)
    it(`are refused to ${role}`, async () => {
      const client = new pg.Client({ connectionString: database.url(role) })
      await client.connect()
      for (const statement of statements)
        expect(await stateAfter(client, statement), statement).to.equal(PERMISSION_DENIED)
      await client.end()
    })
})

/** SQLSTATE of the statement's error; undefined if it succeeds. The statement is rolled back. */
async function stateAfter(client: pg.Client, statement: string): Promise<string | undefined> {
  await client.query('begin')
  const state = await client.query(statement).then(
    () => undefined,
    (error: pg.DatabaseError) => error.code,
  )
  await client.query('rollback')
  return state
}

function declaredFor(role: Role, columns: ReadonlyMap<string, Column[]>): string[] {
  return Object.entries(access)
    .flatMap(([table, { grants }]) =>
      (grants[role]?.verbs ?? []).flatMap((verb) =>
        verb === 'select'
          ? (grants[role]?.columns ?? columns.get(table)?.map(({ name }) => name) ?? []).map(
              (name) => `${verb} ${table} ${name}`,
            )
          : [`${verb} ${table} `],
      ),
    )
    .sort()
}

async function columnsOf(url: string): Promise<Map<string, Column[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Column & { table: string }>(
    `select table_schema || '.' || table_name as table, quote_ident(column_name) as name, 
       'ALWAYS' in (is_generated, identity_generation) as "isGenerated"
     from information_schema.columns where table_schema || '.' || table_name = any($1)`,
    [Object.keys(access)],
  )
  await client.end()
  return Map.groupBy(rows, ({ table }) => table)
}
