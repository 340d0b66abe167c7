import { withAdministration } from '@tomorro/database/administration'
import type { Database, Transaction } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import type { JobsApi } from '@tomorro/generated/admin/api'
import type { components } from '@tomorro/generated/admin/types'
import { isPlaceKey } from '@tomorro/records/item/place'
import { beginningOf } from '@tomorro/runtime/beginning'
import { Problem } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { auditLog } from './audit-log.ts'
import { type DeadLetterRow, deadLetterRepository } from './dead-letter-repository.ts'
import { named, organisationRepository } from './organisation-repository.ts'
import { actorOf } from './reviewer.ts'

type Dependencies = Pick<Enqueuer, 'enqueue' | 'redrive'> & {
  database: Database
  now: () => Date
  newId: () => string
}

const REASON_MAX = 2_000

/** Jobs that failed at every attempt, and their retry. */
export const deadLetterHandlers = ({ database, enqueue, redrive, now, newId }: Dependencies) => {
  /** Sends the letters of a job again. The second of two simultaneous requests finds nothing to move. */
  async function redriveLetters(transaction: Transaction, jobId: string): Promise<Redriven | undefined> {
    const letters = await deadLetterRepository(transaction).find(jobId)
    const [letter] = letters
    const ids = letters.map(({ letter_id }) => letter_id)
    if (!letter || (await redrive(transaction, ids)) === 0) return undefined
    await deadLetterRepository(transaction).queueAgain(letter)
    return { organisationId: letter.data.organisationId, queue: letter.queue, output: letter.output }
  }

  /** Calculates an item again after a failed calculation. The run keeps its id; the job is a new one. */
  async function redriveRun(transaction: Transaction, runId: string): Promise<Redriven | undefined> {
    const taken = await deadLetterRepository(transaction).takeUp(runId)
    if (!taken) return undefined
    const { output, ...data } = taken
    await enqueue(transaction, 'calculate-item', data, newId())
    return { organisationId: data.organisationId, queue: 'calculate-item', output }
  }

  return {
    async listDeadLetters({ query: { limit, cursor, orgId, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const [failedAt = '', letterId = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2, isPlaceKey)
      const after = cursor === undefined ? undefined : { failedAt, letterId }
      const { rows, names } = await withAdministration(database, 'read only', async (transaction) => {
        const rows = await deadLetterRepository(transaction).list({ orgId }, { after, limit: limit + 1 })
        const ids = rows.map(({ data }) => data.organisationId)
        return { rows, names: await organisationRepository(transaction).names(ids) }
      })
      const { items, nextCursor } = toPage(rows, limit, (row) => [row.failed_at, row.letter_id])
      return {
        status: 200,
        body: {
          items: items.map((row) => ({ ...toDeadLetter(row), ...named(names, row.data.organisationId) })),
          nextCursor,
        },
      }
    },

    async redriveDeadLetter({ path: { jobId }, headers }, { caller }) {
      await withAdministration(database, 'read write', async (transaction) => {
        const again = (await redriveLetters(transaction, jobId)) ?? (await redriveRun(transaction, jobId))
        if (!again) throw new Problem('not_found')
        await auditLog(transaction).append({
          id: newId(),
          at: now(),
          actor: actorOf(caller, headers),
          action: 'dead-letter-redriven',
          orgId: again.organisationId ?? null,
          subject: jobId,
          detail: { queue: again.queue, reason: reasonOf(again.output) },
        })
      })
      return { status: 202, headers: { Location: `/calculation/jobs/${jobId}` }, body: { jobId } }
    },
  } satisfies JobsApi
}

type Redriven = { organisationId: string | undefined; queue: string; output: unknown }

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

/** The message of the last attempt's innermost error, without its stack. */
const reasonOf = (output: unknown): string => beginningOf(messageOf(output) ?? 'The job did not say why', REASON_MAX)

function messageOf(output: unknown): string | undefined {
  if (typeof output !== 'object' || output === null) return undefined
  const { message, cause, value } = output as { message?: unknown; cause?: unknown; value?: unknown }
  return messageOf(cause) ?? messageOf(value) ?? (typeof message === 'string' ? message : undefined)
}
