import { createReadStream } from 'node:fs'
import { placeOf, ROW_MAX } from './cell-place.ts'
import { csvDialect, type Dialect } from './csv-dialect.ts'
import { csvRecords } from './csv-records.ts'
import { FileFailure, failureAt } from './file-failure.ts'
import { isBlank, type Limits, type Row } from './row.ts'

/** Bytes read at once. Other requests wait while they are parsed and checked: 64 KiB of 5,000 invalid rows take 0.3 s of a processor. */
const PIECE_BYTES = 8 * 1_024

export type OpenCsv = { readonly dialect: Dialect; readonly rows: AsyncGenerator<Row> }

/**
 * The rows of comma-separated text that hold something, counted as a spreadsheet counts them. A row has a cell, `null` where it
 * is empty, for each delimiter that the file has.
 * @throws FileFailure
 */
export async function openCsv(path: string, limits: Limits): Promise<OpenCsv> {
  const dialect = await csvDialect(path)
  return { dialect, rows: rowsOf(path, dialect, limits) }
}

async function* rowsOf(path: string, dialect: Dialect, limits: Limits): AsyncGenerator<Row> {
  let row = 0
  let count = 0
  // Excel does not show the line of `sep=`, so it has no number.
  let isSeparatorLine = dialect.hasSeparatorLine
  try {
    for await (const record of csvRecords(textOf(path, dialect), dialect.delimiter)) {
      if (isSeparatorLine) {
        isSeparatorLine = false
        continue
      }
      if (++row > ROW_MAX) throw new FileFailure('rows')
      if (record.every(isBlank)) continue
      if (++count > limits.rows) throw new FileFailure('rows')
      if (record.length > limits.columns) throw failureAt('columns', placeOf(row, limits.columns + 1))
      const storable = record.findIndex((cell) => !cell.isWellFormed() || cell.includes('\0'))
      if (storable !== -1) throw failureAt('characters', placeOf(row, storable + 1))
      yield { row, cells: record.map(cellOf) }
    }
  } catch (error) {
    const isOfRecord = error instanceof FileFailure && (error.code === 'quotes' || error.code === 'row_length')
    throw isOfRecord ? failureAt(error.code, `row ${row + 1}`, error) : error
  }
}

/** Exports write `="0012"` to keep Excel from taking a text for a number. */
const QUOTED_BY_FORMULA = /^="([^"]*)"$/

function cellOf(field: string): string | null {
  const text = field.startsWith('="') ? field.replace(QUOTED_BY_FORMULA, '$1') : field
  return isBlank(text) ? null : text
}

/** The text without its byte order mark. */
async function* textOf(path: string, { encoding }: Dialect): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (cause) {
      throw new FileFailure('encoding', { cause })
    }
  }
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>)
    yield decode(chunk)
  yield decode()
}
