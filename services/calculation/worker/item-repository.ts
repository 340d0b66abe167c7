import type { Entry } from '@tomorro/carbon/engine/entry'
import type { SubmittedAmounts } from '@tomorro/carbon/taxonomy/activity'
import type { Transaction } from '@tomorro/database/connection'
import type { RecalculationRequest } from '@tomorro/database/schema/calculation'
import { entry, item } from '@tomorro/database/schema/ingestion'
import { daysOf } from '@tomorro/records/days'
import { and, asc, eq, gt, inArray, lte } from 'drizzle-orm'

/** What the ledger needs to know of an item: where its review stands, and what was submitted. */
export type SubmittedItem = {
  readonly id: string
  readonly revision: number
  readonly isApproved: boolean
  readonly entries: readonly Entry[]
}

/** Items as the ingestion service keeps them; only read here. */
export const itemRepository = (transaction: Transaction) => ({
  exists: (organisationId: string, itemId: string): Promise<boolean> =>
    transaction
      .select({ id: item.id })
      .from(item)
      .where(and(eq(item.orgId, organisationId), eq(item.id, itemId)))
      .then((rows) => rows.length > 0),

  /** Ids of approved items that a recalculation is asked for, in their order, beginning after `after`. */
  idsOfApproved: (
    organisationId: string,
    { from, until, subchildIds }: Pick<RecalculationRequest, 'from' | 'until' | 'subchildIds'>,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<string[]> =>
    transaction
      .select({ id: item.id })
      .from(item)
      .where(
        and(
          eq(item.orgId, organisationId),
          eq(item.state, 'approved'),
          from === undefined ? undefined : gt(item.periodEnd, from),
          until === undefined ? undefined : lte(item.periodStart, until),
          subchildIds && inArray(item.subchildId, subchildIds),
          after === undefined ? undefined : gt(item.id, after),
        ),
      )
      .orderBy(asc(item.id))
      .limit(limit)
      .then((rows) => rows.map(({ id }) => id)),

  async find(organisationId: string, itemId: string): Promise<SubmittedItem | undefined> {
    const rows = await transaction
      .select({ item, entry })
      .from(item)
      .leftJoin(entry, and(eq(entry.orgId, item.orgId), eq(entry.itemId, item.id)))
      .where(and(eq(item.orgId, organisationId), eq(item.id, itemId)))
      .orderBy(asc(entry.ordinal))
    const found = rows[0]?.item
    if (!found) return undefined
    return {
      id: found.id,
      revision: found.revision,
      isApproved: found.state === 'approved',
      entries: rows.flatMap((row) => (row.entry ? [toEntry(found, row.entry)] : [])),
    }
  },
})

function toEntry(
  of: typeof item.$inferSelect,
  { orgId: _, itemId: __, ordinal: ___, ...row }: typeof entry.$inferSelect,
): Entry {
  const { periodStart, periodEnd, activity, site, inputs, isEstimated, ...unmapped } = row
  unmapped satisfies Record<string, never>
  const named = site ?? of.site
  return {
    subchildId: of.subchildId,
    method: of.calculationMethod,
    values: activity,
    days: daysOf({ periodStart, periodEnd }),
    ...(named !== null && { site: named }),
    ...(inputs !== null && { inputs: inputs as SubmittedAmounts }),
    ...(isEstimated && { isEstimated }),
  }
}
