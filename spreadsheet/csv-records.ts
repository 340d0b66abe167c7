import { FileFault } from './row.ts'

/** A record that is longer has lost its closing quote. */
const RECORD_LENGTH_MAX = 64 * 1_024
const [QUOTE, COMMA, CR, LF, SPACE, TAB] = [34, 44, 13, 10, 32, 9]

/**
 * The records of comma-separated text (RFC 4180), which comes in pieces. Lines end in either way; cells are trimmed; a quote
 * within a cell that does not begin with one is a character like any other. Parsers from npm spend most of their time on records
 * that differ in length, as the first line of a template does from the others.
 * @throws FileFault `quotes`
 */
export async function* csvRecords(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    let at = 0
    for (let record = recordAt(text, at, false); record; record = recordAt(text, at, false)) {
      yield record.cells
      at = record.next
    }
    text = text.slice(at)
    if (text.length > RECORD_LENGTH_MAX) throw new FileFault('quotes')
  }
  for (let at = 0; at < text.length; ) {
    const record = recordAt(text, at, true)
    if (!record) return
    yield record.cells
    at = record.next
  }
}

type RecordText = { cells: string[]; next: number }
type CellText = { value: string; next: number }

/** The record that begins at a place; undefined where its end has not come yet. */
function recordAt(text: string, start: number, isWhole: boolean): RecordText | undefined {
  const cells: string[] = []
  for (let at = start; ; ) {
    const cell = cellAt(text, at, isWhole)
    if (!cell) return undefined
    cells.push(cell.value)
    at = cell.next
    if (at >= text.length) return isWhole ? { cells, next: at } : undefined
    const end = text.charCodeAt(at)
    if (end === COMMA) at++
    else if (end === LF) return { cells, next: at + 1 }
    // What follows decides whether the line ends in one character or two.
    else if (end === CR && at + 1 === text.length && !isWhole) return undefined
    else if (end === CR) return { cells, next: text.charCodeAt(at + 1) === LF ? at + 2 : at + 1 }
    else throw new FileFault('quotes')
  }
}

function cellAt(text: string, at: number, isWhole: boolean): CellText | undefined {
  const first = skipBlanks(text, at)
  if (text.charCodeAt(first) === QUOTE) return quotedAt(text, first, isWhole)
  let end = first
  for (let code = text.charCodeAt(end); end < text.length && code !== COMMA && code !== CR && code !== LF; )
    code = text.charCodeAt(++end)
  return { value: text.slice(first, end).trimEnd(), next: end }
}

function quotedAt(text: string, open: number, isWhole: boolean): CellText | undefined {
  for (let from = open + 1; ; ) {
    const close = text.indexOf('"', from)
    if (close === -1 && isWhole) throw new FileFault('quotes')
    if (close === -1 || (close + 1 === text.length && !isWhole)) return undefined
    if (text.charCodeAt(close + 1) !== QUOTE) {
      const value = text
        .slice(open + 1, close)
        .replaceAll('""', '"')
        .trim()
      return { value, next: skipBlanks(text, close + 1) }
    }
    from = close + 2
  }
}

function skipBlanks(text: string, at: number): number {
  let next = at
  for (let code = text.charCodeAt(next); code === SPACE || code === TAB; ) code = text.charCodeAt(++next)
  return next
}
