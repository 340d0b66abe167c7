import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { FileFault, type Limits, type Row } from './row.ts'

const RECORD_LENGTH_MAX = 64 * 1_024

/**
 * The rows of comma-separated text (RFC 4180) that hold something. The text is UTF-8, with or without a byte order mark; cells
 * are trimmed.
 * @throws FileFault
 */
export async function* readCsv(content: Readable, limits: Limits): AsyncGenerator<Row> {
  const parser = parse({
    trim: true,
    relax_column_count: true,
    max_record_size: RECORD_LENGTH_MAX,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  // What fails on the way is what reading the parser throws.
  pipeline(Readable.from(utf8(content)), parser, () => undefined)
  let row = 0
  let count = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++
      if (record.every((cell) => cell === '')) continue
      if (++count > limits.rows) throw new FileFault('rows')
      if (record.length > limits.columns) throw new FileFault('columns')
      yield { row, cells: record.map((cell) => (cell === '' ? null : cell)) }
    }
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('quotes', { cause: error })
  }
}

/** A byte order mark is left out; what is no UTF-8 is refused, since guessing the encoding would change names. */
async function* utf8(content: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (cause) {
      throw new FileFault('encoding', { cause })
    }
  }
  for await (const chunk of content as AsyncIterable<Buffer>) yield decode(chunk)
  yield decode()
}
