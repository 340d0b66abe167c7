/** A formula stands where a value is expected; its last result is not read. */
export const FORMULA = Symbol('formula')

/** The content of a cell. A `Date` is in UTC, midnight where the cell has no time of day; a cell of csv is text or null. */
export type Cell = string | number | boolean | Date | typeof FORMULA | null

const BLANK = /^[\s\p{Cf}]*$/u

/** Whether a text shows nothing: empty, spaces, or characters of no width. */
export const isBlank = (text: string): boolean => BLANK.test(text)

/** A row as a spreadsheet counts it, from 1. */
export type Row = {
  readonly row: number
  readonly cells: readonly Cell[]
  /** The workbook does not show the row: somebody hid it or filtered it out. */
  readonly isHidden?: true
  /** A column that the workbook does not show holds something in the row. */
  readonly hasHiddenCells?: true
}

export type Limits = {
  /** Rows that hold something. */
  readonly rows: number
  /** The last column that may hold something. */
  readonly columns: number
  /** Bytes of everything that a file unpacks to. */
  readonly unpackedBytes: number
}
