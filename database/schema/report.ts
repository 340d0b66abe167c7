import { sql } from 'drizzle-orm'
import { check, date, jsonb, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, moment, organisationIdCheck, orgId } from './columns.ts'
import { idempotencyKeyTable } from './idempotency.ts'

export const reports = pgSchema('report')

/** A report that was asked for, and the stored file once it is made. */
export const report = reports.table(
  'report',
  {
    orgId: orgId(),
    id: id().notNull(),
    /** Ids of parents, children or subchildren; empty for all. */
    coverage: text('coverage').array().notNull().default(sql`'{}'`),
    periodStart: date('period_start', { mode: 'string' }).notNull(),
    periodEnd: date('period_end', { mode: 'string' }).notNull(),
    aggregate: text('aggregate', { enum: ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] }).notNull(),
    state: text('state', { enum: ['queued', 'completed', 'failed'] }).notNull(),
    /** The stored file, once there is one. */
    objectId: text('object_id'),
    problem: jsonb('problem').$type<{ code: string; detail: string }>(),
    requestedBy: text('requested_by'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    organisationIdCheck('report_org_id', table.orgId),
    check('report_period', sql`${table.periodEnd} > ${table.periodStart}`),
    check('report_aggregate', sql`${table.aggregate} in ('daily', 'weekly', 'monthly', 'quarterly', 'yearly')`),
    check('report_state', sql`${table.state} in ('queued', 'completed', 'failed')`),
    check('report_problem', sql`(${table.state} = 'failed') = (${table.problem} is not null)`),
    check('report_object', sql`(${table.state} = 'completed') = (${table.objectId} is not null)`),
  ],
)

export const idempotencyKey = idempotencyKeyTable(reports)
