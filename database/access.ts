import { DEAD_LETTERS, type QueueName } from './queues.ts'

/** The login roles: one per service, and one for the calculation worker. The report worker uses its service's role. */
export const roles = [
  'svc_ingestion',
  'svc_calculation',
  'svc_worker',
  'svc_report',
  'svc_dashboard',
  'svc_settings',
  // new:service adds roles here
  'svc_admin',
] as const
export type Role = (typeof roles)[number]

/**
 * The role that a service logs in as.
 * @param service as in the contract, words joined by hyphens
 * @throws Error where it is not declared
 */
export function roleOf(service: string): Role {
  const name = `svc_${service.replaceAll('-', '_')}`
  const role = roles.find((known) => known === name)
  if (role === undefined) throw new Error(`database/access.ts declares no role ${name} for the service ${service}`)
  return role
}

export const verbs = ['select', 'insert', 'update', 'delete'] as const
export type Verb = (typeof verbs)[number]

/** Verbs on a table; `columns` narrows SELECT to some columns. */
export type Grant = { readonly verbs: readonly Verb[]; readonly columns?: readonly string[] }

export type TableAccess = {
  /**
   * The column with the row's organisation. If set, row-level security is forced, even on the owner: a role sees and
   * writes only rows of the organisation that its transaction is scoped to; the administration those of all
   * organisations.
   */
  readonly organisation?: string
  /**
   * The columns with a job's queue (`name`) and, for a dead letter, the queue that it failed in (`source`). A role sees
   * and writes the jobs and dead letters of its own queues; the administration those of all queues.
   */
  readonly queue?: { readonly name: string; readonly source?: string }
  readonly grants: Readonly<Partial<Record<Role, Grant>>>
}

/** The queues that a role sends jobs to, or works. */
export const queuesOf: Readonly<Partial<Record<Role, readonly QueueName[]>>> = {
  svc_calculation: ['calculate-item', 'calculate-activity'],
  svc_worker: ['calculate-item', 'calculate-activity', 'recalculate'],
  svc_report: ['make-report'],
}

const read: Grant = { verbs: ['select'] }
const readColumns = (...columns: string[]): Grant => ({ verbs: ['select'], columns })
/** Append-only. */
const append: Grant = { verbs: ['select', 'insert'] }
const write: Grant = { verbs: ['select', 'insert', 'update'] }
const full: Grant = { verbs: ['select', 'insert', 'update', 'delete'] }
/**
 * Sends jobs, but cannot fetch, read or change them. Sending reads these columns: it returns `id`, and notifies the
 * workers if `start_after` is due.
 */
const send: Grant = { verbs: ['select', 'insert'], columns: ['id', 'name', 'start_after'] }

/** Grants for supervising jobs. */
const supervise: Grant = { verbs: ['select', 'update'] }

/** Grants for removing leftovers. */
const sweep: Grant = { verbs: ['select', 'delete'] }

const organisation = 'org_id'

/**
 * Verbs by table and role; everything else is denied. The administration reads and writes every table, but ledger, factors,
 * transitions and audit are append-only for every role.
 */
export const access: Readonly<Record<string, TableAccess>> = {
  'ingestion.item': {
    organisation,
    grants: { svc_ingestion: full, svc_calculation: read, svc_worker: read, svc_dashboard: read, svc_admin: full },
  },
  'ingestion.entry': {
    organisation,
    grants: { svc_ingestion: write, svc_worker: read, svc_dashboard: read, svc_admin: full },
  },
  // Reports name who approved an activity and when, and why it was corrected.
  'ingestion.transition': {
    organisation,
    grants: {
      svc_ingestion: append,
      svc_report: readColumns('org_id', 'item_id', 'to_state', 'actor', 'reason', 'at'),
      svc_admin: append,
    },
  },
  'ingestion.upload': { organisation, grants: { svc_ingestion: append, svc_admin: full } },
  'ingestion.import': { organisation, grants: { svc_ingestion: full, svc_admin: full } },
  'ingestion.mapping': { organisation, grants: { svc_ingestion: full, svc_admin: full } },
  // The administration deletes what has expired.
  'ingestion.idempotency_key': { organisation, grants: { svc_ingestion: write, svc_admin: full } },

  'calculation.factor_edition': {
    grants: { svc_ingestion: read, svc_calculation: read, svc_worker: read, svc_admin: full },
  },
  // Ingestion estimates submissions, so that a violation is answered at once and not after approval.
  'calculation.factor': {
    grants: {
      svc_ingestion: read,
      svc_calculation: read,
      svc_worker: read,
      svc_report: read,
      // The dashboard converts fuels and mileage to kWh.
      svc_dashboard: read,
      svc_admin: append,
    },
  },
  // Ingestion shows on an item how its calculation went.
  'calculation.run': {
    organisation,
    grants: {
      svc_ingestion: readColumns('org_id', 'item_id', 'item_revision', 'kind', 'state', 'problem', 'emissions'),
      svc_calculation: append,
      svc_worker: write,
      svc_report: readColumns('org_id', 'id', 'kind', 'requested_at'),
      svc_dashboard: readColumns('org_id', 'item_id', 'item_revision', 'kind', 'state', 'problem'),
      svc_admin: full,
    },
  },
  'calculation.line': {
    organisation,
    grants: { svc_calculation: read, svc_worker: append, svc_report: read, svc_admin: append },
  },
  'calculation.emission_source': {
    organisation,
    grants: { svc_calculation: read, svc_worker: append, svc_dashboard: read, svc_admin: full },
  },
  'calculation.rollup_month': {
    organisation,
    grants: { svc_calculation: read, svc_worker: write, svc_dashboard: read, svc_admin: full },
  },
  'calculation.rollup_edge': {
    organisation,
    grants: { svc_calculation: read, svc_worker: write, svc_dashboard: read, svc_admin: full },
  },
  'calculation.recalculation_item': {
    organisation,
    grants: {
      svc_worker: append,
      svc_report: readColumns('org_id', 'run_id', 'item_id', 'reason'),
      svc_admin: append,
    },
  },
  'calculation.idempotency_key': { organisation, grants: { svc_calculation: write, svc_admin: full } },

  'report.report': { organisation, grants: { svc_report: full, svc_admin: full } },
  'report.idempotency_key': { organisation, grants: { svc_report: write, svc_admin: full } },

  'settings.setting': {
    organisation,
    grants: {
      svc_settings: full,
      svc_ingestion: read,
      svc_calculation: read,
      svc_worker: read,
      svc_report: read,
      svc_dashboard: read,
      svc_admin: full,
    },
  },

  // new:service adds tables here

  // Reports print the organisation's name, the only data of the administration that an organisation may read.
  'admin.organisation': { organisation: 'id', grants: { svc_report: readColumns('id', 'name'), svc_admin: full } },
  'admin.audit': { organisation, grants: { svc_admin: append } },
  'admin.recalculation': { organisation, grants: { svc_admin: append } },
  'admin.idempotency_key': { grants: { svc_admin: full } },

  'pgboss.version': {
    grants: { svc_calculation: read, svc_worker: supervise, svc_report: supervise, svc_admin: full },
  },
  'pgboss.queue': {
    queue: { name: 'name' },
    grants: { svc_calculation: read, svc_worker: supervise, svc_report: supervise, svc_admin: full },
  },
  'pgboss.job': {
    queue: { name: 'name', source: 'source_name' },
    grants: { svc_worker: write, svc_report: write, svc_admin: full },
  },
  'pgboss.job_common': {
    queue: { name: 'name', source: 'source_name' },
    grants: { svc_calculation: send, svc_worker: full, svc_report: full, svc_admin: full },
  },
  // Jobs have no dependencies, but pg-boss's maintenance queries the table.
  'pgboss.job_dependency': { grants: { svc_worker: sweep, svc_report: sweep, svc_admin: full } },
  'pgboss.instance': { grants: { svc_worker: full, svc_report: full, svc_admin: full } },
  // pg-boss uses none of these unless it is asked to (`publish`, `schedule`, `persistWarnings`, `persistQueueStats`).
  'pgboss.subscription': { grants: { svc_admin: full } },
  'pgboss.schedule': { grants: { svc_admin: full } },
  'pgboss.warning': { grants: { svc_admin: full } },
  'pgboss.queue_stats': { grants: { svc_admin: full } },
  'pgboss.bam': { grants: { svc_worker: read, svc_report: read, svc_admin: full } },
}

/**
 * Transaction setting: the organisation whose rows the owner exports or erases. Without it the owner sees no
 * organisation's rows.
 */
export const OWNED_ORGANISATION = 'app.owned_org_id'

/** The row-level condition for the owner, which exports and erases. */
export const ownersCondition = (column: string): string =>
  `${column} = (select current_setting('${OWNED_ORGANISATION}', true))`

/** The row-level condition for a role's reads and writes; undefined if there is none. */
export function conditionOf(role: Role, { organisation, queue }: TableAccess): string | undefined {
  if (organisation === undefined && queue === undefined) return undefined
  if (role === 'svc_admin') return 'true'
  // The subquery is evaluated once for a statement rather than for each row; the column is never cast, so that its index serves.
  if (organisation !== undefined) return `${organisation} = (select current_setting('app.org_id', true))`
  return queue && queueCondition(queue, queuesOf[role] ?? [])
}

function queueCondition({ name, source }: { name: string; source?: string }, own: readonly QueueName[]): string {
  const among = (column: string) => `${column} = any (array[${own.map((queue) => `'${queue}'`).join(', ')}]::text[])`
  const isLetter = `${name} = '${DEAD_LETTERS}'`
  return `${among(name)} or ${source === undefined ? isLetter : `(${isLetter} and ${among(source)})`}`
}
