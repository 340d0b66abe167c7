/** What is wrong and, after the semicolon, what would be right. */
const details = {
  empty: 'The file is empty',
  kind: 'The file is neither an xlsx workbook nor comma-separated text',
  legacy: 'The file is an Excel 97-2003 workbook (.xls); save it as xlsx',
  protected: 'The workbook has a password; save it without one',
  damaged: 'The workbook is damaged; open it in a spreadsheet program and save it again',
  macros: 'The workbook holds macros; save it as xlsx without them',
  unpacked: 'The workbook unpacks to more than is accepted; leave out pictures and other sheets',
  strings: 'The workbook holds more text than is accepted; leave out columns and sheets that are not needed',
  cell_length: 'A cell holds more than 32,767 characters; shorten it',
  memory: 'The workbook takes too much memory to read; leave out sheets, formats and pictures',
  time: 'The workbook takes too long to read; leave out sheets, formats and pictures',
  encoding: 'The text is neither UTF-8, UTF-16 nor Windows-1252; save it as CSV UTF-8',
  characters: 'A cell holds a character that is no text, U+0000 or half of a surrogate pair; type it again',
  quotes:
    'A cell in quotes has no closing quote, or text follows it; open the file in a spreadsheet program and save it again',
  row_length: 'A row holds more than 65,536 characters; shorten it',
  rows: 'The file has too many rows; divide it into several files',
  columns: 'A cell stands too far to the right; delete what it holds',
} as const

export type FileFailureCode = keyof typeof details

/** The file as a whole is refused. `message` is for the person who sent it. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure'
  readonly code: FileFailureCode

  /** @param said a more exact detail, and the cause for the log */
  constructor(code: FileFailureCode, { detail = details[code], cause }: { detail?: string; cause?: unknown } = {}) {
    super(detail, { cause })
    this.code = code
  }
}

/** A failure at a cell, named as in a spreadsheet: `failureAt('columns', 'XFD1')`. */
export function failureAt(code: FileFailureCode, place: string, cause?: unknown): FileFailure {
  const [what, whatToDo] = details[code].split('; ')
  const detail = `${what} (${place})${whatToDo === undefined ? '' : `; ${whatToDo}`}`
  return new FileFailure(code, { detail, ...(cause === undefined ? {} : { cause }) })
}

const PLACE_LENGTH_MAX = 160

/**
 * @param place the part of the workbook and what is wrong with it, such as `xl/styles.xml: not UTF-8`
 * @throws FileFailure `damaged`
 */
export function damaged(place: string, cause?: unknown): never {
  throw failureAt('damaged', place.slice(0, PLACE_LENGTH_MAX).toWellFormed(), cause)
}
