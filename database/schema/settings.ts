import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, organisationIdCheck, orgId } from './columns.ts'

export const settings = pgSchema('settings')

/** The settings of an organisation; a key without a row has its default. */
export const setting = settings.table(
  'setting',
  {
    orgId: orgId(),
    key: text('key').notNull(),
    value: jsonb('value').notNull(),
    revision: integer('revision').notNull().default(1),
    updatedAt: moment('updated_at').notNull(),
    updatedBy: text('updated_by'),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.key] }),
    organisationIdCheck('setting_org_id', table.orgId),
    check('setting_key', sql`${table.key} ~ '^[a-z]+(-[a-z0-9]+)*$'`),
    check('setting_revision', sql`${table.revision} > 0`),
  ],
)
