import type { Delimiter } from './csv-dialect.ts'
import { FileFailure } from './file-failure.ts'

/** A longer record is refused; one with a quote that is open by then is taken as missing the closing one. */
const RECORD_LENGTH_MAX = 64 * 1_024
const [QUOTE, CR, LF, SPACE, TAB] = [34, 13, 10, 32, 9]

/**
 * The records of delimited text (RFC 4180), which comes in pieces. Lines end in CRLF, LF or CR; cells are trimmed; a quote inside
 * a cell that does not begin with one is a character like any other. csv-parse and papaparse are slower by far on records of
 * different lengths, and the first line of a template is shorter than the others.
 * @throws FileFailure `quotes`, `row_length`
 */
export async function* csvRecords(pieces: AsyncIterable<string>, delimiter: Delimiter = ','): AsyncGenerator<string[]> {
  const comma = delimiter.charCodeAt(0)
  let text = ''
  for await (const piece of pieces) {
    text += piece
    let at = 0
    for (let record = recordAt(text, at, comma, false); record; record = recordAt(text, at, comma, false)) {
      yield record.cells
      at = record.next
    }
    text = text.slice(at)
    if (text.length > RECORD_LENGTH_MAX)
      throw new FileFailure(text.split('"').length % 2 === 0 ? 'quotes' : 'row_length')
  }
  for (let at = 0; at < text.length; ) {
    const record = recordAt(text, at, comma, true)
    if (!record) return
    yield record.cells
    at = record.next
  }
}

type RecordText = { cells: string[]; next: number }
type CellText = { value: string; next: number }

/** The record that begins at a place; undefined where its end has not arrived yet. */
function recordAt(text: string, start: number, comma: number, isWhole: boolean): RecordText | undefined {
  const cells: string[] = []
  for (let at = start; ; ) {
    const cell = cellAt(text, at, comma, isWhole)
    if (!cell) return undefined
    cells.push(cell.value)
    at = cell.next
    if (at >= text.length) return isWhole ? { cells, next: at } : undefined
    const end = text.charCodeAt(at)
    if (end === comma) at++
    else if (end === LF) return { cells, next: at + 1 }
    // The next character decides whether the line ends in one character or two.
    else if (end === CR && at + 1 === text.length && !isWhole) return undefined
    else if (end === CR) return { cells, next: text.charCodeAt(at + 1) === LF ? at + 2 : at + 1 }
    else throw new FileFailure('quotes')
  }
}

function cellAt(text: string, at: number, comma: number, isWhole: boolean): CellText | undefined {
  const first = skipBlanks(text, at, comma)
  if (text.charCodeAt(first) === QUOTE) return quotedAt(text, first, comma, isWhole)
  let end = first
  for (let code = text.charCodeAt(end); end < text.length && code !== comma && code !== CR && code !== LF; )
    code = text.charCodeAt(++end)
  return { value: text.slice(first, end).trimEnd(), next: end }
}

function quotedAt(text: string, open: number, comma: number, isWhole: boolean): CellText | undefined {
  for (let from = open + 1; ; ) {
    const close = text.indexOf('"', from)
    if (close === -1 && isWhole) throw new FileFailure('quotes')
    if (close === -1 || (close + 1 === text.length && !isWhole)) return undefined
    if (text.charCodeAt(close + 1) !== QUOTE) {
      const value = text
        .slice(open + 1, close)
        .replaceAll('""', '"')
        .trim()
      return { value, next: skipBlanks(text, close + 1, comma) }
    }
    from = close + 2
  }
}

/** Spaces and tabs, unless tabs delimit. */
function skipBlanks(text: string, at: number, comma: number): number {
  let next = at
  for (let code = text.charCodeAt(next); code === SPACE || (code === TAB && code !== comma); )
    code = text.charCodeAt(++next)
  return next
}
