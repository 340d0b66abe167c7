import { toPeriod } from '@tomorro/carbon/calendar'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { type CompleteSubmission, checkSubmission, roundedIn, type Submission } from '@tomorro/carbon/submission'
import { asBilled } from '@tomorro/carbon/taxonomy/activity-value'
import type { Database, Transaction } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/ingestion'
import { contractVersion, type ItemsApi } from '@tomorro/generated/ingestion/api'
import { daysOf } from '@tomorro/records/days'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { columnsOf, type ShownItem } from '@tomorro/records/item/item'
import { type Act, type ItemRow, reviewOf } from '@tomorro/records/item/review'
import type { Step } from '@tomorro/records/item/state'
import { invalidBody, Problem } from '@tomorro/runtime/problem'
import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import { requireMatch } from '@tomorro/service-kit/etag'
import { replayOf } from '@tomorro/service-kit/replay'
import { earlierActivity } from './earlier-activity.ts'
import { actorOf, requireCover, requireEmissions } from './form.ts'
import { requireItem, shownAs } from './item.ts'
import { patchItem } from './item-patch.ts'
import { itemRepository } from './item-repository.ts'

type Dependencies = { database: Database; factors: FactorCache; now: () => Date; newId: () => string }
/** The item of a change, its required state, and the lookup of the response to an earlier equal request. */
type Target<Result> = {
  itemId: string
  ifMatch: string | undefined
  replay?: (transaction: Transaction) => Promise<Result | undefined>
}
type Change = { transaction: Transaction; row: ItemRow; act: () => Act }

/** Changes that an organisation makes to its items before approval. */
export const itemChangeHandlers = ({ database, factors, now, newId }: Dependencies) => {
  /** Locks the item, checks `If-Match` and runs the work, in one transaction. */
  const change = <Result>(
    caller: OrganisationCaller,
    { itemId, ifMatch, replay }: Target<Result>,
    work: (change: Change) => Promise<Result>,
  ): Promise<Result> =>
    withOrganisation(database, caller.organisationId, 'read write', async (transaction) => {
      const row = await reviewOf(transaction).lock(caller.organisationId, itemId)
      if (!row) throw new Problem('not_found')
      const earlier = await replay?.(transaction)
      if (earlier) return earlier
      requireMatch(ifMatch, row.revision)
      return work({ transaction, row, act: () => ({ id: newId(), at: now(), ...actorOf(caller) }) })
    })

  return {
    async updateItem({ path: { itemId }, headers, body }, { caller }) {
      const item = await change(caller, { itemId, ifMatch: headers['If-Match'] }, async ({ transaction, row, act }) => {
        const shown = await requireItem(transaction, row.orgId, row.id)
        const { content, steps } = patchItem({ ...toSubmission(row, shown), state: row.state }, body)
        const entry = content && editedEntry(row, content)
        if (entry) {
          requireEmissions(entry, await readContext(transaction, row.orgId, factors))
          await requireCover(
            entry,
            earlierActivity(row.orgId, (work) => work(transaction)),
          )
        }
        let current = row
        for (const step of steps)
          current = await take({ transaction, row: current, act }, step, step === 'edit' ? entry : undefined)
        if (entry) await itemRepository(transaction).replaceEntry(row.orgId, row.id, entry)
        return requireItem(transaction, row.orgId, row.id)
      })
      return { status: 200, ...shownAs(item) }
    },

    async deleteItem({ path: { itemId }, headers }, { caller }) {
      await change(caller, { itemId, ifMatch: headers['If-Match'] }, async ({ transaction, row, act }) => {
        if (!(await reviewOf(transaction).remove(row, act()))) throw impossible(row, 'delete')
      })
      return { status: 204 }
    },

    async submitItem({ path: { itemId }, headers }, { caller }) {
      const key = headers['Idempotency-Key']
      const named = key === undefined ? undefined : { operationId: 'submitItem', key, body: { itemId }, at: now() }
      const submitted = async (transaction: Transaction): Promise<SubmitResponse> => ({
        status: 200,
        ...shownAs(await requireItem(transaction, caller.organisationId, itemId)),
      })
      const keysOf = (transaction: Transaction) =>
        keptAnswers(transaction, {
          ...{ table: idempotencyKey, contractVersion },
          ...{ organisationId: caller.organisationId, caller: caller.userId ?? null },
        })
      // Because of the lock, a repeated request waits for the first one and then finds its response.
      const replay = async (transaction: Transaction) =>
        replayOf<SubmitResponse>(named && (await keysOf(transaction).find(named)), () => submitted(transaction))
      return change<SubmitResponse>(caller, { itemId, ifMatch: headers['If-Match'], replay }, async (submission) => {
        await take(submission, 'submit')
        const { transaction } = submission
        const response = await submitted(transaction)
        const claim = named && (await keysOf(transaction).claim(named, response))
        return (await replayOf<SubmitResponse>(claim, () => submitted(transaction))) ?? response
      })
    },
  } satisfies Pick<ItemsApi, 'updateItem' | 'deleteItem' | 'submitItem'>
}

type SubmitResponse = { status: 200 } & ReturnType<typeof shownAs>

function editedEntry(row: ItemRow, content: Submission): Entry {
  if (row.inputMethod !== 'form')
    throw new Problem('conflict', 'An item from a file cannot be edited: delete it and submit a corrected file', {
      state: row.state,
    })
  const { value: entry, failure } = checkSubmission(content, asBilled)
  if (failure) throw invalidBody(failure)
  // The response to an edit has no notices, so a value that needs rounding is refused.
  const rounded = roundedIn(content.activity, entry)
  if (rounded.length > 0) throw invalidBody(rounded.map(tooManyDecimals))
  return entry
}

const tooManyDecimals = (number: string) => ({
  pointer: `/activity/${number}`,
  code: 'decimals',
  detail: 'The number has more decimals than are kept',
  expected: 'the number as it should be kept',
})

async function take({ transaction, row, act }: Change, step: Exclude<Step, 'delete'>, entry?: Entry): Promise<ItemRow> {
  const taken = act()
  // The editor of an item becomes its submitter.
  const isSubmitter = (step === 'edit' || step === 'submit') && taken.actor !== null
  const submitter = isSubmitter ? { submittedBy: taken.actor, submittedByEmail: taken.actorEmail } : {}
  const next = await reviewOf(transaction).take(row, step, taken, { ...(entry && columnsOf(entry).item), ...submitter })
  if (!next) throw impossible(row, step)
  return next
}

const impossible = ({ state }: ItemRow, step: Step): Problem =>
  new Problem('conflict', `Cannot ${step} an item that is ${state}`, { state })

/** The content of an item, with amounts in their submitted units. */
const toSubmission = (
  row: ItemRow,
  { activity, inputs, isEstimated }: Pick<ShownItem, 'activity' | 'inputs' | 'isEstimated'>,
): CompleteSubmission => ({
  subchildId: row.subchildId,
  period: toPeriod(daysOf(row)),
  activity: { ...activity, ...inputs },
  isEstimated,
  calculationMethod: row.calculationMethod,
  site: row.site ?? undefined,
})
