import { sql } from 'drizzle-orm'
import { check, index, jsonb, type PgSchema, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, organisationIdCheck, orgId } from './columns.ts'

/** The answers of a service that a repeat of the same request gets again, by the key that the caller chose. */
export const idempotencyKeyTable = (schema: PgSchema<string>) =>
  schema.table(
    'idempotency_key',
    {
      orgId: orgId(),
      /** The operationId. */
      operation: text('operation').notNull(),
      key: text('key').notNull(),
      /** SHA-256 of the request's body. */
      bodyDigest: text('body_digest').notNull(),
      /** What was answered; null only within the transaction that is about to answer. */
      answer: jsonb('answer'),
      createdAt: moment('created_at').notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.orgId, table.operation, table.key] }),
      organisationIdCheck('idempotency_key_org_id', table.orgId),
      check('idempotency_key_length', sql`length(${table.key}) between 1 and 255`),
      check('idempotency_key_body_digest', sql`${table.bodyDigest} ~ '^[0-9a-f]{64}$'`),
      index('idempotency_key_age').on(table.orgId, table.createdAt),
    ],
  )

export type IdempotencyKeyTable = ReturnType<typeof idempotencyKeyTable>
