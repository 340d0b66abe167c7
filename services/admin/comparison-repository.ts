import type { Transaction } from '@tomorro/database/connection'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { type SQL, sql } from 'drizzle-orm'
import type { ComparedEntry } from './review-flags.ts'

/** Compares the first entries of a template with the latest approved entries. */
export const ENTRIES_COMPARED_MAX = 200
const ITEMS_COMPARED_MAX = 50
/** Maximum entries read for a page of the backlog: some 100 MB, however many large files it has. */
const ENTRIES_PER_PAGE = 50_000
/** Peers come from the latest approved items; the first entry of each is compared. */
const RECENT_ITEMS = 5_000
const PEERS_MAX = 50

type Row = {
  of: string
  kind: Exclude<keyof Comparison, 'isPartial'>
  /** The number of comparable items, counted to one more than are compared: an organisation may have any number of them. */
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
    const entriesMax = Math.floor(ENTRIES_PER_PAGE / itemIds.length)
    const { rows } = await transaction.execute<Row>(comparedWith(itemIds, entriesMax))
    for (const row of rows) {
      const comparison = comparisons.get(row.of)
      comparison?.[row.kind].push(toCompared(row))
      if (comparison && row.found > ITEMS_COMPARED_MAX) comparison.isPartial = true
    }
    for (const comparison of comparisons.values())
      if (comparison.approved.length + comparison.pending.length === entriesMax) comparison.isPartial = true
    return comparisons
  },
})

const comparedWith = (itemIds: readonly string[], entriesMax: number) => sql`
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
  )
  select mine.id as "of", compared.* from mine cross join lateral (
    (select 'entries' as kind, 0 as found, ${entryOf(sql`mine`)} from ${entry} as entry
    where entry.org_id = mine.org_id and entry.item_id = mine.id and entry.ordinal <= ${ENTRIES_COMPARED_MAX})
    union all
    (select theirs.state, theirs.found, ${entryOf(sql`theirs`)} from (
      select latest.*, (count(*) over ())::integer as found from (
        select approved.org_id, approved.id, approved.site, approved.state, approved.period_start from ${item} as approved
        where approved.org_id = mine.org_id and approved.subchild_id = mine.subchild_id and approved.state in ('approved', 'pending')
          and coalesce(approved.site, '') = any(mine.sites) and approved.id <> mine.id
          and approved.period_start < mine.period_end and approved.period_end > mine.period_start - interval '1 year'
        order by approved.period_start desc limit ${ITEMS_COMPARED_MAX + 1}) as latest
      order by latest.period_start desc limit ${ITEMS_COMPARED_MAX}) as theirs
    join ${entry} as entry
      on entry.org_id = theirs.org_id and entry.item_id = theirs.id and entry.ordinal <= ${ENTRIES_COMPARED_MAX}
    order by theirs.period_start desc limit ${entriesMax})
    union all
    (select 'peers', 0, ${entryOf(sql`peer`)} from (
      select recent.org_id, recent.id, recent.site from recent
      where recent.subchild_id = mine.subchild_id
        and (recent.org_id <> mine.org_id or coalesce(recent.site, '') <> all(mine.sites))
      limit ${PEERS_MAX}) as peer
    join ${entry} as entry on entry.org_id = peer.org_id and entry.item_id = peer.id and entry.ordinal = 1)
  ) as compared`

/** The columns of an entry; it has the site of its item unless it has one of its own. */
const entryOf = (of: SQL): SQL => sql`entry.item_id, entry.period_start::text, entry.period_end::text, entry.activity,
      coalesce(entry.site, ${of}.site) as site`

const toCompared = ({ item_id, period_start, period_end, activity, site }: Row): ComparedEntry => ({
  itemId: item_id,
  days: { start: period_start, end: period_end },
  activity,
  site,
})
