import { plainText } from '@tomorro/carbon/plain-text'
import type { components } from '@tomorro/generated/ingestion/types'
import { beginningOf } from '@tomorro/runtime/beginning'
import { columnLetters } from '@tomorro/spreadsheet/cell-place'
import type { Delimiter } from '@tomorro/spreadsheet/csv-dialect'
import { type Cell, FORMULA, type Row } from '@tomorro/spreadsheet/row'
import { type DecimalSign, decimalSignOf, readNumber } from '../cell/number.ts'
import { dateOrders, signOf } from '../template/csv-habits.ts'
import { cellText, isTime, looksLikeDay, slashedText, textKey } from './cell.ts'

type Schemas = components['schemas']
export type ImportSheet = Schemas['ImportSheet']
export type ImportColumn = Schemas['ImportColumn']

/** Rows that are searched for the heading. Supplier portals put up to a page of titles above it. */
const HEAD_ROWS = 100
/** A row that fills less than this part of the widest row is a title. */
const HEADING_WIDTH = 0.6
const HALF_HOURS_MAX = 50
const SAMPLES_MAX = 5
const SAMPLE_LENGTH_MAX = 60
const NAME_LENGTH_MAX = 200

/**
 * Describes a sheet: the row of its heading, and each column's type, first values, and notation of dates and decimals.
 * @param headingRow the row that the client names; 0 for no heading
 */
export async function describeSheet(
  { name, isHidden }: { name: string; isHidden: boolean },
  rows: AsyncIterable<Row>,
  { delimiter, headingRow }: { delimiter?: Delimiter | undefined; headingRow?: number | undefined },
): Promise<ImportSheet> {
  const head: Row[] = []
  const columns: Collector[] = []
  let heading: number | undefined
  let count = 0
  const begin = () => {
    heading = headingRow ?? headingOf(head)
    for (const row of head) collect(row)
  }
  const collect = ({ row, cells }: Row) => {
    if (heading === undefined || row <= heading) return
    for (const [at, cell] of cells.entries()) {
      while (columns.length <= at) columns.push(collector())
      columns[at]?.add(cell)
    }
  }
  for await (const row of rows) {
    count++
    if (heading !== undefined) collect(row)
    else {
      head.push(row)
      if (head.length === HEAD_ROWS) begin()
    }
  }
  if (heading === undefined) begin()
  const said = head.find(({ row }) => row === heading)?.cells ?? []
  while (columns.length < said.length) columns.push(collector())
  const names = columnNames(columns.map((_, at) => headingText(said[at] ?? null)))
  return {
    name,
    isHidden,
    rows: count,
    headingRow: heading ?? 0,
    columns: withOneOrder(
      columns.map((column, at) => ({
        name: names[at] ?? columnLetters(at + 1),
        letters: columnLetters(at + 1),
        ...column.described(delimiter),
      })),
    ),
  }
}

/** A program writes all dates of a file in one order: `31/01/2025` in one column decides `01/02/2025` in another. */
function withOneOrder(columns: readonly ImportColumn[]): ImportColumn[] {
  const orders = new Set(columns.map(({ dateFormat }) => dateFormat))
  const [order, other] = (['day-first', 'month-first'] as const).filter((each) => orders.has(each))
  return columns.map((column) =>
    column.dateFormat === 'either' && order && !other ? { ...column, dateFormat: order } : column,
  )
}

/** The first row that is about as wide as the widest, holds only labels, and precedes a row that does not; 0 without one. */
function headingOf(head: readonly Row[]): number {
  const filled = head.map(({ cells }) => cells.filter((cell) => cell !== null).length)
  const widest = Math.max(0, ...filled)
  const at = head.findIndex(
    ({ cells }, index) =>
      (filled[index] ?? 0) >= Math.max(Math.min(2, widest), HEADING_WIDTH * widest) &&
      isHeading(cells) &&
      (index + 1 === head.length || head.slice(index + 1).some((below) => !isHeading(below.cells))),
  )
  return head[at]?.row ?? 0
}

/** Labels are texts, times (`00:30`) and the numbers of half-hours (1 to 50); at least one is a text. */
function isHeading(cells: readonly Cell[]): boolean {
  const held = cells.filter((cell) => cell !== null)
  return (
    held.some((cell) => typeof cell === 'string' && kindOf(cell) === 'text') &&
    held.every((cell) => {
      const kind = kindOf(cell)
      return kind === 'text' || kind === 'time' || (kind === 'number' && isHalfHour(cell))
    })
  )
}

const isHalfHour = (cell: Cell): boolean => {
  const number = Number(cell)
  return Number.isInteger(number) && number >= 1 && number <= HALF_HOURS_MAX
}

const headingText = (cell: Cell): string => beginningOf(cellText(cell), NAME_LENGTH_MAX)

/** The names of the columns: their headings, or their letters if the heading is empty or repeated. */
function columnNames(headings: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const heading of headings) counts.set(textKey(heading), (counts.get(textKey(heading)) ?? 0) + 1)
  return headings.map((heading, at) =>
    heading === '' || counts.get(textKey(heading)) !== 1 ? columnLetters(at + 1) : heading,
  )
}

type Kind = Exclude<ImportColumn['type'], 'mixed' | 'empty'>

/**
 * Shorter than `20250131`, which is a day. Most cells of a meter export are such numbers, and the other tests take ten times as
 * long.
 */
const SHORT_NUMBER = /^-?\d{1,7}(?:\.\d{1,15})?$/
/** Every number, time and day has a digit. */
const DIGIT = /\d/

function kindOf(cell: Cell): Kind {
  if (cell === FORMULA) return 'text'
  if (cell instanceof Date) return isTime(cell) ? 'time' : 'date'
  if (typeof cell === 'number') return 'number'
  if (typeof cell === 'boolean') return 'boolean'
  const text = plainText(cell ?? '')
  if (SHORT_NUMBER.test(text)) return 'number'
  if (!DIGIT.test(text)) return 'text'
  if (isTime(text)) return 'time'
  if (looksLikeDay(text)) return 'date'
  const { value, failure } = readNumber(text, { sign: 'unknown', isInPounds: true })
  return value !== undefined || failure?.code === 'decimal_sign' || failure?.code === 'thousand_separator'
    ? 'number'
    : 'text'
}

type Collector = ReturnType<typeof collector>

/** The types of values in one column. */
function collector() {
  const kinds = new Set<Kind>()
  const samples = new Set<string>()
  const signs = new Set<DecimalSign>()
  let filled = 0
  const orders = dateOrders()
  return {
    add(cell: Cell): void {
      if (cell === null) return
      filled++
      const kind = kindOf(cell)
      kinds.add(kind)
      if (samples.size < SAMPLES_MAX) samples.add(beginningOf(cellText(cell), SAMPLE_LENGTH_MAX))
      if (kind === 'number' && typeof cell === 'string') signs.add(decimalSignOf(cell))
      if (kind === 'date' && typeof cell === 'string') orders.add(slashedText(cell))
    },

    described(delimiter: Delimiter | undefined): Omit<ImportColumn, 'name' | 'letters'> {
      const [kind = 'empty', other] = kinds
      const type = other === undefined ? kind : 'mixed'
      return {
        type,
        filled,
        samples: [...samples],
        ...(kinds.has('date') ? { dateFormat: orders.all() ?? 'year-first' } : {}),
        ...(kinds.has('number') ? { decimalSign: signOf(signs, delimiter) } : {}),
      }
    },
  }
}
