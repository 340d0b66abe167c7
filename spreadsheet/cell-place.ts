/** The last column of a sheet, XFD. */
export const COLUMN_MAX = 16_384
/** The last row of a sheet. */
export const ROW_MAX = 1_048_576

const LETTERS = 26
const CODE_OF_A = 65

/** The column of a cell reference such as `AB12`, from 1; undefined where the text is none. */
export function columnOf(reference: string): number | undefined {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - CODE_OF_A
    if (letter < 0 || letter >= LETTERS) break
    column = column * LETTERS + letter + 1
    if (column > COLUMN_MAX) return undefined
  }
  return column === 0 ? undefined : column
}

/** A cell reference: `placeOf(12, 28)` is `AB12`. */
export const placeOf = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** The letters of a column, from 1: `columnLetters(28)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + letters
  return letters
}
