import type { Day } from '@tomorro/carbon/calendar'
import type { Context } from '@tomorro/carbon/engine/calculate'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { beginningOf } from '@tomorro/runtime/beginning'
import type { Progress } from '@tomorro/service-kit/long-work'
import type { Cell, Row } from '@tomorro/spreadsheet/row'
import type { CellRefusal } from '../cell/refusal.ts'
import type { EarlierActivity } from '../earlier-activity.ts'
import { shapeOf } from '../template/cell.ts'
import { CELL_VIOLATIONS_MAX } from '../template/content.ts'
import type { CellViolation } from '../template/row.ts'
import { cellText, textKey } from './cell.ts'
import { type ImportGroup, itemGroups } from './item-group.ts'
import type { Plan, SourceColumn } from './plan.ts'
import { addUp, bucketOf, hasAmount, readImportRow, type Sum, subchildIn, tell } from './row.ts'

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
  const groups = itemGroups(plan, { context, today, earlier, refuse: violations.add })
  const unlisted = unlistedTexts()
  const leftOut = { filtered: 0, unassigned: 0, empty: 0 }
  const sums = new Map<string, Sum>()
  let count = 0
  for await (const row of rows) {
    if (row.row <= plan.headingRow) continue
    progress.rows = ++count
    const { value, failure } = readRow(row, plan)
    if (failure) {
      for (const violation of failure.violations) violations.add(violation)
      if (failure.unlisted !== undefined) unlisted.add(failure.unlisted)
    } else if (typeof value === 'string') leftOut[value]++
    else {
      const bucket = bucketOf(value, plan.sum)
      if (bucket === undefined) groups.take(value)
      else addUp(sums, bucket, value)
    }
  }
  await groups.takeAll(sums.values())
  await groups.refuseCredits()
  if (violations.total() > 0)
    return fail({ cells: violations.all(), total: violations.total(), unlisted: unlisted.all() })
  return succeed({ rows: count, leftOut, groups: await groups.finished(readsAllSheets, mergedRows()) })
}

type RowFailure = { readonly violations: readonly CellViolation[]; readonly unlisted?: string }

/** The activity of a row or why the row is left out, or its violations and a text that the table of subchildren lacks. */
function readRow({ row, cells, isHidden }: Row, plan: Plan): Result<Sum | keyof ImportContent['leftOut'], RowFailure> {
  const cellOf = ({ at }: SourceColumn): Cell => cells[at] ?? null
  if (!plan.filter.every(({ column, isOneOf, texts }) => texts.has(textKey(cellText(cellOf(column)))) === isOneOf))
    return succeed('filtered')
  if (!hasAmount(plan, cellOf)) return succeed('empty')
  const subchildId = subchildIn(plan.subchild, cellOf)
  if (subchildId === null) return succeed('unassigned')
  if (typeof subchildId === 'object') {
    const { column, text } = subchildId
    const violation = { row, column: column.name, ...notListed, shape: shapeOf(cellOf(column)) }
    return fail({ violations: [violation], unlisted: text })
  }
  const draft = readImportRow({ row, cellOf, subchildId, plan })
  if (draft.failure)
    return fail({
      violations: draft.failure.map(({ column, ...refused }) => ({
        ...{ row, column: column?.name ?? '', ...refused },
        shape: column ? shapeOf(cellOf(column)) : 'row',
      })),
    })
  if (isHidden) tell(draft.value, 'hidden_rows', row)
  return draft
}

const notListed: CellRefusal = {
  code: 'unlisted',
  message: 'The table of subchildren does not have this text: add it, or leave rows with other texts out',
}

/** The violations of a file: the first of them, and the number of all. */
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

/** The texts that the table of subchildren lacks, with the number of their rows. */
function unlistedTexts() {
  const texts = new Map<string, { text: string; rows: number }>()
  return {
    add(text: string): void {
      const known = texts.get(textKey(text)) ?? { text: beginningOf(text, TEXT_LENGTH_MAX), rows: 0 }
      known.rows++
      texts.set(textKey(text), known)
    },
    all: () => [...texts.values()].sort((one, other) => other.rows - one.rows).slice(0, UNLISTED_MAX),
  }
}
