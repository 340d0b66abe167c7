import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { invalidRequest } from '@tomorro/runtime/problem'
import { newUploadPlace } from '@tomorro/runtime/received-file'
import { FileFailure } from '@tomorro/spreadsheet/file-failure'
import { type OpenWorkbook, openWorkbook } from '@tomorro/spreadsheet/read-xlsx'
import type { Limits } from '@tomorro/spreadsheet/row'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { storedFile } from '../stored-file.ts'
import { describeSheet, type ImportSheet } from './layout.ts'

/** Maximum rows of an import below its heading. */
export const IMPORT_ROWS_MAX = 100_000
/** Rows of titles above the heading. */
const limits: Limits = { rows: IMPORT_ROWS_MAX + 100, columns: 200, unpackedBytes: 200 * 1_024 * 1_024 }
const SHEETS_MAX = 50

type File = { path: string; pointer: string }

/**
 * Opens an exported file, xlsx or csv by its content, and closes it after the work.
 * @throws Problem `invalid_request` if it is neither, or too large
 */
export async function withFile<Result>(
  { path, pointer }: File,
  signal: AbortSignal | undefined,
  work: (file: OpenWorkbook) => Promise<Result>,
): Promise<Result> {
  let file: OpenWorkbook | undefined
  try {
    file = await openWorkbook(path, limits, signal)
    return await work(file)
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    const expected = `an xlsx workbook without macros or password, or a csv file, of at most ${IMPORT_ROWS_MAX} rows`
    throw invalidRequest([{ in: 'body', pointer, code: error.code, detail: error.message, expected }])
  } finally {
    await file?.close()
  }
}

/** Copies a stored file to disk for the work, and removes the copy. */
export async function withStored<Result>(
  store: ObjectStore,
  key: string,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const content = await storedFile(store, key)
  const path = newUploadPlace()
  try {
    await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    return await work(path)
  } finally {
    await rm(path, { force: true })
  }
}

/** Describes each sheet that is not empty. @throws FileFailure `empty` if all are */
export async function describeSheets({ sheets, rows, delimiter }: OpenWorkbook): Promise<ImportSheet[]> {
  const described: ImportSheet[] = []
  for (const sheet of sheets) {
    if (described.length === SHEETS_MAX) break
    const found = await describeSheet(sheet, rows(sheet.name), { delimiter })
    if (found.rows > 0) described.push(found)
  }
  if (described.length === 0) throw new FileFailure('empty', { detail: 'No cell of the file holds anything' })
  return described
}
