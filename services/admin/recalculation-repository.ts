import type { Transaction } from '@tomorro/database/connection'
import { recalculation } from '@tomorro/database/schema/admin'
import { type RecalculationRequest, recalculationItem, run } from '@tomorro/database/schema/calculation'
import { item } from '@tomorro/database/schema/ingestion'
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'

export type RecalculationRow = typeof recalculation.$inferSelect

/** The progress of a recalculation. Emissions are kgCO2e as decimal text. */
export type Progress = {
  runs: number
  queued: number
  failed: number
  problem: { code: string; detail: string } | null
  finishedAt: string | null
  items: number
  changed: number
  before: string
  after: string
}
export type EditionFigures = { orgId: string; edition: number; before: string; after: string }
export type ChangeRow = Pick<typeof recalculationItem.$inferSelect, 'orgId' | 'itemId' | 'before' | 'after' | 'reason'>

/** The position of a change in the list: its size, then the item. */
export type ChangePlace = { size: string; itemId: string }

/** Recalculations, and the worker's results. */
export const recalculationRepository = (transaction: Transaction) => ({
  insert: (row: RecalculationRow) => transaction.insert(recalculation).values(row),

  /**
   * Inserts a queued run for each organisation with approved items in the request's scope, or for the given one alone, by one
   * statement.
   * @returns the ids of these organisations
   */
  async insertRuns(
    { id, requestedAt }: RecalculationRow,
    request: RecalculationRequest,
    orgId: string | undefined,
  ): Promise<string[]> {
    const { from, until, subchildIds } = request
    const isMeant = and(
      eq(item.state, 'approved'),
      orgId === undefined ? undefined : eq(item.orgId, orgId),
      from === undefined ? undefined : gt(item.periodEnd, from),
      until === undefined ? undefined : lte(item.periodStart, until),
      subchildIds && inArray(item.subchildId, subchildIds),
    )
    const { rows } = await transaction.execute<{ orgId: string }>(sql`
      insert into ${run} (org_id, id, kind, request, state, requested_at)
      select distinct ${item.orgId}, ${id}::uuid, 'recalculation', ${JSON.stringify(request)}::jsonb, 'queued', ${requestedAt.toISOString()}::timestamptz
      from ${item} where ${isMeant} order by ${item.orgId}
      returning org_id as "orgId"`)
    return rows.map((row) => row.orgId)
  },

  find: (id: string): Promise<(RecalculationRow & Progress) | undefined> =>
    read(transaction, eq(recalculation.id, id), 1).then(([row]) => row),

  /** Newest first. For an organisation: its own recalculations, and those for all organisations that included it. */
  list: ({ orgId, before }: { orgId: string | undefined; before: string | undefined }, limit: number) =>
    read(
      transaction,
      and(
        orgId === undefined ? undefined : or(eq(recalculation.orgId, orgId), reached(orgId)),
        before === undefined ? undefined : lt(recalculation.id, before),
      ),
      limit,
    ),

  /** Changes by factor edition, largest first. */
  async editions(id: string, limit: number): Promise<EditionFigures[]> {
    const { rows } = await transaction.execute<EditionFigures>(sql`
      select org_id as "orgId", year::integer as edition,
        sum((figures ->> 'before')::numeric)::text as before, sum((figures ->> 'after')::numeric)::text as after
      from ${recalculationItem} cross join lateral jsonb_each(editions) as of(year, figures)
      where run_id = ${id}
      group by org_id, year
      order by abs(sum((figures ->> 'after')::numeric) - sum((figures ->> 'before')::numeric)) desc, org_id, year
      limit ${limit}`)
    return rows
  },

  /** Items that change or cannot be calculated, largest change first. */
  changes: (
    id: string,
    { after, limit }: { after: ChangePlace | undefined; limit: number },
  ): Promise<(ChangeRow & { size: string })[]> =>
    transaction
      .select({
        orgId: recalculationItem.orgId,
        itemId: recalculationItem.itemId,
        before: recalculationItem.before,
        after: recalculationItem.after,
        reason: recalculationItem.reason,
        size: sql<string>`${size}::text`,
      })
      .from(recalculationItem)
      .where(
        and(
          eq(recalculationItem.runId, id),
          isNotNull(recalculationItem.reason),
          after && sql`(-${size}, ${recalculationItem.itemId}) > (-${after.size}::numeric, ${after.itemId}::uuid)`,
        ),
      )
      .orderBy(desc(size), asc(recalculationItem.itemId))
      .limit(limit),
})

const size = sql`abs(${recalculationItem.after} - ${recalculationItem.before})`

const reached = (orgId: string): SQL => sql`exists (
  select from ${run} as part where part.org_id = ${orgId} and part.id = ${recalculation.id} and part.kind = 'recalculation')`

function read(
  transaction: Transaction,
  which: SQL | undefined,
  limit: number,
): Promise<(RecalculationRow & Progress)[]> {
  const parts = transaction
    .select({
      runs: sql<number>`count(*)::integer`.as('runs'),
      queued: sql<number>`(count(*) filter (where ${run.state} = 'queued'))::integer`.as('queued'),
      failed: sql<number>`(count(*) filter (where ${run.state} = 'failed'))::integer`.as('failed'),
      problem: sql<Progress['problem']>`(array_agg(${run.problem}) filter (where ${run.problem} is not null))[1]`.as(
        'problem',
      ),
      finishedAt: sql<string | null>`max(${run.finishedAt})::text`.as('finished_at'),
    })
    .from(run)
    .where(and(eq(run.id, recalculation.id), eq(run.kind, 'recalculation')))
    .as('parts')
  const outcome = transaction
    .select({
      items: sql<number>`count(*)::integer`.as('items'),
      changed: sql<number>`(count(*) filter (where ${recalculationItem.isChanged}))::integer`.as('changed'),
      before: sql<string>`coalesce(sum(${recalculationItem.before}), 0)::text`.as('total_before'),
      after: sql<string>`coalesce(sum(${recalculationItem.after}), 0)::text`.as('total_after'),
    })
    .from(recalculationItem)
    .where(eq(recalculationItem.runId, recalculation.id))
    .as('outcome')
  return transaction
    .select()
    .from(recalculation)
    .crossJoinLateral(parts)
    .crossJoinLateral(outcome)
    .where(which)
    .orderBy(desc(recalculation.id))
    .limit(limit)
    .then((rows) => rows.map((row) => ({ ...row.recalculation, ...row.parts, ...row.outcome })))
}
