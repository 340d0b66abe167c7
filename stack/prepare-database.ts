import { createHmac } from 'node:crypto'
import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database } from '@tomorro/database/connection'
import { migrate } from '@tomorro/database/migrate'
import { type LoginRole, MIGRATOR, provision } from '@tomorro/database/provision'
import { expectReachable } from '@tomorro/database/reachable'
import { organisation } from '@tomorro/database/schema/admin'

/** The database's name if the address has none. */
const DATABASE = 'tomorro'

export type Prepared = { urlOf(role: LoginRole): string }

/**
 * Prepares a server for the services: roles, database, tables, access. Existing ones stay.
 * @param adminUrl a role that may create roles and databases
 * @param rolePassword the secret behind the passwords of all login roles; it also marks the roles as this installation's
 * @param server whose it is: on one that several installations may use, `prefix` begins the roles' names
 */
export async function prepareDatabase(
  adminUrl: string,
  rolePassword: string,
  server: 'embedded' | { readonly prefix: string } = { prefix: '' },
): Promise<Prepared> {
  await expectReachable(adminUrl)
  const passwordOf = (role: string) => createHmac('sha256', rolePassword).update(role).digest('base64url')
  const prefix = server === 'embedded' ? '' : server.prefix
  // The roles of an embedded server are this installation's, also where its secrets were made anew.
  const mark = server === 'embedded' ? {} : { mark: passwordOf('mark of the installation').slice(0, 12) }
  const provisioned = await provision(adminUrl, databaseOf(adminUrl, prefix), passwordOf, { prefix, ...mark })
  await migrate(provisioned.urlOf(MIGRATOR))
  return provisioned
}

/** An address without a name, or with the maintenance database `postgres`, gets a database of its own. */
function databaseOf(url: string, prefix: string): string {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  return name === '' || name === 'postgres' ? `${prefix}${DATABASE}` : name
}

/** Reads `ROLE_PREFIX`: a lower-case word that ends with an underscore. */
export function rolePrefix(raw: string): string {
  if (!/^[a-z][a-z0-9]{0,15}_$/.test(raw))
    throw new Error(
      'must be a lower-case word of up to 16 letters and digits that ends with an underscore, such as acme_',
    )
  return raw
}

export type Organisation = { readonly id: string; readonly name: string }

/** The organisation of the demo. */
export const demoOrganisation: Organisation = { id: 'org_TomorroDemo', name: 'Demo Organisation Ltd' }

/** Another organisation, whose people see nothing of the first. */
export const secondOrganisation: Organisation = { id: 'org_TomorroOther', name: 'Other Organisation Ltd' }

/** Loads the bundled factors, and adds missing organisations. */
export async function seed({ urlOf }: Prepared, organisations: readonly Organisation[]): Promise<void> {
  // Imported dynamically: it reads config.json, which has to be checked first.
  const { loadFactors } = await import('@tomorro/calculation/factors/load-factors')
  const database = connect(urlOf('svc_admin'), { applicationName: 'seed', max: 2 })
  try {
    await loadFactors(database)
    await addOrganisations(database, organisations)
  } finally {
    await database.close()
  }
}

async function addOrganisations(database: Database, organisations: readonly Organisation[]): Promise<void> {
  const now = new Date()
  const rows = organisations.map((one) => ({ ...one, createdAt: now, updatedAt: now }))
  await withAdministration(database, 'read write', (transaction) =>
    transaction.insert(organisation).values(rows).onConflictDoNothing(),
  )
}
