/**
 * Rows in the form of earlier releases, by the last migration of the release. They are SQL text, so that today's schema cannot
 * change them.
 */
export const ORGANISATION = 'org_Acme0000Walk'

export const ids = {
  approvedItem: '01936fdb-7a50-7c30-9d1a-000000000001',
  pendingItem: '01936fdb-7a50-7c30-9d1a-000000000002',
  rejectedItem: '01936fdb-7a50-7c30-9d1a-000000000003',
  reversedItem: '01936fdb-7a50-7c30-9d1a-000000000004',
  laterItem: '01936fdb-7a50-7c30-9d1a-000000000005',
  importedItem: '01936fdb-7a50-7c30-9d1a-000000000006',
  run: '01936fdb-7a50-7c30-9d1a-000000000011',
  queuedRun: '01936fdb-7a50-7c30-9d1a-000000000012',
  reversedRun: '01936fdb-7a50-7c30-9d1a-000000000013',
  reversalRun: '01936fdb-7a50-7c30-9d1a-000000000014',
  recalculation: '01936fdb-7a50-7c30-9d1a-000000000015',
  report: '01936fdb-7a50-7c30-9d1a-000000000021',
  import: '01936fdb-7a50-7c30-9d1a-000000000031',
} as const

const ORG = `'${ORGANISATION}'`
const AT = `'2026-01-15T09:30:00Z'`
const YEAR = `'2025-01-01', '2026-01-01'`
const DIGEST = `'${'0'.repeat(64)}'`

/** A year of 12,345 kWh: generation on both bases, losses, and well-to-tank of both. */
const electricity = [
  ['scope-2', 'null', 'location', 'electricity.uk.generation.kwh', '0.177', '2185.065', `'{market_equals_location}'`],
  ['scope-3', '3', 'none', 'electricity.uk.td.kwh', '0.01853', '228.75285', `'{}'`],
  ['scope-3', '3', 'none', 'wtt.electricity.uk.generation.kwh', '0.0459', '566.6355', `'{}'`],
  ['scope-3', '3', 'none', 'wtt.electricity.uk.td.kwh', '0.00397', '49.00965', `'{}'`],
] as const

const lineId = (run: string, ordinal: number) => `${run.slice(0, -4)}${run.slice(-2)}${ordinal}0`

function linesOf(run: string, item: string, period: string, reverses?: string): string[] {
  const sign = reverses === undefined ? '' : '-'
  return electricity.map(
    ([scope, category, basis, factor, value, emissions, notices], ordinal) => `
    insert into calculation.line (org_id, id, run_id, item_id, ordinal, subchild_id, site, period_start, period_end, scope, category,
      basis, quantity, unit, input_quantity, input_unit, factor_key, factor_source, factor_edition, factor_value, emissions, method,
      grade, notices, formula_version, reverses, created_at)
    values (${ORG}, '${lineId(run, ordinal)}', '${run}', '${item}', ${ordinal}, 'electricity-usage', 'Leeds', ${period}, '${scope}',
      ${category}, '${basis}', ${sign}12345, 'kWh', ${sign}12345, 'kWh', '${factor}', 'DESNZ 2025', 2025, ${value}, ${sign}${emissions},
      'average', 2, ${notices}, '1', ${reverses === undefined ? 'null' : `'${lineId(reverses, ordinal)}'`}, ${AT})`,
  )
}

const item = (id: string, state: string, period = YEAR) => `
  insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method, site,
    revision, submitted_by, created_at, updated_at)
  values (${ORG}, '${id}', 'electricity-usage', ${period}, '${state}', 'form', 'average', 'Leeds', 2, 'auth0|ann', ${AT}, ${AT});
  insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity, site)
  values (${ORG}, '${id}', 1, ${period}, '{"1": "12345"}', 'Leeds')`

const transition = (itemId: string, step: number, from: string, to: string, reason = 'null') => `
  insert into ingestion.transition (org_id, id, item_id, from_state, to_state, actor, actor_kind, reason, at)
  values (${ORG}, '${itemId.slice(0, -4)}a${itemId.slice(-2)}${step}', '${itemId}', ${from}, ${to}, 'auth0|ann', 'user', ${reason}, ${AT})`

const run = (id: string, kind: string, itemId: string, state = 'completed') => `
  insert into calculation.run (org_id, id, kind, item_id, item_revision, state, requested_at, finished_at)
  values (${ORG}, '${id}', '${kind}', '${itemId}', 2, '${state}', ${AT}, ${state === 'queued' ? 'null' : AT})`

const kept = (schema: string, operation: string, isShared = false) => `
  insert into ${schema}.idempotency_key (${isShared ? '' : 'org_id, '}operation_id, key, body_digest, status, headers, body, created_at)
  values (${isShared ? '' : `${ORG}, `}'${operation}', 'kept', ${DIGEST}, 201, '{"Location": "/x/1"}', '{"item": {}}', ${AT})`

/** Statements that a superuser runs after the migration of this number. */
export const rowsAfter: Readonly<Record<string, readonly string[]>> = {
  '0000': [
    `insert into admin.organisation (id, name, created_at, updated_at) values (${ORG}, 'Acme Ltd', ${AT}, ${AT})`,
    `insert into admin.audit (id, at, actor, action, org_id, subject, detail)
     values ('01936fdb-7a50-7c30-9d1a-000000000041', ${AT}, 'retool', 'create-organisation', ${ORG}, ${ORG}, '{"name": "Acme Ltd"}')`,
    `insert into calculation.factor_edition (source, edition, digest, licence, factors, loaded_at)
     values ('DESNZ 2025', 2025, ${DIGEST}, 'OGL-UK-3.0', 1, ${AT})`,
    `insert into calculation.factor (key, source, edition, scope, category, activity, unit, kg_co2e, licence)
     values ('electricity.uk.generation.kwh', 'DESNZ 2025', 2025, 'scope-2', 'UK electricity', 'Electricity generated', 'kWh', 0.177, 'OGL-UK-3.0')`,
    item(ids.approvedItem, 'approved'),
    item(ids.pendingItem, 'pending', `'2025-01-15', '2025-03-08'`),
    item(ids.rejectedItem, 'rejected', `'2024-02-29', '2024-03-01'`),
    item(ids.reversedItem, 'rejected', `'2024-11-20', '2025-02-03'`),
    transition(ids.approvedItem, 1, 'null', `'pending'`),
    transition(ids.approvedItem, 2, `'pending'`, `'approved'`),
    transition(ids.rejectedItem, 1, `'pending'`, `'rejected'`, `'The bill says 1234.5 kWh'`),
    `insert into ingestion.upload (org_id, id, item_id, object_key, sha256, bytes, media_type, rows, uploaded_at)
     values (${ORG}, '01936fdb-7a50-7c30-9d1a-000000000051', '${ids.pendingItem}', 'upload/1', ${DIGEST}, 1, 'text/csv', 1, ${AT})`,
    run(ids.run, 'item', ids.approvedItem),
    run(ids.queuedRun, 'item', ids.pendingItem, 'queued'),
    run(ids.reversedRun, 'item', ids.reversedItem),
    run(ids.reversalRun, 'reversal', ids.reversedItem),
    ...linesOf(ids.run, ids.approvedItem, YEAR),
    ...linesOf(ids.reversedRun, ids.reversedItem, `'2024-11-20', '2025-02-03'`),
    ...linesOf(ids.reversalRun, ids.reversedItem, `'2024-11-20', '2025-02-03'`, ids.reversedRun),
    `insert into calculation.rollup_month (org_id, month, subchild_id, site, scope, category, location, market, lines)
     values (${ORG}, '2025-01-01', 'electricity-usage', 'Leeds', 'scope-2', 0, 185.58087, 185.58087, 1)`,
    `insert into settings.setting (org_id, key, value, updated_at) values (${ORG}, 'financial-year-start', '{"month": 4}', ${AT})`,
    kept('ingestion', 'createForm'),
  ],
  '0001': [kept('admin', 'createOrganisation', true)],
  '0002': [kept('calculation', 'createCalculation'), kept('report', 'createReport')],
  '0003': [
    `insert into admin.recalculation (id, mode, org_id, edition, requested_by, requested_at)
     values ('${ids.recalculation}', 'apply', ${ORG}, 2025, 'retool', ${AT})`,
    `insert into calculation.run (org_id, id, kind, request, state, requested_at, finished_at)
     values (${ORG}, '${ids.recalculation}', 'recalculation', '{"mode": "apply"}', 'completed', ${AT}, ${AT})`,
    `insert into calculation.recalculation_item (org_id, run_id, item_id, before, after, editions, is_changed)
     values (${ORG}, '${ids.recalculation}', '${ids.approvedItem}', 3029.463, 3029.463, '{}', false)`,
    `update calculation.factor_edition set gwp = 'AR5'`,
  ],
  '0004': [`update ingestion.item set content_digest = ${DIGEST} where id = '${ids.pendingItem}'`],
  '0006': [
    `insert into report.report (org_id, id, kind, title, period_start, period_end, aggregate, state, object_id, progress, version, lines, files,
       sections, created_at, updated_at)
     values (${ORG}, '${ids.report}', 'activity', 'Activity 2025', ${YEAR}, 'monthly', 'completed', 'report/1', 100, 1, 4, '[]', '[]', ${AT}, ${AT})`,
  ],
  '0007': [
    `insert into settings.setting (org_id, key, value, updated_at) values (${ORG}, 'scope-3-relevance', '{"categories": []}', ${AT})`,
  ],
  '0010': [
    `insert into ingestion.idempotency_key (org_id, operation_id, key, body_digest, status, headers, body, contract_version, created_at)
     values (${ORG}, 'createForm', 'later', ${DIGEST}, 201, '{}', '{}', '1.0.0', ${AT})`,
    `update ingestion.item set submitted_by_email = 'ann@acme.example' where id = '${ids.pendingItem}'`,
  ],
  '0011': [
    item(ids.laterItem, 'pending', `'2025-06-01', '2025-07-01'`),
    `update ingestion.entry set is_estimated = true, inputs = '{"1": {"value": "12.345", "unit": "MWh"}}' where item_id = '${ids.laterItem}'`,
  ],
  '0012': [
    `insert into ingestion.import (org_id, id, state, object_key, sha256, bytes, media_type, sheets, created_at, updated_at)
     values (${ORG}, '${ids.import}', 'open', 'import/1', ${DIGEST}, 1, 'text/csv', '[]', ${AT}, ${AT})`,
    item(ids.importedItem, 'draft', `'2025-07-01', '2025-08-01'`),
    `update ingestion.item set input_method = 'import', import_id = '${ids.import}' where id = '${ids.importedItem}'`,
  ],
  '0014': [
    `update ingestion.import set preparers = '{ann@acme.example}' where id = '${ids.import}'`,
    `update ingestion.item set preparers = '{ann@acme.example,""}' where id = '${ids.importedItem}'`,
  ],
}
