import pg from 'pg'
import { type Role, roles } from './access.ts'

/** Owns every object and never logs in. */
export const OWNER = 'owner_tomorro'
/** Applies migrations, as a member of the owner. */
export const MIGRATOR = 'migrator'

export type LoginRole = Role | typeof MIGRATOR
export const loginRoles: readonly LoginRole[] = [...roles, MIGRATOR]

/**
 * What a role's sessions begin with. Postgres ends what takes longer (in seconds), since a service's request is not worth more;
 * names are written in full, so that no object of another schema can stand in for one.
 */
const sessionOf = (role: LoginRole): Readonly<Record<string, string>> => ({
  statement_timeout: role === MIGRATOR ? '0' : role === 'svc_worker' ? '120s' : '15s',
  lock_timeout: role === MIGRATOR ? '10s' : '5s',
  idle_in_transaction_session_timeout: role === MIGRATOR ? '600s' : '30s',
  search_path: '',
})

export type Provisioned = {
  /** The address of the database for a login role. */
  urlOf(role: LoginRole): string
}

/**
 * Creates roles and database where they are missing and sets the login roles' passwords and limits. May be repeated.
 * @param adminUrl a role that may create roles and databases, on any database of the server
 * @param database its name
 * @param passwordOf kept by the caller, never in a file of the repository
 */
export async function provision(
  adminUrl: string,
  database: string,
  passwordOf: (role: LoginRole) => string,
): Promise<Provisioned> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    // Two starts at once would both find a role missing.
    await client.query('select pg_advisory_lock($1)', [PROVISION_LOCK])
    await createRoles(client, passwordOf)
    await createDatabase(client, database)
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  return { urlOf: (role) => withLogin(url.href, role, passwordOf(role)) }
}

const PROVISION_LOCK = 7_041_001

async function createRoles(client: pg.Client, passwordOf: (role: LoginRole) => string): Promise<void> {
  const { rows } = await client.query<{ rolname: string; powerful: boolean }>(
    `select rolname, rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as powerful
     from pg_roles where rolname = any($1)`,
    [[OWNER, ...loginRoles]],
  )
  const powerful = rows.flatMap((row) => (row.powerful ? [row.rolname] : []))
  if (powerful.length > 0)
    throw new Error(`The server has roles of these names that may do too much for a service: ${powerful.join(', ')}`)
  const known = new Set(rows.map(({ rolname }) => rolname))
  const statements: string[] = []
  if (!known.has(OWNER)) statements.push(`create role ${OWNER} nologin noinherit`)
  for (const role of loginRoles) {
    if (!known.has(role)) statements.push(`create role ${role}`)
    const inherits = role === MIGRATOR ? 'inherit' : 'noinherit'
    statements.push(`alter role ${role} login ${inherits} password ${client.escapeLiteral(passwordOf(role))}`)
    for (const [name, value] of Object.entries(sessionOf(role)))
      statements.push(`alter role ${role} set ${name} = '${value}'`)
  }
  statements.push(`grant ${OWNER} to ${MIGRATOR}`, `grant ${OWNER} to current_user`)
  await client.query(statements.join(';\n'))
}

async function createDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  const name = client.escapeIdentifier(database)
  if (rowCount === 0) await client.query(`create database ${name} owner ${OWNER} encoding 'UTF8' template template0`)
  // The owner needs this for the schemas, where the database was there before and belongs to somebody else.
  await client.query(`grant create on database ${name} to ${OWNER}`)
  await grantConnect(client, database)
}

/** Lets the login roles connect to a database, and nobody else. A copy of a database does not copy this. */
export async function grantConnect(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database)
  await client.query(
    `revoke all on database ${name} from public; grant connect on database ${name} to ${loginRoles.join(', ')}`,
  )
}

/** The address of the same database for another role. */
export function withLogin(url: string, role: LoginRole, password: string): string {
  const login = new URL(url)
  login.username = role
  login.password = encodeURIComponent(password)
  return login.href
}
