import { creditParametersOf } from '@tomorro/carbon/credit'
import type { Transaction } from '@tomorro/database/connection'
import { run } from '@tomorro/database/schema/calculation'
import { entry, item, transition } from '@tomorro/database/schema/ingestion'
import { preparersOf } from '@tomorro/records/item/preparers'
import type { ItemRow } from '@tomorro/records/item/review'
import { and, eq, sql } from 'drizzle-orm'

/** The queries of a decision besides the review itself. */
export const reviewStepRepository = (transaction: Transaction) => ({
  /** The item of that id, of any organisation, locked until the transaction ends. */
  lock: (itemId: string): Promise<ItemRow | undefined> =>
    transaction
      .select()
      .from(item)
      .where(eq(item.id, itemId))
      .for('update')
      .then(([row]) => row),

  /** The verified e-mail address of each user who sent its file, mapped, edited or submitted the item; null for one without. */
  async submitters({ orgId, id, submittedByEmail, preparers }: ItemRow): Promise<(string | null)[]> {
    const rows = await transaction
      .selectDistinct({ email: transition.actorEmail })
      .from(transition)
      .where(and(eq(transition.orgId, orgId), eq(transition.itemId, id), eq(transition.actorKind, 'user')))
    return [submittedByEmail, ...rows.map(({ email }) => email), ...preparersOf(preparers)]
  },

  /** Inserts the queued run that the organisation sees until the calculation ends. */
  insertRun: ({ orgId, id, revision, updatedAt }: ItemRow, jobId: string) =>
    transaction.insert(run).values({
      orgId,
      id: jobId,
      kind: 'item',
      itemId: id,
      itemRevision: revision,
      state: 'queued',
      requestedAt: updatedAt,
    }),

  /** Whether the item may hold a credit. */
  async mayHoldCredit({ orgId, id }: ItemRow): Promise<boolean> {
    const { rows } = await transaction.execute<{ found: boolean }>(sql`
      select exists (select from ${entry} as below
        where below.org_id = ${orgId} and below.item_id = ${id} and ${BELOW_ZERO}) as found`)
    return rows[0]?.found === true
  },

  /**
   * Approved items near the given one, or the item itself, with credits that exceed the approved activity of their sites and
   * days. Two credits of 100 kWh may each fit a bill of 120 kWh; approved together they do not.
   * @returns their ids, ten at most
   */
  async uncoveredCredits({ orgId, subchildId, periodStart, periodEnd }: ItemRow): Promise<string[]> {
    const numbers = creditParametersOf(subchildId)
    if (numbers.length === 0) return []
    // The second of two simultaneous decisions sees what the first has approved.
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`credit ${orgId} ${subchildId}`}, 0))`,
    )
    const { rows } = await transaction.execute<{ id: string }>(sql`
      select distinct credit.id from (
        select ${item.id} as id, coalesce(${entry.site}, ${item.site}, '') as site, number, sum(amount) as own,
          min(${entry.periodStart}) filter (where amount < 0) as first, max(${entry.periodEnd}) filter (where amount < 0) as past
        from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
        cross join unnest(${sql.param(numbers)}::text[]) as number
        cross join lateral (select (${entry.activity} ->> number)::numeric as amount) as entered
        where ${item.orgId} = ${orgId} and ${item.subchildId} = ${subchildId} and ${item.state} = 'approved'
          and ${item.periodStart} < ${periodEnd} and ${item.periodEnd} > ${periodStart}
          and exists (select from ${entry} as below
            where below.org_id = ${item.orgId} and below.item_id = ${item.id} and ${BELOW_ZERO})
        group by 1, 2, 3
        having min(amount) < 0 and sum(amount) < 0
      ) as credit
      where own + coalesce((
        select sum((${entry.activity} ->> number)::numeric)
        from ${item} join ${entry} on ${entry.orgId} = ${item.orgId} and ${entry.itemId} = ${item.id}
        where ${item.orgId} = ${orgId} and ${item.subchildId} = ${subchildId} and ${item.state} = 'approved'
          and ${item.periodStart} < credit.past and ${item.periodEnd} > credit.first
          and ${item.id} <> credit.id and coalesce(${entry.site}, ${item.site}, '') = credit.site
          and ${entry.periodStart} < credit.past and ${entry.periodEnd} > credit.first), 0) < 0
      limit 10`)
    return rows.map(({ id }) => id)
  },
})

/** Whether an entry, named `below`, holds a value that begins with a minus sign. */
const BELOW_ZERO = sql.raw(`below.activity::text like '%"-%'`)
