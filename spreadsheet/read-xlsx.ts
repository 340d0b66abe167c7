import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { type Cell, FileFault, FORMULA, type Limits, type Row } from './row.ts'
import { placeOf, type SheetScan } from './scan-sheet.ts'
import { inspectWorkbook } from './workbook-parts.ts'

export type OpenWorkbook = {
  /** The rows of a sheet that hold something; none where there is no such sheet. */
  rows(sheet: string): AsyncGenerator<Row>
}

/**
 * Opens a workbook. Its size, macros and formulas are looked at before hucre reads a cell: hucre holds shared strings as they
 * come, and does not tell a formula from a value while it streams.
 * @throws FileFault
 */
export async function openWorkbook(data: Buffer, limits: Limits): Promise<OpenWorkbook> {
  const sheets = await inspectWorkbook(data, limits)
  return {
    async *rows(sheet) {
      const scan = sheets.get(sheet)
      if (!scan) return
      let count = 0
      try {
        for await (const { index, values } of streamXlsxRows(data, { sheet })) {
          const cells = values.map((value, at) => toCell(value, placeOf(index + 1, at + 1), scan))
          if (cells.every((cell) => cell === null)) continue
          if (++count > limits.rows) throw new FileFault('rows')
          yield { row: index + 1, cells }
        }
      } catch (error) {
        throw error instanceof FileFault ? error : new FileFault('damaged', { cause: error })
      }
    },
  }
}

function toCell(value: CellValue, place: number, { formulas }: SheetScan): Cell {
  if (formulas.size > 0 && formulas.has(place)) return FORMULA
  return typeof value === 'string' && value.trim() === '' ? null : value
}
