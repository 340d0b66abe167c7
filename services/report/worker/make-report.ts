import type { Database, Transaction } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { Jobs } from '@tomorro/database/queues'
import { problemOf } from '@tomorro/service-kit/failure'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { formats } from '../format/file-name.ts'
import { type Attempt, folderOf, progressRepository } from './progress-repository.ts'

/** Attempts before a report fails, with pauses of 2, 4, 8 ... seconds between them. */
export const ATTEMPTS_MAX = 8

export type ReportDependencies = {
  readonly database: Database
  readonly store: ObjectStore
  readonly now: () => Date
  readonly onError: (error: Error) => void
}

type Job = { readonly data: Jobs['make-report']; readonly signal: AbortSignal }

/**
 * Makes a report: reads one snapshot of the ledger, writes the files of this attempt, and completes the report in the job's
 * transaction. No row refers to the files of an incomplete attempt; the next attempt deletes them.
 * @throws the cause, so that the job is retried; after the last attempt the report fails with the reason
 */
export async function makeReport(
  transaction: Transaction,
  { data: { organisationId, reportId }, signal }: Job,
  dependencies: ReportDependencies,
): Promise<void> {
  const { database, store, now, onError } = dependencies
  const within = <T>(work: (progress: ReturnType<typeof progressRepository>) => Promise<T>): Promise<T> =>
    withOrganisation(database, organisationId, 'read write', (own) => work(progressRepository(own, organisationId)))
  const attempt = await within((progress) => progress.begin(reportId, now()))
  // Deleted, or completed by an attempt that was considered dead.
  if (attempt === undefined) return
  try {
    // A third of the worker's modules by time to load, so the process starts without them.
    const [{ writeFiles }] = await Promise.all([import('./write-files.ts'), deleteFilesBefore(store, attempt)])
    const report = (percent: number) => within((progress) => progress.advance(attempt, percent, now()))
    const made = await writeFiles(database, store, attempt, report, signal)
    await progressRepository(transaction, organisationId).complete(attempt, made, now())
  } catch (error) {
    signal.throwIfAborted()
    if (attempt.number < ATTEMPTS_MAX) throw error
    onError(error as Error)
    await within((progress) => progress.fail(attempt, reasonOf(error as Error), now()))
    await deleteFilesBefore(store, { ...attempt, number: attempt.number + 1 })
  }
}

/** Deletes the files of earlier attempts, whose worker was killed or whose store was unavailable. */
export async function deleteFilesBefore(store: ObjectStore, attempt: Omit<Attempt, 'request'>): Promise<void> {
  for (let number = 1; number < attempt.number; number++)
    for (const format of formats) await store.delete(`${folderOf({ ...attempt, number })}/${format}`)
}

/** Why a report failed, for people; the log has the error itself. */
function reasonOf(error: Error): { code: string; detail: string } {
  if (error.message.startsWith('The appendix does not add up'))
    return { code: 'totals_differ', detail: `${error.message}. Nothing was published; please report this.` }
  const because =
    problemOf(error).code === 'unavailable'
      ? 'the database or the file store did not answer. Request it again.'
      : 'of an error in Tomorro, which has been told.'
  return { code: 'not_made', detail: `The report could not be made in ${ATTEMPTS_MAX} attempts, because ${because}` }
}
