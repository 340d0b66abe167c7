import { creditRefusal } from '@tomorro/carbon/credit'
import { type Context, withoutFactorKey } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { estimateOf } from '@tomorro/carbon/engine/estimate'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { isTotal, type ReadingCode } from '@tomorro/carbon/entry-notices'
import { plainText } from '@tomorro/carbon/plain-text'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { checkBilled, roundedIn, type SubmissionViolation } from '@tomorro/carbon/submission'
import { nameKey } from '@tomorro/carbon/taxonomy/choice-name'
import type { Method } from '@tomorro/carbon/taxonomy/taxonomy'
import { placeOf } from '@tomorro/spreadsheet/cell-place'
import { type Cell, FORMULA, type Row } from '@tomorro/spreadsheet/row'
import { readDay, slashedDay, totalRow } from '../cell/day.ts'
import { decimalSignOf, hasThousands } from '../cell/number.ts'
import type { CellRefusal } from '../cell/refusal.ts'
import { formula, readEstimated, readParameter, readSite, shapeOf } from './cell.ts'
import type { Habits } from './csv-habits.ts'
import type { Column, Heading } from './layout.ts'

/** One violation of a cell: its place, the rule, and the kind of its value, never the value. */
export type CellViolation = { row: number; column: string; code: string; message: string; shape: string }

/** Codes of violations that only follow from an unreadable cell of the row. */
const CONSEQUENCES = new Set(['required', 'alternative', 'ambiguous_method', 'factor_missing'])

/** How the rows of a template are read. */
export type Reading = { subchildId: string; heading: Heading; context: Context; isCsv: boolean; habits: Habits }

/** An entry, its ledger lines as of now, and the decisions made while reading its row. */
export type ReadEntry = { entry: Entry; lines: readonly Line[]; told: readonly ReadingCode[] }

/**
 * Reads a row as one entry of the subchild, or returns a violation for every invalid cell.
 * @param method the method of earlier rows; it decides where a row fits several, such as a bill with kWh and pounds
 */
export function readRow(
  { row, cells, isHidden, hasHiddenCells }: Row,
  { subchildId, heading, context, isCsv, habits }: Reading,
  method?: Method,
): Result<ReadEntry, CellViolation[]> {
  const draft = emptyDraft(habits)
  const violations: CellViolation[] = []
  for (const [at, column] of heading.entries()) {
    const cell = cells[at] ?? null
    if (!column) continue
    const refused = take(draft, column, cell)
    if (refused) violations.push({ row, column: column.heading, ...refused, shape: shapeOf(cell) })
  }
  // `Total,,,1900` is reported as a total row, not as a row without days.
  if (violations.some(({ code }) => code === 'required' || code === totalRow.code) && cells.some(namesTotal))
    return fail([{ row, column: '', ...totalRow, shape: 'row' }])
  if (isNote(cells, heading, violations)) return fail([{ row, column: '', ...noEntry, shape: 'row' }])
  if (violations.length > 0 && isHeading(cells, heading))
    return fail([{ row, column: '', ...headingAgain, shape: 'row' }])
  for (const [at, cell] of cells.entries())
    if (cell !== null && !heading[at])
      violations.push({
        row,
        column: `Column ${at + 1}`,
        code: 'unknown_column',
        message: `A value stands in ${placeOf(row, at + 1)}, below no heading: delete it or move it to its column`,
        shape: shapeOf(cell),
      })
  if (isCsv && cells.length > heading.length && violations.length === 0) return fail([tooLong(row)])
  const { from, until, activity, site, isEstimated } = draft
  // Placeholders for unreadable days, so that the other cells can be checked.
  const period = { from: from ?? until ?? ANY_DAY, until: until ?? from ?? ANY_DAY }
  const { checked, isForReference } = checkBilled({ subchildId, period, activity, site, isEstimated }, { method })
  const estimated = estimateOf(checked, { ...context, isWithoutGases: true })
  if (checked.value && estimated.value && violations.length === 0)
    return succeed({
      entry: checked.value,
      lines: estimated.value,
      told: [
        ...draft.told,
        ...(isHidden ? (['hidden_rows'] as const) : []),
        ...(hasHiddenCells ? (['hidden_columns'] as const) : []),
        ...(isForReference ? (['spend_for_reference'] as const) : []),
        ...(roundedIn(activity, checked.value).length > 0 ? (['rounded'] as const) : []),
      ],
    })
  const found = estimated.failure ?? []
  const own = found
    .filter(({ code }) => violations.length === 0 || !CONSEQUENCES.has(code))
    .map((violation) => toCellViolation(violation, row, heading, cells))
    .filter(({ column }) => !violations.some((violation) => violation.column === column))
  return fail([...violations, ...own])
}

const namesTotal = (cell: Cell): boolean => typeof cell === 'string' && isTotal(plainText(cell))

/** `Prepared by A Smith` below the rows: words without days and amounts. */
const isNote = (cells: readonly Cell[], heading: Heading, violations: readonly CellViolation[]): boolean =>
  heading.every((column, at) => column?.kind !== 'parameter' || (cells[at] ?? null) === null) &&
  heading.every(
    (column) =>
      (column?.kind !== 'from' && column?.kind !== 'until') ||
      violations.some((violation) => violation.column === column.heading && NO_DAY.has(violation.code)),
  )

const NO_DAY = new Set(['required', 'date'])
const noEntry: CellRefusal = {
  code: 'no_entry',
  message: 'This row has neither days nor an amount: delete it, because notes cannot stand below the rows',
}

/** Whether the row repeats at least two headings, as each page of a printed list does. */
function isHeading(cells: readonly Cell[], heading: Heading): boolean {
  const filled = heading.flatMap((column, at) => (column && cells[at] ? [{ column, text: String(cells[at]) }] : []))
  return filled.length > 1 && filled.every(({ column, text }) => nameKey(text) === nameKey(column.heading))
}

const headingAgain: CellRefusal = {
  code: 'heading_again',
  message: 'This row repeats the headings: delete it',
}

/** `1,004,` is two cells and an empty third one: each column after them would be read from its neighbour. */
const tooLong = (row: number): CellViolation => ({
  row,
  column: '',
  code: 'row_length',
  message: 'The row has more cells than the headings; write numbers without separators of thousands',
  shape: 'row',
})

/** The credits of a column that exceed the activity they correct. */
export const creditViolations = (rows: readonly number[], column: string): CellViolation[] => {
  const { code, detail, expected } = creditRefusal
  return rows.map((row) => ({ row, column, code, message: inWords(detail, expected), shape: 'number' }))
}

/** A row with another method than the first row's. */
export const otherMethod = (row: number, method: Method): CellViolation => ({
  row,
  column: '',
  code: 'method',
  message: `The first row is calculated by ${methodWords[method]}, this row by another method: fill in the same columns in every row, or submit this row in a file of its own`,
  shape: 'row',
})

const methodWords = { spend: 'spend', average: 'quantity', distance: 'distance' } as const

type Draft = {
  from?: string
  until?: string
  site?: string | undefined
  isEstimated?: boolean
  activity: Record<string, unknown>
  readonly habits: Habits
  readonly told: Set<ReadingCode>
}
const ANY_DAY = '2025-01-01'
const emptyDraft = (habits: Habits): Draft => ({ activity: {}, habits, told: new Set() })

const orderCodes = { 'day-first': 'day_first_dates', 'month-first': 'month_first_dates' } as const

/** Puts the value of a cell into the draft. @returns the refusal of an unreadable cell */
function take(draft: Draft, column: Column, cell: Cell): CellRefusal | undefined {
  if (cell === FORMULA) return formula
  switch (column.kind) {
    case 'from':
    case 'until': {
      const { dateOrder } = draft.habits
      const read = readDay(cell, dateOrder, column.kind)
      if (read.failure) return read.failure
      if (dateOrder && typeof cell === 'string' && slashedDay(cell)) draft.told.add(orderCodes[dateOrder])
      draft[column.kind] = read.value
      return undefined
    }
    case 'site': {
      const read = readSite(cell)
      if (read.failure) return read.failure
      draft.site = read.value
      return undefined
    }
    case 'estimated': {
      if (cell === null) return undefined
      const read = readEstimated(cell)
      if (read.failure) return read.failure
      draft.isEstimated = read.value
      return undefined
    }
    case 'parameter': {
      const read = readParameter(column, cell, draft.habits)
      if (read.failure) return read.failure
      if (column.parameter.type === 'decimal' && typeof cell === 'string' && decimalSignOf(cell) === 'comma')
        draft.told.add('decimal_comma')
      if (column.parameter.type === 'decimal' && typeof cell === 'string' && hasThousands(cell, draft.habits))
        draft.told.add('thousands_comma')
      if (read.value !== undefined) draft.activity[column.number] = read.value
      return undefined
    }
  }
}

function toCellViolation(
  { pointer, code, detail, expected }: SubmissionViolation,
  row: number,
  heading: Heading,
  cells: readonly Cell[],
): CellViolation {
  const at = heading.findIndex((column) => column !== undefined && pointerOf(column) === pointer)
  const column = heading[at]?.heading ?? ''
  const shape = at === -1 ? 'row' : shapeOf(cells[at] ?? null)
  return { row, column, code, message: inWords(detail, expected), shape }
}

/** A violation for a person with a spreadsheet, which shows neither the numbers of parameters nor the keys of factors. */
export const inWords = (detail: string, expected: string): string =>
  `${withoutFactorKey(detail)}: expected ${expected.replace(PARAMETER_NUMBER, '')}`

const PARAMETER_NUMBER = / \(parameter \d+\)/g

function pointerOf(column: Column): string {
  switch (column.kind) {
    case 'from':
    case 'until':
      return `/period/${column.kind}`
    case 'site':
      return '/site'
    case 'estimated':
      return '/estimated'
    case 'parameter':
      return `/activity/${column.number}`
  }
}
