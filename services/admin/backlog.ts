import { addDays, DAY_MILLISECONDS, londonDay } from '@tomorro/carbon/calendar'
import { type Context, calculate } from '@tomorro/carbon/engine/calculate'
import { totalOf } from '@tomorro/carbon/engine/ledger-line'
import { planOf } from '@tomorro/carbon/engine/plan'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { withAdministration } from '@tomorro/database/administration'
import type { Database, Transaction } from '@tomorro/database/connection'
import { together } from '@tomorro/database/together'
import type { ReviewApi } from '@tomorro/generated/admin/api'
import { daysOf } from '@tomorro/records/days'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { type ShownItem, toRecord } from '@tomorro/records/item/item'
import { isPlaceKey, placeKey, toPlace } from '@tomorro/records/item/place'
import { policyRepository } from '@tomorro/records/setting/policy-repository'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { backlogRepository } from './backlog-repository.ts'
import { comparisonRepository, ENTRIES_COMPARED_MAX, emptyComparison } from './comparison-repository.ts'
import { named, organisationRepository } from './organisation-repository.ts'
import { type ComparedEntry, flagsOf } from './review-flags.ts'

/** Items that wait for a decision. */
export const backlogHandlers = ({
  database,
  factors,
  now,
}: {
  database: Database
  factors: FactorCache
  now: () => Date
}) =>
  ({
    async listBacklog({ query: { limit, cursor, orgId, subchildIds, from, until, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const after = cursor === undefined ? undefined : toPlace(decodeCursor(cursor, 2, isPlaceKey))
      const { items, nextCursor } = await withAdministration(database, 'read only', async (transaction) => {
        const backlog = backlogRepository(transaction)
        const filter = { orgId, subchildIds, from, until: until === undefined ? undefined : addDays(until, 1) }
        const page = toPage(await backlog.list(filter, { after, limit: limit + 1 }), limit, placeKey)
        const ids = page.items.map(({ id }) => id)
        const [comparisons, submittedAt, names] = await together(
          comparisonRepository(transaction).find(ids),
          backlog.submittedAt(ids),
          organisationRepository(transaction).names(page.items.map(({ orgId }) => orgId)),
        )
        const contexts = await contextsOf(transaction, page.items, factors)
        const items = page.items.map((item) => {
          const compared = comparisons.get(item.id) ?? emptyComparison()
          const context = contexts.get(item.orgId)
          return {
            ...toRecord(item),
            ...named(names, item.orgId),
            ...displayNamesOf(item.subchildId),
            ...waitingOf(submittedAt.get(item.id) ?? item.createdAt, now()),
            estimate: context ? estimateOf(item, compared.entries, context) : null,
            flags: flagsOf({
              ...item,
              ...compared,
              method: item.calculationMethod,
              isPriced: isPriced(item, context),
              today: londonDay(now()),
            }),
          }
        })
        return { items, nextCursor: page.nextCursor }
      })
      return { status: 200, body: { items, nextCursor } }
    },
  }) satisfies Pick<ReviewApi, 'listBacklog'>

/** Factors and policy of each organisation of a page. */
async function contextsOf(
  transaction: Transaction,
  items: readonly ShownItem[],
  factors: FactorCache,
): Promise<Map<string, Context>> {
  const contexts = new Map<string, Context>()
  const known = await factors.read(transaction)
  for (const organisationId of new Set(items.map(({ orgId }) => orgId)))
    contexts.set(organisationId, {
      factors: known,
      policy: await policyRepository(transaction).read(organisationId),
    })
  return contexts
}

const isPriced = (item: ShownItem, context: Context | undefined): boolean =>
  context !== undefined &&
  planOf(
    { subchildId: item.subchildId, method: item.calculationMethod, values: item.activity, days: daysOf(item) },
    context.policy,
  )?.price !== undefined

/** Location-based kgCO2e of an item with all its entries; null where there may be more entries, or one cannot be calculated. */
function estimateOf(
  { subchildId, calculationMethod: method }: ShownItem,
  entries: readonly ComparedEntry[],
  context: Context,
): number | null {
  if (entries.length === 0 || entries.length >= ENTRIES_COMPARED_MAX) return null
  const calculated = entries.map(({ activity, days, site }) =>
    calculate({ subchildId, method, values: activity, days, ...(site !== null && { site }) }, context),
  )
  const lines = calculated.flatMap(({ value }) => value ?? [])
  return calculated.some(({ failure }) => failure) ? null : totalOf(lines).toNumber()
}

const waitingOf = (submittedAt: Date, now: Date) => ({
  submittedAt: submittedAt.toISOString(),
  waitingDays: Math.max(0, Math.floor((now.getTime() - submittedAt.getTime()) / DAY_MILLISECONDS)),
})
