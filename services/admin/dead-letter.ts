import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import type { JobsApi } from '@tomorro/generated/admin/api'
import type { components } from '@tomorro/generated/admin/types'
import { Problem } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { isUuid } from '@tomorro/service-kit/uuid'
import { auditLog } from './audit-log.ts'
import { type DeadLetterRow, deadLetterRepository } from './dead-letter-repository.ts'
import { actorOf } from './reviewer.ts'

type Dependencies = { database: Database; redrive: Enqueuer['redrive']; now: () => Date; newId: () => string }

const REASON_MAX = 2_000
const MOMENT = /^[12]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/

/** Work that failed for good, and how it is tried once more. */
export const deadLetterHandlers = ({ database, redrive, now, newId }: Dependencies) =>
  ({
    async listDeadLetters({ query: { limit, cursor, ...filter } }) {
      const [failedAt = '', letterId = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2, isLetterKey)
      const after = cursor === undefined ? undefined : { failedAt, letterId }
      const rows = await withAdministration(database, 'read only', (transaction) =>
        deadLetterRepository(transaction).list(filter, { after, limit: limit + 1 }),
      )
      const { items, nextCursor } = toPage(rows, limit, (row) => [row.failed_at, row.letter_id])
      return { status: 200, body: { items: items.map(toDeadLetter), nextCursor } }
    },

    async redriveDeadLetter({ path: { jobId }, headers }, { caller }) {
      await withAdministration(database, 'read write', async (transaction) => {
        const letters = await deadLetterRepository(transaction).find(jobId)
        const [letter] = letters
        // Of two at the same time the second finds that nothing is left to move.
        const ids = letters.map(({ letter_id }) => letter_id)
        if (!letter || (await redrive(transaction, ids)) === 0) throw new Problem('not_found')
        await auditLog(transaction).append({
          id: newId(),
          at: now(),
          actor: actorOf(caller, headers),
          action: 'dead-letter-redriven',
          orgId: letter.data.organisationId ?? null,
          subject: jobId,
          detail: { queue: letter.queue, reason: reasonOf(letter.output) },
        })
      })
      return { status: 202, headers: { Location: `/calculation/jobs/${jobId}` }, body: { jobId } }
    },
  }) satisfies JobsApi

function toDeadLetter(row: DeadLetterRow): components['schemas']['DeadLetter'] {
  const { organisationId, itemId } = row.data
  return {
    jobId: row.job_id,
    queue: row.queue,
    ...(organisationId === undefined ? {} : { orgId: organisationId }),
    ...(itemId === undefined ? {} : { itemId }),
    reason: reasonOf(row.output),
    tries: row.retries + 1,
    createdAt: new Date(row.created_at).toISOString(),
    failedAt: new Date(row.failed_at).toISOString(),
  }
}

/** What the last try failed with, in words: what lies deepest under the error, and never where in the code it was. */
const reasonOf = (output: unknown): string => (messageOf(output) ?? 'The job did not say why').slice(0, REASON_MAX)

function messageOf(output: unknown): string | undefined {
  if (typeof output !== 'object' || output === null) return undefined
  const { message, cause, value } = output as { message?: unknown; cause?: unknown; value?: unknown }
  return messageOf(cause) ?? messageOf(value) ?? (typeof message === 'string' ? message : undefined)
}

const isLetterKey = ([failedAt = '', letterId = '']: readonly string[]): boolean =>
  MOMENT.test(failedAt) && !Number.isNaN(Date.parse(failedAt)) && isUuid(letterId)
