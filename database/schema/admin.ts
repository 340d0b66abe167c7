import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, organisationIdCheck } from './columns.ts'

export const admin = pgSchema('admin')

/** An organisation, by its id at the identity provider. */
export const organisation = admin.table(
  'organisation',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    revision: integer('revision').notNull().default(1),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    organisationIdCheck('organisation_id', table.id),
    check('organisation_name', sql`length(${table.name}) between 1 and 200`),
  ],
)

/** What the administration did. Rows are added and never changed, by nobody. */
export const audit = admin.table(
  'audit',
  {
    id: uuid('id').primaryKey(),
    at: moment('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    /** The organisation it concerned. */
    orgId: text('org_id'),
    subject: text('subject'),
    detail: jsonb('detail').notNull().default({}),
  },
  (table) => [
    index('audit_newest').on(table.at.desc(), table.id.desc()),
    index('audit_organisation').on(table.orgId, table.at),
  ],
)

/** The first answer of each idempotency key, replayed to a repeat of the same request. */
export const idempotencyKey = admin.table(
  'idempotency_key',
  {
    key: text('key').notNull(),
    operationId: text('operation_id').notNull(),
    /** SHA-256 of the request's body. */
    bodyDigest: text('body_digest').notNull(),
    status: integer('status').notNull(),
    headers: jsonb('headers').$type<Record<string, string>>().notNull(),
    body: jsonb('body').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.operationId, table.key] }),
    index('idempotency_key_age').on(table.createdAt),
  ],
)
