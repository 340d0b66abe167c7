import { expect } from 'chai'
import pg from 'pg'
import { access, conditionOf, ownersCondition, type Role, roles, type Verb, verbs } from './access.ts'
import { renderAccess } from './access-sql.ts'
import { migrate } from './migrate.ts'
import { MIGRATOR, OWNER } from './provision.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const schemas = [...new Set(Object.keys(access).map((table) => table.slice(0, table.indexOf('.'))))]

describe('who may do what in the database', () => {
  let database: TestDatabase
  let superuser: pg.Client

  const column = async (text: string, values: unknown[] = []): Promise<string[]> =>
    (await superuser.query({ text, values, rowMode: 'array' })).rows.map(([value]) => String(value)).sort()

  before(async () => {
    database = await testDatabase()
    superuser = new pg.Client({ connectionString: database.url('superuser') })
    await superuser.connect()
  })
  after(async () => {
    await superuser.end()
    await database.drop()
  })

  it('is declared for every table that there is, and for no other', async () => {
    const tables = await column(
      `select format('%I.%I', nspname, relname) from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^pg_|^information_schema$|^migration$'`,
    )
    // pg-boss partitions `queue_stats` by day; partitions are only reached through the parent table.
    expect(tables.filter((table) => !table.startsWith('pgboss.queue_stats_'))).to.deep.equal(Object.keys(access).sort())
  })

  it('is granted on tables as it is declared, in both directions', async () => {
    const granted = await column(
      `select concat_ws(' ', grantee, lower(privilege_type), table_schema || '.' || table_name)
       from information_schema.role_table_grants where grantee <> $1 and table_schema = any($2)`,
      [OWNER, schemas],
    )
    const declared = grants(({ verb, columns }) => verb !== 'select' || columns === undefined)
    expect(granted).to.deep.equal(declared.map(({ role, verb, table }) => `${role} ${verb} ${table}`).sort())
  })

  it('is granted on single columns as it is declared, in both directions', async () => {
    const granted = await column(
      `select concat_ws(' ', rolname, lower(privilege_type), attrelid::regclass, attname)
       from pg_attribute, aclexplode(attacl), pg_roles where pg_roles.oid = grantee`,
    )
    const declared = grants(({ verb, columns }) => verb === 'select' && columns !== undefined)
    expect(granted).to.deep.equal(
      declared
        .flatMap(({ role, table, columns = [] }) => columns.map((name) => `${role} select ${table} ${name}`))
        .sort(),
    )
  })

  it('lets a role use the schemas of its tables only, and create in none', async () => {
    const usable = await column(
      `select concat_ws(' ', role, nspname) from pg_namespace, unnest($1::text[]) as role
       where has_schema_privilege(role, nspname, 'usage') and nspname !~ '^pg_|^information_schema$'`,
      [roles],
    )
    const needed = grants(() => true).map(({ role, table }) => `${role} ${table.slice(0, table.indexOf('.'))}`)
    expect(usable).to.deep.equal([...new Set(needed)].sort())
    const creating = await column(
      `select nspname from pg_namespace, unnest($1::text[]) as role where has_schema_privilege(role, nspname, 'create')`,
      [roles],
    )
    expect(creating).to.deep.equal([])
  })

  it('is forced row by row on every table that has organisations, also on its owner', async () => {
    const forced = await column(
      `select oid::regclass from pg_class where relrowsecurity and relforcerowsecurity and relkind in ('r', 'p')`,
    )
    const declared = Object.entries(access).flatMap(([table, { organisation }]) => (organisation ? [table] : []))
    expect(forced).to.deep.equal(declared.sort())
    const withOrganisation = await column(
      `select attrelid::regclass from pg_attribute join pg_class on pg_class.oid = attrelid
       where attname = 'org_id' and relkind in ('r', 'p')`,
    )
    expect(forced).to.include.members(withOrganisation)
  })

  it('has the policies that are declared, and no other', async () => {
    const { rows } = await superuser.query(
      'select schemaname, tablename, roles::text[] as roles, permissive, cmd, qual, with_check from pg_policies',
    )
    const standing = rows.map(({ schemaname, tablename, qual, with_check, ...row }) =>
      [`${schemaname}.${tablename}`, row.roles, row.permissive, row.cmd, plain(qual), plain(with_check)].join(' | '),
    )
    const declared = Object.entries(access).flatMap(([table, declaration]) =>
      roles.flatMap((role) => {
        const condition = declaration.grants[role] && conditionOf(role, declaration)
        if (condition === undefined) return []
        return [[table, role, 'PERMISSIVE', 'ALL', plain(condition), plain(condition)].join(' | ')]
      }),
    )
    const owners = Object.entries(access).flatMap(([table, { organisation }]) => {
      const condition = organisation && plain(ownersCondition(organisation))
      return condition ? [[table, OWNER, 'PERMISSIVE', 'ALL', condition, condition].join(' | ')] : []
    })
    expect(standing.sort()).to.deep.equal([...declared, ...owners].sort())
  })

  it('plans statements of one organisation without parallel workers and compilation, which take longer than they do', async () => {
    const { rows } = await superuser.query(
      `select rolname from pg_roles where rolconfig @> '{max_parallel_workers_per_gather=0,jit=off}' order by 1`,
    )
    const ofOneOrganisation = roles.filter((role) => role !== 'svc_worker' && role !== 'svc_admin')
    expect(rows.map(({ rolname }) => rolname)).to.deep.equal(ofOneOrganisation.sort())
  })

  it('gives no login role more than a login: no attribute, no membership, bounded statements, no search path', async () => {
    const settings = ['idle_in_transaction_session_timeout', 'lock_timeout', 'search_path', 'statement_timeout']
    const { rows } = await superuser.query(
      `select rolname, rolcanlogin, rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as powerful,
         array(select pg_get_userbyid(roleid) from pg_auth_members where member = pg_roles.oid)::text[] as memberships,
         array(select name from unnest(rolconfig) as setting, split_part(setting, '=', 1) as name
           where name = any($2) order by 1) as settings
       from pg_roles where rolname like 'svc\\_%' or rolname = any($1) order by rolname`,
      [[OWNER, MIGRATOR], settings],
    )
    const plainLogin = { rolcanlogin: true, powerful: false, memberships: [], settings }
    expect(rows).to.deep.equal(
      [
        { rolname: MIGRATOR, ...plainLogin, memberships: [OWNER] },
        { rolname: OWNER, rolcanlogin: false, powerful: false, memberships: [], settings: [] },
        ...[...roles].sort().map((rolname) => ({ rolname, ...plainLogin })),
      ].sort((a, b) => (a.rolname < b.rolname ? -1 : 1)),
    )
  })

  it('comes back as declared when something else was granted and the declaration has changed', async () => {
    await superuser.query(`
      grant delete on calculation.line to svc_dashboard;
      create policy open on ingestion.item to svc_dashboard using (true);
      alter table ingestion.item no force row level security;
      update migration.access set digest = 'of an earlier declaration'`)
    await migrate(database.url(MIGRATOR))
    expect(await column(`select has_table_privilege('svc_dashboard', 'calculation.line', 'delete')`)).to.deep.equal([
      'false',
    ])
    expect(await column(`select 1 from pg_policies where policyname = 'open'`)).to.deep.equal([])
    expect(
      await column(`select relforcerowsecurity from pg_class where oid = 'ingestion.item'::regclass`),
    ).to.deep.equal(['true'])
  })

  it('is left alone by a migration that changes nothing', async () => {
    const applied = () => column('select applied_at from migration.access')
    const before = await applied()
    await Promise.all([migrate(database.url(MIGRATOR)), migrate(database.url(MIGRATOR))])
    expect(await applied()).to.deep.equal(before)
  })

  it('is rendered the same every time', () => {
    expect(renderAccess()).to.equal(renderAccess())
  })
})

type DeclaredGrant = { role: Role; verb: Verb; table: string; columns: readonly string[] | undefined }

const grants = (isWanted: (grant: DeclaredGrant) => boolean): DeclaredGrant[] =>
  Object.entries(access)
    .flatMap(([table, declared]) =>
      roles.flatMap((role) =>
        verbs
          .filter((verb) => declared.grants[role]?.verbs.includes(verb))
          .map((verb) => ({ role, verb, table, columns: declared.grants[role]?.columns })),
      ),
    )
    .filter(isWanted)

/** Removes the casts, aliases and parentheses that Postgres adds when it prints a condition. */
const plain = (condition: string): string =>
  condition
    .toLowerCase()
    .replace(/::text(\[\])?| as current_setting/g, '')
    .replace(/[\s()]/g, '')
