import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { id, moment, organisationIdCheck, orgId } from './columns.ts'
import { idempotencyKeyTable } from './idempotency.ts'

export const reports = pgSchema('report')

export const reportKinds = ['activity', 'secr', 'inventory', 'carbon-reduction-plan'] as const
export const reportFormats = ['xlsx', 'csv', 'pdf'] as const

/** One file of a completed report; `key` is its place in the object store. */
export type StoredReportFile = {
  format: (typeof reportFormats)[number]
  fileName: string
  key: string
  bytes: number
  sha256: string
}

/**
 * A requested report and, once it is made, its content. A completed report that is no draft never changes: a later report of the
 * same kind, period, coverage and aggregate supersedes it.
 */
export const report = reports.table(
  'report',
  {
    orgId: orgId(),
    id: id().notNull(),
    kind: text('kind', { enum: reportKinds }).notNull(),
    title: text('title').notNull(),
    /** Ids of parents, children or subchildren, sorted; empty for all. */
    coverage: text('coverage').array().notNull().default(sql`'{}'`),
    periodStart: date('period_start', { mode: 'string' }).notNull(),
    /** The first day after the period. */
    periodEnd: date('period_end', { mode: 'string' }).notNull(),
    aggregate: text('aggregate', { enum: ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] }).notNull(),
    /** The organisation's own text, in the shape of the contract. */
    narrative: jsonb('narrative'),
    signatory: jsonb('signatory'),
    isDraft: boolean('is_draft').notNull().default(false),
    state: text('state', { enum: ['queued', 'active', 'completed', 'failed'] }).notNull(),
    /** Per cent. */
    progress: smallint('progress').notNull().default(0),
    /** The number of attempts; each attempt writes files of its own. */
    attempt: integer('attempt').notNull().default(0),
    /** Counts the changes of the row; its ETag. */
    revision: integer('revision').notNull().default(1),
    /** Counts the completed reports of the same kind, period, coverage and aggregate; null in drafts. */
    version: integer('version'),
    /** The last ledger line that the report covers; null if the ledger was empty. */
    lastLineId: id('last_line_id'),
    /** Number of ledger lines in the appendix. */
    lines: integer('lines'),
    /** The common prefix of the files' keys. */
    objectId: text('object_id'),
    files: jsonb('files').$type<StoredReportFile[]>().notNull().default([]),
    /**
     * The organisation's name at the time, and the sections. Sections, warnings and differences have the contract's
     * shapes.
     */
    sections: jsonb('sections').$type<{ organisation: string; sections: unknown[] }>(),
    warnings: jsonb('warnings').notNull().default([]),
    differences: jsonb('differences'),
    supersedes: id('supersedes'),
    problem: jsonb('problem').$type<{ code: string; detail: string }>(),
    requestedBy: text('requested_by'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('report_supersedes').on(table.orgId, table.supersedes),
    foreignKey({ columns: [table.orgId, table.supersedes], foreignColumns: [table.orgId, table.id] }),
    index('report_series').on(table.orgId, table.kind, table.periodStart, table.periodEnd),
    organisationIdCheck('report_org_id', table.orgId),
    check('report_kind', sql`${table.kind} in ('activity', 'secr', 'inventory', 'carbon-reduction-plan')`),
    check('report_period', sql`${table.periodEnd} > ${table.periodStart}`),
    check('report_aggregate', sql`${table.aggregate} in ('daily', 'weekly', 'monthly', 'quarterly', 'yearly')`),
    check('report_state', sql`${table.state} in ('queued', 'active', 'completed', 'failed')`),
    check('report_progress', sql`${table.progress} between 0 and 100`),
    check('report_problem', sql`(${table.state} = 'failed') = (${table.problem} is not null)`),
    check('report_object', sql`(${table.state} = 'completed') = (${table.objectId} is not null)`),
    check('report_sections', sql`(${table.state} = 'completed') = (${table.sections} is not null)`),
    check(
      'report_version',
      sql`(${table.version} is not null) = (${table.state} = 'completed' and not ${table.isDraft})`,
    ),
    check('report_supersedes_version', sql`${table.supersedes} is null or ${table.version} > 1`),
  ],
)

export const idempotencyKey = idempotencyKeyTable(reports)
