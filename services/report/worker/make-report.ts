import { Readable } from 'node:stream'
import type { Database, Transaction } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { Jobs } from '@tomorro/database/queues'
import type { StoredReportFile } from '@tomorro/database/schema/report'
import { problemOf } from '@tomorro/service-kit/failure'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { runningTotals } from '../format/appendix.ts'
import { csvFile } from '../format/csv.ts'
import { type Format, fileName, formats, mediaTypes } from '../format/file-name.ts'
import { LINES_PRINTED, pdfFile } from '../format/pdf.ts'
import { canPrint } from '../format/pdf-page.ts'
import { documentOf } from '../format/report-document.ts'
import { xlsxFile } from '../format/xlsx.ts'
import type { AppendixLine, Facts } from '../model/facts.ts'
import { type ReportModel, reportModel } from '../model/report-model.ts'
import { gatherFacts, subjectOf } from './gather-facts.ts'
import { ledgerRepository } from './ledger-repository.ts'
import { type Attempt, type Made, progressRepository } from './progress-repository.ts'

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
    await deleteFilesBefore(store, attempt)
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

type AttemptId = Pick<Attempt, 'organisationId' | 'reportId' | 'number'>

/** The keys of an attempt's files in the object store. */
const folderOf = ({ organisationId, reportId }: AttemptId, number: number): string =>
  `report/${organisationId}/${reportId}/${number}`

/** Deletes the files of earlier attempts, whose worker was killed or whose store was unavailable. */
export async function deleteFilesBefore(store: ObjectStore, attempt: AttemptId): Promise<void> {
  for (let number = 1; number < attempt.number; number++)
    for (const format of formats) await store.delete(`${folderOf(attempt, number)}/${format}`)
}

/** Writes all files from one snapshot of the database. */
function writeFiles(
  database: Database,
  store: ObjectStore,
  attempt: Attempt,
  report: (percent: number) => Promise<void>,
  signal: AbortSignal,
): Promise<Made> {
  const { organisationId, request } = attempt
  return withOrganisation(database, organisationId, 'read only', async (snapshot) => {
    const facts = await gatherFacts(snapshot, organisationId, request)
    const model = reportModel(facts, canPrint)
    await report(20)
    const ledger = ledgerRepository(snapshot, subjectOf(organisationId, request))
    const pages = (limit?: number) => whileWanted(ledger.lines(request.period, limit), signal)
    const put = fileWriter(store, attempt, facts)
    const document = documentOf(facts, model)
    const csv = await put('csv', Readable.from(csvFile(summed(pages(), facts, model)), { objectMode: false }))
    await report(45)
    const xlsx = await put('xlsx', await xlsxFile(document, summed(pages(), facts, model)))
    await report(80)
    const pdf = await put('pdf', pdfFile(document, pages(LINES_PRINTED), csv))

    return {
      model,
      organisation: document.organisation,
      files: [xlsx, csv, pdf],
      objectId: folderOf(attempt, attempt.number),
      lines: facts.ledger.lines,
      lastLineId: facts.ledger.lastLineId,
    }
  })
}

function fileWriter(store: ObjectStore, attempt: Attempt, { request, settings, organisation }: Facts) {
  const named = { ...request, organisation: settings['company-kind'].registeredName ?? organisation }
  return async (format: Format, content: Readable): Promise<StoredReportFile> => {
    const key = `${folderOf(attempt, attempt.number)}/${format}`
    const { bytes, sha256 } = await store.put(key, content, mediaTypes[format])
    return { format, fileName: fileName(named, format), key, bytes, sha256 }
  }
}

type Pages = AsyncIterable<readonly AppendixLine[]>

/** Passes pages on and, after the last, compares their sums with the report's totals. */
async function* summed(
  pages: Pages,
  { ledger }: Facts,
  { totals }: ReportModel,
): AsyncGenerator<readonly AppendixLine[]> {
  const running = runningTotals()
  for await (const page of pages) {
    for (const line of page) running.add(line)
    yield page
  }
  running.expect(totals, ledger.lines)
}

/** Passes pages on until the worker loses the job. */
async function* whileWanted(pages: Pages, signal: AbortSignal): AsyncGenerator<readonly AppendixLine[]> {
  for await (const page of pages) {
    signal.throwIfAborted()
    yield page
  }
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
