import type { Context } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { estimateEntry } from '@tomorro/carbon/engine/estimate'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { checkSubmission, type SubmissionFault } from '@tomorro/carbon/submission'
import type { Method } from '@tomorro/carbon/taxonomy/taxonomy'
import { type Cell, FORMULA, type Row } from '@tomorro/spreadsheet/row'
import { type CellRefusal, formula, readDay, readParameter, readSite, shapeOf } from './template-cell.ts'
import type { Column } from './template-layout.ts'

/** What is wrong with one cell: where, which rule, and what kind of value stands there, but not the value. */
export type CellFault = { row: number; column: string; code: string; message: string; shape: string }

/** The columns in the order in which the file has them; undefined where a column is empty. */
export type Heading = readonly (Column | undefined)[]

/** Faults that follow from a cell that could not be read, rather than from what the row says. */
const CONSEQUENCES = new Set(['required', 'alternative', 'ambiguous_method', 'factor_missing'])

/** How the rows of a template are read. */
export type Reading = { subchildId: string; heading: Heading; context: Context; isCsv: boolean }

/** An entry, and the lines that it would lead to now. */
export type ReadEntry = { entry: Entry; lines: readonly Line[] }

/** Takes a row as one entry of the subchild, or names every cell of it that is not valid. */
export function readRow(
  { row, cells }: Row,
  { subchildId, heading, context, isCsv }: Reading,
): Result<ReadEntry, CellFault[]> {
  const draft = emptyDraft()
  const faults: CellFault[] = []
  for (const [at, column] of heading.entries()) {
    const cell = cells[at] ?? null
    if (!column) continue
    const refused = take(draft, column, cell)
    if (refused) faults.push({ row, column: column.heading, ...refused, shape: shapeOf(cell) })
  }
  for (const [at, cell] of cells.entries())
    if (cell !== null && !heading[at])
      faults.push({
        row,
        column: `Column ${at + 1}`,
        code: 'unknown_column',
        message: 'This column has no heading',
        shape: shapeOf(cell),
      })
  if (isCsv && cells.length > heading.length && faults.length === 0) return fail([tooLong(row)])
  const { from, until, activity, site } = draft
  // Days that could not be read stand for any that can.
  const period = { from: from ?? until ?? ANY_DAY, until: until ?? from ?? ANY_DAY }
  const checked = checkSubmission({ subchildId, period, activity, site })
  const estimated = checked.failure ? checked : estimateEntry(checked.value, context)
  if (checked.value && estimated.value && faults.length === 0)
    return succeed({ entry: checked.value, lines: estimated.value })
  const found = estimated.failure ?? []
  const own = found
    .filter(({ code }) => faults.length === 0 || !CONSEQUENCES.has(code))
    .map((fault) => toCellFault(fault, row, heading, cells))
    .filter(({ column }) => !faults.some((fault) => fault.column === column))
  return fail([...faults, ...own])
}

/** `1,004,` is two cells and an empty third one: every column after it would be read from its neighbour. */
const tooLong = (row: number): CellFault => ({
  row,
  column: '',
  code: 'row_length',
  message: 'The row has more cells than the headings; write numbers without separators of thousands',
  shape: 'row',
})

/** A row that comes to another method than the first. */
export const otherMethod = (row: number, method: Method): CellFault => ({
  row,
  column: '',
  code: 'method',
  message: `Expected the columns of the method of the first row, ${method}; hand in other methods by another file`,
  shape: 'row',
})

type Draft = { from?: string; until?: string; site?: string | undefined; activity: Record<string, unknown> }
const ANY_DAY = '2025-01-01'
const emptyDraft = (): Draft => ({ activity: {} })

/** Puts what a cell says into the draft, or answers why it cannot be read. */
function take(draft: Draft, column: Column, cell: Cell): CellRefusal | undefined {
  if (cell === FORMULA) return formula
  switch (column.kind) {
    case 'from':
    case 'until': {
      const read = readDay(cell)
      if (read.failure) return read.failure
      draft[column.kind] = read.value
      return undefined
    }
    case 'site': {
      const read = readSite(cell)
      if (read.failure) return read.failure
      draft.site = read.value
      return undefined
    }
    case 'parameter': {
      const read = readParameter(column, cell)
      if (read.failure) return read.failure
      if (read.value !== undefined) draft.activity[column.number] = read.value
      return undefined
    }
  }
}

function toCellFault(
  { pointer, code, detail, expected }: SubmissionFault,
  row: number,
  heading: Heading,
  cells: readonly Cell[],
): CellFault {
  const at = heading.findIndex((column) => column !== undefined && pointerOf(column) === pointer)
  const column = heading[at]?.heading ?? ''
  const shape = at === -1 ? 'row' : shapeOf(cells[at] ?? null)
  return { row, column, code, message: `${detail}: expected ${expected}`, shape }
}

function pointerOf(column: Column): string {
  switch (column.kind) {
    case 'from':
    case 'until':
      return `/period/${column.kind}`
    case 'site':
      return '/site'
    case 'parameter':
      return `/activity/${column.number}`
  }
}
