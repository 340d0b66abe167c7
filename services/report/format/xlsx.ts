import type { Readable } from 'node:stream'
import { type CellStyle, type CellValue, type Cell as SheetCell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { AppendixLine, Block, Cell, ReportKind, Row, Section, Table } from '../model/facts.ts'
import type { Totals } from '../model/report-model.ts'
import { columnLetters, columnOf, LINES_PER_SHEET, linesSheet, linesXml } from './lines-sheet.ts'
import type { ReportDocument } from './report-document.ts'
import {
  bold,
  headingStyle,
  indented,
  numericHeadingStyle,
  sectionStyle,
  titleStyle,
  totalStyle,
  wrapped,
} from './sheet-style.ts'
import { partsOf, zipOf } from './workbook-zip.ts'

const LINES = 'Lines'
const kindSheets: Readonly<Record<ReportKind, string>> = {
  activity: 'Emissions',
  secr: 'SECR',
  inventory: 'Inventory',
  'carbon-reduction-plan': 'Plan',
}
const sectionSheets: Readonly<Record<string, string>> = {
  draft: 'Summary',
  organisation: 'Summary',
  signature: 'Summary',
  appendix: 'Summary',
  series: 'By month',
  // On a sheet of its own: a column per month would shrink the other tables in print.
  completeness: 'Completeness',
  methods: 'Methods',
  restatements: 'Restatements',
}

/**
 * The report as a workbook: a sheet per part, and the ledger lines, read page by page while the workbook is written. Figures are
 * numbers; kilograms of the totals have exact text beside them, because a spreadsheet keeps 15 digits.
 */
export async function xlsxFile(
  document: ReportDocument,
  pages: AsyncIterable<readonly AppendixLine[]>,
): Promise<Readable> {
  const counts = lineSheets(document.lines)
  const small = await writeXlsx({
    properties: {
      title: document.title,
      creator: 'Tomorro',
      company: document.organisation,
      created: new Date(document.askedOn),
      modified: new Date(document.askedOn),
    },
    sheets: [...contentSheets(document), ...counts.map(linesSheet)],
  })
  const parts = new Map<string, Buffer | AsyncIterable<string>>(await partsOf(small))
  const first = parts.size === 0 ? 0 : contentSheets(document).length
  const lines = linesOf(pages)
  for (const [index, { lines: count }] of counts.entries()) {
    const name = `xl/worksheets/sheet${first + index + 1}.xml`
    const sheet = parts.get(name)
    if (!Buffer.isBuffer(sheet)) throw new Error(`The workbook has no part ${name}`)
    parts.set(name, linesXml(sheet.toString('utf8'), lines, count))
  }
  return zipOf(parts)
}

/** The sheets of lines, with the number of lines on each. */
function lineSheets(lines: number): { name: string; lines: number }[] {
  const sheets = Math.max(1, Math.ceil(lines / LINES_PER_SHEET))
  return Array.from({ length: sheets }, (_, index) => ({
    name: index === 0 ? LINES : `${LINES} ${index + 1}`,
    lines: Math.min(LINES_PER_SHEET, lines - index * LINES_PER_SHEET),
  }))
}

/** Lines one by one, whatever their pages; several sheets read from it in turn. */
async function* linesOf(pages: AsyncIterable<readonly AppendixLine[]>): AsyncGenerator<AppendixLine, void, undefined> {
  for await (const page of pages) yield* page
}

function contentSheets(document: ReportDocument): WriteSheet[] {
  const main = kindSheets[document.kind]
  const names = ['Summary', main, 'By month', 'Completeness', 'Methods', 'Restatements']
  const bySheet = Map.groupBy(document.sections, ({ id }) => sectionSheets[id] ?? main)
  return names.flatMap((name) => {
    const sections = bySheet.get(name) ?? []
    if (name === 'Summary') return [sheetOf(name, sections, document)]
    return sections.length === 0 ? [] : [sheetOf(name, sections)]
  })
}

const LABEL_WIDTH = 54
const COLUMN_WIDTH = 19
/** The columns of months. */
const NARROW = { sheet: 'Completeness', width: 10 }
/** Mean width of a character of text, in digits, the unit of column widths. */
const CHARACTER_WIDTH = 0.84
const BOLD_WIDTH = 1
const ROW_HEIGHT = 15
const COLUMNS = 6

/** Collects the rows of a sheet with their styles. */
function sheetOf(name: string, sections: readonly Section[], document?: ReportDocument): WriteSheet {
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<SheetCell>>()
  const merges: NonNullable<WriteSheet['merges']> = []
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map()
  const width = name === NARROW.sheet ? NARROW.width : COLUMN_WIDTH
  // A merged paragraph breaks between words, so it holds less than the width of its columns.
  const mergedWidth = LABEL_WIDTH + (COLUMNS - 1) * width
  let columns = COLUMNS
  const add: Add = (values, { height, isWide = false } = {}) => {
    const index = rows.length
    const last = values.length - 1
    if (isWide && last < COLUMNS - 1)
      merges.push({ startRow: index, startCol: last, endRow: index, endCol: COLUMNS - 1 })
    rows.push(values.map(([value]) => value))
    for (const [column, [value, style]] of values.entries())
      if (style !== undefined) cells.set(`${index},${column}`, { value, style })
    if (height !== undefined) rowDefs.set(index, { height })
    columns = Math.max(columns, values.length)
  }
  const addText = (words: string): void => {
    const height = ROW_HEIGHT * Math.max(1, Math.ceil(words.length / mergedWidth))
    merges.push({ startRow: rows.length, startCol: 0, endRow: rows.length, endCol: COLUMNS - 1 })
    add([[words, wrapped]], { height })
  }
  if (document !== undefined) {
    add([[document.title, titleStyle]], { height: 26 })
    add([[document.organisation, bold]])
    add([[document.periodText]])
    if (document.isDraft) add([['Draft', bold]])
    add([])
  }
  for (const { title, blocks } of sections) {
    add([[title, sectionStyle]], { height: 21 })
    for (const block of blocks) addBlock(block, add, addText)
    add([])
  }
  if (document !== undefined) addCheck(document, rows, cells)
  return {
    name,
    rows,
    cells,
    merges,
    rowDefs,
    columns: Array.from({ length: columns }, (_, index) => ({ width: index === 0 ? LABEL_WIDTH : width })),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
  }
}

/** Adds a row. `isWide` spreads its last cell over the remaining columns. */
type Add = (
  values: readonly (readonly [CellValue, CellStyle?])[],
  options?: { readonly height?: number; readonly isWide?: boolean },
) => void

function addBlock(block: Block, add: Add, addText: (words: string) => void): void {
  switch (block.type) {
    case 'text':
      addText(block.text)
      return
    case 'list':
      for (const item of block.items) addText(`•  ${item}`)
      return
    case 'table':
      addTable(block, add)
      if (block.note !== undefined) addText(block.note)
      add([])
      return
    case 'chart':
      addText(block.sentence)
  }
}

/** A last column of text takes the remaining columns. */
function addTable({ title, columns, rows }: Table, add: Add): void {
  const isWide = columns.at(-1)?.isNumeric === false
  const headings = columns.map(({ title: heading, unit }) => (unit === undefined ? heading : `${heading} (${unit})`))
  add([[title, bold]])
  add(
    headings.map((heading, index) => [heading, headingStyleOf(columns, index)]),
    { height: Math.max(18, heightOf(headings, false, BOLD_WIDTH)), isWide },
  )
  for (const each of rows) {
    const texts = each.cells.map(({ text, value }) => (value === undefined ? text : ''))
    add(valuesOf(each, columns), { height: heightOf(texts, isWide), isWide })
  }
}

const isBesideFigures = (columns: Table['columns'], index: number): boolean =>
  columns[index]?.isNumeric === false && columns[index - 1]?.isNumeric === true

function headingStyleOf(columns: Table['columns'], index: number): CellStyle {
  if (columns[index]?.isNumeric) return numericHeadingStyle
  return isBesideFigures(columns, index)
    ? { ...headingStyle, alignment: { ...headingStyle.alignment, ...indented } }
    : headingStyle
}

/** The height of wrapped texts: programs do not measure rows of merged cells, and some measure no rows at all. */
function heightOf(texts: readonly string[], isWide: boolean, characterWidth = CHARACTER_WIDTH): number {
  const rows = texts.map((text, index) => {
    const left = isWide && index === texts.length - 1 ? Math.max(1, COLUMNS - index) : 1
    return Math.ceil((text.length * characterWidth) / (index === 0 ? LABEL_WIDTH : COLUMN_WIDTH * left))
  })
  return ROW_HEIGHT * Math.max(1, ...rows)
}

const valuesOf = ({ cells, isTotal }: Row, columns: Table['columns']): [CellValue, CellStyle?][] =>
  cells.map((cell, index): [CellValue, CellStyle?] => {
    const isNumber = cell.value !== undefined
    const style: CellStyle = {
      ...(isTotal && totalStyle),
      ...(isNumber ? { numFmt: numberFormat(cell), alignment: { vertical: 'top' } } : wrapped),
      ...(!isNumber && columns[index]?.isNumeric && { alignment: { horizontal: 'right', vertical: 'top' } }),
      ...(isBesideFigures(columns, index) && { alignment: { ...wrapped.alignment, ...indented } }),
    }
    return [isNumber ? Number(cell.value) : cell.text, style]
  })

/** The number format that matches the cell's text. */
function numberFormat({ text }: Cell): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
}

/** The totals as exact text, beside sums over the sheets of lines that a spreadsheet program calculates. */
function addCheck(document: ReportDocument, rows: CellValue[][], cells: Map<string, Partial<SheetCell>>): void {
  const sheets = lineSheets(document.lines)
  const checks = [
    ['kg_co2e', 'Total with Scope 2 location-based, kgCO2e', document.totals.location],
    ['kg_co2e_market', 'Total with Scope 2 market-based, kgCO2e', document.totals.market],
    ['kg_co2_outside_of_scopes', 'Biogenic CO2 outside of scopes, kg', document.totals.outsideOfScopes],
  ] as const satisfies readonly [string, string, Totals['location']][]
  const put = (column: number, value: CellValue, style: CellStyle) =>
    cells.set(`${rows.length - 1},${column}`, { value, style })
  rows.push([
    'Check of the totals against the sheet Lines',
    'Report, exact',
    'Report',
    'Sum of the lines',
    'Difference',
  ])
  for (let column = 0; column < 5; column++)
    put(column, rows.at(-1)?.[column] ?? null, column === 0 ? headingStyle : numericHeadingStyle)
  for (const [name, label, total] of checks) {
    const index = rows.length
    rows.push([label, total.toString(), total.toNumber()])
    const letters = columnLetters(columnOf(name))
    const sum = sheets.map((sheet) => `SUM('${sheet.name}'!${letters}2:${letters}${sheet.lines + 1})`).join('+')
    const numFmt = '#,##0.00000'
    put(1, total.toString(), { alignment: { horizontal: 'right' } })
    put(2, total.toNumber(), { numFmt })
    // Sums of binary fractions differ below the fifth decimal, the last one of the ledger.
    cells.set(`${index},3`, { formula: `ROUND(${sum},5)`, formulaResult: total.toNumber(), style: { numFmt } })
    cells.set(`${index},4`, { formula: `ROUND(D${index + 1}-C${index + 1},5)`, formulaResult: 0, style: { numFmt } })
  }
}
