import type { Readable } from 'node:stream'
import { csvRecords } from './csv-records.ts'
import { FileFault, type Limits, type Row } from './row.ts'

/**
 * The rows of comma-separated text that hold something, counted as a spreadsheet counts them. The text is UTF-8, with or without a
 * byte order mark.
 * @throws FileFault
 */
export async function* readCsv(content: Readable, limits: Limits): AsyncGenerator<Row> {
  let row = 0
  let count = 0
  for await (const record of csvRecords(utf8(content))) {
    row++
    if (record.every((cell) => cell === '')) continue
    if (++count > limits.rows) throw new FileFault('rows')
    if (record.length > limits.columns) throw new FileFault('columns')
    yield { row, cells: record.map((cell) => (cell === '' ? null : cell)) }
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
