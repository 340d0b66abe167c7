import type { Transaction } from '@tomorro/database/connection'
import { organisation } from '@tomorro/database/schema/admin'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'

export type OrganisationRow = typeof organisation.$inferSelect

/** The position of a row in the list: its sort name, then its id. */
export type OrganisationPlace = { name: string; id: string }

export type OrganisationNames = ReadonlyMap<string, string>

/** An organisation as records refer to it, with its name where it is known. */
export function named(names: OrganisationNames, orgId: string | null | undefined): { orgName?: string } {
  const name = typeof orgId === 'string' ? names.get(orgId) : undefined
  return name === undefined ? {} : { orgName: name }
}

/** The organisations that use Tomorro. */
export const organisationRepository = (transaction: Transaction) => ({
  /** By name, then id. `search` is plain text within the name or the id: `%` matches a percent sign. */
  list: ({
    search,
    after,
    limit,
  }: {
    search: string | undefined
    after: OrganisationPlace | undefined
    limit: number
  }) =>
    transaction
      .select()
      .from(organisation)
      .where(
        and(
          search === undefined
            ? undefined
            : sql`(strpos(lower(${organisation.name}), lower(${search})) > 0 or strpos(lower(${organisation.id}), lower(${search})) > 0)`,
          after && sql`(${organisation.name}, ${organisation.id}) > (${after.name}, ${after.id})`,
        ),
      )
      .orderBy(asc(organisation.name), asc(organisation.id))
      .limit(limit),

  /** The names of organisations by their ids. An organisation without a record here has none. */
  names: (ids: Iterable<string | null | undefined>): Promise<OrganisationNames> =>
    transaction
      .select({ id: organisation.id, name: organisation.name })
      .from(organisation)
      .where(
        inArray(
          organisation.id,
          [...new Set(ids)].filter((id) => typeof id === 'string'),
        ),
      )
      .then((rows) => new Map(rows.map(({ id, name }) => [id, name]))),

  /** Returns whether the id was free. */
  insert: (row: OrganisationRow): Promise<boolean> =>
    transaction
      .insert(organisation)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: organisation.id })
      .then((rows) => rows.length > 0),

  exists: (id: string): Promise<boolean> =>
    transaction
      .select({ id: organisation.id })
      .from(organisation)
      .where(eq(organisation.id, id))
      .then((rows) => rows.length > 0),

  /** The organisation, locked until the transaction ends. */
  lock: (id: string): Promise<OrganisationRow | undefined> =>
    transaction
      .select()
      .from(organisation)
      .where(eq(organisation.id, id))
      .for('update')
      .then(([row]) => row),

  update: ({ id, ...columns }: OrganisationRow) =>
    transaction.update(organisation).set(columns).where(eq(organisation.id, id)),
})
