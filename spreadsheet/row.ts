/** A formula stands where a value is expected; what it last came to is not read. */
export const FORMULA = Symbol('formula')

/** What a cell holds. Dates are midnight UTC of the day; a cell of csv is text or null. */
export type Cell = string | number | boolean | Date | typeof FORMULA | null

/** A row as a spreadsheet counts it, from 1. */
export type Row = { readonly row: number; readonly cells: readonly Cell[] }

export type Limits = {
  /** Rows that hold something. */
  readonly rows: number
  readonly columns: number
  /** Bytes of everything that a file unpacks to. */
  readonly unpackedBytes: number
}

export const fileFaults = {
  empty: 'The file holds nothing',
  kind: 'The file is neither an xlsx workbook nor comma-separated text',
  legacy: 'The file is an old or a password-protected workbook; save it as xlsx without a password',
  damaged: 'The workbook is damaged',
  macros: 'The workbook holds macros; save it as xlsx without them',
  unpacked: 'The workbook unpacks to more than is accepted',
  encoding: 'The text is not UTF-8',
  quotes: 'The quotes of the text do not match',
  rows: 'There are too many rows',
  columns: 'There are too many columns',
  formulas: 'There are too many formulas; paste values instead',
} as const
export type FileFaultCode = keyof typeof fileFaults

/** The file as a whole cannot be taken. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
  readonly code: FileFaultCode
  constructor(code: FileFaultCode, options?: ErrorOptions) {
    super(fileFaults[code], options)
    this.code = code
  }
}
