/** Data of a job, by queue. */
export type Jobs = {
  /** Calculate an item as it was approved. */
  'calculate-item': { organisationId: string; itemId: string; revision: number }
  /** Calculate an activity without an item; the run holds the request. */
  'calculate-activity': { organisationId: string; runId: string }
  /** Recalculate an organisation's approved items, those after `after`; the run holds the request. */
  recalculate: { organisationId: string; runId: string; after?: string }
  /** Make a requested report; its row holds the request. */
  'make-report': { organisationId: string; reportId: string }
}

export type QueueName = keyof Jobs

/** The queue of dead letters with their reasons; the administration sees and redrives them. */
export const DEAD_LETTERS = 'dead-letters'

/** Time that jobs wait for a worker, and dead letters for a person, before they are discarded. */
const RETENTION_SECONDS = 365 * 24 * 3600

/**
 * A failed job is retried after 2, 4, 8 ... seconds with jitter, at most five minutes, ten times. Jobs of a killed worker are
 * soon free (job-claims.ts); the heartbeat is for a hanging worker. An item of 100,000 entries takes some 35 s; its worker
 * renews the heartbeat meanwhile.
 */
export const retrying = {
  retryLimit: 10,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 15 * 60,
  heartbeatSeconds: 10,
  retentionSeconds: RETENTION_SECONDS,
  deadLetter: DEAD_LETTERS,
  notify: true,
}

export const queues = {
  'calculate-item': retrying,
  'calculate-activity': retrying,
  recalculate: retrying,
  'make-report': retrying,
} satisfies Record<QueueName, object>

export const deadLetters = { retentionSeconds: RETENTION_SECONDS }
