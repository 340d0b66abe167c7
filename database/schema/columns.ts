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

/** The organisation ids of the identity provider; also what the row-level policies compare with. */
export const organisationIdCheck = (name: string, column: AnyPgColumn) =>
  check(name, sql`${column} ~ '^org_[A-Za-z0-9]{8,64}$'`)
