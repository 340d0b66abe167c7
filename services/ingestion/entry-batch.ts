import { contentHash } from '@tomorro/records/item/content'
import type { StoredPeriod } from '@tomorro/records/item/period'
import type { CheckedEntry } from './entry.ts'

/** Entries in the form in which one statement stores them: a list for each column, activities as JSON text. */
export type EntryBatch = {
  /** The ordinal of the first; those of the others follow. */
  readonly first: number
  readonly periodStart: string[]
  readonly periodEnd: string[]
  readonly activity: string[]
  readonly site: (string | null)[]
}

const ENTRIES_PER_BATCH = 5_000
const FIRST_ORDINAL = 1

/** Collects entries in the order of their rows. Text that repeats, as days and sites do, is held once. */
export function entryBatches(subchildId: string) {
  const batches: EntryBatch[] = []
  const held = new Map<string, string>()
  const content = contentHash(subchildId)
  let rows = 0
  let hull: StoredPeriod | undefined
  const hold = (text: string) => {
    const known = held.get(text)
    if (known !== undefined) return known
    held.set(text, text)
    return text
  }

  return {
    add({ periodStart, periodEnd, activity, site }: CheckedEntry): void {
      content.add({ periodStart, periodEnd, activity })
      const batch = batches.at(-1)
      const current = batch && batch.activity.length < ENTRIES_PER_BATCH ? batch : emptyBatch(FIRST_ORDINAL + rows)
      if (current !== batch) batches.push(current)
      current.periodStart.push(hold(periodStart))
      current.periodEnd.push(hold(periodEnd))
      current.activity.push(JSON.stringify(activity))
      current.site.push(site === null ? null : hold(site))
      hull = {
        periodStart: hull && hull.periodStart < periodStart ? hull.periodStart : periodStart,
        periodEnd: hull && hull.periodEnd > periodEnd ? hull.periodEnd : periodEnd,
      }
      rows++
    },
    rows: () => rows,
    /** The hull of all periods, undefined where there are none. */
    period: () => hull,
    /** The digest of what all of them say; nothing can be added afterwards. */
    digest: () => content.digest(),
    all: (): readonly EntryBatch[] => batches,
  }
}

const emptyBatch = (first: number): EntryBatch => ({
  first,
  periodStart: [],
  periodEnd: [],
  activity: [],
  site: [],
})
