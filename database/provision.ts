import pg from 'pg'
import { type Role, roles } from './access.ts'

/** Owns every object and never logs in. */
export const OWNER = 'owner_tomorro'
/** Applies migrations, as a member of the owner. */
export const MIGRATOR = 'migrator'

export type LoginRole = Role | typeof MIGRATOR
export const loginRoles: readonly LoginRole[] = [...roles, MIGRATOR]

/** Roles whose statements may read the ledger of every organisation. */
const readsWholeLedger: ReadonlySet<LoginRole> = new Set([MIGRATOR, 'svc_worker', 'svc_admin'])

/**
 * PostgreSQL's own values of settings that change what a statement means, does or returns. A server or database may have others
 * (`alter database ... set`); a role's value precedes theirs.
 */
const asDelivered = {
  standard_conforming_strings: 'on',
  transform_null_equals: 'off',
  array_nulls: 'on',
  row_security: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_deferrable: 'off',
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
}

/**
 * Interval in which PostgreSQL looks whether the client of a running statement is still there. Without it the statement of a killed
 * worker that waits for a lock lives on, and with it the worker's claim of its jobs (job-claims.ts).
 */
const CONNECTION_CHECK = '500ms'

/**
 * Session settings of a role. PostgreSQL cancels statements beyond the timeouts. The empty `search_path` forces qualified names,
 * so that no object of another schema can shadow one. Statements for one organisation run some milliseconds; starting parallel
 * workers for them, or compiling them, takes 40 ms.
 */
const sessionOf = (role: LoginRole): Readonly<Record<string, string>> => ({
  statement_timeout: role === MIGRATOR ? '0' : role === 'svc_worker' ? '120s' : '15s',
  lock_timeout: role === MIGRATOR ? '10s' : '5s',
  idle_in_transaction_session_timeout: role === MIGRATOR ? '600s' : '30s',
  search_path: '',
  ...asDelivered,
  ...(readsWholeLedger.has(role) ? {} : { max_parallel_workers_per_gather: '0', jit: 'off' }),
})

export type Provisioned = {
  /** The database's address for a login role. */
  urlOf(role: LoginRole): string
}

/** Roles belong to the whole server, so two installations on one server need different names for theirs. */
export type Installation = {
  /** Prefix of every role's name, such as `acme_`; empty if the server has one installation only. */
  readonly prefix?: string
  /** The name of the installation. Roles with another mark belong to another installation and are refused. */
  readonly mark?: string
}

/**
 * Creates missing roles and a missing database, and sets the login roles' passwords and limits. May be repeated.
 * @param adminUrl a role that may create roles and databases, on any database of the server
 * @param database its name
 * @param passwordOf kept by the caller, never in a file of the repository
 * @throws Error in one line if the role lacks CREATEROLE or CREATEDB, or roles or database belong to another installation
 */
export async function provision(
  adminUrl: string,
  database: string,
  passwordOf: (role: LoginRole) => string,
  { prefix = '', mark }: Installation = {},
): Promise<Provisioned> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    // Two simultaneous starts would both find a role missing.
    await client.query('select pg_advisory_lock($1)', [PROVISION_LOCK])
    await expectWritable(client)
    await expectPrivileges(client, database)
    await expectOwnRoles(client, { prefix, ...(mark === undefined ? {} : { mark }) })
    await expectOwnDatabase(client, database, prefix)
    await createRoles(client, prefix, passwordOf)
    if (mark !== undefined)
      await client.query(`comment on role ${prefix}${OWNER} is ${client.escapeLiteral(`${MARKED}${mark}`)}`)
    await createDatabase(client, database, prefix)
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  return { urlOf: (role) => withLogin(url.href, `${prefix}${role}`, passwordOf(role)) }
}

const PROVISION_LOCK = 7_041_001
/** Prefix of the owner role's comment, which holds the installation's mark. */
const MARKED = 'Tomorro installation '

/** @throws Error for a standby, and for a server or role that is set to read only */
async function expectWritable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ standby: boolean; readOnly: boolean }>(
    `select pg_is_in_recovery() as standby, current_setting('transaction_read_only')::boolean as "readOnly"`,
  )
  if (rows[0]?.standby) throw new Error('The server is a standby, which only reads. Name its primary in DATABASE_URL')
  if (rows[0]?.readOnly)
    throw new Error(
      'The server takes no changes: default_transaction_read_only is on. Set it to off for this database and its roles',
    )
}

async function expectPrivileges(client: pg.Client, database: string): Promise<void> {
  const { rows } = await client.query<{ name: string; roles: boolean; databases: boolean }>(
    `select current_user as name, rolsuper or rolcreaterole as roles,
       rolsuper or rolcreatedb or exists (select from pg_database where datname = $1) as databases
     from pg_roles where rolname = current_user`,
    [database],
  )
  const [{ name, roles, databases } = { name: '', roles: false, databases: false }] = rows
  if (roles && databases) return
  const needed = [...(roles ? [] : ['CREATEROLE']), ...(databases ? [] : ['CREATEDB'])].join(' ')
  throw new Error(
    `The role ${name} lacks ${needed}. Run once as a superuser: ALTER ROLE ${client.escapeIdentifier(name)} ${needed}`,
  )
}

async function expectOwnRoles(client: pg.Client, { prefix = '', mark }: Installation): Promise<void> {
  if (mark === undefined) return
  const { rows } = await client.query<{ comment: string | null }>(
    `select shobj_description(oid, 'pg_authid') as comment from pg_roles where rolname = $1`,
    [`${prefix}${OWNER}`],
  )
  const comment = rows[0]?.comment ?? ''
  if (!comment.startsWith(MARKED) || comment === `${MARKED}${mark}`) return
  throw new Error(
    `The roles ${prefix}${OWNER} and ${prefix}svc_... on this server belong to another installation of Tomorro. ` +
      'Choose names of your own, such as ROLE_PREFIX=b_, and a database of your own in DATABASE_URL. ' +
      'If they are of this one, restore the secrets (secrets.json) with which they were made',
  )
}

/** Two installations in one database would revoke each other's grants, and other encodings than UTF8 lose characters. */
async function expectOwnDatabase(client: pg.Client, database: string, prefix: string): Promise<void> {
  const { rows } = await client.query<{ owner: string; encoding: string }>(
    'select pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding from pg_database where datname = $1',
    [database],
  )
  const [{ owner, encoding } = { owner: '', encoding: 'UTF8' }] = rows
  if (encoding !== 'UTF8')
    throw new Error(
      `The database ${database} has the encoding ${encoding}, which cannot hold every text; it must be UTF8. ` +
        "Create another one with ENCODING 'UTF8' TEMPLATE template0, and name it in DATABASE_URL",
    )
  if (!owner.endsWith(OWNER) || owner === `${prefix}${OWNER}`) return
  throw new Error(`The database ${database} belongs to the installation of ${owner}. Name another one in DATABASE_URL`)
}

async function createRoles(client: pg.Client, prefix: string, passwordOf: (role: LoginRole) => string): Promise<void> {
  const owner = `${prefix}${OWNER}`
  const { rows } = await client.query<{ rolname: string; powerful: boolean }>(
    `select rolname, rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as powerful
     from pg_roles where rolname = any($1)`,
    [[owner, ...loginRoles.map((role) => `${prefix}${role}`)]],
  )
  const powerful = rows.flatMap((row) => (row.powerful ? [row.rolname] : []))
  if (powerful.length > 0)
    throw new Error(
      `The roles ${powerful.join(', ')} on this server have powers that a service must not have. ` +
        'Run ALTER ROLE ... NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS on each, or set another ROLE_PREFIX',
    )
  const known = new Set(rows.map(({ rolname }) => rolname))
  const statements: string[] = []
  if (!known.has(owner)) statements.push(`create role ${owner} nologin`)
  // Before 16, PostgreSQL lets the database's owner revoke what everybody may do in the schema public only if it inherits.
  statements.push(`alter role ${owner} inherit`)
  for (const role of loginRoles) {
    const name = `${prefix}${role}`
    if (!known.has(name)) statements.push(`create role ${name}`)
    const inherits = role === MIGRATOR ? 'inherit' : 'noinherit'
    statements.push(`alter role ${name} login ${inherits} password ${client.escapeLiteral(passwordOf(role))}`)
    for (const [setting, value] of Object.entries(sessionOf(role)))
      statements.push(`alter role ${name} set ${setting} = '${value}'`)
    statements.push(setConnectionCheck(name))
  }
  statements.push(`grant ${owner} to ${prefix}${MIGRATOR}`, `grant ${owner} to current_user`)
  await client.query(statements.join(';\n'))
}

/** A server on Windows cannot look, and refuses the setting: there a statement that waits for a lock ends by `lock_timeout`. */
const setConnectionCheck = (role: string): string => `do $$ begin
  alter role ${role} set client_connection_check_interval = '${CONNECTION_CHECK}';
exception when invalid_parameter_value then null;
end $$`

async function createDatabase(client: pg.Client, database: string, prefix: string): Promise<void> {
  const owner = `${prefix}${OWNER}`
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  const name = client.escapeIdentifier(database)
  if (rowCount === 0) await client.query(`create database ${name} owner ${owner} encoding 'UTF8' template template0`)
  // Lets the owner create schemas, and migrations their temporary tables, in an existing database that belongs to another role.
  await client.query(`grant create, temporary on database ${name} to ${owner}`)
  await grantConnect(client, database, prefix)
}

/** Lets the login roles connect to a database, and nobody else. A copy of a database does not copy this. */
export async function grantConnect(client: pg.Client, database: string, prefix = ''): Promise<void> {
  const name = client.escapeIdentifier(database)
  const logins = loginRoles.map((role) => `${prefix}${role}`).join(', ')
  await client.query(`revoke all on database ${name} from public; grant connect on database ${name} to ${logins}`)
}

/** The address of the same database for another role. */
export function withLogin(url: string, role: string, password: string): string {
  const login = new URL(url)
  login.username = role
  login.password = encodeURIComponent(password)
  return login.href
}
