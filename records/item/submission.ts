import type { Entry } from '@tomorro/carbon/engine/entry'
import type { Transaction } from '@tomorro/database/connection'
import { entry, item, transition } from '@tomorro/database/schema/ingestion'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, PgDialect, type PgTable } from 'drizzle-orm/pg-core'
import { toDayColumns } from '../days.ts'
import { contentDigest } from './content.ts'
import { duplicatesOf, FIRST_ENTRY } from './item-query.ts'
import { type Act, type ItemRow, toTransitionRow } from './review.ts'

export type EntryRow = typeof entry.$inferSelect

/** The columns of an entry, in the item and in its own row. A new field of an entry fails to compile here. */
export function columnsOf(content: Entry) {
  const { subchildId, method, values, days, site, inputs, isEstimated, ...unmapped } = content
  unmapped satisfies Record<string, never>
  const shared = { ...toDayColumns(days), site: site ?? null }
  return {
    item: { ...shared, subchildId, calculationMethod: method, contentDigest: contentDigest(content) },
    entry: { ...shared, activity: values, inputs: inputs ?? null, isEstimated: isEstimated ?? false },
  }
}

/** A new item of one entry: its two rows and its act. */
export type Submission = { item: ItemRow; entry: EntryRow; act: Act }

type Origin = Pick<ItemRow, 'orgId' | 'id' | 'state' | 'inputMethod' | 'submittedBy' | 'submittedByEmail'>

/** The rows of a new item of one entry. */
export function toSubmission(content: Entry, { orgId, id, ...origin }: Origin, act: Act): Submission {
  const columns = columnsOf(content)
  return {
    item: { ...columns.item, ...origin, orgId, id, revision: 1, importId: null, createdAt: act.at, updatedAt: act.at },
    entry: { ...columns.entry, orgId, itemId: id, ordinal: FIRST_ENTRY, sourceRows: null },
    act,
  }
}

/**
 * Stores a new item with its entry and its first transition. One prepared statement: three statements that Drizzle
 * builds anew each time take twice as long.
 * @returns ids of duplicates, as `duplicatesOf` finds them
 */
export async function insertSubmission(transaction: Transaction, submission: Submission): Promise<string[]> {
  const told = toTransitionRow(submission.item, { from: null, to: submission.item.state }, submission.act)
  const { rows } = await transaction.$client.query<{ duplicates: string[] }>(statement, [
    ...valuesOf(item, submission.item),
    ...valuesOf(entry, submission.entry),
    ...valuesOf(transition, told),
  ])
  return rows[0]?.duplicates ?? []
}

// Columns are read from the schema, so that a new one is stored as soon as the rows have it.
const columnsIn = (table: PgTable) => Object.entries(getTableColumns(table))

const valuesOf = <Table extends PgTable>(table: Table, row: Table['$inferSelect']): unknown[] =>
  columnsIn(table).map(([key, column]) => {
    const value = (row as Record<string, unknown>)[key]
    return value === null ? null : column.mapToDriverValue(value)
  })

function insertInto(table: PgTable, first: number): string {
  const { schema, name } = getTableConfig(table)
  const columns = columnsIn(table)
  const places = columns.map((_, index) => `$${first + index}`)
  return `insert into ${schema}.${name} (${columns.map(([, column]) => column.name).join(', ')}) values (${places.join(', ')})`
}

const placeOf = (key: keyof ItemRow): SQL => sql.raw(`$${1 + columnsIn(item).findIndex(([name]) => name === key)}`)

const duplicates = duplicatesOf({
  orgId: placeOf('orgId'),
  id: placeOf('id'),
  contentDigest: placeOf('contentDigest'),
})

const entryPlace = 1 + columnsIn(item).length
const statement = `
with new_item as (${insertInto(item, 1)}),
  new_entry as (${insertInto(entry, entryPlace)}),
  new_transition as (${insertInto(transition, entryPlace + columnsIn(entry).length)})
select ${new PgDialect().sqlToQuery(duplicates).sql} as duplicates`
