import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { AppendixLine } from '../model/facts.ts'
import { appendixColumns } from './appendix.ts'
import { headingStyle } from './sheet-style.ts'

/** A sheet holds 1,048,576 rows, including the heading. */
export const LINES_PER_SHEET = 1_048_575

/** Lines per chunk of text, some hundred kilobytes. */
const LINES_PER_CHUNK = 250

type SheetColumn = {
  readonly title: string
  readonly width: number
  readonly name: string
  readonly isText: boolean
  readonly numFmt?: string
  readonly of: (line: AppendixLine) => string | number | null
}

const isTotal = (name: string): boolean => name.startsWith('kg_co2e') || name === 'kg_co2_outside_of_scopes'

/** Decimals are numbers. Those of the totals have exact text beside them, because a number keeps 15 digits. */
const sheetColumns: readonly SheetColumn[] = appendixColumns.flatMap(({ name, title, width, kind, of }) => [
  {
    ...{ title, width, name, of, isText: kind === 'text' },
    ...(kind === 'integer' && { numFmt: '0' }),
    ...(kind === 'decimal' && { numFmt: '#,##0.00###' }),
  },
  ...(isTotal(name) ? [{ title: `${title}, exact`, width, name: `${name}_text`, of, isText: true }] : []),
])

/** The position of a column by its name in csv. */
export const columnOf = (name: string): number => sheetColumns.findIndex((column) => column.name === name)

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`
}

/** A sheet with headings, widths and one row with the styles of a line; `linesXml` replaces that row with the lines. */
export function linesSheet({ name, lines }: { name: string; lines: number }): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [index, { title, isText, numFmt }] of sheetColumns.entries()) {
    cells.set(`0,${index}`, { value: title, style: headingStyle })
    const style: CellStyle | undefined = numFmt === undefined ? undefined : { numFmt }
    cells.set(`1,${index}`, { value: isText ? 'x' : 1, ...(style && { style }) })
  }
  return {
    name,
    rows: [sheetColumns.map(({ title }) => title), sheetColumns.map(({ isText }) => (isText ? 'x' : 1))],
    cells,
    columns: sheetColumns.map(({ width }) => ({ width })),
    rowDefs: new Map([[0, { height: 45 }]]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(sheetColumns.length - 1)}${Math.max(2, lines + 1)}` },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/**
 * The XML of a sheet of lines, in chunks.
 * @param template the XML of `linesSheet`
 * @param lines an iterator; lines after the first `count` are left for the next sheet
 * @throws Error if there are fewer lines
 */
export async function* linesXml(
  template: string,
  lines: AsyncIterator<AppendixLine>,
  count: number,
): AsyncGenerator<string> {
  const start = template.indexOf('<row r="2"')
  const end = template.indexOf('</row>', start) + '</row>'.length
  if (start === -1 || end <= start) throw new Error('The sheet of lines has no row that shows its styles')
  const openings = openingsOf(template.slice(start, end))
  // bounded: the template is ours
  yield template.slice(0, start).replace(/<dimension [^>]*\/>/, '')
  let chunk: string[] = []
  for (let written = 0; written < count; written++) {
    const { value: line, done } = await lines.next()
    if (done) throw new Error(`The sheet of lines ends after ${written} of ${count} lines`)
    chunk.push(rowXml(line, written + 2, openings))
    if (chunk.length === LINES_PER_CHUNK) {
      yield chunk.join('')
      chunk = []
    }
  }
  yield chunk.join('')
  yield template.slice(end)
}

/** The start of each column's cell: its letters and its style. */
function openingsOf(row: string): { letters: string; style: string }[] {
  const styles = new Map(
    // bounded: a row of the template
    [...row.matchAll(/<c ([^>]*)>/g)].map(([, attributes = '']) => [
      /r="([A-Z]+)2"/.exec(attributes)?.[1] ?? '',
      /(?:^| )s="(\d+)"/.exec(attributes)?.[1],
    ]),
  )
  return sheetColumns.map((_, index) => {
    const letters = columnLetters(index)
    const style = styles.get(letters)
    return { letters, style: style === undefined ? '' : ` s="${style}"` }
  })
}

function rowXml(line: AppendixLine, row: number, openings: readonly { letters: string; style: string }[]): string {
  let xml = `<row r="${row}">`
  for (const [index, { isText, of }] of sheetColumns.entries()) {
    const value = of(line)
    const opening = openings[index]
    if (value === null || value === '' || opening === undefined) continue
    const { letters, style } = opening
    xml += isText
      ? `<c r="${letters}${row}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(String(value))}</t></is></c>`
      : `<c r="${letters}${row}"${style}><v>${value}</v></c>`
  }
  return `${xml}</row>`
}

const MARKUP = /[&<>]/g
// Characters that XML 1.0 cannot hold. The ledger has none: activity with them is refused.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(MARKUP, (mark) => escapes[mark] ?? mark)
    .replaceAll(NOT_XML, '')
