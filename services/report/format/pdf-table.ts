import { beginningOf } from '@tomorro/runtime/beginning'
import type { Table } from '../model/facts.ts'
import { glyphs, ink, MARGIN, type Pages, type Structure, tabular, tag } from './pdf-page.ts'

const PADDING = 4
const GAP = 8
/** Minimum width of a text column, and the maximum that it asks for. */
const COLUMN = { least: 16, most: 260 }
/** A heading up to this length stays on one line. */
const SHORT_HEADING = 8
/** Minimum share of the width for the first column of a table with further text columns. */
const LABEL_SHARE = 0.35
/** Longer cells are split over several rows, so that each row fits a page. */
const CELL_CHARACTERS_MAX = 1_600

export type TableSize = { readonly fontSize: number }

/** Rows that follow a caption on the same page, unless they are higher than `OPENING_MAX` points. */
const ROWS_TOGETHER = 3
const OPENING_MAX = 200

type Drawn = { readonly text: string; readonly isNumeric: boolean; readonly isBold: boolean }

/**
 * Draws a table and repeats its heading on each page. Repeated headings are artifacts, so that a screen reader reads the heading
 * once.
 */
export function drawTable(
  pages: Pages,
  parent: Structure,
  table: Table,
  { fontSize }: TableSize = { fontSize: 9 },
): void {
  const { pdf } = pages
  const columns = table.columns.map(({ title, unit, isNumeric }) => ({
    heading: unit === undefined || table.title.includes(unit) ? title : `${title} (${unit})`,
    isNumeric,
  }))
  const widths = columnWidths(pages, table, columns, fontSize)
  const structure = pdf.struct('Table')
  parent.add(structure)

  const { measure, drawCell, rule } = cellPen(pages, widths, fontSize)
  const heading = columns.map(
    ({ heading: text, isNumeric }): Drawn => ({
      text: glyphs(pdf, text),
      isNumeric,
      isBold: true,
    }),
  )
  const headingHeight = measure(heading)
  pdf.font('bold').fontSize(fontSize + 1)
  const caption = glyphs(pdf, table.title)
  const captionHeight = pdf.heightOfString(caption, { width: pages.width() }) + PADDING
  const rows = table.rows.flatMap(({ cells, isTotal }) =>
    splitRow(
      cells.map(
        ({ text }, index): Drawn => ({
          text: glyphs(pdf, text),
          isNumeric: columns[index]?.isNumeric ?? false,
          isBold: isTotal,
        }),
      ),
    ).map((drawn) => ({ drawn, isTotal, height: measure(drawn) })),
  )
  const opening = rows.slice(0, ROWS_TOGETHER).reduce((sum, { height }) => sum + height, 0)
  // The first row stays with the heading, and so does the second if it is the last.
  const first = (rows[0]?.height ?? 0) + (rows.length === 2 ? Math.min(rows[1]?.height ?? 0, OPENING_MAX) : 0) + 1
  pages.need(captionHeight + headingHeight + Math.max(first, Math.min(opening, OPENING_MAX)))
  tag(pages, structure, 'Caption', () => {
    pdf
      .font('bold')
      .fontSize(fontSize + 1)
      .fillColor(ink.text)
    pdf.text(caption, MARGIN, pdf.y, { width: pages.width() })
  })
  pdf.y += PADDING

  const drawHeading = (mark: boolean): void => {
    const top = pdf.y
    const draw = () => {
      for (const [index, cell] of heading.entries()) drawCell(cell, index, top)
    }
    if (mark) {
      const row = pdf.struct('TR')
      structure.add(row)
      for (const [index, cell] of heading.entries())
        tag(pages, row, 'TH', () => drawCell(cell, index, top), { scope: 'Column' })
      row.end()
    } else pages.artifact('Pagination', draw)
    rule(top + headingHeight, 1, ink.text)
    pdf.y = top + headingHeight
  }
  drawHeading(true)

  for (const [index, { drawn, isTotal, height }] of rows.entries()) {
    // The last row, often a total, stays with the row before it.
    const last = index === rows.length - 2 ? Math.min(rows[index + 1]?.height ?? 0, OPENING_MAX) : 0
    if (pages.need(height + last + 1)) drawHeading(false)
    const top = pdf.y
    if (isTotal) rule(top, 0.75, ink.axis)
    const row = pdf.struct('TR')
    structure.add(row)
    for (const [column, cell] of drawn.entries())
      tag(
        pages,
        row,
        column === 0 ? 'TH' : 'TD',
        () => drawCell(cell, column, top),
        column === 0 ? { scope: 'Row' } : {},
      )
    row.end()
    rule(top + height, 0.5, ink.rule)
    pdf.y = top + height
  }
  structure.end()
  pdf.x = MARGIN
  pdf.y += 6
  if (table.note !== undefined) drawNote(pages, parent, table.note, fontSize - 0.5)
  pdf.y += 12
}

/** Measures and draws the cells of a row, and the rules between rows. */
function cellPen(pages: Pages, widths: readonly number[], fontSize: number) {
  const { pdf } = pages
  const measure = (cells: readonly Drawn[]): number => {
    let height = 0
    for (const [index, { text, isBold, isNumeric }] of cells.entries()) {
      pdf.font(isBold ? 'bold' : 'regular').fontSize(fontSize)
      const inner = (widths[index] ?? 0) - GAP
      height = Math.max(
        height,
        pdf.heightOfString(text || ' ', { width: inner, ...(isNumeric && { features: tabular }) }),
      )
    }
    return height + 2 * PADDING
  }
  const drawCell = ({ text, isBold, isNumeric }: Drawn, index: number, top: number): void => {
    const x = MARGIN + widths.slice(0, index).reduce((sum, width) => sum + width, 0)
    pdf
      .font(isBold ? 'bold' : 'regular')
      .fontSize(fontSize)
      .fillColor(ink.text)
    pdf.text(text, x + (index > 0 ? GAP : 0), top + PADDING, {
      width: (widths[index] ?? 0) - GAP,
      align: isNumeric ? 'right' : 'left',
      ...(isNumeric && { features: tabular }),
    })
  }
  const rule = (y: number, width: number, colour: string): void =>
    pages.artifact('Layout', () => {
      pdf
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + pages.width(), y)
        .lineWidth(width)
        .strokeColor(colour)
        .stroke()
    })
  return { measure, drawCell, rule }
}

function drawNote(pages: Pages, parent: Structure, text: string, fontSize: number): void {
  const { pdf } = pages
  const note = glyphs(pdf, text)
  pdf.font('regular').fontSize(fontSize)
  pages.need(pdf.heightOfString(note, { width: pages.width() }))
  // After `need`: a new page sets the colour of text.
  pdf.fillColor(ink.muted)
  tag(pages, parent, 'P', () => pdf.text(note, MARGIN, pdf.y, { width: pages.width() }))
}

/** Widths that fill the body: figures get their natural width, texts share the rest by their lengths. */
function columnWidths(
  pages: Pages,
  table: Table,
  columns: readonly { heading: string; isNumeric: boolean }[],
  fontSize: number,
): number[] {
  const { pdf } = pages
  const widthOf = (text: string, font: string): number => pdf.font(font).fontSize(fontSize).widthOfString(text)
  const words = (text: string): string[] => text.split(/\s+/)
  const sizes = columns.map(({ heading, isNumeric }, index) => {
    const texts = table.rows.map(({ cells }) => cells[index]?.text ?? '')
    const longest = (parts: readonly string[], font: string) => Math.max(0, ...parts.map((part) => widthOf(part, font)))
    const sample = texts.slice(0, 400)
    const widestWord = Math.max(longest(words(heading), 'bold'), longest(sample.flatMap(words), 'bold'))
    const whole = longest(
      sample.map((text) => text.slice(0, 200)),
      'bold',
    )
    const least = Math.min(COLUMN.most, Math.max(isNumeric ? whole : 0, widestWord, COLUMN.least)) + GAP + 2
    // A long heading is broken into two lines, so that it stays low above narrow figures; a short one is not broken.
    const twoLines = (heading.length > SHORT_HEADING ? 0.6 : 1) * widthOf(heading, 'bold')
    return { least, wish: Math.max(least, Math.min(COLUMN.most, Math.max(whole, twoLines) + GAP + 2)), isNumeric }
  })
  const available = pages.width()
  const least = sizes.reduce((sum, size) => sum + size.least, 0)
  if (least >= available) return sizes.map((size) => (size.least / least) * available)
  const wished = sizes.reduce((sum, size) => sum + size.wish, 0)
  if (wished <= available) {
    // The first column takes the remaining width, so that figures end at the right edge; a last column of text takes it instead.
    const spare = available - wished
    const first = sizes[0]?.wish ?? 0
    const isTextLast = sizes.at(-1)?.isNumeric === false
    const label = isTextLast ? Math.min(spare, Math.max(0, LABEL_SHARE * available - first)) : spare
    return sizes.map(
      (size, index) => size.wish + (index === 0 ? label : 0) + (index === sizes.length - 1 ? spare - label : 0),
    )
  }
  const stretch = (available - least) / (wished - least)
  return sizes.map((size) => size.least + (size.wish - size.least) * stretch)
}

/** Splits a row with cells that are too long for a page. */
function splitRow(cells: readonly Drawn[]): Drawn[][] {
  const parts = cells.map(({ text }) => pieces(text))
  const rows = Math.max(1, ...parts.map(({ length }) => length))
  return Array.from({ length: rows }, (_, row) =>
    cells.map((cell, index) => ({ ...cell, text: parts[index]?.[row] ?? '' })),
  )
}

function pieces(text: string): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > CELL_CHARACTERS_MAX) {
    const at = rest.lastIndexOf(' ', CELL_CHARACTERS_MAX)
    const end = at > CELL_CHARACTERS_MAX / 2 ? at : beginningOf(rest, CELL_CHARACTERS_MAX).length
    found.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...found, rest]
}
