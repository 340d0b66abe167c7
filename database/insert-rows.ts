import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, PgDialect, type PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from './connection.ts'

type Rows<Tables extends readonly PgTable[]> = { [Index in keyof Tables]: Tables[Index]['$inferSelect'] }

/**
 * One statement that inserts a row into each of several tables and selects an expression of the inserted values. It is built
 * once: Drizzle builds a statement anew for each query, and three of them take twice as long.
 * @param selected the expression; `parameterOf` is the parameter that holds a column of the first table
 */
export function insertRows<const Tables extends readonly [PgTable, ...PgTable[]], Selected>(
  tables: Tables,
  selected: (parameterOf: (column: keyof Tables[0]['$inferSelect'] & string) => SQL) => SQL<Selected>,
) {
  const [first] = tables
  const parameterOf = (column: string) => sql.raw(`$${1 + columnsOf(first).findIndex(([key]) => key === column)}`)
  const inserts = tables.map((table, index) => {
    const before = tables.slice(0, index).reduce((count, earlier) => count + columnsOf(earlier).length, 0)
    return `row_${index} as (${insertInto(table, before + 1)})`
  })
  const expression = new PgDialect().sqlToQuery(selected(parameterOf)).sql
  const statement = `with ${inserts.join(', ')} select ${expression} as selected`

  return async (transaction: Transaction, rows: Rows<Tables>): Promise<Selected | undefined> => {
    const values = tables.flatMap((table, index) => valuesOf(table, rows[index] ?? {}))
    const { rows: results } = await transaction.$client.query<{ selected: Selected }>(statement, values)
    return results[0]?.selected
  }
}

// Columns are read from the schema, so that a new one is stored as soon as the rows have it.
const columnsOf = (table: PgTable) => Object.entries(getTableColumns(table))

function insertInto(table: PgTable, firstParameter: number): string {
  const { schema, name } = getTableConfig(table)
  const columns = columnsOf(table)
  const parameters = columns.map((_, index) => `$${firstParameter + index}`)
  return `insert into ${schema}.${name} (${columns.map(([, column]) => column.name).join(', ')}) values (${parameters.join(', ')})`
}

const valuesOf = (table: PgTable, row: Readonly<Record<string, unknown>>): unknown[] =>
  columnsOf(table).map(([key, column]) => {
    const value = row[key]
    return value === null ? null : column.mapToDriverValue(value)
  })
