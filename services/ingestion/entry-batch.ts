import { type Days, hullOf } from '@tomorro/carbon/calendar'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { contentHash } from '@tomorro/records/item/content-digest'
import { entryColumnsOf } from '@tomorro/records/item/item'
import { type RowRange, toMultirange } from '@tomorro/records/item/source-rows'

/** Entries for one INSERT: a list per column, activities as JSON text. */
export type EntryBatch = {
  /** The ordinal of the first entry; the others follow. */
  readonly first: number
  readonly periodStart: string[]
  readonly periodEnd: string[]
  readonly activity: string[]
  readonly site: (string | null)[]
  readonly inputs: (string | null)[]
  readonly isEstimated: boolean[]
  /** The rows of the file, as a multirange. */
  readonly sourceRows: string[]
}

const ENTRIES_PER_BATCH = 5_000
const FIRST_ORDINAL = 1

/** Collects entries in the order of their rows. Repeated texts, such as days and sites, are kept in memory once. */
export function entryBatches(subchildId: string) {
  const batches: EntryBatch[] = []
  const held = new Map<string, string>()
  const content = contentHash(subchildId)
  const sites = new Set<string>()
  let rows = 0
  let hull: Days | undefined
  const hold = (text: string) => {
    const known = held.get(text)
    if (known !== undefined) return known
    held.set(text, text)
    return text
  }

  return {
    /** @param from the entry's rows in the file */
    add(entry: Entry, from: readonly RowRange[]): void {
      content.add(entry)
      const { periodStart, periodEnd, activity, site, inputs, isEstimated, ...unmapped } = entryColumnsOf(entry)
      unmapped satisfies Record<string, never>
      const batch = batches.at(-1)
      const current = batch && batch.activity.length < ENTRIES_PER_BATCH ? batch : emptyBatch(FIRST_ORDINAL + rows)
      if (current !== batch) batches.push(current)
      current.periodStart.push(hold(periodStart))
      current.periodEnd.push(hold(periodEnd))
      current.activity.push(JSON.stringify(activity))
      sites.add(site ?? '')
      current.site.push(site === null ? null : hold(site))
      current.inputs.push(inputs === null ? null : hold(JSON.stringify(inputs)))
      current.isEstimated.push(isEstimated)
      current.sourceRows.push(toMultirange(from))
      hull = hull ? hullOf(hull, entry.days) : entry.days
      rows++
    },
    rows: () => rows,
    /** The sites of all entries, '' for none. */
    sites: (): string[] => [...sites],
    /** The hull of all periods, undefined where there are none. */
    days: () => hull,
    /** The digest of all entries; nothing can be added afterwards. */
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
  inputs: [],
  isEstimated: [],
  sourceRows: [],
})
