import { addDays, DAY_IN_MS } from '@tomorro/carbon/calendar'
import { planOf } from '@tomorro/carbon/engine/plan'
import type { Policy } from '@tomorro/carbon/engine/policy'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { withAdministration } from '@tomorro/database/administration'
import type { Database, Transaction } from '@tomorro/database/connection'
import { together } from '@tomorro/database/together'
import type { ReviewApi } from '@tomorro/generated/admin/api'
import { daysOf } from '@tomorro/records/days'
import { type ShownItem, toRecord } from '@tomorro/records/item/item-query'
import { isPlaceKey, placeKey, toPlace } from '@tomorro/records/item/place'
import { policyRepository } from '@tomorro/records/setting/policy-repository'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { backlogRepository } from './backlog-repository.ts'
import { comparisonRepository, emptyComparison } from './comparison-repository.ts'
import { named, organisationRepository } from './organisation-repository.ts'
import { flagsOf } from './review-flags.ts'

/** Items that wait for a decision. */
export const backlogHandlers = ({ database, now }: { database: Database; now: () => Date }) =>
  ({
    async listBacklog({ query: { limit, cursor, until, ...filter } }) {
      const after = cursor === undefined ? undefined : toPlace(decodeCursor(cursor, 2, isPlaceKey))
      const { items, nextCursor } = await withAdministration(database, 'read only', async (transaction) => {
        const backlog = backlogRepository(transaction)
        const days = { ...filter, until: until === undefined ? undefined : addDays(until, 1) }
        const page = toPage(await backlog.list(days, { after, limit: limit + 1 }), limit, placeKey)
        const ids = page.items.map(({ id }) => id)
        const [comparisons, submittedAt, names] = await together(
          comparisonRepository(transaction).find(ids),
          backlog.submittedAt(ids),
          organisationRepository(transaction).names(page.items.map(({ orgId }) => orgId)),
        )
        const policies = await policiesOf(transaction, page.items)
        const items = page.items.map((item) => ({
          ...toRecord(item),
          ...named(names, item.orgId),
          ...displayNamesOf(item.subchildId),
          ...waitingOf(submittedAt.get(item.id) ?? item.createdAt, now()),
          flags: flagsOf({
            ...item,
            ...(comparisons.get(item.id) ?? emptyComparison()),
            method: item.calculationMethod,
            isPriced: isPriced(item, policies.get(item.orgId)),
            today: now().toISOString().slice(0, 10),
          }),
        }))
        return { items, nextCursor: page.nextCursor }
      })
      return { status: 200, body: { items, nextCursor } }
    },
  }) satisfies Pick<ReviewApi, 'listBacklog'>

/** The policies of organisations that submitted spend: their energy prices decide its scope. */
async function policiesOf(transaction: Transaction, items: readonly ShownItem[]): Promise<Map<string, Policy>> {
  const spending = items.filter(({ calculationMethod }) => calculationMethod === 'spend')
  const policies = new Map<string, Policy>()
  for (const organisationId of new Set(spending.map(({ orgId }) => orgId)))
    policies.set(organisationId, await policyRepository(transaction).read(organisationId))
  return policies
}

const isPriced = (item: ShownItem, policy?: Policy): boolean =>
  policy !== undefined &&
  planOf(
    { subchildId: item.subchildId, method: item.calculationMethod, values: item.activity, days: daysOf(item) },
    policy,
  )?.price !== undefined

const waitingOf = (submittedAt: Date, now: Date) => ({
  submittedAt: submittedAt.toISOString(),
  waitingDays: Math.max(0, Math.floor((now.getTime() - submittedAt.getTime()) / DAY_IN_MS)),
})
