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
  text,
} from 'drizzle-orm/pg-core'
import { id, integerRanges, moment, organisationIdCheck, orgId } from './columns.ts'
import { idempotencyKeyTable } from './idempotency.ts'

export const ingestion = pgSchema('ingestion')

export const itemStates = ['draft', 'pending', 'approved', 'rejected'] as const
export type ItemState = (typeof itemStates)[number]

/** An entry's values by parameter number; decimals as canonical decimal text, so that no digit is lost. */
export type StoredActivity = Record<string, string | boolean>

/** The value as decimal text, the unit by its name. */
export type StoredInputs = Record<string, { value: string; unit: string }>

/** A sheet of an import and a mapping, as in the contract; the database reads into neither. */
export type StoredSheet = Record<string, unknown>
export type StoredMapping = Record<string, unknown>

/** An imported file, before and after it becomes items. */
export const imports = ingestion.table(
  'import',
  {
    orgId: orgId(),
    id: id().notNull(),
    state: text('state', { enum: ['open', 'submitted'] }).notNull(),
    /** The file, in the object store. */
    objectKey: text('object_key').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    mediaType: text('media_type').notNull(),
    filename: text('filename'),
    /** The content of each sheet, with the first values of its columns. */
    sheets: jsonb('sheets').$type<StoredSheet[]>().notNull(),
    /** The meaning of the columns; null until it is set. */
    mapping: jsonb('mapping').$type<StoredMapping>(),
    /** Counts its changes; its ETag. */
    revision: integer('revision').notNull().default(1),
    createdBy: text('created_by'),
    /** The verified e-mail address of each person who sent the file or set its mapping; '' for one without. Null where not recorded. */
    preparers: text('preparers').array(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    organisationIdCheck('import_org_id', table.orgId),
    check('import_state', sql`${table.state} in ('open', 'submitted')`),
    check('import_mapped', sql`${table.state} = 'open' or ${table.mapping} is not null`),
    check('import_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check('import_bytes', sql`${table.bytes} > 0`),
    check('import_revision', sql`${table.revision} > 0`),
    index('import_newest').on(table.orgId, table.createdAt, table.id),
  ],
)

/** Named mappings for later files with the same columns. */
export const mapping = ingestion.table(
  'mapping',
  {
    orgId: orgId(),
    name: text('name').notNull(),
    mapping: jsonb('mapping').$type<StoredMapping>().notNull(),
    /** The columns that the mapping reads. It is offered for files that have all of them. */
    columns: text('columns').array().notNull(),
    revision: integer('revision').notNull().default(1),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.name] }),
    organisationIdCheck('mapping_org_id', table.orgId),
    check('mapping_name', sql`length(${table.name}) between 1 and 100`),
    check('mapping_revision', sql`${table.revision} > 0`),
  ],
)

export const item = ingestion.table(
  'item',
  {
    orgId: orgId(),
    id: id().notNull(),
    subchildId: text('subchild_id').notNull(),
    periodStart: date('period_start', { mode: 'string' }).notNull(),
    /** The first day after the period. */
    periodEnd: date('period_end', { mode: 'string' }).notNull(),
    state: text('state', { enum: itemStates }).notNull(),
    inputMethod: text('input_method', { enum: ['form', 'template', 'import'] }).notNull(),
    calculationMethod: text('calculation_method', { enum: ['spend', 'average', 'distance'] }).notNull(),
    site: text('site'),
    /** Counts the item's changes; its ETag. */
    revision: integer('revision').notNull().default(1),
    /** The user who submitted its current content. */
    submittedBy: text('submitted_by'),
    /** Their verified e-mail address, if the token had one; it is compared with the reviewer's. */
    submittedByEmail: text('submitted_by_email'),
    /**
     * The same of each person who prepared it: who sent its file, mapped, edited or submitted it; '' for one without. Nobody of them
     * approves it. Null where not recorded.
     */
    preparers: text('preparers').array(),
    /** SHA-256 of subchild, periods and amounts; equal for duplicates. */
    contentDigest: text('content_digest'),
    /** The import that the item comes from. */
    importId: id('import_id'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    organisationIdCheck('item_org_id', table.orgId),
    check('item_period', sql`${table.periodEnd} > ${table.periodStart}`),
    check('item_state', sql`${table.state} in ('draft', 'pending', 'approved', 'rejected')`),
    check('item_input_method', sql`${table.inputMethod} in ('form', 'template', 'import')`),
    check('item_calculation_method', sql`${table.calculationMethod} in ('spend', 'average', 'distance')`),
    check('item_revision', sql`${table.revision} > 0`),
    check('item_content_digest', sql`${table.contentDigest} ~ '^[0-9a-f]{64}$'`),
    foreignKey({ columns: [table.orgId, table.importId], foreignColumns: [imports.orgId, imports.id] }),
    index('item_import').on(table.orgId, table.importId).where(sql`${table.importId} is not null`),
    index('item_newest').on(table.orgId, table.createdAt, table.id),
    index('item_backlog').on(table.state, table.createdAt, table.id),
    // The administration names an item by its id alone.
    index('item_id').on(table.id),
    index('item_subchild').on(table.orgId, table.subchildId, table.periodStart),
    index('item_content').on(table.orgId, table.contentDigest, table.id),
    index('item_approved')
      .on(table.orgId, table.subchildId, sql`coalesce(${table.site}, '')`, table.periodStart)
      .where(sql`${table.state} = 'approved'`),
  ],
)

export const entry = ingestion.table(
  'entry',
  {
    orgId: orgId(),
    itemId: id('item_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    periodStart: date('period_start', { mode: 'string' }).notNull(),
    periodEnd: date('period_end', { mode: 'string' }).notNull(),
    activity: jsonb('activity').$type<StoredActivity>().notNull(),
    site: text('site'),
    /** Amounts submitted in another unit than that of `activity`, by parameter number. */
    inputs: jsonb('inputs').$type<StoredInputs>(),
    isEstimated: boolean('is_estimated').notNull().default(false),
    /** The rows of the entry in the item's file, as a spreadsheet numbers them; null for a form. */
    sourceRows: integerRanges('source_rows'),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.itemId, table.ordinal] }),
    foreignKey({ columns: [table.orgId, table.itemId], foreignColumns: [item.orgId, item.id] }).onDelete('cascade'),
    organisationIdCheck('entry_org_id', table.orgId),
    check('entry_period', sql`${table.periodEnd} > ${table.periodStart}`),
    check('entry_ordinal', sql`${table.ordinal} > 0`),
    check('entry_activity', sql`jsonb_typeof(${table.activity}) = 'object'`),
  ],
)

/**
 * Every step of an item's review: who, when, from where to where, and why. Rows are added and never changed, and outlive the
 * item; so there is no foreign key.
 */
export const transition = ingestion.table(
  'transition',
  {
    orgId: orgId(),
    id: id().notNull(),
    itemId: id('item_id').notNull(),
    /** Null where the item was created. */
    fromState: text('from_state', { enum: itemStates }),
    /** Null where the item was deleted. */
    toState: text('to_state', { enum: itemStates }),
    /** Null where the request did not say. */
    actor: text('actor'),
    /** The verified e-mail address of a user, where the token had one. */
    actorEmail: text('actor_email'),
    actorKind: text('actor_kind', { enum: ['user', 'administration', 'system'] }).notNull(),
    reason: text('reason'),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    check('transition_actor_kind', sql`${table.actorKind} in ('user', 'administration', 'system')`),
    organisationIdCheck('transition_org_id', table.orgId),
    check('transition_from_state', sql`${table.fromState} in ('draft', 'pending', 'approved', 'rejected')`),
    check('transition_to_state', sql`${table.toState} in ('draft', 'pending', 'approved', 'rejected')`),
    check('transition_change', sql`${table.fromState} is distinct from ${table.toState}`),
    check('transition_reason', sql`${table.toState} <> 'rejected' or ${table.reason} is not null`),
    index('transition_item').on(table.orgId, table.itemId, table.at),
  ],
)

/** The uploaded file of an item, in the object store. */
export const upload = ingestion.table(
  'upload',
  {
    orgId: orgId(),
    id: id().notNull(),
    itemId: id('item_id').notNull(),
    objectKey: text('object_key').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    mediaType: text('media_type').notNull(),
    rows: integer('rows').notNull(),
    /** The sheet that was read; null for csv. */
    sheet: text('sheet'),
    uploadedBy: text('uploaded_by'),
    uploadedAt: moment('uploaded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({ columns: [table.orgId, table.itemId], foreignColumns: [item.orgId, item.id] }).onDelete('cascade'),
    organisationIdCheck('upload_org_id', table.orgId),
    check('upload_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check('upload_bytes', sql`${table.bytes} > 0`),
    check('upload_rows', sql`${table.rows} > 0`),
    index('upload_item').on(table.orgId, table.itemId),
  ],
)

export const idempotencyKey = idempotencyKeyTable(ingestion)
