import { setImmediate } from 'node:timers/promises'
import type { Day, Days } from '@tomorro/carbon/calendar'
import { creditSums } from '@tomorro/carbon/credit'
import type { Context } from '@tomorro/carbon/engine/calculate'
import { type EmissionSums, emissionSums, isInScope1Or2 } from '@tomorro/carbon/engine/emission-sums'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { estimateOf } from '@tomorro/carbon/engine/estimate'
import { type EntryNotice, entryNotices } from '@tomorro/carbon/entry-notices'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { checkBilled, roundedIn } from '@tomorro/carbon/submission'
import type { Method } from '@tomorro/carbon/taxonomy/taxonomy'
import { type EntryRow, entryColumnsOf } from '@tomorro/records/item/item'
import type { RowRange } from '@tomorro/records/item/source-rows'
import { beginningOf } from '@tomorro/runtime/beginning'
import type { Progress } from '@tomorro/service-kit/long-work'
import type { Cell, Row } from '@tomorro/spreadsheet/row'
import type { CellRefusal } from '../cell/refusal.ts'
import { type EarlierActivity, knowEarlier } from '../earlier-activity.ts'
import { type EntryBatch, entryBatches } from '../entry-batch.ts'
import { noticesOf } from '../notices.ts'
import { shapeOf } from '../template/cell.ts'
import { CELL_VIOLATIONS_MAX } from '../template/content.ts'
import { type CellViolation, creditViolations, inWords } from '../template/row.ts'
import { cellText, textKey } from './cell.ts'
import type { Plan, SourceColumn } from './plan.ts'
import { addUp, amountsOf, bucketOf, hasAmount, readImportRow, type Sum, subchildIn, tell } from './row.ts'

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
    const estimated = estimateOf(checked, { ...context, isWithoutGases: true })
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
    const draft = readImportRow({ row, cellOf, subchildId, plan })
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
    for (const row of mergedRows()) if (row > plan.headingRow) notices.tell('merged_cells', row)
    items.push(...(await finished(group, readsAllSheets)))
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
        const { activity, inputs, isEstimated } = entryColumnsOf(entry)
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

async function finished({ subchildId, method, batches, first, emissions, notices }: Group, readsAllSheets: boolean) {
  const [days, told] = [batches.days(), first()]
  if (!days || !told) return []
  if (!readsAllSheets) notices.tell('unread_sheets', 1)
  return [
    {
      ...{ subchildId, method, rows: batches.rows(), days, digest: batches.digest(), first: told },
      ...{ batches: batches.all(), emissions: emissions.all(), notices: await noticesOf(notices) },
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
