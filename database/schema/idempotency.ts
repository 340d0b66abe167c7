import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, type PgSchema, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, organisationIdCheck, orgId } from './columns.ts'

/** The first response for each idempotency key of a service, replayed to a repeat of the same request. */
export const idempotencyKeyTable = (schema: PgSchema<string>) =>
  schema.table('idempotency_key', { orgId: orgId(), ...answerColumns() }, (table) => [
    primaryKey({ columns: [table.orgId, table.operationId, table.key] }),
    organisationIdCheck('idempotency_key_org_id', table.orgId),
    check('idempotency_key_body_digest', sql`${table.bodyDigest} ~ '^[0-9a-f]{64}$'`),
    index('idempotency_key_age').on(table.createdAt),
  ])

/** Keys of operations that belong to no organisation. */
export const sharedIdempotencyKeyTable = (schema: PgSchema<string>) =>
  schema.table('idempotency_key', answerColumns(), (table) => [
    primaryKey({ columns: [table.operationId, table.key] }),
    check('idempotency_key_body_digest', sql`${table.bodyDigest} ~ '^[0-9a-f]{64}$'`),
    index('idempotency_key_age').on(table.createdAt),
  ])

const answerColumns = () => ({
  operationId: text('operation_id').notNull(),
  key: text('key').notNull(),
  /** SHA-256 of the request's caller and body. */
  bodyDigest: text('body_digest').notNull(),
  status: integer('status').notNull(),
  headers: jsonb('headers').$type<Record<string, string>>().notNull(),
  body: jsonb('body').notNull(),
  /** The version of the contract that the answer was made by; null for answers older than this column. */
  contractVersion: text('contract_version'),
  createdAt: moment('created_at').notNull(),
})
