import type { Transaction } from '@tomorro/database/connection'
import { entry, imports, item, mapping } from '@tomorro/database/schema/ingestion'
import type { Place } from '@tomorro/records/item/place'
import { and, asc, count, desc, eq, gt, sql } from 'drizzle-orm'

export type ImportRow = typeof imports.$inferSelect
export type MappingRow = typeof mapping.$inferSelect

/** The items of an import, in their order of creation. */
export type ImportedItem = Pick<
  typeof item.$inferSelect,
  'id' | 'subchildId' | 'calculationMethod' | 'periodStart' | 'periodEnd'
> & { entries: number }

/** Maximum mappings that are offered for an import. */
export const OFFERED_MAX = 20

/** Imports and named mappings of one organisation. */
export const importRepository = (transaction: Transaction) => ({
  insert: (row: ImportRow) => transaction.insert(imports).values(row),

  find: (organisationId: string, importId: string): Promise<ImportRow | undefined> =>
    transaction
      .select()
      .from(imports)
      .where(is(organisationId, importId))
      .then(([row]) => row),

  /** The import, locked until the transaction ends. */
  lock: (organisationId: string, importId: string): Promise<ImportRow | undefined> =>
    transaction
      .select()
      .from(imports)
      .where(is(organisationId, importId))
      .for('update')
      .then(([row]) => row),

  update: ({ orgId, id }: ImportRow, change: Partial<ImportRow>) =>
    transaction.update(imports).set(change).where(is(orgId, id)),

  remove: ({ orgId, id }: ImportRow) => transaction.delete(imports).where(is(orgId, id)),

  /** Newest first, after the import `after`; without the descriptions of the sheets. */
  list: (organisationId: string, { after, limit }: { after?: Place | undefined; limit: number }) =>
    transaction
      .select(summary)
      .from(imports)
      .where(
        and(
          eq(imports.orgId, organisationId),
          after && sql`(${imports.createdAt}, ${imports.id}) < (${after.createdAt.toISOString()}, ${after.id})`,
        ),
      )
      .orderBy(desc(imports.createdAt), desc(imports.id))
      .limit(limit),

  countOpen: (organisationId: string): Promise<number> =>
    transaction
      .select({ count: count() })
      .from(imports)
      .where(and(eq(imports.orgId, organisationId), eq(imports.state, 'open')))
      .then(([row]) => row?.count ?? 0),

  items: (organisationId: string, importId: string): Promise<ImportedItem[]> =>
    transaction
      .select({
        id: item.id,
        subchildId: item.subchildId,
        calculationMethod: item.calculationMethod,
        periodStart: item.periodStart,
        periodEnd: item.periodEnd,
        entries: sql<number>`(select count(*)::integer from ${entry} as each where each.org_id = ${item.orgId} and each.item_id = ${item.id})`,
      })
      .from(item)
      .where(and(eq(item.orgId, organisationId), eq(item.importId, importId)))
      .orderBy(asc(item.id)),

  /** The names of the mappings whose columns are all among these, those with most columns first. */
  offered: (organisationId: string, columns: readonly string[]): Promise<string[]> =>
    transaction
      .select({ name: mapping.name })
      .from(mapping)
      .where(and(eq(mapping.orgId, organisationId), sql`${mapping.columns} <@ ${sql.param(columns)}::text[]`))
      .orderBy(desc(sql`cardinality(${mapping.columns})`), asc(mapping.name))
      .limit(OFFERED_MAX)
      .then((rows) => rows.map(({ name }) => name)),

  findMapping: (organisationId: string, name: string): Promise<MappingRow | undefined> =>
    transaction
      .select()
      .from(mapping)
      .where(named(organisationId, name))
      .then(([row]) => row),

  lockMapping: (organisationId: string, name: string): Promise<MappingRow | undefined> =>
    transaction
      .select()
      .from(mapping)
      .where(named(organisationId, name))
      .for('update')
      .then(([row]) => row),

  /** Stores a mapping under its name, and replaces the one of that name. */
  putMapping: (row: MappingRow) =>
    transaction
      .insert(mapping)
      .values(row)
      .onConflictDoUpdate({
        target: [mapping.orgId, mapping.name],
        set: {
          mapping: row.mapping,
          columns: row.columns,
          updatedAt: row.updatedAt,
          revision: sql`${mapping.revision} + 1`,
        },
      }),

  removeMapping: ({ orgId, name }: MappingRow) => transaction.delete(mapping).where(named(orgId, name)),

  countMappings: (organisationId: string): Promise<number> =>
    transaction
      .select({ count: count() })
      .from(mapping)
      .where(eq(mapping.orgId, organisationId))
      .then(([row]) => row?.count ?? 0),

  listMappings: (organisationId: string, { after, limit }: { after: string; limit: number }): Promise<MappingRow[]> =>
    transaction
      .select()
      .from(mapping)
      .where(and(eq(mapping.orgId, organisationId), gt(mapping.name, after)))
      .orderBy(asc(mapping.name))
      .limit(limit),
})

const summary = {
  id: imports.id,
  filename: imports.filename,
  mediaType: imports.mediaType,
  bytes: imports.bytes,
  state: imports.state,
  revision: imports.revision,
  createdAt: imports.createdAt,
}

const is = (organisationId: string, importId: string) =>
  and(eq(imports.orgId, organisationId), eq(imports.id, importId))
const named = (organisationId: string, name: string) => and(eq(mapping.orgId, organisationId), eq(mapping.name, name))
