import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, numeric, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The organisation a row belongs to. First in every key, so that no key tells one organisation of another's rows. */
export const orgId = () => text('org_id').notNull()

/** An id made by the application (UUID version 7). */
export const id = (name = 'id') => uuid(name)

/** A moment, read and written as `Date`. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An exact decimal, read and written as text. */
export const decimal = (name: string) => numeric(name)

/** How many decimals of a kilogram emissions are kept to. */
const EMISSION_DECIMALS = 5
/** How many decimals quantities and factors are kept to. */
const QUANTITY_DECIMALS = 12
const MAGNITUDE_MAX = '1e18'

/**
 * Holds emissions to their decimals, so that a figure is refused rather than rounded on its way in; NaN and infinities, which
 * `numeric` knows, are refused too.
 */
export const emissionsCheck = (name: string, ...columns: AnyPgColumn[]) =>
  decimalCheck(name, EMISSION_DECIMALS, columns)

/** The same for quantities and factors. */
export const quantityCheck = (name: string, ...columns: AnyPgColumn[]) => decimalCheck(name, QUANTITY_DECIMALS, columns)

// NaN is greater than every number in Postgres, and its scale is null.
const decimalCheck = (name: string, decimals: number, columns: AnyPgColumn[]) =>
  check(
    name,
    sql.join(
      columns.map(
        (column) =>
          sql`(abs(${column}) < ${sql.raw(MAGNITUDE_MAX)} and scale(${column}) <= ${sql.raw(String(decimals))})`,
      ),
      sql` and `,
    ),
  )

/** The organisation ids of the identity provider; also what the row-level policies compare with. */
export const organisationIdCheck = (name: string, column: AnyPgColumn) =>
  check(name, sql`${column} ~ '^org_[A-Za-z0-9]{8,64}$'`)
