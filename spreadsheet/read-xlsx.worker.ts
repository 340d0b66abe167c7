import { parentPort, workerData } from 'node:worker_threads'
import { FileFailure } from './file-failure.ts'
import { fileKind } from './file-kind.ts'
import { openCsv } from './read-csv.ts'
import { FORMULA, type Limits, type Row } from './row.ts'
import { readSharedStrings } from './shared-strings.ts'
import { sheetRows } from './sheet-rows.ts'
import { openWorkbookParts, type Workbook } from './workbook.ts'
import type { Answer, Ask, SentRow } from './worker-message.ts'

// Reads one workbook, or csv as a workbook of one sheet. Each question of the main thread gets one answer, so that rows are read no faster than they are taken.

/** Rows of one answer, and the characters after which it is sent early. */
const ROWS_MAX = 500
const CHARACTERS_MAX = 256 * 1_024

const port = parentPort ?? missing()
const { path, limits } = workerData as { path: string; limits: Limits }
let isCsv = false
let workbook: Workbook | undefined
let strings: readonly string[] | undefined
let rows: AsyncGenerator<Row> | undefined
let mergedRows: number[] = []

port.on('message', (ask: Ask) => {
  answer(ask).then(
    (answer) => port.postMessage(answer),
    (error: unknown) => port.postMessage(toFailure(error)),
  )
})

async function answer(ask: Ask): Promise<Answer> {
  if (ask.kind === 'open') {
    isCsv = (await fileKind(path)) === 'csv'
    if (isCsv) {
      const { dialect } = await openCsv(path, limits)
      return { kind: 'sheets', sheets: [{ name: 'csv', isHidden: false }], delimiter: dialect.delimiter }
    }
    workbook = await openWorkbookParts(path, limits.unpackedBytes)
    return { kind: 'sheets', sheets: workbook.sheets.map(({ name, isHidden }) => ({ name, isHidden })) }
  }
  if (ask.kind === 'sheet') rows = await rowsOf(ask.at)
  return nextRows()
}

async function rowsOf(at: number): Promise<AsyncGenerator<Row> | undefined> {
  if (isCsv) return (await openCsv(path, limits)).rows
  const sheet = workbook?.sheets[at]
  if (!workbook || !sheet) return undefined
  const { archive, sharedStrings, formats, is1904 } = workbook
  mergedRows = []
  strings ??= sharedStrings === undefined ? [] : await readSharedStrings(archive.read(sharedStrings))
  return sheetRows(archive.read(sheet.part), { strings, formats, is1904, limits, mergedRows })
}

async function nextRows(): Promise<Answer> {
  const sent: SentRow[] = []
  let characters = 0
  while (rows && sent.length < ROWS_MAX && characters < CHARACTERS_MAX) {
    const { value: row, done } = await rows.next()
    if (done) {
      rows = undefined
      return { kind: 'rows', rows: sent, isLast: true, mergedRows }
    }
    for (const cell of row.cells) if (typeof cell === 'string') characters += cell.length
    // Symbols do not pass between threads.
    sent.push({ ...row, cells: row.cells.map((cell) => (cell === FORMULA ? undefined : cell)) })
  }
  return { kind: 'rows', rows: sent, isLast: rows === undefined }
}

function toFailure(error: unknown): Answer {
  const failure = error instanceof FileFailure ? error : new FileFailure('damaged', { cause: error })
  const { cause } = failure
  return {
    kind: 'failure',
    code: failure.code,
    detail: failure.message,
    cause: cause instanceof Error ? cause.message : '',
  }
}

function missing(): never {
  throw new Error('This module runs as a worker thread')
}
