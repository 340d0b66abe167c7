import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgSchema, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { moment, organisationIdCheck } from './columns.ts'
import { sharedIdempotencyKeyTable } from './idempotency.ts'

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
    check('organisation_revision', sql`${table.revision} > 0`),
    check('organisation_name', sql`length(${table.name}) between 1 and 200`),
  ],
)

/** The audit of the administration. Append-only for every role. */
export const audit = admin.table(
  'audit',
  {
    id: uuid('id').primaryKey(),
    at: moment('at').notNull(),
    /** The shown name: the reviewer, else the key. */
    actor: text('actor').notNull(),
    /** The proven id of the API key. */
    keyId: text('key_id'),
    /** The e-mail address in `X-Reviewer`; unproven. */
    reviewer: text('reviewer'),
    action: text('action').notNull(),
    /** The organisation it concerned. */
    orgId: text('org_id'),
    /** The id of the resource. */
    subject: text('subject').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    organisationIdCheck('audit_org_id', table.orgId),
    check('audit_detail', sql`jsonb_typeof(${table.detail}) = 'object'`),
    index('audit_organisation').on(table.orgId, table.id),
    index('audit_subject').on(table.subject, table.id),
  ],
)

/** A request to recalculate approved activity. A run of the same id per organisation holds its progress. */
export const recalculation = admin.table(
  'recalculation',
  {
    id: uuid('id').primaryKey(),
    mode: text('mode', { enum: ['dry-run', 'apply'] }).notNull(),
    /** Filters; null means all. */
    orgId: text('org_id'),
    edition: smallint('edition'),
    from: date('from', { mode: 'string' }),
    until: date('until', { mode: 'string' }),
    subchildIds: text('subchild_ids').array(),
    requestedBy: text('requested_by').notNull(),
    requestedAt: moment('requested_at').notNull(),
  },
  (table) => [
    organisationIdCheck('recalculation_org_id', table.orgId),
    check('recalculation_mode', sql`${table.mode} in ('dry-run', 'apply')`),
    index('recalculation_organisation').on(table.orgId, table.id),
  ],
)

export const idempotencyKey = sharedIdempotencyKeyTable(admin)
