import { FileFailure } from '@tomorro/spreadsheet/file-failure'
import { fileKind } from '@tomorro/spreadsheet/file-kind'
import { openCsv } from '@tomorro/spreadsheet/read-csv'
import { type OpenWorkbook, openWorkbook } from '@tomorro/spreadsheet/read-xlsx'
import type { Limits, Row } from '@tomorro/spreadsheet/row'
import { type Habits, habitsOf } from './csv-habits.ts'
import { type About, aboutOfRecord, aboutOfSheet, type TemplateViolation } from './heading.ts'
import { type Heading, sheets, TEMPLATE_ROWS_MAX } from './layout.ts'

/** Rows besides entries: the hidden sheet or the first line of csv, and the headings. */
const limits: Limits = { rows: TEMPLATE_ROWS_MAX + 2, columns: 60, unpackedBytes: 200 * 1_024 * 1_024 }

/** A file that may be a template. */
export type OpenTemplate = {
  /** The sheet of the entries; null for csv. */
  readonly sheet: string | null
  readonly mediaType: 'text/csv' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  /** The template version and subchild that the file declares. */
  readonly said: About | undefined
  /** Why no sheet can be read as the entries. */
  readonly violation?: TemplateViolation
  /** The headings and the rows below them. */
  readonly rows: () => AsyncGenerator<Row>
  /** Reads all rows to find the notation of dates and decimals. */
  readonly habitsOf: (heading: Heading) => Promise<Habits>
  /** Whether no visible sheet with entries is left out. */
  readonly readsAllSheets: boolean
  /** The first rows of vertically merged cells; complete after all rows are read. */
  readonly mergedRows: () => readonly number[]
  readonly close: () => Promise<void>
}

/** Opens a file by its content, not by its name. Always `close` it. @throws FileFailure if it is neither a workbook nor csv */
export const openTemplate = async (path: string, signal?: AbortSignal): Promise<OpenTemplate> =>
  (await fileKind(path)) === 'csv' ? openAsCsv(path) : openAsWorkbook(path, signal)

async function openAsCsv(path: string): Promise<OpenTemplate> {
  const { rows, dialect } = await openCsv(path, limits)
  const { value: mark } = await rows.next()
  return {
    sheet: null,
    mediaType: 'text/csv',
    said: mark && aboutOfRecord(mark),
    rows: () => rows,
    async habitsOf(heading) {
      const { rows: again } = await openCsv(path, limits)
      await again.next()
      await again.next()
      return habitsOf(again, heading, dialect.delimiter)
    },
    readsAllSheets: true,
    mergedRows: () => [],
    close: async () => void (await rows.return(undefined)),
  }
}

async function openAsWorkbook(path: string, signal?: AbortSignal): Promise<OpenTemplate> {
  const workbook = await openWorkbook(path, limits, signal)
  try {
    const about: Row[] = []
    for await (const row of workbook.rows(sheets.about)) about.push(row)
    const { sheet, violation, readsAllSheets } = await entriesSheet(workbook)
    return {
      sheet,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      said: aboutOfSheet(about),
      ...(violation && { violation }),
      rows: () => workbook.rows(sheet),
      async habitsOf(heading) {
        const rows = workbook.rows(sheet)
        await rows.next()
        return habitsOf(rows, heading, undefined)
      },
      readsAllSheets,
      mergedRows: workbook.mergedRows,
      close: workbook.close,
    }
  } catch (error) {
    await workbook.close()
    throw error
  }
}

/** The sheet of the entries: by its name or, if it has been renamed, the only other visible sheet that is not empty. */
async function entriesSheet(workbook: OpenWorkbook) {
  const own: readonly string[] = Object.values(sheets)
  const others: string[] = []
  for (const { name, isHidden } of workbook.sheets)
    if (!isHidden && !own.includes(name) && (await holdsAnything(workbook.rows(name)))) others.push(name)
  if (workbook.sheets.some(({ name }) => name === sheets.entries))
    return { sheet: sheets.entries, readsAllSheets: others.length === 0 }
  const [sheet = sheets.entries, second] = others
  if (second === undefined) return { sheet, readsAllSheets: true }
  const violation: TemplateViolation = {
    code: 'sheet',
    detail: `No sheet is called ${sheets.entries}, and several could be it: ${others.join(', ').slice(0, 200)}`,
    expected: `the sheet with the rows called ${sheets.entries}`,
  }
  return { sheet, violation, readsAllSheets: false }
}

async function holdsAnything(rows: AsyncGenerator<Row>): Promise<boolean> {
  try {
    const { done } = await rows.next()
    await rows.return(undefined)
    return !done
  } catch (error) {
    // A sheet that is too wide for a template still holds something.
    if (error instanceof FileFailure) return true
    throw error
  }
}
