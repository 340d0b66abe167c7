import type { Database, Transaction } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { ItemsApi } from '@tomorro/generated/ingestion/api'
import { toPeriod } from '@tomorro/review/period'
import { type Act, type ItemRow, reviewOf } from '@tomorro/review/review'
import type { Step } from '@tomorro/review/state'
import type { OrganisationCaller } from '@tomorro/runtime/caller'
import { requireMatch } from '@tomorro/runtime/etag'
import { Problem } from '@tomorro/runtime/problem'
import type { CheckedEntry, EntrySubmission } from './entry.ts'
import { actorOf, requireEntry } from './form.ts'
import { requireItem, shownAs } from './item.ts'
import { patchItem } from './item-patch.ts'
import { itemRepository } from './item-repository.ts'

type Dependencies = { database: Database; now: () => Date; newId: () => string }
type Change = { transaction: Transaction; row: ItemRow; act: () => Act }

/** What the organisation does with its items until they are approved. */
export const itemChangeHandlers = ({ database, now, newId }: Dependencies) => {
  /** Locks the item, holds it against `If-Match`, and does the work in the same transaction. */
  const change = <Result>(
    caller: OrganisationCaller,
    { itemId, ifMatch }: { itemId: string; ifMatch: string | undefined },
    work: (change: Change) => Promise<Result>,
  ): Promise<Result> =>
    withOrganisation(database, caller.organisationId, 'read write', async (transaction) => {
      const row = await reviewOf(transaction).lock(caller.organisationId, itemId)
      if (!row) throw new Problem('not_found')
      requireMatch(ifMatch, row.revision)
      return work({ transaction, row, act: () => ({ id: newId(), at: now(), ...actorOf(caller) }) })
    })

  return {
    async updateItem({ path: { itemId }, headers, body }, { caller }) {
      const item = await change(caller, { itemId, ifMatch: headers['If-Match'] }, async ({ transaction, row, act }) => {
        const { activity } = await requireItem(transaction, row.orgId, row.id)
        const { content, steps } = patchItem({ ...toSubmission(row, activity), state: row.state }, body)
        const entry = content && editedEntry(row, content)
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
      const item = await change(caller, { itemId, ifMatch: headers['If-Match'] }, async (submission) => {
        await take(submission, 'submit')
        return requireItem(submission.transaction, caller.organisationId, itemId)
      })
      return { status: 200, ...shownAs(item) }
    },
  } satisfies Pick<ItemsApi, 'updateItem' | 'deleteItem' | 'submitItem'>
}

function editedEntry(row: ItemRow, content: EntrySubmission): CheckedEntry {
  if (row.inputMethod === 'template')
    throw new Problem('conflict', 'What came by template is replaced by another template', { state: row.state })
  return requireEntry(content)
}

async function take(
  { transaction, row, act }: Change,
  step: Exclude<Step, 'delete'>,
  entry?: CheckedEntry,
): Promise<ItemRow> {
  const { periodStart, periodEnd, calculationMethod, site } = entry ?? row
  const next = await reviewOf(transaction).take(row, step, act(), { periodStart, periodEnd, calculationMethod, site })
  if (!next) throw impossible(row, step)
  return next
}

const impossible = ({ state }: ItemRow, step: Step): Problem =>
  new Problem('conflict', `There is no way to ${step} an item that is ${state}`, { state })

const toSubmission = (row: ItemRow, activity: Readonly<Record<string, unknown>>): EntrySubmission => ({
  subchildId: row.subchildId,
  period: toPeriod(row),
  activity,
  calculationMethod: row.calculationMethod,
  ...(row.site === null ? {} : { site: row.site }),
})
