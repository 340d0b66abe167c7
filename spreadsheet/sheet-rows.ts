import type { ReadPart } from './archive.ts'
import { COLUMN_MAX, columnOf, placeOf, ROW_MAX } from './cell-place.ts'
import { damaged, FileFailure, failureAt } from './file-failure.ts'
import { type NumberFormat, shownAs } from './number-format.ts'
import { type Cell, FORMULA, isBlank, type Limits, type Row } from './row.ts'
import { CELL_LENGTH_MAX, collectText } from './shared-strings.ts'
import { readXml } from './xml.ts'

export type SheetReading = {
  readonly strings: readonly string[]
  readonly formats: readonly (NumberFormat | undefined)[]
  readonly is1904: boolean
  readonly limits: Limits
  /** Collects the first rows of merged cells that span several; they stand below the rows of a sheet. */
  readonly mergedRows: number[]
}

const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true'
/** `C2:C13` */
const MERGED = /^[A-Z]+(\d+):[A-Z]+(\d+)$/
const MERGED_MAX = 1_000
/** Maximum ranges of hidden columns; Excel joins neighbours to one range. */
const HIDDEN_RANGES_MAX = 100

type OpenCell = { column: number; type: string; style: number; value: string; isFormula: boolean }

/**
 * The rows of a sheet that hold something, as they come. Cells without a reference follow the one before them.
 * @throws FileFailure
 */
export async function* sheetRows(part: ReadPart, reading: SheetReading): AsyncGenerator<Row> {
  const { limits, mergedRows } = reading
  const hiddenColumns: { min: number; max: number }[] = []
  const text = collectText()
  let ready: Row[] = []
  let count = 0
  let row = 0
  let isHidden = false
  let cells: Cell[] = []
  let column = 0
  let cell: OpenCell | undefined
  let isValue = false

  const openRow = (attributes: Readonly<Record<string, string>>) => {
    const next = attributes.r === undefined ? row + 1 : Number(attributes.r)
    // Excel accepts rows in ascending order only; of two rows with one number, readers would choose differently.
    if (!Number.isInteger(next) || next <= row || next > ROW_MAX)
      damaged(`${part.name}: row ${attributes.r ?? next} below row ${row}`)
    row = next
    isHidden = isTrue(attributes.hidden)
    cells = []
    column = 0
  }
  const openCell = ({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>) => {
    const next = r === undefined ? column + 1 : columnOf(r)
    if (next === undefined || next <= column || next > COLUMN_MAX)
      return damaged(`${part.name}: cell ${r ?? next} right of column ${column} in row ${row}`)
    column = next
    cell = { column, type: t, style: Number(s), value: '', isFormula: false }
    text.begin()
  }
  const closeCell = ({ column: at, ...open }: OpenCell) => {
    // A failed formula keeps its error, such as `#REF!`: pasting it as a value would not correct it.
    const isFormula = open.isFormula && !(open.type === 'e' && open.value !== '')
    const value = isFormula ? FORMULA : contentOf({ ...open, text: text.end() }, reading)
    if (value === undefined) return damaged(`${part.name}: the text of cell ${placeOf(row, at)} is missing`)
    if (value === null) return
    if (at > limits.columns) throw failureAt('columns', placeOf(row, at))
    if (typeof value === 'string' && !(value.isWellFormed() && !value.includes('\0')))
      throw failureAt('characters', placeOf(row, at))
    while (cells.length < at - 1) cells.push(null)
    cells.push(value)
  }
  const closeRow = () => {
    if (cells.length === 0) return
    if (++count > limits.rows) throw new FileFailure('rows')
    const hasHiddenCells = hiddenColumns.length > 0 && cells.some((held, at) => held !== null && !isShown(at + 1))
    ready.push({ row, cells, ...(isHidden && { isHidden }), ...(hasHiddenCells && { hasHiddenCells }) })
  }

  const isShown = (column: number) => !hiddenColumns.some(({ min, max }) => column >= min && column <= max)
  const hideColumns = ({ min, max, hidden }: Readonly<Record<string, string>>) => {
    if (!isTrue(hidden) || hiddenColumns.length === HIDDEN_RANGES_MAX) return
    hiddenColumns.push({ min: Number(min), max: Number(max) })
  }
  const addMerged = ({ ref = '' }: Readonly<Record<string, string>>) => {
    const [, first, last] = MERGED.exec(ref) ?? []
    if (first !== last && mergedRows.length < MERGED_MAX) mergedRows.push(Number(first))
  }

  const pieces = readXml(part, {
    open(name, attributes) {
      if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (name === 'col') hideColumns(attributes)
      else if (name === 'mergeCell') addMerged(attributes)
      else if (!cell) return
      else if (name === 'f') cell.isFormula = true
      else if (name === 'v') isValue = true
      else text.open(name)
    },
    text(more) {
      if (cell && isValue) {
        cell.value += more
        if (cell.value.length > CELL_LENGTH_MAX) throw failureAt('cell_length', placeOf(row, cell.column))
      } else if (cell) text.add(more)
    },
    close(name) {
      if (name === 'v') isValue = false
      else if (name === 'c' && cell) {
        closeCell(cell)
        cell = undefined
      } else if (name === 'row') closeRow()
      else if (cell) text.close(name)
    },
  })
  for await (const _ of pieces) {
    yield* ready
    ready = []
  }
  yield* ready
}

/** Undefined where the cell refers to a text that is not there. */
function contentOf(
  { type, style, value, text }: Omit<OpenCell, 'column' | 'isFormula'> & { text: string },
  { strings, formats, is1904 }: SheetReading,
): Cell | undefined {
  switch (type) {
    case 's': {
      if (value === '') return null
      const string = strings[Number(value)]
      return string === undefined ? undefined : textOrNothing(string)
    }
    case 'inlineStr':
      return textOrNothing(text)
    case 'b':
      return value === '' ? null : value === '1' || value === 'true'
    case 'd':
      return dateOfText(value) ?? textOrNothing(value)
    case 'n': {
      if (value.trim() === '') return null
      const number = Number(value)
      // `Number` also reads 0x10, 0o7 and 0b1, which are no numbers of a workbook.
      if (!Number.isFinite(number) || /[xob]/i.test(value)) return value
      return shownValue(number, formats[style], is1904)
    }
    // The result of a formula as text, and the errors `#REF!` and the like.
    default:
      return textOrNothing(value)
  }
}

/** A number as its cell shows it: `5%` holds 0.05, and `12.3 MWh` 12.345. A month is `2025-01` unless it holds another day than the first. */
function shownValue(number: number, format: NumberFormat | undefined, is1904: boolean): Cell {
  if (format === undefined) return number
  if (format !== 'date' && format !== 'month') return shownAs(number, format)
  const date = dateOfSerial(number, is1904)
  const isWholeMonth = format === 'month' && date.getUTCDate() === 1 && !Number.isNaN(date.getTime())
  return isWholeMonth ? date.toISOString().slice(0, 7) : date
}

const textOrNothing = (text: string): string | null => (isBlank(text) ? null : text)

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)Z?)?$/

/** A cell of type `d` (ISO 8601), which has no time zone; SheetJS writes `2025-01-01T00:00:00.000Z` for a day. */
function dateOfText(value: string): Date | undefined {
  const [, day, time = '00:00'] = ISO_TIME.exec(value.trim()) ?? []
  if (day === undefined) return undefined
  const date = new Date(`${day}T${time}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? date : undefined
}

const DAY_MILLISECONDS = 86_400_000
/** 1970-01-01 as days of either calendar. */
const [EPOCH_1900, EPOCH_1904] = [25_569, 24_107]
/** Excel counts a 29 February 1900, so days before 1 March 1900 (61) are one more than they should be. */
const FIRST_RIGHT_DAY = 61

/** Rounded to the millisecond: a serial holds a time of day as a binary fraction. */
function dateOfSerial(serial: number, is1904: boolean): Date {
  const days = is1904 || serial >= FIRST_RIGHT_DAY ? serial : serial + 1
  return new Date(Math.round((days - (is1904 ? EPOCH_1904 : EPOCH_1900)) * DAY_MILLISECONDS))
}
