import { setImmediate } from 'node:timers/promises'
import {
  addDays,
  addMonths,
  type Day,
  type Days,
  hullOf,
  monthOf,
  monthStart,
  toDays,
  toPeriod,
} from '@tomorro/carbon/calendar'
import { creditSums } from '@tomorro/carbon/credit'
import type { Context } from '@tomorro/carbon/engine/calculate'
import { type EmissionSums, emissionSums, isInScope1Or2 } from '@tomorro/carbon/engine/emission-sums'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { estimateOf } from '@tomorro/carbon/engine/estimate'
import { type EntryNotice, entryNotices, type ReadingCode } from '@tomorro/carbon/entry-notices'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { checkBilled, roundedIn } from '@tomorro/carbon/submission'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Method } from '@tomorro/carbon/taxonomy/taxonomy'
import { insteadOf, unitOf } from '@tomorro/carbon/unit'
import { addRow, type RowRange } from '@tomorro/records/item/source-rows'
import { columnsOf, type EntryRow } from '@tomorro/records/item/submission'
import { beginningOf } from '@tomorro/runtime/beginning'
import type { Progress } from '@tomorro/service-kit/long-work'
import type { Cell, Row } from '@tomorro/spreadsheet/row'
import type { CellRefusal } from './cell-refusal.ts'
import { workbookHabits } from './csv-habits.ts'
import { type EarlierActivity, knowEarlier } from './earlier-activity.ts'
import { type EntryBatch, entryBatches } from './entry-batch.ts'
import { cellText, readImportDay, textKey, withoutThousands } from './import-cell.ts'
import type { Plan, SourceColumn, SourceValue } from './import-plan.ts'
import { readParameter, readSite, shapeOf } from './template-cell.ts'
import { CELL_VIOLATIONS_MAX } from './template-content.ts'
import type { ParameterColumn } from './template-layout.ts'
import { type CellViolation, creditViolations, inWords } from './template-row.ts'

/** The rows of one subchild and method; they become one item. */
export type ImportGroup = {
  readonly subchildId: string
  readonly method: Method
  readonly rows: number
  readonly days: Days
  readonly digest: string
  /** The first entry, which represents the item where one entry is shown. */
  readonly first: Pick<EntryRow, 'activity' | 'inputs' | 'isEstimated'>
  readonly batches: readonly EntryBatch[]
  readonly emissions: EmissionSums
  readonly notices: readonly EntryNotice[]
}

export type ImportContent = {
  readonly rows: number
  readonly leftOut: { filtered: number; unassigned: number; empty: number }
  readonly groups: readonly ImportGroup[]
}

export type ImportFailure = {
  readonly cells: readonly CellViolation[]
  readonly total: number
  /** Texts that the table of subchildren lacks, those with most rows first. */
  readonly unlisted: readonly { text: string; rows: number }[]
}

type Held = {
  context: Context
  today: Day
  earlier: EarlierActivity
  readsAllSheets: boolean
  mergedRows: () => readonly number[]
  progress: Progress
}

const UNLISTED_MAX = 1_000
/** Entries between two pauses in which other requests are answered. */
const TAKEN_AT_ONCE = 500
const TEXT_LENGTH_MAX = 500

/**
 * Reads the rows of a sheet by a plan: entries by subchild and method, or every unreadable cell and every text that the table of
 * subchildren lacks. No row is lost silently: it becomes activity, is counted in `leftOut`, or is a violation.
 */
export async function readImport(
  rows: AsyncIterable<Row>,
  plan: Plan,
  { context, today, earlier, readsAllSheets, mergedRows, progress }: Held,
): Promise<Result<ImportContent, ImportFailure>> {
  const violations = violationList()
  const leftOut = { filtered: 0, unassigned: 0, empty: 0 }
  const unlisted = new Map<string, { text: string; rows: number }>()
  const sums = new Map<string, Sum>()
  const groups = new Map<string, Group>()
  let count = 0

  const take = (sum: Sum) => {
    const { subchildId, from, until, site, row, told } = sum
    const activity = { ...sum.others, ...amountsOf(sum) }
    const { checked, isForReference } = checkBilled({ subchildId, period: { from, until }, activity, site })
    const estimated = estimateOf(checked, context)
    if (!checked.value || !estimated.value) {
      for (const { pointer, detail, expected, code } of estimated.failure ?? [])
        violations.add({
          row,
          column: columnOf(pointer, subchildId, plan),
          code,
          message: messageOf(detail, expected),
          shape: 'row',
        })
      return
    }
    const entry = checked.value
    const key = `${subchildId} ${entry.method}`
    const group = groups.get(key) ?? groupOf(entry, today)
    groups.set(key, group)
    group.batches.add(entry, sum.rows)
    group.emissions.add(estimated.value)
    group.notices.add(row, entry, !estimated.value.some(isInScope1Or2))
    group.credits.add(row, entry)
    for (const [code, at] of told) for (const each of at) group.notices.tell(code, each)
    for (const each of sum.equal) group.notices.addEqual(each)
    if (isForReference) group.notices.tell('spend_for_reference', row)
    if (roundedIn(activity, entry).length > 0) group.notices.tell('rounded', row)
  }

  for await (const { row, cells, isHidden } of rows) {
    if (row <= plan.headingRow) continue
    progress.rows = ++count
    const cellOf = ({ at }: SourceColumn): Cell => cells[at] ?? null
    if (!plan.filter.every(({ column, isOneOf, texts }) => texts.has(textKey(cellText(cellOf(column)))) === isOneOf)) {
      leftOut.filtered++
      continue
    }
    if (!hasAmount(plan, cellOf)) {
      leftOut.empty++
      continue
    }
    const subchildId = subchildIn(plan.subchild, cellOf)
    if (subchildId === null) {
      leftOut.unassigned++
      continue
    }
    if (typeof subchildId === 'object') {
      const { column, text } = subchildId
      const known = unlisted.get(textKey(text)) ?? { text: beginningOf(text, TEXT_LENGTH_MAX), rows: 0 }
      known.rows++
      unlisted.set(textKey(text), known)
      violations.add({ row, column: column.name, ...notListed, shape: shapeOf(cellOf(column)) })
      continue
    }
    const draft = readDraft({ row, cellOf, subchildId, plan })
    if (draft.failure) {
      for (const { column, ...refused } of draft.failure)
        violations.add({ row, column: column?.name ?? '', ...refused, shape: column ? shapeOf(cellOf(column)) : 'row' })
      continue
    }
    if (isHidden) tell(draft.value, 'hidden_rows', row)
    const bucket = bucketOf(draft.value, plan.sum)
    if (bucket === undefined) take(draft.value)
    else addUp(sums, bucket, draft.value)
  }
  let taken = 0
  for (const sum of sums.values()) {
    take(sum)
    if (++taken % TAKEN_AT_ONCE === 0) await setImmediate()
  }

  const texts = [...unlisted.values()].sort((one, other) => other.rows - one.rows).slice(0, UNLISTED_MAX)
  for (const { subchildId, credits } of groups.values())
    for (const { number, rows: at } of await credits.uncovered(earlier.approved))
      for (const violation of creditViolations(at, columnOf(`/activity/${number}`, subchildId, plan)))
        violations.add(violation)
  if (violations.total() > 0) return fail({ cells: violations.all(), total: violations.total(), unlisted: texts })
  const items: ImportGroup[] = []
  for (const group of groups.values()) {
    const { subchildId, notices, batches } = group
    await knowEarlier(notices, earlier, { subchildId, sites: batches.sites(), days: batches.days() })
    // Comparing many rows takes a while; other requests are answered first.
    await setImmediate()
    for (const row of mergedRows()) if (row > plan.headingRow) notices.tell('merged_cells', row)
    items.push(...finished(group, readsAllSheets))
  }
  return succeed({ rows: count, leftOut, groups: items })
}

const notListed: CellRefusal = {
  code: 'unlisted',
  message: 'The table of subchildren does not have this text: add it, or leave rows with other texts out',
}

const messageOf = (detail: string, expected: string): string => beginningOf(inWords(detail, expected), TEXT_LENGTH_MAX)

function violationList() {
  const cells: CellViolation[] = []
  let total = 0
  return {
    add(violation: CellViolation): void {
      total++
      if (cells.length < CELL_VIOLATIONS_MAX) cells.push(violation)
    },
    total: () => total,
    all: () => cells,
  }
}

/** Whether any of the amounts is filled in; a row without amounts is empty. */
const hasAmount = ({ values }: Plan, cellOf: (column: SourceColumn) => Cell): boolean =>
  values.some(
    ({ isAmount, constant, columns }) =>
      isAmount &&
      (constant !== undefined ||
        columns.some((column) => cellText(cellOf(column)) !== '' || isFormula(cellOf(column)))),
  )

const isFormula = (cell: Cell): boolean => typeof cell === 'symbol'

/** The subchild of a row; null if the row is left out, its text if the table lacks that text. */
function subchildIn(
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
type Sum = {
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

function readDraft({ row, cellOf, subchildId, plan }: Place): Result<Sum, RowRefusal[]> {
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

const tell = (sum: Sum, code: ReadingCode, row: number) => {
  const rows = sum.told.get(code)
  if (rows) rows.push(row)
  else sum.told.set(code, [row])
}

const amountsOf = ({ amounts }: Sum): Record<string, unknown> =>
  Object.fromEntries(
    [...amounts].map(([number, { amount, unit }]) => [
      number,
      unit === undefined ? amount.toFixed() : { value: amount.toFixed(), unit },
    ]),
  )

/** The key of rows that are added up; undefined for a row that stays alone. */
function bucketOf(sum: Sum, by: Plan['sum']): string | undefined {
  const start = (day: Day) => (by === 'month' ? monthStart(day) : day)
  if (by === 'none' || start(sum.from) !== start(sum.until)) return undefined
  const units = [...sum.amounts].map(([number, { unit }]) => [number, unit])
  return JSON.stringify([sum.subchildId, sum.site, start(sum.from), units, sum.others])
}

function addUp(sums: Map<string, Sum>, bucket: string, next: Sum): void {
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

type Group = ReturnType<typeof groupOf>

const groupOf = ({ subchildId, method }: Entry, today: Day) => {
  const batches = entryBatches(subchildId)
  let first: ImportGroup['first'] | undefined
  return {
    subchildId,
    method,
    batches: {
      ...batches,
      add(entry: Entry, rows: readonly RowRange[]) {
        const { activity, inputs, isEstimated } = columnsOf(entry).entry
        first ??= { activity, inputs, isEstimated }
        batches.add(entry, rows)
      },
    },
    first: () => first,
    emissions: emissionSums(),
    notices: entryNotices(subchildId, today),
    credits: creditSums(),
  }
}

function finished({ subchildId, method, batches, first, emissions, notices }: Group, readsAllSheets: boolean) {
  const [days, told] = [batches.days(), first()]
  if (!days || !told) return []
  if (!readsAllSheets) notices.tell('unread_sheets', 1)
  return [
    {
      ...{ subchildId, method, rows: batches.rows(), days, digest: batches.digest(), first: told },
      ...{ batches: batches.all(), emissions: emissions.all(), notices: notices.all() },
    },
  ]
}

/** The column of an entry's violation; '' for the row as a whole. */
function columnOf(pointer: string, subchildId: string, { period, values }: Plan): string {
  const [, kind, rest = ''] = pointer.split('/')
  if (kind === 'period' && !('days' in period))
    return rest === 'until' && 'until' in period ? period.until.name : period.from.name
  const value =
    kind === 'activity' ? values.find(({ parameters }) => parameters.get(subchildId)?.number === rest) : undefined
  return value?.columns[0]?.name ?? ''
}
