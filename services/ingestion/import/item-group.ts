import { setImmediate } from 'node:timers/promises'
import type { Day, Days } from '@tomorro/carbon/calendar'
import { creditSums } from '@tomorro/carbon/credit'
import type { Context } from '@tomorro/carbon/engine/calculate'
import { type EmissionSums, emissionSums, isInScope1Or2 } from '@tomorro/carbon/engine/emission-sums'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { estimateOf } from '@tomorro/carbon/engine/estimate'
import { type EntryNotice, entryNotices } from '@tomorro/carbon/entry-notices'
import { checkBilled, roundedIn } from '@tomorro/carbon/submission'
import type { Method } from '@tomorro/carbon/taxonomy/taxonomy'
import { type EntryRow, entryColumnsOf } from '@tomorro/records/item/item'
import type { RowRange } from '@tomorro/records/item/source-rows'
import { beginningOf } from '@tomorro/runtime/beginning'
import { type EarlierActivity, knowEarlier } from '../earlier-activity.ts'
import { type EntryBatch, entryBatches } from '../entry-batch.ts'
import { noticesOf } from '../notices.ts'
import { type CellViolation, creditViolations, inWords } from '../template/row.ts'
import type { Plan } from './plan.ts'
import { amountsOf, type Sum } from './row.ts'

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

type Inputs = {
  readonly context: Context
  readonly today: Day
  readonly earlier: EarlierActivity
  readonly refuse: (violation: CellViolation) => void
}

/** Entries between two pauses in which other requests are answered. */
const TAKEN_AT_ONCE = 500
const TEXT_LENGTH_MAX = 500

/** Collects entries by subchild and method. */
export function itemGroups(plan: Plan, { context, today, earlier, refuse }: Inputs) {
  const groups = new Map<string, Group>()

  /** Checks and calculates an entry and adds it to its group, or refuses it. */
  const take = (sum: Sum): void => {
    const { subchildId, from, until, site, row, told } = sum
    const activity = { ...sum.others, ...amountsOf(sum) }
    const { checked, isForReference } = checkBilled({ subchildId, period: { from, until }, activity, site })
    const estimated = estimateOf(checked, { ...context, isWithoutGases: true })
    if (!checked.value || !estimated.value) {
      for (const { pointer, detail, expected, code } of estimated.failure ?? []) {
        const message = beginningOf(inWords(detail, expected), TEXT_LENGTH_MAX)
        refuse({ row, column: columnOf(pointer, subchildId, plan), code, message, shape: 'row' })
      }
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

  return {
    take,

    async takeAll(sums: Iterable<Sum>): Promise<void> {
      let taken = 0
      for (const sum of sums) {
        take(sum)
        if (++taken % TAKEN_AT_ONCE === 0) await setImmediate()
      }
    },

    /** Refuses credits that exceed the activity they correct. */
    async refuseCredits(): Promise<void> {
      for (const { subchildId, credits } of groups.values())
        for (const { number, rows } of await credits.uncovered(earlier.approved))
          for (const violation of creditViolations(rows, columnOf(`/activity/${number}`, subchildId, plan)))
            refuse(violation)
    },

    /** The groups with all notices. @param mergedRows the first rows of merged cells */
    async finished(readsAllSheets: boolean, mergedRows: readonly number[]): Promise<ImportGroup[]> {
      const items: ImportGroup[] = []
      for (const group of groups.values()) {
        const { subchildId, notices, batches } = group
        await knowEarlier(notices, earlier, { subchildId, sites: batches.sites(), days: batches.days() })
        for (const row of mergedRows) if (row > plan.headingRow) notices.tell('merged_cells', row)
        items.push(...(await finished(group, readsAllSheets)))
      }
      return items
    },
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
