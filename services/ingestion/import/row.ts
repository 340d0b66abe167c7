import { addDays, addMonths, type Day, hullOf, monthOf, monthStart, toDays, toPeriod } from '@tomorro/carbon/calendar'
import type { ReadingCode } from '@tomorro/carbon/entry-notices'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { insteadOf, unitOf } from '@tomorro/carbon/unit'
import { addRow, type RowRange } from '@tomorro/records/item/source-rows'
import type { Cell } from '@tomorro/spreadsheet/row'
import type { CellRefusal } from '../cell/refusal.ts'
import { readParameter, readSite } from '../template/cell.ts'
import { workbookHabits } from '../template/csv-habits.ts'
import type { ParameterColumn } from '../template/layout.ts'
import { cellText, readImportDay, textKey, withoutThousands } from './cell.ts'
import type { Plan, SourceColumn, SourceValue } from './plan.ts'

/** Whether any of the amounts is filled in; a row without amounts is empty. */
export const hasAmount = ({ values }: Plan, cellOf: (column: SourceColumn) => Cell): boolean =>
  values.some(
    ({ isAmount, constant, columns }) =>
      isAmount &&
      (constant !== undefined ||
        columns.some((column) => cellText(cellOf(column)) !== '' || isFormula(cellOf(column)))),
  )

const isFormula = (cell: Cell): boolean => typeof cell === 'symbol'

/** The subchild of a row; null if the row is left out, its text if the table lacks that text. */
export function subchildIn(
  subchild: Plan['subchild'],
  cellOf: (column: SourceColumn) => Cell,
): string | null | { column: SourceColumn; text: string } {
  if ('id' in subchild) return subchild.id
  const text = cellText(cellOf(subchild.column))
  const found = subchild.table.get(textKey(text))
  if (found !== undefined) return found
  return subchild.leavesOthersOut ? null : { column: subchild.column, text }
}

/** One row, or rows that are added up. */
export type Sum = {
  readonly subchildId: string
  readonly site: string | undefined
  from: Day
  until: Day
  /** The first of the rows. */
  readonly row: number
  readonly rows: RowRange[]
  /** By parameter number. */
  readonly amounts: Map<string, { amount: Decimal; unit: string | undefined }>
  readonly others: Record<string, unknown>
  readonly told: Map<ReadingCode, number[]>
  /** The content of each summed row, as text, by which equal rows are found. */
  readonly said: Set<string>
  /** Rows equal to an earlier one. */
  readonly equal: number[]
}

type RowRefusal = CellRefusal & { column: SourceColumn | undefined }
type Place = { row: number; cellOf: (column: SourceColumn) => Cell; subchildId: string; plan: Plan }

export function readImportRow({ row, cellOf, subchildId, plan }: Place): Result<Sum, RowRefusal[]> {
  const refusals: RowRefusal[] = []
  const refuse = (column: SourceColumn | undefined, refusal: CellRefusal) => refusals.push({ column, ...refusal })
  const period = readPeriod(plan.period, cellOf, refuse)
  const site = readSiteOf(plan.site, cellOf, refuse)
  const sum: Sum = {
    ...{ subchildId, site, row, rows: [{ from: row, until: row }], amounts: new Map(), others: {}, told: new Map() },
    ...{ said: new Set<string>(), equal: [] },
    ...(period ?? { from: '', until: '' }),
  }
  for (const value of plan.values) {
    const parameter = value.parameters.get(subchildId)
    if (parameter) readValue(sum, { value, parameter, cellOf, refuse })
  }
  return refusals.length > 0 || !period ? fail(refusals) : succeed(sum)
}

type Refuse = (column: SourceColumn | undefined, refusal: CellRefusal) => void

function readPeriod(
  period: Plan['period'],
  cellOf: (column: SourceColumn) => Cell,
  refuse: Refuse,
): { from: Day; until: Day } | undefined {
  if ('days' in period) return period.days
  const dayIn = (column: SourceColumn, month?: Parameters<typeof readImportDay>[2]) => {
    const { value, failure } = readImportDay(cellOf(column), column.order, month)
    if (failure) refuse(column, failure)
    return value
  }
  if ('until' in period) {
    const [from, until] = [dayIn(period.from, 'from'), dayIn(period.until, 'until')]
    return from === undefined || until === undefined ? undefined : { from, until }
  }
  const day = dayIn(period.from, period.lasts === 'day' || period.lasts === 'week' ? undefined : 'any')
  return day === undefined ? undefined : lasting(day, period.lasts)
}

/** The period of this length that contains the day, both ends inclusive. */
function lasting(day: Day, lasts: 'day' | 'week' | 'month' | 'quarter' | 'year'): { from: Day; until: Day } {
  const months = (from: Day, count: number) => toPeriod({ start: from, end: addMonths(from, count) })
  switch (lasts) {
    case 'day':
      return { from: day, until: day }
    case 'week':
      return { from: day, until: addDays(day, 6) }
    case 'month':
      return months(monthStart(day), 1)
    case 'quarter':
      return months(addMonths(day, -((monthOf(day) - 1) % 3)), 3)
    case 'year':
      return months(addMonths(day, 1 - monthOf(day)), 12)
  }
}

function readSiteOf(
  { column, name, table }: Plan['site'],
  cellOf: (column: SourceColumn) => Cell,
  refuse: Refuse,
): string | undefined {
  if (!column) return name
  const cell = cellOf(column)
  const listed = table.get(textKey(cellText(cell)))
  if (listed !== undefined) return listed
  const { value, failure } = readSite(cell instanceof Date ? cellText(cell) : cell)
  if (failure) refuse(column, failure)
  return value ?? name
}

type ValueReading = {
  value: SourceValue
  parameter: ParameterColumn
  cellOf: (column: SourceColumn) => Cell
  refuse: Refuse
}

function readValue(sum: Sum, { value, parameter, cellOf, refuse }: ValueReading): void {
  const inUnit = unitOfRow(parameter, { value, cellOf, refuse })
  if (value.constant !== undefined) return void put(sum, value, inUnit, readParameter(inUnit, value.constant).value)
  let missing = 0
  for (const column of value.columns) {
    const cell = withoutThousands(cellOf(column), column.sign)
    const read = readParameter(inUnit, cell, { ...workbookHabits, decimalSign: column.sign })
    if (read.failure) refuse(column, read.failure)
    else if (read.value === undefined) missing++
    else if (!put(sum, value, inUnit, read.value)) refuse(column, otherUnit)
  }
  if (missing > 0 && missing < value.columns.length) tell(sum, 'missing_values', sum.row)
}

function unitOfRow(
  parameter: ParameterColumn,
  { value: { unitColumn }, cellOf, refuse }: Omit<ValueReading, 'parameter'>,
): ParameterColumn {
  if (!unitColumn) return parameter
  const said = cellText(cellOf(unitColumn))
  const unit = unitOf(said)
  if (unit !== undefined) return { ...parameter, unit }
  const instead = insteadOf(said)
  if (instead !== undefined) {
    refuse(unitColumn, { code: 'unit', message: `This unit is ambiguous: write ${instead}` })
    return parameter
  }
  if (said !== '') refuse(unitColumn, { code: 'unit', message: 'Unknown unit: write one such as kWh or litres' })
  return parameter
}

const otherUnit: CellRefusal = {
  code: 'unit',
  message: 'The cells of this row that are added up are in different units: write them in one unit',
}

/** Adds an amount to that of its parameter, or sets another value. @returns false if the units differ */
function put(sum: Sum, { isAmount }: SourceValue, { number }: ParameterColumn, value: unknown): boolean {
  if (value === undefined) return true
  if (!isAmount) {
    sum.others[number] = value
    return true
  }
  const { value: amount, unit } =
    typeof value === 'object' ? (value as { value: string | number; unit: string }) : { value, unit: undefined }
  const known = sum.amounts.get(number)
  if (known && known.unit !== unit) return false
  sum.amounts.set(number, { amount: new Decimal(amount as string | number).plus(known?.amount ?? 0), unit })
  return true
}

export const tell = (sum: Sum, code: ReadingCode, row: number) => {
  const rows = sum.told.get(code)
  if (rows) rows.push(row)
  else sum.told.set(code, [row])
}

export const amountsOf = ({ amounts }: Sum): Record<string, unknown> =>
  Object.fromEntries(
    [...amounts].map(([number, { amount, unit }]) => [
      number,
      unit === undefined ? amount.toFixed() : { value: amount.toFixed(), unit },
    ]),
  )

/** The key of rows that are added up; undefined for a row that stays alone. */
export function bucketOf(sum: Sum, by: Plan['sum']): string | undefined {
  const start = (day: Day) => (by === 'month' ? monthStart(day) : day)
  if (by === 'none' || start(sum.from) !== start(sum.until)) return undefined
  const units = [...sum.amounts].map(([number, { unit }]) => [number, unit])
  return JSON.stringify([sum.subchildId, sum.site, start(sum.from), units, sum.others])
}

export function addUp(sums: Map<string, Sum>, bucket: string, next: Sum): void {
  const sum = sums.get(bucket)
  const text = JSON.stringify([next.from, next.until, [...next.amounts]])
  if (!sum) {
    next.said.add(text)
    sums.set(bucket, next)
    return
  }
  if (sum.said.has(text)) sum.equal.push(next.row)
  else sum.said.add(text)
  const { start, end } = hullOf(toDays(sum), toDays(next))
  Object.assign(sum, toPeriod({ start, end }))
  addRow(sum.rows, next.row)
  for (const [number, { amount, unit }] of next.amounts)
    sum.amounts.set(number, { amount: amount.plus(sum.amounts.get(number)?.amount ?? 0), unit })
  for (const [code, rows] of next.told) for (const row of rows) tell(sum, code, row)
}
