import { FileFault, type Limits } from './row.ts'

/** Where a sheet holds formulas: `placeOf(row, column)` of each, both from 1. */
export type SheetScan = { readonly formulas: ReadonlySet<number> }

/** Rows that a sheet may have at all, empty ones included. */
const SHEET_ROWS_MAX = 1_048_576
const FORMULAS_MAX = 10_000
/** An element's tag is never longer than this. */
const TAG_LENGTH_MAX = 65_536
const COLUMNS = 16_384
const TAG = /<(?:\w+:)?(row|c|f)(?=[\s/>])([^>]*)>/g
const REFERENCE = /\sr=["']([A-Z]{1,3})([0-9]{1,7})["']/

/** One number for a cell. */
export const placeOf = (row: number, column: number): number => row * COLUMNS + column

/**
 * Reads a sheet's tags on their way through: counts rows and cells, and notes which cells hold formulas. A sheet that is written
 * so that this misses a formula is read with the value that the formula last had.
 * @throws FileFault
 */
export async function scanSheet(content: AsyncIterable<Buffer>, limits: Limits): Promise<SheetScan> {
  const formulas = new Set<number>()
  const cellsMax = limits.rows * limits.columns
  let rows = 0
  let cells = 0
  let row = 0
  let column = 0
  let rest = ''
  for await (const chunk of content) {
    const text = rest + chunk.toString('latin1')
    for (const [, element, attributes = ''] of text.matchAll(TAG)) {
      if (element === 'row') {
        if (++rows > SHEET_ROWS_MAX) throw new FileFault('rows')
        row = rowNumber(attributes) ?? row + 1
        column = 0
      } else if (element === 'c') {
        if (++cells > cellsMax) throw new FileFault('rows')
        column = columnNumber(attributes) ?? column + 1
        if (column > limits.columns) throw new FileFault('columns')
      } else if (formulas.add(placeOf(row, column)).size > FORMULAS_MAX) throw new FileFault('formulas')
    }
    const open = text.lastIndexOf('<')
    rest = open > text.lastIndexOf('>') ? text.slice(open) : ''
    if (rest.length > TAG_LENGTH_MAX) throw new FileFault('damaged')
  }
  return { formulas }
}

function rowNumber(attributes: string): number | undefined {
  const [, number] = /\sr=["']([0-9]{1,7})["']/.exec(attributes) ?? []
  return number === undefined ? undefined : Number(number)
}

/** A is 1, Z 26, AA 27. */
function columnNumber(attributes: string): number | undefined {
  const [, letters] = REFERENCE.exec(attributes) ?? []
  if (letters === undefined) return undefined
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
