/** The login roles: one per service, and one for the worker of calculation. */
export const roles = [
  'svc_ingestion',
  'svc_calculation',
  'svc_worker',
  'svc_report',
  'svc_dashboard',
  'svc_settings',
  'svc_admin',
] as const
export type Role = (typeof roles)[number]

export const verbs = ['select', 'insert', 'update', 'delete'] as const
export type Verb = (typeof verbs)[number]

/** Verbs on a table; `columns` narrows SELECT to some columns. */
export type Grant = { readonly verbs: readonly Verb[]; readonly columns?: readonly string[] }

type TableAccess = {
  /** How the rows are told apart: by the organisation they belong to, or not at all. */
  readonly rows: 'organisation' | 'shared'
  readonly grants: Readonly<Partial<Record<Role, Grant>>>
}

const read: Grant = { verbs: ['select'] }
const append: Grant = { verbs: ['select', 'insert'] }
const write: Grant = { verbs: ['select', 'insert', 'update'] }
const full: Grant = { verbs: ['select', 'insert', 'update', 'delete'] }

/** Sending a job inserts it and learns its id. */
const send: Grant = { verbs: ['select', 'insert'], columns: ['id', 'name'] }

/**
 * Who may do what with which table. Nobody may what does not stand here. The ledger and the audit are append-only for
 * everybody who writes them.
 */
export const access: Readonly<Record<string, TableAccess>> = {
  'ingestion.item': {
    rows: 'organisation',
    grants: { svc_ingestion: full, svc_calculation: read, svc_worker: read, svc_dashboard: read, svc_admin: full },
  },
  'ingestion.entry': {
    rows: 'organisation',
    grants: { svc_ingestion: full, svc_calculation: read, svc_worker: read, svc_admin: full },
  },
  'ingestion.transition': { rows: 'organisation', grants: { svc_ingestion: append, svc_admin: append } },
  'ingestion.upload': { rows: 'organisation', grants: { svc_ingestion: full, svc_admin: full } },
  'ingestion.idempotency_key': { rows: 'organisation', grants: { svc_ingestion: full, svc_admin: full } },
  'calculation.factor_edition': {
    rows: 'shared',
    grants: { svc_calculation: read, svc_worker: read, svc_report: read, svc_admin: full },
  },
  'calculation.factor': {
    rows: 'shared',
    grants: { svc_calculation: read, svc_worker: read, svc_report: read, svc_admin: full },
  },
  'calculation.run': {
    rows: 'organisation',
    grants: { svc_calculation: append, svc_worker: write, svc_admin: full },
  },
  'calculation.line': {
    rows: 'organisation',
    grants: { svc_calculation: read, svc_worker: append, svc_report: read, svc_dashboard: read, svc_admin: append },
  },
  'calculation.rollup_month': {
    rows: 'organisation',
    grants: { svc_calculation: read, svc_worker: full, svc_report: read, svc_dashboard: read, svc_admin: full },
  },
  'report.report': { rows: 'organisation', grants: { svc_report: full, svc_admin: full } },
  'settings.setting': {
    rows: 'organisation',
    grants: {
      svc_settings: full,
      svc_calculation: read,
      svc_worker: read,
      svc_report: read,
      svc_dashboard: read,
      svc_admin: full,
    },
  },
  'admin.organisation': {
    rows: 'shared',
    grants: { svc_report: { verbs: ['select'], columns: ['id', 'name'] }, svc_admin: full },
  },
  'admin.audit': { rows: 'organisation', grants: { svc_admin: append } },
  'admin.idempotency_key': { rows: 'shared', grants: { svc_admin: full } },

  // pg-boss: whoever only sends jobs cannot fetch, change or read them.
  'pgboss.version': {
    rows: 'shared',
    grants: { svc_calculation: read, svc_worker: { verbs: ['select', 'update'] }, svc_admin: full },
  },
  'pgboss.queue': {
    rows: 'shared',
    grants: { svc_calculation: read, svc_worker: { verbs: ['select', 'update'] }, svc_admin: full },
  },
  'pgboss.job': { rows: 'shared', grants: { svc_calculation: send, svc_worker: full, svc_admin: full } },
  'pgboss.job_common': { rows: 'shared', grants: { svc_calculation: send, svc_worker: full, svc_admin: full } },
  'pgboss.job_dependency': { rows: 'shared', grants: { svc_worker: full, svc_admin: full } },
  'pgboss.subscription': { rows: 'shared', grants: { svc_worker: read, svc_admin: full } },
  'pgboss.schedule': { rows: 'shared', grants: { svc_worker: read, svc_admin: full } },
  'pgboss.instance': { rows: 'shared', grants: { svc_worker: full, svc_admin: full } },
  'pgboss.warning': { rows: 'shared', grants: { svc_worker: full, svc_admin: full } },
  'pgboss.queue_stats': { rows: 'shared', grants: { svc_worker: full, svc_admin: full } },
  'pgboss.bam': { rows: 'shared', grants: { svc_worker: full, svc_admin: full } },
}
