import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, check, customType, numeric, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The row's organisation. First in every key, so that a conflict never reveals another organisation's rows. */
export const orgId = () => text('org_id').notNull()

/** An id made by the application (UUID version 7). */
export const id = (name = 'id') => uuid(name)

/** A moment, read and written as `Date`. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An exact decimal, read and written as text. */
export const decimal = (name: string) => numeric(name)

/** Whole numbers as ranges, written `{[5,36),[38,39)}`; PostgreSQL keeps them in order and joins neighbours. */
export const integerRanges = customType<{ data: string; driverData: string }>({ dataType: () => 'int4multirange' })

/** The decimals of a kilogram that emissions are rounded to. */
const EMISSION_DECIMALS = 5
const MAGNITUDE_MAX = '1e18'

/** Rejects NaN and infinities, which `numeric` allows; NaN is greater than every number. */
export const finiteCheck = (name: string, ...columns: AnyPgColumn[]) => check(name, all(columns, isBounded))

/** Rejects emissions with too many decimals, instead of rounding them. */
export const emissionsCheck = (name: string, ...columns: AnyPgColumn[]) =>
  check(
    name,
    all(columns, (column) => sql`${isBounded(column)} and scale(${column}) <= ${sql.raw(String(EMISSION_DECIMALS))}`),
  )

const isBounded = (column: AnyPgColumn): SQL => sql`abs(${column}) < ${sql.raw(MAGNITUDE_MAX)}`

const all = (columns: readonly AnyPgColumn[], condition: (column: AnyPgColumn) => SQL): SQL =>
  sql.join(columns.map(condition), sql` and `)

/** The organisation ids of the identity provider; also what the row-level policies compare with. */
export const organisationIdCheck = (name: string, column: AnyPgColumn) =>
  check(name, sql`${column} ~ '^org_[A-Za-z0-9]{8,64}$'`)
