import type { Day, Days } from '@tomorro/carbon/calendar'
import { creditSums } from '@tomorro/carbon/credit'
import type { Context } from '@tomorro/carbon/engine/calculate'
import { type EmissionSums, emissionSums, isInScope1Or2 } from '@tomorro/carbon/engine/emission-sums'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { type EntryNotice, entryNotices } from '@tomorro/carbon/entry-notices'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { findSubchild, type Method } from '@tomorro/carbon/taxonomy/taxonomy'
import { type EntryRow, entryColumnsOf } from '@tomorro/records/item/item'
import { FileFailure } from '@tomorro/spreadsheet/file-failure'
import type { Row } from '@tomorro/spreadsheet/row'
import { type EarlierActivity, knowEarlier } from '../earlier-activity.ts'
import { type EntryBatch, entryBatches } from '../entry-batch.ts'
import { noticesOf } from '../notices.ts'
import { readSite } from './cell.ts'
import { workbookHabits } from './csv-habits.ts'
import { readHeading, refusalOf, type TemplateViolation } from './heading.ts'
import { type Heading, TEMPLATE_ROWS_MAX } from './layout.ts'
import { type OpenTemplate, openTemplate } from './open.ts'
import { type CellViolation, creditViolations, otherMethod, type Reading, readRow } from './row.ts'

/** A template whose rows are all valid. */
export type TemplateContent = {
  mediaType: 'text/csv' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  /** The sheet that was read; null for csv. */
  sheet: string | null
  rows: number
  /** The digest of the content; equal content has equal digests. */
  digest: string
  /** The first row, shown as the item's entry. */
  first: Pick<EntryRow, 'activity' | 'inputs' | 'isEstimated'>
  /** The hull of the rows' days. */
  days: Days
  method: Method
  batches: readonly EntryBatch[]
  /** Emissions of the rows with the current factors and settings, in kgCO2e. */
  emissions: EmissionSums
  notices: readonly EntryNotice[]
}
/** Why a template is refused: the file as a whole, or the first violations of its cells with their total. */
export type TemplateFailure =
  | { kind: 'file'; violation: TemplateViolation }
  | { kind: 'cells'; cells: readonly CellViolation[]; total: number }

/** Cell violations listed in one response. */
export const CELL_VIOLATIONS_MAX = 1_000

/**
 * Reads a filled-in template of a subchild from a file. Rows are checked while reading and kept in their stored form, so that memory
 * holds the content of the file only once.
 */
export async function readTemplate(
  path: string,
  subchildId: string,
  { context, today, earlier, signal }: Submitting,
): Promise<Result<TemplateContent, TemplateFailure>> {
  const subchild = findSubchild(subchildId)
  if (!subchild) return refuseFile(unknownSubchild)
  let close: (() => Promise<void>) | undefined
  try {
    const opened = await openTemplate(path, signal)
    const { mediaType, sheet, said, habitsOf, readsAllSheets, mergedRows } = opened
    close = opened.close
    const violation = refusalOf(said, subchildId) ?? opened.violation
    if (violation) return refuseFile(violation)
    const rows = opened.rows()
    const { value: first } = await rows.next()
    if (!first) return refuseFile(noRows(opened))
    const { value: heading, failure } = readHeading(first, subchild)
    if (failure) return refuseCells(failure, failure.length)
    const isCsv = mediaType === 'text/csv'
    const reading = { subchildId, heading, context, isCsv, today, earlier, sheet, readsAllSheets, mergedRows, signal }
    // The last date of a csv file can decide the order of day and month for all rows, so the file is read twice.
    let content = await readRows(rows, { ...reading, habits: isCsv ? await habitsOf(heading) : workbookHabits })
    if (content.failure && !isCsv && dependsOnHabits(content.failure)) {
      const habits = await habitsOf(heading)
      const again = opened.rows()
      await again.next()
      content = await readRows(again, { ...reading, habits })
    }
    // What nobody waits for is not stored: the client would send it again.
    signal?.throwIfAborted()
    return content.failure ? content : succeed({ ...content.value, mediaType, sheet })
  } catch (error) {
    if (error instanceof FileFailure) return refuseFile({ code: error.code, detail: error.message, expected })
    throw error
  } finally {
    await close?.()
  }
}

const dependsOnHabits = (failure: TemplateFailure): boolean =>
  failure.kind === 'cells' && failure.cells.some(({ code }) => code === 'date_format' || code === 'thousand_separator')

/** The inputs of checking a template: current factors and settings, and earlier activity. */
type Submitting = { context: Context; today: Day; earlier: EarlierActivity; signal?: AbortSignal | undefined }

const expected = `an xlsx workbook without macros or password, or a csv file, of at most ${TEMPLATE_ROWS_MAX} rows`
const unknownSubchild: TemplateViolation = {
  code: 'unknown_subchild',
  detail: 'The taxonomy has no such subchild',
  expected: 'a subchild of the taxonomy, such as electricity-usage',
}
const noRows = ({ sheet, readsAllSheets }: Pick<OpenTemplate, 'sheet' | 'readsAllSheets'>): TemplateViolation => ({
  code: 'no_rows',
  detail: `The ${sheet === null ? 'template' : `sheet ${sheet.slice(0, 100)}`} has no rows below its headings`,
  expected: readsAllSheets
    ? 'at least one row'
    : 'the rows of the other sheets copied into it, as only this sheet is read',
})

async function readRows(
  rows: AsyncGenerator<Row>,
  reading: Reading & Omit<Submitting, 'context'> & Pick<OpenTemplate, 'sheet' | 'readsAllSheets' | 'mergedRows'>,
): Promise<Result<Omit<TemplateContent, 'mediaType' | 'sheet'>, TemplateFailure>> {
  const cells: CellViolation[] = []
  let total = 0
  let first: Entry | undefined
  let [firstRow, lastRow] = [0, 0]
  const batches = entryBatches(reading.subchildId)
  const emissions = emissionSums()
  const notices = entryNotices(reading.subchildId, reading.today)
  const credits = creditSums()
  const sitesWithViolations = new Set<string | undefined>()
  if (!reading.readsAllSheets) notices.tell('unread_sheets', 1)
  for await (const row of rows) {
    reading.signal?.throwIfAborted()
    if (batches.rows() + 1 > TEMPLATE_ROWS_MAX) throw new FileFailure('rows')
    firstRow ||= row.row
    lastRow = row.row
    const { value, failure } = readRow(row, reading, first?.method)
    first ??= value?.entry
    const violations = failure ?? methodViolations(row, value.entry, first)
    total += violations.length
    cells.push(...violations.slice(0, CELL_VIOLATIONS_MAX - cells.length))
    if (value) credits.add(row.row, value.entry)
    else sitesWithViolations.add(siteIn(row, reading.heading))
    // A file with a violation is refused as a whole, so later entries are not kept.
    if (!value || total > 0) continue
    batches.add(value.entry, [{ from: row.row, until: row.row }])
    emissions.add(value.lines)
    notices.add(row.row, value.entry, !value.lines.some(isInScope1Or2))
    for (const code of value.told) notices.tell(code, row.row)
  }
  for (const row of reading.mergedRows()) if (row >= firstRow && row <= lastRow) notices.tell('merged_cells', row)
  // A refused row may be the bill that covers a credit of its site, so that credit is not reported.
  const uncovered = (await credits.uncovered(reading.earlier.approved)).filter(
    ({ site }) => !sitesWithViolations.has(site),
  )
  const refused = uncovered.flatMap(({ number, rows }) => creditViolations(rows, headingOf(reading.heading, number)))
  const all = [...cells, ...refused].toSorted((one, other) => one.row - other.row)
  total += all.length - cells.length
  if (total > 0) return refuseCells(all.slice(0, CELL_VIOLATIONS_MAX), total)
  const days = batches.days()
  if (!first || !days) return refuseFile(noRows(reading))
  const { activity, inputs, isEstimated } = entryColumnsOf(first)
  await knowEarlier(notices, reading.earlier, { subchildId: reading.subchildId, sites: batches.sites(), days })
  return succeed({
    emissions: emissions.all(),
    notices: await noticesOf(notices),
    rows: batches.rows(),
    digest: batches.digest(),
    first: { activity, inputs, isEstimated },
    days,
    method: first.method,
    batches: batches.all(),
  })
}

/** The site of a row; undefined if it has none or an unreadable one. */
const siteIn = ({ cells }: Row, heading: Heading): string | undefined =>
  readSite(cells[heading.findIndex((column) => column?.kind === 'site')] ?? null).value

const headingOf = (heading: Heading, number: string): string =>
  heading.find((column) => column?.kind === 'parameter' && column.number === number)?.heading ?? ''

/** All entries of an item are calculated by one method: that of its first row. */
const methodViolations = ({ row }: Row, entry: Entry, first: Entry | undefined): CellViolation[] =>
  !first || entry.method === first.method ? [] : [otherMethod(row, first.method)]

const refuseFile = (violation: TemplateViolation) => fail<TemplateFailure>({ kind: 'file', violation })
const refuseCells = (cells: readonly CellViolation[], total: number) =>
  fail<TemplateFailure>({ kind: 'cells', cells, total })
