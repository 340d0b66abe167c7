import { Readable } from 'node:stream'
import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { StoredReportFile } from '@tomorro/database/schema/report'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { runningTotals } from '../format/appendix.ts'
import { csvFile } from '../format/csv.ts'
import { type Format, fileName, mediaTypes } from '../format/file-name.ts'
import { LINES_PRINTED, pdfFile } from '../format/pdf.ts'
import { canPrint } from '../format/pdf-page.ts'
import { documentOf } from '../format/report-document.ts'
import { xlsxFile } from '../format/xlsx.ts'
import type { AppendixLine, Facts } from '../model/facts.ts'
import { type ReportModel, reportModel } from '../model/report-model.ts'
import { gatherFacts, subjectOf } from './gather-facts.ts'
import { ledgerRepository } from './ledger-repository.ts'
import { type Attempt, folderOf, type Made } from './progress-repository.ts'

/** Writes all files from one snapshot of the database. */
export function writeFiles(
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
      objectId: folderOf(attempt),
      lines: facts.ledger.lines,
      lastLineId: facts.ledger.lastLineId,
    }
  })
}

function fileWriter(store: ObjectStore, attempt: Attempt, { request, settings, organisation }: Facts) {
  const named = { ...request, organisation: settings['company-kind'].registeredName ?? organisation }
  return async (format: Format, content: Readable): Promise<StoredReportFile> => {
    const key = `${folderOf(attempt)}/${format}`
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
