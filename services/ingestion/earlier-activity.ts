import { addDays, type Days, hullOf } from '@tomorro/carbon/calendar'
import type { ApprovedAmounts, SiteAmount } from '@tomorro/carbon/credit'
import type { Entry } from '@tomorro/carbon/engine/entry'
import type { entryNotices } from '@tomorro/carbon/entry-notices'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Transaction } from '@tomorro/database/connection'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { FIRST_ENTRY } from '@tomorro/records/item/item'
import { sql } from 'drizzle-orm'

/** The organisation's activity from before a submission, with which its entries are compared. */
export type EarlierActivity = {
  readonly approved: ApprovedAmounts
  readonly near: (near: Near) => Promise<EarlierEntry[]>
}

/** A submission by its subchild, its sites ('' for none) and its days. */
export type Near = { subchildId: string; sites: readonly string[]; days: Days }
export type EarlierEntry = Pick<Entry, 'days' | 'values'> & { site: string }
type EarlierRow = { site: string; start: string; end: string; activity: Entry['values'] }

/**
 * Reads earlier activity on demand.
 * @param read runs a query: in the transaction of a form, or in one of its own while a file is read, which may take minutes
 */
export const earlierActivity = (
  organisationId: string,
  read: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>,
): EarlierActivity => ({
  approved: (credits) => read((transaction) => approvedAmounts(transaction, organisationId, credits)),
  near: (near) => read((transaction) => nearEntries(transaction, organisationId, near)),
})

/** Adds the earlier activity near a submission to the notices that compare with it. */
export async function knowEarlier(
  notices: ReturnType<typeof entryNotices>,
  earlier: EarlierActivity,
  { days, ...near }: Omit<Near, 'days'> & { days: Days | undefined },
): Promise<void> {
  if (days) for (const entry of await earlier.near({ ...near, days })) notices.know(entry)
}

/**
 * For each credit, the sum of the approved amounts that overlap its days. Sites are compared as texts, '' for none, for a hash join;
 * the hull of all days keeps items of other years from being read, and entries of other months from being sorted.
 */
async function approvedAmounts(
  transaction: Transaction,
  organisationId: string,
  credits: readonly SiteAmount[],
): Promise<Decimal[]> {
  if (credits.length === 0) return []
  const { start, end } = credits.map(({ days }) => days).reduce(hullOf)
  const list = (textOf: (credit: SiteAmount) => string) => sql.param(credits.map(textOf))
  const { rows } = await transaction.execute<{ place: string; amount: string | null }>(sql`
    select place, sum((${entry.activity} ->> number)::numeric) as amount
    from unnest(${list(({ subchildId }) => subchildId)}::text[], ${list(({ site }) => site ?? '')}::text[],
      ${list(({ number }) => number)}::text[], ${list(({ days }) => days.start)}::date[],
      ${list(({ days }) => days.end)}::date[]) with ordinality as credit(subchild, site, number, starts, ends, place)
    join ${item} on ${item.orgId} = ${organisationId} and ${item.subchildId} = subchild and ${item.state} = 'approved' and ${item.periodStart} < ${end} and ${item.periodEnd} > ${start}
    join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
      and coalesce(${entry.site}, ${item.site}, '') = credit.site
      and ${entry.periodStart} < ${end} and ${entry.periodEnd} > ${start}
      and ${entry.periodStart} < ends and ${entry.periodEnd} > starts
    group by place`)
  const amounts = new Map(rows.map(({ place, amount }) => [Number(place), amount]))
  return credits.map((_, index) => new Decimal(amounts.get(index + 1) ?? 0))
}

/** Days before and after a submission that count as near: a quarter. */
const NEAR_DAYS = 100
const SITES_COMPARED_MAX = 1_000
const ENTRIES_COMPARED_MAX = 10_000
const PEERS_COMPARED_MAX = 50

/**
 * Entries to compare a submission with: pending and approved ones of its subchild, sites and about its days, and the first
 * entries of the latest approved items at other sites.
 */
async function nearEntries(
  transaction: Transaction,
  organisationId: string,
  { subchildId, sites, days }: Near,
): Promise<EarlierEntry[]> {
  const named = sql`${sql.param(sites.slice(0, SITES_COMPARED_MAX))}::text[]`
  const site = sql`coalesce(${entry.site}, ${item.site}, '')`
  const { rows } = await transaction.execute<EarlierRow>(sql`
    (select ${site} as site, ${entry.periodStart}::text as start, ${entry.periodEnd}::text as end, ${entry.activity} as activity
      from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
      where ${item.orgId} = ${organisationId} and ${item.subchildId} = ${subchildId} and ${item.state} in ('pending', 'approved')
        and ${item.periodStart} < ${addDays(days.end, NEAR_DAYS)} and ${item.periodEnd} > ${addDays(days.start, -NEAR_DAYS)}
        and ${site} = any(${named})
      limit ${ENTRIES_COMPARED_MAX})
    union all
    (select ${site}, ${entry.periodStart}::text, ${entry.periodEnd}::text, ${entry.activity}
      from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id} and ${entry.ordinal} = ${FIRST_ENTRY}
      where ${item.orgId} = ${organisationId} and ${item.subchildId} = ${subchildId} and ${item.state} = 'approved'
        and ${site} <> all(${named})
      order by ${item.createdAt} desc, ${item.id} desc limit ${PEERS_COMPARED_MAX})`)
  return rows.map(({ site, start, end, activity }) => ({ site, days: { start, end }, values: activity }))
}
