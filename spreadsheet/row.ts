/** A cell with a formula, whose last result is not read. */
export const FORMULA = Symbol('formula')

/** The content of a cell. A `Date` is in UTC, midnight where the cell has no time of day; a cell of csv is text or null. */
export type Cell = string | number | boolean | Date | typeof FORMULA | null

const BLANK = /^[\s\p{Cf}]*$/u

/** Whether a text is empty, or only spaces and characters without width. */
export const isBlank = (text: string): boolean => BLANK.test(text)

/** A row as a spreadsheet counts it, from 1. */
export type Row = {
  readonly row: number
  readonly cells: readonly Cell[]
  /** The workbook hides the row, or a filter does. */
  readonly isHidden?: true
  /** The row has values in columns that the workbook hides. */
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
