import type { Days } from '@tomorro/carbon/calendar'
import { WELL_TO_TANK } from '@tomorro/carbon/taxonomy/factor-key'
import type { Transaction } from '@tomorro/database/connection'
import { line } from '@tomorro/database/schema/calculation'
import { countedInOfLine, shareOfLine } from '@tomorro/records/ledger/line-share'
import { and, asc, eq, gt, inArray, lt, notLike, sql } from 'drizzle-orm'
import type { LineRow } from '../worker/ledger-row.ts'

type Page = { after: string | undefined; limit: number }
type LineFilter = {
  readonly days: Days
  readonly subchildIds: readonly string[] | undefined
  /** The empty text stands for lines without a site. */
  readonly sites: readonly string[] | undefined
  readonly scopes: readonly LineRow['scope'][] | undefined
  readonly category: number | undefined
  readonly factorKey: string | undefined
  readonly wtt: 'include' | 'exclude'
  readonly scope2: 'location' | 'market' | undefined
}

/** Reads ledger lines. Ids are UUIDs of version 7, so their order is the order of writing. */
export const lineRepository = (transaction: Transaction) => ({
  ofItem: (organisationId: string, itemId: string, { after, limit }: Page): Promise<LineRow[]> =>
    transaction
      .select()
      .from(line)
      .where(and(eq(line.orgId, organisationId), eq(line.itemId, itemId), after ? gt(line.id, after) : undefined))
      .orderBy(asc(line.id))
      .limit(limit),

  /** Lines that overlap the days, each with its share of them in kgCO2e. */
  ofPeriod: (
    organisationId: string,
    filter: LineFilter,
    { after, limit }: Page,
  ): Promise<{ line: LineRow; share: string }[]> =>
    transaction
      .select({
        line,
        share: sql<string>`(${shareOfLine({ first: sql`${filter.days.start}::date`, past: sql`${filter.days.end}::date` })})::text`,
      })
      .from(line)
      .where(
        and(
          eq(line.orgId, organisationId),
          lt(line.periodStart, filter.days.end),
          gt(line.periodEnd, filter.days.start),
          filter.subchildIds && inArray(line.subchildId, [...filter.subchildIds]),
          filter.sites && sql`coalesce(${line.site}, '') = any(${sql.param(filter.sites)}::text[])`,
          filter.scopes && inArray(line.scope, [...filter.scopes]),
          filter.category === undefined ? undefined : eq(line.category, filter.category),
          filter.factorKey === undefined ? undefined : eq(line.factorKey, filter.factorKey),
          filter.wtt === 'exclude' ? notLike(line.factorKey, `${WELL_TO_TANK}%`) : undefined,
          filter.scope2 && sql`(${countedInOfLine}) in ('both', ${filter.scope2})`,
          after ? gt(line.id, after) : undefined,
        ),
      )
      .orderBy(asc(line.id))
      .limit(limit),
})
