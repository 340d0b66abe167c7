import type { Readable } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import { addDays } from '@tomorro/carbon/calendar'
import { basisLabels } from '@tomorro/carbon/labels'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { figureText } from '../model/amount.ts'
import type { AppendixLine, Block, Section, Table } from '../model/facts.ts'
import { drawChart } from './pdf-chart.ts'
import { glyphs, ink, MARGIN, openPages, type Pages, type Structure, tag } from './pdf-page.ts'
import { drawTable } from './pdf-table.ts'
import type { ReportDocument } from './report-document.ts'

/** Maximum ledger lines in the PDF; the csv has all. */
export const LINES_PRINTED = 1_000
/** Lines that are drawn between two pauses in which other work of the process runs. */
const LINES_PER_TURN = 50

/** The csv file with every line, which the PDF refers to. */
export type CompleteFile = { readonly fileName: string; readonly bytes: number; readonly sha256: string }

/**
 * The report as tagged PDF (PDF/UA, A4): all sections, the first lines of the appendix, and the name and SHA-256 of the csv with
 * all lines.
 */
export function pdfFile(
  document: ReportDocument,
  pages: AsyncIterable<readonly AppendixLine[]>,
  complete: CompleteFile,
): Readable {
  const sheet = openPages(document)
  draw(sheet, document, pages, complete).then(
    () => sheet.pdf.end(),
    (error: Error) => sheet.pdf.destroy(error),
  )
  return sheet.pdf as unknown as Readable
}

async function draw(
  sheet: Pages,
  document: ReportDocument,
  pages: AsyncIterable<readonly AppendixLine[]>,
  complete: CompleteFile,
): Promise<void> {
  // The reader of the stream has asked for it by then.
  await breathe()
  sheet.add()
  drawHead(sheet, document)
  for (const section of document.sections) {
    if (section.id === 'appendix') continue
    drawSection(sheet, section)
    await breathe()
  }
  const appendix = document.sections.find(({ id }) => id === 'appendix')
  if (appendix !== undefined) await drawAppendix(sheet, appendix, document, pages, complete)
  sheet.root.end()
}

function drawHead(sheet: Pages, { title, organisation, periodText, isDraft }: ReportDocument): void {
  const { pdf, root } = sheet
  const width = sheet.width()
  const line = (type: string, words: string, font: string, size: number, colour: string, gap: number) => {
    pdf.font(font).fontSize(size).fillColor(colour)
    tag(sheet, root, type, () => pdf.text(glyphs(pdf, words), MARGIN, pdf.y, { width }))
    pdf.y += gap
  }
  line('P', organisation, 'bold', 11, ink.muted, 2)
  line('H1', title, 'bold', 24, ink.text, 4)
  line('P', isDraft ? `${periodText}. Draft, not for filing.` : periodText, 'regular', 11, ink.muted, 10)
  sheet.artifact('Layout', () => {
    pdf
      .moveTo(MARGIN, pdf.y)
      .lineTo(MARGIN + width, pdf.y)
      .lineWidth(1.5)
      .strokeColor(ink['scope-1'])
      .stroke()
  })
  pdf.y += 16
  pdf.outline.addItem(title)
}

/** @returns the section's structure element, still open */
function openSection(sheet: Pages, { title }: Section): Structure {
  const { pdf, root } = sheet
  // A heading, a caption, the head of a table and its first row stay together.
  sheet.need(170)
  const structure = pdf.struct('Sect')
  root.add(structure)
  pdf.y += 6
  pdf.font('bold').fontSize(15).fillColor(ink.text)
  tag(sheet, structure, 'H2', () => pdf.text(glyphs(pdf, title), MARGIN, pdf.y, { width: sheet.width() }))
  pdf.y += 6
  pdf.outline.addItem(title)
  return structure
}

function drawSection(sheet: Pages, section: Section): void {
  const structure = openSection(sheet, section)
  for (const block of section.blocks) drawBlock(sheet, structure, block)
  structure.end()
  sheet.pdf.y += 8
}

function drawBlock(sheet: Pages, parent: Structure, block: Block): void {
  switch (block.type) {
    case 'text':
      drawText(sheet, parent, block.text)
      return
    case 'list':
      drawList(sheet, parent, block.items)
      return
    case 'table':
      if (block.columns.length > WIDE) drawTable(sheet, parent, block, { fontSize: 7.5 })
      else drawTable(sheet, parent, block)
      return
    case 'chart':
      drawChart(sheet, parent, block)
  }
}

/** Tables with more columns get a smaller font. */
const WIDE = 7

function drawText(sheet: Pages, parent: Structure, words: string): void {
  const { pdf } = sheet
  sheet.need(28)
  pdf.font('regular').fontSize(10).fillColor(ink.text)
  tag(sheet, parent, 'P', () => flow(sheet, words, MARGIN, sheet.width()))
  pdf.y += 6
}

function drawList(sheet: Pages, parent: Structure, items: readonly string[]): void {
  const { pdf } = sheet
  const list = pdf.struct('L')
  parent.add(list)
  for (const words of items) {
    sheet.need(28)
    pdf.font('regular').fontSize(10).fillColor(ink.text)
    const item = pdf.struct('LI')
    list.add(item)
    const top = pdf.y
    tag(sheet, item, 'Lbl', () => pdf.text('•', MARGIN + 2, top, { lineBreak: false }))
    pdf.y = top
    tag(sheet, item, 'LBody', () => flow(sheet, words, MARGIN + 14, sheet.width() - 14))
    item.end()
    pdf.y += 3
  }
  list.end()
  pdf.x = MARGIN
  pdf.y += 6
}

/** Sets a text that may span pages. */
const flow = ({ pdf }: Pages, words: string, x: number, width: number): void =>
  void pdf.text(glyphs(pdf, words), x, pdf.y, { width })

async function drawAppendix(
  sheet: Pages,
  section: Section,
  document: ReportDocument,
  pages: AsyncIterable<readonly AppendixLine[]>,
  { fileName, bytes, sha256 }: CompleteFile,
): Promise<void> {
  sheet.add('landscape')
  const structure = openSection(sheet, section)
  for (const block of section.blocks) drawBlock(sheet, structure, block)
  const printed = Math.min(document.lines, LINES_PRINTED)
  const count = (lines: number) => `${lines.toLocaleString('en-GB')} ledger line${lines === 1 ? '' : 's'}`
  const some = printed < document.lines ? `This appendix prints the first ${count(printed)}. ` : ''
  if (document.lines > 0)
    drawText(
      sheet,
      structure,
      `${some}The file ${fileName} (${bytes.toLocaleString('en-GB')} bytes, SHA-256 ${sha256}) holds ${document.lines === 1 ? 'the ledger line' : `all ${count(document.lines)}`} with every detail.`,
    )
  let rows: Table['rows'] = []
  let first = 1
  const flush = () => {
    if (rows.length === 0) return
    drawTable(sheet, structure, linesTable(rows, first), { fontSize: 7 })
    first += rows.length
    rows = []
  }
  for await (const page of pages)
    for (const line of page) {
      rows.push(lineRow(line))
      if (rows.length === LINES_PER_TABLE) flush()
      if (rows.length % LINES_PER_TURN === 0) await breathe()
    }
  flush()
  structure.end()
}

/** Lines per table: each table has its own column widths, and its structure is flushed after it. */
const LINES_PER_TABLE = 250

const linesTable = (rows: Table['rows'], first: number): Table => ({
  type: 'table',
  id: `lines-${first}`,
  title: `Ledger lines ${first.toLocaleString('en-GB')} to ${(first + rows.length - 1).toLocaleString('en-GB')}`,
  columns: [
    { id: 'activity', title: 'Activity', isNumeric: false },
    { id: 'days', title: 'Days', isNumeric: false },
    { id: 'quantity', title: 'Quantity', isNumeric: true },
    { id: 'unit', title: 'Unit', isNumeric: false },
    { id: 'factor', title: 'Factor, source', isNumeric: false },
    { id: 'value', title: 'kgCO2e per unit', isNumeric: true },
    { id: 'scope', title: 'Scope', isNumeric: false },
    { id: 'quality', title: 'Quality', isNumeric: true },
    { id: 'approved', title: 'Approved', isNumeric: false },
    { id: 'emissions', title: 'kgCO2e in the period', isNumeric: true },
  ],
  rows,
})

function lineRow(line: AppendixLine): Table['rows'][number] {
  const activity = [displayNamesOf(line.subchild_id).subchildDisplayName, line.site].filter((part) => part !== null)
  const scope = [
    line.scope === 'outside-of-scopes' ? 'outside' : line.scope.replace('scope-', ''),
    ...(line.category === null ? [] : [`.${line.category}`]),
    ...(line.basis === 'none' ? [] : [` ${basisLabels[line.basis]}`]),
    ...(line.reverses === null ? [] : [', taken back']),
  ]
  const approved = [line.approved_by, line.approved_at?.slice(0, 10)].filter((part) => part)
  const cells = [
    activity.join(', '),
    `${line.period_start} to ${addDays(line.period_end, -1)}`,
    decimal(line.quantity, 3),
    line.unit,
    `${line.factor_key.replaceAll('.', '. ')}, ${line.factor_source}`,
    decimal(line.factor_value, 5),
    scope.join(''),
    String(line.grade),
    approved.join(', '),
    decimal(line.share, 5),
  ]
  return { id: line.id, cells: cells.map((text) => ({ text })), isTotal: false }
}

/** A decimal with at most this many places, without trailing zeros. */
const decimal = (text: string, places: number): string => {
  const amount = new Decimal(text)
  return figureText(amount, Math.min(places, amount.toDecimalPlaces(places).decimalPlaces()))
}
