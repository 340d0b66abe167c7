import type { Transaction } from '@tomorro/database/connection'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { sql } from 'drizzle-orm'
import type { ComparedEntry } from './review-flags.ts'

/** Compares the first entries of a template with the latest approved entries. */
export const ENTRIES_COMPARED_MAX = 200
const ITEMS_COMPARED_MAX = 50
/** Peers come from the latest approved items; the first entry of each is compared. */
const RECENT_ITEMS = 5_000
const PEERS_MAX = 50

type Row = {
  of: string
  kind: Exclude<keyof Comparison, 'isPartial'>
  /** The number of comparable items; only the latest of them are compared. */
  found: number
  item_id: string
  period_start: string
  period_end: string
  activity: ComparedEntry['activity']
  site: string | null
}

/** The entries to compare each item of a backlog with, by item id. */
export type Comparison = Record<'entries' | 'approved' | 'pending' | 'peers', ComparedEntry[]> & {
  /** Whether more approved and pending items cover these days than were compared. */
  isPartial: boolean
}

/** For an item without anything to compare. */
export const emptyComparison = (): Comparison => ({
  ...{ entries: [], approved: [], pending: [], peers: [], isPartial: false },
})

/** Entries of pending items, of the same subchild at other sites and organisations (peers), and approved entries of the same subchild and sites for the same days and a year before. */
export const comparisonRepository = (transaction: Transaction) => ({
  async find(itemIds: readonly string[]): Promise<ReadonlyMap<string, Comparison>> {
    const comparisons = new Map(itemIds.map((id): [string, Comparison] => [id, emptyComparison()]))
    if (itemIds.length === 0) return comparisons
    const { rows } = await transaction.execute<Row>(comparedWith(itemIds))
    for (const row of rows) {
      const comparison = comparisons.get(row.of)
      comparison?.[row.kind].push(toCompared(row))
      if (comparison && row.found > ITEMS_COMPARED_MAX) comparison.isPartial = true
    }
    return comparisons
  },
})

const comparedWith = (itemIds: readonly string[]) => sql`
  with mine as materialized (
    select waiting.org_id, waiting.id, waiting.subchild_id, waiting.period_start, waiting.period_end, waiting.site, array(
      select distinct coalesce(entry.site, waiting.site, '') from ${entry} as entry
      where entry.org_id = waiting.org_id and entry.item_id = waiting.id and entry.ordinal <= ${ENTRIES_COMPARED_MAX}
      -- What came by template has its sites on its entries.
      union select '') as sites
    from ${item} as waiting where waiting.id = any(${sql.param(itemIds)}::uuid[])
  ), recent as materialized (
    select approved.org_id, approved.id, approved.subchild_id, approved.site from ${item} as approved
    where approved.state = 'approved' order by approved.created_at desc, approved.id desc limit ${RECENT_ITEMS}
  ), compared as (
    select mine.org_id, mine.id as "of", mine.id as item_id, 'entries' as kind, mine.site, ${ENTRIES_COMPARED_MAX}::integer as entries,
      0 as found from mine
    union all
    select mine.org_id, mine.id, theirs.id, theirs.state, theirs.site, ${ENTRIES_COMPARED_MAX}::integer, theirs.found from mine cross join lateral (
      select approved.id, approved.site, approved.state, (count(*) over ())::integer as found from ${item} as approved
      where approved.org_id = mine.org_id and approved.subchild_id = mine.subchild_id and approved.state in ('approved', 'pending')
        and coalesce(approved.site, '') = any(mine.sites) and approved.id <> mine.id
        and approved.period_start < mine.period_end and approved.period_end > mine.period_start - interval '1 year'
      order by approved.period_start desc limit ${ITEMS_COMPARED_MAX}) as theirs
    union all
    select peer.org_id, mine.id, peer.id, 'peers', peer.site, 1, 0 from mine cross join lateral (
      select recent.org_id, recent.id, recent.site from recent
      where recent.subchild_id = mine.subchild_id
        and (recent.org_id <> mine.org_id or coalesce(recent.site, '') <> all(mine.sites))
      limit ${PEERS_MAX}) as peer
  )
  select compared."of", compared.kind, compared.item_id, compared.found, entry.period_start::text, entry.period_end::text,
    entry.activity, coalesce(entry.site, compared.site) as site
  from compared join ${entry} as entry
    on entry.org_id = compared.org_id and entry.item_id = compared.item_id and entry.ordinal <= compared.entries`

const toCompared = ({ item_id, period_start, period_end, activity, site }: Row): ComparedEntry => ({
  itemId: item_id,
  days: { start: period_start, end: period_end },
  activity,
  site,
})
