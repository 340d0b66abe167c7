import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
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
import { decimal, emissionsCheck, finiteCheck, id, moment, organisationIdCheck, orgId } from './columns.ts'
import { idempotencyKeyTable } from './idempotency.ts'

export const calculation = pgSchema('calculation')

export const scopes = ['scope-1', 'scope-2', 'scope-3', 'outside-of-scopes'] as const
const scopeCheck = (name: string, column: AnyPgColumn) =>
  check(name, sql`${column} in ('scope-1', 'scope-2', 'scope-3', 'outside-of-scopes')`)

/** Sets of global warming potentials, by the assessment report of the IPCC that published them. */
export const gwpSets = ['AR4', 'AR5', 'AR6'] as const
const gwpCheck = (name: string, column: AnyPgColumn) => check(name, sql`${column} in ('AR4', 'AR5', 'AR6')`)

/** A loaded edition of a source of factors. */
export const factorEdition = calculation.table(
  'factor_edition',
  {
    source: text('source').notNull(),
    edition: smallint('edition').notNull(),
    /** SHA-256 of the loaded file; for several files, of their digests. */
    digest: text('digest').notNull(),
    licence: text('licence').notNull(),
    /** The set of global warming potentials that the source used, where it names one. */
    gwp: text('gwp', { enum: gwpSets }),
    factors: integer('factors').notNull(),
    loadedAt: moment('loaded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.edition] }),
    check('factor_edition_digest', sql`${table.digest} ~ '^[0-9a-f]{64}$'`),
    check('factor_edition_edition', sql`${table.edition} between 1990 and 2100`),
    gwpCheck('factor_edition_gwp', table.gwp),
    check('factor_edition_factors', sql`${table.factors} >= 0`),
  ],
)

/** A published factor. (key, source, edition) is its identity; a stored factor never changes. */
export const factor = calculation.table(
  'factor',
  {
    key: text('key').notNull(),
    source: text('source').notNull(),
    edition: smallint('edition').notNull(),
    scope: text('scope').notNull(),
    category: text('category').notNull(),
    activity: text('activity').notNull(),
    unit: text('unit').notNull(),
    /** kgCO2e per unit. */
    kgCo2e: decimal('kg_co2e').notNull(),
    /** The parts by gas in kgCO2e, if the source publishes them. */
    kgCo2: decimal('kg_co2'),
    kgCh4: decimal('kg_ch4'),
    kgN2o: decimal('kg_n2o'),
    licence: text('licence').notNull(),
    note: text('note'),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.source, table.edition] }),
    foreignKey({
      columns: [table.source, table.edition],
      foreignColumns: [factorEdition.source, factorEdition.edition],
    }),
    check('factor_key', sql`${table.key} ~ '^[a-z0-9_]+([.][a-z0-9_]+)*$'`),
    scopeCheck('factor_scope', table.scope),
    finiteCheck('factor_value', table.kgCo2e),
    finiteCheck('factor_gases', table.kgCo2, table.kgCh4, table.kgN2o),
    index('factor_by_edition').on(table.edition, table.key),
  ],
)

/**
 * One job and its outcome: calculate an item, reverse its lines, calculate an activity, or recalculate an
 * organisation's approved items. Outlives the item.
 */
export const run = calculation.table(
  'run',
  {
    orgId: orgId(),
    /** The id of the job; a redriven dead letter keeps it. */
    id: id().notNull(),
    kind: text('kind', { enum: ['item', 'activity', 'reversal', 'recalculation'] }).notNull(),
    itemId: id('item_id'),
    itemRevision: integer('item_revision'),
    /** The request of a calculation without an item, or of a recalculation. */
    request: jsonb('request'),
    state: text('state', { enum: ['queued', 'completed', 'failed'] }).notNull(),
    /** kgCO2e, location-based, of the item's standing lines; null if it failed or has no item. */
    emissions: decimal('emissions'),
    /** Why it failed, for people: code and detail. */
    problem: jsonb('problem').$type<{ code: string; detail: string }>(),
    requestedAt: moment('requested_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    // The number of an organisation's queued jobs decides the priority of its next one.
    index('run_queued').on(table.orgId).where(sql`${table.state} = 'queued'`),
    unique('run_item_revision').on(table.orgId, table.itemId, table.itemRevision, table.kind),
    // Every dashboard counts approved items without lines by reason.
    index('run_failed').on(table.orgId, table.itemId).where(sql`${table.state} = 'failed'`),
    // A recalculation has a run of its id in every organisation.
    index('run_of_recalculation').on(table.id).where(sql`${table.kind} = 'recalculation'`),
    organisationIdCheck('run_org_id', table.orgId),
    check('run_state', sql`${table.state} in ('queued', 'completed', 'failed')`),
    check('run_kind', sql`${table.kind} in ('item', 'activity', 'reversal', 'recalculation')`),
    check(
      'run_subject',
      sql`case when ${table.kind} in ('activity', 'recalculation') then ${table.request} is not null and ${table.itemId} is null
        else ${table.itemId} is not null and ${table.itemRevision} > 0 end`,
    ),
    check('run_finished', sql`(${table.state} = 'queued') = (${table.finishedAt} is null)`),
    check('run_problem', sql`(${table.state} = 'failed') = (${table.problem} is not null)`),
  ],
)

/** The ledger: a quantity times a factor, as of its calculation. Append-only; a reversal is a line. */
export const line = calculation.table(
  'line',
  {
    orgId: orgId(),
    id: id().notNull(),
    runId: id('run_id').notNull(),
    itemId: id('item_id'),
    ordinal: integer('ordinal').notNull(),
    subchildId: text('subchild_id').notNull(),
    site: text('site'),
    periodStart: date('period_start', { mode: 'string' }).notNull(),
    periodEnd: date('period_end', { mode: 'string' }).notNull(),
    scope: text('scope', { enum: scopes }).notNull(),
    /** Category of Scope 3, null for the other scopes. */
    category: smallint('category'),
    basis: text('basis', { enum: ['location', 'market', 'none'] }).notNull(),
    quantity: decimal('quantity').notNull(),
    unit: text('unit').notNull(),
    /** As submitted, before conversion and deflation. */
    inputQuantity: decimal('input_quantity').notNull(),
    inputUnit: text('input_unit').notNull(),
    /** GBP per unit of the quantity, if a price has converted spend into it. */
    inputPrice: decimal('input_price'),
    factorKey: text('factor_key').notNull(),
    factorSource: text('factor_source').notNull(),
    factorEdition: smallint('factor_edition').notNull(),
    factorValue: decimal('factor_value').notNull(),
    factorGwp: text('factor_gwp', { enum: gwpSets }),
    /** kgCO2e. */
    emissions: decimal('emissions').notNull(),
    /** kgCO2e by gas, as decimal text, if the source publishes them. */
    gases: jsonb('gases').$type<{ co2?: string; ch4?: string; n2o?: string }>(),
    method: text('method', { enum: ['spend', 'average', 'distance'] }).notNull(),
    grade: smallint('grade').notNull(),
    notices: text('notices').array().notNull().default(sql`'{}'`),
    formulaVersion: text('formula_version').notNull(),
    /** The line that this one reverses. */
    reverses: id('reverses'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('line_run_ordinal').on(table.orgId, table.runId, table.ordinal),
    unique('line_reverses').on(table.orgId, table.reverses),
    foreignKey({ columns: [table.orgId, table.runId], foreignColumns: [run.orgId, run.id] }),
    foreignKey({ columns: [table.orgId, table.reverses], foreignColumns: [table.orgId, table.id] }),
    organisationIdCheck('line_org_id', table.orgId),
    check('line_period', sql`${table.periodEnd} > ${table.periodStart}`),
    scopeCheck('line_scope', table.scope),
    check(
      'line_category',
      sql`case ${table.scope} when 'scope-3' then ${table.category} is not null and ${table.category} between 1 and 15
        else ${table.category} is null end`,
    ),
    check('line_basis', sql`(${table.basis} = 'none') = (${table.scope} <> 'scope-2')`),
    check('line_basis_name', sql`${table.basis} in ('location', 'market', 'none')`),
    check('line_method', sql`${table.method} in ('spend', 'average', 'distance')`),
    check('line_ordinal', sql`${table.ordinal} >= 0`),
    finiteCheck('line_quantities', table.quantity, table.inputQuantity, table.factorValue),
    gwpCheck('line_factor_gwp', table.factorGwp),
    check('line_input_price', sql`${table.inputPrice} > 0 and ${table.inputPrice} < 1e18`),
    emissionsCheck('line_emissions', table.emissions),
    check('line_grade', sql`${table.grade} between 1 and 5`),
    index('line_by_period').on(table.orgId, table.periodStart, table.periodEnd),
    index('line_by_item').on(table.orgId, table.itemId, table.id),
    index('line_by_subchild').on(table.orgId, table.subchildId, table.id),
  ],
)

/** The totals of a figure: Scope 2 has a location-based and a market-based one; other scopes count in both. */
export const countedIn = ['both', 'location', 'market'] as const

/**
 * The identity of a rollup figure: one subchild at one site, priced by one factor. Rows are added with the first line that
 * needs them and never change, so that a rollup row names its source by a number.
 */
export const emissionSource = calculation.table(
  'emission_source',
  {
    orgId: orgId(),
    id: integer('id').notNull().generatedAlwaysAsIdentity(),
    subchildId: text('subchild_id').notNull(),
    /** The empty text for activity without a site. */
    site: text('site').notNull(),
    scope: text('scope', { enum: scopes }).notNull(),
    /** Category of Scope 3; 0 for the other scopes. */
    category: smallint('category').notNull(),
    countedIn: text('counted_in', { enum: countedIn }).notNull(),
    factorKey: text('factor_key').notNull(),
    factorSource: text('factor_source').notNull(),
    factorEdition: smallint('factor_edition').notNull(),
    unit: text('unit').notNull(),
    grade: smallint('grade').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('emission_source_identity').on(
      ...[table.orgId, table.subchildId, table.site, table.scope, table.category, table.countedIn],
      ...[table.factorKey, table.factorSource, table.factorEdition, table.unit, table.grade],
    ),
    organisationIdCheck('emission_source_org_id', table.orgId),
    scopeCheck('emission_source_scope', table.scope),
    check('emission_source_category', sql`(${table.scope} = 'scope-3') = (${table.category} between 1 and 15)`),
    check('emission_source_counted_in', sql`${table.countedIn} in ('both', 'location', 'market')`),
    check('emission_source_grade', sql`${table.grade} between 1 and 5`),
  ],
)

/** The sums of the ledger's lines by month; written in the transaction that writes the lines. */
export const rollupMonth = calculation.table(
  'rollup_month',
  {
    orgId: orgId(),
    /** The month's first day. */
    month: date('month', { mode: 'string' }).notNull(),
    sourceId: integer('source_id').notNull(),
    /** kgCO2e. */
    emissions: decimal('emissions').notNull(),
    /** In the unit of the source. */
    quantity: decimal('quantity').notNull(),
    /** Lines that overlap the month; a reversal counts -1. */
    lines: integer('lines').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.month, table.sourceId] }),
    foreignKey({ columns: [table.orgId, table.sourceId], foreignColumns: [emissionSource.orgId, emissionSource.id] }),
    organisationIdCheck('rollup_month_org_id', table.orgId),
    check('rollup_month_month', sql`extract(day from ${table.month}) = 1`),
    emissionsCheck('rollup_month_emissions', table.emissions),
    finiteCheck('rollup_month_quantity', table.quantity),
  ],
)

/**
 * How the daily rate of a source changes on a day. Rates begin at zero with each month, so the rate of a day is the sum of its month's
 * edges up to that day. Most bills begin and end on the same few days, so this table stays small however many lines there are.
 */
export const rollupEdge = calculation.table(
  'rollup_edge',
  {
    orgId: orgId(),
    day: date('day', { mode: 'string' }).notNull(),
    sourceId: integer('source_id').notNull(),
    /** Change of kgCO2e per day. */
    emissions: decimal('emissions').notNull(),
    /** Change of the quantity per day. */
    quantity: decimal('quantity').notNull(),
    /** Change of the number of lines whose days include the day. */
    lines: integer('lines').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.day, table.sourceId] }),
    foreignKey({ columns: [table.orgId, table.sourceId], foreignColumns: [emissionSource.orgId, emissionSource.id] }),
    organisationIdCheck('rollup_edge_org_id', table.orgId),
    emissionsCheck('rollup_edge_emissions', table.emissions),
    finiteCheck('rollup_edge_quantity', table.quantity),
  ],
)

/** The request of a recalculation as its run stores it. Both ends of the period are inclusive, as in the API. */
export type RecalculationRequest = {
  mode: 'dry-run' | 'apply'
  edition?: number
  from?: string
  until?: string
  subchildIds?: string[]
}

/**
 * The change of one item by a recalculation, written in the transaction that writes its lines; a dry run writes no
 * lines.
 */
export const recalculationItem = calculation.table(
  'recalculation_item',
  {
    orgId: orgId(),
    /** The id of the recalculation, and of its run. */
    runId: id('run_id').notNull(),
    itemId: id('item_id').notNull(),
    /** kgCO2e, location-based: of the current lines, and of their replacements. */
    before: decimal('before').notNull(),
    after: decimal('after').notNull(),
    /** The change by edition of the factors, as decimal text. */
    editions: jsonb('editions').$type<Record<string, { before: string; after: string }>>().notNull(),
    isChanged: boolean('is_changed').notNull(),
    /** Why it changes or cannot be calculated, for people. */
    reason: text('reason'),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.runId, table.itemId] }),
    foreignKey({ columns: [table.orgId, table.runId], foreignColumns: [run.orgId, run.id] }),
    organisationIdCheck('recalculation_item_org_id', table.orgId),
    emissionsCheck('recalculation_item_emissions', table.before, table.after),
    check('recalculation_item_reason', sql`${table.reason} is not null or not ${table.isChanged}`),
    index('recalculation_item_by_run').on(table.runId),
  ],
)

export const idempotencyKey = idempotencyKeyTable(calculation)
